"""Low mood in a person's words, without any word of crisis: worth a mention at a visit (CLINICAL 1.4, 6.2)."""

from bot.diary.sightings import sightings
from bot.diary.signs import Sign

_TWO_WEEKS = frozenset({Sign.FOR_A_FORTNIGHT, Sign.FOR_WEEKS})


def tells_of_low_mood(text: str) -> bool:
    """Tell whether somebody says that their mood has been low for two weeks or more, or that they feel hopeless."""
    told = {sighting.sign for sighting in sightings(text) if sighting.sure}
    return Sign.HOPELESS in told or (Sign.LOW_MOOD in told and not _TWO_WEEKS.isdisjoint(told))
