"""What a person reported, entry by entry, and folded into days."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from itertools import groupby
from statistics import fmean


class Source(StrEnum):
    """Where an entry came from; before and after belong to one exercise, never to the day."""

    CHECKIN = "checkin"
    TEXT = "text"
    LOG = "log"
    BEFORE = "before"
    AFTER = "after"
    IMPORT = "import"


class Place(StrEnum):
    """Where it hurts."""

    NECK = "neck"
    BACK_OF_HEAD = "back_of_head"
    ELSEWHERE = "elsewhere"
    NOWHERE = "nowhere"


class Medicine(StrEnum):
    """Classes of acute pain medicine that are counted apart (ICHD-3 8.2)."""

    PARACETAMOL = "paracetamol"
    IBUPROFEN_TYPE = "ibuprofen_type"
    ASPIRIN = "aspirin"
    TRIPTAN = "triptan"
    ERGOT = "ergot"
    OPIOID = "opioid"
    COMBINATION = "combination"
    OTHER = "other"


class Trigger(StrEnum):
    """What a person thinks set it off (CLINICAL L07)."""

    STRESS = "stress"
    SLEEP = "sleep"
    PERIOD = "period"
    ALCOHOL = "alcohol"
    MEAL = "meal"
    SCREEN = "screen"
    WEATHER = "weather"
    POSTURE = "posture"
    OTHER = "other"


@dataclass(frozen=True, kw_only=True, slots=True)
class Taken:
    """A medicine by the name the person gave it; `ingredients` are international names in lower case, if known."""

    name: str
    medicine: Medicine
    ingredients: frozenset[str] = frozenset()


LOWEST, HIGHEST = 0, 10
"""Ends of the pain scale, NRS 0–10."""

LONGEST_NOTE = 4096
"""Characters of words kept beside one entry, as many as one message of Telegram has."""

DAILY = (Source.CHECKIN, Source.IMPORT)
MOMENTARY = (Source.TEXT, Source.LOG)


@dataclass(frozen=True, kw_only=True, slots=True)
class Entry:
    """One report. `day` is the person's local date, `at` is aware UTC, `score` is NRS 0–10; None is "not said".

    `taken` names medicines of the classes in `medicines`; `features` are what a headache was like, in single words.
    """

    day: date
    at: datetime
    source: Source
    score: int | None = None
    headache: bool | None = None
    places: frozenset[Place] = frozenset()
    medicines: frozenset[Medicine] = frozenset()
    symptoms: frozenset[str] = frozenset()
    triggers: frozenset[Trigger] = frozenset()
    different: bool | None = None
    taken: tuple[Taken, ...] = ()
    features: frozenset[str] = frozenset()
    note: str | None = None
    id: int | None = None

    def __post_init__(self) -> None:
        """Refuse a naive time and a score outside the scale."""
        if self.at.tzinfo is None:
            raise ValueError("an entry needs an aware time")
        if self.score is not None and not LOWEST <= self.score <= HIGHEST:
            raise ValueError("a score is 0 to 10")


def noted(note: str | None, more: str | None) -> str | None:
    """Return a note with more words below it, as long as a note may be; None for no words at all."""
    return "\n".join(words for words in (note, (more or "").strip()) if words)[:LONGEST_NOTE] or None


@dataclass(frozen=True, kw_only=True, slots=True)
class Day:
    """One local day as the rules see it; None is unknown, never "no"."""

    day: date
    score: float | None = None
    headache: bool | None = None
    medicines: frozenset[Medicine] = frozenset()
    taken: frozenset[Taken] = frozenset()
    different: bool | None = None

    def joined(self, later: "Day") -> "Day":
        """Return this day with what a later check-in of it adds; the later score is the day's."""
        return Day(
            day=self.day,
            score=self.score if later.score is None else later.score,
            headache=_any((self.headache, later.headache)),
            medicines=self.medicines | later.medicines,
            taken=self.taken | later.taken,
            different=_any((self.different, later.different)),
        )

    @property
    def answered(self) -> bool:
        """Tell whether the person said anything about this day that a rule can count."""
        return self.score is not None or self.headache is not None or self.different is not None or bool(self.medicines)


def fold(entries: Iterable[Entry]) -> tuple[Day, ...]:
    """Fold entries into one Day per local day that has any, oldest first.

    The day's score is the latest check-in; without one, the mean of what was typed or logged that day.
    """
    ordered = sorted(entries, key=lambda entry: (entry.day, entry.at, entry.id or 0))
    return tuple(day_of(tuple(found)) for _, found in groupby(ordered, key=lambda entry: entry.day))


def day_of(entries: Sequence[Entry]) -> Day:
    """Fold the entries of one day, oldest first, of which there is at least one."""
    if len(entries) == 1:
        return _of_one(entries[0])
    return Day(
        day=entries[0].day,
        score=_score(entries),
        headache=_any(entry.headache for entry in entries),
        medicines=frozenset(medicine for entry in entries for medicine in entry.medicines),
        taken=frozenset(medicine for entry in entries for medicine in entry.taken),
        different=_any(entry.different for entry in entries),
    )


def _of_one(entry: Entry) -> Day:
    """Return the day of its only entry, as most days are."""
    counts = entry.score is not None and entry.source in (*DAILY, *MOMENTARY)
    return Day(
        day=entry.day,
        score=float(entry.score) if counts and entry.score is not None else None,
        headache=entry.headache,
        medicines=entry.medicines,
        taken=frozenset(entry.taken),
        different=entry.different,
    )


def _score(entries: Sequence[Entry]) -> float | None:
    daily = [entry.score for entry in entries if entry.source in DAILY and entry.score is not None]
    if daily:
        return float(daily[-1])
    momentary = [entry.score for entry in entries if entry.source in MOMENTARY and entry.score is not None]
    return fmean(momentary) if momentary else None


def _any(answers: Iterable[bool | None]) -> bool | None:
    known = [answer for answer in answers if answer is not None]
    return any(known) if known else None
