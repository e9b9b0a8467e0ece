"""Writing scores into the diary, saying what was noted, and what follows from it."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from bot.diary.entries import Entry, Source
from bot.diary.medicine_names import of_whole_day
from bot.diary.trend import compare_last_week
from bot.handlers import screen
from bot.handlers.advising import consider
from bot.handlers.beside_checkin import beside
from bot.handlers.turn import Replies, Turn
from bot.views import checkin as view
from bot.views import numbers
from bot.views.page import Page
from scheduler.deliveries import Answer
from scheduler.kinds import Kind
from scheduler.local_time import DAY
from scheduler.upcoming import Outlook

BACKFILL = timedelta(days=7)
"""How far back a day can be filled in or corrected."""

HALF_A_DAY = timedelta(hours=12)
"""A number typed longer than this before the check-in is one moment of the 24 hours it asks about (CLINICAL 2.1)."""


def may_fill(turn: Turn, day: date) -> bool:
    """Tell whether a day is still open for a score: today or one of the seven days before."""
    return turn.today - BACKFILL <= day <= turn.today


async def checkin_on(turn: Turn, day: date) -> Entry | None:
    """Return the check-in of a day, if it has a score."""
    found = await turn.tx.entries.on(turn.person.id, day)
    return next((e for e in reversed(found) if e.source is Source.CHECKIN and e.score is not None), None)


async def record_day(turn: Turn, day: date, score: int) -> Entry:
    """Write or correct the check-in of a day; the same score again changes nothing."""
    standing = await checkin_on(turn, day)
    if standing is None:
        new = Entry(day=day, at=turn.now, source=Source.CHECKIN, score=score)
        entry = await turn.tx.entries.add(turn.person.id, new)
    else:
        entry = replace(standing, score=score)
        await turn.tx.entries.update(turn.person.id, entry)
    await answered_checkin(turn, day)
    return entry


async def record_typed(turn: Turn, at: datetime, day: date, score: int, note: str | None = None) -> Entry:
    """Write a number typed at `at`: the day's check-in where it may stand for that, otherwise a moment beside it."""
    the_days = await stands_for_the_day(turn, at, day)
    source = Source.CHECKIN if the_days else Source.TEXT
    entry = await turn.tx.entries.add(turn.person.id, Entry(day=day, at=at, source=source, score=score, note=note))
    if the_days:
        await answered_checkin(turn, day)
    return entry


async def stands_for_the_day(turn: Turn, at: datetime, day: date) -> bool:
    """Tell whether a number of the moment `at` is the day's check-in: that is missing, and not half a day ahead."""
    return await checkin_on(turn, day) is None and await _asked_later(turn, at, day) is None


async def _asked_later(turn: Turn, at: datetime, day: date) -> datetime | None:
    """Return when the check-in of today is still to come, if that is more than half a day after `at`."""
    owner = await turn.tx.people.owner(turn.person.id, turn.now) if day == turn.today else None
    coming = Outlook(owner).between(max(turn.now, at + HALF_A_DAY), turn.now + DAY) if owner else ()
    return next((slot.at for slot in coming if slot.kind is Kind.CHECKIN and slot.local_date == day), None)


async def record_tapped(turn: Turn, at: datetime, day: date, score: int) -> Entry:
    """Write a number tapped for the moment `at`; another tap for that moment corrects it."""
    found = await turn.tx.entries.on(turn.person.id, day)
    before = next((e for e in found if e.at == at and e.source in (Source.CHECKIN, Source.TEXT)), None)
    if before is None:
        return await record_typed(turn, at, day, score)
    entry = replace(before, score=score)
    await turn.tx.entries.update(turn.person.id, entry)
    return entry


async def noted(turn: Turn, entry: Entry) -> Page:
    """Return what was kept: the check-in measured against the last 7 days, or a moment beside it."""
    if entry.source is Source.TEXT:
        todays = await checkin_on(turn, entry.day)
        comes = None if todays else await _asked_later(turn, entry.at, entry.day)
        return numbers.moment(turn.speech, entry, todays.score if todays else None, comes)
    days = await turn.days(since=entry.day - timedelta(days=7))
    trend = view.trend(turn.speech, compare_last_week(days, entry.day, float(entry.score or 0)))
    told = await turn.tx.entries.on(turn.person.id, entry.day)
    return view.noted(turn.speech, of_whole_day(entry, told), turn.today, trend)


async def after(turn: Turn, entry: Entry, *, followed_up: bool = False) -> Replies:
    """Draw the consequences of a new or corrected score; return the safety screen if it asks for one.

    `followed_up`: words beside the score are followed up already, so no second screen opens.
    """
    await consider(turn)
    if followed_up or entry.score is None or entry.day < turn.today - timedelta(days=1):
        return ()
    follows = await screen.after_score(turn, entry.day, entry.score)
    if not follows and entry.day == turn.today and entry.source is Source.CHECKIN:
        return await beside(turn)
    return follows


async def answered_checkin(turn: Turn, day: date) -> None:
    """Note that the check-in of a day needs no question and no reminder any more; what was too close to it may come."""
    answered = False
    for delivery in await turn.tx.deliveries.of(turn.person.id, since=day):
        asked = delivery.kind in (Kind.CHECKIN, Kind.CHECKIN_REMINDER) and delivery.local_date == day
        if asked and delivery.answer is None:
            answered |= await turn.tx.deliveries.answer(delivery.id, turn.person.id, Answer.ANSWERED, turn.now)
    if answered:
        await turn.replan()
