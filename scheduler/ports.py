"""What the delivery engine needs from the world. Storage and transport implement these; tests bring fakes."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum
from typing import Protocol, TypeVar

from scheduler.deliveries import Delivery, DeliveryId
from scheduler.engagement import Engagement
from scheduler.preferences import Preferences
from scheduler.slots import PersonId, Slot


class Clock(Protocol):
    """The only source of time."""

    def now(self) -> datetime:
        """Return the present, aware UTC."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class PlanOwner:
    """Everything the plan of one person follows from.

    `zone` is an IANA name; `quiet_until` is a pause's end (aware UTC). `next_slot` is the slot stored for this person,
    or None. `holds_exercise`: emergency or same-day advice stands, so no nudge is planned. `filled` are the slots of
    yesterday, today and tomorrow that are deliveries already (all but cancelled ones; `at` is the delivery's `due_at`):
    they are never planned again, those the plan made count towards the daily cap, and no nudge is planned within half
    an hour of any of them. `last_came` is when the latest of them really came (`deliveries.came_at`), or the present
    while one is due and waits to be sent.
    """

    person: PersonId
    chat_id: int
    zone: str
    preferences: Preferences
    engagement: Engagement
    quiet_until: datetime | None
    pause_keeps_checkin: bool
    holds_exercise: bool
    next_slot: Slot | None
    filled: tuple[Slot, ...] = ()
    last_came: datetime | None = None


class Ledger(Protocol):
    """The engine's view of storage. Every method is one transaction; many engines may work on one ledger."""

    async def advance_due(self, now: datetime, limit: int, step: "Step") -> int:
        """Claim up to `limit` due people; for each insert what `step` says is owed and move on; return how many.

        Moving on stores the next slot and the engagement of the answer (`missed` is only for counting).
        Claim, insert and advance are one transaction (`FOR UPDATE SKIP LOCKED` on PostgreSQL). A delivery whose slot
        exists already is not inserted again. A delivery is due at its slot's `at`, which may lie in the future.
        """
        ...

    async def lease(self, now: datetime, owner: str, limit: int, lease_for: timedelta) -> Sequence[Delivery]:
        """Lease due pending deliveries, by lane, then by due time; the attempt is counted."""
        ...

    async def settle(self, ended: Sequence["Attempt"], owner: str, now: datetime) -> frozenset[DeliveryId]:
        """Write how attempts ended, where `owner` still holds the lease of this very one; return those written.

        `retry_at` puts a delivery back to pending. `gone` stops everything for its person.
        """
        ...

    async def reap(self, now: datetime) -> int:
        """Settle leases that ran out: at-most-once kinds become `unknown`, others pending again; return how many."""
        ...

    async def next_due(self) -> datetime | None:
        """Return the soonest moment at which anything is due, for anybody."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Owed:
    """One delivery to be made from a slot. `expires_at` is the last moment at which it may be sent (aware UTC)."""

    slot: Slot
    expires_at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Advance:
    """What follows for one person: deliveries owed, slots that passed too late, the next slot, the new engagement."""

    owed: Sequence[Owed]
    missed: Sequence[Slot]
    next_slot: Slot | None
    engagement: Engagement


class Step(Protocol):
    """The pure decision inside `advance_due`."""

    def __call__(self, owner: PlanOwner, now: datetime) -> Advance:
        """Decide what is owed to `owner` now."""
        ...


class SendResult(StrEnum):
    """How an attempt to send ended.

    `not_sent`: surely not arrived, may be repeated. `unknown`: nobody knows. `refused`: this message will never be
    taken. `gone`: blocked, deactivated or no such chat. `dropped`: not worth sending any more.
    """

    SENT = "sent"
    NOT_SENT = "not_sent"
    UNKNOWN = "unknown"
    REFUSED = "refused"
    GONE = "gone"
    DROPPED = "dropped"


@dataclass(frozen=True, kw_only=True, slots=True)
class Outcome:
    """How an attempt ended, with the message it became, or when to try again (aware UTC)."""

    result: SendResult
    message_id: int | None = None
    retry_at: datetime | None = None
    reason: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Attempt:
    """An attempt at a delivery, as it was leased, and how it ended."""

    delivery: Delivery
    outcome: Outcome


class Observer(Protocol):
    """Is told what the engine did, to count it. Quick, and never raises."""

    def ended(self, delivery: Delivery, outcome: Outcome, now: datetime) -> None:
        """Take note of how an attempt ended."""
        ...

    def reaped(self, count: int) -> None:
        """Take note of leases that had run out."""
        ...


class Unobserved:
    """An `Observer` that takes no note."""

    def ended(self, delivery: Delivery, outcome: Outcome, now: datetime) -> None:
        """Do nothing."""

    def reaped(self, count: int) -> None:
        """Do nothing."""


Message = TypeVar("Message")


class Gate(Protocol):
    """Stands between the ledger and the sender."""

    async def open(self) -> None:
        """Return once sending makes sense; what is leased before that would only be given back."""
        ...


class OpenGate:
    """A `Gate` that is never shut."""

    async def open(self) -> None:
        """Return at once."""


class Sender(Protocol[Message]):
    """Turns deliveries into messages and sends them. Never raises for what Telegram answers."""

    async def render(self, several: Sequence[Delivery]) -> Sequence[Message | Outcome]:
        """Make the message of each delivery as it should read now, or say how it ends without one."""
        ...

    async def send(self, delivery: Delivery, message: Message) -> Outcome:
        """Send one rendered delivery."""
        ...
