"""The account of a period: what a diary adds up to, for the person each month and for a clinician on one page.

Every total is a count of raw rows; a day without an answer is unknown and stays so.
"""

from collections import Counter
from collections.abc import Callable, Hashable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import pairwise
from statistics import fmean
from typing import TypeVar

from bot.diary.advice import Advice
from bot.diary.entries import Day, Entry, Medicine, Place, Taken, Trigger, fold
from bot.diary.flags import Level
from bot.diary.offers import Practice
from bot.diary.review import Review
from bot.diary.review import mean as mean_of_week
from bot.diary.trend import Line, theil_sen
from bot.diary.words.own_words import Told, own_words

EXPOSURES = 5
"""Days a trigger must have been noted on before anything is told beside it (CLINICAL L07)."""

RATED = 2
"""Times an exercise must have been rated before and after before it is told what it did."""

WEEK = timedelta(days=7)
T = TypeVar("T", bound=Hashable)


@dataclass(frozen=True, kw_only=True, slots=True)
class Stretch:
    """Consecutive days, both ends included: how many were answered, how many have a score, and its mean, NRS."""

    first: date
    last: date
    answered: int
    scored: int
    mean: float | None

    @property
    def length(self) -> int:
        """Count the calendar days."""
        return (self.last - self.first).days + 1


@dataclass(frozen=True, kw_only=True, slots=True)
class Month:
    """A calendar month, or what the period holds of it: headache days, and medicine days in all and by class.

    `headache_known`: days that tell whether there was a headache; on all others it is unknown.
    """

    pain: Stretch
    headache: int
    headache_known: int
    medicine: int
    classes: Mapping[Medicine, int]


@dataclass(frozen=True, kw_only=True, slots=True)
class Exposure:
    """A trigger noted on at least five days, and the mean pain on those days and on the others; None without scores."""

    trigger: Trigger
    days: int
    with_it: float | None
    without_it: float | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Helped:
    """One exercise: how often it was done, and mean pain before and after the `rated` times that have both."""

    item: str
    done: int
    rated: int
    before: float | None
    after: float | None

    @property
    def eased(self) -> float:
        """Return by how much the mean pain was lower afterwards; 0 when it was never rated."""
        return self.before - self.after if self.before is not None and self.after is not None else 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Account:
    """What a period adds up to. Counts are of days unless said otherwise, the most frequent first.

    `headache_known` counts the days that tell whether there was a headache. A day without a medicine may only be one on
    which none was noted, so `medicine` has no such counterpart.
    `line` is the Theil–Sen line through the scores, None where they are too few.
    `silence` is the longest run of days without an answer.
    `weekly` is the mean of each week whose three questions were answered.
    `begins`: more days were asked for, but the diary begins with these.
    """

    whole: Stretch
    days: tuple[Day, ...]
    entries: tuple[Entry, ...]
    lowest: float | None
    highest: float | None
    weeks: tuple[Stretch, ...]
    months: tuple[Month, ...]
    headache: int
    headache_known: int
    medicine: int
    classes: Mapping[Medicine, int]
    named: Mapping[Taken, int]
    symptoms: Mapping[str, int]
    features: Mapping[str, int]
    places: Mapping[Place, int]
    triggers: tuple[Exposure, ...]
    practices: tuple[Practice, ...]
    helped: tuple[Helped, ...]
    advice: tuple[Advice, ...]
    weekly: Mapping[date, float]
    told: tuple[Told, ...]
    line: Line | None
    silence: Stretch | None
    begins: bool = False

    @property
    def done(self) -> int:
        """Count the exercises done."""
        return sum(1 for practice in self.practices if practice.done)

    @property
    def advised(self) -> tuple[Advice, ...]:
        """Return the advice to see somebody; a question, praise and an early word are none."""
        return tuple(given for given in self.advice if given.level is not Level.C)

    @property
    def most_eased(self) -> tuple[Helped, ...]:
        """Return the exercises rated at least twice, those first after which the pain was lower by most."""
        rated = (one for one in self.helped if one.rated >= RATED)
        return tuple(sorted(rated, key=lambda one: (-one.eased, -one.rated, one.item)))


def account(
    entries: Iterable[Entry],
    practices: Iterable[Practice],
    advice: Iterable[Advice],
    reviews: Iterable[Review],
    first: date,
    last: date,
) -> Account:
    """Add up the local days `first` to `last`, both included."""
    kept = tuple(entry for entry in entries if first <= entry.day <= last)
    done = tuple(practice for practice in practices if first <= practice.on <= last)
    days = fold(kept)
    scores = [day.score for day in days if day.score is not None]
    return Account(
        whole=_stretch(days, first, last),
        days=days,
        entries=kept,
        lowest=min(scores, default=None),
        highest=max(scores, default=None),
        weeks=_weeks(days, first, last),
        months=tuple(_month(days, start, end) for start, end in _months(first, last)),
        headache=_headache(days),
        headache_known=_headache_known(days),
        medicine=sum(1 for day in days if day.medicines),
        classes=_classes(days),
        named=_counted(day.taken for day in days),
        symptoms=_by_day(kept, lambda entry: entry.symptoms),
        features=_by_day(kept, lambda entry: entry.features),
        places=_by_day(kept, lambda entry: entry.places),
        triggers=_triggers(kept, days),
        practices=done,
        helped=_helped(done),
        advice=tuple(given for given in advice if first <= given.given_on <= last),
        weekly=_weekly(review for review in reviews if first <= review.on <= last),
        told=own_words(kept, days),
        line=theil_sen(days),
        silence=_silence(days, first, last),
    )


def _stretch(days: Sequence[Day], first: date, last: date) -> Stretch:
    within = [day for day in days if first <= day.day <= last]
    scores = [day.score for day in within if day.score is not None]
    answered = sum(1 for day in within if day.answered)
    mean = fmean(scores) if scores else None
    return Stretch(first=first, last=last, answered=answered, scored=len(scores), mean=mean)


def _weeks(days: Sequence[Day], first: date, last: date) -> tuple[Stretch, ...]:
    """Cut the period into weeks that end with it; the first one may be shorter."""
    ends = [last - WEEK * place for place in range(((last - first).days // 7) + 1)]
    return tuple(_stretch(days, max(first, end - WEEK + timedelta(days=1)), end) for end in reversed(ends))


def _months(first: date, last: date) -> Iterable[tuple[date, date]]:
    start = first
    while start <= last:
        following = (start.replace(day=1) + timedelta(days=32)).replace(day=1)
        yield start, min(last, following - timedelta(days=1))
        start = following


def _month(days: Sequence[Day], first: date, last: date) -> Month:
    within = [day for day in days if first <= day.day <= last]
    return Month(
        pain=_stretch(within, first, last),
        headache=_headache(within),
        headache_known=_headache_known(within),
        medicine=sum(1 for day in within if day.medicines),
        classes=_classes(within),
    )


def _headache(days: Iterable[Day]) -> int:
    return sum(1 for day in days if day.headache)


def _headache_known(days: Iterable[Day]) -> int:
    return sum(1 for day in days if day.headache is not None)


def _classes(days: Iterable[Day]) -> Mapping[Medicine, int]:
    return _counted(day.medicines for day in days)


def _by_day(entries: Iterable[Entry], read: Callable[[Entry], frozenset[T]]) -> Mapping[T, int]:
    found: dict[date, set[T]] = {}
    for entry in entries:
        found.setdefault(entry.day, set()).update(read(entry))
    return _counted(found.values())


def _counted(sets: Iterable[Iterable[T]]) -> Mapping[T, int]:
    counts = Counter(one for each in sets for one in each)
    return dict(sorted(counts.items(), key=lambda pair: (-pair[1], str(pair[0]))))


def _triggers(entries: Iterable[Entry], days: Sequence[Day]) -> tuple[Exposure, ...]:
    noted: dict[Trigger, set[date]] = {}
    for entry in entries:
        for trigger in entry.triggers:
            noted.setdefault(trigger, set()).add(entry.day)
    exposed = [_exposure(trigger, on, days) for trigger, on in noted.items() if len(on) >= EXPOSURES]
    return tuple(sorted(exposed, key=lambda one: (-one.days, one.trigger)))


def _exposure(trigger: Trigger, on: set[date], days: Sequence[Day]) -> Exposure:
    with_it = [day.score for day in days if day.score is not None and day.day in on]
    without_it = [day.score for day in days if day.score is not None and day.day not in on]
    return Exposure(
        trigger=trigger,
        days=len(on),
        with_it=fmean(with_it) if with_it else None,
        without_it=fmean(without_it) if without_it else None,
    )


def _helped(practices: Sequence[Practice]) -> tuple[Helped, ...]:
    items = Counter(practice.item for practice in practices if practice.done)
    helped = [_item(item, done, practices) for item, done in items.items()]
    return tuple(sorted(helped, key=lambda one: (-one.done, one.item)))


def _item(item: str, done: int, practices: Sequence[Practice]) -> Helped:
    rated = [
        (practice.before, practice.after)
        for practice in practices
        if practice.item == item and practice.done and practice.before is not None and practice.after is not None
    ]
    return Helped(
        item=item,
        done=done,
        rated=len(rated),
        before=fmean(before for before, _ in rated) if rated else None,
        after=fmean(after for _, after in rated) if rated else None,
    )


def _weekly(reviews: Iterable[Review]) -> Mapping[date, float]:
    means = ((review.on, mean_of_week(review)) for review in reviews)
    return {on: mean for on, mean in means if mean is not None}


def _silence(days: Sequence[Day], first: date, last: date) -> Stretch | None:
    answered = [day.day for day in days if day.answered]
    edges = [first - timedelta(days=1), *answered, last + timedelta(days=1)]
    gaps = [
        (later - earlier, earlier + timedelta(days=1), later - timedelta(days=1))
        for earlier, later in pairwise(edges)
        if (later - earlier).days > 1
    ]
    if not gaps:
        return None
    _, start, end = max(gaps)
    return _stretch((), start, end)
