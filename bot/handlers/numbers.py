"""Buttons under numbers and notes that were typed."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import UTC, datetime, timedelta

from bot.diary.entries import Entry, Source, noted
from bot.handlers import medicine, recording
from bot.handlers.advising import take_back_doubled
from bot.handlers.consent import asks_first
from bot.handlers.expired import expired
from bot.handlers.turn import Replies, Turn
from bot.views import numbers as view
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.reply import Edit, Toast
from bot.views.scale import score_of
from scheduler.local_time import local_day


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button about an entry (`e<id>`) or about a number that is still open (the second it was typed)."""
    if asks_first(turn) is not None:
        return expired(turn)
    if callback.id.startswith(view.ENTRY_PREFIX):
        return await _about_entry(turn, callback)
    at, score = _moment(turn, callback.id), score_of(callback.value)
    if at is None or score is None:
        return expired(turn)
    entry = await recording.record_tapped(turn, at, local_day(at, turn.person.zone or "UTC"), score)
    return await _shown(turn, entry)


async def _about_entry(turn: Turn, callback: Callback) -> Replies:
    entry = await _entry(turn, callback.id.removeprefix(view.ENTRY_PREFIX))
    if entry is None:
        return [Toast(text=turn.say("checkin-number-gone"))]
    if (score := score_of(callback.value)) is not None:
        return await _set_score(turn, entry, score)
    if callback.value in _ACTIONS:
        return await _ACTIONS[callback.value](turn, entry)
    return expired(turn)


async def _set_score(turn: Turn, entry: Entry, score: int) -> Replies:
    becomes_the_days = entry.score is None and await recording.stands_for_the_day(turn, entry.at, entry.day)
    scored = replace(entry, score=score, source=Source.CHECKIN if becomes_the_days else entry.source)
    await turn.tx.entries.update(turn.person.id, scored)
    if becomes_the_days:
        await recording.answered_checkin(turn, entry.day)
    return await _shown(turn, scored, await medicine.question(turn, scored) if entry.score is None else None)


async def _use_today(turn: Turn, entry: Entry) -> Replies:
    """Move a moment's score to its day's check-in; the moment itself is then no longer an entry of its own."""
    todays = await recording.checkin_on(turn, entry.day)
    if entry.score is None or entry.id is None or (todays and todays.id == entry.id):
        return [Toast(text=turn.say("checkin-number-used-already"))]
    if todays is None:
        the_days = replace(entry, source=Source.CHECKIN)
        await turn.tx.entries.update(turn.person.id, the_days)
        await recording.answered_checkin(turn, entry.day)
        return await _shown(turn, the_days)
    moved = replace(todays, score=entry.score, note=noted(todays.note, entry.note))
    await turn.tx.entries.update(turn.person.id, moved)
    await turn.tx.entries.remove(turn.person.id, entry.id)
    return await _shown(turn, moved)


async def _undo(turn: Turn, entry: Entry) -> Replies:
    if entry.id is not None:
        await turn.tx.entries.remove(turn.person.id, entry.id)
        await take_back_doubled(turn)
    return [Edit(text=turn.say("checkin-undone"))]


async def _leave(turn: Turn, entry: Entry) -> Replies:
    if entry.score is None:
        question = await medicine.question(turn, entry)
        remark = view.Remark.HINT if question is None else None
        return [view.note_kept(turn.speech, entry, remark).asking(question).edit()]
    return [Edit(text=turn.say("checkin-edited-left"))]


_ACTIONS: dict[str, Callable[[Turn, Entry], Awaitable[Replies]]] = {
    view.TODAY: _use_today,
    view.UNDO: _undo,
    view.LEAVE: _leave,
}


async def _shown(turn: Turn, entry: Entry, question: Page | None = None) -> Replies:
    follows = await recording.after(turn, entry)
    return [(await recording.noted(turn, entry)).asking(question).edit(), *follows]


async def _entry(turn: Turn, text: str) -> Entry | None:
    recent = await turn.tx.entries.of(turn.person.id, since=turn.today - recording.BACKFILL)
    mine = (e for e in recent if str(e.id) == text and e.source in (Source.CHECKIN, Source.TEXT))
    return next(mine, None)


def _moment(turn: Turn, text: str) -> datetime | None:
    if not (text.isascii() and text.isdigit() and len(text) <= 10):
        return None
    at = datetime.fromtimestamp(int(text), UTC)
    return at if turn.now - timedelta(days=recording.BACKFILL.days) <= at <= turn.now else None
