"""A ledger in memory that keeps every promise of `scheduler.ports.Ledger`."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta
from typing import assert_never

from scheduler.deliveries import Delivery, DeliveryId, Status, came_at
from scheduler.kinds import AT_MOST_ONCE
from scheduler.ports import Advance, Attempt, Outcome, PlanOwner, SendResult, Step
from scheduler.slots import PersonId, Slot, SlotKey
from scheduler.upcoming import next_slot


class MemoryLedger:
    """Implements `scheduler.ports.Ledger`. No method awaits anything, so each is one transaction."""

    def __init__(self) -> None:
        self.deliveries: dict[DeliveryId, Delivery] = {}
        self.missed: list[tuple[PersonId, Slot]] = []
        self._owners: dict[PersonId, PlanOwner] = {}
        self._by_slot: dict[tuple[PersonId, SlotKey], DeliveryId] = {}

    def enrol(self, owner: PlanOwner, now: datetime) -> None:
        """Take in a person, or what changed about them, and store their next slot."""
        self._owners[owner.person] = owner
        asked = self.owner(owner.person, now)
        self._owners[owner.person] = replace(owner, next_slot=next_slot(asked, now))

    def owner(self, person: PersonId, now: datetime) -> PlanOwner:
        """Return a person with the slots around `now` that are deliveries already."""
        near = timedelta(days=3)
        lately = [one for one in self.of(person) if one.status is not Status.CANCELLED and abs(one.due_at - now) < near]
        filled = tuple(
            Slot(kind=one.kind, local_date=one.local_date, ordinal=one.ordinal, at=one.due_at) for one in lately
        )
        came = (came_at(one.status, one.due_at, one.expires_at, one.sent_at, now) for one in lately)
        last_came = max((moment for moment in came if moment is not None), default=None)
        return replace(self._owners[person], filled=filled, last_came=last_came)

    def owe(self, delivery: Delivery) -> Delivery:
        """Put in a delivery that no plan made; its slot must be free. The id is given here."""
        added = replace(delivery, id=DeliveryId(len(self.deliveries) + 1))
        if (added.person, added.key) in self._by_slot:
            raise ValueError("this slot is filled")
        self._by_slot[added.person, added.key] = added.id
        self.deliveries[added.id] = added
        return added

    def cancel(self, delivery: Delivery) -> None:
        """Take back a delivery that is not sent yet."""
        if self.deliveries[delivery.id].status is Status.PENDING:
            self._change(delivery.id, status=Status.CANCELLED)

    def of(self, person: PersonId) -> tuple[Delivery, ...]:
        """Return all deliveries of a person, by due time."""
        mine = (one for one in self.deliveries.values() if one.person == person)
        return tuple(sorted(mine, key=lambda one: (one.due_at, one.id)))

    async def advance_due(self, now: datetime, limit: int, step: Step) -> int:
        """Advance up to `limit` people whose next slot is due."""
        due = [owner.person for owner in self._owners.values() if owner.next_slot and owner.next_slot.at <= now]
        for person in due[:limit]:
            self._move_on(person, step(self.owner(person, now), now))
        return len(due[:limit])

    async def lease(self, now: datetime, owner: str, limit: int, lease_for: timedelta) -> Sequence[Delivery]:
        """Lease due pending deliveries, by lane, then by due time."""
        due = [one for one in self.deliveries.values() if one.status is Status.PENDING and one.due_at <= now]
        due.sort(key=lambda one: (one.lane, one.due_at, one.id))
        return [
            self._change(
                one.id,
                status=Status.LEASED,
                attempts=one.attempts + 1,
                lease_owner=owner,
                lease_until=now + lease_for,
            )
            for one in due[:limit]
        ]

    async def settle(self, ended: Sequence[Attempt], owner: str, now: datetime) -> frozenset[DeliveryId]:
        """Write how attempts ended, where this very attempt still holds the lease."""
        return frozenset(one.delivery.id for one in ended if self._settle(one.delivery, owner, one.outcome, now))

    def _settle(self, delivery: Delivery, owner: str, outcome: Outcome, now: datetime) -> bool:
        held = self.deliveries[delivery.id]
        if (held.status, held.lease_owner, held.attempts) != (Status.LEASED, owner, delivery.attempts):
            return False
        if outcome.retry_at is not None:
            self._free(held, status=Status.PENDING, due_at=outcome.retry_at, reason=outcome.reason)
            return True
        status = _status_after(outcome.result)
        sent_at = now if status is Status.SENT else None
        self._free(held, status=status, sent_at=sent_at, message_id=outcome.message_id, reason=outcome.reason)
        if outcome.result is SendResult.GONE:
            self._stop(held.person)
        return True

    async def reap(self, now: datetime) -> int:
        """Settle leases that ran out."""
        ran_out = [
            one
            for one in self.deliveries.values()
            if one.status is Status.LEASED and one.lease_until and one.lease_until <= now
        ]
        for one in ran_out:
            self._free(one, status=Status.UNKNOWN if one.kind in AT_MOST_ONCE else Status.PENDING)
        return len(ran_out)

    async def next_due(self) -> datetime | None:
        """Return the soonest moment at which anything is due."""
        slots = [owner.next_slot.at for owner in self._owners.values() if owner.next_slot]
        pending = [one.due_at for one in self.deliveries.values() if one.status is Status.PENDING]
        return min(slots + pending, default=None)

    def _move_on(self, person: PersonId, advance: Advance) -> None:
        owner = self._owners[person]
        for owed in advance.owed:
            slot = owed.slot
            if (person, slot.key) not in self._by_slot:
                self._insert(owner, slot, owed.expires_at, Status.PENDING, None)
        for slot in advance.missed:
            if (person, slot.key) not in self._by_slot:
                self.missed.append((person, slot))
                self._insert(owner, slot, None, Status.DROPPED, "late")
        self._owners[person] = replace(owner, engagement=advance.engagement, next_slot=advance.next_slot)

    def _insert(
        self, owner: PlanOwner, slot: Slot, expires_at: datetime | None, status: Status, reason: str | None
    ) -> None:
        self.owe(
            Delivery(
                id=DeliveryId(0),
                person=owner.person,
                chat_id=owner.chat_id,
                kind=slot.kind,
                local_date=slot.local_date,
                ordinal=slot.ordinal,
                due_at=slot.at,
                expires_at=expires_at,
                status=status,
                reason=reason,
            )
        )

    def _stop(self, person: PersonId) -> None:
        self._owners[person] = replace(self._owners[person], next_slot=None)
        for one in self.of(person):
            self.cancel(one)

    def _free(self, delivery: Delivery, **changes: object) -> Delivery:
        return self._change(delivery.id, lease_owner=None, lease_until=None, **changes)

    def _change(self, delivery: DeliveryId, **changes: object) -> Delivery:
        changed: Delivery = replace(self.deliveries[delivery], **changes)  # type: ignore[arg-type]
        self.deliveries[delivery] = changed
        return changed


def _status_after(result: SendResult) -> Status:
    match result:
        case SendResult.SENT:
            return Status.SENT
        case SendResult.UNKNOWN:
            return Status.UNKNOWN
        case SendResult.NOT_SENT | SendResult.REFUSED | SendResult.GONE | SendResult.DROPPED:
            return Status.DROPPED
        case _:
            assert_never(result)
