"""The front desk: what is slow happens after the transaction, and a second delivery of an update does nothing."""

import sqlite3
from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

from bot.handlers.answer import Answered, FrontDesk, Met
from bot.handlers.event import Command, Incoming
from bot.handlers.registry import EVERYTHING
from bot.handlers.turn import Conversation, House, Replies, Turn
from bot.storage import Storage, Transaction
from bot.storage.database import Database
from bot.storage.errors import DatabaseUnreachable
from bot.views.reply import File, Media, Send
from scheduler.deliveries import Delivery, DeliveryId
from scheduler.kinds import Kind
from scheduler.slots import PersonId
from tests.rig import CHAT_ID, MONDAY_MORNING, Chat
from tests.unit.handlers.settled import settle


def a_command(name: str, update_id: int = 1) -> Incoming:
    return Incoming(update_id=update_id, chat_id=CHAT_ID, private=True, language="en", event=Command(name=name))


def a_delivery(number: int) -> Delivery:
    return Delivery(
        id=DeliveryId(number),
        person=PersonId(number),
        chat_id=number,
        kind=Kind.POSTURE,
        local_date=MONDAY_MORNING.date(),
        ordinal=0,
        due_at=MONDAY_MORNING,
    )


async def test_a_picture_is_drawn_when_nobody_waits_for_the_database(
    lived_in: Storage, house: House, sqlite_home: Path
) -> None:
    def draw() -> bytes:
        with sqlite3.connect(sqlite_home / "nape.db", timeout=0, isolation_level=None) as other:
            other.execute("BEGIN IMMEDIATE")
            other.execute("ROLLBACK")
        return b"drawn"

    async def show(turn: Turn, argument: str) -> Replies:
        return [Send(text="Look", file=File(media=Media.PHOTO, name="p.png", draw=draw))]

    desk = FrontDesk(lived_in, house, Conversation(commands={"show": show}))

    answered = await desk.answer(a_command("show"), MONDAY_MORNING)

    (reply,) = answered.replies
    assert isinstance(reply, Send)
    assert reply.file is not None
    assert reply.file.content == b""
    assert reply.file.drawn().content == b"drawn"


async def test_an_update_that_comes_twice_is_answered_once(lived_in: Storage, house: House) -> None:
    desk = FrontDesk(lived_in, house)

    first = await desk.answer(a_command("help", update_id=7), MONDAY_MORNING)
    second = await desk.answer(a_command("help", update_id=7), MONDAY_MORNING)

    assert first.replies
    assert not second.replies


async def test_a_group_gets_one_line_and_leaves_no_trace(lived_in: Storage, house: House) -> None:
    desk = FrontDesk(lived_in, house)
    in_group = Incoming(update_id=9, chat_id=-100, private=False, language="en", event=Command(name="start"))

    answered = await desk.answer(in_group, MONDAY_MORNING)

    assert len(answered.replies) == 1
    async with lived_in.reading() as tx:
        assert await tx.people.by_chat(-100) is None


async def test_somebody_who_comes_back_after_weeks_of_silence_is_spoken_to_as_before(chat: Chat) -> None:
    await settle(chat)
    await chat.types("/today")
    await chat.passes(days=70)
    quiet = await chat.passes(days=1)

    await chat.types("/today")
    chat.now = chat.now.replace(hour=4) + timedelta(days=1)
    back = await chat.passes(days=1)

    assert not quiet
    assert len(back) > 1


class Away(Storage):
    """Storage whose database is away, and which counts how often it was asked."""

    asked = 0

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[Transaction]:
        self.asked += 1
        if self.asked:
            raise DatabaseUnreachable("away")
        async with super().transaction() as tx:
            yield tx


async def test_a_database_that_is_away_is_asked_once_for_all_who_wait(lived_in: Storage, house: House) -> None:
    away = Away(lived_in.database.engine)
    desk = FrontDesk(away, house)
    owed = [a_delivery(number) for number in range(1, 9)]

    composed = await desk.compose_all(owed, MONDAY_MORNING)
    answered = await desk.answer_all([a_command("help", update_id=n) for n in range(1, 9)], MONDAY_MORNING)

    assert {type(one) for one in (*composed, *answered)} == {DatabaseUnreachable}
    assert away.asked == 2


class FullDisk(Database):
    """A database whose log cannot be emptied."""

    async def tidy(self) -> None:
        raise sqlite3.OperationalError("disk is full")


async def test_a_log_that_cannot_be_emptied_takes_nobodys_answer_away(lived_in: Storage, house: House) -> None:
    async def leaves(turn: Turn, argument: str) -> Replies:
        await turn.erase()
        return [Send(text="Gone")]

    lived_in.database = FullDisk(lived_in.database.engine)
    desk = FrontDesk(lived_in, house, Conversation(commands={"leaves": leaves, "help": EVERYTHING.commands["help"]}))
    other = replace(a_command("help", update_id=2), chat_id=CHAT_ID + 1)

    answered = await desk.answer_all([a_command("leaves", update_id=1), other], MONDAY_MORNING)

    assert [isinstance(one, Answered) and len(one.replies) for one in answered] == [1, 1]


async def test_one_poisoned_update_of_many_hurts_no_other(lived_in: Storage, house: House) -> None:
    async def poisoned(turn: Turn, argument: str) -> Replies:
        await turn.save(language="xx")
        raise ZeroDivisionError

    async def well(turn: Turn, argument: str) -> Replies:
        await turn.save(country="DE")
        return [Send(text="Well")]

    desk = FrontDesk(lived_in, house, Conversation(commands={"poisoned": poisoned, "well": well}))
    several = [
        replace(a_command("poisoned" if number == 2 else "well", update_id=number), chat_id=number)
        for number in range(1, 5)
    ]

    answered = await desk.answer_all(several, MONDAY_MORNING)
    again = await desk.answer_all(several, MONDAY_MORNING)

    assert [one.met for one in answered if isinstance(one, Answered)] == [
        Met.HANDLED, Met.FAILED, Met.HANDLED, Met.HANDLED
    ]  # fmt: skip
    assert {one.met for one in again if isinstance(one, Answered)} == {Met.DUPLICATE}
    async with lived_in.reading() as tx:
        countries = [person.country if (person := await tx.people.by_chat(n)) else "nobody" for n in range(1, 5)]
    assert countries == ["DE", "nobody", "DE", "DE"]
