"""Phrases as people type them: a small notation for what may be said, and a quick way to find it.

A phrase is a row of words: `stiff|rigid ~2 neck`. `a|b` is either, `sore*` begins so, `very_bad` are two words, `~`
lets up to three words stand between and `~5` up to five, `~~5` also a comma and the beginning of the next part, but no
other place of the body, `(my)` may be missing, also at the end, `#` is a number and
`CAPITALS` name a list of words. `!to|with` at its end says what must not follow, at its front what must not go before.
Only phrases whose telling word stands in a text are tried, so a common note costs next to nothing.
"""

import re
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache, lru_cache, partial
from typing import Any, Generic, NamedTuple, TypeVar

from bot.diary.words.plain_text import words

Of = TypeVar("Of")

_BETWEEN = r"[ \-/]+"
_ANY_WORD = (
    r"(?:(?!(?:but|no|not|without|never|because|then|though|nor|except|isnt|arent|wasnt|werent|aint|doesnt|didnt|dont)\b)"
    r"\w+(?:\.\d+)?%?[ \-/]+)"
)
_ACROSS = r"[ ,:\-/]+"
_OF_THE_SAME = rf"(?:(?!(?:neck|head|back|jaw|hip|knee|shoulder|eye)s?\b)\w+{_ACROSS})"
_WORD = re.compile(r"\w+")
_TELLING_WORD = re.compile(r"[^\W_]+\*?")
_GAP = 3
_MAY_MISS = ("~", "(")
_FULL_STOP_GAP = re.compile(r"[.!?;,]")
_MOST_SILENT = 20_000
"""How many words that tell nothing are remembered as such."""

_EVERY_DAY = words(
    "neck head headache* pain pain* back after hurts left right sleep slept hours week woke worse took last mind"
    " nothing"
)
_LITTLE = 2.5
"""What a word of every day tells, beside others that tell as much as they have letters."""
_NOTHING = (0.0, 0)
"""What a token weighs at most, one of whose alternatives tells nothing."""

_PREFIXES = (2, 3, 4, 5, 6)


class Found(NamedTuple, Generic[Of]):
    """Where a phrase was found in a line, and what it stands for."""

    what: Of
    start: int
    end: int


@dataclass(frozen=True, kw_only=True, slots=True, eq=False)
class _Phrase(Generic[Of]):
    number: int
    what: Of
    pattern: Callable[[], re.Pattern[str]]
    not_before: frozenset[str]
    not_after: frozenset[str]

    def found(self, line: str) -> Iterator[Found[Of]]:
        for match in _at_words(self.pattern(), line):
            if self.not_before and _last_word(line[: match.start()]) in self.not_before:
                continue
            if self.not_after and _first_word(line[match.end() :]) in self.not_after:
                continue
            yield Found(what=self.what, start=match.start(), end=match.end())


def _at_words(pattern: re.Pattern[str], line: str) -> Iterator[re.Match[str]]:
    """Find a pattern where words begin. Not by a border in the pattern itself, before which no letter can be sought."""
    match = pattern.search(line)
    while match is not None:
        start, end = match.span()
        if start == 0 or not (line[start - 1].isalnum() or line[start - 1] == "_"):
            yield match
            match = pattern.search(line, end)
        else:
            match = pattern.search(line, start + 1)


_Led = tuple[frozenset[int], _Phrase[Of]]
"""What else a phrase needs than what leads to it, and the phrase."""


class Phrases(Generic[Of]):
    """A book of phrases: what each thing is called, one phrase a line.

    Each token has a number. The words of a line tell of some, and a phrase is tried when it needs no other ones.
    """

    def __init__(self, book: Mapping[Of, str], lists: Mapping[str, str]) -> None:
        self._lists = lists
        self._tokens: dict[str, int] = {}
        self._led_by: defaultdict[int, list[_Led[Of]]] = defaultdict(list)
        self._count = 0
        self._by_word: defaultdict[str, set[int]] = defaultdict(set)
        self._by_beginning: defaultdict[str, set[int]] = defaultdict(set)
        self._together: defaultdict[str, list[tuple[frozenset[str], int]]] = defaultdict(list)
        self._silent: set[str] = set()
        self._told_by = lru_cache(maxsize=8192)(self._tokens_of_word)
        self._worth = cache(self._weighed)
        for what, text in book.items():
            for line in filter(str.strip, text.splitlines()):
                self._add(what, line.split())

    def find(self, line: str) -> list[Found[Of]]:
        """Return every phrase found in a lower-case line, in the order of the text."""
        tried = self._tried(line)
        if len(tried) > 1:
            tried.sort(key=_by_number)
        found = [one for phrase in tried for one in phrase.found(line)]
        if len(found) > 1:
            found.sort(key=by_place)
        return found

    def hinted(self, line: str) -> frozenset[Of]:
        """Return what may be in a lower-case line, by its words alone: never less than what is found in it."""
        return frozenset([phrase.what for phrase in self._tried(line)])

    def _tried(self, line: str) -> list[_Phrase[Of]]:
        """Return the phrases whose words stand in a line."""
        said = words_of(line)
        told: set[int] = set()
        led: list[_Led[Of]] = []
        for tokens, phrases in map(self._told_by, said - self._silent):
            told.update(tokens)
            led += phrases
        for word in said & self._together.keys():
            for beside, token in self._together[word]:
                if beside <= said:
                    told.add(token)
                    led += self._led_by.get(token, ())
        return list({phrase for needs, phrase in led if needs <= told}) if led else []

    def _tokens_of_word(self, word: str) -> tuple[tuple[int, ...], tuple[_Led[Of], ...]]:
        """Return the tokens that a word tells of, and the phrases that these lead."""
        told = set(self._by_word.get(word, ()))
        told.update(*(self._by_beginning.get(word[:length], ()) for length in _PREFIXES))
        if not told and len(self._silent) < _MOST_SILENT:
            self._silent.add(word)
        return tuple(told), tuple([one for token in told for one in self._led_by.get(token, ())])

    def _add(self, what: Of, tokens: list[str]) -> None:
        not_before = not_after = frozenset[str]()
        if tokens[0].startswith("!"):
            not_before = frozenset(tokens.pop(0)[1:].split("|"))
        if tokens[-1].startswith("!"):
            not_after = frozenset(tokens.pop()[1:].split("|"))
        required = [token for token in tokens if not token.startswith(_MAY_MISS) and self._worth(token) > _NOTHING]
        leading = max(required, key=self._worth)
        self._count += 1
        phrase = _Phrase(
            number=self._count,
            what=what,
            # Compiling is most of a start, and most phrases are not said for months.
            pattern=cache(partial(self._compiled, tokens)),
            not_before=not_before,
            not_after=not_after,
        )
        led_by, needs = self._number_of(leading), frozenset(map(self._number_of, required))
        self._led_by[led_by].append((needs - {led_by}, phrase))

    def _number_of(self, token: str) -> int:
        """Return the number of a token, and note under which words it is looked up."""
        if token not in self._tokens:
            number = self._tokens[token] = len(self._tokens)
            for alternative in self._words(token):
                word = _rarest(alternative)
                if word.endswith("*"):
                    self._by_beginning[word.rstrip("*")[: _PREFIXES[-1]]].add(number)
                elif beside := _beside_rarest(alternative):
                    self._together[word].append((beside, number))
                else:
                    self._by_word[word].add(number)
        return self._tokens[token]

    def _compiled(self, tokens: list[str]) -> re.Pattern[str]:
        return re.compile(self._regex(tokens))

    def _regex(self, tokens: list[str]) -> str:
        last = max(place for place, token in enumerate(tokens) if not token.startswith(_MAY_MISS))
        parts: list[str] = []
        for place, token in enumerate(tokens):
            if token.startswith("~~"):
                parts[-1] = parts[-1].removesuffix(_BETWEEN) + _ACROSS
                parts.append(f"{_OF_THE_SAME}{{0,{int(token[2:])}}}")
            elif token.startswith("~"):
                parts.append(f"{_ANY_WORD}{{0,{int(token[1:] or _GAP)}}}")
            elif token.startswith("("):
                word = self._either(token[1:-1])
                parts.append(f"(?:{word}{_BETWEEN})?" if place < last else f"(?:{_BETWEEN}{word})?")
            else:
                parts.append(self._either(token) + (_BETWEEN if place < last else ""))
        return "".join(parts) + r"\b"

    def _either(self, token: str) -> str:
        longest_first = sorted(self._words(token), key=len, reverse=True)
        return f"(?:{'|'.join(map(_spelled, longest_first))})"

    def _words(self, token: str) -> list[str]:
        return [word for part in token.split("|") for word in self._lists.get(part, part).split("|")]

    def _weighed(self, token: str) -> tuple[float, int]:
        """Weigh how much a token tells: long words, and few of them."""
        alternatives = self._words(token)
        return min(_weight(_rarest(one)) for one in alternatives), -len(alternatives)


def bound(*books: Mapping[Of, str]) -> dict[Of, str]:
    """Bind several books into one; what stands in more than one of them keeps all its phrases."""
    one: defaultdict[Of, str] = defaultdict(str)
    for book in books:
        for what, text in book.items():
            one[what] += f"{text.strip()}\n"
    return dict(one)


@lru_cache(maxsize=64)
def words_of(line: str) -> frozenset[str]:
    """Return the words of a lower-case line, each once."""
    return frozenset(_WORD.findall(line))


def _by_number(phrase: _Phrase[Any]) -> int:
    return phrase.number


def by_place(found: Found[Any]) -> tuple[int, int]:
    """Sort by where it begins, the longest first."""
    return found.start, -found.end


def _spelled(words: str) -> str:
    escaped = re.escape(words).replace(r"\*", r"\w*").replace(r"\#", r"\d+")
    return escaped.replace("_", _BETWEEN)


@cache
def _rarest(words: str) -> str:
    return max(_TELLING_WORD.findall(words), key=_length, default="")


def _beside_rarest(words: str) -> frozenset[str]:
    """Return the words that stand in a text as they are when these words do, the rarest aside."""
    return frozenset(word for word in _TELLING_WORD.findall(words) if not word.endswith("*")) - {_rarest(words)}


def _length(word: str) -> int:
    return len(word.rstrip("*"))


def _weight(word: str) -> float:
    return _LITTLE if word in _EVERY_DAY else _length(word)


def _last_word(line: str) -> str:
    if _FULL_STOP_GAP.search(line[-2:]):
        return ""
    words = line.split()
    return words[-1] if words else ""


def _first_word(line: str) -> str:
    if line[:1] in {",", ".", "!", "?", ";"}:
        return ""
    match = _WORD.search(line)
    return match.group() if match else ""
