"""What comes next, and what /today shows."""

from dataclasses import replace
from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.engagement import Engagement
from scheduler.kinds import Kind
from scheduler.local_time import UnknownZoneError, at, local_day
from scheduler.preferences import KindPlan, Preferences
from scheduler.upcoming import State, explain, left_out_today, next_slot, today
from scheduler.why import Reason
from tests.unit.scheduler.people import (
    BERLIN,
    MONDAY,
    MONDAY_DAWN,
    days,
    office,
    preferences,
    someone,
    zones,
)

NOON = at(MONDAY, time(13), BERLIN)


def test_today_shows_what_is_past_what_is_next_and_what_comes_later() -> None:
    lines = today(someone(), NOON)

    states = [line.state for line in lines]
    assert states == sorted(states, key=[State.PAST, State.NEXT, State.LATER].index)
    assert states.count(State.NEXT) == 1
    assert State.PAST in states
    assert State.LATER in states


def test_today_after_the_last_message_is_all_past() -> None:
    assert {line.state for line in today(someone(), at(MONDAY, time(23), BERLIN))} == {State.PAST}


def test_the_next_slot_is_the_next_line_of_today() -> None:
    (line,) = [line for line in today(someone(), NOON) if line.state is State.NEXT]

    assert next_slot(someone(), NOON) == line.slot


def test_the_next_slot_is_later_than_now_even_at_the_very_moment() -> None:
    slot = next_slot(someone(), NOON)
    assert slot is not None

    following = next_slot(someone(), slot.at)

    assert following is not None
    assert following.at > slot.at


def test_after_fridays_check_in_comes_saturdays() -> None:
    friday_night = at(date(2026, 3, 6), time(22), BERLIN)

    slot = next_slot(someone(), friday_night)

    assert slot is not None
    assert (slot.kind, slot.local_date) == (Kind.CHECKIN, date(2026, 3, 7))


def test_who_plans_nothing_has_no_next_slot() -> None:
    assert next_slot(someone(preferences=Preferences(checkin=False)), NOON) is None


def test_a_slot_that_is_a_delivery_already_is_not_next_again() -> None:
    slot = next_slot(someone(), NOON)
    assert slot is not None
    put_off = replace(slot, at=slot.at + timedelta(minutes=15))

    following = next_slot(someone(filled=(put_off,)), NOON)

    assert following is not None
    assert following.key != slot.key
    assert put_off in [line.slot for line in today(someone(filled=(put_off,)), NOON)]


def test_a_pause_until_a_far_date_ends_with_that_dates_plan() -> None:
    until = at(date(2026, 12, 1), time(12), BERLIN)

    slot = next_slot(someone(quiet_until=until, pause_keeps_checkin=False), NOON)

    assert slot is not None
    assert slot.local_date == date(2026, 12, 1)
    assert slot.at >= until


def test_a_pause_may_keep_the_check_in() -> None:
    until = at(date(2026, 12, 1), time(12), BERLIN)

    slot = next_slot(someone(quiet_until=until), NOON)

    assert slot is not None
    assert (slot.kind, slot.local_date) == (Kind.CHECKIN, MONDAY)
    assert {planned.why.reason for planned in left_out_today(someone(quiet_until=until), NOON)} == {Reason.PAUSED}


def test_a_pause_without_end_has_no_next_slot() -> None:
    for_ever = datetime.max.replace(tzinfo=UTC)

    assert next_slot(someone(quiet_until=for_ever, pause_keeps_checkin=False), NOON) is None


def test_a_season_of_quiet_days_is_looked_beyond() -> None:
    season = frozenset(MONDAY + timedelta(days=number) for number in range(120))

    slot = next_slot(someone(preferences=office(checkin=False, quiet_days=season), engagement=Engagement()), NOON)

    assert slot is not None
    assert slot.local_date == MONDAY + timedelta(days=120)


@pytest.mark.parametrize(("silent", "gap"), [(5, 2), (12, 7), (32, 15)])
def test_after_a_silence_the_next_slot_is_days_away(silent: int, gap: int) -> None:
    engagement = Engagement(last_seen=MONDAY_DAWN - timedelta(days=silent), last_push_on=MONDAY)

    slot = next_slot(someone(engagement=engagement), NOON)

    assert slot is not None
    assert (slot.local_date - MONDAY).days == gap


def test_after_sixty_days_of_silence_nothing_comes_until_the_person_returns() -> None:
    gone = Engagement(last_seen=MONDAY_DAWN - timedelta(days=60))

    assert next_slot(someone(engagement=gone), NOON) is None
    assert next_slot(someone(engagement=replace(gone, last_seen=NOON)), NOON) is not None


def test_a_zone_that_does_not_exist_is_said() -> None:
    with pytest.raises(UnknownZoneError):
        next_slot(someone(zone="Mars/Olympus"), NOON)


def test_why_tells_what_the_plan_says_about_a_slot() -> None:
    fixed = someone(preferences=office(kinds={Kind.STRETCH: KindPlan(times=(time(10), time(19)))}))
    kept = today(fixed, NOON)[0].slot
    (outside,) = left_out_today(fixed, NOON)

    assert explain(fixed, kept).reason is Reason.FIXED_TIME
    assert explain(fixed, outside.slot).reason is Reason.OUTSIDE_WINDOWS
    assert explain(someone(preferences=Preferences()), kept).reason is Reason.NOT_PLANNED_NOW


def test_samoa_goes_from_the_29th_to_the_31st() -> None:
    samoan = someone(zone="Pacific/Apia", engagement=Engagement())
    evening = at(date(2011, 12, 29), time(22), "Pacific/Apia")

    slot = next_slot(samoan, evening)

    assert slot is not None
    assert slot.local_date == date(2011, 12, 31)


@settings(max_examples=150)
@given(chosen=preferences(), zone=zones(), day=days(), hour=st.integers(0, 23))
def test_walking_from_slot_to_slot_meets_every_line_of_today(
    chosen: Preferences, zone: str, day: date, hour: int
) -> None:
    owner = someone(preferences=chosen, zone=zone, engagement=Engagement())
    now = datetime(day.year, day.month, day.day, hour, tzinfo=UTC)
    shown = [line.slot for line in today(owner, now) if line.state is not State.PAST]

    walked = []
    slot = next_slot(owner, now)
    while slot is not None and slot.local_date == local_day(now, zone):
        walked.append(slot)
        slot = next_slot(owner, slot.at)

    assert walked == shown
