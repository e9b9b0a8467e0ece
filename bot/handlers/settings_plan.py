"""The part of /settings that says what comes and how often: plan, hours, kinds, cap."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from bot.handlers import awaited
from bot.handlers.turn import Turn
from bot.handlers.typed_times import read_times, read_windows
from bot.people import Awaiting
from bot.views import settings_plan as view
from bot.views.page import Page
from bot.views.schedule import WEEK, hours
from scheduler.frequency import nudges_a_day, oftener, rarer, with_count, with_times
from scheduler.kinds import NUDGES, Kind
from scheduler.preferences import MAX_DAILY_CAP, Preferences, Window
from scheduler.presets import DESK_HOURS, Preset, preset
from scheduler.wall import seconds

OFFERED_HOURS: dict[str, tuple[Window, ...]] = {"desk": DESK_HOURS, "nine": view.NINE_TO_FIVE, view.OFF: ()}


async def count_set(turn: Turn, value: str) -> bool:
    """Step the plan to so many nudges a day; return False for what is not a number of nudges."""
    wanted = _number(value)
    if wanted is None:
        return False
    chosen = turn.person.preferences
    for _ in range(MAX_DAILY_CAP):
        now = nudges_a_day(chosen)
        if now == wanted:
            break
        chosen = oftener(chosen) if now < wanted else rarer(chosen)
    await keep(turn, chosen, unthin=True)
    return True


async def keep(turn: Turn, chosen: Preferences, *, unthin: bool = False, **changes: Any) -> None:
    """Keep changed preferences; `unthin` also lifts a cap that came from unanswered nudges."""
    if unthin:
        changes["engagement"] = replace(turn.person.engagement, cap_now=None)
    await turn.save(preferences=chosen, **changes)


async def plan_page(turn: Turn, value: str) -> Page | None:
    """Show the plans."""
    return view.plan_page(turn.speech, turn.person.plan_name)


async def preset_chosen(turn: Turn, value: str) -> Page | None:
    """Take another plan; quiet hours and quiet days stay."""
    if value not in set(Preset):
        return None
    now = turn.person.preferences
    chosen = replace(preset(Preset(value)), quiet_hours=now.quiet_hours, quiet_days=now.quiet_days, weekly=now.weekly)
    await keep(turn, chosen, unthin=True, plan_name=value)
    return view.plan_page(turn.speech, value)


async def hours_page(turn: Turn, value: str) -> Page | None:
    """Show the hours."""
    return view.hours_page(turn.speech, turn.person.preferences)


async def day_page(turn: Turn, value: str) -> Page | None:
    """Ask for the hours of some weekdays, by button or in words."""
    days = _weekdays(value)
    if days is None:
        return None
    await awaited.ask(turn, Awaiting.WINDOW, value)
    return view.day_page(turn.speech, turn.person.preferences, days)


async def hours_chosen(turn: Turn, value: str) -> Page | None:
    """Set offered hours on some weekdays."""
    digits, _, name = value.partition(".")
    days = _weekdays(digits)
    if days is None or name not in OFFERED_HOURS:
        return None
    await _set_hours(turn, days, OFFERED_HOURS[name])
    return view.hours_page(turn.speech, turn.person.preferences)


async def hours_typed(turn: Turn, text: str) -> tuple[Page, bool]:
    """Read hours such as "9-12, 13-17:30" for the weekdays that were asked about."""
    days = _weekdays(awaited.about(turn)) or WEEK
    typed = read_windows(text)
    if typed is None:
        return view.day_page(turn.speech, turn.person.preferences, days, "settings-hours-wrong"), False
    await _set_hours(turn, days, typed)
    return view.hours_page(turn.speech, turn.person.preferences), True


async def kinds_page(turn: Turn, value: str) -> Page | None:
    """Show the kinds."""
    return view.kinds_page(turn.speech, turn.person.preferences)


async def kind_page(turn: Turn, value: str) -> Page | None:
    """Ask how often one kind should come."""
    kind = _nudge(value)
    return None if kind is None else view.kind_page(turn.speech, turn.person.preferences, kind)


async def often_chosen(turn: Turn, value: str) -> Page | None:
    """Spread a kind so many times over the hours."""
    name, _, count = value.partition(".")
    kind, wanted = _nudge(name), _number(count)
    if kind is None or wanted is None:
        return None
    await keep(turn, with_count(turn.person.preferences, kind, wanted), unthin=True)
    return view.kind_page(turn.speech, turn.person.preferences, kind)


async def times_page(turn: Turn, value: str) -> Page | None:
    """Ask for fixed times in words."""
    kind = _nudge(value)
    if kind is None:
        return None
    await awaited.ask(turn, Awaiting.KIND_TIMES, kind.value)
    return view.times_page(turn.speech, kind)


async def times_typed(turn: Turn, text: str) -> tuple[Page, bool]:
    """Read fixed times for one kind; a time outside every window is refused, for it would never come."""
    chosen, kind = turn.person.preferences, _nudge(awaited.about(turn)) or Kind.STRETCH
    typed = read_times(text)
    if typed is None or len(typed) > MAX_DAILY_CAP:
        return view.kind_page(turn.speech, chosen, kind, turn.say("settings-kind-wrong")), False
    never = [wall for wall in typed if not _ever_open(chosen, seconds(wall))]
    if never:
        said = turn.say(
            "settings-kind-outside",
            times=", ".join(turn.speech.clock(wall) for wall in never),
            hours=hours(turn.speech, chosen.windows),
        )
        return view.kind_page(turn.speech, chosen, kind, said), False
    await keep(turn, with_times(chosen, kind, typed), unthin=True)
    return view.kind_page(turn.speech, turn.person.preferences, kind), True


async def cap_page(turn: Turn, value: str) -> Page | None:
    """Ask for the daily cap."""
    return view.cap_page(turn.speech, turn.person.preferences)


async def cap_chosen(turn: Turn, value: str) -> Page | None:
    """Set the daily cap."""
    wanted = _number(value)
    if wanted is None:
        return None
    await keep(turn, replace(turn.person.preferences, cap=wanted), unthin=True)
    return view.kinds_page(turn.speech, turn.person.preferences)


PAGES = {
    "plan": plan_page,
    "hours": hours_page,
    "day": day_page,
    "kinds": kinds_page,
    "kind": kind_page,
    "times": times_page,
    "caps": cap_page,
}
CHANGES = {"preset": preset_chosen, "open": hours_chosen, "often": often_chosen, "cap": cap_chosen}


async def _set_hours(turn: Turn, days: Sequence[int], windows: tuple[Window, ...]) -> None:
    chosen = turn.person.preferences
    await keep(turn, replace(chosen, windows={**chosen.windows, **dict.fromkeys(days, windows)}))


def _ever_open(chosen: Preferences, second: int) -> bool:
    spans = ((seconds(w.start), seconds(w.end)) for day in chosen.windows.values() for w in day)
    return any(start <= second < end for start, end in spans)


def _weekdays(digits: str) -> tuple[int, ...] | None:
    valid = bool(digits) and set(digits) <= set("1234567") and len(set(digits)) == len(digits)
    return tuple(int(digit) for digit in digits) if valid else None


def _number(value: str) -> int | None:
    valid = value.isascii() and value.isdigit() and len(value) == 1 and int(value) <= MAX_DAILY_CAP
    return int(value) if valid else None


def _nudge(value: str) -> Kind | None:
    return Kind(value) if value in NUDGES else None
