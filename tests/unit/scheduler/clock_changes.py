"""Every change of every zone's clock from 2024 to 2036, from the pinned time zone data, and plans that lie on it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from functools import cache
from importlib import resources
from zoneinfo import ZoneInfo

from scheduler.kinds import NUDGES, Kind
from scheduler.local_time import DAY, SECOND, zone_named, zone_names
from scheduler.preferences import KindPlan, Preferences, Window
from tests.unit.scheduler.people import AFTERNOON, MORNING, every_day

FIRST_YEAR, LAST_YEAR = 2024, 2036
HOUR = timedelta(hours=1)
# Nowhere do two changes lie closer together than a Ramadan, so that a look each week finds every one.
LOOK_EACH = timedelta(weeks=1)
ALL_DAY = Window(start=time.min, end=time.max)
TWO_OF_EACH = {kind: KindPlan(per_day=2) for kind in NUDGES}


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One zone's clock going from one offset to another at `at` (aware UTC)."""

    zone: str
    at: datetime
    before: timedelta
    after: timedelta

    @property
    def days(self) -> tuple[date, ...]:
        """Return the local days it touches, with the day before and the day after them."""
        first = (self.at - SECOND + self.before).date() - DAY
        last = (self.at + self.after).date() + DAY
        return tuple(first + number * DAY for number in range((last - first).days + 1))

    @property
    def odd_times(self) -> tuple[time, time, time]:
        """Return the start, the middle and the end of the wall-clock times that are missing or come twice."""
        start = self.at + min(self.before, self.after)
        end = self.at + max(self.before, self.after)
        return start.time(), (start + (end - start) / 2).time(), end.time()


@cache
def every_change() -> tuple[Change, ...]:
    """Return every change of every zone, by the zone's name and then by time."""
    known: dict[bytes, list[tuple[datetime, timedelta, timedelta]]] = {}
    found: list[Change] = []
    for name in sorted(zone_names()):
        data = resources.files("tzdata").joinpath("zoneinfo", *name.split("/")).read_bytes()
        if data not in known:
            known[data] = list(_changes(zone_named(name)))
        found += [Change(zone=name, at=at, before=before, after=after) for at, before, after in known[data]]
    return tuple(found)


@cache
def different_changes() -> tuple[Change, ...]:
    """Return the changes of one zone out of each group whose clocks are changed at the same moments alike."""
    by_zone: dict[str, list[Change]] = {}
    for change in every_change():
        by_zone.setdefault(change.zone, []).append(change)
    groups = {tuple((one.at, one.before, one.after) for one in changes): changes for changes in by_zone.values()}
    return tuple(change for changes in groups.values() for change in changes)


def _changes(tz: ZoneInfo) -> Iterator[tuple[datetime, timedelta, timedelta]]:
    moment, end = datetime(FIRST_YEAR, 1, 1, tzinfo=UTC), datetime(LAST_YEAR + 1, 1, 1, tzinfo=UTC)
    offset = _offset(moment, tz)
    while moment < end:
        following = min(moment + LOOK_EACH, end)
        new = _offset(following, tz)
        if new != offset:
            yield _first_with(new, moment, following, tz), offset, new
        moment, offset = following, new


def _offset(moment: datetime, tz: ZoneInfo) -> timedelta:
    return moment.astimezone(tz).replace(tzinfo=UTC) - moment


def _first_with(offset: timedelta, before: datetime, after: datetime, tz: ZoneInfo) -> datetime:
    while after - before > SECOND:
        middle = before + (after - before) // 2 // SECOND * SECOND
        before, after = (before, middle) if _offset(middle, tz) == offset else (middle, after)
    return after


def ordinary() -> Preferences:
    """Return the office plan on all seven days."""
    return every_day(MORNING, AFTERNOON)


def plans_on(change: Change) -> tuple[Preferences, ...]:
    """Return the plans that lie on the odd times of a change."""
    return plans_at(*change.odd_times)


@cache
def plans_at(start: time, middle: time, end: time) -> tuple[Preferences, ...]:
    """Return plans whose times, windows and quiet hours begin and end where the clock is odd."""
    at_odd_times = {
        Kind.STRETCH: KindPlan(times=(start, middle, end)),
        Kind.POSTURE: KindPlan(times=(middle,)),
        Kind.BREATHING: KindPlan(per_day=2),
    }
    return (
        ordinary(),
        every_day(ALL_DAY, kinds=at_odd_times, cap=8, quiet_hours=None, checkin_at=middle),
        every_day(ALL_DAY, kinds=at_odd_times, cap=8, quiet_hours=None, checkin_at=time(12), jitter_minutes=0),
        every_day(*_windows(start, end), kinds=TWO_OF_EACH, quiet_hours=None, checkin_at=start),
        every_day(*_windows(_moved(start, -2), middle), *_windows(end, _moved(end, 3)), quiet_hours=None),
        every_day(ALL_DAY, kinds=TWO_OF_EACH, cap=8, quiet_hours=(middle, _moved(middle, 3)), checkin_at=middle),
        every_day(ALL_DAY, kinds=at_odd_times, cap=8, quiet_hours=(_moved(middle, -3), middle), checkin_at=start),
        every_day(ALL_DAY, quiet_hours=(end, start)),
        every_day(ALL_DAY, quiet_hours=(end, _moved(start, -1))),
        every_day(ALL_DAY, quiet_hours=(_moved(end, 1), start), checkin_at=time(4)),
        every_day(ALL_DAY, kinds=TWO_OF_EACH, cap=8, checkin_at=time(23, 30)),
        every_day(ALL_DAY, kinds=at_odd_times, quiet_hours=None, checkin_at=time.min),
        every_day(ALL_DAY, kinds=TWO_OF_EACH, quiet_hours=(time.min, time(6)), checkin_at=time(23, 59)),
        every_day(ALL_DAY, kinds=at_odd_times, quiet_hours=None, checkin_at=_moved(middle, -2)),
    )


def _moved(wall: time, hours: int) -> time:
    return (datetime.combine(date(2024, 1, 2), wall) + hours * HOUR).time()


def _windows(start: time, end: time) -> tuple[Window, ...]:
    """Return the windows from `start` to `end`, two of them if midnight lies between."""
    pairs = [(start, end)] if start < end else [(start, time.max), (time.min, end)]
    return tuple(Window(start=first, end=last) for first, last in pairs if first < last)
