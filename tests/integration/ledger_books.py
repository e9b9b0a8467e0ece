"""The same small stage for every ledger: put people and deliveries in, look at what became of them."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from typing import Any, Protocol

from bot.storage.ledger import SqlLedger
from bot.storage.storage import Storage
from scheduler.deliveries import Delivery, DeliveryId
from scheduler.engagement import Engagement
from scheduler.kinds import Kind
from scheduler.ports import Ledger, PlanOwner
from scheduler.preferences import Preferences
from scheduler.slots import PersonId, Slot
from scheduler.upcoming import next_slot
from tests.fakes.ledger import MemoryLedger

ZONE = "Europe/Berlin"


class LedgerBook(Protocol):
    """A ledger and what tests need around it."""

    @property
    def ledger(self) -> Ledger:
        """Return the ledger under test."""
        ...

    async def enrol(self, chat_id: int, preferences: Preferences, now: datetime) -> PersonId:
        """Take in a person and store their next slot after `now`."""
        ...

    async def owe(self, person: PersonId, kind: Kind, due_at: datetime, ordinal: int = 0, **fields: Any) -> Delivery:
        """Put in a delivery that no plan made, on the day of `due_at`."""
        ...

    async def of(self, person: PersonId) -> tuple[Delivery, ...]:
        """Return all deliveries of a person, by due time."""
        ...

    async def owner(self, person: PersonId, now: datetime) -> PlanOwner:
        """Return what the plan of a person follows from."""
        ...


@dataclass(frozen=True, slots=True)
class MemoryBook:
    """The ledger in memory."""

    ledger: MemoryLedger = field(default_factory=MemoryLedger)
    chats: dict[PersonId, int] = field(default_factory=dict)

    async def enrol(self, chat_id: int, preferences: Preferences, now: datetime) -> PersonId:
        """Take in a person."""
        person = PersonId(len(self.chats) + 1)
        self.chats[person] = chat_id
        self.ledger.enrol(
            PlanOwner(
                person=person,
                chat_id=chat_id,
                zone=ZONE,
                preferences=preferences,
                engagement=Engagement(),
                quiet_until=None,
                pause_keeps_checkin=False,
                holds_exercise=False,
                next_slot=None,
            ),
            now,
        )
        return person

    async def owe(self, person: PersonId, kind: Kind, due_at: datetime, ordinal: int = 0, **fields: Any) -> Delivery:
        """Put in a delivery."""
        return self.ledger.owe(
            Delivery(
                id=DeliveryId(0),
                person=person,
                chat_id=self.chats[person],
                kind=kind,
                local_date=due_at.date(),
                ordinal=ordinal,
                due_at=due_at,
                **fields,
            )
        )

    async def of(self, person: PersonId) -> tuple[Delivery, ...]:
        """Return all deliveries of a person."""
        return self.ledger.of(person)

    async def owner(self, person: PersonId, now: datetime) -> PlanOwner:
        """Return the owner of the plan."""
        return self.ledger.owner(person, now)


@dataclass(frozen=True, slots=True)
class SqlBook:
    """The ledger in a database."""

    storage: Storage

    @property
    def ledger(self) -> SqlLedger:
        """Return a ledger on this database; each call another one, as in another process."""
        return SqlLedger(self.storage.database)

    async def enrol(self, chat_id: int, preferences: Preferences, now: datetime) -> PersonId:
        """Take in a person."""
        async with self.storage.transaction() as tx:
            person = await tx.people.create(chat_id, "en", now)
            await tx.people.save(replace(person, zone=ZONE, preferences=preferences))
            owner = await tx.people.owner(person.id, now)
            assert owner is not None
            await tx.people.schedule(person.id, next_slot(owner, now))
        return person.id

    async def owe(self, person: PersonId, kind: Kind, due_at: datetime, ordinal: int = 0, **fields: Any) -> Delivery:
        """Put in a delivery."""
        payload: Mapping[str, Any] = fields.pop("payload", {})
        async with self.storage.transaction() as tx:
            return await tx.deliveries.add(person, kind, due_at.date(), due_at, payload, ordinal=ordinal, **fields)

    async def of(self, person: PersonId) -> tuple[Delivery, ...]:
        """Return all deliveries of a person."""
        async with self.storage.reading() as tx:
            return await tx.deliveries.of(person)

    async def owner(self, person: PersonId, now: datetime) -> PlanOwner:
        """Return the owner of the plan."""
        async with self.storage.reading() as tx:
            owner = await tx.people.owner(person, now)
        assert owner is not None
        return owner


def filled(deliveries: Collection[Delivery]) -> list[tuple[Kind, str, int, str]]:
    """Return what tells deliveries apart, for comparing ledgers: kind, day, ordinal and status."""
    return [(one.kind, one.local_date.isoformat(), one.ordinal, one.status.value) for one in deliveries]


def slot(kind: Kind, at: datetime, ordinal: int = 0) -> Slot:
    """Return a slot on the day of its moment."""
    return Slot(kind=kind, local_date=at.date(), ordinal=ordinal, at=at)
