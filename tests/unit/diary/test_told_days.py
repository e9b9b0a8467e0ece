"""On which day a line says a medicine was taken."""

from datetime import date

import pytest

from bot.diary.words.told_days import told_days

WEDNESDAY = date(2026, 3, 4)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("took ibuprofen 400", (4,)),
        ("took 600 mg of ibuprofen yesterday", (3,)),
        ("Yesterday evening I took ibuprofen, today 3", (3,)),
        ("took ibuprofen the day before yesterday", (2,)),
        ("took ibuprofen two days ago", (2,)),
        ("had ibuprofen 3 days ago", (1,)),
        ("took ibuprofen on Monday", (2,)),
        ("took ibuprofen two hours ago", (4,)),
        ("took ibuprofen yesterday and this morning", (3, 4)),
        ("ibuprofen since yesterday", (3, 4)),
    ],
)
def test_the_line_names_the_day(text: str, days: tuple[int, ...]) -> None:
    assert told_days(text, ["ibuprofen"], WEDNESDAY)["ibuprofen"] == tuple(date(2026, 3, day) for day in days)


@pytest.mark.parametrize("text", ["I took ibuprofen last night", "took ibuprofen in the night"])
def test_a_night_belongs_to_two_days(text: str) -> None:
    assert told_days(text, ["ibuprofen"], WEDNESDAY)["ibuprofen"] == (date(2026, 3, 3), WEDNESDAY)


@pytest.mark.parametrize("text", ["bad day yesterday, took ibuprofen", "took ibuprofen. Slept badly last night"])
def test_a_day_named_elsewhere_leaves_today_open(text: str) -> None:
    assert told_days(text, ["ibuprofen"], WEDNESDAY)["ibuprofen"] == (date(2026, 3, 3), WEDNESDAY)


@pytest.mark.parametrize("text", ["took ibuprofen last week", "used to take ibuprofen", "took ibuprofen years ago"])
def test_what_is_long_ago_has_no_day(text: str) -> None:
    assert told_days(text, ["ibuprofen"], WEDNESDAY)["ibuprofen"] == ()


@pytest.mark.parametrize(
    ("text", "aspirin", "ibuprofen"),
    [
        ("took aspirin yesterday and ibuprofen today", (3,), (4,)),
        ("took ibuprofen today and aspirin yesterday", (3,), (4,)),
        ("took aspirin yesterday, ibuprofen this morning", (3,), (4,)),
        ("took aspirin yesterday and today ibuprofen", (3,), (4,)),
        ("yesterday took aspirin and today ibuprofen", (3,), (4,)),
        ("aspirin yesterday ibuprofen today", (3,), (4,)),
        ("yesterday aspirin today ibuprofen", (3,), (4,)),
        ("Yesterday I took aspirin. Today I took ibuprofen.", (3,), (4,)),
        ("took aspirin on Monday, then ibuprofen yesterday", (2,), (3,)),
        ("took aspirin last night and ibuprofen this morning", (3, 4), (4,)),
        ("took aspirin last week and ibuprofen today", (), (4,)),
        ("took aspirin and ibuprofen", (4,), (4,)),
        ("took aspirin and ibuprofen yesterday", (3,), (3,)),
        ("took aspirin, ibuprofen yesterday", (3,), (3,)),
        ("yesterday I took aspirin and ibuprofen", (3,), (3,)),
        ("took aspirin yesterday and ibuprofen", (3,), (3,)),
        ("took aspirin and yesterday ibuprofen", (3, 4), (3,)),
        ("took aspirin and ibuprofen yesterday and this morning", (3, 4), (3, 4)),
    ],
)
def test_each_name_belongs_to_its_own_day(text: str, aspirin: tuple[int, ...], ibuprofen: tuple[int, ...]) -> None:
    told = told_days(text, ["aspirin", "ibuprofen"], WEDNESDAY)

    assert [tuple(day.day for day in told[name]) for name in ("aspirin", "ibuprofen")] == [aspirin, ibuprofen]
