"""Exercises done: what was offered, and how the pain was before and after."""

from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.offers import Practice
from bot.storage.records import Document
from bot.storage.tables import practice
from scheduler.slots import PersonId

_IN_ROW = ("item", "on")
_DOCUMENT = Document(Practice, columns=frozenset(_IN_ROW))


class Practices:
    """What people practised. Every method names the person."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, person_id: PersonId, done: Practice) -> None:
        """Write one practice."""
        row: dict[str, Any] = {name: getattr(done, name) for name in _IN_ROW}
        await self._connection.execute(
            insert(practice).values(person_id=person_id, details=_DOCUMENT.write(done), **row)
        )

    async def rescore(self, person_id: PersonId, done: Practice, *, before: int | None, after: int | None) -> bool:
        """Write the scores of a practice, found by its item, day and `via`; return False when there is none such."""
        statement = update(practice).where(
            practice.c.person_id == person_id,
            practice.c.item == done.item,
            practice.c.on == done.on,
            practice.c.details["via"].as_string() == done.via,
        )
        scored = _DOCUMENT.write(replace(done, before=before, after=after))
        return (await self._connection.execute(statement.values(details=scored))).rowcount > 0

    async def of(self, person_id: PersonId, since: date | None = None) -> tuple[Practice, ...]:
        """Return what this person practised on or after the local day `since`, oldest first."""
        query = select(practice).where(practice.c.person_id == person_id)
        if since is not None:
            query = query.where(practice.c.on >= since)
        rows = await self._connection.execute(query.order_by(practice.c.on, practice.c.id))
        return tuple(_DOCUMENT.read(row.details, item=row.item, on=row.on) for row in rows)
