"""How the pain has been lately: facts for an answer, a picture and one sentence; never a reason for advice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import combinations
from statistics import fmean, median

from bot.diary.entries import Day

CLEAR_DIFFERENCE = 1.5
"""How far two weekly means lie apart before a person is told of a difference, NRS (S20)."""

DAY_DIFFERENCE = 2
"""How far one score lies from the mean of a week before it counts as above or below it, NRS (S22)."""

FEW_REPORTS = 4
"""Below this many scores in 14 days no trend is told (CLINICAL 2.6)."""


LINE_SCORES, LINE_SPAN = 8, 12
"""A line through scores needs so many of them, over so many days (the same as a 14-day mean, CLINICAL 2.5)."""


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
    """What /progress says about a period of `length` days that ends on `until`; None is "not enough entries"."""

    until: date
    length: int
    scored: int
    mean: float | None
    last_week: float | None
    week_before: float | None
    direction: Direction


@dataclass(frozen=True, kw_only=True, slots=True)
class Line:
    """A straight line through the scores from `start` to `end`: `level` on the first, and `slope` in points a day."""

    slope: float
    start: date
    end: date
    level: float

    def at(self, day: date) -> float:
        """Return its height on a day."""
        return self.level + self.slope * (day - self.start).days


def compare_last_week(days: Sequence[Day], today: date, score: float) -> Comparison:
    """Compare a score with the mean of the seven days before today."""
    week = _scores(days, today - timedelta(days=7), today - timedelta(days=1))
    mean = fmean(week) if len(week) >= 2 else None
    return Comparison(against=_against(score, mean, len(week)), score=score, mean=mean, reports=len(week))


def summary(days: Sequence[Day], today: date, length: int) -> Summary:
    """Sum up the last `length` days."""
    first = today - timedelta(days=length - 1)
    scores = _scores(days, first, today)
    last, before = weekly_means(days, today)
    return Summary(
        until=today,
        length=length,
        scored=len(scores),
        mean=fmean(scores) if scores else None,
        last_week=last,
        week_before=before,
        direction=_direction(days, today),
    )


def weekly_means(days: Sequence[Day], today: date) -> tuple[float | None, float | None]:
    """Return the mean score of the last seven days and of the seven before, None where there is no score."""
    last = _scores(days, today - timedelta(days=6), today)
    before = _scores(days, today - timedelta(days=13), today - timedelta(days=7))
    return (fmean(last) if last else None, fmean(before) if before else None)


def enough_for_trend(days: Sequence[Day], today: date) -> bool:
    """Tell whether the last 14 days hold enough scores to speak of a trend."""
    return len(_scores(days, today - timedelta(days=13), today)) >= FEW_REPORTS


def theil_sen(days: Sequence[Day]) -> Line | None:
    """Return the line whose slope is the median of the slopes between every two scores (Theil–Sen).

    None where the scores are too few or too close together. It is never a reason for advice (CLINICAL 2.6).
    """
    points = [(day.day.toordinal(), day.score) for day in days if day.score is not None]
    if len(points) < LINE_SCORES or points[-1][0] - points[0][0] + 1 < LINE_SPAN:
        return None
    slope = median((high - low) / (later - earlier) for (earlier, low), (later, high) in combinations(points, 2))
    start = points[0][0]
    level = median(score - slope * (day - start) for day, score in points)
    return Line(slope=slope, start=date.fromordinal(start), end=date.fromordinal(points[-1][0]), level=level)


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
