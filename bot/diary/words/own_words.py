"""What a person wrote, and which of it says something to a clinician."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta

from bot.diary.entries import Day, Entry
from bot.diary.medicine_names import WORD, may_name, only_taken
from bot.diary.words.plain_text import lowered, words
from bot.diary.words.scope import sentences
from bot.diary.words.sightings import named

FEW_WORDS = 4
"""Up to so many words say little by themselves: thanks, a greeting, a question."""

_SAYS_LITTLE = words("a an the my i im is it its was and so very really just still again also today now")


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """A note of a day, as the person wrote it.

    `telling`: it names a symptom or a medicine, stands beside something that was noted, or is more than a few words.
    `counted`: it only says that a medicine was taken which is counted by name already.
    `score` is the day's, NRS 0–10.
    """

    day: date
    words: str
    telling: bool
    score: float | None = None
    counted: bool = False


def own_words(entries: Iterable[Entry], days: Iterable[Day]) -> tuple[Told, ...]:
    """Return every note, oldest first."""
    by_date = {day.day: day for day in days}
    return tuple(_told(entry, entry.note, by_date) for entry in entries if entry.note)


def _told(entry: Entry, note: str, days: Mapping[date, Day]) -> Told:
    around = [days[day] for day in (entry.day, entry.day - timedelta(days=1)) if day in days]
    taken = {one.name.casefold() for day in around for one in day.taken}
    return Told(
        day=entry.day,
        words=note,
        telling=_is_telling(entry, note),
        score=days[entry.day].score if entry.day in days else None,
        counted=only_taken(note, taken),
    )


def for_a_clinician(told: Sequence[Told], most: int, quoted: Iterable[str] = ()) -> tuple[Told, ...]:
    """Choose at most so many notes, newest first: half of them the latest, the others of the days of strongest pain.

    Small talk is chosen only where there is nothing else. Nothing is chosen twice, nor what is `quoted` already, nor
    what is counted as medicine.
    """
    others = list(_without_repeats([one for one in told[::-1] if not one.counted], quoted))
    newest = [one for one in others if one.telling] or others
    latest = (most + 1) // 2
    strongest = sorted(newest[latest:], key=lambda one: -1 if one.score is None else one.score, reverse=True)
    chosen = [*newest[:latest], *strongest[: most - latest]]
    return tuple(sorted(chosen, key=lambda one: one.day, reverse=True))


def _without_repeats(told: Iterable[Told], quoted: Iterable[str]) -> Iterator[Told]:
    known = {_gist(one) for one in quoted}
    for one in told:
        gist = _gist(one.words)
        if gist not in known:
            known.add(gist)
            yield one


def _gist(text: str) -> tuple[str, ...]:
    """Return what a note says, whatever its case, signs, numbers and small words."""
    spoken = WORD.findall(lowered(text))
    telling = [word for word in spoken if word not in _SAYS_LITTLE and not word.isdigit()]
    return tuple(telling or spoken or [text.strip()])


def _is_telling(entry: Entry, note: str) -> bool:
    bare = Entry(day=entry.day, at=entry.at, source=entry.source, id=entry.id)
    if replace(entry, note=None) != bare or may_name(note) or named(note):
        return True
    return any(len(one.split()) > FEW_WORDS and not one.endswith("?") for one in sentences(lowered(note)))
