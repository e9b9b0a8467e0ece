"""Medicines that the words of a day name: for a diary out of a file, where nobody can be asked."""

import re
from collections.abc import Iterator, Mapping

from bot.diary.entries import Taken
from bot.diary.plain_text import lowered
from bot.diary.scope import sentences, status
from bot.diary.spot import Spot, Status

_WORD = re.compile(r"[^\W_]+(?:[-+][^\W_]+)*")
_LONGEST_NAME = 4
"""Words a name may have."""

_ON_THE_SKIN = re.compile(r"\s+(?:gel|cream|patch(?:es)?|plasters?|ointment|balm)\b")


class MedicineWords:
    """Reads words for the medicines of a table, which is by lower-case name."""

    def __init__(self, known: Mapping[str, Taken]) -> None:
        self._known = known
        self._first_words = frozenset(word for name in known for word in _WORD.findall(name)[:1])

    def taken_in(self, text: str) -> tuple[Taken, ...]:
        """Return the medicines that words say somebody took: named, not denied, not supposed and nobody else's.

        What is rubbed on the skin does not count.
        """
        line, found = lowered(text), dict[str, Taken]()
        if self._first_words.isdisjoint(_WORD.findall(line)):
            return ()
        for sentence in sentences(line):
            for name, spot in self._names(sentence):
                if status(spot) is Status.PRESENT and _ON_THE_SKIN.match(sentence, spot.end) is None:
                    found[name] = self._known[name]
        return tuple(found.values())

    def _names(self, sentence: str) -> Iterator[tuple[str, Spot]]:
        """Find names from left to right, the longest where one holds another."""
        words, at = list(_WORD.finditer(sentence)), 0
        while at < len(words):
            length = self._length([word.group() for word in words[at : at + _LONGEST_NAME]])
            if length:
                start, end = words[at].start(), words[at + length - 1].end()
                name = " ".join(word.group() for word in words[at : at + length])
                yield name, Spot(sentence=sentence, start=start, end=end)
            at += max(length, 1)

    def _length(self, words: list[str]) -> int:
        """Count the words of the longest name that these words begin with."""
        if words[0] not in self._first_words:
            return 0
        return next((length for length in range(len(words), 0, -1) if " ".join(words[:length]) in self._known), 0)
