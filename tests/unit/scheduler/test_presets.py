"""Plans to begin with."""

from datetime import date, time

import pytest

from scheduler.frequency import nudges_a_day
from scheduler.kinds import NUDGES, Kind
from scheduler.presets import Preset, preset
from tests.unit.scheduler.people import slots_of

MONDAY, SATURDAY = date(2026, 3, 2), date(2026, 3, 7)


@pytest.mark.parametrize(
    ("name", "nudges"), [(Preset.DESK, 4), (Preset.GENTLE, 2), (Preset.EVENINGS, 3), (Preset.CHECKIN, 0)]
)
def test_a_plan_gives_on_a_workday_what_its_line_promises(name: Preset, nudges: int) -> None:
    slots = slots_of(preferences=preset(name), day=MONDAY)

    assert len([slot for slot in slots if slot.kind in NUDGES]) == nudges == nudges_a_day(preset(name))
    assert len([slot for slot in slots if slot.kind is Kind.CHECKIN]) == 1


@pytest.mark.parametrize("name", list(Preset))
def test_weekends_are_free_but_for_the_check_in(name: Preset) -> None:
    slots = slots_of(preferences=preset(name), day=SATURDAY)

    assert [slot.kind for slot in slots] == [Kind.CHECKIN]


@pytest.mark.parametrize("name", list(Preset))
def test_quiet_hours_are_from_nine_to_eight(name: Preset) -> None:
    assert preset(name).quiet_hours == (time(21), time(8))
    assert time(8) <= preset(name).checkin_at < time(21)


def test_the_gentle_plan_has_no_effort_in_it() -> None:
    assert set(preset(Preset.GENTLE).kinds) == {Kind.POSTURE, Kind.BREATHING}
