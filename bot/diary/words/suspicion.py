"""Words that may tell of something wrong, where no phrase names a sign: a sum of points that only ever asks.

It catches the long tail of wording: "my arm has a will of its own since lunch". The points are in `suspicion_points`;
what is denied, another's, long past or only supposed counts for nothing. One sentence, or two in a row, reach the sum.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache, reduce
from itertools import pairwise
from operator import itemgetter, or_

from bot.diary.words.scope import status
from bot.diary.words.sightings import sentences_of
from bot.diary.words.spot import MAYBE, Spot, Status
from bot.diary.words.suspicion_points import ENOUGH, ROWS

_WORD = re.compile(r"\w+")
_IS_NOT = re.compile(r"\b(?:(?:is|are|was|were|feels?) not|isnt|arent|wasnt|werent) (?:\w+ )?$")


def suspicious(text: str) -> tuple[str, ...]:
    """Return the words of a text that together are worth a question, in its order; none where they are not."""
    read = sentences_of(text)
    rows = [_rows_in(sentence) for sentence in read]
    if _at_most(_joined(rows)) < ENOUGH:
        return ()
    for near in _near(len(read)):
        if _at_most(_joined(rows[number] for number in near)) >= ENOUGH:
            told = [one for number in near for one in _told(read[number])]
            if _worth(_joined(row for row, _ in told)) >= ENOUGH:
                return tuple(dict.fromkeys(words for row, words in told if _at_most(row)))
    return ()


def _near(count: int) -> Iterator[Sequence[int]]:
    """Yield each sentence by itself, then each with the next."""
    yield from ((number,) for number in range(count))
    yield from pairwise(range(count))


@lru_cache(maxsize=2048)
def _rows_in(sentence: str) -> int:
    """Return the rows that the words of a sentence are of, a bit each; a glance that does not weigh whose or when."""
    said = _WORD.findall(sentence)
    pairs = [f"{first}_{second}" for first, second in pairwise(said) if first in _OPENS_A_PAIR]
    return _joined([*map(_rows_of, said), *(_BY_PAIR[pair] for pair in pairs if pair in _BY_PAIR)])


@lru_cache(maxsize=8192)
def _rows_of(word: str) -> int:
    return _joined([_BY_WORD.get(word, 0), *(_BY_BEGINNING.get(word[:length], 0) for length in _LENGTHS)])


@lru_cache(maxsize=1024)
def _told(sentence: str) -> tuple[tuple[int, str], ...]:
    """Return what is told in a sentence of this person, now: the rows, and the words that are of them."""
    said = list(_WORD.finditer(sentence))
    found = [(_rows_of(one.group()), *one.span()) for one in said]
    found += [(_BY_PAIR.get(f"{a.group()}_{b.group()}", 0), a.start(), b.end()) for a, b in pairwise(said)]
    spots = [
        (rows, Spot(sentence=sentence, start=start, end=end, goes_away=False))
        for rows, start, end in sorted(found, key=itemgetter(1))
        if rows
    ]
    judged = [(rows, spot, status(spot)) for rows, spot in spots]
    denied = [_of_which(spot) for _, spot, one in judged if one is Status.ABSENT and _IS_NOT.search(spot.before)]
    return tuple(
        (rows, spot.words.replace(MAYBE, ""))
        for rows, spot, one in judged
        if one is not Status.ABSENT and not any(start <= spot.start < end for start, end in denied)
    )


def _of_which(denied: Spot) -> tuple[int, int]:
    """Return where that stands of which something is denied, "my speech is not slurred"; that is told for no sign."""
    return max((end for _, end in denied.cuts() if end <= denied.start), default=0), denied.start


def _at_most(rows: int) -> int:
    """Return what these rows can come to at most, if nothing speaks for a plain day."""
    return _worth(rows & _FOR_ASKING)


@lru_cache(maxsize=4096)
def _worth(rows: int) -> int:
    return sum(row.points for number, row in enumerate(ROWS) if rows >> number & 1)


def _joined(rows: Iterable[int]) -> int:
    return reduce(or_, rows, 0)


def _looked_up(kind: Callable[[str], bool]) -> dict[str, int]:
    """Return the rows of every entry of a kind."""
    found: defaultdict[str, int] = defaultdict(int)
    for number, row in enumerate(ROWS):
        for entry in filter(kind, row.words.split()):
            found[entry.rstrip("*")] |= 1 << number
    return dict(found)


def _is_pair(entry: str) -> bool:
    return "_" in entry


def _is_beginning(entry: str) -> bool:
    return entry.endswith("*")


def _is_word(entry: str) -> bool:
    return not (_is_pair(entry) or _is_beginning(entry))


_BY_WORD = _looked_up(_is_word)
_BY_BEGINNING = _looked_up(_is_beginning)
_BY_PAIR = _looked_up(_is_pair)
_LENGTHS = sorted({len(beginning) for beginning in _BY_BEGINNING})
_OPENS_A_PAIR = frozenset(pair.partition("_")[0] for pair in _BY_PAIR)
_FOR_ASKING = _joined(1 << number for number, row in enumerate(ROWS) if row.points > 0)
