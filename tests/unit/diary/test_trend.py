"""How the pain has been lately, in facts."""

from datetime import timedelta

import pytest

from bot.diary.entries import Day
from bot.diary.trend import (
    Against,
    Direction,
    compare_last_week,
    enough_for_trend,
    summary,
    weekly_means,
)
from tests.unit.diary.diaries import TODAY, ago, scored

YESTERDAY = TODAY - timedelta(days=1)


@pytest.mark.parametrize(
    ("score", "against"), [(6, Against.ABOVE), (5, Against.NEAR), (3, Against.NEAR), (2, Against.BELOW)]
)
def test_a_score_is_set_against_the_seven_days_before(score: float, against: Against) -> None:
    compared = compare_last_week(scored([4.0] * 7, until=YESTERDAY), TODAY, score)

    assert (compared.against, compared.mean, compared.reports) == (against, 4.0, 7)


def test_the_first_score_has_nothing_to_be_set_against() -> None:
    compared = compare_last_week((), TODAY, 5)

    assert (compared.against, compared.mean) == (Against.FIRST, None)


def test_one_earlier_score_is_too_few() -> None:
    assert compare_last_week(scored([4.0], until=YESTERDAY), TODAY, 9).against is Against.FEW


def test_todays_own_score_is_not_compared_with_itself() -> None:
    assert compare_last_week(scored([2.0, 2.0, 2.0, 9.0]), TODAY, 9).mean == 2.0


def test_two_weeks_are_averaged_apart() -> None:
    assert weekly_means(scored([2.0] * 7 + [5.0] * 7), TODAY) == (5.0, 2.0)
    assert weekly_means((), TODAY) == (None, None)


@pytest.mark.parametrize(
    ("last", "direction"),
    [(5.5, Direction.HIGHER), (5.4, Direction.SAME), (2.6, Direction.SAME), (2.5, Direction.LOWER)],
)
def test_a_direction_is_told_from_one_and_a_half_points_on(last: float, direction: Direction) -> None:
    assert summary(scored([4.0] * 7 + [last] * 7), TODAY, 30).direction is direction


@pytest.mark.parametrize(("reports", "enough"), [(4, True), (3, False)])
def test_four_scores_in_a_fortnight_are_needed_for_a_trend(reports: int, enough: bool) -> None:
    days = scored([5.0] * reports)

    assert enough_for_trend(days, TODAY) == enough
    assert summary(scored([5.0] * 3), TODAY, 30).direction is Direction.NOT_ENOUGH


def test_a_summary_counts_what_was_reported_and_nothing_else() -> None:
    days = (
        Day(day=TODAY, score=4.0),
        Day(day=ago(3), score=2.0, headache=False),
        Day(day=ago(4), headache=True),
        Day(day=ago(5)),
        Day(day=ago(40), score=9.0),
    )
    found = summary(days, TODAY, 30)

    assert (found.scored, found.mean) == (2, 3.0)


def test_an_empty_period_has_no_mean_and_no_direction() -> None:
    found = summary((), TODAY, 7)

    assert (found.mean, found.direction) == (None, Direction.NOT_ENOUGH)
