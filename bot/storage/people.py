"""People: who is on file, what they chose, and when Nape speaks to them next."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import Select, Table, bindparam, delete, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.advice import holds_exercise
from bot.people import Person
from bot.storage.advice import AdviceGiven
from bot.storage.columns import among
from bot.storage.database import insert_new
from bot.storage.deliveries import Deliveries
from bot.storage.errors import ReadOnlyTransaction, UnknownPerson
from bot.storage.owners import days_around, filled, last_came
from bot.storage.recall import Company
from bot.storage.records import person_changes, person_from_row, person_to_row, slot_from_row, slot_to_row
from bot.storage.tables import advice, deliveries, entries, people, practice, reviews
from scheduler.ports import PlanOwner
from scheduler.slots import PersonId, Slot

# Always in the order of their ids, so that two transactions never wait for each other in a ring.
_BY_ID, _BY_CHAT = (
    select(people).where(among(column, "wanted")).order_by(people.c.id) for column in (people.c.id, people.c.chat_id)
)
_HELD = {query: query.with_for_update(key_share=True) for query in (_BY_ID, _BY_CHAT)}
_WRITE = update(people).where(people.c.id == bindparam("person"))


@dataclass(frozen=True, kw_only=True, slots=True)
class Counts:
    """How many records of each sort there were."""

    entries: int
    deliveries: int
    advice: int
    practice: int
    reviews: int


@dataclass(slots=True)
class _Known:
    """Somebody as they stand in the database, and as they are to stand after the flush."""

    stored: Person
    stored_slot: Slot | None
    person: Person
    slot: Slot | None

    def changes(self) -> dict[str, Any]:
        """Return the columns to write."""
        row = person_changes(self.stored, self.person)
        return row if self.slot == self.stored_slot else row | slot_to_row(self.slot)


class People:
    """The people on file. In a writing transaction, reading a person keeps every other writer off that person."""

    def __init__(
        self,
        connection: AsyncConnection,
        company: Company,
        advice: AdviceGiven,
        deliveries: Deliveries,
        *,
        writing: bool,
    ) -> None:
        self._connection = connection
        self._company = company
        self._advice = advice
        self._deliveries = deliveries
        self._writing = writing
        self._known: dict[PersonId, _Known] = {}
        self._chats: dict[int, PersonId] = {}

    async def get(self, person_id: PersonId) -> Person | None:
        """Return the person, or None."""
        if person_id not in self._known:
            await self._read(_BY_ID, [person_id])
        return self._person(person_id)

    async def by_chat(self, chat_id: int) -> Person | None:
        """Return the person of this private chat, or None."""
        if chat_id not in self._chats:
            await self._read(_BY_CHAT, [chat_id])
        return self._person(self._chats.get(chat_id))

    async def gather(self, *, chats: Sequence[int] = (), ids: Sequence[PersonId] = ()) -> None:
        """Read several people at once, by chat or by id; from now on what is read for one of them is read for all."""
        if chats or ids:
            await self._read(*((_BY_CHAT, chats) if chats else (_BY_ID, ids)))
        self._company.together = tuple(self._known)

    async def create(self, chat_id: int, language: str, now: datetime) -> Person:
        """Put a new person on file; return the one who is there when the chat is known already."""
        new = Person(id=PersonId(0), chat_id=chat_id, language=language, created_at=now)
        row = person_to_row(new) | slot_to_row(None)
        await self._connection.execute(
            insert_new(self._connection, people).on_conflict_do_nothing(index_elements=["chat_id"]), row
        )
        person = await self.by_chat(chat_id)
        if person is None:
            raise UnknownPerson("A person could not be put on file.")
        return person

    async def save(self, person: Person) -> None:
        """Write every field of `person`; the next slot is not touched. Raise UnknownPerson when erased meanwhile."""
        self._refuse_while_reading()
        if await self.get(person.id) is None:
            raise UnknownPerson("This person is no longer on file.")
        self._known[person.id].person = person

    async def schedule(self, person_id: PersonId, slot: Slot | None) -> None:
        """Store the next slot of a person (None: nothing planned)."""
        self._refuse_while_reading()
        if await self.get(person_id) is not None:
            self._known[person_id].slot = slot

    async def owner(self, person_id: PersonId, now: datetime) -> PlanOwner | None:
        """Return what the plan of this person follows from around `now`; None without a time zone."""
        person = await self.get(person_id)
        if person is None or person.zone is None:
            return None
        owed = await self._deliveries.of(person.id, since=days_around(now)[0])
        return PlanOwner(
            person=person.id,
            chat_id=person.chat_id,
            zone=person.zone,
            preferences=person.preferences,
            engagement=person.engagement,
            quiet_until=person.paused_until,
            pause_keeps_checkin=person.pause_keeps_checkin,
            holds_exercise=holds_exercise(await self._advice.of(person.id)),
            next_slot=self._known[person.id].slot,
            filled=filled(owed, now),
            last_came=last_came(owed, now),
        )

    async def flush(self) -> None:
        """Write what was changed about people, in one statement for each set of columns."""
        rows: defaultdict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
        for person_id, known in sorted(self._known.items()):
            if changes := known.changes():
                rows[tuple(changes)].append({"person": person_id, **changes})
                known.stored, known.stored_slot = known.person, known.slot
        for changed in rows.values():
            await self._connection.execute(_WRITE, changed)

    async def erase(self, person_id: PersonId) -> Counts:
        """Delete the person and everything kept about them; return how much that was."""
        await self.get(person_id)
        counts = Counts(
            entries=await self._count(entries, person_id),
            deliveries=await self._count(deliveries, person_id),
            advice=await self._count(advice, person_id),
            practice=await self._count(practice, person_id),
            reviews=await self._count(reviews, person_id),
        )
        await self._connection.execute(delete(people).where(people.c.id == person_id))
        if known := self._known.pop(person_id, None):
            self._chats.pop(known.person.chat_id, None)
            self._company.held.pop(person_id, None)
        return counts

    async def _read(self, query: Select[Any], wanted: Sequence[int]) -> None:
        for row in await self._connection.execute(_HELD[query] if self._writing else query, {"wanted": wanted}):
            person, slot = person_from_row(row), slot_from_row(row)
            self._known.setdefault(person.id, _Known(person, slot, person, slot))
            self._chats[person.chat_id] = person.id
            if self._writing:
                self._company.held[person.id] = person.chat_id

    def _refuse_while_reading(self) -> None:
        if not self._writing:
            raise ReadOnlyTransaction("A transaction opened for reading cannot write.")

    def _person(self, person_id: PersonId | None) -> Person | None:
        known = self._known.get(person_id) if person_id is not None else None
        return known.person if known else None

    async def _count(self, table: Table, person_id: PersonId) -> int:
        query = select(func.count()).select_from(table).where(table.c.person_id == person_id)
        return (await self._connection.execute(query)).scalar_one()
