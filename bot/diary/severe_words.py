"""Words of severe pain, "so bad it is hard to think, talk or sleep", that open the quick screen (CLINICAL 1.4)."""

from bot.diary.profile import TYPICAL_SEVERE, Profile
from bot.diary.sightings import sightings
from bot.diary.signs import Sign

_PAIN = frozenset({Sign.HEADACHE, Sign.NECK_PAIN, Sign.STIFF_NECK})


def tells_of_severe_pain(text: str, profile: Profile, *, different: bool = False) -> bool:
    """Tell whether somebody calls the pain in head or neck severe, and does not know it so.

    What a clinician has named and is typically strong counts only when it is not the usual.
    """
    if TYPICAL_SEVERE in profile.known_pattern and not different:
        return False
    told = {sighting.sign for sighting in sightings(text)}
    return Sign.UNBEARABLE in told and not _PAIN.isdisjoint(told)
