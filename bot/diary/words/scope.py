"""Whether words in a text are about this person, now: negation, other people, the past, supposing and asking.

After the ideas of NegEx (Chapman 2001) and ConText (Harkema 2009). What stays unclear is DOUBTFUL, so that a question
can be asked.
"""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from bot.diary.words.asking import asked, supposed
from bot.diary.words.denial import denied
from bot.diary.words.long_past import long_past
from bot.diary.words.spot import MAYBE, Spot, Status
from bot.diary.words.whose import whose

_ANSWERED = re.compile(
    r"\?\s*[-:]?\s*(no(?!\s+(?!(?:and|but|just|i|im|ive|not|never|it|its|my|thank\w*|feel\w*|all|still|only|same"
    r"|nothing)\b)(?:\w+\s+){0,5}\w+\s*(?:[.,;!]|$))|none|nope|nah|never|yes|yep|yeah)\b"
)
"""A question answered at once; not "no" that denies what follows it, "is it my heart? no chest pain"."""

_SENTENCE_ENDS = re.compile(r"[\s;](?:(?<=[.!?;]\s)\s*|(?<=\s)\s*(?=but\b)|(?<=[a-z];))")
_LONGEST = 300
"""Longest sentence that is judged as one, in characters; a flood of words without an end is cut up."""

_TAKES_BREATH = re.compile(r",\s|\s(?=(?:and|so|then|because|cos|also|now|while)\b)")


@lru_cache(maxsize=256)
def sentences(line: str) -> tuple[str, ...]:
    """Split a lower-case line into sentences, keeping the question mark; a question answered at once is none."""
    answered = _ANSWERED.sub(r" : \1 , ", line) if "?" in line else line
    parts = filter(None, map(str.strip, _SENTENCE_ENDS.split(answered)))
    return tuple(piece for part in parts for piece in _cut_up(part))


def _cut_up(sentence: str) -> Iterator[str]:
    """Cut a sentence without an end where it takes breath, or else between two words."""
    while len(sentence) > _LONGEST:
        breaths = [one.end() for one in _TAKES_BREATH.finditer(sentence, _LONGEST // 2, _LONGEST)]
        end = breaths[-1] if breaths else sentence.rfind(" ", 1, _LONGEST)
        end = end if end > 0 else _LONGEST
        yield sentence[:end].rstrip()
        sentence = sentence[end:].lstrip()
    yield sentence


def status(spot: Spot) -> Status:
    """Tell how a sign stands where it was found: as the least that its denial, time, owner and question leave it."""
    found = Status.DOUBTFUL if spot.in_doubt or spot.before.count(MAYBE) % 2 else Status.PRESENT
    for judge in _judges(spot):
        judged = judge(spot)
        if judged is Status.ABSENT:
            return judged
        found = judged if found is Status.PRESENT else found
    return found


def _judges(spot: Spot) -> Iterator[Callable[[Spot], Status]]:
    yield denied
    if not spot.history:
        yield long_past
    if not spot.anybody:
        yield whose
    yield from (supposed, asked)
