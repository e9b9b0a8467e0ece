"""What is known of a person before they write a word, as the signs it stands for (the answers of CLINICAL 6.4)."""

from bot.diary.profile import LATE_WEEKS, Condition, Profile
from bot.diary.words.signs import Sign

STRONG = 7
"""Pain that counts as severe, NRS."""

_CONDITIONS = {
    Condition.CANCER: Sign.CANCER,
    Condition.IMMUNE: Sign.IMMUNE,
    Condition.BLOOD_THINNER: Sign.THINNER,
    Condition.PREGNANT: Sign.PREGNANT,
    Condition.POSTPARTUM: Sign.PREGNANT,
    Condition.NECK_CONDITION: Sign.NECK_CONDITION,
    Condition.OSTEOPOROSIS: Sign.NECK_CONDITION,
    Condition.MIGRAINE: Sign.MIGRAINE_KNOWN,
}
_AGES = ((40, Sign.AGE_40), (50, Sign.AGE_50), (65, Sign.AGE_65))


def known_of(profile: Profile, score: float | None = None) -> frozenset[Sign]:
    """Return the signs that the profile and the number beside the words stand for."""
    found = {sign for condition, sign in _CONDITIONS.items() if profile.has(condition)}
    found |= _of_age(profile)
    weeks = profile.pregnant_weeks
    if weeks is not None and weeks < LATE_WEEKS and not profile.has(Condition.POSTPARTUM):
        found.add(Sign.EARLY_PREGNANCY)
    if score is not None:
        found.add(Sign.SEVERE if score >= STRONG else Sign.NOT_STRONG)
    return frozenset(found)


def _of_age(profile: Profile) -> set[Sign]:
    if profile.age is not None:
        under = {Sign.UNDER_50} if profile.age < 50 else set()
        return under | {sign for age, sign in _AGES if profile.age >= age}
    if profile.age_50_plus is None:
        return set()
    return {Sign.AGE_40, Sign.AGE_50} if profile.age_50_plus else {Sign.UNDER_50}
