"""How advice stands: what is asked afterwards, about one piece of it or several, and what is said to the answers."""

from collections.abc import Sequence

from bot.diary.advice import Advice
from bot.views import safety_profile
from bot.views.advice import (
    ANSWERED_ROWS,
    STANDING_ROWS,
    VISIT_ROWS,
    WHEN_ROWS,
    Say,
    after_answer,
    keyboard,
    pharmacist,
    recalled,
)
from bot.views.page import Page
from bot.views.reply import Button
from bot.views.safety_profile import Step
from bot.views.speech import Speech


def how_does_it_stand(speech: Speech, about: Sequence[Advice]) -> Page:
    """Return the one question about advice that was not urgent."""
    return _page(speech, about, "advice-standing", STANDING_ROWS)


def choices(speech: Speech, about: Sequence[Advice]) -> Page:
    """Return what can be answered, for somebody who wants to change an answer."""
    return _page(speech, about, "advice-choices", STANDING_ROWS)


def how_did_it_go(speech: Speech, about: Sequence[Advice]) -> Page:
    """Return the question of the day after a booked visit."""
    return _page(speech, about, "advice-visit", VISIT_ROWS)


def settled(speech: Speech, about: Sequence[Advice]) -> Page:
    """Return one answer to several pieces of advice."""
    return _page(speech, about, f"advice-answer-{about[0].state.value}", after_answer(about[0]))


def booked(speech: Speech, about: Sequence[Advice]) -> Page:
    """Return that a visit is noted, and whether Nape will ask how it went."""
    asked = about[0].ask_again_on is not None
    text = speech.say("advice-booked-noted" if asked else "advice-booked-noted-quiet")
    return Page(text=text, keyboard=keyboard(speech, about, ANSWERED_ROWS))


def visited(speech: Speech, about: Sequence[Advice], say: Say) -> Page:
    """Return the answer to how a visit went; a new diagnosis may change what the safety questions hold."""
    if say is Say.NOT_YET:
        again = about[0].ask_again_on is not None
        text = speech.say("advice-visit-not-yet-answer" if again else "advice-visit-not-yet-quiet")
        return Page(text=text, keyboard=keyboard(speech, about, WHEN_ROWS if again else ANSWERED_ROWS))
    change = keyboard(speech, about, ((Say.CHANGE,),))
    text = speech.say(f"advice-visit-{say.value}-answer")
    if say is not Say.DIAGNOSIS:
        return Page(text=text, keyboard=change)
    questions = Button(label=speech.say("advice-visit-diagnosis-profile"), data=safety_profile.go(Step.MAIN))
    return Page(text=text, keyboard=((questions,), *change))


def compared(speech: Speech, say: Say) -> Page:
    """Return the answer to "clearly", "a bit" or "normal for me"."""
    return Page(text=speech.say(f"advice-compared-{say.value}"))


def compared_late(speech: Speech) -> Page:
    """Return the answer to the same when it decides nothing any more."""
    return Page(text=speech.say("advice-compared-late"))


def _page(speech: Speech, about: Sequence[Advice], key: str, rows: Sequence[Sequence[Say]]) -> Page:
    quoted = "\n".join(recalled(speech, given) for given in about)
    text = "\n\n".join(filter(None, (quoted, speech.say(key), pharmacist(speech, about))))
    return Page(text=text, keyboard=keyboard(speech, about, rows))
