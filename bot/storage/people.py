"""People: who is on file, what they chose, and when Nape speaks to them next."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any, TypeVarTuple

from sqlalchemy import Select, Table, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.people import Person
from bot.storage.database import insert_new
from bot.storage.errors import UnknownPerson
from bot.storage.owners import OWNER_COLUMNS, owner_from_row, surroundings
from bot.storage.records import person_from_row, person_to_row, slot_to_row
from bot.storage.tables import advice, deliveries, entries, people, practice
from scheduler.ports import PlanOwner
from scheduler.slots import PersonId, Slot

Ts = TypeVarTuple("Ts")


@dataclass(frozen=True, kw_only=True, slots=True)
class Counts:
    """How many records of each sort there were."""

    entries: int
    deliveries: int
    advice: int
    practice: int


class People:
    """The people on file. In a writing transaction, reading a person keeps every other writer off that person."""

    def __init__(self, connection: AsyncConnection, *, writing: bool) -> None:
        self._connection = connection
        self._writing = writing

    async def get(self, person_id: PersonId) -> Person | None:
        """Return the person, or None."""
        return await self._one(select(people).where(people.c.id == person_id))

    async def by_chat(self, chat_id: int) -> Person | None:
        """Return the person of this private chat, or None."""
        return await self._one(select(people).where(people.c.chat_id == chat_id))

    async def create(self, chat_id: int, language: str, now: datetime) -> Person:
        """Put a new person on file; return the one who is there when the chat is known already."""
        new = Person(id=PersonId(0), chat_id=chat_id, language=language, created_at=now)
        row = person_to_row(new) | slot_to_row(None)
        await self._connection.execute(
            insert_new(self._connection, people).values(row).on_conflict_do_nothing(index_elements=["chat_id"])
        )
        person = await self.by_chat(chat_id)
        if person is None:
            raise UnknownPerson("A person could not be put on file.")
        return person

    async def save(self, person: Person) -> None:
        """Write every field of `person`; the next slot is not touched. Raise UnknownPerson when erased meanwhile."""
        written = await self._connection.execute(
            update(people).where(people.c.id == person.id).values(person_to_row(person))
        )
        if written.rowcount == 0:
            raise UnknownPerson("This person is no longer on file.")

    async def schedule(self, person_id: PersonId, slot: Slot | None) -> None:
        """Store the next slot of a person (None: nothing planned)."""
        await self._connection.execute(update(people).where(people.c.id == person_id).values(slot_to_row(slot)))

    async def owner(self, person_id: PersonId, now: datetime) -> PlanOwner | None:
        """Return what the plan of this person follows from around `now`; None without a time zone."""
        query = self._locked(select(*OWNER_COLUMNS).where(people.c.id == person_id, people.c.zone.is_not(None)))
        row = (await self._connection.execute(query)).one_or_none()
        if row is None:
            return None
        return owner_from_row(row, await surroundings(self._connection, [person_id], now))

    async def erase(self, person_id: PersonId) -> Counts:
        """Delete the person and everything kept about them; return how much that was."""
        await self.get(person_id)
        counts = Counts(
            entries=await self._count(entries, person_id),
            deliveries=await self._count(deliveries, person_id),
            advice=await self._count(advice, person_id),
            practice=await self._count(practice, person_id),
        )
        await self._connection.execute(delete(people).where(people.c.id == person_id))
        return counts

    async def blocked_before(self, at: datetime) -> tuple[PersonId, ...]:
        """Return who blocked Nape before `at` and did not come back, the longest first."""
        return await self._ids(select(people.c.id).where(people.c.blocked_at < at).order_by(people.c.blocked_at))

    async def page(self, *, after: int = 0, limit: int = 500) -> tuple[PersonId, ...]:
        """Return up to `limit` people who can be reached, by id, beginning behind `after`."""
        query = select(people.c.id).where(people.c.id > after, people.c.blocked_at.is_(None))
        return await self._ids(query.order_by(people.c.id).limit(limit))

    async def _one(self, query: Select[*tuple[Any, ...]]) -> Person | None:
        row = (await self._connection.execute(self._locked(query))).one_or_none()
        return None if row is None else person_from_row(row)

    async def _ids(self, query: Select[int]) -> tuple[PersonId, ...]:
        return tuple(PersonId(found) for found in await self._connection.scalars(query))

    async def _count(self, table: Table, person_id: PersonId) -> int:
        query = select(func.count()).select_from(table).where(table.c.person_id == person_id)
        return (await self._connection.execute(query)).scalar_one()

    def _locked(self, query: Select[*Ts]) -> Select[*Ts]:
        return query.with_for_update(key_share=True) if self._writing else query
