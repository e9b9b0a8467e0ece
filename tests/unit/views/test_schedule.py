"""Hours and weekdays in words."""

from datetime import UTC, date, datetime, time

import pytest

from bot.views.coming import coming
from bot.views.pause import until
from bot.views.schedule import hours, weekdays
from bot.views.speech import Speech
from content import Words
from scheduler.kinds import Kind
from scheduler.preferences import Window
from scheduler.slots import Slot

SPEECH = Speech(words=Words.load("en"), language="en", zone="Europe/Berlin")
MONDAY = date(2026, 3, 2)


@pytest.mark.parametrize(
    ("days", "words"),
    [
        ((1, 2, 3, 4, 5), "Mon–Fri"),
        ((6, 7), "Sat, Sun"),
        ((1, 2, 3, 5), "Mon–Wed, Fri"),
        ((3,), "Wed"),
        ((1, 2, 3, 4, 5, 6, 7), "Mon–Sun"),
    ],
)
def test_weekdays_in_a_row_are_joined(days: tuple[int, ...], words: str) -> None:
    assert weekdays(SPEECH, days) == words


def test_days_with_the_same_hours_are_said_together() -> None:
    morning, day = (Window(start=time(9), end=time(12)),), (Window(start=time(9), end=time(17)),)

    assert hours(SPEECH, {1: day, 2: day, 3: day, 6: morning}) == "Mon–Wed 09:00–17:00; Sat 09:00–12:00"
    assert hours(SPEECH, {}) == "no nudges"


@pytest.mark.parametrize(
    ("moment", "words"),
    [
        (datetime(2026, 3, 2, 9, 30, tzinfo=UTC), "10:30"),
        (datetime(2026, 3, 2, 23, 0, tzinfo=UTC), "the end of Mon 2 Mar"),
        (datetime(2026, 3, 3, 8, 30, tzinfo=UTC), "Tue 3 Mar, 09:30"),
    ],
)
def test_the_end_of_a_pause_is_said_as_people_would(moment: datetime, words: str) -> None:
    assert until(SPEECH, moment, MONDAY) == words


def test_what_comes_next_is_said_for_today_another_day_or_never() -> None:
    slot = Slot(kind=Kind.CHECKIN, local_date=MONDAY, ordinal=1, at=datetime(2026, 3, 2, 17, 30, tzinfo=UTC))

    assert coming(SPEECH, [slot], None, MONDAY) == "Still to come today: 18:30 Check-in."
    assert coming(SPEECH, [], slot, MONDAY).startswith("Nothing more today. Next: Mon 2 Mar, 18:30")
    assert coming(SPEECH, [], None, MONDAY) == "Nothing is planned."
