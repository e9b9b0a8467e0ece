"""Medicines by name: reading them out of a line, and keeping them with an entry."""

import re
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import replace
from typing import NamedTuple

from bot.diary.entries import Entry, Medicine, Taken
from bot.diary.words.plain_text import digits_and_signs, lowered, words

LONGEST_LINE = 500
"""Characters of a line that may be about medicine; what is longer is a note."""

LONGEST_NAME = 40
"""Characters of a name that fit on a button and in a list."""

WORD = re.compile(r"[^\W_]+(?:[-+][^\W_]+)*")
_MOSTWORDS = 4
"""Words a name may have."""

_DOSE = re.compile(
    r"\b\d+(?:[.,]\d+)?\s*(?:x\s*\d+(?:[.,]\d+)?\s*)?(?:mg|g|mcg|µg|ml|tablets?|tabs?|pills?|caps(?:ules?)?|doses?|puffs?)\b"
    r"|\b\d+\s*x(?:\s*\d+)?\b"
    r"|\b\d+\s+(?=(?:[^\W\d_]+\s+){1,3}(?:tablets?|pills?|capsules?)\b)|\b(?:tablets?|pills?|capsules?)\b",
    re.IGNORECASE,
)
_AMOUNT = r"(?:\d{1,2}|half|one|two|three|an?)"
_TOOK = re.compile(r"\b(?:took|taken|takes?|taking|had|used|using|swallowed)\b")
_NOT_TAKEN = re.compile(
    r"\b(?:no|not|never|without|didnt|dont|havent|hadnt|wont|cant|couldnt|allergic|instead of"
    r"|(?:should|can|may|shall|could) i)\b"
)
_TOOK_SOMETHING = re.compile(
    r"(?:i\s+)?(?:just\s+|have\s+)?(?:took|taken|had)\s+(?:an?\s+|some\s+|my\s+|of\s+|\d+\s+)*"
    r"(?P<name>[^\W\d_][^\W_]{2,}(?:[ -][^\W\d_][^\W_]+){0,2})\s*[.!]*$",
    re.IGNORECASE,
)
_HOUR = r"at\s+\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]m\b|oclock\b)?"
_WHEN = re.compile(
    rf"\b(?:{_HOUR}|this (?:morning|afternoon|evening)|tonight|last night|(?:the day before )?yesterday"
    r"|(?:\w+|half an) (?:hours?|minutes?|mins?|days) ago"
    r"|(?:after|before|with|for) (?:my )?(?:breakfast|lunch|dinner|bed|work|neck|pain|head(?:ache)?|migraine))\b",
    re.IGNORECASE,
)
_ON_THE_SKIN = words("gel cream patch patches plaster plasters ointment balm")
_FILLER = words("i ive just a an some and plus with then today now again for my the it of mg")


class Named(NamedTuple):
    """A name in a line, and where it stands."""

    name: str
    start: int
    end: int


def spotted(line: str, known: Container[str], first: Container[str] | None = None) -> Iterator[Named]:
    """Find known names from left to right, the longest where one holds another; not what is rubbed on the skin.

    `first`: the words that names begin with, which spare the look at all others.
    """
    spoken, at = list(WORD.finditer(line)), 0
    while at < len(spoken):
        if first is not None and spoken[at].group() not in first:
            at += 1
            continue
        length = _longest([word.group() for word in spoken[at : at + _MOSTWORDS]], known)
        after = spoken[at + length].group() if at + length < len(spoken) else ""
        if length and after not in _ON_THE_SKIN:
            words_of_it = spoken[at : at + length]
            name = " ".join(word.group() for word in words_of_it)
            yield Named(name=name, start=words_of_it[0].start(), end=words_of_it[-1].end())
        at += max(length, 1)


def _longest(spoken: Sequence[str], known: Container[str]) -> int:
    """Count the words of the longest name that these words begin with."""
    return next((length for length in range(len(spoken), 0, -1) if " ".join(spoken[:length]) in known), 0)


def may_name(text: str) -> bool:
    """Tell whether a line looks as if it named a medicine, before anybody looks names up."""
    line = lowered(text)
    return bool(_TOOK.search(line) or _DOSE.search(line))


def named(text: str, known: Container[str]) -> tuple[str, ...]:
    """Return the medicines a line says were taken, each once, in its order; `known` are lower-case names.

    The line says so with a verb, or is nothing but a name and a dose. A line that says "no" or asks is left alone,
    and so is what is rubbed on the skin.
    """
    line = lowered(text)
    found = [one.name for one in spotted(line, known)] if len(line) <= LONGEST_LINE else []
    if not found or _NOT_TAKEN.search(line):
        return ()
    if not _TOOK.search(line) and not _is_bare(line, found):
        return ()
    return tuple(dict.fromkeys(found))


def only_taken(text: str, taken: Container[str]) -> bool:
    """Tell whether a line says nothing but that these medicines, by lower-case name, were taken: no pain, no doubt."""
    line = lowered(text)
    found = [one.name for one in spotted(line, taken)]
    return bool(found) and _is_bare(_TOOK.sub(" ", line), found)


def unknown_name(text: str) -> str | None:
    """Return what a line says was taken with a dose, where no medicine is known by that name."""
    line = digits_and_signs(text).strip()
    if len(line) > LONGEST_LINE or _NOT_TAKEN.search(lowered(text)) or not _DOSE.search(line):
        return None
    found = _TOOK_SOMETHING.match(_WHEN.sub(" ", _DOSE.sub(" ", line)))
    name = found.group("name").strip() if found else ""
    return name if 0 < len(name) <= LONGEST_NAME else None


def without_doses(text: str, known: Container[str]) -> str:
    """Return a line without what is a dose in it, so that no tablet is read as a score."""
    if len(text) > LONGEST_LINE:
        return text
    plain = _DOSE.sub(" ", text)
    for name, _, _ in spotted(lowered(text), known):
        if any(character.isdigit() for character in name):
            plain = re.sub(rf"(?i)\b{re.escape(name)}\b", " ", plain)
        spelled = re.escape(name)
        plain = re.sub(rf"(?i)\b{_AMOUNT}\s+(?={spelled}\b)", " ", plain)
        plain = re.sub(rf"(?i)(?<=\b{spelled})\s+(?:{_HOUR}|\d{{2,4}}\b)", " ", plain)
    return plain


def own_names(entries: Iterable[Entry]) -> tuple[Taken, ...]:
    """Return the medicines a person has named, each once, the latest first."""
    latest: dict[str, Taken] = {}
    for entry in sorted(entries, key=lambda entry: (entry.day, entry.at), reverse=True):
        for taken in entry.taken:
            latest.setdefault(taken.name.casefold(), taken)
    return tuple(latest.values())


def with_taken(entry: Entry, taken: Iterable[Taken]) -> Entry:
    """Return an entry with medicines by name added, each with its class."""
    added = {one.name.casefold(): one for one in (*entry.taken, *taken)}
    classes = frozenset(one.medicine for one in added.values())
    return replace(entry, taken=tuple(added.values()), medicines=entry.medicines | classes)


def of_whole_day(entry: Entry, told: Iterable[Entry]) -> Entry:
    """Return an entry with the medicine of all the entries of its day, wherever it was told."""
    every = (entry, *told)
    classes = frozenset(medicine for one in every for medicine in one.medicines)
    return with_taken(replace(entry, medicines=classes), (taken for one in every for taken in one.taken))


def without_taken(entry: Entry, name: str) -> Entry:
    """Return an entry without one medicine by name, and without its class if no other name is of it."""
    gone = frozenset(one.medicine for one in entry.taken if one.name.casefold() == name.casefold())
    kept = tuple(one for one in entry.taken if one.name.casefold() != name.casefold())
    still = frozenset(one.medicine for one in kept)
    return replace(entry, taken=kept, medicines=entry.medicines - (gone - still))


def toggled(entry: Entry, medicine: Medicine) -> Entry:
    """Return an entry with a class of medicine ticked, or unticked together with the names that are of it."""
    kept = tuple(one for one in entry.taken if one.medicine is not medicine)
    return replace(entry, medicines=entry.medicines ^ {medicine}, taken=kept)


def _is_bare(line: str, found: list[str]) -> bool:
    rest = _WHEN.sub(" ", _DOSE.sub(" ", line))
    for name in found:
        rest = rest.replace(name, " ")
    return all(word in _FILLER or word.isdigit() for word in WORD.findall(rest))
