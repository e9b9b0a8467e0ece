"""Pain that stays: PER-28, PER-42 and CHR-90."""

from collections.abc import Iterator

from bot.diary.finding import REPORTED, Finding, Number
from bot.diary.flags import Level
from bot.diary.profile import Profile
from bot.diary.rules.episode import began
from bot.diary.rules.lookback import ONE_DAY, SLACK, Lookback, Window, at_least

BETTER = 0.7
"""At or below this share of the first week's mean, pain counts as clearly better."""

FROM, STEADY = 3, 4
"""Mean pain from which weeks of it are worth a visit, and from which fewer weeks are, NRS."""

FIRST_WEEK_REPORTS = 4
"""Answers without which there is no first week to compare with. CLINICAL 2.5 names no number for `f7`; a mean of fewer
days than `r7` takes would be noise (single days lie 4 points apart by chance alone, S20). PER-28, whose text tells of
the first week, then says nothing, and PER-42 speaks two weeks later ("or no f7").
"""

LONG_TERM_DAYS = 90
LONG_TERM_REPORTS = 45
LONG_TERM_SPAN = 84
"""Calendar days the reports must span: twelve weeks, or "three months" would not be true of them."""

LONG_TERM_SOURCES = ("K-iasp", "K-ng193")


def persistence(lookback: Lookback, profile: Profile) -> Iterator[Finding]:
    """Yield CHR-90, and PER-42 or PER-28, where they hold and no clinician has looked at it yet."""
    if not lookback.fresh:
        return
    for found in (_long_term(lookback, profile), _weeks(lookback, profile)):
        if found is not None:
            yield found


def _since(lookback: Lookback, profile: Profile) -> int | None:
    """Return for how many days the present pain is there."""
    started = began(lookback, profile)
    return None if started is None else (lookback.scored.days[-1] - started).days


def _weeks(lookback: Lookback, profile: Profile) -> Finding | None:
    recent = lookback.window(14)
    if len(recent) < 8 or not at_least(recent.mean, FROM) or profile.episode_assessed():
        return None
    since = _since(lookback, profile)
    if since is None or since < 28:
        return None
    first = _first_week(lookback, profile)
    if first is not None and recent.mean <= BETTER * first.mean + SLACK:
        return None
    numbers: dict[str, Number] = {
        "recent": recent.mean,
        "answered": len(recent),
        "window": 14,
        "weeks": since // 7,
        "days": since,
    }
    if first is not None:
        numbers["first"] = first.mean
    if since >= 42:
        episode = lookback.between(lookback.scored.days[-1] - since * ONE_DAY, lookback.scored.days[-1])
        often = 2 * episode.reaching(FROM) >= len(episode)
        return _finding("PER-42", numbers, ("S17e", "S16d")) if often else None
    steady = first is not None and at_least(recent.mean, STEADY)
    return _finding("PER-28", numbers, ("S16e",)) if steady else None


def _long_term(lookback: Lookback, profile: Profile) -> Finding | None:
    if profile.assessed_lately(lookback.scored.days[-1]) or not any(lookback.window(14).scores):
        return None
    quarter = lookback.window(LONG_TERM_DAYS)
    long = len(quarter) >= LONG_TERM_REPORTS and quarter.span >= LONG_TERM_SPAN
    if long and 2 * (painful := quarter.reaching(1)) >= len(quarter):
        numbers: dict[str, Number] = {"painful": painful, "answered": len(quarter), "window": LONG_TERM_DAYS}
        return _finding("CHR-90", numbers, LONG_TERM_SOURCES)
    recent = lookback.window(14)
    painful = recent.reaching(1)
    if not (2 * painful >= len(recent) if len(recent) >= 8 else _always_painful(lookback.window(28))):
        return None
    since = _since(lookback, profile)
    if since is None or since < LONG_TERM_DAYS:
        return None
    told: dict[str, Number] = {
        REPORTED: "yes",
        "weeks": since // 7,
        "painful": painful,
        "answered": len(recent),
        "window": 14,
    }
    return _finding("CHR-90", told, LONG_TERM_SOURCES)


def _always_painful(month: Window) -> bool:
    """Tell whether every answer of four weeks has pain: the beginning was told, so that few of them are enough."""
    return month.reaching(1) == len(month)


def _first_week(lookback: Lookback, profile: Profile) -> Window | None:
    enrolled = lookback.scored.days[0]
    start = max(profile.pain_started or enrolled, enrolled)
    week = lookback.between(start, start + 6 * ONE_DAY)
    return week if len(week) >= FIRST_WEEK_REPORTS else None


def _finding(rule: str, numbers: dict[str, Number], sources: tuple[str, ...]) -> Finding:
    return Finding(rule=rule, level=Level.R, numbers=numbers, sources=sources)
