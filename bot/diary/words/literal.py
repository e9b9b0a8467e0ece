"""Read figures of speech: what only looks like a sign is taken out, what may be meant either way is marked."""

from collections.abc import Container, Sequence
from enum import Enum, auto
from functools import lru_cache

from bot.diary.words.figures_of_speech import EITHER_WAY, FIGURES_OF_SPEECH, SHORT_OF_SLEEP, SLEEPY
from bot.diary.words.phrases import Found, Phrases
from bot.diary.words.sign_words_lists import WORD_LISTS
from bot.diary.words.spot import MAYBE


class _Figure(Enum):
    ONLY = auto()
    EITHER = auto()
    SLEEPY = auto()
    SHORT_OF_SLEEP = auto()


_FIGURES = Phrases(
    {
        _Figure.ONLY: FIGURES_OF_SPEECH,
        _Figure.EITHER: EITHER_WAY,
        _Figure.SLEEPY: SLEEPY,
        _Figure.SHORT_OF_SLEEP: SHORT_OF_SLEEP,
    },
    WORD_LISTS,
)


def literal(lines: Sequence[str]) -> tuple[str, ...]:
    """Return lower-case lines without their figures of speech; `MAYBE` stands around what may be meant either way."""
    found = [(line, _figures(line)) for line in lines]
    short_of_sleep = any(one.what is _Figure.SHORT_OF_SLEEP for _, figures in found for one in figures)
    either = {_Figure.EITHER, _Figure.SLEEPY} if short_of_sleep else {_Figure.EITHER}
    return tuple([_taken_out(line, figures, either) if figures else line for line, figures in found])


@lru_cache(maxsize=2048)
def _figures(line: str) -> tuple[Found[_Figure], ...]:
    return tuple(_FIGURES.find(line))


def _taken_out(line: str, figures: Sequence[Found[_Figure]], either: Container[_Figure]) -> str:
    kept, reached = "", 0
    for figure in figures:
        only = figure.what is _Figure.ONLY
        if figure.start >= reached and (only or figure.what in either):
            own = " " if only else f"{MAYBE}{line[figure.start : figure.end]}{MAYBE}"
            kept, reached = f"{kept}{line[reached : figure.start]}{own}", figure.end
    return kept + line[reached:]
