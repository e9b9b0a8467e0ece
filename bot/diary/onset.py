"""Whether advice hangs on something nobody has told: since when the pain is there (CLINICAL 2.5)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta

from bot.diary.entries import Day
from bot.diary.profile import Profile
from bot.diary.rules.episode import began
from bot.diary.rules.lookback import Lookback
from bot.diary.rules.new_headache import new_headache
from bot.diary.rules.persistence import persistence

SUPPOSED = timedelta(weeks=8)
"""A start long enough ago for PER-42, and late enough for NEW-50."""


def start_matters(days: Sequence[Day], profile: Profile, today: date) -> bool:
    """Tell whether advice would follow if the pain had begun weeks ago: then it is worth one question.

    What was told is asked anew only once the pain was away for weeks and came back.
    """
    lookback = Lookback.over(days, today)
    if lookback is None or not _unknown(lookback, profile):
        return False
    supposed = replace(profile, pain_started=today - SUPPOSED, assessed=False)
    found = (*new_headache(lookback, supposed), *persistence(lookback, supposed))
    return any(finding.rule in ("NEW-50", "PER-42") for finding in found)


def _unknown(lookback: Lookback, profile: Profile) -> bool:
    return not profile.start_asked if profile.pain_started is None else began(lookback, profile) is None
