"""What a person said about themselves in the safety profile (CLINICAL 6.4, RF36)."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from bot.diary.entries import Medicine


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
INJURY_RESTS = timedelta(weeks=6)
"""How long after an injury or operation movement is left out; then a clinician's word is asked for (CLINICAL 4.0)."""

AFTER_BIRTH = timedelta(weeks=6)
EARLY_PREGNANCY_LASTS = timedelta(weeks=42) + AFTER_BIRTH
LATE_PREGNANCY_LASTS = timedelta(weeks=22) + AFTER_BIRTH
LATE_WEEKS = 20
"""Week of pregnancy from which it counts as late (CLINICAL RF20)."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Reported:
    """What a person says of the time before the diary: days of the last 30, and for how many months it was so.

    `medicines`: the classes of medicine those days are days of.
    """

    headache_days: int | None = None
    headache_months: int | None = None
    medicine_days: int | None = None
    medicine_months: int | None = None
    medicines: frozenset[Medicine] = frozenset()


@dataclass(frozen=True, kw_only=True, slots=True)
class Profile:
    """What the safety profile holds; None is "not asked or not answered".

    `cleared_neck`: a clinician cleared neck movement. `answered`: the safety profile was done; movement is only
    offered then. `known_pattern`: what is typical of this person's headaches, in single lower-case words.
    `ticked_on`: since when a condition is known; one without a day is taken to last.
    `reported`: what stands in for windows that the diary does not reach. `age`: in years, where a file tells it.
    `start_asked`: since when the pain is there was asked for in context, as the profile had not told.
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
    ticked_on: Mapping[Condition, date] = field(default_factory=dict, hash=False)
    reported: Reported | None = None
    start_asked: bool = False
    age: int | None = None

    def as_of(self, today: date) -> "Profile":
        """Return the profile as it holds on a day: a birth and a pregnancy lie behind after their time.

        An injury does not lapse by itself: after its six weeks it waits for a clinician's word.
        """
        held = self.without_past(today)
        if held.pregnant_weeks is None or (since := held.ticked_on.get(Condition.PREGNANT)) is None:
            return held
        return replace(held, pregnant_weeks=held.pregnant_weeks + max((today - since).days, 0) // 7)

    def without_past(self, today: date) -> "Profile":
        """Return the profile as it was told, without what lies behind: the one to keep a change in.

        A pregnancy stays in the week that was told; weeks that were counted on and kept would be counted on again.
        """
        kept = self
        for condition in [one for one in self.conditions if self._is_over(one, today)]:
            kept = kept.taken_back(condition)
        return kept

    def in_week(self, week: int | None, today: date) -> "Profile":
        """Return the profile of a pregnancy that is in this week today."""
        since = {Condition.PREGNANT: today} if week is not None and self.has(Condition.PREGNANT) else {}
        return replace(self, pregnant_weeks=week, ticked_on={**self.ticked_on, **since})

    def named(self, condition: Condition, today: date) -> "Profile":
        """Return the profile with a condition; naming it again keeps its day."""
        since = today if not self.has(condition) else self.ticked_on.get(condition, today)
        return replace(self, conditions=self.conditions | {condition}, ticked_on={**self.ticked_on, condition: since})

    def taken_back(self, condition: Condition) -> "Profile":
        """Return the profile without a condition."""
        since: dict[Condition, date] = {known: day for known, day in self.ticked_on.items() if known != condition}
        weeks = None if condition is Condition.PREGNANT else self.pregnant_weeks
        return replace(self, conditions=self.conditions - {condition}, ticked_on=since, pregnant_weeks=weeks)

    def injury_rested(self, today: date) -> bool:
        """Tell whether the six weeks after an injury are over, so that it is time to ask about movement."""
        since = self.ticked_on.get(Condition.RECENT_INJURY)
        resting = self.has(Condition.RECENT_INJURY) and not self.cleared_neck
        return resting and since is not None and today - since >= INJURY_RESTS

    def _is_over(self, condition: Condition, today: date) -> bool:
        lasts = {Condition.POSTPARTUM: AFTER_BIRTH, Condition.PREGNANT: self._pregnancy_lasts()}.get(condition)
        since = self.ticked_on.get(condition)
        return lasts is not None and since is not None and today - since >= lasts

    def _pregnancy_lasts(self) -> timedelta:
        late = self.pregnant_weeks is not None and self.pregnant_weeks >= LATE_WEEKS
        return LATE_PREGNANCY_LASTS if late else EARLY_PREGNANCY_LASTS

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
