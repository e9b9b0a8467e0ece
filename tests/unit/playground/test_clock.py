"""The clock of the pretend world."""

from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.playground.clock import Clock, ClockRefused, next_morning
from tests.unit.playground.conftest import HandClock

START = datetime(2026, 11, 23, 12, 0, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def _clock() -> tuple[Clock, HandClock]:
    hand = HandClock()
    began = hand.seconds
    return Clock(real_now=lambda: START + timedelta(seconds=hand.seconds - began), monotonic=hand), hand


def test_the_clock_begins_in_real_time() -> None:
    clock, hand = _clock()
    hand.seconds += 90

    assert clock.now() == clock.real() == START + timedelta(seconds=90)


def test_sixty_times_as_fast_an_hour_takes_a_minute() -> None:
    clock, hand = _clock()
    clock.run_at(60)
    hand.seconds += 60

    assert clock.now() == START + timedelta(hours=1)


def test_a_frozen_clock_stands_and_goes_on_from_there() -> None:
    clock, hand = _clock()
    clock.run_at(0)
    hand.seconds += 500
    clock.run_at(1)
    hand.seconds += 5

    assert clock.now() == START + timedelta(seconds=5)


def test_a_jump_keeps_the_rate() -> None:
    clock, hand = _clock()
    clock.run_at(60)
    clock.jump_to(START + timedelta(days=1))
    hand.seconds += 1

    assert clock.now() == START + timedelta(days=1, minutes=1)


def test_time_goes_back_only_to_real_time() -> None:
    clock, _ = _clock()
    clock.jump_to(START + timedelta(days=3))

    with pytest.raises(ClockRefused):
        clock.jump_to(START + timedelta(days=2))
    clock.run_real()

    assert clock.now() == START


def test_every_change_has_a_new_version() -> None:
    clock, _ = _clock()
    clock.run_at(60)
    clock.jump_to(START + timedelta(days=3))
    clock.run_real()

    assert clock.version == 3


@pytest.mark.parametrize("rate", [-1, 100_001])
def test_impossible_rates_are_refused(rate: float) -> None:
    clock, _ = _clock()

    with pytest.raises(ClockRefused):
        clock.run_at(rate)


@pytest.mark.parametrize(
    ("now", "morning"),
    [
        ("2026-11-23T07:58:59+00:00", "2026-11-23T07:59:00+00:00"),
        ("2026-11-23T07:59:00+00:00", "2026-11-24T07:59:00+00:00"),
        ("2026-03-28T12:00:00+00:00", "2026-03-29T06:59:00+00:00"),
        ("2026-10-24T12:00:00+00:00", "2026-10-25T07:59:00+00:00"),
    ],
)
def test_the_next_morning_is_0859_on_the_wall_over_clock_changes(now: str, morning: str) -> None:
    assert next_morning(datetime.fromisoformat(now), BERLIN) == datetime.fromisoformat(morning)


@given(
    st.datetimes(datetime(2020, 1, 1), datetime(2035, 1, 1)),  # noqa: DTZ001 - made aware below
    st.sampled_from(["Europe/Berlin", "America/Santiago", "Asia/Kathmandu", "Pacific/Apia", "UTC"]),
)
@settings(max_examples=150)
def test_the_next_morning_is_always_within_a_long_day(naive: datetime, name: str) -> None:
    now = naive.replace(tzinfo=UTC)
    zone = ZoneInfo(name)

    morning = next_morning(now, zone)

    assert timedelta(0) < morning - now <= timedelta(hours=25)
    assert morning.astimezone(zone).strftime("%H:%M") == "08:59"
