"""Medicines that the words of a day name: for a diary out of a file, where nobody can be asked."""

import re
from collections.abc import Iterator, Mapping

from bot.diary.entries import Taken
from bot.diary.plain_text import lowered
from bot.diary.scope import Spot, Status, sentences, status

_WORD = re.compile(r"[^\W_]+(?:[-+][^\W_]+)*")
_LONGEST_NAME = 4
"""Words a name may have."""

_ON_THE_SKIN = re.compile(r"\s+(?:gel|cream|patch(?:es)?|plasters?|ointment|balm)\b")


def taken_in(text: str, known: Mapping[str, Taken]) -> tuple[Taken, ...]:
    """Return the medicines that words say somebody took: named, not denied, not supposed and nobody else's.

    `known` is by lower-case name. What is rubbed on the skin does not count.
    """
    line, found = lowered(text), dict[str, Taken]()
    if not any(name in known for name in _may_be_names(line)):
        return ()
    for sentence in sentences(line):
        for name, spot in _names(sentence, known):
            if status(spot) is Status.PRESENT and _ON_THE_SKIN.match(sentence, spot.end) is None:
                found[name] = known[name]
    return tuple(found.values())


def _may_be_names(line: str) -> Iterator[str]:
    """Return what could be a name in a line, wherever its sentences end; most lines hold none at all."""
    words = _WORD.findall(line)
    yield from words
    for length in range(2, _LONGEST_NAME + 1):
        yield from map(" ".join, zip(*(words[at:] for at in range(length)), strict=False))


def _names(sentence: str, known: Mapping[str, Taken]) -> Iterator[tuple[str, Spot]]:
    """Find names from left to right, the longest where one holds another."""
    words, at = list(_WORD.finditer(sentence)), 0
    while at < len(words):
        for length in range(min(_LONGEST_NAME, len(words) - at), 0, -1):
            name = " ".join(word.group() for word in words[at : at + length])
            if name in known:
                yield name, Spot(sentence=sentence, start=words[at].start(), end=words[at + length - 1].end())
                break
        else:
            length = 1
        at += length
