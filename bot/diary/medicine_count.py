"""On how many days of the last 30 a medicine was taken, as it is shown to the person."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.diary.entries import Day, Medicine

WINDOW = 30


@dataclass(frozen=True, kw_only=True, slots=True)
class Usage:
    """Days with one class among the `answered` of the last 30; `longest_without`: answered days running without it."""

    medicine: Medicine
    days: int
    answered: int
    longest_without: int


def usage(days: Sequence[Day], today: date) -> tuple[Usage, ...]:
    """Count each class of medicine that was taken in the last 30 days, in the order of the classes."""
    first = today - timedelta(days=WINDOW - 1)
    seen = sorted((day for day in days if day.answered and first <= day.day <= today), key=lambda day: day.day)
    taken = [medicine for medicine in Medicine if any(medicine in day.medicines for day in seen)]
    return tuple(
        Usage(
            medicine=medicine,
            days=sum(1 for day in seen if medicine in day.medicines),
            answered=len(seen),
            longest_without=_longest_without(seen, medicine),
        )
        for medicine in taken
    )


def _longest_without(seen: Sequence[Day], medicine: Medicine) -> int:
    """Count the most answered days running without a medicine; a day left open is unknown and ends the count."""
    longest = running = 0
    before: date | None = None
    for day in seen:
        follows = before is not None and day.day - before == timedelta(days=1)
        running = 0 if medicine in day.medicines else running + 1 if follows else 1
        longest, before = max(longest, running), day.day
    return longest
