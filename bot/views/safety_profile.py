"""How the safety questions look: one message, page after page, everything in the buttons."""

from collections.abc import Sequence
from enum import StrEnum

from bot.diary.profile import Condition, Profile
from bot.diary.safety_profile import FURTHER_CONDITIONS, MAIN_CONDITIONS, ConditionItem
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.speech import Speech

KIND = "prf"


class Step(StrEnum):
    """The pages in their order; some are left out when they do not apply."""

    OFFER = "offer"
    MAIN = "main"
    FURTHER = "further"
    WEEKS = "weeks"
    SINCE = "since"
    ASSESSED = "assessed"
    CLEARED = "cleared"
    USUAL = "usual"
    DONE = "done"
    LATER = "later"


class Since(StrEnum):
    """How long the pain has lasted."""

    DAYS = "days"
    WEEKS = "weeks"
    MONTHS = "months"
    LONG = "long"
    NONE = "none"


class Assessed(StrEnum):
    """Whether a clinician looked at it."""

    LATELY = "lately"
    BEFORE = "before"
    NO = "no"


AGE_50 = "age-50"
CONDITIONS = {Step.MAIN: MAIN_CONDITIONS, Step.FURTHER: FURTHER_CONDITIONS}


def go(step: Step) -> str:
    """Return the button data that shows a page."""
    return encode(KIND, "go", step)


def offer(speech: Speech) -> Page:
    """Offer the questions after the first exercise."""
    now = Button(label=speech.say("profile-now"), data=go(Step.MAIN))
    later = Button(label=speech.say("profile-later"), data=go(Step.LATER))
    return Page(text=speech.say("profile-offer"), keyboard=((now, later),))


def later(speech: Speech) -> Page:
    """Accept that the questions wait."""
    return Page(text=speech.say("profile-later-answer"))


def main(speech: Speech, profile: Profile) -> Page:
    """Ask for what changes most: age, bones and joints, pregnancy, illness."""
    age = _tick(speech, "profile-age-50", AGE_50, chosen=bool(profile.age_50_plus))
    ticks = [age, *_condition_ticks(speech, profile, MAIN_CONDITIONS)]
    any_chosen = bool(profile.age_50_plus) or not profile.conditions.isdisjoint(MAIN_CONDITIONS)
    rows = (*((tick,) for tick in ticks), (_onward(speech, Step.FURTHER, any_chosen=any_chosen),))
    return Page(text=speech.say("profile-serious"), keyboard=rows)


def further(speech: Speech, profile: Profile, following: Step) -> Page:
    """Ask for what rules out single exercises."""
    ticks = _condition_ticks(speech, profile, FURTHER_CONDITIONS)
    rows = tuple(tuple(ticks[at : at + 2]) for at in range(0, len(ticks), 2))
    any_chosen = not profile.conditions.isdisjoint(FURTHER_CONDITIONS)
    last = (_back(speech, Step.MAIN), _onward(speech, following, any_chosen=any_chosen))
    return Page(text=speech.say("profile-gentle"), keyboard=(*rows, last))


def weeks(speech: Speech) -> Page:
    """Ask how far along a pregnancy is."""
    return Page(text=speech.say("profile-weeks"), keyboard=_choices(speech, "weeks", ("early", "late"), Step.FURTHER))


def since(speech: Speech) -> Page:
    """Ask how long the pain has been there."""
    return Page(text=speech.say("profile-since"), keyboard=_choices(speech, "since", tuple(Since), Step.FURTHER))


def since_not_a_date(speech: Speech) -> Page:
    """Ask again after something that is not a past date."""
    keyboard = _choices(speech, "since", tuple(Since), Step.FURTHER)
    return Page(text=speech.say("profile-since-not-a-date"), keyboard=keyboard)


def assessed(speech: Speech) -> Page:
    """Ask whether a clinician looked at it."""
    return Page(text=speech.say("profile-assessed"), keyboard=_choices(speech, "assessed", tuple(Assessed), Step.SINCE))


def cleared(speech: Speech) -> Page:
    """Ask whether a clinician said that neck exercises are fine."""
    keyboard = _choices(speech, "cleared", ("yes", "no"), Step.ASSESSED)
    return Page(text=speech.say("profile-cleared"), keyboard=keyboard)


def usual(speech: Speech) -> Page:
    """Ask whether strong pain is usual."""
    yes = Button(label=speech.say("button-yes"), data=encode(KIND, "usual", "yes"))
    no = Button(label=speech.say("button-no"), data=encode(KIND, "usual", "no"))
    return Page(text=speech.say("profile-usual"), keyboard=((yes, no), (_back(speech, Step.ASSESSED),)))


def done(speech: Speech, *, movement: bool) -> Page:
    """Say what follows from the answers."""
    return Page(text=speech.say("profile-done-open" if movement else "profile-done-closed"))


def _condition_ticks(speech: Speech, profile: Profile, conditions: Sequence[Condition]) -> list[Button]:
    return [
        _tick(speech, ConditionItem(condition=condition).key, condition.value, chosen=profile.has(condition))
        for condition in conditions
    ]


def _tick(speech: Speech, key: str, value: str, *, chosen: bool) -> Button:
    label = speech.say(key)
    shown = speech.say("profile-chosen", label=label) if chosen else label
    return Button(label=shown, data=encode(KIND, "has", f"{value}.{0 if chosen else 1}"))


def _onward(speech: Speech, step: Step, *, any_chosen: bool) -> Button:
    return Button(label=speech.say("button-next" if any_chosen else "button-none"), data=go(step))


def _back(speech: Speech, step: Step) -> Button:
    return Button(label=speech.say("button-back"), data=go(step))


def _choices(speech: Speech, question: str, answers: Sequence[str], before: Step) -> Keyboard:
    rows = tuple(
        (Button(label=speech.say(f"profile-{question}-{answer}"), data=encode(KIND, question, answer)),)
        for answer in answers
    )
    skip = Button(label=speech.say("button-skip"), data=encode(KIND, question, "skip"))
    return (*rows, (_back(speech, before), skip))
