"""Something new about the usual pain: PAT."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import takewhile

from bot.diary.finding import Finding, Number
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.rules.lookback import Lookback

WINDOW = 14
OFTEN = 2


def pattern(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield PAT: marked as different from usual on two or more of the last 14 days."""
    if sum(1 for day in lookback.answered[-WINDOW:] if day.different) < OFTEN:
        return
    first = lookback.as_of - timedelta(days=WINDOW - 1)
    recent = takewhile(lambda day: day.day >= first, reversed(lookback.answered))
    marked = sum(1 for day in recent if day.different)
    if marked >= OFTEN:
        numbers: dict[str, Number] = {"level": Level.D.value, "days": marked, "window": WINDOW}
        yield Finding(rule="PAT", level=Level.D, numbers=numbers, sources=("S5", "S1"))
