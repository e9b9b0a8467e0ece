"""The wall clock and the moment it stands for."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.local_time import (
    MissingDayError,
    UnknownZoneError,
    at,
    end_of_day,
    has_day,
    local_day,
    local_second,
    zone_named,
    zone_names,
)
from tests.unit.scheduler.people import days, times


def test_an_ordinary_time_is_what_the_clock_shows() -> None:
    assert at(date(2026, 7, 1), time(9), "Europe/Berlin") == datetime(2026, 7, 1, 7, tzinfo=UTC)


@pytest.mark.parametrize(
    ("zone", "day", "wall", "end_of_gap"),
    [
        ("Europe/Berlin", date(2026, 3, 29), time(2, 30), datetime(2026, 3, 29, 1, tzinfo=UTC)),
        ("America/Santiago", date(2026, 9, 6), time(0, 15), datetime(2026, 9, 6, 4, tzinfo=UTC)),
        ("Africa/Cairo", date(2026, 4, 24), time(0, 0), datetime(2026, 4, 23, 22, tzinfo=UTC)),
        ("Asia/Beirut", date(2026, 3, 29), time(0, 59), datetime(2026, 3, 28, 22, tzinfo=UTC)),
        ("Australia/Lord_Howe", date(2026, 10, 4), time(2, 10), datetime(2026, 10, 3, 15, 30, tzinfo=UTC)),
    ],
)
def test_a_time_that_is_jumped_over_becomes_the_end_of_the_jump(
    zone: str, day: date, wall: time, end_of_gap: datetime
) -> None:
    assert at(day, wall, zone) == end_of_gap
    assert local_day(end_of_gap, zone) == day


def test_a_time_jumped_over_at_the_end_of_a_day_stays_on_that_day() -> None:
    # In Nuuk the last hour of 29 March 2025 does not exist.
    moment = at(date(2025, 3, 29), time(23, 30), "America/Nuuk")

    assert moment == datetime(2025, 3, 30, 0, 59, 59, tzinfo=UTC)
    assert local_day(moment, "America/Nuuk") == date(2025, 3, 29)


@pytest.mark.parametrize(
    ("zone", "day", "wall", "first"),
    [
        ("Europe/Berlin", date(2026, 10, 25), time(2, 30), datetime(2026, 10, 25, 0, 30, tzinfo=UTC)),
        ("America/Santiago", date(2026, 4, 4), time(23, 30), datetime(2026, 4, 5, 2, 30, tzinfo=UTC)),
        ("Australia/Lord_Howe", date(2026, 4, 5), time(1, 45), datetime(2026, 4, 4, 14, 45, tzinfo=UTC)),
    ],
)
def test_a_time_that_comes_twice_means_the_first(zone: str, day: date, wall: time, first: datetime) -> None:
    assert at(day, wall, zone) == first


def test_samoa_has_no_thirtieth_of_december_2011() -> None:
    assert has_day(date(2011, 12, 29), "Pacific/Apia")
    assert not has_day(date(2011, 12, 30), "Pacific/Apia")
    with pytest.raises(MissingDayError):
        at(date(2011, 12, 30), time(9), "Pacific/Apia")
    assert end_of_day(date(2011, 12, 29), "Pacific/Apia") == at(date(2011, 12, 31), time.min, "Pacific/Apia")


@pytest.mark.parametrize("name", ["Mars/Olympus", "", "Europe", "../Europe/Berlin", "/etc/passwd", "europe/berlin"])
def test_a_zone_that_does_not_exist_is_named_as_such(name: str) -> None:
    with pytest.raises(UnknownZoneError):
        zone_named(name)


@settings(max_examples=400)
@given(zone=st.sampled_from(sorted(zone_names())), day=days(), wall=times())
def test_in_every_zone_a_time_lies_on_its_day_and_is_shown_unless_jumped_over(zone: str, day: date, wall: time) -> None:
    if not has_day(day, zone):
        return
    moment = at(day, wall, zone)
    wanted = wall.hour * 3600 + wall.minute * 60

    assert local_day(moment, zone) == day
    if local_second(moment, zone) != wanted:
        before, after = moment - timedelta(seconds=1), moment + timedelta(seconds=1)
        offsets = {zone_named(zone).utcoffset(one.astimezone(zone_named(zone))) for one in (before, moment, after)}
        assert len(offsets) == 2
    assert moment < end_of_day(day, zone)
