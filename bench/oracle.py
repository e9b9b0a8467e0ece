"""The limit: a likelihood-ratio CUSUM that knows each person's mean, SD, autocorrelation and change.

It would be the best there is if days only varied; but there are benign flares, and with `bound` one day adds or takes
at most that much, so that a flare of a few days carries no alert.
"""

import numpy as np

from bench.alerts import Alerts
from bench.detectors import COOL_DOWN, SETTLED
from bench.virtual_people import DAYS, Flags, Floats, People

SIZE = 2.0
"""Points the change is known to have."""

ROUNDING = 1 / 12
"""Variance that whole numbers add."""


def oracle(weights: Floats, threshold: float) -> Alerts:
    """Tell everybody where the evidence of each day passes the threshold; it begins anew after each time."""
    advice: Flags = np.zeros(weights.shape, dtype=np.bool_)
    total, last = np.zeros(len(weights)), np.full(len(weights), -COOL_DOWN)
    for day in range(DAYS):
        total = np.maximum(0.0, total + weights[:, day])
        passed = total > threshold
        now = passed & (day - last >= COOL_DOWN) & (day >= SETTLED)
        advice[:, day], last[now], total[passed] = now, day, 0.0
    return Alerts(messages=advice.astype(np.float64), advice=advice)


def evidence(people: People, bound: float | None = None) -> Floats:
    """Return the log-likelihood ratio of each answered day, change against none, given the answered day before."""
    weights = np.zeros(people.scores.shape)
    before, since = np.full(len(people), np.nan), np.zeros(len(people))
    for day in range(DAYS):
        above = people.scores[:, day] - people.mean
        carried = np.where(np.isnan(before), 0.0, people.phi ** (since + 1))
        variance = people.sd**2 * (1 - carried**2) + ROUNDING
        variance = np.where(np.isnan(before), people.sd**2 + ROUNDING, variance)
        expected = SIZE * (1 - carried)
        weight = expected / variance * (above - carried * np.nan_to_num(before) - expected / 2)
        answered = ~np.isnan(above)
        weights[answered, day] = weight[answered]
        before, since = np.where(answered, above, before), np.where(answered, 0, since + 1)
    return weights if bound is None else np.clip(weights, -bound, bound)
