"""The diary: what a person reported."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.entries import Entry
from bot.storage.columns import among
from bot.storage.errors import UnknownRecord
from bot.storage.recall import Company, Recall
from bot.storage.records import AnyRow, Document, storable
from bot.storage.tables import entries
from scheduler.slots import PersonId

_IN_ROW = ("day", "at", "source", "score", "note")
_DOCUMENT = Document(Entry, columns=frozenset({"id", *_IN_ROW}))
_OF = (
    select(entries)
    .where(among(entries.c.person_id, "people"), entries.c.day >= bindparam("since"))
    .order_by(entries.c.day, entries.c.at, entries.c.id)
)
_ADD = insert(entries).returning(entries.c.id)


class Entries:
    """Diary entries. Every method names the person, so nobody else's entry can be reached."""

    def __init__(self, connection: AsyncConnection, company: Company) -> None:
        self._connection = connection
        self._recall = Recall(company, self._read, day=lambda e: e.day, order=_order, same=lambda e: e.id)

    async def add(self, person_id: PersonId, entry: Entry) -> Entry:
        """Write a new entry and return it with its id."""
        written = await self._connection.execute(_ADD, {"person_id": person_id, **_to_row(entry)})
        added = replace(entry, id=written.scalar_one(), note=storable(entry.note))
        self._recall.put(person_id, added)
        return added

    async def of(self, person_id: PersonId, since: date | None = None, until: date | None = None) -> tuple[Entry, ...]:
        """Return the entries of the local days `since` to `until`, both included, oldest first."""
        found = await self._recall.since(person_id, since)
        return tuple(entry for entry in found if until is None or entry.day <= until)

    async def on(self, person_id: PersonId, day: date) -> tuple[Entry, ...]:
        """Return the entries of one local day, oldest first."""
        return await self.of(person_id, since=day, until=day)

    async def update(self, person_id: PersonId, entry: Entry) -> None:
        """Overwrite the entry with this id; raise UnknownRecord when this person has none."""
        statement = update(entries).where(entries.c.id == entry.id, entries.c.person_id == person_id)
        if (await self._connection.execute(statement.values(**_to_row(entry)))).rowcount == 0:
            raise UnknownRecord("This person has no such entry.")
        self._recall.put(person_id, entry)

    async def remove(self, person_id: PersonId, entry_id: int) -> bool:
        """Delete an entry; return whether this person had it."""
        statement = delete(entries).where(entries.c.id == entry_id, entries.c.person_id == person_id)
        removed = (await self._connection.execute(statement)).rowcount > 0
        self._recall.drop(person_id, entry_id)
        return removed

    async def _read(self, people: Sequence[PersonId], since: date | None) -> dict[PersonId, list[Entry]]:
        found: defaultdict[PersonId, list[Entry]] = defaultdict(list)
        for row in await self._connection.execute(_OF, {"people": people, "since": since or date.min}):
            found[row.person_id].append(_from_row(row))
        return found


def _order(entry: Entry) -> tuple[Any, ...]:
    return entry.day, entry.at, entry.id


def _to_row(entry: Entry) -> dict[str, Any]:
    return {name: storable(getattr(entry, name)) for name in _IN_ROW} | {"details": _DOCUMENT.write(entry)}


def _from_row(row: AnyRow) -> Entry:
    return _DOCUMENT.read(row.details, id=row.id, **{name: getattr(row, name) for name in _IN_ROW})
