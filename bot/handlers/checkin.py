"""The daily check-in: one tap, then only what the person wants to add."""

from collections.abc import Awaitable, Callable
from dataclasses import replace
from datetime import date, timedelta

from bot.diary.entries import Entry, Medicine, Place, noted
from bot.diary.medicine_names import of_whole_day
from bot.handlers import alarm, awaited, medicine, numbers, recording
from bot.handlers.advising import consider, take_back_doubled
from bot.handlers.consent import asks_first
from bot.handlers.expired import expired
from bot.handlers.hushed import hushed
from bot.handlers.telling import ask_for_words, day_of_words
from bot.handlers.turn import Conversation, Dropped, Replies, Turn
from bot.people import Awaiting
from bot.views import checkin as view
from bot.views import numbers as numbers_view
from bot.views.callback import Callback
from bot.views.day_in_button import read_day
from bot.views.page import Page
from bot.views.reply import Send, Toast
from bot.views.scale import score_of
from scheduler.deliveries import Delivery
from scheduler.kinds import Kind

LEAST_BEFORE_REMINDER = timedelta(hours=1)
"""A question that was moved to just before its reminder needs none."""


async def asked(turn: Turn, argument: str) -> Replies:
    """Answer /checkin: the question, or today's number with its chips."""
    if (first := asks_first(turn)) is not None:
        return first
    entry = await recording.checkin_on(turn, turn.today)
    if entry is not None:
        return [(await recording.noted(turn, entry)).new()]
    return [view.question(turn.speech, turn.today, turn.today).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of the check-in; the day is in the button, so an old one fills its own day."""
    day = read_day(callback.id)
    if day is None or day > turn.today or asks_first(turn) is not None:
        return expired(turn)
    if not recording.may_fill(turn, day):
        return expired(turn, await _days_page(turn, too_old=True))
    if (score := score_of(callback.value)) is not None:
        return await _scored(turn, day, score)
    return await _asked_for(turn, day, callback.value)


async def _scored(turn: Turn, day: date, score: int) -> Replies:
    entry = await recording.record_day(turn, day, score)
    follows = await recording.after(turn, entry)
    toast = Toast(text=view.toast(turn.speech, entry, turn.today))
    return [toast, (await recording.noted(turn, entry)).edit(), *follows]


async def _asked_for(turn: Turn, day: date, value: str) -> Replies:
    if value in _WITHOUT_ENTRY:
        return await _WITHOUT_ENTRY[value](turn, day)
    entry = await recording.checkin_on(turn, day)
    if entry is None:
        return expired(turn, view.question(turn.speech, day, turn.today))
    if value in _WITH_ENTRY:
        return await _WITH_ENTRY[value](turn, entry)
    return await _toggled(turn, entry, value)


async def _question(turn: Turn, day: date) -> Replies:
    entry = await recording.checkin_on(turn, day)
    return [view.question(turn.speech, day, turn.today, chosen=entry.score if entry else None).edit()]


async def _days(turn: Turn, day: date) -> Replies:
    return [(await _days_page(turn)).edit()]


async def _days_page(turn: Turn, *, too_old: bool = False) -> Page:
    days = [turn.today - timedelta(days=back) for back in range(recording.BACKFILL.days + 1)]
    scores = {day.day: day.score for day in await turn.days(since=days[-1]) if day.score is not None}
    return view.earlier(turn.speech, days, scores, turn.today, too_old=too_old)


async def _undone(turn: Turn, day: date) -> Replies:
    entry = await recording.checkin_on(turn, day)
    if entry is not None and entry.id is not None:
        await turn.tx.entries.remove(turn.person.id, entry.id)
        await take_back_doubled(turn)
    return [view.undone(turn.speech, day, turn.today).edit()]


async def _home(turn: Turn, entry: Entry) -> Replies:
    await awaited.close(turn)
    return [(await recording.noted(turn, entry)).edit()]


async def _headache(turn: Turn, entry: Entry) -> Replies:
    return await _changed(turn, replace(entry, headache=True))


async def _no_headache(turn: Turn, entry: Entry) -> Replies:
    return await _changed(turn, replace(entry, headache=False))


async def _where(turn: Turn, entry: Entry) -> Replies:
    return [view.where(turn.speech, entry).edit()]


async def _medicine(turn: Turn, entry: Entry) -> Replies:
    seen = of_whole_day(entry, await turn.tx.entries.on(turn.person.id, entry.day))
    return [view.medicine(turn.speech, seen, await medicine.counted(turn)).edit()]


async def _different(turn: Turn, entry: Entry) -> Replies:
    await ask_for_words(turn, Awaiting.DIFFERENT, entry.day)
    return [view.different(turn.speech, entry.day).edit()]


async def _marked(turn: Turn, entry: Entry) -> Replies:
    await awaited.close(turn)
    return await _changed(turn, replace(entry, different=True))


_WITHOUT_ENTRY: dict[str, Callable[[Turn, date], Awaitable[Replies]]] = {
    view.Ask.QUESTION: _question,
    view.Ask.DAYS: _days,
    view.Ask.UNDO: _undone,
}
_WITH_ENTRY: dict[str, Callable[[Turn, Entry], Awaitable[Replies]]] = {
    view.Ask.NOTED: _home,
    view.Ask.HEADACHE: _headache,
    view.Ask.NO_HEADACHE: _no_headache,
    view.Ask.WHERE: _where,
    view.Ask.MEDICINE: _medicine,
    view.Ask.DIFFERENT: _different,
    view.Ask.MARK_DIFFERENT: _marked,
}


async def _changed(turn: Turn, entry: Entry) -> Replies:
    await turn.tx.entries.update(turn.person.id, entry)
    await consider(turn)
    return [(await recording.noted(turn, entry)).edit()]


async def _toggled(turn: Turn, entry: Entry, value: str) -> Replies:
    if value.startswith(view.MEDICINE_PREFIX) and value[2:] in set(Medicine):
        await medicine.class_ticked(turn, entry, Medicine(value[2:]))
        return await _medicine(turn, await recording.checkin_on(turn, entry.day) or entry)
    if not value.startswith(view.PLACE_PREFIX) or value[2:] not in set(Place):
        return expired(turn)
    placed = replace(entry, places=_places(entry.places, Place(value[2:])))
    await turn.tx.entries.update(turn.person.id, placed)
    await consider(turn)
    return await _where(turn, placed)


def _places(chosen: frozenset[Place], tapped: Place) -> frozenset[Place]:
    """Toggle a place; "nowhere" and the others exclude each other."""
    toggled = chosen ^ {tapped}
    if tapped is Place.NOWHERE:
        return toggled & {Place.NOWHERE}
    return toggled - {Place.NOWHERE}


async def told_what_is_different(turn: Turn, text: str) -> Replies | None:
    """Take free text as the answer to "what is new?"; a plain score or a late text is not meant for it."""
    day = await day_of_words(turn, text)
    entry = None if day is None else await recording.checkin_on(turn, day)
    if entry is None:
        return None
    told = replace(entry, different=True, note=noted(entry.note, text))
    await turn.tx.entries.update(turn.person.id, told)
    await consider(turn)
    page = (await recording.noted(turn, told)).asking(await medicine.question(turn, told))
    return [page.new(), *(await alarm.heard(turn, text, different=True) or ())]


async def compose_question(turn: Turn, delivery: Delivery) -> Send | Dropped:
    """Make the day's question, unless it was answered already."""
    if (hush := hushed(turn.person, delivery, turn.now, held=False)) is not None:
        return Dropped(reason=hush.value)
    if await recording.checkin_on(turn, delivery.local_date) is not None:
        return Dropped(reason="answered")
    return view.question(turn.speech, delivery.local_date, turn.today).new()


async def compose_reminder(turn: Turn, delivery: Delivery) -> Send | Dropped:
    """Make the one reminder of the day, silent, unless the question was answered or the day is over."""
    if await recording.checkin_on(turn, delivery.local_date) is not None:
        return Dropped(reason="answered")
    if delivery.local_date != turn.today:
        return Dropped(reason="late")
    if (hush := hushed(turn.person, delivery, turn.now, held=False)) is not None:
        return Dropped(reason=hush.value)
    if not await _asked_an_hour_ago(turn):
        return Dropped(reason="not asked")
    return replace(view.question(turn.speech, turn.today, turn.today, again=True).new(), silent=True)


async def _asked_an_hour_ago(turn: Turn) -> bool:
    """Tell whether today's question really came, and not just now; a skipped one is not brought up again."""
    today = await turn.tx.deliveries.of(turn.person.id, since=turn.today)
    asked = (one.sent_at for one in today if one.kind is Kind.CHECKIN and one.local_date == turn.today)
    return any(at is not None and at <= turn.now - LEAST_BEFORE_REMINDER for at in asked)


CONVERSATION = Conversation(
    commands={"checkin": asked},
    taps={view.KIND: tapped, numbers_view.KIND: numbers.tapped},
    texts={Awaiting.DIFFERENT.value: told_what_is_different},
    deliveries={Kind.CHECKIN: compose_question, Kind.CHECKIN_REMINDER: compose_reminder},
)
