"""A delivery is one message owed, from the moment it is due until it is settled."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import StrEnum
from typing import Any, NewType

from scheduler.kinds import LANES, Kind, Lane
from scheduler.slots import PersonId, SlotKey

DeliveryId = NewType("DeliveryId", int)


class Status(StrEnum):
    """Where a delivery stands. `unknown`: an attempt was made and nobody knows whether it arrived."""

    PENDING = "pending"
    LEASED = "leased"
    SENT = "sent"
    DROPPED = "dropped"
    UNKNOWN = "unknown"
    CANCELLED = "cancelled"


class Answer(StrEnum):
    """What the person did with it."""

    DONE = "done"
    NOT_NOW = "not_now"
    ANSWERED = "answered"
    IGNORED = "ignored"


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivery:
    """One message owed. Times are aware UTC; `payload` is plain JSON (item id, advice id, why)."""

    id: DeliveryId
    person: PersonId
    chat_id: int
    kind: Kind
    local_date: date
    ordinal: int
    due_at: datetime
    expires_at: datetime | None = None
    status: Status = Status.PENDING
    attempts: int = 0
    snoozes: int = 0
    lease_owner: str | None = None
    lease_until: datetime | None = None
    sent_at: datetime | None = None
    message_id: int | None = None
    answer: Answer | None = None
    answered_at: datetime | None = None
    reason: str | None = None
    payload: Mapping[str, Any] = field(default_factory=dict)

    @property
    def lane(self) -> Lane:
        """Return the sending lane of this kind."""
        return LANES[self.kind]

    @property
    def key(self) -> SlotKey:
        """Return the slot this delivery fills."""
        return SlotKey(kind=self.kind, local_date=self.local_date, ordinal=self.ordinal)


def came_at(
    status: Status, due_at: datetime, expires_at: datetime | None, sent_at: datetime | None, now: datetime
) -> datetime | None:
    """Return when a delivery came, as far as anybody knows: `now` where it is due and may go out at any moment."""
    waits = status in (Status.PENDING, Status.LEASED)
    if waits and due_at <= now and (expires_at is None or now <= expires_at):
        return now
    return due_at if status is Status.UNKNOWN else sent_at
