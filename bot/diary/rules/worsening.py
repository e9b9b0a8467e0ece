"""Pain that has risen: WRS-14 advises, WRS-7 asks first (docs/decisions/0008).

Both look at days long enough ago to know what is usual for the person. Each recent day counts for how far it lies from
that, up to a bound, so that a flare of a few days carries nothing; the order of the days does not matter.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from math import sqrt

from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.rules.lookback import BASELINE_AGE, Lookback, Window, at_least

RECENT_DAYS, RECENT_REPORTS, FEWEST_RECENT = 21, 14, 7
"""WRS-14 reads the last 14 answered days of the last three weeks; 7 are enough."""

THREE_MONTHS, FEWEST_USUAL = 91, 10
"""The usual is the mean of the 13 weeks before those three weeks."""

RISE = 1.3
"""Points by which the recent days must lie above the usual, each day bounded, NRS; from simulation (decision 0008)."""

BOUND, BOUND_IN_SDS = 2.0, 2.0
"""A single day counts for at most 2 points up or down, or 2 SDs where that is more."""

CLEARLY = 1.0
"""Points above the usual at which a day is told as clearly above it; half of the recent days must be."""

LEVEL = 3.5
"""Pain below this mean raises no alarm about worsening, NRS."""

WEEK_LEVEL, WEEK_RISE, WEEK_RISE_IN_SDS = 4.0, 2.0, 3.0
FEWEST_OF_A_WEEK = 4

SD_OF_MOST, WORTH = 1.25, 20
"""A person's own SD is drawn towards that of most people, which counts as 20 reports."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Usual:
    """What is usual for a person: their mean, and how far a day lies from it."""

    reports: Window
    mean: float

    @property
    def sd(self) -> float:
        """Return their SD, drawn towards that of most people."""
        squares = sum([(score - self.mean) ** 2 for score in self.reports.scores])
        return sqrt((squares + WORTH * SD_OF_MOST**2) / (len(self.reports) - 1 + WORTH))


def worsening(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield WRS-14 (three weeks well above the usual) or, if that is silent, WRS-7 (a week far above it)."""
    if not lookback.fresh or not _high_enough(lookback) or (usual := _usual(lookback)) is None:
        return
    found = _weeks(lookback, usual) or _week(lookback, usual)
    if found is not None:
        yield found


def _high_enough(lookback: Lookback) -> bool:
    """Tell whether the pain is strong enough lately for either; most often it is not, and no more is looked at."""
    weeks = lookback.recent(RECENT_DAYS, most=RECENT_REPORTS)
    return at_least(weeks.mean, LEVEL) or at_least(lookback.window(7).mean, WEEK_LEVEL)


def _weeks(lookback: Lookback, usual: _Usual) -> Finding | None:
    recent = lookback.recent(RECENT_DAYS, most=RECENT_REPORTS)
    if len(recent) < FEWEST_RECENT or not at_least(recent.mean, LEVEL):
        return None
    above = recent.reaching(usual.mean + CLEARLY)
    if 2 * above < len(recent) or not at_least(_bounded_rise(recent, usual), RISE):
        return None
    numbers = {
        "recent": recent.mean,
        "before": usual.mean,
        "above": above,
        "answered": len(recent),
        "window": RECENT_DAYS,
    }
    return Finding(rule="WRS-14", level=Level.D, numbers=numbers, sources=("S22", "S20", "S17d"))


def _week(lookback: Lookback, usual: _Usual) -> Finding | None:
    week = lookback.window(7)
    if len(week) < FEWEST_OF_A_WEEK or not at_least(week.mean, WEEK_LEVEL):
        return None
    rise = week.mean - usual.mean
    if not at_least(rise, WEEK_RISE) or not at_least(rise, WEEK_RISE_IN_SDS * usual.sd):
        return None
    numbers = {"recent": week.mean, "before": usual.mean, "answered": len(week), "window": 7}
    return Finding(rule="WRS-7", level=Level.C, asks=True, numbers=numbers, sources=("S22",))


def _usual(lookback: Lookback) -> _Usual | None:
    before = lookback.baseline(THREE_MONTHS, before=RECENT_DAYS, reports=FEWEST_USUAL)
    if before is None or (lookback.scored.days[-1] - before.days[-1]).days >= BASELINE_AGE:
        return None
    return _Usual(reports=before, mean=before.mean)


def _bounded_rise(recent: Window, usual: _Usual) -> float:
    bound = max(BOUND, BOUND_IN_SDS * usual.sd)
    return sum(max(-bound, min(bound, score - usual.mean)) for score in recent.scores) / len(recent)
