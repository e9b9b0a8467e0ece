"""Pain that has risen: WRS-14 advises, WRS-7 asks first."""

from collections.abc import Iterator
from statistics import stdev

from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.rules.lookback import Lookback, at_least

LEVEL = 4
"""Pain below this mean raises no alarm about worsening, NRS."""

RATIO = 1.3
BASELINE_REPORTS = 10


def worsening(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield WRS-14 (14 days against the 42 before) or, if that is silent, WRS-7 (7 against the 28 before)."""
    if not lookback.fresh:
        return
    found = _fortnight(lookback) or _week(lookback)
    if found is not None:
        yield found


def _fortnight(lookback: Lookback) -> Finding | None:
    recent = lookback.window(14)
    before = lookback.baseline(42, before=14, reports=BASELINE_REPORTS)
    if len(recent) < 8 or before is None:
        return None
    rise = max(1.5, stdev(before.scores))
    if not _risen(recent.mean, before.mean, rise):
        return None
    numbers = {"recent": recent.mean, "before": before.mean, "answered": len(recent), "window": 14}
    return Finding(rule="WRS-14", level=Level.D, numbers=numbers, sources=("S22", "S20", "S17d"))


def _week(lookback: Lookback) -> Finding | None:
    recent = lookback.window(7)
    before = lookback.baseline(28, before=7, reports=BASELINE_REPORTS)
    if len(recent) < 4 or before is None or not _risen(recent.mean, before.mean, 2.0):
        return None
    numbers = {"recent": recent.mean, "before": before.mean, "answered": len(recent), "window": 7}
    return Finding(rule="WRS-7", level=Level.C, asks=True, numbers=numbers, sources=("S22",))


def _risen(recent: float, before: float, rise: float) -> bool:
    return at_least(recent - before, rise) and at_least(recent, RATIO * before) and at_least(recent, LEVEL)
