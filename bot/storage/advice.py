"""Advice given: what was said, when, and how the person answered."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

from sqlalchemy import bindparam, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.advice import Advice
from bot.storage.columns import among
from bot.storage.errors import UnknownRecord
from bot.storage.recall import Company, Recall
from bot.storage.records import AnyRow, Document
from bot.storage.tables import advice
from scheduler.slots import PersonId

_IN_ROW = ("rule", "level", "given_on", "state")
_DOCUMENT = Document(Advice, columns=frozenset({"id", *_IN_ROW}))
_OF = (
    select(advice)
    .where(among(advice.c.person_id, "people"), advice.c.given_on >= bindparam("since"))
    .order_by(advice.c.given_on, advice.c.id)
)
_ADD = insert(advice).returning(advice.c.id)


class AdviceGiven:
    """Advice given to people. Every method names the person, so nobody else's advice can be reached."""

    def __init__(self, connection: AsyncConnection, company: Company) -> None:
        self._connection = connection
        self._recall = Recall(
            company, self._read, day=lambda a: a.given_on, order=lambda a: (a.given_on, a.id), same=lambda a: a.id
        )

    async def add(self, person_id: PersonId, given: Advice) -> Advice:
        """Write new advice and return it with its id."""
        written = await self._connection.execute(_ADD, {"person_id": person_id, **_to_row(given)})
        added = replace(given, id=written.scalar_one())
        self._recall.put(person_id, added)
        return added

    async def of(self, person_id: PersonId) -> tuple[Advice, ...]:
        """Return all advice given to this person, oldest first."""
        return tuple(await self._recall.since(person_id, date.min))

    async def get(self, person_id: PersonId, advice_id: int) -> Advice | None:
        """Return one piece of advice, or None when this person has none with this id."""
        return next((given for given in await self.of(person_id) if given.id == advice_id), None)

    async def save(self, person_id: PersonId, given: Advice) -> None:
        """Overwrite the advice with this id; raise UnknownRecord when this person has none."""
        statement = update(advice).where(advice.c.id == given.id, advice.c.person_id == person_id)
        if (await self._connection.execute(statement.values(**_to_row(given)))).rowcount == 0:
            raise UnknownRecord("This person was given no such advice.")
        self._recall.put(person_id, given)

    async def _read(self, people: Sequence[PersonId], since: date | None) -> dict[PersonId, list[Advice]]:
        found: defaultdict[PersonId, list[Advice]] = defaultdict(list)
        for row in await self._connection.execute(_OF, {"people": people, "since": since or date.min}):
            found[row.person_id].append(advice_from_row(row))
        return found


def advice_from_row(row: AnyRow) -> Advice:
    """Return the advice of a row."""
    return _DOCUMENT.read(row.details, id=row.id, **{name: getattr(row, name) for name in _IN_ROW})


def _to_row(given: Advice) -> dict[str, Any]:
    return {name: getattr(given, name) for name in _IN_ROW} | {"details": _DOCUMENT.write(given)}
