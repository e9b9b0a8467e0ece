"""Answers to questions about a longer time than a day: the week, the month, a gap in the diary."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class ReviewKind(StrEnum):
    """What was asked.

    `weekly`: pain and what it got in the way of, three items 0–10. `change`: how it is now against the beginning.
    `gap`: better, same or worse than before a gap. `skipped`: why days were missed. `month`: whether the month's
    counts are right.
    """

    WEEKLY = "weekly"
    CHANGE = "change"
    GAP = "gap"
    SKIPPED = "skipped"
    MONTH = "month"


@dataclass(frozen=True, kw_only=True, slots=True)
class Review:
    """One question answered on a local day; `answers` by the name of the item, a number 0–10 or a single word."""

    kind: ReviewKind
    on: date
    answers: Mapping[str, int | str]
    id: int | None = None
