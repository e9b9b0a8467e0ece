"""Many headache days a month: HD-15."""

from collections.abc import Iterator

from bot.diary.entries import Day
from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.rules.lookback import Lookback, at_least

OFTEN = 15
MONTHS = 3


def headache_days(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield HD-15: headache on 15 or more days of 30; three such windows running, not assessed, make it D."""
    if not many(lookback):
        return
    count = lookback.count(_ached)
    lasting = not profile.episode_assessed() and all(many(lookback, month) for month in range(MONTHS))
    level = Level.D if lasting else Level.R
    yield Finding(rule="HD-15", level=level, numbers=count.told(level), sources=("S15c", "S5"))


def many(lookback: Lookback, month: int = 0) -> bool:
    """Tell whether a 30-day window holds headache on 15 or more days, scaled for missing ones."""
    return at_least(lookback.count(_ached, month=month).estimate, OFTEN)


def _ached(day: Day) -> bool:
    return day.headache is True
