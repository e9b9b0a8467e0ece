"""Nape says it is ready exactly while it can work."""

import asyncio

from bot.app import App, build_house
from bot.clock import SystemClock
from bot.handlers.answer import FrontDesk
from bot.storage import Storage
from bot.storage.engine import open_engine
from bot.transport.limiter import PacedLimiter
from bot.transport.metrics import Metrics
from tests.fakes.telegram import PretendApi, QuickTime, bot_on, quick_pace


async def test_ready_from_the_dispatchers_start_until_the_stop(storage: Storage) -> None:
    house = build_house()
    async with bot_on(PretendApi()) as bot:
        app = App(
            bot=bot,
            in_hand=8,
            limiter=PacedLimiter(quick_pace(30, QuickTime())),
            storage=storage,
            desk=FrontDesk(storage, house),
            clock=SystemClock(),
            house=house,
            metrics=Metrics(),
        )
        before = await app.unready()
        running = asyncio.create_task(app.run())
        while "dispatcher" in (during := await app.unready()):  # noqa: ASYNC110
            await asyncio.sleep(0)
        app.stop()
        stopping = await app.unready()
        await running

    assert before == ["dispatcher"]
    assert during == []
    assert "stopping" in stopping


async def test_not_ready_on_a_schema_that_does_not_fit(blank_url: str) -> None:
    house = build_house()
    storage = Storage(open_engine(blank_url))
    async with bot_on(PretendApi()) as bot:
        app = App(
            bot=bot,
            in_hand=8,
            limiter=PacedLimiter(quick_pace(30, QuickTime())),
            storage=storage,
            desk=FrontDesk(storage, house),
            clock=SystemClock(),
            house=house,
            metrics=Metrics(),
        )

        why = await app.unready()

    await storage.close()
    assert "database" in why
