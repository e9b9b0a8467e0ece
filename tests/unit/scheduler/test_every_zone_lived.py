"""Every zone of the world around every change of its clock from 2024 to 2036, as it is lived on the ledger."""

from collections import Counter
from collections.abc import Callable
from datetime import timedelta

import pytest

from scheduler.kinds import PLANNED, Kind
from scheduler.preferences import KindPlan, Preferences
from scheduler.upcoming import Outlook
from tests.unit.scheduler.clock_changes import ALL_DAY, Change, different_changes, every_change, plans_on
from tests.unit.scheduler.days_lived import DaysLived, eve_of
from tests.unit.scheduler.people import ANNA, MORNING, every_day
from tests.unit.scheduler.person_days import IN_FULL
from tests.unit.scheduler.promises import broken_promises

HOUR = timedelta(hours=1)
SLEPT = (timedelta(0), timedelta(minutes=20), HOUR, 2 * HOUR, 30 * HOUR, 72 * HOUR)
CHECKIN_AND_STRETCH = every_day(MORNING, kinds={Kind.STRETCH: KindPlan(per_day=1)})


async def faults_of_a_life(change: Change, chosen: Preferences) -> list[str]:
    days = change.days if IN_FULL else change.days[1:]
    life = DaysLived(chosen, change.zone, eve_of(days[0], change.zone))
    faults: list[str] = []
    for day in days:
        before = len(life.kept())
        shown, came = await life.live_through(day)
        faults += broken_promises(came, chosen, change.zone, day)
        faults += ["what came is not what /today showed"] if came != shown else []
        faults += ["a day changed as it passed"] if life.shown(life.now) != shown else []
        fresh = life.kept()[before:]
        faults += [] if life.may_still_go(fresh) else ["a message may go out when it may not"]
    faults += ["something was missed"] if life.missed() else []
    return faults


async def test_what_today_shows_is_what_comes_around_every_different_change(count_days: Callable[[int], None]) -> None:
    changes = every_change() if IN_FULL else different_changes()
    broken: list[str] = []
    for number, change in enumerate(changes):
        plans = plans_on(change)
        which = number % len(plans)
        faults = await faults_of_a_life(change, plans[which])
        broken += [f"{change.zone} {change.days[1]} plan {which}: {fault}" for fault in faults]

    count_days(sum(len(change.days) - (not IN_FULL) for change in changes))
    assert broken == []


async def test_in_every_zone_a_machine_that_sleeps_over_a_change_wakes_without_a_burst(
    count_days: Callable[[int], None],
) -> None:
    broken: list[str] = []
    for number, change in enumerate(every_change()):
        chosen = every_day(
            ALL_DAY,
            kinds={Kind.STRETCH: KindPlan(times=(change.odd_times[number % 3],))},
            quiet_hours=None,
            checkin_at=change.odd_times[number // 3 % 3],
        )
        life = DaysLived(chosen, change.zone, eve_of(change.days[0], change.zone))
        expected = Outlook(life.ledger.owner(ANNA, life.now)).between(life.now, change.at + SLEPT[number % len(SLEPT)])
        sent = await life.wake(change.at + SLEPT[number % len(SLEPT)])
        keys = Counter(one.key for one in life.kept() if one.kind in PLANNED)
        if len(sent) > 1 or not life.may_still_go(sent) or keys != Counter(slot.key for slot in expected):
            broken.append(f"{change.zone} {change.days[1]}")

    count_days(sum(len(change.days) for change in every_change()))
    assert broken == []


async def test_no_move_between_zones_in_mid_day_doubles_a_slot_or_leaves_its_windows(
    count_days: Callable[[int], None],
) -> None:
    changes = different_changes()
    broken: list[str] = []
    for number, change in enumerate(changes):
        elsewhere = changes[(number * 37 + 11) % len(changes)].zone
        life = DaysLived(CHECKIN_AND_STRETCH, change.zone, eve_of(change.days[0], change.zone))
        await life.live(change.at + (number % 24 - 12) * HOUR)
        life.move(elsewhere)
        sent = await life.live(life.now + 30 * HOUR)
        faults = [] if life.may_still_go([one for one in sent if one.kind in PLANNED]) else ["outside its windows"]
        keys = Counter(one.key for one in life.kept())
        faults += ["a slot twice"] if max(keys.values()) > 1 else []
        broken += [f"{change.zone} to {elsewhere} at {change.at}: {fault}" for fault in faults]

    count_days(3 * len(changes))
    assert broken == []


@pytest.mark.parametrize("jump", [-26 * HOUR, -HOUR, HOUR, 26 * HOUR])
async def test_a_machine_clock_that_jumps_at_a_change_sends_nothing_twice(
    jump: timedelta, count_days: Callable[[int], None]
) -> None:
    changes = different_changes()[::7]
    broken: list[str] = []
    for change in changes:
        chosen = plans_on(change)[11]
        life = DaysLived(chosen, change.zone, eve_of(change.days[0], change.zone))
        sent = await life.live(change.at)
        life.now += jump
        at_once = await life.wake(life.now)
        sent += at_once + await life.live(change.at + 30 * HOUR)
        if len(at_once) > 1 or max(Counter(one.key for one in sent).values()) > 1:
            broken.append(f"{change.zone} {change.at}")

    count_days(3 * len(changes))
    assert broken == []
