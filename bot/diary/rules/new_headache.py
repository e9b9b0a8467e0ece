"""A headache that is new at 50 or over: NEW-50."""

from collections.abc import Iterator
from datetime import timedelta

from bot.diary.finding import Finding, Number
from bot.diary.flags import Level
from bot.diary.profile import Condition, Profile
from bot.diary.rules.lookback import Lookback

NEW = timedelta(days=90)
MONTH = timedelta(days=30)
"""How far back a headache day counts."""


def new_headache(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield NEW-50: headache days lately, in an episode younger than three months, at 50 or over, not assessed.

    Known migraine, or a headache the person reported for months before the diary, is not new unless it is different.
    """
    started = profile.pain_started
    if not profile.age_50_plus or started is None or profile.episode_assessed():
        return
    since = lookback.as_of - started
    if not timedelta() <= since < NEW:
        return
    ached = [
        day for day in lookback.answered if day.headache and day.day >= started and lookback.as_of - day.day < MONTH
    ]
    if not ached or (_is_known(profile) and not any(day.different for day in ached)):
        return
    numbers: dict[str, Number] = {"level": Level.D.value, "days": len(ached), "weeks": since.days // 7}
    yield Finding(rule="NEW-50", level=Level.D, numbers=numbers, sources=("S1", "S3", "S7"))


def _is_known(profile: Profile) -> bool:
    months = profile.reported.headache_months if profile.reported is not None else None
    return profile.has(Condition.MIGRAINE) or (months or 0) * 30 >= NEW.days
