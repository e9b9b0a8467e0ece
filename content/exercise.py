"""What Nape can suggest doing, as plain records."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated

from pydantic import ConfigDict, Field, with_config

Text = Annotated[str, Field(min_length=1, max_length=600)]
Seconds = Annotated[int, Field(ge=1, le=1200)]
RELAX_MINUTES = (1, 3, 5, 10)


class ExerciseKind(StrEnum):
    """Group exercises by what they do."""

    POSTURE = "posture"
    STRETCH = "stretch"
    STRENGTH = "strength"
    BREATHING = "breathing"
    RELAXATION = "relaxation"
    COMFORT = "comfort"
    HABIT = "habit"


class Strength(StrEnum):
    """Grade the evidence for neck pain or headache relief, A strongest (CLINICAL 4)."""

    A = "A"
    A_MINUS = "A-"
    B = "B"
    B_MINUS = "B-"
    C_PLUS = "C+"
    C = "C"
    C_MINUS = "C-"
    D = "D"


class Avoid(StrEnum):
    """Name a condition of a person that rules an exercise out (CLINICAL 4.0-4.7)."""

    NECK_CONDITION = "neck_condition"
    RECENT_INJURY = "recent_injury"
    FEVER = "fever"
    PREGNANCY_LATE = "pregnancy_late"
    SHOULDER = "shoulder"
    OSTEOPOROSIS = "osteoporosis"
    RIB_SPINE_FRACTURE = "rib_spine_fracture"
    REFLUX = "reflux"
    GLAUCOMA = "glaucoma"
    WRIST = "wrist"
    KNEE = "knee"
    HIGH_BLOOD_PRESSURE = "high_blood_pressure"
    LUNG_HEART = "lung_heart"
    PANIC_BREATH = "panic_breath"
    NUMB_SKIN = "numb_skin"
    RAYNAUD = "raynaud"
    BLOOD_THINNER = "blood_thinner"
    CAROTID_HEART = "carotid_heart"
    DISTRESS = "distress"
    CRAMPS = "cramps"
    UNSTEADY = "unsteady"
    CHEST_PAIN = "chest_pain"
    EXERTION_HEADACHE = "exertion_headache"
    FLUID_LIMIT = "fluid_limit"


class Need(StrEnum):
    """Name a thing an exercise needs."""

    CHAIR = "chair"
    DESK = "desk"
    WALL = "wall"
    DOORWAY = "doorway"
    FLOOR = "floor"
    BED = "bed"
    TOWEL = "towel"
    BAND = "band"
    BALL = "ball"
    PILLOW = "pillow"
    WARM_PACK = "warm_pack"
    COLD_PACK = "cold_pack"
    PAPER = "paper"
    WATER = "water"


class PhaseName(StrEnum):
    """Name a part of one breath."""

    IN = "in"
    HOLD = "hold"
    OUT = "out"
    REST = "rest"
    SIP = "sip"


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, kw_only=True, slots=True)
class Phase:
    """Hold one part of a paced breath, in seconds."""

    name: PhaseName
    seconds: Annotated[float, Field(gt=0, le=15)]


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """Hold one instruction; `seconds` is None at one's own pace, `stretch` takes up a longer session."""

    text: Text
    seconds: Seconds | None = None
    stretch: bool = False


@with_config(ConfigDict(extra="forbid"))
@dataclass(frozen=True, kw_only=True, slots=True)
class Exercise:
    """Describe one thing to try; every text is plain, without markup.

    `minutes` is the usual guided duration, `lengths` the /relax buckets (minutes) it can fill,
    `strength` and `sources` are from CLINICAL section 4 and 8.
    """

    id: Annotated[str, Field(pattern=r"^(P|ST|T|B|R|H|L)\d\d$")]
    kind: ExerciseKind
    title: Annotated[str, Field(min_length=1, max_length=60)]
    summary: Annotated[str, Field(min_length=1, max_length=200)]
    minutes: Annotated[float, Field(gt=0, le=30)]
    dose: Annotated[str, Field(min_length=1, max_length=200)]
    steps: tuple[Step, ...]
    stop: Text
    evidence: Text
    strength: Strength
    sources: tuple[str, ...]
    pattern: tuple[Phase, ...] = ()
    cycles: Annotated[int, Field(ge=1, le=120)] | None = None
    lengths: tuple[int, ...] = ()
    avoid: tuple[Avoid, ...] = ()
    avoid_text: Annotated[str, Field(max_length=600)] = ""
    needs: tuple[Need, ...] = ()
    movement: bool = False
    breath_hold: bool = False
    nudge: bool = False
    relax: bool = False
    offered: bool = True
    after: Text | None = None

    def steps_for(self, minutes: int) -> tuple[Step, ...]:
        """Fit the guided steps to a length in minutes: stretchable steps share what the others leave."""
        fixed = sum(step.seconds or 0 for step in self.steps if not step.stretch)
        elastic = sum(step.seconds or 0 for step in self.steps if step.stretch)
        if not elastic:
            return self.steps
        factor = max(minutes * 60 - fixed, 0) / elastic
        return tuple(
            Step(text=step.text, seconds=max(round((step.seconds or 0) * factor), 1), stretch=True)
            if step.stretch
            else step
            for step in self.steps
        )

    def cycles_for(self, minutes: int) -> int:
        """Count the whole breaths of the pattern that fit a session of so many minutes; 0 without a pattern."""
        breath = sum(phase.seconds for phase in self.pattern)
        if not breath or self.cycles is None:
            return 0
        if len(self.lengths) <= 1:
            return self.cycles
        paced = sum(step.seconds or 0 for step in self.steps_for(minutes) if step.stretch)
        return max(int(paced // breath), 1)
