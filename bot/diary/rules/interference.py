"""What pain gets in the way of: PEG-UP, from the weekly questions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from statistics import fmean

from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.review import Review, mean
from bot.diary.rules.lookback import GAP, at_least

FIRST_WEEKS = 4
RISE = 1.5
RATIO = 1.3
RUNNING = timedelta(days=14)
"""Two weekly answers less than this apart belong to weeks that follow each other."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Week:
    on: date
    mean: float


def interference(reviews: Sequence[Review], today: date) -> Iterator[Finding]:
    """Yield PEG-UP: the last two weekly means are both 1.5 and a third above the mean of the first four.

    Nothing is said once the last answer is 14 days old, and an answer that leaves an item out is left out.
    """
    weeks = _weeks(reviews, today)
    if len(weeks) < FIRST_WEEKS + 2 or (today - weeks[-1].on).days >= GAP:
        return
    before = fmean(week.mean for week in weeks[:FIRST_WEEKS])
    earlier, last = weeks[-2:]
    if last.on - earlier.on >= RUNNING or not (_risen(earlier.mean, before) and _risen(last.mean, before)):
        return
    numbers = {"recent": last.mean, "week_before": earlier.mean, "before": before}
    yield Finding(rule="PEG-UP", level=Level.R, numbers=numbers, sources=("S26", "S22", "design"))


def _weeks(reviews: Sequence[Review], today: date) -> list[_Week]:
    means = ((one.on, mean(one)) for one in sorted(reviews, key=lambda one: one.on) if one.on <= today)
    return [_Week(on=on, mean=found) for on, found in means if found is not None]


def _risen(mean: float, before: float) -> bool:
    return at_least(mean - before, RISE) and at_least(mean, RATIO * before)
