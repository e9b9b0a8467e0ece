"""A first look for telling words lets through every text that the patterns behind it could match: proven."""

import importlib
import re
from collections.abc import Iterable, Iterator
from typing import Any

import pytest

from bot.diary.green_flags import GREEN_FLAGS, TELLING
from bot.diary.words import crisis_doubts as doubts
from bot.diary.words import crisis_phrases as phrases
from bot.diary.words import overdose, settled_words
from bot.diary.words.patterns import Patterns
from bot.diary.words.phrases import Phrases

PARSER = importlib.import_module("re._parser")

ANY = "ж"
"""Some letter or other: a word that holds it is none that is known."""


class Walk:
    """Walk every way through a pattern, and keep only those on which no telling word was passed yet.

    All that matters of such a way is the word it is in, so there are few of them. What looks ahead or behind only
    shuts ways, and is walked past. A word starts in the middle and goes on at the end, unless the pattern has a border.
    """

    def __init__(self, look: Phrases[Any]) -> None:
        self._look = look

    def through(self, nodes: Iterable[Any], words: set[str]) -> set[str]:
        for kind, value in nodes:
            words = {word for way in self._step(str(kind), value, words) for word in self._kept(way)}
        return words

    def _step(self, kind: str, value: Any, words: set[str]) -> set[str]:
        if kind == "LITERAL":
            return {word + chr(value) for word in words}
        if kind == "BRANCH":
            return {way for branch in value[1] for way in self.through(branch, words)}
        if kind == "SUBPATTERN":
            return self.through(value[-1], words)
        if kind in ("MAX_REPEAT", "MIN_REPEAT"):
            least, most, node = value
            return self._repeated(least, most, node, words)
        if kind == "IN":
            return {word + letter for word in words for letter in _letters(value)}
        if kind in ("ANY", "NOT_LITERAL"):
            return {word + letter for word in words for letter in (ANY, " ")}
        if kind == "AT":
            return {f"{word} " for word in words}
        assert kind in ("ASSERT", "ASSERT_NOT"), kind
        return words

    def _repeated(self, least: int, most: int, node: Any, words: set[str]) -> set[str]:
        for _ in range(least):
            words = self.through(node, words)
        ended = set(words)
        for _ in range(least, int(most)):
            words = self.through(node, words) - ended
            if not words:
                break
            ended |= words
        return ended

    def _kept(self, way: str) -> Iterator[str]:
        """Forget the words that are over, and a way on which one of them tells."""
        *over, word = re.split(r"\W", way)
        if not any(self._look.find(one) for one in over):
            yield re.sub(f"{ANY}+", ANY, word)


def _letters(kinds: Iterable[Any]) -> Iterator[str]:
    for kind, value in kinds:
        if str(kind) == "LITERAL":
            yield chr(value)
        elif str(kind) == "RANGE":
            yield ANY if chr(value[0]).isdigit() else chr(value[0])
        elif str(value) in ("CATEGORY_WORD", "CATEGORY_DIGIT"):
            yield ANY
        elif str(value) in ("CATEGORY_NOT_WORD", "CATEGORY_SPACE"):
            yield " "
        else:
            yield from (ANY, " ")


def unseen(pattern: str, telling: str) -> set[str]:
    """Return how the texts end that the pattern matches and a look for the telling words does not let through."""
    look = Phrases({True: telling}, {})
    ways = Walk(look).through(PARSER.parse(pattern), {ANY})
    return {word for word in ways if not word or not look.find(word + ANY)}


@pytest.mark.parametrize(
    ("phrase", "telling"),
    [
        (overdose.OUTRIGHT, phrases.TELLING_OVERDOSE),
        (overdose.ALL_OF_THEM, phrases.TELLING_OVERDOSE),
        (overdose.TWICE_BY_MISTAKE, phrases.TELLING_OVERDOSE),
        (overdose.COUNTED, phrases.TELLING_OVERDOSE),
        (overdose.COUNTED_FIRST, phrases.TELLING_OVERDOSE),
        (settled_words.SEEN, "|".join(settled_words.TELL_OF_A_VISIT)),
        (settled_words.BEEN_THERE, "|".join(settled_words.TELL_OF_A_VISIT)),
        (settled_words.MISTAKE, "|".join(settled_words.TELL_OF_A_MISTAKE)),
        (settled_words.BARE_MISTAKE, "|".join(settled_words.TELL_OF_A_MISTAKE)),
        *((flag.said, TELLING) for flag in GREEN_FLAGS),
    ],
    ids=[
        "od",
        "od-all",
        "od-twice",
        "od-counted",
        "od-counted-first",
        "seen",
        "been-there",
        "mistake",
        "bare-mistake",
        *(flag.id.value for flag in GREEN_FLAGS),
    ],
)
def test_no_phrase_escapes_the_first_look(phrase: re.Pattern[str], telling: str) -> None:
    assert unseen(phrase.pattern, telling) == set()


@pytest.mark.parametrize("patterns", [phrases.WISH_TO_DIE, doubts.MAYBE], ids=["die", "maybe"])
def test_no_pattern_escapes_its_telling_words(patterns: Patterns) -> None:
    written = zip(patterns.patterns, patterns.telling, strict=True)

    assert {pattern: found for pattern, telling in written if (found := unseen(pattern, telling))} == {}


def test_patterns_are_found_as_alternatives_of_one_are() -> None:
    written = [r"\bto (?:be|die)\b", r"\bdie (?:of|for)\b", r"\bnever be\b", r"^to\b"]
    patterns, one = Patterns(*(f"be|die|to: {pattern}" for pattern in written)), re.compile("|".join(written))

    for line in ("to die for", "want to die for, never be to be", "never be", "die of to be", ""):
        found = patterns.find(line, range(len(written)))
        assert [match.span() for match in found] == [match.span() for match in one.finditer(line)]


@pytest.mark.parametrize(
    ("pattern", "seen"),
    [
        (r"\bkill(?:ing)? my ?self\b", True),
        (r"\b(?:die|go away)\b", False),
        (r"\bsleep (?:well )?(?:for ?ever)?\b", False),
        (r"killing", False),
        (r"\bdead", False),
        (r"\b(?:\w+ ){0,3}?suicid\w*", True),
        (r"\bnever (?:again|wake)\b", False),
    ],
)
def test_the_proof_tells_what_is_seen_from_what_is_not(pattern: str, seen: bool) -> None:
    assert (unseen(pattern, "kill*|die|dead|suicid*|wake") == set()) is seen
