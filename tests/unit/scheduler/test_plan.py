"""What a person's day looks like."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta
from itertools import pairwise

import pytest

from scheduler.engagement import Engagement
from scheduler.kinds import NUDGES, Kind
from scheduler.local_time import at, local_second
from scheduler.plan import Pause, plan_day
from scheduler.preferences import KindPlan, Preferences, Window
from scheduler.slots import UNPLANNED_FROM, PersonId, Slot
from scheduler.why import Reason
from tests.unit.scheduler.people import (
    AFTERNOON,
    BERLIN,
    MONDAY,
    MONDAY_DAWN,
    MORNING,
    asked,
    every_day,
    is_allowed,
    kinds_of,
    office,
    slots_of,
)

HALF_AN_HOUR = timedelta(minutes=30)


def planned(preferences: Preferences, day: date = MONDAY, **engagement: object) -> tuple[Slot, ...]:
    seen = replace(Engagement(), **engagement)  # type: ignore[arg-type]
    return slots_of(preferences=preferences, engagement=seen, day=day)


def wall(slot: Slot) -> time:
    second = local_second(slot.at, BERLIN)
    return time(second // 3600, second // 60 % 60, second % 60)


def test_a_workday_has_four_nudges_and_a_check_in() -> None:
    slots = planned(office())

    assert sorted(kinds_of(slots)) == sorted([*NUDGES, Kind.CHECKIN])
    assert wall(slots[-1]) == time(20)


def test_a_day_can_be_made_again_and_is_the_same() -> None:
    assert planned(office()) == planned(office())


def test_days_and_people_differ() -> None:
    today = planned(office())
    tomorrow = planned(office(), MONDAY + timedelta(days=1))
    neighbour = slots_of(person=PersonId(2))

    assert [wall(slot) for slot in today] != [wall(slot) for slot in tomorrow]
    assert today != neighbour


def test_nothing_comes_in_the_lunch_gap() -> None:
    days = [MONDAY + timedelta(days=number) for number in range(28)]

    nudges = [slot for day in days for slot in planned(office(), day) if slot.kind in NUDGES]

    assert nudges
    assert not [slot for slot in nudges if time(12, 30) <= wall(slot) < time(13, 30)]


def test_a_weekend_without_windows_has_only_the_check_in() -> None:
    assert kinds_of(planned(office(), date(2026, 3, 7))) == [Kind.CHECKIN]


def test_a_quiet_day_has_only_the_check_in() -> None:
    assert kinds_of(planned(office(quiet_days=frozenset({MONDAY})))) == [Kind.CHECKIN]


def test_without_a_check_in_none_comes() -> None:
    assert Kind.CHECKIN not in kinds_of(planned(office(checkin=False)))


def test_fixed_times_are_kept_to_the_minute() -> None:
    kinds = {Kind.STRETCH: KindPlan(times=(time(15), time(10, 30)))}

    nudges = planned(office(kinds=kinds))[:2]

    assert [(slot.ordinal, wall(slot)) for slot in nudges] == [(1, time(10, 30)), (2, time(15))]


@pytest.mark.parametrize(
    ("wanted", "comes"),
    [(time(9), True), (time(8, 59), False), (time(12, 29), True), (time(12, 30), False), (time(18), False)],
)
def test_a_fixed_time_comes_only_inside_a_window(wanted: time, comes: bool) -> None:
    made = plan_day(asked(preferences=office(kinds={Kind.STRENGTH: KindPlan(times=(wanted,))})))

    assert (Kind.STRENGTH in [one.slot.kind for one in made.slots]) is comes
    assert [one.why.reason for one in made.left_out] == ([] if comes else [Reason.OUTSIDE_WINDOWS])


def test_quiet_hours_cut_into_a_window() -> None:
    night_shift = every_day(Window(start=time(18), end=time(23, 30)), checkin=False)

    slots = [slot for number in range(28) for slot in planned(night_shift, MONDAY + timedelta(days=number))]

    assert slots
    assert max(wall(slot) for slot in slots) < time(21)


@pytest.mark.parametrize(
    ("wanted", "quiet", "comes"),
    [
        (time(20, 59), (time(21), time(8)), time(20, 59)),
        (time(21), (time(21), time(8)), time(20, 59)),
        (time(23, 30), (time(21), time(8)), time(20, 59)),
        (time(7, 59), (time(21), time(8)), time(8)),
        (time(8), (time(21), time(8)), time(8)),
        (time(14), (time(13), time(15)), time(12, 59)),
        (time(0, 30), (time(0), time(6)), time(6)),
        (time(22), (time(9), time(9)), time(22)),
    ],
)
def test_a_check_in_inside_quiet_hours_moves_just_out_of_them(
    wanted: time, quiet: tuple[time, time], comes: time
) -> None:
    made = plan_day(asked(preferences=Preferences(checkin_at=wanted, quiet_hours=quiet)))

    (checkin,) = made.slots
    assert wall(checkin.slot) == comes
    assert checkin.why.reason is (Reason.CHECKIN_TIME if wanted == comes else Reason.MOVED_BY_QUIET_HOURS)


def test_a_check_in_that_the_clock_jumps_over_comes_right_after_the_jump() -> None:
    night_owl = Preferences(checkin_at=time(2, 30), quiet_hours=None)

    (checkin,) = plan_day(asked(preferences=night_owl, day=date(2026, 3, 29))).slots

    assert checkin.slot.at == datetime(2026, 3, 29, 1, tzinfo=UTC)
    assert checkin.why.reason is Reason.MOVED_BY_CLOCK_CHANGE


def test_a_check_in_is_not_jumped_into_quiet_hours() -> None:
    night_owl = Preferences(checkin_at=time(2, 30), quiet_hours=(time(3), time(8)))

    (checkin,) = planned(night_owl, date(2026, 3, 29))

    assert wall(checkin) == time(8)


@pytest.mark.parametrize("cap", range(9))
def test_the_daily_cap_holds_and_does_not_count_the_check_in(cap: int) -> None:
    eager = office(cap=cap, kinds={kind: KindPlan(per_day=3) for kind in NUDGES})

    slots = planned(eager)

    assert len([slot for slot in slots if slot.kind in NUDGES]) == cap
    assert slots[-1].kind is Kind.CHECKIN


def test_when_little_fits_each_kind_comes_once_before_any_comes_twice() -> None:
    eager = {kind: KindPlan(per_day=2) for kind in NUDGES}

    kept = [{slot.kind for slot in planned(office(cap=cap, kinds=eager, checkin=False))} for cap in (1, 2, 3, 4)]

    ranks = (Kind.STRENGTH, Kind.STRETCH, Kind.BREATHING, Kind.POSTURE)
    assert kept == [set(ranks[:1]), set(ranks[:2]), set(ranks[:3]), set(ranks)]


def test_what_is_kept_of_a_full_day_is_spread_over_it() -> None:
    eager = office(kinds={Kind.POSTURE: KindPlan(per_day=8)}, checkin=False)

    for number in range(5):
        slots = planned(eager, MONDAY + timedelta(days=number))
        assert any(wall(slot) < time(12, 30) for slot in slots)
        assert any(wall(slot) > time(13, 30) for slot in slots)


def test_a_lower_cap_leaves_the_others_as_they_were() -> None:
    eager = {kind: KindPlan(per_day=2) for kind in NUDGES}
    days = [set(planned(office(cap=cap, kinds=eager))) for cap in range(9)]

    assert all(fewer < more for fewer, more in pairwise(days))


def test_two_messages_are_never_closer_than_half_an_hour() -> None:
    crowded = office(
        cap=8,
        checkin_at=time(15),
        kinds={
            Kind.STRETCH: KindPlan(times=(time(10), time(10, 20), time(10, 30), time(14, 45))),
            Kind.POSTURE: KindPlan(per_day=8),
        },
    )

    slots = planned(crowded)

    moments = [slot.at for slot in slots]
    assert min(later - sooner for sooner, later in pairwise(moments)) >= HALF_AN_HOUR
    assert time(15) in [wall(slot) for slot in slots]


def test_a_cap_thinned_after_little_reply_says_so() -> None:
    made = plan_day(asked(engagement=Engagement(cap_now=2)))

    assert [one.why.reason for one in made.left_out] == [Reason.THINNED] * 2
    assert {one.why.cap for one in made.left_out} == {2}


def test_a_persons_own_cap_says_so() -> None:
    made = plan_day(asked(preferences=office(cap=3), engagement=Engagement(cap_now=5)))

    assert [(one.why.reason, one.why.cap) for one in made.left_out] == [(Reason.OVER_CAP, 3)]


def test_standing_advice_holds_the_nudges_but_not_the_check_in() -> None:
    made = plan_day(asked(holds_exercise=True))

    assert [one.slot.kind for one in made.slots] == [Kind.CHECKIN]
    assert {one.why.reason for one in made.left_out} == {Reason.ON_HOLD}


@pytest.mark.parametrize("keeps", [True, False])
def test_a_pause_keeps_or_drops_the_check_in_as_chosen(keeps: bool) -> None:
    tomorrow = at(MONDAY + timedelta(days=1), time.min, BERLIN)

    made = plan_day(asked(pause=Pause(until=tomorrow, keeps_checkin=keeps)))

    assert [one.slot.kind for one in made.slots] == ([Kind.CHECKIN] if keeps else [])
    assert {one.why.reason for one in made.left_out} == {Reason.PAUSED}


def test_a_pause_ends_in_the_moment_it_was_set_to() -> None:
    fixed = office(kinds={Kind.STRETCH: KindPlan(times=(time(10), time(11)))})
    until = at(MONDAY, time(11), BERLIN)

    made = plan_day(asked(preferences=fixed, pause=Pause(until=until, keeps_checkin=True)))

    assert made.slots[0].slot.at == until


def test_after_two_ignored_the_rest_of_the_days_movement_is_skipped() -> None:
    day = planned(office())
    sent = tuple(slot for slot in day if slot.kind in {Kind.STRENGTH, Kind.POSTURE})
    tired = Engagement(ignored_in_a_row=2, ignored_on=MONDAY)

    made = plan_day(asked(engagement=tired, filled=sent))

    assert {one.slot.kind for one in made.slots} == {Kind.STRENGTH, Kind.POSTURE, Kind.BREATHING, Kind.CHECKIN}
    assert [(one.slot.kind, one.why.reason) for one in made.left_out] == [(Kind.STRETCH, Reason.TWO_IGNORED)]
    assert len(planned(office(), MONDAY + timedelta(days=1), ignored_in_a_row=2, ignored_on=MONDAY)) == 5


def test_after_a_long_silence_only_the_check_in_comes() -> None:
    silent = Engagement(last_seen=MONDAY_DAWN - timedelta(days=5))

    made = plan_day(asked(engagement=silent))

    assert [one.slot.kind for one in made.slots] == [Kind.CHECKIN]
    assert {one.why.reason for one in made.left_out} == {Reason.LONG_SILENCE}


def test_after_a_long_silence_without_check_in_the_most_useful_nudge_comes() -> None:
    silent = Engagement(last_seen=MONDAY_DAWN - timedelta(days=5))

    made = plan_day(asked(engagement=silent, preferences=office(checkin=False)))

    assert [one.slot.kind for one in made.slots] == [Kind.STRENGTH]


def test_a_day_does_not_change_as_its_messages_go_out() -> None:
    eager = office(cap=5, kinds={kind: KindPlan(per_day=3) for kind in NUDGES})
    whole = plan_day(asked(preferences=eager))

    for sent in range(len(whole.slots) + 1):
        filled = tuple(one.slot for one in whole.slots[:sent])
        assert plan_day(asked(preferences=eager, filled=filled)).slots == whole.slots


def test_a_plan_changed_in_mid_day_sends_no_slot_twice_and_keeps_to_the_cap() -> None:
    sent = planned(office())[:3]
    eager = office(kinds={kind: KindPlan(per_day=8) for kind in NUDGES})

    made = plan_day(asked(preferences=eager, filled=sent))

    slots = [one.slot for one in made.slots]
    assert set(sent) <= set(slots)
    assert len({slot.key for slot in slots}) == len(slots)
    assert len([slot for slot in slots if slot.kind in NUDGES]) == 4


def test_nothing_is_planned_beside_a_message_that_was_put_off() -> None:
    fixed = office(kinds={Kind.STRETCH: KindPlan(times=(time(10), time(11)))})
    first, second, _ = planned(fixed)
    snoozed = replace(first, at=second.at - timedelta(minutes=29))

    made = plan_day(asked(preferences=fixed, filled=(snoozed,)))

    assert second not in [one.slot for one in made.slots]
    assert [one.why.reason for one in made.left_out] == [Reason.TOO_CLOSE]


def test_a_nudge_the_person_asked_for_does_not_count_against_the_plan() -> None:
    asked_for = Slot(kind=Kind.STRETCH, local_date=MONDAY, ordinal=UNPLANNED_FROM, at=at(MONDAY, time(7), BERLIN))

    made = plan_day(asked(filled=(asked_for,)))

    assert tuple(one.slot for one in made.slots) == planned(office())


def test_a_day_that_samoa_never_had_has_no_plan() -> None:
    assert slots_of(zone="Pacific/Apia", day=date(2011, 12, 30)) == ()


def test_a_window_that_the_clock_jumps_over_has_no_nudge() -> None:
    night = every_day(Window(start=time(2), end=time(2, 45)), quiet_hours=None, checkin=False)

    assert planned(night, date(2026, 3, 28))
    assert planned(night, date(2026, 3, 29)) == ()


def test_the_hour_that_comes_twice_is_used_once() -> None:
    night = every_day(Window(start=time(1), end=time(5)), quiet_hours=None, checkin=False)

    slots = planned(night, date(2026, 10, 25))

    assert len(slots) == 4
    assert all(is_allowed(slot, night, BERLIN) for slot in slots)


def test_windows_that_overlap_count_once() -> None:
    overlapping = every_day(MORNING, Window(start=time(9), end=time(18)), AFTERNOON)

    assert planned(overlapping) == planned(every_day(Window(start=time(9), end=time(18))))
