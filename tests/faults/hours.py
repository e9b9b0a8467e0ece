"""The hours people chose, told once more and in other words than the planner's: the judge must not ask the accused."""

from datetime import UTC, date, datetime, time

from scheduler.presets import Preset
from tests.e2e.life import BERLIN

Span = tuple[time, time]

WORKING: dict[Preset, tuple[Span, ...]] = {
    Preset.DESK: ((time(9), time(12)), (time(13), time(18))),
    Preset.GENTLE: ((time(10), time(12)), (time(14), time(17))),
    Preset.CHECKIN: (),
}
AWAKE: tuple[Span, ...] = ((time(8), time(21)),)
ASKED_AT = time(18, 30)
CAPS = {Preset.DESK: 4, Preset.GENTLE: 2, Preset.CHECKIN: 0}
FRIDAY = 5


def cap(plan: Preset) -> int:
    """Return how many nudges a day somebody with this plan wants at most."""
    return CAPS[plan]


def in_window(plan: Preset, since: datetime, until: datetime) -> bool:
    """Tell whether any moment from `since` to `until` lies in the working hours of this plan."""
    return any(_touch(day, WORKING[plan], since, until) for day in _days(since, until) if day.isoweekday() <= FRIDAY)


def awake(_plan: Preset, since: datetime, until: datetime) -> bool:
    """Tell whether any moment from `since` to `until` lies outside the quiet hours."""
    return any(_touch(day, AWAKE, since, until) for day in _days(since, until))


def on(day: date, wall: time) -> datetime:
    """Return a time of day in Berlin, in UTC."""
    return datetime.combine(day, wall, BERLIN).astimezone(UTC)


def day_of(moment: datetime) -> date:
    """Return the day it is in Berlin."""
    return moment.astimezone(BERLIN).date()


def _days(since: datetime, until: datetime) -> set[date]:
    return {day_of(since), day_of(until)}


def _touch(day: date, spans: tuple[Span, ...], since: datetime, until: datetime) -> bool:
    return any(on(day, start) <= until and since < on(day, end) for start, end in spans)


def steps(day: date, first: time, last: time, minutes: int) -> list[datetime]:
    """Return the moments of a day, `minutes` apart, from `first` to `last`."""
    start, end = on(day, first).timestamp(), on(day, last).timestamp()
    return [datetime.fromtimestamp(at, UTC) for at in range(int(start), int(end) + 1, minutes * 60)]
