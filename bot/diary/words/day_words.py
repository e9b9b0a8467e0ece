"""What words of a day say beside warning signs: for a diary out of a file, where nobody can be asked."""

import re

from bot.diary.words.plain_text import lowered
from bot.diary.words.scope import sentences, status
from bot.diary.words.sightings import reports
from bot.diary.words.signs import Sign
from bot.diary.words.spot import Spot, Status

_ACHES = frozenset({Sign.HEADACHE})
_NOT_THE_USUAL = re.compile(
    r"\b(?:different (?:from|to|than)|unlike|not like) (?:my |the |what is )?(?:usual|normal|other ones)\b"
    r"|\bnot (?:my|the) (?:usual|normal)\b|\b(?:different|another) (?:\w+ )?(?:from|to|than) what i(?: a)?m used to\b"
)
_OF_THE_USUAL = re.compile(r"usual|normal|other ones|used to")
"""What each of them says; it is found, or missed, far sooner."""


def aches(text: str) -> bool:
    """Tell whether words report a headache of one's own."""
    return reports(text, _ACHES)


def not_the_usual(text: str) -> bool:
    """Tell whether words say that it is different from the usual."""
    return _OF_THE_USUAL.search(lowered(text)) is not None and _says(text, _NOT_THE_USUAL)


def _says(text: str, said: re.Pattern[str]) -> bool:
    line = lowered(text)
    # Most words say nothing of the kind, and need not be looked at sentence by sentence.
    return said.search(line) is not None and any(
        status(Spot(sentence=sentence, start=found.start(), end=found.end())) is Status.PRESENT
        for sentence in sentences(line)
        for found in said.finditer(sentence)
    )
