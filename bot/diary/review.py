"""Questions about a longer time than a day: the week, a change, a gap in the diary. Which is due, and its answers."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from itertools import pairwise
from statistics import fmean

from bot.diary.advice import Advice, AdviceState
from bot.diary.flags import Level

WEEK = timedelta(days=7)
SELDOM = timedelta(days=28)
"""How long the weekly questions rest after two weeks in which none of them was answered."""

BREAK = 14
"""Days without a number after which Nape asks how it is now compared with before (CLINICAL 2.6)."""

SKIPPED = 3
"""Days without a number after which Nape asks why, because some skip their best and some their worst (CLINICAL 2.6)."""

SKIPPED_RESTS = timedelta(days=14)
STILL_ASKED = timedelta(days=2)
"""How long after a silence ended it may still be asked about, as something more important may come first."""

CHANGE_AFTER = timedelta(days=28)
CHANGE_UNTIL = timedelta(days=42)
"""The weeks in which Nape asks for the change since advice or a visit (CLINICAL 2.4, "compared with 4 weeks ago")."""

ITEMS = ("pain", "enjoyment", "activity")
"""The three items of the week, each 0–10, after the idea of the PEG scale (S26) in own words."""

CHANGES = ("much_better", "better", "bit_better", "same", "bit_worse", "worse", "much_worse")
"""The seven steps of the global change."""

COMPARED = ("better", "same", "worse")
REASONS = ("fine", "busy", "pain")
_ASKS_FOR_CHANGE = frozenset({"worsening", "PEG-UP"})


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
    """One question put on a local day; `answers` by the name of the item, a number 0–10 or a single word.

    It is kept when it is put, so that it is not put twice; an item without an answer was skipped.
    """

    kind: ReviewKind
    on: date
    answers: Mapping[str, int | str]
    id: int | None = None


def scores(review: Review) -> dict[str, int]:
    """Return the weekly items that were answered, in their order."""
    found = ((item, review.answers.get(item)) for item in ITEMS)
    return {item: answer for item, answer in found if isinstance(answer, int)}


def mean(review: Review) -> float | None:
    """Return the mean of the three weekly items, NRS; None unless all three were answered."""
    found = scores(review)
    return fmean(found.values()) if review.kind is ReviewKind.WEEKLY and len(found) == len(ITEMS) else None


def following(item: str) -> str | None:
    """Return the weekly item after this one."""
    after = ITEMS.index(item) + 1
    return ITEMS[after] if after < len(ITEMS) else None


def week_before(review: Review, reviews: Sequence[Review]) -> Review | None:
    """Return the last weekly answers before these, or None."""
    earlier = (one for one in reversed(reviews) if one.kind is ReviewKind.WEEKLY and one.on < review.on)
    return next((one for one in earlier if scores(one)), None)


def due(
    reviews: Sequence[Review],
    past: Sequence[Advice],
    *,
    joined: date,
    scored: Iterable[date],
    today: date,
    weekly: bool = True,
) -> Review | None:
    """Return the one question to put beside today's number, if any.

    `reviews` and `past` are what was asked and advised before, oldest first; `scored` the days that have a number.
    `weekly`: questions about the week are wanted.
    """
    silence = _about_silence(reviews, scored, today)
    if silence is not None and (silence.kind is ReviewKind.GAP or not _last_was_about_missed_days(reviews)):
        return silence
    if (since := _change_since(reviews, past, today)) is not None:
        weeks = (today - since).days // WEEK.days
        return Review(kind=ReviewKind.CHANGE, on=today, answers={"weeks": weeks})
    if weekly and today - joined >= WEEK and _week_is_due(reviews, today):
        return Review(kind=ReviewKind.WEEKLY, on=today, answers={})
    return silence


def _last_was_about_missed_days(reviews: Sequence[Review]) -> bool:
    """Tell whether it is another question's turn: who comes once a week has missed days every time."""
    put = (review.kind for review in reversed(reviews) if review.kind is not ReviewKind.MONTH)
    return next(put, None) is ReviewKind.SKIPPED


def _about_silence(reviews: Sequence[Review], scored: Iterable[date], today: date) -> Review | None:
    """Return the question about days without a number that ended today or a day or two ago."""
    for end, before in pairwise(sorted({*scored, today}, reverse=True)):
        missed = (end - before).days - 1
        if today - end > STILL_ASKED:
            return None
        if missed < SKIPPED:
            continue
        kind = ReviewKind.GAP if missed >= BREAK else ReviewKind.SKIPPED
        rested = today - SKIPPED_RESTS + timedelta(days=1)
        if not _asked(reviews, kind, since=rested):
            return Review(kind=kind, on=today, answers={"missed": missed})
    return None


def _asked(reviews: Sequence[Review], kind: ReviewKind, *, since: date) -> bool:
    return any(review.kind is kind and review.on >= since for review in reviews)


def _week_is_due(reviews: Sequence[Review], today: date) -> bool:
    asked = [review for review in reviews if review.kind is ReviewKind.WEEKLY]
    if not asked:
        return True
    ignored = len(asked) > 1 and not any(scores(review) for review in asked[-2:])
    return today - asked[-1].on >= (SELDOM if ignored else WEEK)


def _change_since(reviews: Sequence[Review], past: Sequence[Advice], today: date) -> date | None:
    """Return the day of the advice or visit whose change is due to be asked about; each is asked about once.

    What began within a week of it is answered with it.
    """
    days = sorted(day for given in past if (day := _begins(given)) is not None)
    open_ = [day for day in days if CHANGE_AFTER <= today - day < CHANGE_UNTIL]
    unasked = (day for day in open_ if not _asked(reviews, ReviewKind.CHANGE, since=day + CHANGE_AFTER - WEEK))
    return next(unasked, None)


def _begins(given: Advice) -> date | None:
    """Return the day from which on a change is worth asking for: of the visit, or of advice that pain has risen."""
    if given.state is AdviceState.MISTAKE:
        return None
    told_when = given.booked_for is not None or given.visit_asked
    visited = told_when and given.state in (AdviceState.SEEN, AdviceState.TREATED)
    if visited and given.answered_on is not None:
        return given.answered_on
    return given.given_on if given.family in _ASKS_FOR_CHANGE and given.level is not Level.C else None
