"""What one person is owed at a moment."""

from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest

from scheduler.advance import advance, send_by
from scheduler.engagement import Engagement
from scheduler.kinds import CHECKIN_REMINDER_AFTER, NUDGE_LIFE, Kind
from scheduler.local_time import at
from scheduler.ports import PlanOwner
from scheduler.preferences import KindPlan, Preferences, Window
from scheduler.slots import Slot
from scheduler.upcoming import next_slot
from tests.unit.scheduler.people import BERLIN, MONDAY, MONDAY_DAWN, every_day, office, someone

SECOND = timedelta(seconds=1)
MINUTE = timedelta(minutes=1)


def clock(hour: int, minute: int = 0, day: date = MONDAY) -> datetime:
    return at(day, time(hour, minute), BERLIN)


def stretches(*walls: time, **changes: object) -> Preferences:
    return office(kinds={Kind.STRETCH: KindPlan(times=walls)}, **changes)


def waiting(since: datetime, **changes: object) -> PlanOwner:
    owner = someone(**changes)
    return replace(owner, next_slot=next_slot(owner, since))


def test_a_slot_that_is_due_is_owed_and_the_next_one_waits() -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(10), time(15)))

    step = advance(owner, clock(10))

    assert [(owed.slot, owed.expires_at) for owed in step.owed] == [(owner.next_slot, clock(10) + NUDGE_LIFE)]
    assert step.missed == ()
    assert step.next_slot == Slot(kind=Kind.STRETCH, local_date=MONDAY, ordinal=2, at=clock(15))
    assert step.engagement.last_push_on == MONDAY


@pytest.mark.parametrize(("late", "is_owed"), [(NUDGE_LIFE, True), (NUDGE_LIFE + SECOND, False)])
def test_a_nudge_is_owed_for_ninety_minutes_and_then_missed(late: timedelta, is_owed: bool) -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(9, 30)))

    step = advance(owner, clock(9, 30) + late)

    assert bool(step.owed) is is_owed
    assert bool(step.missed) is not is_owed


def test_a_nudge_is_not_sent_once_its_window_is_over() -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(12)))

    assert advance(owner, clock(12)).owed[0].expires_at == clock(12, 30) - SECOND
    assert advance(owner, clock(12, 30)).owed == ()


def test_a_nudge_is_not_sent_once_the_next_one_is_due() -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(10), time(10, 45)))

    assert advance(owner, clock(10)).owed[0].expires_at == clock(10, 45) - SECOND


def test_a_nudge_is_not_sent_once_the_reminder_is_due() -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(10)))
    reminder = Slot(kind=Kind.CHECKIN_REMINDER, local_date=MONDAY, ordinal=1, at=clock(10, 40))

    assert advance(replace(owner, filled=(reminder,)), clock(10)).owed[0].expires_at == clock(10, 40) - SECOND


def test_of_several_slots_that_passed_only_the_latest_is_owed() -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(9), time(9, 40), time(10, 20)))

    step = advance(owner, clock(10, 50))

    assert [owed.slot.ordinal for owed in step.owed] == [3]
    assert [slot.ordinal for slot in step.missed] == [1, 2]


def test_after_three_days_asleep_there_is_no_burst() -> None:
    owner = waiting(MONDAY_DAWN)
    thursday = MONDAY + timedelta(days=3)

    step = advance(owner, clock(8, 30, thursday))

    assert step.owed == ()
    assert len(step.missed) == 15
    assert step.next_slot is not None
    assert step.next_slot.local_date == thursday


def test_after_a_month_asleep_only_the_last_week_is_counted() -> None:
    step = advance(waiting(MONDAY_DAWN, engagement=Engagement()), clock(8, 30, MONDAY + timedelta(days=28)))

    assert len(step.missed) == 5 * 4 + 7


def test_a_missed_check_in_is_still_owed_on_its_day_and_once() -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(10), checkin_at=time(9)))

    step = advance(owner, clock(17))

    checkin = step.owed[0]
    assert (checkin.slot.kind, checkin.slot.local_date, checkin.slot.at) == (Kind.CHECKIN, MONDAY, clock(17))
    assert checkin.expires_at == clock(21) - SECOND
    assert step.next_slot is not None
    assert step.next_slot.local_date == MONDAY + timedelta(days=1)


def test_a_check_in_is_not_owed_in_quiet_hours_nor_on_another_day() -> None:
    owner = waiting(MONDAY_DAWN, preferences=Preferences(checkin_at=time(20)))
    at_night = waiting(MONDAY_DAWN, preferences=Preferences(checkin_at=time(20), quiet_hours=None))

    assert advance(owner, clock(20, 59)).owed
    assert advance(owner, clock(21)).owed == ()
    assert advance(at_night, clock(23, 59)).owed
    assert advance(at_night, clock(0, 0, MONDAY + timedelta(days=1))).owed == ()


def test_a_late_nudge_gives_way_to_a_message_that_is_about_to_come() -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(9), time(10)))

    assert advance(owner, clock(9, 30)).owed
    assert advance(owner, clock(9, 31)).owed == ()
    assert [slot.ordinal for slot in advance(owner, clock(9, 31)).missed] == [1]


def test_a_late_message_keeps_the_next_one_at_a_distance() -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(10), checkin_at=time(9)))

    step = advance(owner, clock(9, 40))

    assert step.owed[0].slot.kind is Kind.CHECKIN
    assert step.next_slot is not None
    assert step.next_slot.local_date > MONDAY


def test_an_unanswered_check_in_is_owed_one_reminder_two_hours_on() -> None:
    owner = waiting(MONDAY_DAWN, preferences=Preferences(checkin_at=time(17)))

    checkin, reminder = advance(owner, clock(17)).owed

    assert checkin.slot.at == clock(17)
    assert reminder.slot.key == replace(checkin.slot, kind=Kind.CHECKIN_REMINDER).key
    assert reminder.slot.at == clock(17) + CHECKIN_REMINDER_AFTER
    assert reminder.expires_at == clock(21) - SECOND


@pytest.mark.parametrize(("checkin_at", "owed"), [(time(18, 59), 2), (time(19), 1), (time(20), 1)])
def test_a_reminder_never_falls_into_quiet_hours(checkin_at: time, owed: int) -> None:
    owner = waiting(MONDAY_DAWN, preferences=Preferences(checkin_at=checkin_at))

    assert len(advance(owner, at(MONDAY, checkin_at, BERLIN)).owed) == owed


def test_a_reminder_never_falls_on_the_next_day() -> None:
    owner = waiting(MONDAY_DAWN, preferences=Preferences(checkin_at=time(22), quiet_hours=None))

    assert len(advance(owner, clock(22)).owed) == 1


def test_a_reminder_keeps_its_distance_to_the_nudges() -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(11, 10), time(11, 40), checkin_at=time(9)))

    _, reminder = advance(owner, clock(9)).owed

    assert reminder.slot.at == clock(12, 10)


def test_who_has_gone_silent_gets_no_reminder() -> None:
    silent = Engagement(last_seen=MONDAY_DAWN - timedelta(days=5))
    owner = waiting(MONDAY_DAWN, preferences=Preferences(checkin_at=time(17)), engagement=silent)

    assert [owed.slot.kind for owed in advance(owner, clock(17)).owed] == [Kind.CHECKIN]


def test_what_changed_since_the_slot_was_stored_is_respected() -> None:
    stored = waiting(MONDAY_DAWN, preferences=stretches(time(10)))

    held = advance(replace(stored, holds_exercise=True), clock(10))
    paused = advance(replace(stored, quiet_until=clock(12)), clock(10))
    moved = advance(replace(stored, preferences=stretches(time(15))), clock(10))

    assert held.owed == paused.owed == moved.owed == ()
    assert moved.next_slot is not None
    assert moved.next_slot.at == clock(15)


def test_a_slot_that_is_a_delivery_already_is_not_owed_again() -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(10), time(15)))
    assert owner.next_slot is not None

    step = advance(replace(owner, filled=(owner.next_slot,)), clock(10))

    assert step.owed == ()
    assert step.missed == ()
    assert step.next_slot is not None
    assert step.next_slot.ordinal == 2


def test_the_last_moment_of_a_nudge_at_the_end_of_the_day_is_on_that_day() -> None:
    late = every_day(Window(start=time(22), end=time(23, 59)), quiet_hours=None)
    slot = Slot(kind=Kind.STRETCH, local_date=MONDAY, ordinal=1, at=clock(23))
    checkin = replace(slot, kind=Kind.CHECKIN)

    assert send_by(slot, late, BERLIN, None) == clock(23, 59) - SECOND
    assert send_by(checkin, late, BERLIN, None) == clock(0, 0, MONDAY + timedelta(days=1)) - SECOND
    assert send_by(slot, late, BERLIN, clock(23, 30)) == clock(23, 30) - SECOND
    assert send_by(slot, Preferences(), BERLIN, None) == slot.at + NUDGE_LIFE


@pytest.mark.parametrize(
    ("other", "is_owed"),
    [((9, 30), True), ((10, 40), False), ((10, 50), False), ((11, 19), False), ((11, 20), True)],
)
def test_a_late_nudge_gives_way_to_what_waited_with_it_or_comes_soon(other: tuple[int, int], is_owed: bool) -> None:
    reminder = Slot(kind=Kind.CHECKIN_REMINDER, local_date=MONDAY, ordinal=1, at=clock(*other))
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(10)))

    step = advance(replace(owner, filled=(reminder,)), clock(10, 50))

    assert bool(step.owed) is is_owed
    assert bool(step.missed) is not is_owed


def test_what_is_due_on_a_day_that_ends_with_a_jump_may_be_sent_at_its_time() -> None:
    # In Nuuk the last hour of 30 March 2024 does not exist.
    day = date(2024, 3, 30)
    checkin = Slot(kind=Kind.CHECKIN, local_date=day, ordinal=1, at=at(day, time(23, 30), "America/Nuuk"))

    assert send_by(checkin, office(quiet_hours=(time(23, 45), time(8))), "America/Nuuk", None) == checkin.at


def test_a_reminder_in_the_second_of_two_equal_hours_may_be_sent_until_quiet_hours() -> None:
    # In Berlin the hour from two to three comes twice on 25 October 2026.
    day = date(2026, 10, 25)
    again = at(day, time(2, 15), BERLIN) + timedelta(hours=1)
    reminder = Slot(kind=Kind.CHECKIN_REMINDER, local_date=day, ordinal=1, at=again)

    last = send_by(reminder, office(quiet_hours=(time(2, 30), time(8))), BERLIN, None)

    assert last == again + 15 * MINUTE - SECOND


@pytest.mark.parametrize(
    ("now", "came", "is_owed"),
    [
        ((10, 50), (10, 50), False),
        ((10, 50), (10, 21), False),
        ((10, 50), (10, 20), True),
        ((10, 0), (10, 0), False),
        ((10, 0), (9, 59), True),
    ],
)
def test_a_nudge_gives_way_to_what_goes_out_now_and_a_late_one_to_what_has_just_come(
    now: tuple[int, int], came: tuple[int, int], is_owed: bool
) -> None:
    owner = waiting(MONDAY_DAWN, preferences=stretches(time(10)))

    step = advance(replace(owner, last_came=clock(*came)), clock(*now))

    assert bool(step.owed) is is_owed
    assert bool(step.missed) is not is_owed


@pytest.mark.parametrize(
    ("now", "came", "comes"),
    [
        ((17, 0), (16, 59), (17, 0)),
        ((17, 0), (17, 0), (17, 30)),
        ((19, 0), (19, 0), (19, 30)),
        ((19, 0), (18, 45), (19, 15)),
        ((19, 0), (18, 30), (19, 0)),
        ((20, 45), (20, 45), (20, 45)),
    ],
)
def test_a_check_in_waits_for_half_an_hour_after_what_has_just_come_where_its_day_allows(
    now: tuple[int, int], came: tuple[int, int], comes: tuple[int, int]
) -> None:
    owner = waiting(MONDAY_DAWN, preferences=Preferences(checkin_at=time(17)))

    step = advance(replace(owner, last_came=clock(*came)), clock(*now))

    assert (step.owed[0].slot.kind, step.owed[0].slot.at) == (Kind.CHECKIN, clock(*comes))
    assert step.owed[0].expires_at == clock(21) - SECOND
    assert step.missed == ()
