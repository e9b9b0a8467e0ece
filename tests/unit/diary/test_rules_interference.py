"""PEG-UP: what pain gets in the way of has risen, by the weekly answers."""

from collections.abc import Sequence
from datetime import timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.diary.advice import AdviceState, answered
from bot.diary.advice import given as advised
from bot.diary.finding import Finding
from bot.diary.findings import assess
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.resting import due
from bot.diary.review import Review, ReviewKind
from tests.unit.diary.diaries import NOW, TODAY, ago, scored


def weekly(pain: int, enjoyment: int, activity: int, back: int) -> Review:
    answers = {"pain": pain, "enjoyment": enjoyment, "activity": activity}
    return Review(kind=ReviewKind.WEEKLY, on=ago(back), answers=answers)


def weeks(*sums: int, until: int = 0) -> tuple[Review, ...]:
    """Make one answer a week, the last `until` days ago, by the sum of its three items."""
    last = len(sums) - 1
    return tuple(
        weekly(total // 3, (total + 1) // 3, (total + 2) // 3, until + 7 * (last - n)) for n, total in enumerate(sums)
    )


def found(reviews: Sequence[Review]) -> Finding | None:
    return next(iter(assess((), Profile(), TODAY, reviews)), None)


@pytest.mark.parametrize(
    ("usual", "late", "speaks"),
    [
        (15, 20, True),  # 5.0 → 6.7: a third, and 1.7
        (15, 19, False),  # 5.0 → 6.3: 27 %
        (9, 14, True),  # 3.0 → 4.7
        (9, 13, False),  # 3.0 → 4.3: a third, but 1.3
        (0, 5, True),
        (12, 12, False),
    ],
)
def test_a_rise_of_a_third_and_a_point_and_a_half_twice_running(usual: int, late: int, speaks: bool) -> None:
    finding = found(weeks(usual, usual, usual, usual, late, late))

    assert (finding is not None) == speaks
    assert finding is None or (finding.rule, finding.level) == ("PEG-UP", Level.R)


def test_exactly_a_third_and_a_half_more_counts() -> None:
    assert found(weeks(15, 15, 15, 15, 20, 20)) is not None
    assert found(weeks(10, 10, 10, 10, 15, 15)) is not None  # 3.3 → 5.0


def test_one_bad_week_is_not_enough() -> None:
    assert found(weeks(9, 9, 9, 9, 9, 24)) is None
    assert found(weeks(9, 9, 9, 9, 24, 9)) is None


def test_five_weekly_answers_are_too_few() -> None:
    assert found(weeks(9, 9, 9, 24, 24)) is None


def test_it_is_measured_against_the_first_four() -> None:
    finding = found(weeks(9, 9, 9, 9, 21, 21, 21, 21))

    assert finding is not None
    assert finding.numbers == {"recent": 7.0, "week_before": 7.0, "before": 3.0}


def test_an_answer_with_an_item_left_out_is_left_out() -> None:
    part = Review(kind=ReviewKind.WEEKLY, on=TODAY, answers={"pain": 9, "enjoyment": 9})

    assert found((*weeks(9, 9, 9, 9, 24, until=7), part)) is None


@pytest.mark.parametrize(("apart", "speaks"), [(13, True), (14, False)])
def test_two_weeks_running_are_less_than_a_fortnight_apart(apart: int, speaks: bool) -> None:
    earlier = weeks(9, 9, 9, 9, 24, until=apart)

    assert (found((*earlier, weekly(8, 8, 8, 0))) is not None) == speaks


@pytest.mark.parametrize(("silent", "speaks"), [(13, True), (14, False)])
def test_old_answers_say_nothing(silent: int, speaks: bool) -> None:
    assert (found(weeks(9, 9, 9, 9, 24, 24, until=silent)) is not None) == speaks


def test_other_answers_are_not_counted() -> None:
    others = tuple(Review(kind=ReviewKind.CHANGE, on=ago(n), answers={"a": 9, "b": 9, "c": 9}) for n in range(6))

    assert found(others) is None


def test_what_is_treated_rests() -> None:
    finding = found(weeks(9, 9, 9, 9, 24, 24))
    assert finding is not None
    past = answered(advised(finding, NOW, TODAY), AdviceState.TREATED, TODAY)

    assert due([finding], (past,), TODAY + timedelta(days=89)) is None


def test_a_story_of_a_person_who_stops_going_out_although_the_pain_is_the_same() -> None:
    # The daily number stays at 4; what the neck gets in the way of grows from week to week.
    reviews = tuple(weekly(4, 2 + n // 2, 2 + n, 7 * (7 - n)) for n in range(8))

    rules = [finding.rule for finding in assess(scored([4.0] * 56), Profile(assessed=True), TODAY, reviews)]

    assert rules == ["PEG-UP"]


@given(st.lists(st.integers(0, 30), max_size=12))
@settings(max_examples=60)
def test_weekly_answers_alone_are_never_urgent(sums: list[int]) -> None:
    assert all(finding.level is Level.R for finding in assess((), Profile(), TODAY, weeks(*sums)))
