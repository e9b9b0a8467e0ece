"""The check-in of a day on which a clock change takes the time next to quiet hours."""

from datetime import date, time

import pytest

from scheduler.checkin import place_checkin
from scheduler.local_time import at
from tests.unit.scheduler.people import BERLIN, office


@pytest.mark.parametrize(
    ("quiet", "placed"),
    [
        ((time(3), time(1)), time(1)),
        ((time(3), time(0)), time(0)),
        ((time(3, 1), time(2)), time(3)),
    ],
)
def test_the_check_in_finds_the_other_end_of_quiet_hours(quiet: tuple[time, time], placed: time) -> None:
    # In Berlin the hour from two to three does not exist on 29 March 2026.
    day = date(2026, 3, 29)

    found = place_checkin(office(quiet_hours=quiet), BERLIN, day)

    assert found is not None
    assert found.slot.at == at(day, placed, BERLIN)


def test_a_day_whose_only_free_hour_is_jumped_over_has_no_check_in() -> None:
    assert place_checkin(office(quiet_hours=(time(3), time(2))), BERLIN, date(2026, 3, 29)) is None
