"""Every zone of the world around every change of its clock from 2024 to 2036, as it is planned."""

from collections.abc import Callable
from datetime import date, time

from scheduler.engagement import Engagement
from scheduler.kinds import Kind
from scheduler.local_time import DAY, local_day, zone_names
from scheduler.plan import DayAsked, plan_day
from scheduler.preferences import KindPlan, Preferences
from scheduler.slots import PersonId, Slot
from tests.unit.scheduler.clock_changes import Change, different_changes, every_change, plans_at, plans_on
from tests.unit.scheduler.people import MORNING, ODD_ZONES, every_day
from tests.unit.scheduler.person_days import IN_FULL
from tests.unit.scheduler.promises import broken_promises

PLANS = len(plans_at(time(2), time(2, 30), time(3)))
LEAP_DAYS = tuple(date(year, 2, 29) for year in (2024, 2028, 2032, 2036))
QUIET = every_day(MORNING, kinds={Kind.STRETCH: KindPlan(per_day=1)})


def planned(chosen: Preferences, zone: str, day: date, person: int) -> list[Slot]:
    asked = DayAsked(preferences=chosen, engagement=Engagement(), zone=zone, day=day, person=PersonId(person))
    return [one.slot for one in plan_day(asked).slots]


def broken_on(change: Change, which: int, person: int) -> list[str]:
    chosen = plans_on(change)[which]
    return [
        f"{change.zone} {day} plan {which}: {promise}"
        for day in change.days
        for promise in broken_promises(planned(chosen, change.zone, day, person), chosen, change.zone, day)
    ]


def test_every_zone_keeps_every_promise_around_every_change_of_its_clock(count_days: Callable[[int], None]) -> None:
    changes = every_change()

    broken = [fault for number, change in enumerate(changes) for fault in broken_on(change, number % PLANS, number)]

    count_days(sum(len(change.days) for change in changes))
    assert broken == []


def test_every_plan_keeps_every_promise_around_every_different_change(count_days: Callable[[int], None]) -> None:
    changes = every_change() if IN_FULL else different_changes()

    broken = [
        fault
        for number, change in enumerate(changes)
        for which in range(0 if IN_FULL else number % 2, PLANS, 1 if IN_FULL else 2)
        for fault in broken_on(change, which, number)
    ]

    count_days(PLANS // (1 if IN_FULL else 2) * sum(len(change.days) for change in changes))
    assert broken == []


def test_no_zone_loses_a_days_check_in_at_any_change(count_days: Callable[[int], None]) -> None:
    lost: list[str] = []
    days = 0
    for change in every_change():
        for wall in (*change.odd_times, time.min, time(23, 59)):
            chosen = Preferences(checkin_at=wall, quiet_hours=None)
            for day in change.days:
                slots = planned(chosen, change.zone, day, 1)
                days += 1
                if [local_day(slot.at, change.zone) for slot in slots] != [day]:
                    lost.append(f"{change.zone} {day} {wall}")

    count_days(days)
    assert lost == []


def test_no_zone_loses_a_leap_day_or_its_neighbours(count_days: Callable[[int], None]) -> None:
    days = [leap + number * DAY for leap in LEAP_DAYS for number in (-1, 0, 1)]

    kinds = {(zone, day): [one.kind for one in planned(QUIET, zone, day, 1)] for zone in zone_names() for day in days}

    count_days(len(kinds))
    assert [which for which, found in kinds.items() if found != [Kind.STRETCH, Kind.CHECKIN]] == []


def test_every_zone_and_every_year_is_gone_through() -> None:
    changes = every_change()

    assert {change.at.year for change in changes} == set(range(2024, 2037))
    assert {change.zone for change in changes} >= set(ODD_ZONES) - {"Asia/Kathmandu", "Pacific/Apia", "UTC"}
    assert len(changes) >= 5_000
    assert len(different_changes()) >= 750


def test_a_day_that_a_zone_jumped_over_has_no_plan_and_its_neighbours_have_theirs() -> None:
    days = {day: planned(QUIET, "Pacific/Apia", date(2011, 12, day), 1) for day in (29, 30, 31)}

    assert [len(days[day]) for day in (29, 30, 31)] == [2, 0, 2]
