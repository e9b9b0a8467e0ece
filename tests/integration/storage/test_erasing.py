"""Erasing: by the person, and by night."""

import asyncio
import sqlite3
from datetime import timedelta
from pathlib import Path

from sqlalchemy import func, select

from bot.storage.ledger import SqlLedger
from bot.storage.purge import BLOCKED_FOR, INBOX_FOR, OVERDUE_FOR, Purge, Purged
from bot.storage.storage import Storage
from bot.storage.tables import metadata
from scheduler.deliveries import Status
from scheduler.kinds import Kind
from scheduler.slots import PersonId, Slot
from tests.integration.storage.records import NOW, TODAY, add_person, advice, entry, practice, review

MOMENT = timedelta(microseconds=1)
CANARY = "canary-3f9c1"


async def _fill(storage: Storage, person: PersonId) -> None:
    async with storage.transaction() as tx:
        await tx.entries.add(person, entry(score=4, note=f"{CANARY} note", symptoms=frozenset({CANARY})))
        await tx.advice.add(person, advice(numbers={"seen": CANARY}))
        await tx.practice.add(person, practice(CANARY))
        await tx.reviews.add(person, review(answers={"change": CANARY}))
        await tx.deliveries.add(person, Kind.POSTURE, TODAY, NOW, {"item": CANARY})
        await tx.people.schedule(person, Slot(kind=Kind.POSTURE, local_date=TODAY, ordinal=1, at=NOW))
        await tx.inbox.first_time(1, NOW)


async def _rows(storage: Storage) -> dict[str, int]:
    async with storage.database.read() as connection:
        return {
            table.name: (await connection.execute(select(func.count()).select_from(table))).scalar_one()
            for table in metadata.sorted_tables
        }


async def test_erasing_leaves_nothing_of_a_person_in_any_table(storage: Storage) -> None:
    kept, erased = await add_person(storage, 1), await add_person(storage, 2, awaiting_for=CANARY)
    await _fill(storage, kept.id)
    before = await _rows(storage)
    await _fill(storage, erased.id)
    async with storage.transaction() as tx:
        await tx.people.erase(erased.id)
    assert await _rows(storage) == before | {"people": 1}


async def test_no_table_without_a_cascade_can_point_at_a_person() -> None:
    for table in metadata.sorted_tables:
        names = {column.name for column in table.columns}
        if "person_id" in names:
            (key,) = table.c.person_id.foreign_keys
            assert key.ondelete == "CASCADE"
        # The pace forgets a chat within the hour, erased or not.
        assert not names & {"chat_id", "user_id"} or table.name in ("people", "pace_chats")


async def test_after_a_night_what_was_erased_is_gone_from_the_file_itself(sqlite_url: str) -> None:
    storage = await Storage.open(sqlite_url)
    person = await add_person(storage)
    await _fill(storage, person.id)
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    assert CANARY in _bytes_of(path)
    async with storage.transaction() as tx:
        await tx.people.erase(person.id)
    await Purge(storage.database).clear_away(NOW)
    assert CANARY not in _bytes_of(path)
    await storage.close()


def _bytes_of(path: Path) -> str:
    return "".join(one.read_bytes().decode("latin-1") for one in path.parent.glob(f"{path.name}*"))


async def test_whoever_blocked_for_longer_than_the_stated_time_is_erased_at_night(storage: Storage) -> None:
    long_ago = await add_person(storage, 1, blocked_at=NOW - BLOCKED_FOR - MOMENT)
    lately = await add_person(storage, 2, blocked_at=NOW - BLOCKED_FOR)
    here = await add_person(storage, 3)
    await _fill(storage, long_ago.id)
    purged = await Purge(storage.database).clear_away(NOW)
    async with storage.reading() as tx:
        assert await tx.people.get(long_ago.id) is None
        assert await tx.people.get(lately.id) == lately
        assert await tx.people.get(here.id) == here
    assert purged == Purged(people=1, updates=0, deliveries=0)


async def test_handled_updates_are_forgotten_after_a_week(storage: Storage) -> None:
    async with storage.transaction() as tx:
        await tx.inbox.first_time(1, NOW - INBOX_FOR - MOMENT)
        await tx.inbox.first_time(2, NOW - INBOX_FOR)
    assert await Purge(storage.database).clear_away(NOW) == Purged(people=0, updates=1, deliveries=0)
    async with storage.transaction() as tx:
        assert await tx.inbox.first_time(1, NOW)
        assert not await tx.inbox.first_time(2, NOW)


async def test_what_expired_unsent_is_closed_and_what_was_sent_is_kept_as_it_is(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as tx:
        sent = await tx.deliveries.add(person.id, Kind.POSTURE, TODAY, NOW - timedelta(days=3), {}, expires_at=NOW)
    await SqlLedger(storage.database).lease(NOW, "a", 1, timedelta(minutes=1))
    expired = NOW - OVERDUE_FOR
    async with storage.transaction() as tx:
        old = await tx.deliveries.add(person.id, Kind.POSTURE, TODAY, NOW, {}, expires_at=expired - MOMENT)
        fresh = await tx.deliveries.add(person.id, Kind.POSTURE, TODAY, NOW, {}, expires_at=expired)
        advice_ = await tx.deliveries.add(person.id, Kind.ADVICE, TODAY, NOW - timedelta(days=99), {})
    assert await Purge(storage.database).clear_away(NOW) == Purged(people=0, updates=0, deliveries=1)
    async with storage.reading() as tx:
        found = {one.id: one.status for one in await tx.deliveries.of(person.id)}
    assert found == {
        sent.id: Status.LEASED,
        old.id: Status.DROPPED,
        fresh.id: Status.PENDING,
        advice_.id: Status.PENDING,
    }


async def test_the_log_is_emptied_once_another_process_has_read_what_it_reads(sqlite_url: str) -> None:
    storage = await Storage.open(sqlite_url)
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    person = await add_person(storage)
    reader = sqlite3.connect(path, isolation_level=None)
    reader.execute("BEGIN")
    reader.execute("SELECT count(*) FROM people").fetchone()
    async with storage.transaction() as tx:
        await tx.people.erase(person.id)

    emptying = asyncio.create_task(storage.database.tidy())
    for _ in range(5):
        await asyncio.sleep(0)
    waits = not emptying.done()
    reader.execute("COMMIT")
    await emptying
    log = path.with_name(f"{path.name}-wal")
    left = log.stat().st_size
    reader.close()
    await storage.close()

    assert waits
    assert left == 0
