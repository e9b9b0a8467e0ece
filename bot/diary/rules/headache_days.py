"""Headache days of a month: HD-15 (more than half), and HD-5 (often, with known migraine)."""

from collections.abc import Iterator

from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.profile import Condition, Profile
from bot.diary.rules.lookback import Lookback
from bot.diary.rules.months import MONTHS, Month, Told, month_of

HALF = 15
OFTEN = 5
OFTEN_MONTHS = 2


def headache_days(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield HD-15: headache on 15 or more days of 30; three such windows running, not assessed, make it D.

    Otherwise HD-5: 5 or more days of 30 in two windows running, with known migraine.
    """
    this = _month(lookback, profile)
    if this.reaches(HALF):
        lasting = not profile.episode_assessed() and all(many(lookback, profile, month) for month in range(MONTHS))
        level = Level.D if lasting else Level.R
        yield Finding(rule="HD-15", level=level, numbers=this.told(level), sources=("S15c", "S5"))
    elif profile.has(Condition.MIGRAINE) and all(
        _month(lookback, profile, month).reaches(OFTEN) for month in range(OFTEN_MONTHS)
    ):
        yield Finding(rule="HD-5", level=Level.R, numbers=this.told(Level.R), sources=("S48",))


def many(lookback: Lookback, profile: Profile, month: int = 0) -> bool:
    """Tell whether a 30-day window holds headache on 15 or more days, scaled for missing ones."""
    return _month(lookback, profile, month).reaches(HALF)


def _month(lookback: Lookback, profile: Profile, month: int = 0) -> Month:
    reported = profile.reported
    told = None
    if reported is not None and reported.headache_days is not None:
        told = Told(days=reported.headache_days, months=reported.headache_months)
    return month_of(lookback, lookback.ached(month), month, told)
