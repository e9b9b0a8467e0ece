"""When a score opens the quick safety screen: SCR-HI."""

from collections.abc import Sequence
from datetime import date, timedelta
from statistics import fmean

from bot.diary.entries import Day
from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.rules.lookback import at_least

HIGH = 8
JUMP = 4
"""A single rating must move this far to be more than noise in neck pain, NRS (S20)."""

CLEAR_FOR = timedelta(days=14)
"""How long after an answered screen a jump below 8 opens no other one (CLINICAL 1.3; the cool-down of 1.4)."""

USUAL_CLEAR_FOR = timedelta(days=7)
"""How long an answered screen holds for strong days of somebody whose long-known headaches are strong."""

FOUR_WEEKS, FEWEST_OF_FOUR_WEEKS = 28, 10
"""Days before today from whose mean a jump is measured, and the reports they must hold."""


def screens(days: Sequence[Day], today: date, score: float) -> Finding | None:
    """Return SCR-HI for a score of 8 or more, or one 4 or more above the mean of the 28 days before today."""
    if score < JUMP:
        return None
    first = today - timedelta(days=FOUR_WEEKS)
    earlier = [day.score for day in days if day.score is not None and first <= day.day < today]
    usual = fmean(earlier) if len(earlier) >= FEWEST_OF_FOUR_WEEKS else None
    jumped = usual is not None and at_least(score - usual, JUMP)
    if score < HIGH and not jumped:
        return None
    numbers: dict[str, float | int | str] = {"score": score}
    if usual is not None:
        numbers["usual"] = usual
    return Finding(rule="SCR-HI", level=Level.C, asks=True, numbers=numbers, sources=("S20", "S17b"))


def rests(days: Sequence[Day], today: date, score: float, cleared: date | None, *, strong_is_usual: bool) -> bool:
    """Tell whether an answered screen, on the day `cleared`, is enough for a score that would open one.

    From 8 on it comes again on another day. Below 8 a jump does not bring it back; and where strong days are usual,
    neither does 8 or more for a week, unless it is stronger than on the day of that screen or marked as different.
    """
    if cleared is None:
        return False
    if score < HIGH:
        return today - cleared < CLEAR_FOR
    known = {day.day: day for day in days}
    then, now = known.get(cleared), known.get(today)
    if not strong_is_usual or then is None or then.score is None or (now is not None and now.different):
        return False
    return today - cleared < USUAL_CLEAR_FOR and score <= then.score
