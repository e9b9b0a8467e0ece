"""How the pain has been lately: facts for an answer, a picture and one sentence; never a reason for advice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from statistics import fmean, median

from bot.diary.entries import Day, Medicine

CLEAR_DIFFERENCE = 1.5
"""How far two weekly means lie apart before a person is told of a difference, NRS (S20)."""

DAY_DIFFERENCE = 2
"""How far one score lies from the mean of a week before it counts as above or below it, NRS (S22)."""

FEW_REPORTS = 4
"""Below this many scores in 14 days no trend is told (CLINICAL 2.6)."""


class Against(StrEnum):
    """How a score stands against the seven days before it."""

    FIRST = "first"
    FEW = "few"
    BELOW = "below"
    NEAR = "near"
    ABOVE = "above"


@dataclass(frozen=True, kw_only=True, slots=True)
class Comparison:
    """A score against the seven days before it. `mean` is None unless at least two of them have a score."""

    against: Against
    score: float
    mean: float | None
    reports: int


class Direction(StrEnum):
    """Where the weekly mean went."""

    NOT_ENOUGH = "not_enough"
    LOWER = "lower"
    SAME = "same"
    HIGHER = "higher"


@dataclass(frozen=True, kw_only=True, slots=True)
class Summary:
    """What /progress says about a period of `length` days that ends on `until`; None is "not enough entries".

    `slope_per_week` is Theil–Sen, points a week. Headache and medicine days count what was reported, unscaled.
    """

    until: date
    length: int
    answered: int
    scored: int
    mean: float | None
    last_week: float | None
    week_before: float | None
    direction: Direction
    slope_per_week: float | None
    headache_days: int
    medicine_days: int
    medicine_by_class: dict[Medicine, int]

    @property
    def share(self) -> float:
        """Return the answered share of the period, 0 to 1."""
        return self.answered / self.length


def compare_last_week(days: Sequence[Day], today: date, score: float) -> Comparison:
    """Compare a score with the mean of the seven days before today."""
    week = _scores(days, today - timedelta(days=7), today - timedelta(days=1))
    mean = fmean(week) if len(week) >= 2 else None
    return Comparison(against=_against(score, mean, len(week)), score=score, mean=mean, reports=len(week))


def summary(days: Sequence[Day], today: date, length: int) -> Summary:
    """Sum up the last `length` days."""
    first = today - timedelta(days=length - 1)
    period = [day for day in days if first <= day.day <= today and day.answered]
    scores = [day.score for day in period if day.score is not None]
    last, before = weekly_means(days, today)
    return Summary(
        until=today,
        length=length,
        answered=len(period),
        scored=len(scores),
        mean=fmean(scores) if scores else None,
        last_week=last,
        week_before=before,
        direction=_direction(days, today),
        slope_per_week=theil_sen(period),
        headache_days=sum(1 for day in period if day.headache),
        medicine_days=sum(1 for day in period if day.medicines),
        medicine_by_class={
            kind: count for kind in Medicine if (count := sum(1 for day in period if kind in day.medicines))
        },
    )


def weekly_means(days: Sequence[Day], today: date) -> tuple[float | None, float | None]:
    """Return the mean score of the last seven days and of the seven before, None where there is no score."""
    last = _scores(days, today - timedelta(days=6), today)
    before = _scores(days, today - timedelta(days=13), today - timedelta(days=7))
    return (fmean(last) if last else None, fmean(before) if before else None)


def enough_for_trend(days: Sequence[Day], today: date) -> bool:
    """Tell whether the last 14 days hold enough scores to speak of a trend."""
    return len(_scores(days, today - timedelta(days=13), today)) >= FEW_REPORTS


def theil_sen(days: Sequence[Day]) -> float | None:
    """Return the slope of the scores in points a week: the median of all pairwise slopes (Sen 1968); None below 4."""
    points = [(day.day.toordinal(), day.score) for day in days if day.score is not None]
    if len(points) < FEW_REPORTS:
        return None
    slopes = [
        (later_score - score) / (later - at)
        for index, (at, score) in enumerate(points)
        for later, later_score in points[index + 1 :]
        if later != at
    ]
    return 7 * median(slopes) if slopes else None


def _direction(days: Sequence[Day], today: date) -> Direction:
    last, before = weekly_means(days, today)
    if last is None or before is None or not enough_for_trend(days, today):
        return Direction.NOT_ENOUGH
    if last - before >= CLEAR_DIFFERENCE:
        return Direction.HIGHER
    return Direction.LOWER if before - last >= CLEAR_DIFFERENCE else Direction.SAME


def _against(score: float, mean: float | None, reports: int) -> Against:
    if mean is None:
        return Against.FEW if reports else Against.FIRST
    if score - mean >= DAY_DIFFERENCE:
        return Against.ABOVE
    return Against.BELOW if mean - score >= DAY_DIFFERENCE else Against.NEAR


def _scores(days: Sequence[Day], first: date, last: date) -> list[float]:
    return [day.score for day in days if day.score is not None and first <= day.day <= last]
