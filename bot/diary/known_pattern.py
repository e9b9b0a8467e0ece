"""What is usual for somebody whose headaches a clinician has named: told again, it opens no screen (CLINICAL 1.4)."""

from collections.abc import Sequence
from enum import StrEnum

from bot.diary.flags import NEVER_THINNED
from bot.diary.profile import TYPICAL_SEVERE, Condition, Profile
from bot.diary.words.sightings import reports
from bot.diary.words.signs import Sign
from bot.diary.words.words_of_alarm import Mention


class Diagnosis(StrEnum):
    """What a clinician may have called the headaches, beside migraine; words of `Profile.known_pattern`."""

    TENSION_TYPE = "tension_type"
    CLUSTER = "cluster_headache"
    CERVICOGENIC = "cervicogenic_headache"
    OTHER = "other_headache"


class Usual(StrEnum):
    """What can belong to somebody's usual attacks; words of `Profile.known_pattern`."""

    AURA = "aura"
    NAUSEA = "nausea"
    VOMITING = "vomiting"
    LIGHT_NOISE = "light_noise"
    ONE_SIDE = "one_side"
    TINGLING = "tingling"
    EYE_WATERS = "eye_waters"


_DIAGNOSES = frozenset(one.value for one in Diagnosis)
_MILD = frozenset({Usual.NAUSEA, Usual.LIGHT_NOISE, Usual.ONE_SIDE})
_OF_MIGRAINE = _MILD | {Usual.AURA, Usual.VOMITING, Usual.TINGLING}
_BELONGS = {
    Diagnosis.TENSION_TYPE: frozenset({Usual.NAUSEA, Usual.LIGHT_NOISE}),
    Diagnosis.CLUSTER: frozenset({Usual.NAUSEA, Usual.LIGHT_NOISE, Usual.ONE_SIDE, Usual.EYE_WATERS}),
    Diagnosis.CERVICOGENIC: _MILD,
    Diagnosis.OTHER: _MILD | {Usual.VOMITING},
}
"""What ICHD-3 has among the features of each: an aura and its tingling are only ever a migraine's."""

_SIGNS = {
    Usual.AURA: frozenset({Sign.AURA, Sign.SIGHT_BLURRED, Sign.FLASHES}),
    Usual.NAUSEA: frozenset({Sign.NAUSEA}),
    Usual.VOMITING: frozenset({Sign.VOMITING, Sign.VOMITED}),
    Usual.LIGHT_NOISE: frozenset({Sign.LIGHT_HURTS}),
    Usual.ONE_SIDE: frozenset({Sign.ONE_SIDED}),
    Usual.TINGLING: frozenset({Sign.ARM_TINGLING, Sign.BOTH_SIDES_NUMB}),
    Usual.EYE_WATERS: frozenset({Sign.AROUND_EYE, Sign.TEARING}),
}
_BESIDE = frozenset({Sign.HEADACHE, Sign.NECK_PAIN, Sign.LIGHT_HURTS, Sign.ONE_SIDED})
_DIFFERENT = frozenset({Sign.NEW, Sign.CHANGED, Sign.WORSE, Sign.SUDDEN, Sign.WORST_EVER, Sign.THREE_DAYS})


def named(profile: Profile) -> frozenset[Diagnosis]:
    """Return what a clinician called the headaches, migraine aside."""
    return frozenset(map(Diagnosis, profile.known_pattern & _DIAGNOSES))


def has_diagnosis(profile: Profile) -> bool:
    """Tell whether a clinician has named the headaches."""
    return profile.has(Condition.MIGRAINE) or bool(named(profile))


def possible(profile: Profile) -> frozenset[Usual]:
    """Return what can be usual with the diagnoses of this person; without one, nothing."""
    found = _OF_MIGRAINE if profile.has(Condition.MIGRAINE) else frozenset[Usual]()
    return found.union(*(_BELONGS[one] for one in named(profile)))


def usual(profile: Profile) -> frozenset[Usual]:
    """Return what counts as usual: only with a clinician's diagnosis, and only what can belong to it."""
    return frozenset(one for one in possible(profile) if one in profile.known_pattern)


def unusual(found: Sequence[Mention], text: str, profile: Profile) -> tuple[Mention, ...]:
    """Leave out the mentions that are this person's usual; never an emergency's, and none in a text that says "new"."""
    if not found or not (known := _known(profile)) or tells_of_change(text):
        return tuple(found)
    return tuple(mention for mention in found if mention.flag in NEVER_THINNED or not mention.signs <= known | _BESIDE)


def tells_of_change(text: str) -> bool:
    """Tell whether a text says that something is not as it always was."""
    return reports(text, _DIFFERENT)


def _known(profile: Profile) -> frozenset[Sign]:
    known = frozenset(sign for one in usual(profile) for sign in _SIGNS[one])
    if Diagnosis.CLUSTER in named(profile):
        known |= {Sign.CLUSTER_WORD}
    if known and TYPICAL_SEVERE in profile.known_pattern:
        known |= {Sign.SEVERE}
    return known
