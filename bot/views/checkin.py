"""The daily check-in: question, earlier days, and what was noted with its chips."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from datetime import date
from enum import StrEnum

from bot.diary.entries import Entry, Medicine, Place
from bot.diary.medicine_count import Usage
from bot.diary.trend import Comparison
from bot.views.callback import encode
from bot.views.day_in_button import written
from bot.views.medicine import Origin, by_name_button, counts, taken_words
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.scale import scale
from bot.views.speech import Speech

KIND = "chk"


class Ask(StrEnum):
    """What a button of the check-in asks for; a plain number is the score itself."""

    QUESTION = "ask"
    DAYS = "days"
    NOTED = "home"
    UNDO = "undo"
    HEADACHE = "h-y"
    NO_HEADACHE = "h-n"
    WHERE = "where"
    MEDICINE = "med"
    DIFFERENT = "diff"
    MARK_DIFFERENT = "mark"


PLACE_PREFIX = "w-"
MEDICINE_PREFIX = "m-"


def question(speech: Speech, day: date, today: date, *, chosen: int | None = None, again: bool = False) -> Page:
    """Return the one question of a day with its eleven numbers."""
    if day != today:
        text = speech.say("checkin-question-earlier", day=speech.day(day, today))
    else:
        text = speech.say("checkin-question-again" if again else "checkin-question")
    numbers = scale(lambda score: encode(KIND, written(day), score), chosen)
    return Page(text=text, keyboard=(*numbers, (_button(speech, "checkin-earlier-button", day, Ask.DAYS),)))


def earlier(
    speech: Speech, days: Sequence[date], scores: Mapping[date, float], today: date, *, too_old: bool = False
) -> Page:
    """Return the days that can still be filled in, newest first, two in a row."""
    buttons = [_day_button(speech, day, scores.get(day), today) for day in days]
    rows = tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
    return Page(text=speech.say("checkin-too-old" if too_old else "checkin-earlier"), keyboard=rows)


def noted(speech: Speech, entry: Entry, today: date, trend: str) -> Page:
    """Return what was kept, what it means against the last week, and the optional chips."""
    lines = [_headline(speech, entry, today), trend, *_details(speech, entry)]
    if not _details(speech, entry):
        lines.append(speech.say("checkin-chips-hint"))
    return Page(text="\n".join(line for line in lines if line), keyboard=_chips(speech, entry))


def trend(speech: Speech, compared: Comparison) -> str:
    """Return one line that sets a score against the seven days before it."""
    mean = "" if compared.mean is None else speech.mean(compared.mean)
    return speech.say(f"checkin-trend-{compared.against.value}", mean=mean, answered=compared.reports)


def undone(speech: Speech, day: date, today: date) -> Page:
    """Return that nothing is kept for a day, with the question's numbers again."""
    if day == today:
        text = speech.say("checkin-undone-today")
    else:
        text = speech.say("checkin-undone-day", day=speech.day(day, today))
    return Page(text=text, keyboard=question(speech, day, today).keyboard)


def where(speech: Speech, entry: Entry) -> Page:
    """Return the places to tap, with those already chosen marked."""
    options = [(place, speech.say(f"checkin-place-{place.value}")) for place in Place]
    return Page(
        text=speech.say("checkin-where"), keyboard=_options(speech, entry, PLACE_PREFIX, options, entry.places, 2)
    )


def medicine(speech: Speech, entry: Entry, counted: Sequence[Usage]) -> Page:
    """Return the classes of medicine to tap, with those already chosen marked, and how often in the last 30 days."""
    options = [(medicine, speech.say(f"log-medicine-{medicine.value}")) for medicine in Medicine]
    *rows, done = _options(speech, entry, MEDICINE_PREFIX, options, entry.medicines, 2)
    return Page(
        text="\n".join((speech.say("checkin-medicine"), *counts(speech, counted))),
        keyboard=(*rows, (by_name_button(speech, entry.day, Origin.CHECKIN),), done),
    )


def different(speech: Speech, day: date) -> Page:
    """Return the question for what is new, answered by a sentence or a tap."""
    return Page(
        text=speech.say("checkin-different"),
        keyboard=(
            (_button(speech, "checkin-different-mark", day, Ask.MARK_DIFFERENT),),
            (_button(speech, "button-back", day, Ask.NOTED),),
        ),
    )


def named_day(speech: Speech, day: date, today: date) -> str:
    """Return "today", or the day as it is read inside a sentence."""
    return speech.say("checkin-today") if day == today else speech.day(day, today)


def toast(speech: Speech, entry: Entry, today: date) -> str:
    """Return the short answer to the tap: the number and the day it went to."""
    return speech.say("checkin-noted-toast", score=entry.score or 0, day=named_day(speech, entry.day, today))


def _headline(speech: Speech, entry: Entry, today: date) -> str:
    if entry.day == today:
        return speech.say("checkin-noted-today", score=entry.score or 0)
    return speech.say("checkin-noted-day", score=entry.score or 0, day=speech.day(entry.day, today))


def _details(speech: Speech, entry: Entry) -> list[str]:
    lines = []
    if entry.places:
        lines.append(speech.say("checkin-line-where", places=_names(speech, "checkin-place", entry.places, Place)))
    if entry.headache is not None:
        lines.append(speech.say("checkin-line-headache-yes" if entry.headache else "checkin-line-headache-no"))
    if entry.medicines:
        lines.append(speech.say("checkin-line-medicine", medicines=taken_words(speech, entry)))
    if entry.different:
        lines.append(speech.say("checkin-line-different"))
    if entry.note:
        lines.append(speech.say("checkin-line-note", note=speech.quote(entry.note)))
    return lines


def _names(speech: Speech, prefix: str, chosen: Collection[StrEnum], order: Iterable[StrEnum]) -> str:
    return ", ".join(speech.say(f"{prefix}-{one.value}").lower() for one in order if one in chosen)


def _chips(speech: Speech, entry: Entry) -> Keyboard:
    chip = {
        Ask.HEADACHE: ("checkin-chip-headache-yes", entry.headache is True),
        Ask.NO_HEADACHE: ("checkin-chip-headache-no", entry.headache is False),
        Ask.WHERE: ("checkin-chip-where", bool(entry.places)),
        Ask.MEDICINE: ("checkin-chip-medicine", bool(entry.medicines)),
        Ask.DIFFERENT: ("checkin-chip-different", bool(entry.different)),
        Ask.QUESTION: ("checkin-chip-change", False),
        Ask.UNDO: ("button-undo", False),
    }
    rows = (
        (Ask.HEADACHE, Ask.NO_HEADACHE),
        (Ask.WHERE, Ask.MEDICINE),
        (Ask.DIFFERENT, Ask.QUESTION, Ask.UNDO),
    )
    return tuple(
        tuple(_button(speech, chip[ask][0], entry.day, ask, marked=chip[ask][1]) for ask in row) for row in rows
    )


def _options(
    speech: Speech,
    entry: Entry,
    prefix: str,
    options: Sequence[tuple[StrEnum, str]],
    chosen: Collection[StrEnum],
    width: int,
) -> Keyboard:
    buttons = [
        Button(
            label=speech.say("checkin-chosen", label=label) if one in chosen else label,
            data=encode(KIND, written(entry.day), f"{prefix}{one.value}"),
        )
        for one, label in options
    ]
    rows = [tuple(buttons[start : start + width]) for start in range(0, len(buttons), width)]
    return (*rows, (_button(speech, "button-done", entry.day, Ask.NOTED),))


def _day_button(speech: Speech, day: date, score: float | None, today: date) -> Button:
    name = speech.say("checkin-today-button") if day == today else speech.day(day, today)
    if score is None:
        label = speech.say("checkin-earlier-day-open", day=name)
    else:
        label = speech.say("checkin-earlier-day", day=name, score=speech.number(score))
    return Button(label=label, data=encode(KIND, written(day), Ask.QUESTION.value))


def _button(speech: Speech, key: str, day: date, ask: Ask, *, marked: bool = False) -> Button:
    label = speech.say(key)
    return Button(
        label=speech.say("checkin-chosen", label=label) if marked else label, data=encode(KIND, written(day), ask.value)
    )
