"""Telegram posts instead of being asked: the same promises hold, and a load balancer is told the truth."""

import socket

import aiohttp
import pytest

from tests.e2e.life import TOKEN, Bot, World
from tests.e2e.residents import resident
from tests.e2e.test_operator import nape
from tests.e2e.test_restart import kept

SECRET = {"NAPE_WEBHOOK_SECRET": "canary-secret"}


@pytest.fixture
def address() -> str:
    """Return an address nobody listens on."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"127.0.0.1:{free.getsockname()[1]}"


async def starts_behind_a_webhook(world: World, address: str) -> Bot:
    bot = await world.starts_bot(NAPE_WEBHOOK_URL=f"http://{address}/telegram/updates", NAPE_LISTEN=address, **SECRET)
    await world.until(lambda: world.playground.telegram.updates.webhook is not None)
    return bot


async def status(address: str, path: str) -> int | None:
    """Return how a path is answered, or None where nobody listens."""
    async with aiohttp.ClientSession() as session:
        try:
            async with session.get(f"http://{address}{path}") as answer:
                return answer.status
        except aiohttp.ClientConnectionError:
            return None


async def metrics(address: str) -> list[str]:
    async with aiohttp.ClientSession() as session, session.get(f"http://{address}/metrics") as answer:
        return (await answer.text()).splitlines()


async def test_a_person_talks_through_the_webhook(world: World, address: str) -> None:
    bot = await starts_behind_a_webhook(world, address)
    kim = await resident(world)

    await kim.hears("7 stiff", "7 of 10")

    assert await kept(world, kim) == [(7, "stiff")]
    assert await world.calls("getUpdates") == []
    assert await status(address, "/readyz") == 200
    assert await status(address, "/telegram/updates") == 405
    assert 'nape_updates_total{result="handled"} 1.0' in await metrics(address)
    async with aiohttp.ClientSession() as session, session.post(f"http://{address}/telegram/updates") as answer:
        assert answer.status == 403
    assert await bot.terminate() == 0
    assert "Nape has stopped" in bot.log
    assert await status(address, "/livez") is None


async def test_what_is_posted_while_nape_is_away_is_kept_once_it_is_back(world: World, address: str) -> None:
    bot = await starts_behind_a_webhook(world, address)
    kim = await resident(world)
    await bot.kill()
    for score in (3, 4, 5):
        await kim.says(f"{score} stiff")

    await starts_behind_a_webhook(world, address)
    await world.settled()

    await kim.sees("5 of 10")
    await kim.is_answered()
    scores = [score for score, _ in await kept(world, kim)]
    assert scores[-1] == 5
    assert len(scores) == len(set(scores))


async def test_without_the_webhook_polling_goes_on_where_it_ended(world: World, address: str) -> None:
    bot = await starts_behind_a_webhook(world, address)
    kim = await resident(world)
    assert await bot.terminate() == 0
    await kim.says("6 stiff")

    await world.starts_bot(NAPE_LISTEN=address)

    await kim.sees("6 of 10")
    assert world.playground.telegram.updates.webhook is None
    assert await status(address, "/livez") == 200
    assert await status(address, "/readyz") == 200
    assert await status(address, "/telegram/updates") == 404


async def test_an_address_in_use_is_one_sentence_and_nothing_is_touched(world: World) -> None:
    folder = world.database.parent / "elsewhere"
    folder.mkdir()
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        code, _, errors = await nape("run", folder=folder, TELEGRAM_BOT_TOKEN=TOKEN, NAPE_LISTEN=address)

    assert code == 2
    assert errors.splitlines() == [f"NAPE_LISTEN {address} cannot be listened on (Address already in use)."]
    assert not list(folder.iterdir())
