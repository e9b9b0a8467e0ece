"""Strong pain that stays: SEV-3 and SEV-14."""

from collections.abc import Iterator
from datetime import date

from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.green_flags import strong_is_usual
from bot.diary.profile import Profile
from bot.diary.rules.lookback import Lookback, at_least

STRONG = 7
THREE_IN_DAYS = 5
STRONG_FORTNIGHT = 6
SOURCES = ("S17b", "S17d")


def severity(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield SEV-3 (7 or more on 3 reported days running, within 5 days) and SEV-14 (14-day mean of 6 or more)."""
    if not lookback.fresh:
        return
    if (found := _three_days(lookback, profile)) is not None:
        yield found
    if (found := _fortnight(lookback, profile)) is not None:
        yield found


def _three_days(lookback: Lookback, profile: Profile) -> Finding | None:
    if not at_least(lookback.scored.scores[-1], STRONG):
        return None
    last = lookback.window(THREE_IN_DAYS)
    days, scores = last.days[-3:], last.scores[-3:]
    if len(scores) < 3 or not all(at_least(score, STRONG) for score in scores):
        return None
    if strong_is_usual(profile) and not _different(lookback, days):
        return None
    numbers = {"first": scores[0], "second": scores[1], "third": scores[2]}
    return Finding(rule="SEV-3", level=Level.D, numbers=numbers, sources=SOURCES)


def _different(lookback: Lookback, days: tuple[date, ...]) -> bool:
    return any(day.different for day in lookback.answered if day.day in days)


def _fortnight(lookback: Lookback, profile: Profile) -> Finding | None:
    still = sum(lookback.scored.scores[-3:]) / 3
    if not at_least(still, STRONG_FORTNIGHT) or profile.episode_assessed():
        return None
    recent = lookback.window(14)
    if len(recent) < 8 or recent.span < 12 or not at_least(recent.mean, STRONG_FORTNIGHT):
        return None
    numbers = {"recent": recent.mean, "answered": len(recent), "window": 14}
    return Finding(rule="SEV-14", level=Level.D, numbers=numbers, sources=("S26b", *SOURCES))
