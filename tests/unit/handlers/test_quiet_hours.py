"""Messages nobody asked for wait for the end of the quiet hours."""

from dataclasses import replace
from datetime import UTC, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.handlers.quiet_hours import in_quiet_hours, waking
from bot.people import Person
from scheduler.preferences import Preferences
from scheduler.slots import PersonId

NIGHT = Person(
    id=PersonId(1), chat_id=1, zone="Europe/Berlin", preferences=Preferences(quiet_hours=(time(21), time(8)))
)
SIESTA = replace(NIGHT, preferences=Preferences(quiet_hours=(time(13), time(15))))


def berlin(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 3, day, hour - 1, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("person", "asked", "told"),
    [
        (NIGHT, berlin(2, 20, 59), berlin(2, 20, 59)),
        (NIGHT, berlin(2, 21), berlin(3, 8)),
        (NIGHT, berlin(3, 1), berlin(3, 8)),
        (NIGHT, berlin(3, 7, 59), berlin(3, 8)),
        (NIGHT, berlin(3, 8), berlin(3, 8)),
        (SIESTA, berlin(3, 14), berlin(3, 15)),
    ],
)
def test_it_waits_for_the_end_of_the_quiet_hours(person: Person, asked: datetime, told: datetime) -> None:
    assert waking(person, asked) == told


def test_without_quiet_hours_nothing_waits() -> None:
    awake = replace(NIGHT, preferences=Preferences(quiet_hours=None))

    assert waking(awake, berlin(3, 3)) == berlin(3, 3)


@given(st.datetimes(datetime(2026, 1, 1), datetime(2027, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001
def test_it_never_lands_inside_and_never_goes_back(moment: datetime) -> None:
    told = waking(NIGHT, moment)

    assert told >= moment
    assert not in_quiet_hours(NIGHT, told)
