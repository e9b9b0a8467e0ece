"""Exercises done: what was offered, and how the pain was before and after."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.offers import Practice
from bot.storage.columns import among
from bot.storage.recall import Company, Recall
from bot.storage.records import Document
from bot.storage.tables import practice
from scheduler.slots import PersonId

_IN_ROW = ("item", "on")
_DOCUMENT = Document(Practice, columns=frozenset(_IN_ROW))
_OF = (
    select(practice)
    .where(among(practice.c.person_id, "people"), practice.c.on >= bindparam("since"))
    .order_by(practice.c.on, practice.c.id)
)


class Practices:
    """What people practised. Every method names the person."""

    def __init__(self, connection: AsyncConnection, company: Company) -> None:
        self._connection = connection
        self._recall = Recall(company, self._read, day=lambda p: p.on, order=lambda p: p.on, same=id)

    async def add(self, person_id: PersonId, done: Practice) -> None:
        """Write one practice."""
        row: dict[str, Any] = {name: getattr(done, name) for name in _IN_ROW}
        await self._connection.execute(
            insert(practice), {"person_id": person_id, "details": _DOCUMENT.write(done), **row}
        )
        self._recall.forget(person_id)

    async def rescore(self, person_id: PersonId, done: Practice, *, before: int | None, after: int | None) -> bool:
        """Write the scores of a practice, found by its item, day and `via`; return False when there is none such."""
        statement = update(practice).where(
            practice.c.person_id == person_id,
            practice.c.item == done.item,
            practice.c.on == done.on,
            practice.c.details["via"].as_string() == done.via,
        )
        scored = _DOCUMENT.write(replace(done, before=before, after=after))
        self._recall.forget(person_id)
        return (await self._connection.execute(statement.values(details=scored))).rowcount > 0

    async def of(self, person_id: PersonId, since: date | None = None) -> tuple[Practice, ...]:
        """Return what this person practised on or after the local day `since`, oldest first."""
        return tuple(await self._recall.since(person_id, since))

    async def _read(self, people: Sequence[PersonId], since: date | None) -> dict[PersonId, list[Practice]]:
        found: defaultdict[PersonId, list[Practice]] = defaultdict(list)
        for row in await self._connection.execute(_OF, {"people": people, "since": since or date.min}):
            found[row.person_id].append(_DOCUMENT.read(row.details, item=row.item, on=row.on))
        return found
