"""How /today looks: the day's messages line by line, and one of them with what can be done about it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum

from bot.views import pause
from bot.views.callback import encode
from bot.views.day_in_button import read_day, written
from bot.views.page import Page
from bot.views.reply import Button, Keyboard
from bot.views.speech import Speech
from scheduler.kinds import PLANNED, Kind
from scheduler.slots import Slot, SlotKey
from scheduler.why import Planned, Reason, Why

KIND = "tdy"
MOVES = (15, 60)


class Act(StrEnum):
    """What the buttons of /today say, in their callback data."""

    OPEN = "open"
    NOW = "now"
    SKIP = "skip"
    LIST = "list"


class State(StrEnum):
    """Where one of today's messages stands."""

    DONE = "done"
    ANSWERED = "answered"
    NOT_NOW = "not-now"
    SENT = "sent"
    IGNORED = "ignored"
    MISSED = "missed"
    DROPPED = "dropped"
    SKIPPED = "skipped"
    BACK = "back"
    MOVED = "moved"
    NEXT = "next"
    LATER = "later"


class Because(StrEnum):
    """Reasons of today that the plan does not know."""

    MOVED = "moved"
    ASKED = "asked"
    QUIET = "quiet"
    OFF = "off"
    SOOTHING = "soothing"
    SOOTHED = "soothed"
    CRISIS = "crisis"


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """One message of today. `open`: it can still be done now, moved or skipped."""

    key: SlotKey
    at: datetime
    state: State
    why: Why | Because | None = None
    open: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Today:
    """Everything /today shows."""

    day: date
    lines: Sequence[Line]
    left_out: Sequence[Planned] = ()
    paused_until: datetime | None = None
    held: bool = False
    coming: Slot | None = None


def page(speech: Speech, today: Today) -> Page:
    """Show the day, line by line, with a button for each message that is still to come."""
    return Page(text=_text(speech, today), keyboard=_keyboard(speech, today))


def one(speech: Speech, line: Line) -> Page:
    """Show one message that is still to come, with now, move and skip."""
    key = key_name(line.key)
    heading = speech.say("today-one", time=speech.clock(line.at), what=kind_name(speech, line.key.kind))
    why = _why(speech, line.why) if line.why else ""
    moves = tuple(
        Button(label=speech.say("today-move", minutes=minutes), data=encode(KIND, key, str(minutes)))
        for minutes in MOVES
    )
    return Page(
        text=f"{heading}\n{why}".strip(),
        keyboard=(
            (Button(label=speech.say("today-now"), data=encode(KIND, key, Act.NOW)),),
            moves,
            (
                Button(label=speech.say("button-back"), data=encode(KIND, "", Act.LIST)),
                Button(label=speech.say("today-skip"), data=encode(KIND, key, Act.SKIP)),
            ),
        ),
    )


def kind_name(speech: Speech, kind: Kind) -> str:
    """Name a kind of planned message."""
    return speech.say(f"today-kind-{kind.value}")


def key_name(key: SlotKey) -> str:
    """Write a slot's key so that a button can carry it."""
    return f"{key.kind.value}-{written(key.local_date)}-{key.ordinal}"


def read_key(name: str) -> SlotKey | None:
    """Return the slot key in a button's untrusted text, or None if it is none."""
    parts = name.split("-")
    if len(parts) != 3 or parts[0] not in {kind.value for kind in PLANNED}:
        return None
    day = read_day(parts[1])
    if day is None or not (parts[2].isascii() and parts[2].isdigit() and len(parts[2]) <= 6):
        return None
    return SlotKey(kind=Kind(parts[0]), local_date=day, ordinal=int(parts[2]))


def _text(speech: Speech, today: Today) -> str:
    parts = [speech.say("today-title", day=speech.day(today.day, today.day))]
    if today.paused_until:
        parts.append(speech.say("today-paused", until=pause.until(speech, today.paused_until, today.day)))
    if today.held:
        parts.append(speech.say("today-held"))
    parts.append("\n".join(_line(speech, line) for line in today.lines) or speech.say("today-nothing"))
    if any(line.open for line in today.lines):
        parts.append(speech.say("today-tap-hint"))
    else:
        parts.append(_coming(speech, today))
    if left_out := dict.fromkeys(_left_out(speech, planned) for planned in today.left_out):
        parts.append("\n".join((speech.say("today-left-out"), *left_out)))
    return "\n\n".join(parts)


def _line(speech: Speech, line: Line) -> str:
    what, state = kind_name(speech, line.key.kind), speech.say(f"today-state-{line.state.value}")
    if line.why is None:
        return speech.say("today-line", time=speech.clock(line.at), what=what, state=state)
    why = _why(speech, line.why)
    return speech.say("today-line-why", time=speech.clock(line.at), what=what, state=state, why=why)


def _coming(speech: Speech, today: Today) -> str:
    if today.coming is None:
        return speech.say("today-none-until-resumed" if today.paused_until else "today-none-coming")
    slot = today.coming
    day = speech.day(slot.local_date, today.day)
    return speech.say("today-tomorrow", what=kind_name(speech, slot.kind), day=day, time=speech.clock(slot.at))


def _left_out(speech: Speech, planned: Planned) -> str:
    what = kind_name(speech, planned.slot.kind)
    return speech.say("today-left-out-line", what=what, why=_why(speech, planned.why))


def _why(speech: Speech, why: Why | Because) -> str:
    if isinstance(why, Because):
        return speech.say(f"today-why-{why.value}")
    if why.reason in (Reason.OVER_CAP, Reason.THINNED):
        return speech.say(f"today-why-{why.reason.value}", cap=why.cap)
    return speech.say(f"today-why-{why.reason.value}")


def _keyboard(speech: Speech, today: Today) -> Keyboard:
    return tuple(
        (
            Button(
                label=f"{speech.clock(line.at)} {kind_name(speech, line.key.kind)}",
                data=encode(KIND, key_name(line.key), Act.OPEN),
            ),
        )
        for line in today.lines
        if line.open
    )
