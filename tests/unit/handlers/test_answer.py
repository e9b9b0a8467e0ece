"""The front desk: what is slow happens after the transaction, and a second delivery of an update does nothing."""

import sqlite3
from datetime import timedelta
from pathlib import Path

from bot.handlers.answer import FrontDesk
from bot.handlers.event import Command, Incoming
from bot.handlers.turn import Conversation, House, Replies, Turn
from bot.storage import Storage
from bot.views.reply import File, Media, Send
from tests.rig import CHAT_ID, MONDAY_MORNING, Chat
from tests.unit.handlers.settled import settle


def a_command(name: str, update_id: int = 1) -> Incoming:
    return Incoming(update_id=update_id, chat_id=CHAT_ID, private=True, language="en", event=Command(name=name))


async def test_a_picture_is_drawn_when_nobody_waits_for_the_database(
    lived_in: Storage, house: House, tmp_path: Path
) -> None:
    def draw() -> bytes:
        with sqlite3.connect(tmp_path / "nape.db", timeout=0, isolation_level=None) as other:
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
