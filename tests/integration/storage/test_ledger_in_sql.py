"""What the ledger promises beyond one process: several engines, poisoned rows, and the people behind the plans."""

import asyncio
import logging
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import update

from bot.diary.flags import Level
from bot.storage.ledger import SET_ASIDE, SqlLedger
from bot.storage.storage import Storage
from bot.storage.tables import people
from scheduler.deliveries import Status
from scheduler.engagement import Engagement
from scheduler.kinds import Kind
from scheduler.ports import Advance, Outcome, Owed, PlanOwner, SendResult
from scheduler.slots import Slot
from tests.attempts import settle
from tests.integration.storage.records import NOW, TODAY, add_person, advice

SLOT = Slot(kind=Kind.POSTURE, local_date=TODAY, ordinal=1, at=NOW)
MINUTE = timedelta(minutes=1)


def _owe_once(owner: PlanOwner, now: datetime) -> Advance:
    return Advance(owed=[Owed(slot=SLOT, expires_at=None)], missed=(), next_slot=None, engagement=owner.engagement)


async def _due(storage: Storage, count: int) -> list[int]:
    ids = []
    for chat in range(count):
        person = await add_person(storage, chat)
        async with storage.transaction() as tx:
            await tx.people.schedule(person.id, SLOT)
        ids.append(int(person.id))
    return ids


async def test_two_ledgers_at_once_never_advance_the_same_person(database_url: str, storage: Storage) -> None:
    ids = await _due(storage, 20)
    second = await Storage.open(database_url)
    ledgers = [SqlLedger(storage.database), SqlLedger(second.database)]
    shown: list[int] = []

    def step(owner: PlanOwner, now: datetime) -> Advance:
        shown.append(int(owner.person))
        return _owe_once(owner, now)

    async def drain(ledger: SqlLedger) -> None:
        while await ledger.advance_due(NOW, 3, step):
            pass

    await asyncio.gather(*(drain(ledger) for ledger in ledgers))
    await second.close()
    assert sorted(shown) == sorted(ids)


async def test_two_ledgers_at_once_never_lease_the_same_delivery(database_url: str, storage: Storage) -> None:
    await _due(storage, 20)
    await SqlLedger(storage.database).advance_due(NOW, 100, _owe_once)
    second = await Storage.open(database_url)

    async def drain(ledger: SqlLedger, name: str) -> list[int]:
        taken: list[int] = []
        while leased := await ledger.lease(NOW, name, 3, MINUTE):
            taken += [int(one.id) for one in leased]
        return taken

    taken = await asyncio.gather(drain(SqlLedger(storage.database), "one"), drain(SqlLedger(second.database), "two"))
    await second.close()
    everything = [delivery for part in taken for delivery in part]
    assert len(everything) == len(set(everything)) == 20


async def test_two_reapers_at_once_count_each_lease_once(database_url: str, storage: Storage) -> None:
    await _due(storage, 10)
    ledger = SqlLedger(storage.database)
    await ledger.advance_due(NOW, 100, _owe_once)
    await ledger.lease(NOW, "crashed", 100, MINUTE)
    second = await Storage.open(database_url)
    counts = await asyncio.gather(*(one.reap(NOW + MINUTE) for one in (ledger, SqlLedger(second.database))))
    await second.close()
    assert sum(counts) == 10


async def test_a_plan_that_cannot_be_worked_out_keeps_nobody_else_waiting(
    storage: Storage, caplog: pytest.LogCaptureFixture
) -> None:
    poisoned, fine = await _due(storage, 2)
    ledger = SqlLedger(storage.database)

    def step(owner: PlanOwner, now: datetime) -> Advance:
        if owner.person == poisoned:
            raise LookupError("a zone called Secret/Place")
        return _owe_once(owner, now)

    with caplog.at_level(logging.ERROR):
        assert await ledger.advance_due(NOW, 10, step) == 2
    assert "LookupError" in caplog.text
    assert "Secret" not in caplog.text
    assert [int(one.person) for one in await ledger.lease(NOW, "a", 10, MINUTE)] == [fine]
    assert await ledger.advance_due(NOW + SET_ASIDE - MINUTE, 10, _owe_once) == 0
    assert await ledger.advance_due(NOW + SET_ASIDE, 10, _owe_once) == 1


async def test_a_stored_record_that_cannot_be_read_keeps_nobody_else_waiting(storage: Storage) -> None:
    poisoned, fine = await _due(storage, 2)
    async with storage.database.write() as connection:
        broken = update(people).where(people.c.id == poisoned).values(preferences={"cap": "lots"})
        await connection.execute(broken)
    ledger = SqlLedger(storage.database)
    assert await ledger.advance_due(NOW, 10, _owe_once) == 2
    assert [int(one.person) for one in await ledger.lease(NOW, "a", 10, MINUTE)] == [fine]


async def test_urgent_advice_reaches_the_plan_of_everybody_in_the_batch(storage: Storage) -> None:
    held, free = await _due(storage, 2)
    async with storage.transaction() as tx:
        person = await tx.people.by_chat(0)
        assert person is not None
        await tx.advice.add(person.id, advice(level=Level.S))
    seen: dict[int, bool] = {}

    def step(owner: PlanOwner, now: datetime) -> Advance:
        seen[int(owner.person)] = owner.holds_exercise
        return _owe_once(owner, now)

    await SqlLedger(storage.database).advance_due(NOW, 10, step)
    assert seen == {held: True, free: False}


async def test_a_chat_that_is_gone_starts_the_erasure_clock(storage: Storage) -> None:
    await _due(storage, 1)
    ledger = SqlLedger(storage.database)
    await ledger.advance_due(NOW, 10, _owe_once)
    (leased,) = await ledger.lease(NOW, "a", 10, MINUTE)
    await settle(ledger, leased, "a", Outcome(result=SendResult.GONE), NOW + MINUTE)
    async with storage.reading() as tx:
        person = await tx.people.get(leased.person)
        owner = await tx.people.owner(leased.person, NOW)
    assert person is not None
    assert owner is not None
    assert (person.blocked_at, owner.next_slot) == (NOW + MINUTE, None)


async def test_somebody_who_is_blocked_or_has_no_zone_is_never_advanced(storage: Storage) -> None:
    await _due(storage, 2)
    async with storage.transaction() as tx:
        for chat, change in ((0, {"blocked_at": NOW}), (1, {"zone": None})):
            person = await tx.people.by_chat(chat)
            assert person is not None
            await tx.people.save(replace(person, **change))
    assert await SqlLedger(storage.database).advance_due(NOW, 10, _owe_once) == 0


async def test_a_message_snoozed_and_then_refused_keeps_the_moment_it_was_sent_first(storage: Storage) -> None:
    await _due(storage, 1)
    ledger = SqlLedger(storage.database)
    await ledger.advance_due(NOW, 10, _owe_once)
    (first,) = await ledger.lease(NOW, "a", 10, MINUTE)
    await settle(ledger, first, "a", Outcome(result=SendResult.SENT, message_id=5), NOW)
    async with storage.transaction() as tx:
        await tx.deliveries.snooze(first.id, first.person, NOW + MINUTE)
    (second,) = await ledger.lease(NOW + MINUTE, "a", 10, MINUTE)
    await settle(ledger, second, "a", Outcome(result=SendResult.REFUSED), NOW + MINUTE)
    async with storage.reading() as tx:
        found = await tx.deliveries.get(first.id, first.person)
    assert found is not None
    assert (found.status, found.sent_at, found.message_id) == (Status.DROPPED, NOW, 5)


async def test_whoever_talks_to_nape_right_now_is_advanced_a_moment_later(postgres_url: str) -> None:
    storage = await Storage.open(postgres_url)
    (person_id,) = await _due(storage, 1)
    ledger = SqlLedger(storage.database)
    async with storage.transaction() as tx:
        person = await tx.people.by_chat(0)
        assert person is not None
        assert await ledger.advance_due(NOW, 10, _owe_once) == 0
        await tx.people.save(replace(person, engagement=Engagement(last_seen=NOW)))
    shown: list[Engagement] = []

    def step(owner: PlanOwner, now: datetime) -> Advance:
        shown.append(owner.engagement)
        return _owe_once(owner, now)

    assert await ledger.advance_due(NOW, 10, step) == 1
    await storage.close()
    assert shown == [Engagement(last_seen=NOW)]
    assert person.id == person_id
