"""Low mood in a person's words, without any word of crisis: worth a mention at a visit (CLINICAL 1.4, 6.2)."""

import re

from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.words.plain_text import lowered
from bot.diary.words.sightings import named, sightings
from bot.diary.words.signs import Sign

LOW_MOOD = "LOW-MOOD"
"""The name of the finding in an assessed diary."""

_SOURCES = ("K-ng193",)
_LOW = frozenset({Sign.LOW_MOOD, Sign.HOPELESS})
_TWO_WEEKS = frozenset({Sign.FOR_A_FORTNIGHT, Sign.FOR_WEEKS})
_OF_A_DAY = re.compile(
    r"\b(?:today|tonight|this (?:morning|afternoon|evening|week)|since (?:yesterday|monday|lunch)|yesterday"
    r"|right now|at the moment|a (?:bit|little|tad)|slightly|somewhat|kind of|sort of)\b"
)
"""What makes a low mood one of today, or a small one: nothing beyond self-care (CLINICAL 1.4)."""


def tells_of_low_mood(text: str) -> bool:
    """Tell whether somebody says that their mood has been low for two weeks or more, or that they are hopeless.

    Hopelessness without a word on how long counts as lasting, one of today does not.
    """
    if _LOW.isdisjoint(named(text)):
        return False
    told = {sighting.sign for sighting in sightings(text) if sighting.sure}
    lasts = not _TWO_WEEKS.isdisjoint(told)
    of_a_day = _OF_A_DAY.search(lowered(text)) is not None
    return not told.isdisjoint(_LOW) and (lasts or (Sign.HOPELESS in told and not of_a_day))


def finding_of_mood(text: str) -> Finding | None:
    """Return what a low mood of weeks amounts to: worth a word at a routine visit (CLINICAL 1.4: R)."""
    if not tells_of_low_mood(text):
        return None
    return Finding(rule=LOW_MOOD, level=Level.R, numbers={"level": Level.R.value}, sources=_SOURCES)
