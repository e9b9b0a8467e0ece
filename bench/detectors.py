"""Other ways to notice a change: each gives a number a day, and speaks where it reaches a threshold.

Their plain thresholds are those of CLINICAL 2.6; for a fair look they are set so that all speak equally often.
"""

from collections.abc import Callable, Mapping

import numpy as np

from bench.alerts import Alerts
from bench.virtual_people import DAYS, Flags, Floats

COOL_DOWN = 14
SETTLED = 14
"""Days before which nothing is said."""

NEVER = -np.inf
LEVEL, RATIO = 4.0, 1.3

Detector = Callable[[Floats, int], Floats]
"""Takes one person's scores (NaN: no answer) and the first day that matters, gives one number a day; NEVER where it
may not speak."""


def naive(scores: Floats, since: int = 0) -> Floats:
    """Return today's score above the mean of the 28 days before."""
    return _daily(scores, lambda day: scores[day] - _mean(scores[max(0, day - 28) : day]), max(since, SETTLED))


def three_in_a_row(scores: Floats, since: int = 0) -> Floats:
    """Return how far the lowest of the last three scores lies above the four weeks before."""

    def rise(day: int) -> float:
        seen = scores[: day + 1]
        last = seen[~np.isnan(seen)][-3:]
        return float(last.min()) - _mean(scores[max(0, day - 31) : max(0, day - 2)]) if len(last) == 3 else NEVER

    return _daily(scores, rise, max(since, SETTLED))


def cusum(scores: Floats, since: int = 0) -> Floats:
    """Return a CUSUM over four weeks in personal SDs (k 0.5), gated by a rise of 1.5 and a level of 4."""

    def total(day: int) -> float:
        usual = _usual(scores, day)
        if usual is None or not _gate(_mean(scores[max(0, day - 6) : day + 1]), usual[0]):
            return NEVER
        sum_ = 0.0
        for score in _known(scores[max(0, day - 27) : day + 1]):
            sum_ = max(0.0, sum_ + (score - usual[0]) / usual[1] - 0.5)
        return sum_

    return _daily(scores, total, since)


def ewma(scores: Floats, since: int = 0) -> Floats:
    """Return an EWMA (λ 0.15) in units of its own limit for L = 1, gated by a rise of 1.5 and a level of 4."""
    weight, phi = 0.15, 0.4
    spread = np.sqrt(weight / (2 - weight) * (1 + phi * (1 - weight)) / (1 - phi * (1 - weight)))

    def risen(day: int) -> float:
        usual = _usual(scores, day)
        recent = _known(scores[max(0, day - 27) : day + 1])
        if usual is None or len(recent) < 5:
            return NEVER
        average = usual[0]
        for score in recent:
            average = weight * score + (1 - weight) * average
        return (average - usual[0]) / (usual[1] * spread) if _gate(average, usual[0]) else NEVER

    return _daily(scores, risen, since)


def fortnight(scores: Floats, since: int = 0) -> Floats:
    """Return the rise of CLINICAL's first WRS-14 in units of what it needs: max(1.5, 1 SD) over six weeks."""

    def rise(day: int) -> float:
        recent, before = _known(scores[max(0, day - 13) : day + 1]), _known(scores[max(0, day - 55) : max(0, day - 13)])
        if len(recent) < 8 or len(before) < 10:
            return NEVER
        mean, usual = float(recent.mean()), float(before.mean())
        if mean < max(RATIO * usual, LEVEL):
            return NEVER
        return (mean - usual) / max(1.5, float(before.std(ddof=1)))

    return _daily(scores, rise, since)


NAIVE, IN_A_ROW = "naive: today 2 above the month before", "three days in a row 2 above the month before"
EWMA, CUSUM = "EWMA, λ 0.15, L 3", "CUSUM, k 0.5, h 6"
FORTNIGHT = "two weeks against six (the first WRS-14)"

OTHERS: Mapping[str, tuple[Detector, float]] = {
    NAIVE: (naive, 2.0),
    IN_A_ROW: (three_in_a_row, 2.0),
    EWMA: (ewma, 3.0),
    CUSUM: (cusum, 6.0),
    FORTNIGHT: (fortnight, 1.0),
}
"""Each with its plain threshold."""

REFERENCE: Mapping[str, tuple[float, float, float]] = {
    NAIVE: (11.5, 0.99, 1.0),
    IN_A_ROW: (2.5, 0.65, 0.93),
    EWMA: (1.0, 0.78, 0.95),
    CUSUM: (2.6, 0.96, 0.99),
    FORTNIGHT: (0.9, 0.81, 0.97),
}
"""What the specification's simulator gave for the same five: alerts a year, +2 and +3 found within 28 days."""


def numbers(detector: Detector, scores: Floats, since: int = 0) -> Floats:
    """Return the detector's number for everybody on every day from `since` on that has a score."""
    return np.array([detector(row, since) for row in scores])


def speak(told: Floats, threshold: float) -> Alerts:
    """Let everybody be told where the number reaches the threshold, at most once in 14 days."""
    advice: Flags = np.zeros(told.shape, dtype=np.bool_)
    last = np.full(len(told), -COOL_DOWN)
    for day in range(DAYS):
        now = (told[:, day] >= threshold) & (day - last >= COOL_DOWN)
        advice[:, day], last[now] = now, day
    return Alerts(messages=advice.astype(np.float64), advice=advice)


def threshold_for(a_year: float, alerts_at: Callable[[float], Alerts], highest: float = 40.0) -> float:
    """Return the lowest threshold at which no more than so many messages a year come."""
    low, high = 0.0, highest
    for _ in range(14):
        middle = (low + high) / 2
        low, high = (middle, high) if alerts_at(middle).a_year() > a_year else (low, middle)
    return high


def _daily(scores: Floats, number: Callable[[int], float], first: int) -> Floats:
    told = np.full(DAYS, NEVER)
    for day in np.flatnonzero(~np.isnan(scores)):
        if day >= first:
            told[day] = np.nan_to_num(number(int(day)), nan=NEVER)
    return told


def _usual(scores: Floats, day: int) -> tuple[float, float] | None:
    """Return median and a mixed SD of a lagged window, 62 to 14 days back (CLINICAL 2.6)."""
    known = _known(scores[max(0, day - 62) : max(0, day - 13)])
    if len(known) < 10:
        return None
    median = float(np.median(known))
    spread = 1.4826 * float(np.median(np.abs(known - median)))
    return median, max(1.0, 0.5 * spread + 0.5 * float(known.std(ddof=1)))


def _gate(recent: float, usual: float) -> bool:
    return recent - usual >= 1.5 and recent >= LEVEL


def _known(scores: Floats) -> Floats:
    return scores[~np.isnan(scores)]


def _mean(scores: Floats) -> float:
    known = _known(scores)
    return float(known.mean()) if len(known) else float("nan")
