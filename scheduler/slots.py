"""A slot is one thing planned for one person on one local day."""

from dataclasses import dataclass
from datetime import date, datetime
from typing import NamedTuple, NewType

from scheduler.kinds import Kind

PersonId = NewType("PersonId", int)

UNPLANNED_FROM = 1000
"""From this ordinal on a message was asked for by the person; the plan neither makes it nor counts it."""


class SlotKey(NamedTuple):
    """What makes a slot itself: unique for ever within one person. A tuple, because planning a day compares many."""

    kind: Kind
    local_date: date
    ordinal: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Slot:
    """A planned moment. `at` is aware UTC; `local_date` is the person's own day."""

    kind: Kind
    local_date: date
    ordinal: int
    at: datetime

    def __post_init__(self) -> None:
        if self.at.tzinfo is None:
            raise ValueError("a slot needs an aware time")

    @property
    def key(self) -> SlotKey:
        """Return the part that is unique for ever."""
        return SlotKey(self.kind, self.local_date, self.ordinal)
