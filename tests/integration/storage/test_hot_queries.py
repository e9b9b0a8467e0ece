"""The statements that run all day find their rows through an index, so that waiting costs nothing."""

from collections.abc import Generator
from contextlib import contextmanager
from datetime import datetime, timedelta
from typing import Any

import pytest
from sqlalchemy import event, text
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import Database
from bot.storage.ledger import SqlLedger
from bot.storage.purge import Purge
from bot.storage.storage import Storage
from scheduler.deliveries import Answer
from scheduler.kinds import Kind
from scheduler.ports import Advance, Outcome, PlanOwner, SendResult
from scheduler.slots import Slot
from tests.attempts import settle
from tests.integration.storage.records import NOW, TODAY, add_person

Statement = tuple[str, Any]
MINUTE = timedelta(minutes=1)


@contextmanager
def _watched(database: Database) -> Generator[list[Statement]]:
    """Collect every statement that reads or changes rows it has to look for."""
    seen: list[Statement] = []

    def note(_connection: Any, _cursor: Any, statement: str, parameters: Any, _context: Any, many: bool) -> None:
        if statement.startswith(("SELECT", "UPDATE", "DELETE")):
            seen.append((statement, parameters[0] if many else parameters))

    event.listen(database.engine.sync_engine, "before_cursor_execute", note)
    yield seen
    event.remove(database.engine.sync_engine, "before_cursor_execute", note)


async def _plan(connection: AsyncConnection, statement: Statement) -> str:
    sql, parameters = statement
    sqlite = connection.dialect.name == "sqlite"
    explain = "EXPLAIN QUERY PLAN " if sqlite else "EXPLAIN "
    lines = (await connection.exec_driver_sql(explain + sql, parameters)).all()
    return "\n".join(str(line[-1]) for line in lines)


async def _assert_indexed(database: Database, statements: list[Statement]) -> None:
    async with database.engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            # Small tables are read whole whatever the indexes; without that choice the plan shows what large ones get.
            await connection.execute(text("SET enable_seqscan = off"))
        for statement in statements:
            plan = await _plan(connection, statement)
            scans = [line for line in plan.splitlines() if "Seq Scan" in line or _reads_whole_table(line)]
            assert scans == [], f"{statement[0]}\n{plan}"


def _reads_whole_table(line: str) -> bool:
    return line.startswith("SCAN") and "INDEX" not in line and "VIRTUAL" not in line and "CONSTANT" not in line


def _again(owner: PlanOwner, now: datetime) -> Advance:
    return Advance(owed=(), missed=(), next_slot=owner.next_slot, engagement=owner.engagement)


@pytest.fixture
async def busy(storage: Storage) -> Storage:
    """Put somebody in storage who is due and is owed something."""
    person = await add_person(storage)
    async with storage.transaction() as tx:
        await tx.people.schedule(person.id, Slot(kind=Kind.POSTURE, local_date=TODAY, ordinal=1, at=NOW))
        await tx.deliveries.add(person.id, Kind.POSTURE, TODAY, NOW, {}, expires_at=NOW)
        await tx.deliveries.add(person.id, Kind.ADVICE, TODAY, NOW, {})
    return storage


async def test_the_engine_looks_for_nothing_without_an_index(busy: Storage) -> None:
    ledger = SqlLedger(busy.database)
    with _watched(busy.database) as seen:
        await ledger.advance_due(NOW, 100, _again)
        leased = await ledger.lease(NOW, "a", 100, MINUTE)
        for delivery, result in zip(leased, (SendResult.SENT, SendResult.GONE), strict=True):
            await settle(ledger, delivery, "a", Outcome(result=result), NOW)
        await ledger.reap(NOW)
        await ledger.next_due()
    await _assert_indexed(busy.database, seen)


async def test_a_conversation_looks_for_nothing_without_an_index(busy: Storage) -> None:
    with _watched(busy.database) as seen:
        async with busy.transaction() as tx:
            person = await tx.people.by_chat(1)
            assert person is not None
            await tx.people.owner(person.id, NOW)
            await tx.entries.of(person.id, since=TODAY)
            await tx.advice.of(person.id)
            await tx.practice.of(person.id, since=TODAY)
            (first, *_) = await tx.deliveries.of(person.id, TODAY)
            await tx.deliveries.last_sent(person.id)
            await tx.deliveries.answer(first.id, person.id, Answer.DONE, NOW)
            await tx.deliveries.cancel(person.id, [Kind.CHECKIN], "answered")
            await tx.deliveries.reply_counts(person.id, TODAY, TODAY)
            await tx.deliveries.unanswered(NOW)
            await tx.people.save(person)
    await _assert_indexed(busy.database, seen)


async def test_the_night_looks_for_nothing_without_an_index(busy: Storage) -> None:
    with _watched(busy.database) as seen:
        await Purge(busy.database).clear_away(NOW)
    await _assert_indexed(busy.database, seen)


async def test_what_is_due_comes_out_of_its_index_in_order(busy: Storage) -> None:
    ledger = SqlLedger(busy.database)
    with _watched(busy.database) as seen:
        await ledger.advance_due(NOW, 100, _again)
        await ledger.lease(NOW, "a", 100, MINUTE)
    async with busy.database.engine.connect() as connection:
        if connection.dialect.name == "postgresql":
            await connection.execute(text("SET enable_seqscan = off"))
            await connection.execute(text("SET enable_bitmapscan = off"))
        plans = [await _plan(connection, one) for one in seen if "LIMIT" in one[0]]
    assert len(plans) == 4
    for plan in plans:
        assert "ix_people_due" in plan or "ix_deliveries_pending" in plan
        assert "Sort" not in plan
        assert "TEMP B-TREE" not in plan
