"""What may be offered to this person today, and which of it (CLINICAL 4.0)."""

import random
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from bot.diary.profile import LATE_WEEKS, Condition, Profile

STRONG_PAIN = 7
"""From this score on only breathing, relaxation, heat or cold and a change of position are offered, NRS."""

GENTLE_KINDS = frozenset({"breathing", "relaxation", "comfort", "posture"})
UNASKED_KINDS = frozenset({"breathing", "relaxation", "posture"})
REST = timedelta(days=3)
"""No item comes again within this time if another will do (CLINICAL 5)."""

FLARE = 2
"""A rise of more than this after an exercise is a flare, NRS."""


class Offerable(Protocol):
    """What this room needs to know of an exercise."""

    @property
    def id(self) -> str:
        """Return its id."""

    @property
    def kind(self) -> str:
        """Return its kind, a word such as "stretch"."""

    @property
    def movement(self) -> bool:
        """Tell whether it is a movement item in the sense of CLINICAL 4.0."""

    @property
    def breath_hold(self) -> bool:
        """Tell whether the breath is held."""

    @property
    def avoid(self) -> Iterable[str]:
        """Return the conditions that rule it out."""

    @property
    def offered(self) -> bool:
        """Tell whether it is offered to anybody."""


Item = TypeVar("Item", bound=Offerable)


@dataclass(frozen=True, kw_only=True, slots=True)
class Practice:
    """One time an item was offered. `via` says how; `before` and `after` are pain scores, NRS 0–10."""

    item: str
    on: date
    via: str = "nudge"
    done: bool = True
    before: int | None = None
    after: int | None = None
    minutes: float | None = None


class Dose(StrEnum):
    """How much of an item to offer after flares."""

    FULL = "full"
    HALF = "half"
    SKIP = "skip"


_AVOIDS: dict[Condition, frozenset[str]] = {
    Condition.NECK_CONDITION: frozenset({"neck_condition"}),
    Condition.RECENT_INJURY: frozenset({"recent_injury"}),
    Condition.OSTEOPOROSIS: frozenset({"osteoporosis", "neck_condition"}),
    Condition.RIB_SPINE_FRACTURE: frozenset({"rib_spine_fracture", "recent_injury"}),
    Condition.HIGH_BLOOD_PRESSURE: frozenset({"high_blood_pressure"}),
    Condition.LUNG_HEART: frozenset({"lung_heart", "carotid_heart", "fluid_limit"}),
    Condition.CAROTID: frozenset({"carotid_heart"}),
    Condition.BLOOD_THINNER: frozenset({"blood_thinner"}),
    Condition.GLAUCOMA: frozenset({"glaucoma"}),
    Condition.REFLUX: frozenset({"reflux"}),
    Condition.SHOULDER: frozenset({"shoulder"}),
    Condition.WRIST: frozenset({"wrist"}),
    Condition.KNEE: frozenset({"knee"}),
    Condition.PANIC_BREATH: frozenset({"panic_breath"}),
    Condition.RAYNAUD: frozenset({"raynaud"}),
    Condition.NUMB_SKIN: frozenset({"numb_skin"}),
    Condition.UNSTEADY: frozenset({"unsteady"}),
    Condition.EXERTION_HEADACHE: frozenset({"exertion_headache"}),
    Condition.FLUID_LIMIT: frozenset({"fluid_limit"}),
}


def avoids(profile: Profile) -> frozenset[str]:
    """Return every reason of the safety profile to leave an item out."""
    found = {reason for condition in profile.conditions for reason in _AVOIDS.get(condition, ())}
    if profile.cleared_neck:
        found -= {"neck_condition", "recent_injury"}
    if late_pregnancy(profile):
        found.add("pregnancy_late")
    return frozenset(found)


def late_pregnancy(profile: Profile) -> bool:
    """Tell whether to treat a pregnancy as late: from 20 weeks, or when the weeks are not known."""
    weeks = profile.pregnant_weeks
    return profile.has(Condition.PREGNANT) and (weeks is None or weeks >= LATE_WEEKS)


def may_offer(
    item: Offerable,
    profile: Profile,
    *,
    score_today: float | None = None,
    holds: bool = False,
    unresolved_d: bool = False,
    fever: bool = False,
) -> bool:
    """Tell whether an item may be offered; when anything is unknown, movement and breath-holding may not."""
    if not item.offered or holds or profile.adult is False:
        return False
    if not profile.answered and (item.movement or item.breath_hold or str(item.kind) not in UNASKED_KINDS):
        return False
    strong = score_today is not None and score_today >= STRONG_PAIN
    if strong and (item.movement or str(item.kind) not in GENTLE_KINDS):
        return False
    if item.movement and (unresolved_d or fever or _moves_against(profile)):
        return False
    reasons = avoids(profile) | (frozenset({"fever"}) if fever else frozenset())
    if item.breath_hold and reasons & {"lung_heart", "panic_breath", "pregnancy_late"}:
        return False
    return reasons.isdisjoint(str(reason) for reason in item.avoid)


def choose(
    items: Sequence[Item],
    history: Sequence[Practice],
    seed: str,
    *,
    today: date,
    without: Collection[str] = (),
) -> Item | None:
    """Choose one of the items that may be offered; the same seed and history choose the same.

    Items of the last three days and those in `without` come only when nothing else is left. What was done and what
    eased pain before is preferred; what flared twice is left out.
    """
    able = [item for item in items if dose_after(history, item.id) is not Dose.SKIP]
    rested = [item for item in able if not _recent(item.id, history, today) and item.id not in without]
    pool = rested or [item for item in able if item.id not in without] or able
    if not pool:
        return None
    weights = [preference(history, item.id) for item in pool]
    # A string seeds random.Random the same way on every machine, unlike hash().
    return random.Random(seed).choices(pool, weights)[0]


def preference(history: Sequence[Practice], item: str) -> float:
    """Weigh an item: 1 untried, up to 3 when it is done and eases pain, down to 0.25 when it is left undone."""
    tried = [practice for practice in history if practice.item == item]
    if not tried:
        return 1.0
    done = (sum(1 for practice in tried if practice.done) + 1) / (len(tried) + 2)
    reliefs = [p.before - p.after for p in tried if p.before is not None and p.after is not None]
    eased = (sum(reliefs) / (len(reliefs) + 2)) if reliefs else 0.0
    return min(max(2 * done + eased / 2, 0.25), 3.0)


def back_off(before: int, after: int) -> bool:
    """Tell whether pain rose by more than 2 points, so that the next dose is halved."""
    return after - before > FLARE


def dose_after(history: Sequence[Practice], item: str) -> Dose:
    """Return how much of an item to offer: half after one flare, none after two."""
    flares = sum(
        1
        for practice in history
        if practice.item == item
        and practice.before is not None
        and practice.after is not None
        and back_off(practice.before, practice.after)
    )
    return (Dose.FULL, Dose.HALF, Dose.SKIP)[min(flares, 2)]


def _moves_against(profile: Profile) -> bool:
    return bool(avoids(profile) & {"neck_condition", "recent_injury"})


def _recent(item: str, history: Sequence[Practice], today: date) -> bool:
    return any(practice.item == item and today - practice.on < REST for practice in history)
