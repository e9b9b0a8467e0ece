"""/pause and /resume: quiet for a while, with or without the check-in."""

import re
from datetime import date, datetime, timedelta
from typing import assert_never

from bot.handlers import advising, awaited, seen
from bot.handlers.coming import coming_line
from bot.handlers.expired import expired
from bot.handlers.turn import Conversation, Replies, Turn
from bot.handlers.typed_times import read_date, read_length, read_time
from bot.people import SET_UP, Awaiting
from bot.views import pause as view
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.pause import DROP, KEEP, Span
from bot.views.reply import Send, Toast
from scheduler.local_time import at, end_of_day

FARTHEST = timedelta(days=366)
SPANS_TYPED = {
    "today": Span.TODAY,
    "for today": Span.TODAY,
    "rest of today": Span.TODAY,
    "tonight": Span.TODAY,
    "tomorrow": Span.TOMORROW,
    "today and tomorrow": Span.TOMORROW,
}
BEFORE_AN_END = re.compile(r"^(?:until|till|til|for|in)\s+")


def paused_until(turn: Turn) -> str | None:
    """Return the end of a pause that stands, in words."""
    until = turn.person.paused_until
    return None if until is None or until <= turn.now else _words(turn, until)


async def pause(turn: Turn, argument: str) -> Replies:
    """Answer /pause, also with a length ("2h", "3 days"), "today", "until 3pm" or the first day after it behind it."""
    if turn.person.stage not in SET_UP:
        return [Send(text=turn.say("pause-not-started"))]
    if argument:
        return await _typed_pause(turn, argument)
    return [_question(turn, keeps=True).new()]


async def resume(turn: Turn, argument: str) -> Replies:
    """Answer /resume: end every pause, that of a crisis too."""
    if turn.person.stage not in SET_UP:
        return [Send(text=turn.say("pause-not-started"))]
    was_paused = turn.person.paused_until is not None and turn.person.paused_until > turn.now
    await turn.save(paused_until=None, crisis_until=None, pause_keeps_checkin=False)
    await turn.replan()
    if was_paused:
        await advising.owe_questions(turn)
    owner = await turn.tx.people.owner(turn.person.id, turn.now)
    held = owner is not None and owner.holds_exercise
    page = view.resumed(turn.speech, await coming_line(turn), was_paused=was_paused, held=held)
    return [page.with_rows(await seen.ways_out(turn) if held else ()).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of /pause."""
    if turn.person.stage not in SET_UP:
        return expired(turn)
    await awaited.close(turn)
    if callback.id == "until":
        return await _until_tapped(turn, callback.value)
    if callback.value not in {KEEP, DROP}:
        return expired(turn, _question(turn, keeps=True))
    keeps = callback.value == KEEP
    if callback.id in set(Span):
        return _told(turn, await _pause(turn, _end_of(turn, Span(callback.id)), keeps=keeps))
    if callback.id == "date":
        await awaited.ask(turn, Awaiting.PAUSE_DATE, callback.value)
        return [view.which_day(turn.speech, turn.today, keeps=keeps).edit()]
    return [_question(turn, keeps=keeps).edit()]


async def day_typed(turn: Turn, text: str) -> Replies | None:
    """Read when the pause ends."""
    if not await awaited.meant_for_it(turn, text):
        return None
    keeps = awaited.about(turn) != DROP
    until = _until_typed(turn, text)
    problem = "pause-not-a-date" if until is None else _problem(turn, until)
    if until is None or problem:
        return [view.which_day(turn.speech, turn.today, keeps=keeps, problem=problem).new()]
    await awaited.close(turn)
    return [(await _pause(turn, until, keeps=keeps)).new()]


CONVERSATION = Conversation(
    commands={"pause": pause, "resume": resume},
    taps={view.KIND: tapped},
    texts={Awaiting.PAUSE_DATE.value: day_typed},
)


async def _typed_pause(turn: Turn, typed: str) -> Replies:
    span = SPANS_TYPED.get(typed.casefold())
    if span is not None:
        return [(await _pause(turn, _end_of(turn, span), keeps=True)).new()]
    await awaited.ask(turn, Awaiting.PAUSE_DATE, KEEP)
    return await day_typed(turn, typed) or [view.which_day(turn.speech, turn.today, keeps=True).new()]


def _until_typed(turn: Turn, typed: str) -> datetime | None:
    """Return the end of a pause: so long from now, a time of day that comes next, or the start of a day."""
    text = BEFORE_AN_END.sub("", typed.casefold().strip())
    if (length := read_length(text)) is not None:
        whole_days = length >= timedelta(days=1)
        return _start_of(turn, turn.today + length) if whole_days else turn.now + length
    if (day := read_date(text, turn.today)) is not None:
        return _start_of(turn, day)
    wall = None if text.isdigit() else read_time(text)
    if wall is None:
        return None
    zone = turn.person.zone or "UTC"
    today = at(turn.today, wall, zone)
    return today if today > turn.now else at(turn.today + timedelta(days=1), wall, zone)


async def _until_tapped(turn: Turn, value: str) -> Replies:
    written, _, chosen = value.partition(".")
    try:
        day = date.fromisoformat(written)
    except ValueError:
        day = None
    if day is None or chosen not in {KEEP, DROP} or _problem(turn, _start_of(turn, day)):
        return expired(turn, _question(turn, keeps=chosen != DROP))
    return _told(turn, await _pause(turn, _start_of(turn, day), keeps=chosen == KEEP))


async def _pause(turn: Turn, until: datetime, *, keeps: bool) -> Page:
    await turn.save(paused_until=until, pause_keeps_checkin=keeps)
    await turn.replan()
    return view.paused(turn.speech, _words(turn, until), keeps=keeps and turn.person.preferences.checkin)


def _told(turn: Turn, page: Page) -> Replies:
    until = turn.person.paused_until or turn.now
    return [Toast(text=turn.say("pause-toast", until=_words(turn, until))), page.edit()]


def _question(turn: Turn, *, keeps: bool) -> Page:
    return view.question(turn.speech, paused_until(turn), keeps=keeps)


def _end_of(turn: Turn, span: Span) -> datetime:
    zone = turn.person.zone or "UTC"
    match span:
        case Span.HOUR:
            return turn.now + timedelta(hours=1)
        case Span.TODAY:
            return end_of_day(turn.today, zone)
        case Span.TOMORROW:
            return end_of_day(turn.today + timedelta(days=1), zone)
        case _:
            assert_never(span)


def _start_of(turn: Turn, day: date) -> datetime:
    near = min(max(day, turn.today), turn.today + 2 * FARTHEST)  # Whatever is too far or over stays so.
    return end_of_day(near - timedelta(days=1), turn.person.zone or "UTC")


def _problem(turn: Turn, until: datetime) -> str | None:
    if until <= turn.now:
        return "pause-in-the-past"
    return "pause-too-far" if until > turn.now + FARTHEST else None


def _words(turn: Turn, until: datetime) -> str:
    return view.until(turn.speech, until, turn.today)
