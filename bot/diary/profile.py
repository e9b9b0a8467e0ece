"""What a person said about themselves in the safety profile (CLINICAL 6.4, RF36)."""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum


class Condition(StrEnum):
    """Known conditions that change what may be offered or how a report is read."""

    NECK_CONDITION = "neck_condition"
    RECENT_INJURY = "recent_injury"
    PREGNANT = "pregnant"
    POSTPARTUM = "postpartum"
    CANCER = "cancer"
    IMMUNE = "immune"
    BLOOD_THINNER = "blood_thinner"
    HIGH_BLOOD_PRESSURE = "high_blood_pressure"
    LUNG_HEART = "lung_heart"
    CAROTID = "carotid"
    OSTEOPOROSIS = "osteoporosis"
    RIB_SPINE_FRACTURE = "rib_spine_fracture"
    GLAUCOMA = "glaucoma"
    REFLUX = "reflux"
    SHOULDER = "shoulder"
    WRIST = "wrist"
    KNEE = "knee"
    PANIC_BREATH = "panic_breath"
    RAYNAUD = "raynaud"
    NUMB_SKIN = "numb_skin"
    UNSTEADY = "unsteady"
    EXERTION_HEADACHE = "exertion_headache"
    FLUID_LIMIT = "fluid_limit"
    MIGRAINE = "migraine"


TYPICAL_SEVERE = "severe"
"""The `known_pattern` word of a person whose usual headaches are strong (7 or more)."""

HALF_YEAR = timedelta(days=183)


@dataclass(frozen=True, kw_only=True, slots=True)
class Profile:
    """What the safety profile holds; None is "not asked or not answered".

    `cleared_neck`: a clinician cleared neck movement. `answered`: the safety profile was done; movement is only
    offered then. `known_pattern`: what is typical of this person's headaches, in single lower-case words.
    """

    adult: bool | None = None
    age_50_plus: bool | None = None
    conditions: frozenset[Condition] = frozenset()
    pregnant_weeks: int | None = None
    assessed: bool | None = None
    assessed_on: date | None = None
    known_pattern: frozenset[str] = frozenset()
    pain_started: date | None = None
    cleared_neck: bool = False
    answered: bool = False

    def has(self, condition: Condition) -> bool:
        """Tell whether the person named this condition."""
        return condition in self.conditions

    def episode_assessed(self) -> bool:
        """Tell whether a clinician has looked at the present episode, as far as is known."""
        if not self.assessed:
            return False
        if self.assessed_on is None or self.pain_started is None:
            return True
        return self.assessed_on >= self.pain_started

    def assessed_lately(self, today: date) -> bool:
        """Tell whether a clinician has looked at it in the last six months; an undated check counts."""
        if not self.assessed:
            return False
        return self.assessed_on is None or today - self.assessed_on < HALF_YEAR
