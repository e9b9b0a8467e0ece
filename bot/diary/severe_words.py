"""Words of severe pain, "so bad it is hard to think, talk or sleep", that open the quick screen (CLINICAL 1.4)."""

from bot.diary.profile import TYPICAL_SEVERE, Profile
from bot.diary.sightings import reports
from bot.diary.signs import Sign

_UNBEARABLE = frozenset({Sign.UNBEARABLE})
_PAIN = frozenset({Sign.HEADACHE, Sign.NECK_PAIN, Sign.STIFF_NECK})


def tells_of_severe_pain(text: str, profile: Profile, *, different: bool = False) -> bool:
    """Tell whether somebody calls the pain in head or neck severe, and does not know it so.

    What a clinician has named and is typically strong counts only when it is not the usual.
    """
    if TYPICAL_SEVERE in profile.known_pattern and not different:
        return False
    return reports(text, _UNBEARABLE) and reports(text, _PAIN)
