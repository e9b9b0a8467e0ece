"""Advice given: what was said, when, and how the person answered."""

from dataclasses import replace
from typing import Any

from sqlalchemy import insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.advice import Advice
from bot.storage.errors import UnknownRecord
from bot.storage.records import AnyRow, Document
from bot.storage.tables import advice
from scheduler.slots import PersonId

_IN_ROW = ("rule", "level", "given_on", "state")
_DOCUMENT = Document(Advice, columns=frozenset({"id", *_IN_ROW}))


class AdviceGiven:
    """Advice given to people. Every method names the person, so nobody else's advice can be reached."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def add(self, person_id: PersonId, given: Advice) -> Advice:
        """Write new advice and return it with its id."""
        statement = insert(advice).values(person_id=person_id, **_to_row(given)).returning(advice.c.id)
        return replace(given, id=(await self._connection.execute(statement)).scalar_one())

    async def of(self, person_id: PersonId) -> tuple[Advice, ...]:
        """Return all advice given to this person, oldest first."""
        query = select(advice).where(advice.c.person_id == person_id).order_by(advice.c.given_on, advice.c.id)
        return tuple(advice_from_row(row) for row in await self._connection.execute(query))

    async def get(self, person_id: PersonId, advice_id: int) -> Advice | None:
        """Return one piece of advice, or None when this person has none with this id."""
        query = select(advice).where(advice.c.id == advice_id, advice.c.person_id == person_id)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else advice_from_row(row)

    async def save(self, person_id: PersonId, given: Advice) -> None:
        """Overwrite the advice with this id; raise UnknownRecord when this person has none."""
        statement = update(advice).where(advice.c.id == given.id, advice.c.person_id == person_id)
        if (await self._connection.execute(statement.values(**_to_row(given)))).rowcount == 0:
            raise UnknownRecord("This person was given no such advice.")


def advice_from_row(row: AnyRow) -> Advice:
    """Return the advice of a row."""
    return _DOCUMENT.read(row.details, id=row.id, **{name: getattr(row, name) for name in _IN_ROW})


def _to_row(given: Advice) -> dict[str, Any]:
    return {name: getattr(given, name) for name in _IN_ROW} | {"details": _DOCUMENT.write(given)}
