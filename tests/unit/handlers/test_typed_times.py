"""Times, hours and dates as people type them."""

from datetime import date, time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.handlers.typed_times import read_date, read_past_date, read_span, read_time, read_times, read_windows

FRIDAY = date(2026, 3, 13)


@pytest.mark.parametrize(
    ("typed", "wall"),
    [
        ("19:30", time(19, 30)),
        ("19.30", time(19, 30)),
        ("19h30", time(19, 30)),
        ("7pm", time(19)),
        (" 7 P.M. ", time(19)),
        ("7:15 am", time(7, 15)),
        ("12am", time(0)),
        ("12pm", time(12)),
        ("noon", time(12)),
        ("8 o'clock", time(8)),
        ("0", time(0)),
        ("23:59", time(23, 59)),
    ],
)
def test_a_time_is_read(typed: str, wall: time) -> None:
    assert read_time(typed) == wall


@pytest.mark.parametrize("typed", ["24:00", "25", "12:60", "13pm", "0am", "soon", "", "7 8", "-1", "7" * 100])
def test_what_is_no_time_is_refused(typed: str) -> None:
    assert read_time(typed) is None


@pytest.mark.parametrize(
    ("typed", "spans"),
    [
        ("9-17:30", [(9, 17.5)]),
        ("9 to 5", [(9, 17)]),
        ("9am–5pm", [(9, 17)]),
        ("9-12, 13-18", [(9, 12), (13, 18)]),
        ("9-12 and 1-5", [(9, 12), (13, 17)]),
        ("22-23", [(22, 23)]),
    ],
)
def test_hours_are_read_with_a_lunch_gap(typed: str, spans: list[tuple[float, float]]) -> None:
    windows = read_windows(typed)

    assert windows is not None
    assert [(w.start.hour + w.start.minute / 60, w.end.hour + w.end.minute / 60) for w in windows] == spans


@pytest.mark.parametrize("typed", ["9", "22-7am", "9-12, 11-14", "9-9", "", "-", "9-12-15", "a-b"])
def test_hours_that_overlap_or_run_backwards_are_refused(typed: str) -> None:
    assert read_windows(typed) is None


def test_quiet_hours_may_cross_midnight() -> None:
    assert read_span("10pm to 6:30am") == (time(22), time(6, 30))
    assert read_span("22-22") is None


def test_several_times_are_all_read_or_none_is() -> None:
    assert read_times("15:00, 10:30 and 10:30") == (time(10, 30), time(15))
    assert read_times("15:00, later") is None
    assert read_times("") is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("14 March", date(2026, 3, 14)),
        ("march 14th", date(2026, 3, 14)),
        ("14th of mar 2026", date(2026, 3, 14)),
        ("14.3.", date(2026, 3, 14)),
        ("14/3/2026", date(2026, 3, 14)),
        ("2026-03-14", date(2026, 3, 14)),
        ("today", date(2026, 3, 13)),
        ("Tomorrow", date(2026, 3, 14)),
        ("monday", date(2026, 3, 16)),
        ("fri", date(2026, 3, 20)),
        ("12 march", date(2027, 3, 12)),
    ],
)
def test_a_day_to_come_is_read(typed: str, day: date) -> None:
    assert read_date(typed, FRIDAY) == day


@pytest.mark.parametrize("typed", ["31.2.", "0.0.", "marzipan 3", "mo", "99-99-99", "", "6", "next year"])
def test_what_is_no_date_is_refused(typed: str) -> None:
    assert read_date(typed, FRIDAY) is None
    assert read_past_date(typed, FRIDAY) is None


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("3 January", date(2026, 1, 3)),
        ("24.12.", date(2025, 12, 24)),
        ("13 March", FRIDAY),
        ("14 March", date(2025, 3, 14)),
    ],
)
def test_a_past_day_is_the_latest_such(typed: str, day: date) -> None:
    assert read_past_date(typed, FRIDAY) == day


def test_a_past_day_in_a_year_to_come_is_refused() -> None:
    assert read_past_date("2027-01-01", FRIDAY) is None


@settings(max_examples=80)
@given(st.text(max_size=100))
def test_any_text_is_taken(typed: str) -> None:
    read_times(typed)
    read_windows(typed)
    read_span(typed)
    day = read_date(typed, FRIDAY)
    assert day is None or day.year
    assert (read_past_date(typed, FRIDAY) or FRIDAY) <= FRIDAY


@settings(max_examples=50)
@given(st.times())
def test_every_clock_that_is_shown_can_be_typed_back(wall: time) -> None:
    assert read_time(f"{wall:%H:%M}") == time(wall.hour, wall.minute)
