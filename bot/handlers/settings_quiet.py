"""The part of /settings that says when the check-in comes and when Nape is quiet."""

from dataclasses import replace
from datetime import date, time, timedelta

from bot.handlers import awaited
from bot.handlers.turn import Turn
from bot.handlers.typed_times import read_date, read_span, read_time
from bot.people import Awaiting
from bot.views import settings_plan as view
from bot.views.page import Page
from bot.views.schedule import span
from scheduler.preferences import Preferences
from scheduler.wall import quiet_spans, seconds, span_around

QUIET_DAYS_KEPT = 60
FARTHEST = timedelta(days=366)


async def checkin_page(turn: Turn, value: str) -> Page | None:
    """Ask when the check-in should come, by button or in words."""
    if turn.person.preferences.checkin:
        await awaited.ask(turn, Awaiting.CHECKIN_TIME)
    return view.checkin_page(turn.speech, turn.person.preferences)


async def checkin_chosen(turn: Turn, value: str) -> Page | None:
    """Set an offered time for the check-in."""
    wall = _compact(value)
    return None if wall is None else await _set_checkin(turn, wall)


async def checkin_typed(turn: Turn, text: str) -> tuple[Page, bool]:
    """Read the time of the check-in."""
    wall = read_time(text)
    if wall is None:
        said = (turn.say("settings-checkin-wrong"),)
        return view.checkin_page(turn.speech, turn.person.preferences, said), False
    return await _set_checkin(turn, wall), True


async def checkin_switched(turn: Turn, value: str) -> Page | None:
    """Turn the check-in on or off."""
    if value not in {"0", "1"}:
        return None
    await turn.save(preferences=replace(turn.person.preferences, checkin=value == "1"))
    return view.checkin_page(turn.speech, turn.person.preferences)


async def weekly_switched(turn: Turn, value: str) -> Page | None:
    """Turn the questions about the week on or off."""
    if value not in {"0", "1"}:
        return None
    await turn.save(preferences=replace(turn.person.preferences, weekly=value == "1"))
    return view.checkin_page(turn.speech, turn.person.preferences)


async def quiet_page(turn: Turn, value: str) -> Page | None:
    """Ask for the quiet hours, by button or in words."""
    await awaited.ask(turn, Awaiting.QUIET_HOURS)
    return view.quiet_page(turn.speech, turn.person.preferences)


async def quiet_chosen(turn: Turn, value: str) -> Page | None:
    """Set offered quiet hours, or none."""
    start, end = (_compact(part) for part in f"{value}.".split(".")[:2])
    if value != view.OFF and (start is None or end is None or start == end):
        return None
    quiet = (start, end) if start is not None and end is not None else None
    await _set_quiet(turn, quiet)
    return view.quiet_page(turn.speech, turn.person.preferences)


async def quiet_typed(turn: Turn, text: str) -> tuple[Page, bool]:
    """Read quiet hours such as "22-7"."""
    quiet = read_span(text)
    if quiet is None:
        return view.quiet_page(turn.speech, turn.person.preferences, "settings-quiet-wrong"), False
    await _set_quiet(turn, quiet)
    return view.quiet_page(turn.speech, turn.person.preferences), True


async def days_page(turn: Turn, value: str) -> Page | None:
    """Show the quiet days, to be tapped or typed."""
    await awaited.ask(turn, Awaiting.QUIET_DAY)
    return view.days_page(turn.speech, turn.person.preferences, turn.today)


async def day_chosen(turn: Turn, value: str) -> Page | None:
    """Make a day quiet, or no longer quiet."""
    written, _, wanted = value.partition(".")
    try:
        day = date.fromisoformat(written)
    except ValueError:
        return None
    if wanted not in {"0", "1"} or not _to_come(turn, day):
        return None
    said = await _set_day(turn, day, quiet=wanted == "1")
    await awaited.ask(turn, Awaiting.QUIET_DAY)
    return view.days_page(turn.speech, turn.person.preferences, turn.today, said)


async def day_typed(turn: Turn, text: str) -> tuple[Page, bool]:
    """Read a day to come and make it quiet."""
    day = read_date(text, turn.today)
    if day is None or not _to_come(turn, day):
        said = turn.say("settings-days-wrong")
        return view.days_page(turn.speech, turn.person.preferences, turn.today, said), False
    full = await _set_day(turn, day, quiet=True)
    return view.days_page(turn.speech, turn.person.preferences, turn.today, full), full is None


PAGES = {"checkin": checkin_page, "quiet": quiet_page, "days": days_page}
CHANGES = {
    "asktime": checkin_chosen,
    "checkon": checkin_switched,
    "week": weekly_switched,
    "still": quiet_chosen,
    "off": day_chosen,
}


async def _set_checkin(turn: Turn, wall: time) -> Page:
    chosen = replace(turn.person.preferences, checkin_at=wall, checkin=True)
    await turn.save(preferences=chosen)
    return view.checkin_page(turn.speech, chosen, _in_quiet_hours(turn, chosen))


async def _set_quiet(turn: Turn, quiet: tuple[time, time] | None) -> None:
    await turn.save(preferences=replace(turn.person.preferences, quiet_hours=quiet))


def _in_quiet_hours(turn: Turn, chosen: Preferences) -> tuple[str, ...]:
    if chosen.quiet_hours is None or span_around(quiet_spans(chosen), seconds(chosen.checkin_at)) is None:
        return ()
    quiet = span(turn.speech, *chosen.quiet_hours)
    return (turn.say("settings-checkin-in-quiet", time=turn.speech.clock(chosen.checkin_at), hours=quiet),)


async def _set_day(turn: Turn, day: date, *, quiet: bool) -> str | None:
    """Change a quiet day, forget those that are over; return what to say when there are too many."""
    chosen = turn.person.preferences
    ahead = frozenset(other for other in chosen.quiet_days if other >= turn.today)
    days = ahead | {day} if quiet else ahead - {day}
    if len(days) > QUIET_DAYS_KEPT:
        return turn.say("settings-days-full", count=len(ahead))
    await turn.save(preferences=replace(chosen, quiet_days=days))
    return None


def _to_come(turn: Turn, day: date) -> bool:
    return turn.today <= day <= turn.today + FARTHEST


def _compact(value: str) -> time | None:
    if not (len(value) == 4 and value.isascii() and value.isdigit()):
        return None
    hour, minute = int(value[:2]), int(value[2:])
    return time(hour, minute) if hour < 24 and minute < 60 else None
