"""Whatever somebody types, taps, forges or waits for, Nape keeps its promises."""

import logging
from datetime import UTC, datetime

import pytest

from bot.handlers.export import bundle
from bot.handlers.turn import House
from bot.storage import Storage
from scheduler.preferences import Preferences
from tests.rig import Chat
from tests.unit.handlers.monkey import CANARY, Monkey
from tests.unit.handlers.settled import settle

STEPS = 150


@pytest.mark.parametrize(
    ("seed", "begins_at"),
    [
        (1, datetime(2026, 3, 27, 15, tzinfo=UTC)),
        (2, datetime(2026, 10, 23, 15, tzinfo=UTC)),
        (3, datetime(2026, 4, 3, 20, tzinfo=UTC)),
        (4, datetime(2026, 12, 30, 22, tzinfo=UTC)),
    ],
)
async def test_a_monkey_breaks_nothing_and_learns_nothing(
    seed: int, begins_at: datetime, lived_in: Storage, house: House, caplog: pytest.LogCaptureFixture
) -> None:
    for room in ("bot", "scheduler", "content"):
        caplog.set_level(logging.DEBUG, logger=room)
    someone_else = Chat(lived_in, house, now=begins_at)
    await settle(someone_else, preferences=Preferences(cap=0, checkin=False))
    await someone_else.types(f"7 {CANARY}")
    before = await everything_about(someone_else)
    monkey = Monkey(lived_in, house, seed=seed, now=begins_at, chat_id=8)

    await monkey.begins()
    for _ in range(STEPS):
        await monkey.step()
        assert "set aside" not in caplog.text, monkey.did[-5:]
    after = await everything_about(someone_else)

    assert after == before
    assert CANARY not in caplog.text
    assert monkey.secret not in caplog.text


async def everything_about(chat: Chat) -> tuple[bytes, ...]:
    """Return what is held about the person of this chat."""
    person = await chat.person()
    async with chat.storage.reading() as tx:
        return tuple(file.content for file in await bundle(tx, person))
