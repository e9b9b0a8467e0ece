"""Low mood in a person's words, without any word of crisis: worth a mention at a visit (CLINICAL 1.4, 6.2)."""

from bot.diary.finding import Finding
from bot.diary.flags import Level
from bot.diary.sightings import named, sightings
from bot.diary.signs import Sign

LOW_MOOD = "LOW-MOOD"
"""The name of the finding in an assessed diary."""

_SOURCES = ("K-ng193",)
_LOW = frozenset({Sign.LOW_MOOD, Sign.HOPELESS})
_TWO_WEEKS = frozenset({Sign.FOR_A_FORTNIGHT, Sign.FOR_WEEKS})


def tells_of_low_mood(text: str) -> bool:
    """Tell whether somebody says that their mood has been low for two weeks or more, or that they feel hopeless."""
    if _LOW.isdisjoint(named(text)):
        return False
    told = {sighting.sign for sighting in sightings(text) if sighting.sure}
    return Sign.HOPELESS in told or (Sign.LOW_MOOD in told and not _TWO_WEEKS.isdisjoint(told))


def finding_of_mood(text: str) -> Finding | None:
    """Return what a low mood of weeks amounts to: worth a word at a routine visit (CLINICAL 1.4: R)."""
    if not tells_of_low_mood(text):
        return None
    return Finding(rule=LOW_MOOD, level=Level.R, numbers={"level": Level.R.value}, sources=_SOURCES)
