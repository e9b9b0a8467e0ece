"""Updates handled once."""

import asyncio

from bot.storage.storage import Storage
from tests.integration.storage.records import NOW, add_person, entry


async def test_the_same_update_is_handled_once(storage: Storage) -> None:
    async with storage.transaction() as tx:
        assert await tx.inbox.first_time(2**40, NOW)
        assert not await tx.inbox.first_time(2**40, NOW)
    async with storage.transaction() as tx:
        assert not await tx.inbox.first_time(2**40, NOW)
        assert await tx.inbox.first_time(2**40 + 1, NOW)


async def test_two_replicas_with_the_same_update_write_one_score(storage: Storage) -> None:
    person = await add_person(storage)

    async def handle() -> None:
        async with storage.transaction() as tx:
            if await tx.inbox.first_time(9, NOW):
                await tx.entries.add(person.id, entry(score=6))

    await asyncio.gather(*(handle() for _ in range(4)))
    async with storage.reading() as tx:
        assert len(await tx.entries.of(person.id)) == 1
