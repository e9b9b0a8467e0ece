"""A pretend Telegram for every test, a bot process that is ended with it, and a judgement of all it sent and wrote."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
import pytest_asyncio

from tests.contract.calls import judge_calls
from tests.e2e.life import Bot, World, a_world

CANARY = "canary"
"""Stands in texts and secrets that must not be in a log."""


@pytest.fixture
async def world(tmp_path: Path) -> AsyncIterator[World]:
    """Open a pretend Telegram; at the end, what was asked of it is judged."""
    async with a_world(tmp_path) as world:
        yield world
        await stands_judgement(world)


@pytest.fixture
async def nape(world: World) -> Bot:
    """Start the bot; it is terminated at the end if the test did not end it."""
    return await world.starts_bot()


@pytest_asyncio.fixture(scope="module", loop_scope="module")
async def town(tmp_path_factory: pytest.TempPathFactory) -> AsyncIterator[World]:
    """Open a pretend Telegram with a bot that all tests of a module share, each with people of its own."""
    async with a_world(tmp_path_factory.mktemp("town")) as world:
        await world.starts_bot()
        yield world


@pytest_asyncio.fixture(loop_scope="module")
async def monday(town: World) -> AsyncIterator[World]:
    """Begin on a Monday at 08:00 in Berlin; at the end all are judged, and everybody leaves."""
    await town.jump(town.monday())
    yield town
    await stands_judgement(town)
    for person in town.playground.telegram.world.people:
        await town.post("block", person=person)
    await town.settled()


async def stands_judgement(world: World) -> None:
    """Judge the calls since the last judgement, and everything the bots wrote."""
    calls = await world.calls(after=world.judged)
    world.judged = max((call["id"] for call in calls), default=world.judged)
    judge_calls(calls)
    for bot in world.bots:
        assert CANARY not in bot.log.casefold(), "a log line holds what it must not"
