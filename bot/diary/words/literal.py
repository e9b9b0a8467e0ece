"""Read figures of speech: what only looks like a sign is taken out, what may be meant either way is marked."""

from enum import Enum, auto

from bot.diary.words.figures_of_speech import EITHER_WAY, FIGURES_OF_SPEECH, SHORT_OF_SLEEP, SLEEPY
from bot.diary.words.phrases import Phrases
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


def literal(line: str) -> str:
    """Return a lower-case line without its figures of speech; `MAYBE` stands around what may be meant either way."""
    figures = _FIGURES.find(line)
    if not figures:
        return line
    short_of_sleep = any(figure.what is _Figure.SHORT_OF_SLEEP for figure in figures)
    either = {_Figure.EITHER, _Figure.SLEEPY} if short_of_sleep else {_Figure.EITHER}
    kept, reached = "", 0
    for figure in figures:
        only = figure.what is _Figure.ONLY
        if figure.start >= reached and (only or figure.what in either):
            own = " " if only else f"{MAYBE}{line[figure.start : figure.end]}{MAYBE}"
            kept, reached = f"{kept}{line[reached : figure.start]}{own}", figure.end
    return kept + line[reached:]
