"""Days of 30, month by month back; what a person told stands in for months that the diary does not reach."""

from datetime import timedelta
from typing import NamedTuple

from bot.diary.finding import REPORTED, Number
from bot.diary.flags import Level
from bot.diary.rules.lookback import ENOUGH_OF_30, Count, Lookback, at_least

WINDOW = 30
MONTHS = 3
"""How many windows running make a count last."""


class Told(NamedTuple):
    """What a person said of the last 30 days before the diary, and for how many months it has been so."""

    days: int
    months: int | None = None

    def covers(self, month: int) -> bool:
        """Tell whether it speaks of the window so many months back."""
        return month < max(self.months or 1, 1)


class Month(NamedTuple):
    """A count of one window; `reported` when it is what the person told, not what they entered."""

    counted: Count
    reported: bool = False

    def reaches(self, limit: int) -> bool:
        """Tell whether it is at least so many days of 30, scaled for missing ones."""
        return at_least(self.counted.estimate, limit)

    def told(self, level: Level) -> dict[str, Number]:
        """Return the numbers that the text of a rule on this count uses."""
        return self.counted.told(level) | ({REPORTED: "yes"} if self.reported else {})


def month_of(lookback: Lookback, own: Count, month: int = 0, told: Told | None = None) -> Month:
    """Return the count of a 30-day window; what was told counts where the diary begins too late and shows fewer."""
    if told is None or not told.covers(month) or _is_reached(lookback, month) or own.answered >= ENOUGH_OF_30:
        return Month(counted=own)
    said = Count(days=min(told.days, WINDOW), answered=WINDOW)
    return Month(counted=said, reported=True) if said.estimate > own.estimate else Month(counted=own)


def _is_reached(lookback: Lookback, month: int) -> bool:
    """Tell whether the diary had begun when a window did."""
    first = lookback.as_of - timedelta(days=WINDOW * month + WINDOW - 1)
    return lookback.answered[0].day <= first
