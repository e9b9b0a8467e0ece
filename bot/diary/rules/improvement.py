"""Pain that has become less: IMPROVE, the one rule that praises."""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta

from bot.diary.advice import Advice, holds_exercise
from bot.diary.finding import PRAISE, Finding
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.rules.lookback import SLACK, Lookback, at_least

REPORTS = 8
BASELINE_REPORTS = 10
SHARE = 0.7
DROP = 1.5
ONCE_IN = timedelta(days=42)
"""After this time the six weeks it is measured against have moved on, so that the same change is praised once."""

STANDS = timedelta(days=28)


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


def may_praise(past: Sequence[Advice], today: date) -> bool:
    """Tell whether praise is in place: nothing urgent or for the next days stands, and none came lately."""
    if holds_exercise(past):
        return False
    return not any(_praised(given, today) or _stands(given, today) for given in past)


def _praised(given: Advice, today: date) -> bool:
    return given.rule == PRAISE and today - given.given_on < ONCE_IN


def _stands(given: Advice, today: date) -> bool:
    return given.level is Level.D and not given.settled and today - given.given_on < STANDS
