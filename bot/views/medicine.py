"""Medicine by name: what was read in a line, the person's own names, and how often in the last 30 days."""

from collections.abc import Collection, Mapping, Sequence
from datetime import date
from enum import StrEnum
from zlib import crc32

from bot.diary.entries import Entry, Medicine, Taken
from bot.diary.medicine_count import WINDOW, Usage
from bot.diary.medicine_names import LONGEST_LINE
from bot.views.callback import encode
from bot.views.day_in_button import written
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.speech import Speech

KIND = "med"
ENTRY_PREFIX = "e"
"""Before the id of an entry; otherwise the id is a day, or the page of the settings."""

MINE = "mine"
LOG, TAKE_BACK = "log", "back"
LOG_EACH, TAKE_BACK_EACH = "each", "uneach"
CLASS_PREFIX, FORGET_PREFIX = "c-", "x-"
MOST_NAMES = 12
LABEL = 34


class Origin(StrEnum):
    """The page that the names were opened from, and that they lead back to: its kind and its page of medicine."""

    LOG = "log"
    CHECKIN = "chk"


def key_of(name: str) -> str:
    """Return a short key of a name for a button, the same whatever else is on the page."""
    return f"{crc32(name.casefold().encode('utf-8')):08x}"


def by_name_button(speech: Speech, day: date, origin: Origin) -> Button:
    """Return the way from the classes to the names."""
    return Button(label=speech.say("medicine-by-name"), data=encode(KIND, written(day), origin.value))


def by_name(
    speech: Speech, day: date, origin: Origin, own: Sequence[Taken], ticked: Collection[str], counted: Sequence[Usage]
) -> Page:
    """Return the person's own names to tick for a day, and the way back to the classes."""
    buttons = [
        Button(
            label=_marked(speech, one.name, chosen=one.name.casefold() in ticked),
            data=encode(KIND, written(day), f"{origin.value}-{key_of(one.name)}"),
        )
        for one in own[:MOST_NAMES]
    ]
    lines = [speech.say("medicine-names" if own else "medicine-no-names"), *counts(speech, counted)]
    back = Button(label=speech.say("button-back"), data=encode(origin.value, written(day), "med"))
    return Page(text="\n".join(lines), keyboard=(*_in_twos(buttons), (back,)))


def counts(speech: Speech, counted: Sequence[Usage]) -> list[str]:
    """Return a line for each class taken in the last 30 days, under what they are; none if nothing was."""
    if not counted:
        return []
    lines = [
        speech.say(
            "medicine-count",
            medicine=speech.say(f"log-medicine-{one.medicine.value}"),
            days=one.days,
            window=WINDOW,
            without=one.longest_without,
        )
        for one in counted
    ]
    return ["", speech.say("medicine-counts", window=WINDOW, answered=counted[0].answered), *lines]


def offer(speech: Speech, entry: Entry, names: Sequence[str], days: Sequence[date], today: date) -> Page:
    """Return the question whether to count what was read in a line, with a button for each day it may be of."""
    said = {"names": speech.quote(", ".join(names)), "day": _day(speech, days[0], today)}
    question = speech.say("medicine-count-day" if len(days) == 1 else "medicine-count-which-day", **said)
    rows = [
        Button(
            label=speech.say("medicine-count-button", day=_day(speech, day, today), names=_short(", ".join(names))),
            data=_about(entry, LOG, day),
        )
        for day in days
    ]
    return Page(text=question, keyboard=tuple((button,) for button in rows))


def by_day(told: Mapping[str, Sequence[date]], option: int) -> dict[date, list[str]]:
    """Return which names belong to which day, the earliest first; `option`: which of two days, where both may be."""
    days: dict[date, list[str]] = {}
    for name, may_be in told.items():
        days.setdefault(may_be[min(option, len(may_be) - 1)], []).append(name)
    return dict(sorted(days.items()))


def offer_each(
    speech: Speech, entry: Entry, names: Sequence[str], plans: Sequence[Mapping[date, Sequence[str]]], today: date
) -> Page:
    """Return the question whether to count each name on its own day, with a button for each way that may be."""
    said = {"names": speech.quote(", ".join(names)), "days": speech.quote(_each(speech, plans[0], today))}
    question = speech.say("medicine-count-each" if len(plans) == 1 else "medicine-count-which-days", **said)
    rows = [
        Button(
            label=speech.say("medicine-count-each-button", days=_each(speech, plan, today, LABEL // 2)),
            data=encode(KIND, f"{ENTRY_PREFIX}{entry.id}", f"{LOG_EACH}-{option}"),
        )
        for option, plan in enumerate(plans)
    ]
    return Page(text=question, keyboard=tuple((button,) for button in rows))


def logged_each(
    speech: Speech,
    entry: Entry,
    plan: Mapping[date, Sequence[str]],
    option: str,
    today: date,
    counted: Sequence[Usage],
) -> Page:
    """Return what was counted on which day, with the way to take all of it back."""
    said = speech.say("medicine-logged-each", days=speech.quote(_each(speech, plan, today)))
    data = encode(KIND, f"{ENTRY_PREFIX}{entry.id}", f"{TAKE_BACK_EACH}-{option}")
    back = Button(label=speech.say("button-undo"), data=data)
    return Page(text="\n".join((said, *counts(speech, counted))), keyboard=((back,),))


def is_medicine(speech: Speech, entry: Entry, name: str, day: date, today: date) -> Page:
    """Return the question whether a name that is not in the table is a medicine."""
    text = speech.say("medicine-is-one", name=speech.quote(name), day=_day(speech, day, today))
    return Page(
        text=text, keyboard=((Button(label=speech.say("medicine-which-button"), data=_about(entry, LOG, day)),),)
    )


def which_class(speech: Speech, entry: Entry, name: str, day: date) -> Page:
    """Return the question which kind of medicine a name is that is not in the table."""
    buttons = [
        Button(label=speech.say(f"log-medicine-{one.value}"), data=_about(entry, f"{CLASS_PREFIX}{one.value}", day))
        for one in Medicine
    ]
    return Page(text=speech.say("medicine-which", name=speech.quote(name)), keyboard=_in_twos(buttons))


def logged(
    speech: Speech, entry: Entry, taken: Sequence[Taken], day: date, today: date, counted: Sequence[Usage]
) -> Page:
    """Return what the words of an entry were counted as, and for which day, with the way to take it back."""
    said = speech.say("medicine-logged", day=_day(speech, day, today), names=names_of(speech, taken))
    back = Button(label=speech.say("button-undo"), data=_about(entry, TAKE_BACK, day))
    return Page(text="\n".join((said, *counts(speech, counted))), keyboard=((back,),))


def mine(speech: Speech, own: Sequence[Taken], counted: Sequence[Usage], back: tuple[Button, ...]) -> Page:
    """Return the settings' page of own names, each with a button that forgets it, and the counts."""
    lines = [speech.say("medicine-mine" if own else "medicine-mine-none")]
    lines += [
        speech.say(
            "medicine-mine-line",
            name=speech.quote(one.name),
            medicine=speech.say(f"log-medicine-{one.medicine.value}").lower(),
        )
        for one in own[:MOST_NAMES]
    ]
    lines += [*counts(speech, counted), "", speech.say("medicine-mine-limits")]
    forget = [
        Button(
            label=speech.say("medicine-forget", name=_short(one.name)),
            data=encode(KIND, MINE, f"{FORGET_PREFIX}{key_of(one.name)}"),
        )
        for one in own[:MOST_NAMES]
    ]
    return Page(text="\n".join(lines), keyboard=(*_in_twos(forget), back))


def names_of(speech: Speech, taken: Sequence[Taken]) -> str:
    """Return names as they are shown in a sentence."""
    return ", ".join(speech.quote(one.name) for one in taken)


def taken_words(speech: Speech, entry: Entry) -> str:
    """Return the classes taken, each with the names that the person gave it."""
    told = []
    for medicine in (one for one in Medicine if one in entry.medicines):
        kind = speech.say(f"log-medicine-{medicine.value}").lower()
        names = [one for one in entry.taken if one.medicine is medicine and one.name.casefold() != kind]
        named = speech.say("medicine-line-named", medicine=kind, names=names_of(speech, names))
        told.append(named if names else kind)
    return ", ".join(told)


def _about(entry: Entry, deed: str, day: date) -> str:
    """Return what to do about the words of an entry, and how many days before it the day lies that it is for."""
    return encode(KIND, f"{ENTRY_PREFIX}{entry.id}", f"{deed}-{(entry.day - day).days}")


def _each(speech: Speech, plan: Mapping[date, Sequence[str]], today: date, longest: int = LONGEST_LINE) -> str:
    """Return the days with what was taken on each; `longest`: how much of the names of a day is shown."""
    return "; ".join(
        speech.say("medicine-day-with", day=_day(speech, day, today), names=_short(", ".join(names), longest))
        for day, names in plan.items()
    )


def _day(speech: Speech, day: date, today: date) -> str:
    """Return "today", "yesterday", or the day as it is read inside a sentence."""
    near = {0: "checkin-today", 1: "medicine-yesterday"}.get((today - day).days)
    return speech.say(near) if near else speech.day(day, today)


def _marked(speech: Speech, name: str, *, chosen: bool) -> str:
    return speech.say("checkin-chosen", label=_short(name)) if chosen else _short(name)


def _short(text: str, longest: int = LABEL) -> str:
    return text if len(text) <= longest else f"{text[: longest - 1]}…"


def _in_twos(buttons: Sequence[Button]) -> Keyboard:
    return tuple(tuple(buttons[start : start + 2]) for start in range(0, len(buttons), 2))
