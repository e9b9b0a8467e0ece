"""/pause and /resume: quiet for a while, with or without the check-in."""

from datetime import date, datetime, timedelta
from typing import assert_never

from bot.handlers import awaited
from bot.handlers.coming import coming_line
from bot.handlers.expired import expired
from bot.handlers.turn import Conversation, Replies, Turn
from bot.handlers.typed_times import read_date
from bot.people import Awaiting, Stage
from bot.views import pause as view
from bot.views.callback import Callback
from bot.views.page import Page
from bot.views.pause import DROP, KEEP, Span
from bot.views.reply import Send, Toast
from scheduler.kinds import NUDGES, Kind
from scheduler.local_time import end_of_day

FARTHEST = timedelta(days=366)
HOUR_WORDS = frozenset({"1h", "1 h", "hour", "1 hour", "an hour"})


def paused_until(turn: Turn) -> str | None:
    """Return the end of a pause that stands, in words."""
    until = turn.person.paused_until
    return None if until is None or until <= turn.now else _words(turn, until)


async def pause(turn: Turn, argument: str) -> Replies:
    """Answer /pause, also with "1h", "today", "tomorrow" or the first day after it behind it."""
    if turn.person.stage not in (Stage.PLANNED, Stage.READY):
        return [Send(text=turn.say("pause-not-started"))]
    typed = argument.casefold().removeprefix("until").removeprefix("for").strip()
    if typed:
        return await _typed_length(turn, typed)
    return [_question(turn, keeps=True).new()]


async def resume(turn: Turn, argument: str) -> Replies:
    """Answer /resume: end every pause, that of a crisis too."""
    if turn.person.stage not in (Stage.PLANNED, Stage.READY):
        return [Send(text=turn.say("pause-not-started"))]
    was_paused = turn.person.paused_until is not None and turn.person.paused_until > turn.now
    await turn.save(paused_until=None, crisis_until=None, pause_keeps_checkin=False)
    await turn.replan()
    owner = await turn.tx.people.owner(turn.person.id, turn.now)
    held = owner is not None and owner.holds_exercise
    return [view.resumed(turn.speech, await coming_line(turn), was_paused=was_paused, held=held).new()]


async def tapped(turn: Turn, callback: Callback) -> Replies:
    """Answer a button of /pause."""
    if turn.person.stage not in (Stage.PLANNED, Stage.READY):
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
    """Read the first day after the pause."""
    if not await awaited.meant_for_it(turn, text):
        return None
    keeps = awaited.about(turn) != DROP
    day = read_date(text, turn.today)
    problem = _problem(turn, day)
    if day is None or problem:
        return [view.which_day(turn.speech, turn.today, keeps=keeps, problem=problem).new()]
    await awaited.close(turn)
    return [(await _pause(turn, _start_of(turn, day), keeps=keeps)).new()]


CONVERSATION = Conversation(
    commands={"pause": pause, "resume": resume},
    taps={view.KIND: tapped},
    texts={Awaiting.PAUSE_DATE.value: day_typed},
)


async def _typed_length(turn: Turn, typed: str) -> Replies:
    if typed in HOUR_WORDS:
        return [(await _pause(turn, _end_of(turn, Span.HOUR), keeps=True)).new()]
    if typed in set(Span):
        return [(await _pause(turn, _end_of(turn, Span(typed)), keeps=True)).new()]
    await awaited.ask(turn, Awaiting.PAUSE_DATE, KEEP)
    return await day_typed(turn, typed) or [view.which_day(turn.speech, turn.today, keeps=True).new()]


async def _until_tapped(turn: Turn, value: str) -> Replies:
    written, _, chosen = value.partition(".")
    try:
        day = date.fromisoformat(written)
    except ValueError:
        day = None
    if day is None or chosen not in {KEEP, DROP} or _problem(turn, day):
        return expired(turn, _question(turn, keeps=chosen != DROP))
    return _told(turn, await _pause(turn, _start_of(turn, day), keeps=chosen == KEEP))


async def _pause(turn: Turn, until: datetime, *, keeps: bool) -> Page:
    await turn.save(paused_until=until, pause_keeps_checkin=keeps)
    quiet = NUDGES if keeps else (*NUDGES, Kind.CHECKIN, Kind.CHECKIN_REMINDER)
    await turn.tx.deliveries.cancel(turn.person.id, quiet, "paused")
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
    return end_of_day(day - timedelta(days=1), turn.person.zone or "UTC")


def _problem(turn: Turn, day: date | None) -> str | None:
    if day is None:
        return "pause-not-a-date"
    if day <= turn.today:
        return "pause-in-the-past"
    return "pause-too-far" if day > turn.today + FARTHEST else None


def _words(turn: Turn, until: datetime) -> str:
    return view.until(turn.speech, until, turn.today)
