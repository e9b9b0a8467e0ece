"""Medicines that the words of a day name: for a diary out of a file, where nobody can be asked."""

from collections.abc import Mapping

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

    def taken_in(self, text: str) -> tuple[Taken, ...]:
        """Return the medicines that words say somebody took: named, not denied, not supposed and nobody else's.

        What is rubbed on the skin does not count.
        """
        line, found = lowered(text), dict[str, Taken]()
        if self._first_words.isdisjoint(WORD.findall(line)):
            return ()
        for sentence in sentences(line):
            for name, start, end in spotted(sentence, self._known, self._first_words):
                if status(Spot(sentence=sentence, start=start, end=end)) is Status.PRESENT:
                    found[name] = self._known[name]
        return tuple(found.values())
