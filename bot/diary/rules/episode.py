"""Since when the present pain is there: what the person told, until the diary shows that it had gone."""

from datetime import date, timedelta

from bot.diary.profile import Profile
from bot.diary.rules.lookback import ONE_DAY, Lookback

GONE_FOR = timedelta(weeks=4)
"""Pain that was away for so long and comes back is a new episode; our own design, as short as an acute one (S16e)."""

GONE_REPORTS = 8
"""Answers without pain that it takes, as silence is no freedom from pain."""


def began(lookback: Lookback, profile: Profile) -> date | None:
    """Return the beginning the person gave; None if they gave none, or were free of pain for four weeks since."""
    started = profile.pain_started
    return None if started is None or _went_away(lookback, started) else started


def _went_away(lookback: Lookback, started: date) -> bool:
    """Tell whether the diary holds four weeks of zeros after a day."""
    since = lookback.between(started, lookback.today)
    if since.scores.count(0.0) < GONE_REPORTS:
        return False
    first, zeros = started, 0
    for day, score in zip(since.days, since.scores, strict=True):
        if score > 0:
            zeros = 0
            continue
        first, zeros = (day if not zeros else first), zeros + 1
        if zeros >= GONE_REPORTS and day - first >= GONE_FOR - ONE_DAY:
            return True
    return False
