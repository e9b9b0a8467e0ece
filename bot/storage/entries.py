"""The diary: what a person reported."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.entries import Entry
from bot.storage.errors import UnknownRecord
from bot.storage.records import AnyRow, Document, storable
from bot.storage.tables import entries
from scheduler.slots import PersonId

_IN_ROW = ("day", "at", "source", "score", "note")
_DOCUMENT = Document(Entry, columns=frozenset({"id", *_IN_ROW}))


class Entries:
    """Diary entries. Every method names the person, so nobody else's entry can be reached."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, person_id: PersonId, entry: Entry) -> Entry:
        """Write a new entry and return it with its id."""
        statement = insert(entries).values(person_id=person_id, **_to_row(entry)).returning(entries.c.id)
        return replace(entry, id=(await self._connection.execute(statement)).scalar_one())

    async def of(self, person_id: PersonId, since: date | None = None, until: date | None = None) -> tuple[Entry, ...]:
        """Return the entries of the local days `since` to `until`, both included, oldest first."""
        query = select(entries).where(entries.c.person_id == person_id)
        if since is not None:
            query = query.where(entries.c.day >= since)
        if until is not None:
            query = query.where(entries.c.day <= until)
        rows = await self._connection.execute(query.order_by(entries.c.day, entries.c.at, entries.c.id))
        return tuple(_from_row(row) for row in rows)

    async def on(self, person_id: PersonId, day: date) -> tuple[Entry, ...]:
        """Return the entries of one local day, oldest first."""
        return await self.of(person_id, since=day, until=day)

    async def update(self, person_id: PersonId, entry: Entry) -> None:
        """Overwrite the entry with this id; raise UnknownRecord when this person has none."""
        statement = update(entries).where(entries.c.id == entry.id, entries.c.person_id == person_id)
        if (await self._connection.execute(statement.values(**_to_row(entry)))).rowcount == 0:
            raise UnknownRecord("This person has no such entry.")

    async def remove(self, person_id: PersonId, entry_id: int) -> bool:
        """Delete an entry; return whether this person had it."""
        statement = delete(entries).where(entries.c.id == entry_id, entries.c.person_id == person_id)
        return (await self._connection.execute(statement)).rowcount > 0


def _to_row(entry: Entry) -> dict[str, Any]:
    return {name: storable(getattr(entry, name)) for name in _IN_ROW} | {"details": _DOCUMENT.write(entry)}


def _from_row(row: AnyRow) -> Entry:
    return _DOCUMENT.read(row.details, id=row.id, **{name: getattr(row, name) for name in _IN_ROW})
