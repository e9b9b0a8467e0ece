"""Answers about longer times than a day: the week, the month, a gap."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.review import Review
from bot.storage.columns import among
from bot.storage.errors import UnknownRecord
from bot.storage.recall import Company, Recall
from bot.storage.records import Document
from bot.storage.tables import reviews
from scheduler.slots import PersonId

_IN_ROW = ("kind", "on")
_DOCUMENT = Document(Review, columns=frozenset({"id", *_IN_ROW}))
_OF = (
    select(reviews)
    .where(among(reviews.c.person_id, "people"), reviews.c.on >= bindparam("since"))
    .order_by(reviews.c.on, reviews.c.id)
)
_ADD = insert(reviews).returning(reviews.c.id)


class Reviews:
    """What people answered. Every method names the person."""

    def __init__(self, connection: AsyncConnection, company: Company) -> None:
        self._connection = connection
        self._recall = Recall(
            company, self._read, day=lambda r: r.on, order=lambda r: (r.on, r.id), same=lambda r: r.id
        )

    async def add(self, person_id: PersonId, review: Review) -> Review:
        """Write a new one and return it with its id."""
        written = await self._connection.execute(_ADD, {"person_id": person_id, **_to_row(review)})
        added = replace(review, id=written.scalar_one())
        self._recall.put(person_id, added)
        return added

    async def save(self, person_id: PersonId, review: Review) -> None:
        """Overwrite the one with this id; raise UnknownRecord when this person has none such."""
        statement = update(reviews).where(reviews.c.id == review.id, reviews.c.person_id == person_id)
        if (await self._connection.execute(statement.values(**_to_row(review)))).rowcount == 0:
            raise UnknownRecord("This person has no such answers.")
        self._recall.put(person_id, review)

    async def of(self, person_id: PersonId, since: date | None = None) -> tuple[Review, ...]:
        """Return what this person answered on or after the local day `since`, oldest first."""
        return tuple(await self._recall.since(person_id, since))

    async def _read(self, people: Sequence[PersonId], since: date | None) -> dict[PersonId, list[Review]]:
        found: defaultdict[PersonId, list[Review]] = defaultdict(list)
        for row in await self._connection.execute(_OF, {"people": people, "since": since or date.min}):
            found[row.person_id].append(_DOCUMENT.read(row.details, id=row.id, kind=row.kind, on=row.on))
        return found


def _to_row(review: Review) -> dict[str, Any]:
    return {"kind": review.kind.value, "on": review.on, "details": _DOCUMENT.write(review)}
