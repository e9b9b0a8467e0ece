"""What a person types when nothing was asked: a number, a warning sign, or a note."""

from dataclasses import replace
from datetime import datetime
from typing import assert_never

from bot.diary.entries import Entry, Source
from bot.diary.words import reading
from bot.diary.words.tongue import is_foreign
from bot.diary.words.wishes import is_question
from bot.handlers import alarm, medicine, recording, screen, seen
from bot.handlers.consent import asks_first
from bot.handlers.turn import AT_ONCE, Replies, Turn
from bot.people import Awaiting
from bot.views import numbers as view
from bot.views.page import Page
from bot.views.reply import Send
from bot.views.screen import Because
from scheduler.local_time import local_day

_TYPED = (Source.CHECKIN, Source.TEXT)
STOP = "stop"
"""The word of the stop rule in every exercise (CLINICAL 4.0)."""


async def read(turn: Turn, text: str) -> Replies:
    """Answer free text; a number becomes a score, anything else a note, and warning signs are followed up."""
    if (first := asks_first(turn)) is not None:
        return [*first, *alarm.before_consent(turn, text)]
    if text.strip().strip(".!").casefold() == STOP:
        return await screen.opened_after_stop(turn, Because.HALT)
    found = _read(turn, text)
    if isinstance(found, reading.Score):
        return await _scored(turn, text, found)
    alarms = await alarm.heard(turn, text)
    page = await _unscored(turn, text, found, calm=alarms is None)
    if alarms is None:
        return [page.new(), *await seen.asked_about(turn, text)]
    return [*alarms, page.new()] if _asks(found) else [page.new(), *alarms]


async def kept_quietly(turn: Turn, text: str) -> Replies:
    """Keep number and note without a word on them, beside a question that comes first; follow up warning signs."""
    if asks_first(turn) is not None:
        return alarm.before_consent(turn, text)
    found = _read(turn, text)
    if not isinstance(found, reading.Score):
        await _note(turn, text)
        alarms = await alarm.heard(turn, text)
    else:
        entry = await recording.record_typed(turn, turn.said_at, turn.said_on, found.value, found.note)
        alarms = await alarm.heard(turn, text, score=found.value)
        await recording.after(turn, entry, followed_up=True)
    await screen.ask_no_words(turn)
    return alarms or ()


def _read(turn: Turn, text: str) -> reading.Reading:
    """Read a number where none is a dose; with a dose in it, all of a message is its note."""
    found = reading.read(without := medicine.without_doses(turn, text))
    return replace(found, note=text) if isinstance(found, reading.Score) and without != text else found


def _asks(found: reading.Reading) -> bool:
    """Tell whether the answer to a text asks for its number, which waits behind a question on warning signs."""
    return not isinstance(found, reading.NoNumber)


async def _unscored(turn: Turn, text: str, found: reading.Reading, *, calm: bool) -> Page:
    if _asks(found):
        await screen.ask_no_words(turn)
    match found:
        case reading.OutOfRange() | reading.NotWhole():
            return view.not_on_the_scale(turn.speech, turn.now, finer=isinstance(found, reading.NotWhole))
        case reading.WhichNumber(candidates=candidates):
            return view.which(turn.speech, await _note(turn, text), candidates)
        case reading.NoNumber() | reading.Score():
            note = await _note(turn, text)
            question = await medicine.question(turn, note)
            if question is not None:
                await screen.ask_no_words(turn)
            remark = _remark(turn, text) if calm and question is None else None
            return view.note_kept(turn.speech, note, remark).asking(question)
        case _:
            assert_never(found)


def _remark(turn: Turn, text: str) -> view.Remark:
    if is_foreign(text):
        return view.Remark.FOREIGN
    if turn.person.awaiting is Awaiting.SCREEN:
        return _how_to_answer(turn)
    return view.Remark.QUESTION if is_question(text) else view.Remark.HINT


def _how_to_answer(turn: Turn) -> view.Remark:
    """Return what can be typed to the screen that is open."""
    if not screen.shows_ticks(turn):
        return view.Remark.SIGN
    return view.Remark.TICKED if screen.has_ticks(turn) else view.Remark.TICKS


async def corrected(turn: Turn, text: str, first_at: datetime | None) -> Replies:
    """Answer a message of `first_at` that was edited: its note is replaced, a new number offered for the last one."""
    if (first := asks_first(turn)) is not None:
        return first
    found = _read(turn, text)
    if (note := await _renoted(turn, text, found, first_at)) is not None:
        page = view.note_changed(turn.speech, note).asking(await medicine.question(turn, note))
        return [page.new(), *(await alarm.heard(turn, text, score=note.score) or ())]
    last = await _last_score(turn)
    if not isinstance(found, reading.Score) or last is None or last.score == found.value:
        return [Send(text=turn.say("checkin-edited-unclear")), *(await alarm.heard(turn, text) or ())]
    return [view.edited(turn.speech, last, found.value).new(), *(await alarm.heard(turn, text) or ())]


async def _scored(turn: Turn, text: str, found: reading.Score) -> Replies:
    entry = await recording.record_typed(turn, turn.said_at, turn.said_on, found.value, found.note)
    alarms = await alarm.heard(turn, text, score=found.value)
    follows = await recording.after(turn, entry, followed_up=alarms is not None)
    page = await recording.noted(turn, entry)
    if found.half:
        page = replace(page, text=f"{turn.say('checkin-number-half')}\n{page.text}")
    question = await medicine.question(turn, entry)
    if question is not None:
        await screen.ask_no_words(turn)
    return [page.asking(question).new(), *follows, *(alarms or ())]


async def _note(turn: Turn, text: str) -> Entry:
    note = Entry(day=turn.said_on, at=turn.said_at, source=Source.TEXT, note=text)
    return await turn.tx.entries.add(turn.person.id, note)


async def _renoted(turn: Turn, text: str, found: reading.Reading, first_at: datetime | None) -> Entry | None:
    """Replace the note that was written at `first_at`, unless its number changed; return it as it is now."""
    day = local_day(first_at or turn.now, turn.person.zone or "UTC")
    told = await turn.tx.entries.on(turn.person.id, day) if recording.may_fill(turn, day) else ()
    waited = {entry: abs(entry.at - (first_at or turn.now)) for entry in told if entry.source in _TYPED}
    entry = min(waited, key=lambda one: waited[one], default=None)
    if entry is None or waited[entry] > AT_ONCE:
        return None
    number, note = (found.value, found.note) if isinstance(found, reading.Score) else (None, text)
    if number != entry.score or note in (None, entry.note):
        return None
    changed = replace(entry, note=note)
    await turn.tx.entries.update(turn.person.id, changed)
    return changed


async def _last_score(turn: Turn) -> Entry | None:
    found = await turn.tx.entries.on(turn.person.id, turn.today)
    kept = (e for e in reversed(found) if e.score is not None and e.source in _TYPED)
    return max(kept, key=lambda entry: entry.at, default=None)
