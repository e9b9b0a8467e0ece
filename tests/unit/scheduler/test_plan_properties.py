"""What holds for every plan, every zone and every change of the clock."""

from datetime import date, timedelta
from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from scheduler.engagement import Engagement
from scheduler.kinds import NUDGES, Kind
from scheduler.plan import DayAsked, plan_day
from scheduler.preferences import Preferences
from scheduler.slots import PersonId
from tests.unit.scheduler.people import ANNA, days, is_allowed, preferences, zones

HALF_AN_HOUR = timedelta(minutes=30)


@settings(max_examples=400)
@given(
    chosen=preferences(),
    zone=zones(),
    day=days(),
    person=st.integers(1, 10**6).map(PersonId),
    cap_now=st.none() | st.integers(1, 8),
)
def test_a_day_keeps_every_promise(
    chosen: Preferences, zone: str, day: date, person: PersonId, cap_now: int | None
) -> None:
    asked = DayAsked(preferences=chosen, engagement=Engagement(cap_now=cap_now), zone=zone, day=day, person=person)

    slots = [planned.slot for planned in plan_day(asked).slots]

    nudges = [slot for slot in slots if slot.kind in NUDGES]
    assert all(is_allowed(slot, chosen, zone) for slot in slots)
    assert len(nudges) <= min(chosen.cap, cap_now or chosen.cap)
    assert len({slot.key for slot in slots}) == len(slots)
    assert [slot.at for slot in slots] == sorted(slot.at for slot in slots)
    apart = [later.at - sooner.at for sooner, later in pairwise(slots)]
    assert min(apart, default=HALF_AN_HOUR) >= HALF_AN_HOUR
    assert len(slots) - len(nudges) == sum(slot.kind is Kind.CHECKIN for slot in slots) <= chosen.checkin


@settings(max_examples=200)
@given(chosen=preferences(), zone=zones(), day=days(), sent=st.integers(0, 9))
def test_no_day_changes_as_its_messages_go_out(chosen: Preferences, zone: str, day: date, sent: int) -> None:
    asked = DayAsked(preferences=chosen, engagement=Engagement(), zone=zone, day=day, person=ANNA)
    whole = plan_day(asked)
    filled = tuple(planned.slot for planned in whole.slots[:sent])

    again = plan_day(
        DayAsked(preferences=chosen, engagement=Engagement(), zone=zone, day=day, person=ANNA, filled=filled)
    )

    assert again.slots == whole.slots
    assert {planned.slot for planned in again.left_out} == {planned.slot for planned in whole.left_out}


@settings(max_examples=200)
@given(before=preferences(), after=preferences(), zone=zones(), day=days(), sent=st.integers(1, 9))
def test_no_change_of_plan_in_mid_day_doubles_a_slot_or_breaks_the_cap(
    before: Preferences, after: Preferences, zone: str, day: date, sent: int
) -> None:
    first = DayAsked(preferences=before, engagement=Engagement(), zone=zone, day=day, person=ANNA)
    gone = tuple(planned.slot for planned in plan_day(first).slots[:sent])

    second = DayAsked(preferences=after, engagement=Engagement(), zone=zone, day=day, person=ANNA, filled=gone)
    slots = [planned.slot for planned in plan_day(second).slots]

    fresh = [slot for slot in slots if slot not in gone]
    assert len({slot.key for slot in slots}) == len(slots)
    assert all(is_allowed(slot, after, zone) for slot in fresh)
    if any(slot.kind in NUDGES for slot in fresh):
        assert len([slot for slot in slots if slot.kind in NUDGES]) <= after.cap
