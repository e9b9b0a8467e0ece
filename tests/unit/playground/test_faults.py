"""Faults on order."""

import asyncio
from contextlib import suppress

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


@pytest.mark.parametrize("kind", ["drop_after", "garbage_after", "hang_after"])
async def test_a_call_that_fails_after_its_work_leaves_the_message_there(
    bot: Bot, control: Control, ada: int, kind: str
) -> None:
    await control.post("faults", method="*", kind=kind, seconds=0)

    with pytest.raises(TelegramError):
        await bot.send_message(ada, "twice?")

    assert await _texts(control) == ["/start", "twice?"]


async def test_a_slow_answer_is_an_answer(bot: Bot, control: Control, ada: int) -> None:
    await control.post("faults", method="*", kind="slow", seconds=0.01)

    await bot.send_message(ada, "at last")

    assert await _texts(control) == ["/start", "at last"]


async def test_a_call_that_hangs_for_a_while_is_cut_off_unheard(bot: Bot, control: Control, ada: int) -> None:
    await control.post("faults", method="*", kind="hang", seconds=0.01)

    with pytest.raises(NetworkError):
        await bot.send_message(ada, "x")

    assert await _texts(control) == ["/start"]


async def spoiled(bot: Bot, control: Control, **storm: object) -> list[str | None]:
    """Return the faults that fall on twenty calls in a storm."""
    before = len((await control.get("calls"))["calls"])
    await control.post("faults", **storm)
    for _ in range(20):
        with suppress(TelegramError):
            await bot.get_my_name()
    await control.post("faults", times=0)
    return [call["fault"] for call in (await control.get("calls"))["calls"][before:]]


async def test_the_same_seed_brings_the_same_storm(bot: Bot, control: Control) -> None:
    storm = {"rate": 0.5, "kinds": {"502": 3, "garbage": 1, "slow": 1}, "seconds": 0}

    first, again = await spoiled(bot, control, **storm, seed=1), await spoiled(bot, control, **storm, seed=1)
    other = await spoiled(bot, control, **storm, seed=2)

    assert first == again != other
    assert set(first) == {None, "502", "garbage", "slow"}


async def test_a_storm_ends_when_it_is_called_off(bot: Bot, control: Control) -> None:
    assert set(await spoiled(bot, control, rate=1, kinds={"429": 1})) == {"429"}
    assert await bot.get_my_name()


@pytest.mark.parametrize("wrong", [{"rate": 2}, {"rate": 0.1, "kinds": []}, {"rate": 0.1, "kinds": {"earthquake": 1}}])
async def test_a_storm_that_makes_no_sense_is_refused(control: Control, wrong: dict[str, object]) -> None:
    assert (await control.post("faults", **wrong))["ok"] is False


async def test_a_witness_is_told_of_every_call(playground: Playground, bot: Bot, ada: int) -> None:
    told: list[tuple[str, int]] = []
    playground.telegram.calls.witness = lambda call: told.append((call.method, call.status))

    await bot.send_message(ada, "x")

    assert told == [("sendMessage", 200)]


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
