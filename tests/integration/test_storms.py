"""Many people at once, on several replicas and both databases: nothing is lost, nothing comes twice."""

import asyncio
import logging
import random
from collections import Counter
from collections.abc import AsyncGenerator
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from functools import cache

import psycopg
import pytest
from sqlalchemy import text
from sqlalchemy.exc import OperationalError

from bot.app import build_house
from bot.handlers.answer import Answered, FrontDesk, Met
from bot.handlers.attendance import note_silence
from bot.handlers.event import Command, Incoming, Tap, Text
from bot.handlers.turn import Conversation, Dropped, House, Replies, Turn
from bot.people import Person, Stage
from bot.storage import Storage
from bot.storage.errors import DatabaseUnreachable
from bot.storage.ledger import SqlLedger
from scheduler.advance import advance
from scheduler.deliveries import Answer, Delivery
from scheduler.kinds import Kind
from scheduler.ports import Outcome, SendResult
from scheduler.presets import Preset, preset
from scheduler.upcoming import next_slot
from tests.attempts import settle

NOW = datetime(2026, 3, 2, 8, 30, tzinfo=UTC)
PEOPLE = 20
REPLICAS = 3


@cache
def _house() -> House:
    return build_house()


@pytest.fixture
def house() -> House:
    """Return content, words and geography as they are."""
    return _house()


@pytest.fixture
async def replicas(database_url: str) -> AsyncGenerator[list[Storage]]:
    """Open the same database as several processes would."""
    opened = [await Storage.open(database_url) for _ in range(REPLICAS)]
    yield opened
    for one in opened:
        await one.close()


async def settled(storage: Storage, chat: int) -> Person:
    """Put somebody on file who gets nudges and a check-in today."""
    async with storage.transaction() as tx:
        new = await tx.people.create(chat, "en", NOW)
        profile = replace(new.profile, adult=True, answered=True)
        person = replace(new, stage=Stage.READY, zone="Europe/Berlin", preferences=preset(Preset.DESK), profile=profile)
        await tx.people.save(person)
        owner = await tx.people.owner(person.id, NOW)
        assert owner is not None
        await tx.people.schedule(person.id, next_slot(owner, NOW))
    return person


def said(number: int, chat: int, words: str) -> Incoming:
    return Incoming(update_id=number, chat_id=chat, private=True, language="en", event=Text(text=words))


def tapped(number: int, chat: int, score: int) -> Incoming:
    tap = Tap(data=f"chk:1:20260302:{score}", message_id=1)
    return Incoming(update_id=number, chat_id=chat, private=True, language="en", event=tap)


async def work(storage: Storage, desk: FrontDesk, name: str, now: datetime, sent: list[Delivery]) -> None:
    """Advance, lease, compose and settle once, as an engine does."""
    ledger = SqlLedger(storage.database)
    await ledger.advance_due(now, 7, advance)
    for delivery in await ledger.lease(now, name, 7, timedelta(minutes=2)):
        dropped = isinstance(await desk.compose(delivery, now), Dropped)
        result = SendResult.DROPPED if dropped else SendResult.SENT
        if not dropped:
            sent.append(delivery)
        assert await settle(ledger, delivery, name, Outcome(result=result, message_id=1), now)
    await ledger.reap(now)


async def live_a_day(replicas: list[Storage], desks: list[FrontDesk]) -> list[Delivery]:
    """Let every replica's engine work side by side, again and again through one day; return what was sent."""
    sent: list[Delivery] = []
    for half_hour in range(2 * 12):
        now = NOW + timedelta(minutes=30 * half_hour)
        engines = enumerate(zip(replicas, desks, strict=True))
        await asyncio.gather(*(work(storage, desk, f"engine {n}", now, sent) for n, (storage, desk) in engines))
    return sent


async def test_twenty_people_talk_at_once_while_engines_tick(
    replicas: list[Storage], house: House, caplog: pytest.LogCaptureFixture
) -> None:
    people = [await settled(replicas[0], 500 + n) for n in range(PEOPLE)]
    desks = [FrontDesk(storage, house) for storage in replicas]
    updates = [said(10 * n + k, 500 + n, f"{k + 1} word{k}") for n in range(PEOPLE) for k in range(3)]
    updates += [tapped(10 * n + 5, 500 + n, 4) for n in range(PEOPLE)]
    storm = [(desk, update) for update in updates for desk in desks]
    random.Random(5).shuffle(storm)

    answers, sent = await asyncio.gather(
        asyncio.gather(*(desk.answer(update, NOW) for desk, update in storm)), live_a_day(replicas, desks)
    )

    answered = Counter(update.update_id for (_, update), answer in zip(storm, answers, strict=True) if answer.replies)
    assert answered == Counter(update.update_id for update in updates)
    slots = Counter((one.person, one.key) for one in sent)
    assert max(slots.values()) == 1
    assert {person for person, _ in slots} == {person.id for person in people}
    async with replicas[0].reading() as tx:
        for person in people:
            notes = Counter(entry.note for entry in await tx.entries.of(person.id))
            assert {f"word{k}": notes[f"word{k}"] for k in range(3)} == {"word0": 1, "word1": 1, "word2": 1}
    assert [record.message for record in caplog.records if record.levelno >= logging.WARNING] == []


async def test_one_poisoned_update_is_set_aside_and_no_other(storage: Storage, house: House) -> None:
    async def poisoned(turn: Turn, argument: str) -> Replies:
        await turn.save(language="xx")
        raise ZeroDivisionError

    async def well(turn: Turn, argument: str) -> Replies:
        await turn.save(country="DE")
        return ()

    desk = FrontDesk(storage, house, Conversation(commands={"poisoned": poisoned, "well": well}))

    def asks(number: int, name: str) -> Incoming:
        return Incoming(update_id=number, chat_id=number, private=True, language="en", event=Command(name=name))

    answers = await asyncio.gather(*(desk.answer(asks(n, "poisoned" if n == 7 else "well"), NOW) for n in range(1, 15)))
    again = await desk.answer(asks(7, "poisoned"), NOW)

    assert [n for n, answer in enumerate(answers, 1) if answer.replies] == [7]
    assert again == Answered(met=Met.DUPLICATE)
    async with storage.reading() as tx:
        kept = {n for n in range(1, 15) if await tx.people.by_chat(n) is not None}
    assert kept == set(range(1, 15)) - {7}


async def test_an_update_that_met_a_lost_database_is_handled_when_it_comes_again(
    storage: Storage, house: House
) -> None:
    lost = [True]

    async def flaky(turn: Turn, argument: str) -> Replies:
        await turn.save(country="DE")
        if lost:
            raise OperationalError("SELECT 1", {}, OSError(lost.pop()))
        return ()

    desk = FrontDesk(storage, house, Conversation(commands={"flaky": flaky}))
    update = Incoming(update_id=1, chat_id=7, private=True, language="en", event=Command(name="flaky"))

    with pytest.raises(DatabaseUnreachable):
        await desk.answer(update, NOW)
    async with storage.reading() as tx:
        assert await tx.people.by_chat(7) is None
    await desk.answer(update, NOW)

    async with storage.reading() as tx:
        person = await tx.people.by_chat(7)
    assert person is not None
    assert person.country == "DE"


async def test_one_unreadable_person_keeps_nobody_elses_silence_from_being_counted(
    storage: Storage, house: House
) -> None:
    people = [await settled(storage, chat) for chat in (1, 2, 3)]
    async with storage.transaction() as tx:
        sent = [await tx.deliveries.add(one.id, Kind.POSTURE, NOW.date(), NOW, {}, ordinal=1) for one in people]
    ledger = SqlLedger(storage.database)
    for delivery in await ledger.lease(NOW, "me", 9, timedelta(minutes=1)):
        await settle(ledger, delivery, "me", Outcome(result=SendResult.SENT), NOW)
    async with storage.database.write() as connection:
        broken = text('UPDATE people SET engagement = \'{"ignored_in_a_row": "many"}\' WHERE chat_id = 2')
        await connection.execute(broken)

    await note_silence(storage, house, NOW + timedelta(hours=2))

    async with storage.reading() as tx:
        found = [await tx.deliveries.get(one.id, one.person) for one in sent]
    assert [one and one.answer for one in found] == [Answer.IGNORED, None, Answer.IGNORED]


async def test_conversations_that_met_somebody_in_a_ring_are_answered_one_by_one(
    postgres_url: str, house: House
) -> None:
    storage = await Storage.open(postgres_url)
    first, second = await settled(storage, 1), await settled(storage, 2)
    waits = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'"
    take = "SELECT 1 FROM people WHERE id = %s FOR UPDATE"
    async with (
        await psycopg.AsyncConnection.connect(postgres_url) as rival,
        await psycopg.AsyncConnection.connect(postgres_url, autocommit=True) as watcher,
    ):
        # Whoever looks first for a ring is the one that gives way; the rival never looks.
        await rival.execute("SET deadlock_timeout = '1h'")
        await rival.execute(take, (second.id,))
        updates = [tapped(1, 1, 3), tapped(2, 2, 5)]
        answering = asyncio.create_task(FrontDesk(storage, house).answer_all(updates, NOW))
        while await (await watcher.execute(waits)).fetchone() == (0,):
            assert not answering.done()
        await rival.execute(take, (first.id,))
        await rival.commit()
        answers = await answering
    async with storage.reading() as tx:
        scores = [entry.score for one in (first, second) for entry in await tx.entries.of(one.id)]
    await storage.close()

    assert [isinstance(answer, Answered) and answer.met for answer in answers] == [Met.HANDLED, Met.HANDLED]
    assert scores == [3, 5]
