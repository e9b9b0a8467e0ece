"""What may be offered, and which of it: nothing against the safety profile, and not always the same."""

from dataclasses import dataclass
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import content
from bot.diary.offers import Dose, Practice, avoids, back_off, choose, dose_after, may_offer, preference
from bot.diary.profile import Condition, Profile
from tests.unit.diary.diaries import TODAY, ago

WELL = Profile(answered=True, adult=True)


@dataclass(frozen=True, kw_only=True)
class Item:
    id: str = "ST01"
    kind: str = "stretch"
    movement: bool = True
    breath_hold: bool = False
    avoid: tuple[str, ...] = ()
    offered: bool = True


STRETCH = Item()
STRENGTH = Item(id="T01", kind="strength")
YOGA = Item(id="R07", kind="relaxation")
BREATH = Item(id="B01", kind="breathing", movement=False)
BOX = Item(id="B02", kind="breathing", movement=False, breath_hold=True)
HEAT = Item(id="H01", kind="comfort", movement=False, avoid=("numb_skin", "recent_injury"))
POSITION = Item(id="P01", kind="posture", movement=False)
HABIT = Item(id="L01", kind="habit", movement=False)


def knows(*conditions: Condition, cleared: bool = False, weeks: int | None = None) -> Profile:
    return Profile(
        answered=True, adult=True, conditions=frozenset(conditions), cleared_neck=cleared, pregnant_weeks=weeks
    )


def test_a_well_person_may_be_offered_everything() -> None:
    assert all(may_offer(item, WELL) for item in (STRETCH, STRENGTH, YOGA, BREATH, BOX, HEAT, POSITION, HABIT))


def test_before_the_safety_profile_there_is_breathing_and_no_movement() -> None:
    unasked = Profile()

    assert may_offer(BREATH, unasked)
    assert may_offer(POSITION, unasked)
    assert not any(may_offer(item, unasked) for item in (STRETCH, STRENGTH, YOGA, BOX, HEAT, HABIT))


def test_nothing_is_offered_to_a_child_and_nothing_that_is_not_offered() -> None:
    assert not may_offer(BREATH, Profile(answered=True, adult=False))
    assert not may_offer(Item(offered=False), WELL)


@pytest.mark.parametrize(("score", "allowed"), [(6.9, True), (7, False)])
def test_on_a_day_of_strong_pain_there_is_no_movement(score: float, allowed: bool) -> None:
    assert may_offer(STRETCH, WELL, score_today=score) == allowed
    assert may_offer(YOGA, WELL, score_today=score) == allowed
    assert may_offer(HABIT, WELL, score_today=score) == allowed
    assert all(may_offer(item, WELL, score_today=score) for item in (BREATH, HEAT, POSITION))


def test_nothing_is_offered_while_an_emergency_stands() -> None:
    assert not may_offer(BREATH, WELL, holds=True)


def test_a_flag_of_the_next_days_or_a_fever_stops_movement_only() -> None:
    for item in (STRETCH, STRENGTH, YOGA):
        assert not may_offer(item, WELL, unresolved_d=True)
        assert not may_offer(item, WELL, fever=True)
    assert may_offer(BREATH, WELL, unresolved_d=True, fever=True)


@pytest.mark.parametrize("condition", [Condition.NECK_CONDITION, Condition.OSTEOPOROSIS, Condition.RECENT_INJURY])
def test_a_neck_condition_stops_movement_until_it_is_cleared(condition: Condition) -> None:
    assert not may_offer(STRETCH, knows(condition))
    assert may_offer(STRETCH, knows(condition, cleared=True))


def test_clearing_the_neck_does_not_clear_weak_bones() -> None:
    bend = Item(avoid=("osteoporosis",))

    assert not may_offer(bend, knows(Condition.OSTEOPOROSIS, cleared=True))


@pytest.mark.parametrize(
    "profile",
    [knows(Condition.LUNG_HEART), knows(Condition.PANIC_BREATH), knows(Condition.PREGNANT, weeks=30)],
)
def test_breath_is_not_held_where_that_is_unwise(profile: Profile) -> None:
    assert not may_offer(BOX, profile)
    assert may_offer(BREATH, profile)


@pytest.mark.parametrize(("weeks", "late"), [(19, False), (20, True), (None, True)])
def test_a_pregnancy_counts_as_late_from_twenty_weeks_or_when_unknown(weeks: int | None, late: bool) -> None:
    assert ("pregnancy_late" in avoids(knows(Condition.PREGNANT, weeks=weeks))) == late


def test_a_reason_of_the_item_rules_it_out() -> None:
    assert not may_offer(HEAT, knows(Condition.NUMB_SKIN))
    assert may_offer(HEAT, knows(Condition.RAYNAUD))


def test_every_reason_in_the_content_is_one_this_room_knows() -> None:
    used = {str(reason) for item in content.load().exercises.values() for reason in item.avoid}
    told_beside = {"distress", "cramps", "chest_pain", "fever"}  # they pass with the day

    assert used <= avoids(knows(*Condition)) | told_beside


def test_every_movement_of_the_content_is_kept_from_an_uncleared_neck() -> None:
    profile = knows(Condition.NECK_CONDITION)

    assert not [item.id for item in content.load().exercises.values() if item.movement and may_offer(item, profile)]


def test_no_item_comes_back_within_three_days_if_another_will_do() -> None:
    history = [Practice(item="B01", on=ago(2))]

    assert choose([BREATH, POSITION], history, "seed", today=TODAY) == POSITION
    assert choose([BREATH], history, "seed", today=TODAY) == BREATH


def test_after_three_days_it_may_come_back() -> None:
    chosen = {choose([BREATH, POSITION], [Practice(item="B01", on=ago(3))], str(n), today=TODAY) for n in range(20)}

    assert chosen == {BREATH, POSITION}


def test_another_one_is_another_one() -> None:
    assert choose([BREATH, POSITION], (), "seed", today=TODAY, without={"B01"}) == POSITION


def test_with_nothing_to_choose_from_nothing_is_chosen() -> None:
    assert choose([], (), "seed", today=TODAY) is None


@given(st.text(max_size=30))
@settings(max_examples=30)
def test_the_same_seed_chooses_the_same(seed: str) -> None:
    items = [STRETCH, STRENGTH, YOGA, BREATH]

    assert choose(items, (), seed, today=TODAY) == choose(items, (), seed, today=TODAY)


def test_what_eased_the_pain_is_preferred_and_what_is_left_undone_is_not() -> None:
    eased = [Practice(item="B01", on=ago(n + 4), before=6, after=3) for n in range(5)]
    undone = [Practice(item="P01", on=ago(n + 4), done=False) for n in range(5)]

    assert preference(eased, "B01") > preference((), "B01") > preference(undone, "P01")


@pytest.mark.parametrize(("after", "flared"), [(7, True), (6, False)])
def test_pain_that_rises_by_more_than_two_is_a_flare(after: int, flared: bool) -> None:
    assert back_off(4, after) == flared


@pytest.mark.parametrize(("flares", "dose"), [(0, Dose.FULL), (1, Dose.HALF), (2, Dose.SKIP), (3, Dose.SKIP)])
def test_after_a_flare_the_dose_is_halved_and_after_two_the_item_is_left_out(flares: int, dose: Dose) -> None:
    history = [Practice(item="ST01", on=ago(n), before=4, after=7) for n in range(flares)]

    assert dose_after(history, "ST01") is dose


def test_an_item_that_flared_twice_is_not_chosen() -> None:
    history = [Practice(item="ST01", on=TODAY - timedelta(days=9 + n), before=2, after=6) for n in range(2)]

    assert choose([STRETCH], history, "seed", today=TODAY) is None
