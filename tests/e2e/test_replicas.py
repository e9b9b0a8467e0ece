"""Several replicas behind one address, on one PostgreSQL: nobody who talks notices how many, nor that they change."""

import asyncio
import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from scheduler.presets import Preset
from tests.e2e.balancer import Balancer, balanced
from tests.e2e.conftest import stands_judgement
from tests.e2e.life import GLANCE, PATIENCE, Bot, Life, World, a_world, words
from tests.e2e.residents import resident
from tests.e2e.test_restart import kept, questions, today_at


@pytest.fixture
async def town(tmp_path: Path, postgres_url: str) -> AsyncIterator[World]:
    """Open a pretend Telegram for bots on one PostgreSQL; at the end, what was asked of it is judged."""
    async with a_world(tmp_path, postgres_url) as world:
        yield world
        await stands_judgement(world)


@pytest.fixture
async def balancer() -> AsyncIterator[Balancer]:
    """Open a load balancer for two replicas."""
    async with balanced(2) as balancer:
        yield balancer


async def replica(town: World, balancer: Balancer, address: str) -> Bot:
    return await town.starts_bot(
        NAPE_WEBHOOK_URL=balancer.url,
        NAPE_WEBHOOK_SECRET="canary-secret",
        NAPE_LISTEN=address,
        NAPE_DATABASE_URL=town.url,
    )


async def stand_ready(town: World, balancer: Balancer) -> None:
    """Wait until every replica may be given work."""
    async with asyncio.timeout(PATIENCE):
        while not all([await balancer.ready(address) for address in balancer.replicas]):
            for bot in town.bots:
                bot.is_well()
            await town.playground.telegram.bell.wait(GLANCE)


def answers(life: Life) -> list[str]:
    return [found.group() for m in life.newest if (found := re.search(r"\d of 10", words(m)))]


async def test_replicas_share_the_work_and_one_that_is_restarted_loses_and_doubles_nothing(
    town: World, balancer: Balancer
) -> None:
    bots = [await replica(town, balancer, address) for address in balancer.replicas]
    await stand_ready(town, balancer)
    ann, bob = await resident(town, "Ann"), await resident(town, "Bob")
    dee = await resident(town, "Dee", plan=Preset.CHECKIN)
    scores = iter(range(2, 10))

    async def both_write() -> None:
        score = next(scores)
        await ann.says(f"{score} stiff")
        await bob.says(f"{score} stiff")

    await both_write()
    stopping = asyncio.create_task(bots[0].terminate())
    await both_write()
    assert await stopping == 0
    await both_write()
    await replica(town, balancer, balancer.replicas[0])
    await stand_ready(town, balancer)
    await both_write()
    await town.settled()
    await town.jump(today_at(town, 18, 30))

    for life in (ann, bob):
        await life.sees("5 of 10")
        await life.is_answered()
        noted = [score for score, _ in await kept(town, life)]
        assert noted[-1] == 5
        assert len(noted) == len(set(noted))
        assert sorted(answers(life)) == [f"{score} of 10" for score in range(2, 6)]
    await dee.is_answered()
    assert len(questions(dee)) == 1
    assert min(balancer.taken.values()) > 0
    assert set(balancer.again) == {200}
