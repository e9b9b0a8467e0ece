"""What is usual for somebody whose headaches a clinician has named: told again, it opens no screen (CLINICAL 1.4)."""

from collections.abc import Sequence
from enum import StrEnum

from bot.diary.flags import NEVER_THINNED
from bot.diary.profile import Condition, Profile
from bot.diary.sightings import sightings
from bot.diary.signs import Sign
from bot.diary.words_of_alarm import Mention


class Usual(StrEnum):
    """What can belong to somebody's usual attacks; the words of `Profile.known_pattern`."""

    AURA = "aura"
    VOMITING = "vomiting"
    TINGLING = "tingling"


_SIGNS = {
    Usual.AURA: frozenset({Sign.AURA, Sign.SIGHT_BLURRED, Sign.FLASHES}),
    Usual.VOMITING: frozenset({Sign.VOMITING}),
    Usual.TINGLING: frozenset({Sign.ARM_TINGLING, Sign.BOTH_SIDES_NUMB}),
}
_BESIDE = frozenset({Sign.HEADACHE, Sign.NECK_PAIN, Sign.LIGHT_HURTS, Sign.ONE_SIDED})
_DIFFERENT = frozenset({Sign.NEW, Sign.CHANGED, Sign.WORSE, Sign.SUDDEN, Sign.WORST_EVER, Sign.THREE_DAYS})


def usual(profile: Profile) -> frozenset[Usual]:
    """Return what counts as usual: only with a clinician's diagnosis."""
    if not profile.has(Condition.MIGRAINE):
        return frozenset()
    return frozenset(one for one in Usual if one in profile.known_pattern)


def unusual(found: Sequence[Mention], text: str, profile: Profile) -> tuple[Mention, ...]:
    """Leave out the mentions that are this person's usual; never an emergency's, and none in a text that says "new"."""
    known = frozenset(sign for one in usual(profile) for sign in _SIGNS[one])
    if not known or not _DIFFERENT.isdisjoint(sighting.sign for sighting in sightings(text)):
        return tuple(found)
    return tuple(mention for mention in found if mention.flag in NEVER_THINNED or not mention.signs <= known | _BESIDE)
