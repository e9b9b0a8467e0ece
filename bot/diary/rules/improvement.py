"""Pain that has become less: IMPROVE, the one rule that praises."""

from collections.abc import Iterator

from bot.diary.finding import PRAISE, Finding
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.rules.lookback import SLACK, Lookback, at_least

REPORTS = 8
BASELINE_REPORTS = 10
SHARE = 0.7
DROP = 1.5


def improvement(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield IMPROVE: the 14-day mean is at most 70 % of the 42 days before, and 1.5 points or more below it."""
    if not lookback.fresh:
        return
    recent, before = lookback.window(14), lookback.baseline(42, before=14, reports=BASELINE_REPORTS)
    if len(recent) < REPORTS or before is None:
        return
    now, usual = recent.mean, before.mean
    drop = usual - now
    if not at_least(drop, DROP) or now > SHARE * usual + SLACK:
        return
    numbers = {
        "recent": now,
        "before": usual,
        "percent": round(100 * drop / usual),
        "answered": len(recent),
        "window": 14,
    }
    yield Finding(rule=PRAISE, level=Level.C, numbers=numbers, sources=("S22",))
