"""Fetching updates."""

import asyncio

import aiohttp
import pytest
from telegram import Bot
from telegram.error import Conflict

from bot.playground import Playground
from tests.unit.playground.conftest import Control


async def test_an_update_comes_again_until_a_higher_offset_confirms_it(bot: Bot, ada: int) -> None:
    (first,) = await bot.get_updates()
    (again,) = await bot.get_updates()
    nothing = await bot.get_updates(offset=first.update_id + 1)

    assert again.update_id == first.update_id
    assert nothing == ()


async def test_update_ids_grow(bot: Bot, control: Control, ada: int) -> None:
    await control.post("say", person=ada, text="one")
    await control.post("say", person=ada, text="two")

    updates = await bot.get_updates()

    ids = [update.update_id for update in updates]
    assert ids == list(range(ids[0], ids[0] + 3))


async def test_limit_gives_the_oldest_first(bot: Bot, control: Control, ada: int) -> None:
    await control.post("say", person=ada, text="later")

    (update,) = await bot.get_updates(limit=1)

    assert update.message is not None
    assert update.message.text == "/start"


async def test_a_negative_offset_forgets_all_but_the_last(bot: Bot, control: Control, ada: int) -> None:
    await control.post("say", person=ada, text="last")

    (update,) = await bot.get_updates(offset=-1)

    assert update.message is not None
    assert update.message.text == "last"


async def test_a_waiting_poll_gets_what_is_said_meanwhile(bot: Bot, control: Control, ada: int) -> None:
    (seen,) = await bot.get_updates()
    poll = asyncio.create_task(bot.get_updates(offset=seen.update_id + 1, timeout=30))
    await control.get("clock")
    await control.post("say", person=ada, text="6")

    (update,) = await poll

    assert update.message is not None
    assert update.message.text == "6"


async def test_a_second_poller_ends_the_first_with_a_conflict(
    playground: Playground, control: Control, bot: Bot
) -> None:
    async def waiting() -> None:
        seen = playground.telegram.updates.polls
        while playground.telegram.updates.polls == seen:
            await playground.telegram.bell.wait(5)

    started = asyncio.create_task(waiting())
    first = asyncio.create_task(bot.get_updates(timeout=30))
    await started
    address = f"{playground.url}bot{playground.token}/getUpdates"
    second = asyncio.create_task(control.session.post(address, json={"timeout": 30}))

    with pytest.raises(Conflict, match="terminated by other getUpdates request"):
        await first
    await control.newcomer()
    assert len((await (await second).json())["result"]) == 1


async def test_only_the_kinds_a_bot_asked_for_are_kept(bot: Bot, control: Control, ada: int) -> None:
    (seen,) = await bot.get_updates(allowed_updates=["callback_query"])
    await control.post("say", person=ada, text="not asked for")
    await control.post("tap", person=ada, message_id=1, data="x")

    (update,) = await bot.get_updates(offset=seen.update_id + 1)

    assert update.callback_query is not None


async def test_a_webhook_and_polling_exclude_each_other(bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:9/telegram")

    with pytest.raises(Conflict, match="webhook is active"):
        await bot.get_updates()
    await bot.delete_webhook()
    assert await bot.get_updates() == ()


async def test_stopping_ends_a_waiting_poll_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    playground = Playground()
    url = await playground.start()
    async with aiohttp.ClientSession() as session:
        seen = playground.telegram.updates.polls
        address = f"{url}bot{playground.token}/getUpdates"
        poll = asyncio.create_task(session.post(address, data={"timeout": "50"}))
        while playground.telegram.updates.polls == seen:
            await playground.telegram.bell.wait(5)

        await playground.stop()

        assert await (await poll).json() == {"ok": True, "result": []}
