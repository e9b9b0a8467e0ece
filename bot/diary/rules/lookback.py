"""Windows over a diary: the means and counts every rule is made of (CLINICAL 2.5 notation, 2.6 missing days)."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from math import fsum
from operator import attrgetter
from typing import NamedTuple

from bot.diary.entries import Day, Medicine
from bot.diary.finding import Number
from bot.diary.flags import Level

GAP = 14
"""Days of silence that restart the recent window, and after which a diary says nothing."""

BASELINE_AGE = 90
"""Oldest a baseline from before a gap may be, in days."""

SLACK = 1e-9
ONE_DAY = timedelta(days=1)


def at_least(value: float, limit: float) -> bool:
    """Compare with a hair of slack, so that sums of decimals meet their limit exactly."""
    return value >= limit - SLACK


@dataclass(kw_only=True, slots=True)
class Window:
    """The scores reported in a span of days, oldest first. Not frozen: a year makes thousands, and that would cost."""

    days: tuple[date, ...]
    scores: tuple[float, ...]

    def __len__(self) -> int:
        """Count the reports."""
        return len(self.scores)

    def slice(self, start: int, stop: int) -> "Window":
        """Return the reports from one place to another."""
        return Window(days=self.days[start:stop], scores=self.scores[start:stop])

    @property
    def mean(self) -> float:
        """Return the mean score; the window must not be empty."""
        return fsum(self.scores) / len(self.scores)

    def reaching(self, level: float) -> int:
        """Count the scores of a level or more."""
        least = level - SLACK
        return sum([score >= least for score in self.scores])

    @property
    def span(self) -> int:
        """Count the calendar days from the first report to the last, both included."""
        return (self.days[-1] - self.days[0]).days + 1 if self.days else 0


class Count(NamedTuple):
    """How many of 30 days something held: `days` seen, `answered` days, `estimate` scaled for missing ones.

    The estimate is scaled only from 20 answered days on; below, it is what was seen (CLINICAL 2.5).
    """

    days: int
    answered: int

    @property
    def estimate(self) -> float:
        """Return days in 30."""
        return self.days * 30 / self.answered if self.answered >= ENOUGH_OF_30 else float(self.days)

    def told(self, level: Level) -> dict[str, Number]:
        """Return the numbers that the text of a rule on this count uses.

        The estimate is cut, never rounded up, so that no text tells of a limit which the rule does not see reached;
        0 where it is just the days that were seen.
        """
        return {
            "level": level.value,
            "days": self.days,
            "answered": self.answered,
            "estimate": estimate if (estimate := int(self.estimate + SLACK)) != self.days else 0,
            "window": 30,
        }


ENOUGH_OF_30 = 20


class _Month(NamedTuple):
    """What is counted of 30 days; `medicines` are those of each day that has any."""

    answered: int
    ached: int
    medicines: tuple[frozenset[Medicine], ...]

    @classmethod
    def of(cls, days: Sequence[Day]) -> "_Month":
        """Sum up the answered ones of these days."""
        return cls(
            answered=len(days),
            ached=sum([day.headache is True for day in days]),
            medicines=tuple([day.medicines for day in days if day.medicines]),
        )


_DAY = attrgetter("day")


class Timeline(NamedTuple):
    """The answered days of a diary, sorted once: who looks back from every day of a year sorts it a single time."""

    answered: tuple[Day, ...]
    scored: Window

    @classmethod
    def of(cls, days: Iterable[Day]) -> "Timeline":
        """Sort a diary."""
        answered = tuple(sorted((day for day in days if day.answered), key=_DAY))
        scored = [(day.day, day.score) for day in answered if day.score is not None]
        window = Window(days=tuple(day for day, _ in scored), scores=tuple(score for _, score in scored))
        return cls(answered=answered, scored=window)

    def with_last(self, day: Day, *, since: date) -> "Timeline":
        """Return the diary with a day at its end, in place of that day if it has it, and without days before `since`.

        Whoever reads a diary from its first day to its last never sorts it.
        """
        within = not self.answered or (since <= self.answered[0].day and self.answered[-1].day < day.day)
        line = self if within else self._between(since, day.day)
        answered, scored = line.answered, line.scored
        if day.answered:
            answered = (*answered, day)
        if day.score is not None:
            scored = Window(days=(*scored.days, day.day), scores=(*scored.scores, day.score))
        return Timeline(answered=answered, scored=scored)

    def _between(self, since: date, until: date) -> "Timeline":
        kept = slice(bisect_left(self.answered, since, key=_DAY), bisect_left(self.answered, until, key=_DAY))
        days = self.scored.days
        return Timeline(
            answered=self.answered[kept],
            scored=self.scored.slice(bisect_left(days, since), bisect_left(days, until)),
        )


NO_DAYS = Timeline(answered=(), scored=Window(days=(), scores=()))


class Lookback:
    """A diary seen from its last answered day, `as_of`; windows are kept, as several rules look at the same days."""

    __slots__ = ("_months", "_windows", "answered", "as_of", "scored", "today")

    def __init__(self, *, today: date, answered: tuple[Day, ...], scored: Window) -> None:
        self.today = today
        self.as_of = answered[-1].day
        self.answered = answered
        self.scored = scored
        self._windows: dict[tuple[int, int, int], Window] = {}
        self._months: dict[int, _Month] = {}

    @classmethod
    def over(cls, days: Sequence[Day] | Timeline, today: date) -> "Lookback | None":
        """Look back over the answered days up to today; None if there are none in the last 14 days."""
        line = days if isinstance(days, Timeline) else Timeline.of(days)
        whole = not line.answered or line.answered[-1].day <= today
        known = len(line.answered) if whole else bisect_right(line.answered, today, key=_DAY)
        if not known or (today - line.answered[known - 1].day).days >= GAP:
            return None
        if whole:
            return cls(today=today, answered=line.answered, scored=line.scored)
        scored = line.scored.slice(0, bisect_right(line.scored.days, today))
        return cls(today=today, answered=line.answered[:known], scored=scored)

    @property
    def fresh(self) -> bool:
        """Tell whether the last score is recent enough to speak of scores at all."""
        return bool(self.scored.days) and (self.today - self.scored.days[-1]).days < GAP

    def window(self, length: int, *, ending: int = 0) -> Window:
        """Return the scores of `length` days that end `ending` days before the last score."""
        found = self._windows.get((length, ending, 0))
        if found is None:
            last = self.scored.days[-1] - ending * ONE_DAY
            found = self._windows[length, ending, 0] = self.between(last - (length - 1) * ONE_DAY, last)
        return found

    def between(self, first: date, last: date) -> Window:
        """Return the scores from one day to another, both included."""
        days = self.scored.days
        return self.scored.slice(bisect_left(days, first), bisect_right(days, last))

    def recent(self, length: int, *, most: int) -> Window:
        """Return the last scores of `length` days, at most so many, none from before 14 days of silence."""
        if (found := self._windows.get((length, 0, most))) is not None:
            return found
        window = self.window(length)
        start, stop = max(len(window) - most, 0), len(window)
        # More reports than this leave no room for such a silence between them.
        if stop - start <= length - GAP:
            days = window.days
            start = next((at for at in range(stop - 1, start, -1) if (days[at] - days[at - 1]).days > GAP), start)
        found = self._windows[length, 0, most] = window.slice(start, stop)
        return found

    def baseline(self, length: int, *, before: int, reports: int) -> Window | None:
        """Return the `length` days before the last `before` ones, if they hold enough reports.

        After a gap of 14 days or more the days before the gap serve instead while they are under 90 days old.
        """
        usual = self.window(length, ending=before)
        if len(usual) >= reports:
            return usual
        kept = self._before_gap(length)
        return kept if kept is not None and len(kept) >= reports else None

    def ached(self, month: int = 0) -> Count:
        """Count headache days in a 30-day window; `month` 0 ends on the last answered day, 1 thirty days earlier."""
        seen = self._month(month)
        return Count(days=seen.ached, answered=seen.answered)

    def medicated(self, classes: frozenset[Medicine], month: int = 0) -> Count:
        """Count the days of such a window on which a medicine of these classes was taken."""
        seen = self._month(month)
        return Count(days=sum([not classes.isdisjoint(one) for one in seen.medicines]), answered=seen.answered)

    @property
    def took_any(self) -> bool:
        """Tell whether any medicine was taken in the last 30 days."""
        return bool(self._month(0).medicines)

    def classes(self, month: int = 0) -> frozenset[Medicine]:
        """Return every class of medicine that was taken in such a window."""
        return frozenset[Medicine]().union(*self._month(month).medicines)

    def _month(self, month: int) -> "_Month":
        found = self._months.get(month)
        if found is None:
            last = self.as_of - 30 * month * ONE_DAY
            first = last - 29 * ONE_DAY
            start, stop = bisect_left(self.answered, first, key=_DAY), bisect_right(self.answered, last, key=_DAY)
            found = self._months[month] = _Month.of(self.answered[start:stop])
        return found

    def _before_gap(self, length: int) -> Window | None:
        days = self.scored.days
        for earlier, later in zip(reversed(days[:-1]), reversed(days[1:]), strict=True):
            if (days[-1] - earlier).days >= BASELINE_AGE:
                return None
            if (later - earlier).days > GAP:
                return self.between(earlier - (length - 1) * ONE_DAY, earlier)
        return None
