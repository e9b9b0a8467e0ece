"""Answers to numbers and words typed in the chat."""

from collections.abc import Sequence
from datetime import datetime
from enum import StrEnum

from bot.diary.entries import Entry
from bot.views.callback import encode
from bot.views.page import Page
from bot.views.reply import Button
from bot.views.scale import scale
from bot.views.speech import Speech

KIND = "num"
ENTRY_PREFIX = "e"
"""Before the id of an entry; without it the id is the second at which the number was typed."""

TODAY, UNDO, LEAVE = "today", "undo", "leave"


class Remark(StrEnum):
    """What is added to the receipt of a note: what else can be typed, or why the words get no other answer."""

    HINT = "hint"
    QUESTION = "question"
    FOREIGN = "foreign"
    TICKS = "ticks"
    TICKED = "ticked"
    SIGN = "sign"


def moment(speech: Speech, entry: Entry, the_days: int | None, comes: datetime | None) -> Page:
    """Return that a number was kept as a moment, beside the day's score, or before the check-in that still comes."""
    said = {"score": entry.score or 0, "time": speech.clock(entry.at)}
    lines = [speech.say("checkin-number-moment", **said)]
    if the_days is not None:
        key = "checkin-number-same" if the_days == entry.score else "checkin-number-beside"
        lines.append(speech.say(key, score=the_days))
    elif comes is not None:
        lines.append(speech.say("checkin-number-comes", time=speech.clock(comes)))
    if entry.note:
        lines.append(speech.say("checkin-line-note", note=speech.quote(entry.note)))
    use = Button(label=speech.say("checkin-number-use", score=entry.score or 0), data=_about(entry, TODAY))
    rows = () if the_days == entry.score else ((use,),)
    return Page(text="\n".join(lines), keyboard=(*rows, (_undo(speech, entry),)))


def not_on_the_scale(speech: Speech, at: datetime, *, finer: bool) -> Page:
    """Return the range and its numbers; `finer` when something between two whole numbers was typed."""
    text = speech.say("checkin-number-whole" if finer else "checkin-number-range")
    return Page(text=text, keyboard=scale(lambda score: encode(KIND, int(at.timestamp()), score)))


def offered(speech: Speech, at: datetime, said: str, candidates: Sequence[int]) -> Page:
    """Return what was said to words that may hold a number, with the numbers they hold; nothing of them is kept."""
    if not candidates:
        return Page(text=said)
    numbers = tuple(Button(label=str(score), data=encode(KIND, int(at.timestamp()), score)) for score in candidates)
    rows = tuple(numbers[start : start + 6] for start in range(0, len(numbers), 6))
    return Page(text=f"{said}\n\n{speech.say('checkin-number-offered', count=len(candidates))}", keyboard=rows)


def which(speech: Speech, entry: Entry, candidates: Sequence[int]) -> Page:
    """Return the question which number is the pain; without candidates every number is offered."""
    if candidates:
        numbers = tuple(Button(label=str(score), data=_about(entry, str(score))) for score in candidates)
        rows = tuple(numbers[start : start + 6] for start in range(0, len(numbers), 6))
    else:
        rows = tuple(tuple(row) for row in scale(lambda score: _about(entry, str(score))))
    none = Button(label=speech.say("checkin-number-which-none"), data=_about(entry, LEAVE))
    return Page(text=speech.say("checkin-number-which"), keyboard=(*rows, (none, _undo(speech, entry))))


def note_kept(speech: Speech, entry: Entry, remark: Remark | None = Remark.HINT) -> Page:
    """Return the receipt of a note, with a remark where one is due."""
    lines = [speech.say("checkin-note-kept"), *([speech.say(f"checkin-note-{remark.value}")] if remark else [])]
    return Page(text="\n".join(lines), keyboard=((_undo(speech, entry),),))


def note_changed(speech: Speech, entry: Entry) -> Page:
    """Return what a note says after the person changed their message."""
    text = speech.say("checkin-edited-note", note=speech.quote(entry.note or ""))
    return Page(text=text, keyboard=((_undo(speech, entry),),))


def edited(speech: Speech, entry: Entry, score: int) -> Page:
    """Return the offer to correct the last number, after the person changed a message of theirs."""
    text = speech.say("checkin-edited-offer", old=entry.score or 0, time=speech.clock(entry.at), new=score)
    change = Button(label=speech.say("checkin-edited-change", new=score), data=_about(entry, str(score)))
    leave = Button(label=speech.say("checkin-edited-leave"), data=_about(entry, LEAVE))
    return Page(text=text, keyboard=((change, leave),))


def _about(entry: Entry, value: str) -> str:
    return encode(KIND, f"{ENTRY_PREFIX}{entry.id}", value)


def _undo(speech: Speech, entry: Entry) -> Button:
    return Button(label=speech.say("button-undo"), data=_about(entry, UNDO))
