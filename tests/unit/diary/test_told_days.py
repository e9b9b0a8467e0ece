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
    assert told_days(text, ["ibuprofen"], WEDNESDAY) == tuple(date(2026, 3, day) for day in days)


@pytest.mark.parametrize("text", ["I took ibuprofen last night", "took ibuprofen in the night"])
def test_a_night_belongs_to_two_days(text: str) -> None:
    assert told_days(text, ["ibuprofen"], WEDNESDAY) == (date(2026, 3, 3), WEDNESDAY)


@pytest.mark.parametrize("text", ["bad day yesterday, took ibuprofen", "took ibuprofen. Slept badly last night"])
def test_a_day_named_elsewhere_leaves_today_open(text: str) -> None:
    assert told_days(text, ["ibuprofen"], WEDNESDAY) == (date(2026, 3, 3), WEDNESDAY)


@pytest.mark.parametrize("text", ["took ibuprofen last week", "used to take ibuprofen", "took ibuprofen years ago"])
def test_what_is_long_ago_has_no_day(text: str) -> None:
    assert told_days(text, ["ibuprofen"], WEDNESDAY) == ()
