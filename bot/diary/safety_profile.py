"""What the safety profile asks (CLINICAL 6.4, RF36), as data in the order it is asked."""

from dataclasses import dataclass

from bot.diary.profile import Condition


@dataclass(frozen=True, kw_only=True, slots=True)
class ConditionItem:
    """One tick of the safety profile; `key` is its Fluent key."""

    condition: Condition

    @property
    def key(self) -> str:
        """Return the Fluent key of its label."""
        return f"condition-{self.condition.value.replace('_', '-')}"


MAIN_CONDITIONS = (
    Condition.NECK_CONDITION,
    Condition.RECENT_INJURY,
    Condition.OSTEOPOROSIS,
    Condition.PREGNANT,
    Condition.POSTPARTUM,
    Condition.CANCER,
    Condition.IMMUNE,
    Condition.BLOOD_THINNER,
    Condition.HIGH_BLOOD_PRESSURE,
    Condition.LUNG_HEART,
)
"""The conditions of the first page: those that change what a report means or rule whole kinds of exercise out."""

NAMED_CONDITIONS = (Condition.MIGRAINE,)
"""The conditions that are names of headaches; they are asked about with what is usual."""

FURTHER_CONDITIONS = tuple(
    condition for condition in Condition if condition not in (*MAIN_CONDITIONS, *NAMED_CONDITIONS)
)
"""The conditions of the second page: each rules out a few exercises."""
