"""Turn a person's wall clock into moments, over every kind of clock change.

The zones come from the pinned `tzdata` package, never from the machine, so that every replica plans the same day.
"""

from datetime import UTC, date, datetime, time, timedelta
from functools import cache, lru_cache
from importlib import resources
from zoneinfo import ZoneInfo

SECOND = timedelta(seconds=1)
DAY = timedelta(days=1)


class UnknownZoneError(ValueError):
    """No time zone has this name."""


class MissingDayError(ValueError):
    """The zone jumped over this whole local day (Samoa, 30 December 2011)."""


@cache
def zone_names() -> frozenset[str]:
    """Return every IANA name that `zone_named` knows."""
    return frozenset(resources.files("tzdata").joinpath("zones").read_text(encoding="utf-8").split())


@cache
def zone_named(name: str) -> ZoneInfo:
    """Return the zone of an IANA name; UnknownZoneError if there is none."""
    if name not in zone_names():
        raise UnknownZoneError("no time zone has this name")
    with resources.files("tzdata").joinpath("zoneinfo", *name.split("/")).open("rb") as data:
        return ZoneInfo.from_file(data, key=name)


@lru_cache(maxsize=4096)
def at(day: date, wall: time, zone: str) -> datetime:
    """Return the moment (UTC) at which a wall clock in `zone` shows `wall` on `day`.

    A time that happens twice means its first time. A time that is jumped over means the end of the jump; if that is
    another day already, the last second before the jump, so that the local day stays. MissingDayError if the zone has
    no such day, UnknownZoneError if there is no such zone.
    """
    tz = zone_named(zone)
    asked = datetime.combine(day, wall.replace(fold=0), tz)
    moment = asked.astimezone(UTC)
    # In one zone, what the wall clocks show is compared.
    if moment.astimezone(tz) == asked:
        return moment
    jump = _end_of_jump(asked, tz)
    for candidate in (jump, jump - SECOND):
        if candidate.astimezone(tz).date() == day:
            return candidate
    raise MissingDayError(f"{zone} has no {day.isoformat()}")


def _end_of_jump(asked: datetime, tz: ZoneInfo) -> datetime:
    # Inside a jump, fold=1 reads the wall clock with the later offset and so lands before it; fold=0 lands after it.
    before = asked.replace(fold=1).astimezone(UTC).replace(microsecond=0)
    after = asked.astimezone(UTC).replace(microsecond=0)
    new_offset = after.astimezone(tz).utcoffset()
    while after - before > SECOND:
        middle = before + (after - before) // 2 // SECOND * SECOND
        if middle.astimezone(tz).utcoffset() == new_offset:
            after = middle
        else:
            before = middle
    return after


def local_day(now: datetime, zone: str) -> date:
    """Return the date that a calendar in `zone` shows at `now`."""
    return now.astimezone(zone_named(zone)).date()


def local_second(now: datetime, zone: str) -> int:
    """Return the second of the day (0–86,399) that a wall clock in `zone` shows at `now`."""
    shown = now.astimezone(zone_named(zone))
    return shown.hour * 3600 + shown.minute * 60 + shown.second


@lru_cache(maxsize=1024)
def has_day(day: date, zone: str) -> bool:
    """Tell whether the zone has this local day at all."""
    try:
        at(day, time.min, zone)
    except MissingDayError:
        return False
    return True


def end_of_day(day: date, zone: str) -> datetime:
    """Return the first moment (UTC) after this local day."""
    following = day + DAY
    while not has_day(following, zone):
        following += DAY
    return at(following, time.min, zone)
