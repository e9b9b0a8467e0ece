"""Diaries to test with: days from a row of scores, oldest first, ending on a fixed today."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta

from bot.diary.entries import Day, Entry, Medicine, Source

TODAY = date(2026, 3, 31)
NOW = datetime(2026, 3, 31, 20, tzinfo=UTC)


def ago(days: int) -> date:
    """Return the day that lies so many days before today."""
    return TODAY - timedelta(days=days)


def scored(scores: Sequence[float | None], *, until: date = TODAY) -> tuple[Day, ...]:
    """Make one day a score, ending on `until`; None leaves the day out."""
    first = until - timedelta(days=len(scores) - 1)
    return tuple(Day(day=first + timedelta(days=n), score=score) for n, score in enumerate(scores) if score is not None)


def with_medicine(medicine: Medicine, taken: int, answered: int, *, months: int = 1) -> tuple[Day, ...]:
    """Make months of 30 days with so many answered, on the first of which the medicine was taken."""
    return tuple(
        Day(
            day=ago(30 * month + n),
            score=1.0,
            headache=n < taken,
            medicines=frozenset({medicine}) if n < taken else frozenset(),
        )
        for month in range(months)
        for n in range(answered)
    )


def with_headache(ached: int, answered: int, *, months: int = 1) -> tuple[Day, ...]:
    """Make months of 30 days with so many answered, headache on the latest of them."""
    return tuple(Day(day=ago(30 * month + n), headache=n < ached) for month in range(months) for n in range(answered))


def entry(score: int | None = None, *, day: date = TODAY, source: Source = Source.CHECKIN, hour: int = 20) -> Entry:
    """Make one entry."""
    return Entry(day=day, at=datetime(day.year, day.month, day.day, hour, tzinfo=UTC), source=source, score=score)
