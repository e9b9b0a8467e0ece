"""What was true of somebody lapses: a birth, a pregnancy; an injury waits for a clinician's word."""

from datetime import date, timedelta

import pytest

from bot.diary.profile import Condition, Profile

TICKED = date(2026, 3, 2)


def ticked(condition: Condition, *, weeks: int | None = None) -> Profile:
    return Profile(answered=True, pregnant_weeks=weeks).named(condition, TICKED)


@pytest.mark.parametrize(("days", "holds"), [(41, True), (42, False)])
def test_a_birth_lies_behind_after_six_weeks(days: int, holds: bool) -> None:
    later = ticked(Condition.POSTPARTUM).as_of(TICKED + timedelta(days=days))

    assert later.has(Condition.POSTPARTUM) is holds


@pytest.mark.parametrize(
    ("weeks", "after", "holds"),
    [(16, 47, True), (16, 48, False), (None, 47, True), (None, 48, False), (20, 27, True), (20, 28, False)],
)
def test_a_pregnancy_and_the_weeks_after_it_end(weeks: int | None, after: int, holds: bool) -> None:
    later = ticked(Condition.PREGNANT, weeks=weeks).as_of(TICKED + timedelta(weeks=after))

    assert later.has(Condition.PREGNANT) is holds


def test_a_pregnancy_goes_on_week_by_week() -> None:
    later = ticked(Condition.PREGNANT, weeks=16).as_of(TICKED + timedelta(weeks=4))

    assert later.pregnant_weeks == 20


@pytest.mark.parametrize(("days", "rested"), [(41, False), (42, True)])
def test_an_injury_rests_six_weeks_and_never_lapses_by_itself(days: int, rested: bool) -> None:
    profile, later = ticked(Condition.RECENT_INJURY), TICKED + timedelta(days=days)

    assert profile.injury_rested(later) is rested
    assert profile.as_of(TICKED + timedelta(days=1000)).has(Condition.RECENT_INJURY)


def test_a_condition_without_a_day_lasts() -> None:
    profile = Profile(conditions=frozenset({Condition.POSTPARTUM, Condition.PREGNANT}))

    assert profile.as_of(TICKED + timedelta(days=5000)) == profile


def test_naming_a_condition_again_keeps_its_day_and_taking_it_back_forgets_it() -> None:
    again = ticked(Condition.CANCER).named(Condition.CANCER, TICKED + timedelta(days=9))

    assert again.ticked_on == {Condition.CANCER: TICKED}
    assert again.taken_back(Condition.CANCER) == Profile(answered=True)


def test_what_is_kept_after_a_change_is_the_week_that_was_told() -> None:
    kept = ticked(Condition.PREGNANT, weeks=16)
    for week in (4, 8, 12):
        kept = kept.without_past(TICKED + timedelta(weeks=week)).named(Condition.CANCER, TICKED)

    assert kept.pregnant_weeks == 16
    assert kept.as_of(TICKED + timedelta(weeks=30)).has(Condition.PREGNANT)


def test_a_pregnancy_that_lies_behind_leaves_no_week() -> None:
    over = TICKED + timedelta(weeks=48)
    again = ticked(Condition.PREGNANT, weeks=16).without_past(over).named(Condition.PREGNANT, over)

    assert again.pregnant_weeks is None
    assert again.as_of(over + timedelta(weeks=10)).has(Condition.PREGNANT)


def test_a_week_told_later_counts_from_the_day_it_is_told() -> None:
    told = TICKED + timedelta(weeks=4)

    assert ticked(Condition.PREGNANT, weeks=16).in_week(20, told).as_of(told).pregnant_weeks == 20
