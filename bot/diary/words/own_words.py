"""What a person wrote, and which of it says something to a clinician."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from bot.diary.entries import Day, Entry
from bot.diary.medicine_names import may_name
from bot.diary.words.sightings import named

FEW_WORDS = 4
"""Up to so many words say little by themselves: thanks, a greeting, a question."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A note of a day, as the person wrote it.

    `telling`: it names a symptom or a medicine, stands beside something that was noted, or is more than a few words.
    `score` is the day's, NRS 0–10.
    """

    day: date
    words: str
    telling: bool
    score: float | None = None


def own_words(entries: Iterable[Entry], days: Iterable[Day]) -> tuple[Told, ...]:
    """Return every note, oldest first."""
    scores = {day.day: day.score for day in days}
    return tuple(
        Told(day=entry.day, words=entry.note, telling=_is_telling(entry, entry.note), score=scores.get(entry.day))
        for entry in entries
        if entry.note
    )


def for_a_clinician(told: Sequence[Told], most: int) -> tuple[Told, ...]:
    """Choose at most so many notes, newest first: half of them the latest, the others of the days of strongest pain.

    Small talk is chosen only where there is nothing else.
    """
    newest = [one for one in told if one.telling][::-1] or list(told[::-1])
    latest = (most + 1) // 2
    strongest = sorted(newest[latest:], key=lambda one: -1 if one.score is None else one.score, reverse=True)
    chosen = [*newest[:latest], *strongest[: most - latest]]
    return tuple(sorted(chosen, key=lambda one: one.day, reverse=True))


def _is_telling(entry: Entry, note: str) -> bool:
    bare = Entry(day=entry.day, at=entry.at, source=entry.source, id=entry.id)
    if replace(entry, note=None) != bare or may_name(note) or named(note):
        return True
    return len(note.split()) > FEW_WORDS and not note.rstrip().endswith("?")
