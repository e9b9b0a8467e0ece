"""Virtual people who enter 0–10 pain for a year: what they are like, what changes, and which days they skip.

A person has a usual level, ups and downs that hang together from day to day (AR(1)), now and then a benign flare of one
to four days, and days without an answer (CLINICAL 2.6; within-person SD after Harris 2005, S24; autocorrelation after
Affleck 1991, S25).
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Flags = npt.NDArray[np.bool_]

DAYS = 365
CHANGED_ON = 180
"""The day on which a change begins, counted from 0."""

USUAL_LEVEL = (1.5, 6.0)
MEDIAN_SD, SPREAD_OF_SD, SD_RANGE = 1.25, 0.30, (0.5, 2.4)
PHI = (0.2, 0.6)
FIXED_PHI = 0.4
"""Autocorrelation of people whose SD is given, so that only the SD tells them apart."""

FLARE_EVERY, FLARE_REST = 42, 5
FLARE_HEIGHT, FLARE_DAYS = (2.0, 4.0), (1, 4)
GAPS_A_YEAR, GAP_DAYS = 15.0, (3, 10)
"""Gaps a year for a whole share of missing days: three gaps at 20 %."""

LEANING = 1.5
"""How strongly people skip by how they feel: at one SD above usual, chances of about 1.6 or 0.4 times the average."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """A lasting rise of `size` points, at once or evenly over `over` days; without a size nothing changes."""

    name: str
    size: float = 0.0
    over: int = 0

    def course(self) -> Floats:
        """Return what the change adds to each day of the year."""
        since = np.arange(DAYS) - CHANGED_ON
        if not self.over:
            return np.where(since >= 0, self.size, 0.0)
        return np.clip(since / self.over, 0, 1) * self.size


NOTHING = Change(name="nothing")
STEP_2, STEP_3 = Change(name="+2 at once", size=2), Change(name="+3 at once", size=3)
RAMP_2 = Change(name="+2 over 28 days", size=2, over=28)
RAMP_3 = Change(name="+3 over 42 days", size=3, over=42)
CHANGES = (STEP_2, STEP_3, RAMP_2, RAMP_3)


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """What sort of people they are: `sd` within a person (None: as in life), share of days missed, and why."""

    sd: float | None = None
    missing: float = 0.20
    informative: bool = False
    """Half of them skip bad days, the other half good days."""


@dataclass(frozen=True, kw_only=True, slots=True)
class People:
    """One row a person: scores by day, NaN where none was given, and what only an oracle knows."""

    scores: Floats
    mean: Floats
    sd: Floats
    phi: Floats

    def __len__(self) -> int:
        """Count the people."""
        return len(self.mean)


def people(count: int, seed: int, change: Change = NOTHING, kind: Kind | None = None) -> People:
    """Make people; the same seed makes the same people, whatever changes."""
    kind = kind or Kind()
    chance = np.random.default_rng(seed)
    mean = chance.uniform(*USUAL_LEVEL, count)
    sd = np.clip(chance.lognormal(np.log(MEDIAN_SD), SPREAD_OF_SD, count), *SD_RANGE)
    phi = chance.uniform(*PHI, count)
    if kind.sd is not None:
        sd, phi = np.full(count, kind.sd), np.full(count, FIXED_PHI)
    felt = _noise(chance, sd, phi) + _flares(chance, count) + change.course()
    scores = np.clip(np.rint(mean[:, None] + felt), 0, 10)
    scores[_missed(chance, felt / sd[:, None], kind)] = np.nan
    return People(scores=scores, mean=mean, sd=sd, phi=phi)


def _noise(chance: np.random.Generator, sd: Floats, phi: Floats) -> Floats:
    noise = chance.normal(size=(len(sd), DAYS)) * (sd * np.sqrt(1 - phi**2))[:, None]
    noise[:, 0] = chance.normal(size=len(sd)) * sd
    for day in range(1, DAYS):
        noise[:, day] += phi * noise[:, day - 1]
    return noise


def _flares(chance: np.random.Generator, count: int) -> Floats:
    flares = np.zeros((count, DAYS))
    for person in range(count):
        day = int(chance.exponential(FLARE_EVERY)) + FLARE_REST
        while day < DAYS:
            length = int(chance.integers(*FLARE_DAYS, endpoint=True))
            flares[person, day : day + length] += chance.uniform(*FLARE_HEIGHT)
            day += int(chance.exponential(FLARE_EVERY)) + FLARE_REST
    return flares


def _missed(chance: np.random.Generator, felt: Floats, kind: Kind) -> Flags:
    """Choose days without an answer: some gaps, and single days that make up the rest of the share."""
    count = len(felt)
    gaps = np.zeros((count, DAYS), dtype=np.bool_)
    for person in range(count):
        for _ in range(int(chance.poisson(GAPS_A_YEAR * kind.missing))):
            first = int(chance.integers(0, DAYS))
            gaps[person, first : first + int(chance.integers(*GAP_DAYS, endpoint=True))] = True
    single = 1 - (1 - kind.missing) / (1 - gaps.mean())
    odds = np.full((count, DAYS), max(single, 0.0))
    if kind.informative:
        leaning = np.where(np.arange(count) % 2 == 0, LEANING, -LEANING)[:, None]
        odds *= 2 / (1 + np.exp(-leaning * felt))
    return gaps | (chance.random((count, DAYS)) < odds)
