"""/log: what was noted for a day, and the pages to add to it."""

from collections.abc import Collection, Sequence
from datetime import date
from enum import StrEnum

from bot.diary.entries import Entry, Medicine, Trigger
from bot.views import headache
from bot.views.callback import encode
from bot.views.checkin import named_day
from bot.views.day_in_button import written
from bot.views.medicine import Origin, by_name_button, taken_words
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.screen import OPEN
from bot.views.speech import Speech

KIND = "log"
SYMPTOM_PREFIX, MEDICINE_PREFIX, TRIGGER_PREFIX = "s-", "m-", "t-"


class Part(StrEnum):
    """The pages of the log."""

    HOME = "home"
    SYMPTOMS = "sym"
    MEDICINES = "med"
    TRIGGERS = "trg"
    NOTE = "note"


class Symptom(StrEnum):
    """What can be ticked; free words go into a note."""

    NAUSEA = "nausea"
    LIGHT = "light"
    SOUND = "sound"
    STIFF_NECK = "stiff_neck"
    TIRED = "tired"
    LOW_MOOD = "low_mood"
    DIZZY = "dizzy"
    TINGLING = "tingling"
    BLURRED = "blurred"
    VOMITING = "vomiting"
    FEVER = "fever"
    WEAKNESS = "weakness"
    BLACKOUT = "blackout"


def home(speech: Speech, entry: Entry | None, day: date, today: date) -> Page:
    """Return what is noted for a day and the four things that can be added."""
    lines = [speech.say("log-title-today") if day == today else speech.say("log-title-day", day=speech.day(day, today))]
    lines += _kept(speech, entry) if entry else []
    rows = (
        (
            _button(speech, "log-symptom-button", day, Part.SYMPTOMS),
            _button(speech, "log-medicine-button", day, Part.MEDICINES),
        ),
        (_button(speech, "log-trigger-button", day, Part.TRIGGERS), _button(speech, "log-note-button", day, Part.NOTE)),
        (headache.open_button(speech, day),),
    )
    return Page(text="\n".join(lines), keyboard=rows)


def symptoms(speech: Speech, entry: Entry | None, day: date) -> Page:
    """Return the symptoms to tick, and the way to the safety screen."""
    chosen = entry.symptoms if entry else frozenset()
    strong = (Button(label=speech.say("log-more-symptoms"), data=OPEN),)
    rows = _options(speech, "log-symptom-name", tuple(Symptom), chosen, day, SYMPTOM_PREFIX)
    return Page(text=speech.say("log-symptom"), keyboard=(*rows, strong, _done(speech, day)))


def medicines(speech: Speech, entry: Entry | None, day: date) -> Page:
    """Return the classes of medicine to tick."""
    chosen = entry.medicines if entry else frozenset()
    rows = _options(speech, "log-medicine", tuple(Medicine), chosen, day, MEDICINE_PREFIX)
    by_name = by_name_button(speech, day, Origin.LOG)
    return Page(text=speech.say("log-medicine"), keyboard=(*rows, (by_name,), _done(speech, day)))


def triggers(speech: Speech, entry: Entry | None, day: date) -> Page:
    """Return the triggers to tick."""
    chosen = entry.triggers if entry else frozenset()
    rows = _options(speech, "log-trigger", tuple(Trigger), chosen, day, TRIGGER_PREFIX)
    return Page(text=speech.say("log-trigger"), keyboard=(*rows, _done(speech, day)))


def note(speech: Speech, day: date, today: date) -> Page:
    """Return the request for words."""
    back = _button(speech, "button-back", day, Part.HOME)
    return Page(text=speech.say("log-note", day=named_day(speech, day, today)), keyboard=((back,),))


def _kept(speech: Speech, entry: Entry) -> list[str]:
    lines = []
    if entry.symptoms:
        names = _names(speech, "log-symptom-name", tuple(Symptom), entry.symptoms)
        lines.append(speech.say("log-line-symptoms", symptoms=names))
    if entry.medicines:
        lines.append(speech.say("log-line-medicines", medicines=taken_words(speech, entry)))
    if entry.triggers:
        names = _names(speech, "log-trigger", tuple(Trigger), entry.triggers)
        lines.append(speech.say("log-line-triggers", triggers=names))
    if entry.features:
        lines.append(headache.told(speech, entry.features))
    if entry.note:
        lines.append(speech.say("log-line-note", note=speech.quote(entry.note)))
    return ["", *lines] if lines else []


def _names(speech: Speech, prefix: str, order: Sequence[StrEnum], chosen: Collection[str]) -> str:
    return ", ".join(speech.say(f"{prefix}-{one.value}").lower() for one in order if one in chosen)


def _options(
    speech: Speech, words: str, order: Sequence[StrEnum], chosen: Collection[str], day: date, prefix: str
) -> Keyboard:
    labels = [(one, speech.say(f"{words}-{one.value}")) for one in order]
    buttons = [
        Button(
            label=speech.say("checkin-chosen", label=label) if one in chosen else label,
            data=encode(KIND, written(day), f"{prefix}{one.value}"),
        )
        for one, label in labels
    ]
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))


def _done(speech: Speech, day: date) -> tuple[Button, ...]:
    return (_button(speech, "button-done", day, Part.HOME),)


def _button(speech: Speech, key: str, day: date, part: Part) -> Button:
    return Button(label=speech.say(key), data=encode(KIND, written(day), part.value))
