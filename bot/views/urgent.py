"""Help that is shown at once: the urgent list and the crisis texts."""

from collections.abc import Sequence

from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.speech import Speech
from content import Country, CrisisLine

CRISIS = "cri"
DIRECTORY = "https://findahelpline.com"


def lines(speech: Speech, crisis: Sequence[CrisisLine]) -> str:
    """Return the crisis lines, one a line."""
    return "\n".join(speech.say("safety-crisis-line", name=line.name, number=line.number) for line in crisis)


def urgent(
    speech: Speech, country: Country | None, emergency: str, crisis: Sequence[CrisisLine], check: str | None
) -> Page:
    """Return the list behind /urgent; `check` is the data of the button that opens the screen, if it is offered.

    `country` is None while it is unknown.
    """
    advice_line = country.advice_line if country else None
    parts = [
        speech.say("safety-urgent-title"),
        speech.say("safety-urgent-emergency", emergency=emergency),
        speech.say("safety-urgent-same-day"),
        speech.say("safety-urgent-advice-line", line=advice_line)
        if advice_line
        else speech.say("safety-urgent-no-advice-line"),
        speech.say("safety-urgent-crisis", crisis=lines(speech, crisis)),
        speech.say("safety-country-known", country=country.name)
        if country
        else speech.say("safety-country-unknown", emergency=emergency),
        speech.say("safety-urgent-end", emergency=emergency),
    ]
    return Page(text="\n\n".join(parts), keyboard=_check(speech, check))


def whether_to_go(speech: Speech, emergency: str, check: str | None) -> Page:
    """Return what is said to somebody who asks whether to see a doctor."""
    return Page(text=speech.say("urgent-whether-to-go", emergency=emergency), keyboard=_check(speech, check))


def crisis(speech: Speech, emergency: str, numbers: Sequence[CrisisLine], *, overdose: bool) -> Page:
    """Return the crisis text with its numbers; after an overdose the call comes first."""
    text = speech.say("safety-crisis", emergency=emergency, crisis=lines(speech, numbers))
    if overdose:
        text = f"{speech.say('urgent-overdose', emergency=emergency)}\n\n{text}"
    return Page(text=text, keyboard=_ways_to_help(speech))


def people_to_call(speech: Speech, said: str, emergency: str, numbers: Sequence[CrisisLine]) -> Page:
    """Return what is said to an answer to the crisis text, with the numbers beneath."""
    known = speech.say("urgent-crisis-numbers", emergency=emergency, crisis=lines(speech, numbers))
    return Page(text=f"{said}\n\n{known}", keyboard=_ways_to_help(speech))


def crisis_question(speech: Speech, emergency: str, numbers: Sequence[CrisisLine]) -> Page:
    """Return the one question for words that may mean either, with the numbers in it."""
    return Page(
        text=speech.say("safety-crisis-question", emergency=emergency, crisis=lines(speech, numbers)),
        keyboard=(
            (_button(speech, "safety-crisis-pain", "pain"),),
            (_button(speech, "safety-crisis-life", "life"),),
        ),
    )


def amount_question(speech: Speech, emergency: str) -> Page:
    """Return the one question about an amount of medicine that may be a dose or far too much."""
    return Page(
        text=speech.say("urgent-amount-question", emergency=emergency),
        keyboard=(
            (_button(speech, "urgent-amount-more", "more"),),
            (_button(speech, "urgent-amount-usual", "usual"),),
        ),
    )


def numbers_again(speech: Speech) -> Page:
    """Return the single gentle question of the day after."""
    return Page(
        text=speech.say("safety-crisis-again"),
        keyboard=((_button(speech, "button-yes", "again"), _button(speech, "button-no", "enough")),),
    )


def safe(speech: Speech) -> Page:
    """Return the thanks; reminders stay off until they are asked for."""
    return Page(
        text=speech.say("safety-crisis-thanks"),
        keyboard=((_button(speech, "urgent-crisis-resume", "resume"),),),
    )


def too_much_pain(speech: Speech, check: str) -> Page:
    """Return what is offered to somebody who means the pain; `check` opens the safety screen."""
    return Page(
        text=speech.say("urgent-crisis-pain"),
        keyboard=((Button(label=speech.say("urgent-screen-button"), data=check),),),
    )


def low_mood(speech: Speech, numbers: Sequence[CrisisLine]) -> Page:
    """Return what is offered to somebody whose mood is low: a visit and people to talk to, never the crisis text."""
    return Page(text=speech.say("urgent-low-mood", crisis=lines(speech, numbers)))


def call(speech: Speech, emergency: str) -> str:
    """Return the short answer to "Call": the number, large enough to read in a hurry."""
    return speech.say("urgent-crisis-call", emergency=emergency)


def _ways_to_help(speech: Speech) -> Keyboard:
    return (
        (
            _button(speech, "safety-crisis-call", "call"),
            Button(label=speech.say("safety-crisis-chat"), url=DIRECTORY),
        ),
        (_button(speech, "safety-crisis-safe", "safe"),),
    )


def _check(speech: Speech, check: str | None) -> Keyboard:
    return ((Button(label=speech.say("urgent-screen-button"), data=check),),) if check else ()


def _button(speech: Speech, key: str, value: str) -> Button:
    return Button(label=speech.say(key), data=encode(CRISIS, "", value))
