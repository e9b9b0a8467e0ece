"""A pretend Telegram for every test, and a bot process that is ended with it."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.e2e.life import Bot, World, a_world


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Open a pretend Telegram."""
    async with a_world(tmp_path) as world:
        yield world


@pytest.fixture
async def nape(world: World) -> AsyncIterator[Bot]:
    """Start the bot; it is terminated at the end if the test did not end it."""
    bot = await world.starts_bot()
    yield bot
    if bot.process.returncode is None:
        await bot.terminate()
