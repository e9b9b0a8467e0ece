"""Whether advice about lasting pain hangs on something nobody has told: since when it is there (CLINICAL 2.5)."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from statistics import fmean

from bot.diary.entries import Day
from bot.diary.findings import assess
from bot.diary.profile import Profile

SUPPOSED = timedelta(weeks=8)
"""A start long enough ago for PER-42."""

LATELY = timedelta(days=14)


def worth_asking(lately: Sequence[Day], profile: Profile) -> bool:
    """Tell from the last 14 days alone whether it can matter, before the whole diary is looked at."""
    scores = [day.score for day in lately if day.score is not None]
    unknown = profile.pain_started is None and not profile.start_asked
    return unknown and len(scores) >= 8 and fmean(scores) >= 3


def start_matters(days: Sequence[Day], profile: Profile, today: date) -> bool:
    """Tell whether PER-42 would speak if the pain had begun weeks ago: then it is worth one question."""
    supposed = replace(profile, pain_started=today - SUPPOSED, assessed=False)
    return any(finding.rule == "PER-42" for finding in assess(days, supposed, today))
