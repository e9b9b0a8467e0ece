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

USUAL_DAYS = 28
USUAL_REPORTS = 10


def screens(days: Sequence[Day], today: date, score: float) -> Finding | None:
    """Return SCR-HI for a score of 8 or more, or one 4 or more above the mean of the 28 days before today."""
    first = today - timedelta(days=USUAL_DAYS)
    earlier = [day.score for day in days if day.score is not None and first <= day.day < today]
    usual = fmean(earlier) if len(earlier) >= USUAL_REPORTS else None
    jumped = usual is not None and at_least(score - usual, JUMP)
    if score < HIGH and not jumped:
        return None
    numbers: dict[str, float | int | str] = {"score": score}
    if usual is not None:
        numbers["usual"] = usual
    return Finding(rule="SCR-HI", level=Level.C, asks=True, numbers=numbers, sources=("S20", "S17b"))
