"""Medicines that the words of a day name: for a diary out of a file, where nobody can be asked."""

from collections.abc import Mapping
from functools import lru_cache

from bot.diary.entries import Taken
from bot.diary.medicine_names import WORD, spotted
from bot.diary.words.plain_text import lowered
from bot.diary.words.scope import sentences, status
from bot.diary.words.spot import Spot, Status


class MedicineWords:
    """Reads words for the medicines of a table, which is by lower-case name."""

    def __init__(self, known: Mapping[str, Taken]) -> None:
        self._known = known
        self._first_words = frozenset(word for name in known for word in WORD.findall(name)[:1])
        self._told_in = lru_cache(maxsize=2048)(self._read)

    def taken_in(self, text: str) -> tuple[Taken, ...]:
        """Return the medicines that words say somebody took: named, not denied, not supposed and nobody else's.

        What is rubbed on the skin does not count.
        """
        line = lowered(text)
        if self._first_words.isdisjoint(WORD.findall(line)):
            return ()
        names = dict.fromkeys(name for sentence in sentences(line) for name in self._told_in(sentence))
        return tuple([self._known[name] for name in names])

    def _read(self, sentence: str) -> tuple[str, ...]:
        return tuple(
            name
            for name, start, end in spotted(sentence, self._known, self._first_words)
            if status(Spot(sentence=sentence, start=start, end=end)) is Status.PRESENT
        )
