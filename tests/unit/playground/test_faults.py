"""Faults on order."""

import asyncio

import aiohttp
import pytest
from telegram import Bot
from telegram.error import NetworkError, RetryAfter, TelegramError

from bot.playground import Playground
from tests.unit.playground.conftest import Control


async def _texts(control: Control) -> list[str]:
    return [message["text"] for message in (await control.get("state"))["messages"]]


async def test_too_many_requests_names_the_wait_and_then_all_is_well(bot: Bot, control: Control, ada: int) -> None:
    await control.post("faults", method="sendMessage", kind="429", times=2, retry_after=7)

    for _ in range(2):
        with pytest.raises(RetryAfter, match="0:00:07"):
            await bot.send_message(ada, "x")
    await bot.send_message(ada, "through")

    assert await _texts(control) == ["/start", "through"]


@pytest.mark.parametrize("kind", ["502", "garbage", "reset"])
async def test_a_call_that_fails_before_its_work_changes_nothing(
    bot: Bot, control: Control, ada: int, kind: str
) -> None:
    await control.post("faults", method="sendMessage", kind=kind)

    with pytest.raises(TelegramError):
        await bot.send_message(ada, "x")

    assert await _texts(control) == ["/start"]
    assert (await control.get("calls", method="sendMessage"))["calls"][-1]["fault"] == kind


async def test_a_cut_after_the_work_leaves_the_message_there(bot: Bot, control: Control, ada: int) -> None:
    await control.post("faults", method="*", kind="drop_after")

    with pytest.raises(NetworkError):
        await bot.send_message(ada, "twice?")

    assert await _texts(control) == ["/start", "twice?"]


async def test_a_hanging_call_never_answers_and_stopping_frees_it() -> None:
    playground = Playground()
    url = await playground.start()
    async with aiohttp.ClientSession() as session:
        order = {"method": "getMe", "kind": "hang"}
        await session.post(f"{url}playground/faults", json=order)
        call = asyncio.create_task(session.get(f"{url}bot{playground.token}/getMe"))
        while not playground.telegram.calls.all():
            await playground.telegram.bell.wait(5)

        assert not call.done()
        await playground.stop()

        with pytest.raises(aiohttp.ClientError):
            await call


async def test_a_fault_for_all_methods_spares_polling(bot: Bot, control: Control, ada: int) -> None:
    await control.post("faults", kind="502")

    assert len(await bot.get_updates()) == 1
    assert (await control.get("faults"))["waiting"] == 1
    assert (await control.post("faults", times=0))["waiting"] == 0


async def test_an_unknown_fault_is_refused(control: Control) -> None:
    answer = await control.post("faults", method="*", kind="earthquake")

    assert answer == {"ok": False, "reason": "unknown kind of fault"}
