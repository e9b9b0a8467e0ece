"""Words of severe pain, "so bad it is hard to think, talk or sleep", that open the quick screen (CLINICAL 1.4)."""

import re

from bot.diary.profile import TYPICAL_SEVERE, Profile
from bot.diary.words.plain_text import lowered
from bot.diary.words.sightings import reports
from bot.diary.words.signs import Sign

_UNBEARABLE = frozenset({Sign.UNBEARABLE})
_PAIN = frozenset({Sign.HEADACHE, Sign.NECK_PAIN, Sign.STIFF_NECK})
_BARE_PAIN = re.compile(r"(?<!\bno )(?<!without )\b(?:pains?|hurts?|hurting|aches?|aching|agony)\b")
_ELSEWHERE = re.compile(
    r"\b(?:knees?|hips?|(?:lower|low|my|upper) back(?! of)|back ?(?:pain|ache)|tooth\w*|teeth|gums?|stomach|tummy|belly"
    r"|guts?|periods?|cramps?|ankles?|foot|feet|toes?|heels?|legs?|chest|throat|ears?|fingers?|hands?|wrists?|elbows?"
    r"|kidneys?|sunburn\w*)\b"
)
"""Pain that is said to be nowhere is in head or neck: it is what people keep this diary of."""


def tells_of_severe_pain(text: str, profile: Profile, *, different: bool = False) -> bool:
    """Tell whether somebody calls the pain in head or neck severe, and does not know it so.

    What a clinician has named and is typically strong counts only when it is not the usual.
    """
    if TYPICAL_SEVERE in profile.known_pattern and not different:
        return False
    return reports(text, _UNBEARABLE) and (reports(text, _PAIN) or _pain_nowhere_else(lowered(text)))


def _pain_nowhere_else(line: str) -> bool:
    return _BARE_PAIN.search(line) is not None and _ELSEWHERE.search(line) is None
