"""Several people at once, and several processes on one database."""

import asyncio
from datetime import timedelta
from pathlib import Path

import pytest
from sqlalchemy import text

from bot.storage.errors import ReadOnlyTransaction
from bot.storage.storage import Storage
from tests.integration.storage.records import NOW, add_person, entry

WRITERS = 5
EACH = 20


async def test_five_writers_who_read_first_are_never_told_that_it_is_locked(
    database_url: str, storage: Storage
) -> None:
    person = await add_person(storage)
    # Each opens the database anew: between processes nothing but the database itself keeps the order.
    opened = [await Storage.open(database_url) for _ in range(WRITERS)]

    async def write(one: Storage) -> None:
        for _ in range(EACH):
            async with one.transaction() as tx:
                await tx.people.get(person.id)
                so_far = len(await tx.entries.of(person.id))
                await tx.entries.add(person.id, entry(score=so_far % 11, note=str(so_far)))

    await asyncio.gather(*(write(one) for one in opened))
    for one in opened:
        await one.close()
    async with storage.reading() as tx:
        notes = [one.note for one in await tx.entries.of(person.id)]
    assert sorted(int(note or -1) for note in notes) == list(range(WRITERS * EACH))


async def test_fifty_conversations_in_one_process_all_get_their_turn(storage: Storage) -> None:
    people = [await add_person(storage, chat) for chat in range(50)]

    async def talk(index: int) -> None:
        async with storage.transaction() as tx:
            assert await tx.inbox.first_time(index, NOW)
            await tx.entries.add(people[index].id, entry(score=index % 11))

    await asyncio.gather(*(talk(index) for index in range(50)))
    async with storage.reading() as tx:
        assert all([len(await tx.entries.of(person.id)) == 1 for person in people])


async def test_a_reader_does_not_wait_for_a_writer_and_sees_what_was_before(storage: Storage) -> None:
    person = await add_person(storage)
    async with storage.transaction() as writing:
        await writing.entries.add(person.id, entry(score=3))
        async with asyncio.timeout(5), storage.reading() as reading:
            assert await reading.entries.of(person.id) == ()


async def test_a_transaction_for_reading_cannot_write(storage: Storage) -> None:
    person = await add_person(storage)
    with pytest.raises(ReadOnlyTransaction):
        async with storage.reading() as tx:
            await tx.entries.add(person.id, entry(score=3))
    async with storage.transaction() as tx:
        assert await tx.entries.of(person.id) == ()
        await tx.entries.add(person.id, entry(score=3))


async def test_a_cancelled_conversation_leaves_nothing_and_holds_nobody_up(storage: Storage) -> None:
    person = await add_person(storage)
    inside = asyncio.Event()

    async def talk() -> None:
        async with storage.transaction() as tx:
            await tx.entries.add(person.id, entry(score=3))
            inside.set()
            await asyncio.Event().wait()

    task = asyncio.create_task(talk())
    await inside.wait()
    task.cancel()
    await asyncio.wait([task])
    async with asyncio.timeout(5), storage.transaction() as tx:
        assert await tx.entries.of(person.id) == ()
        await tx.people.save(person)


async def test_sqlite_runs_with_the_settings_that_keep_it_safe(sqlite_url: str) -> None:
    storage = await Storage.open(sqlite_url)
    async with storage.database.read() as connection:
        found = {
            name: (await connection.execute(text(f"PRAGMA {name}"))).scalar_one()
            for name in ("journal_mode", "busy_timeout", "foreign_keys", "synchronous", "secure_delete")
        }
    await storage.close()
    assert found == {
        "journal_mode": "wal",
        "busy_timeout": 0,
        "foreign_keys": 1,
        "synchronous": 1,
        "secure_delete": 1,
    }


async def test_closing_sqlite_leaves_one_file(sqlite_url: str) -> None:
    storage = await Storage.open(sqlite_url)
    await add_person(storage, paused_until=NOW + timedelta(days=1))
    await storage.close()
    path = Path(sqlite_url.removeprefix("sqlite:///"))
    assert [one.name for one in path.parent.glob("nape.db*")] == ["nape.db"]
