"""An update is confirmed only after it was handled, in order within a chat."""

import asyncio
from typing import Any

import pytest
from telegram import Update
from telegram.error import TimedOut

from bot.storage.errors import DatabaseUnreachable
from bot.transport.polling import AnotherPoller, Poller
from tests.fakes.telegram import PretendApi, bot_on
from tests.unit.transport.an_update import an_update


async def nobody(update: Update) -> None:
    pytest.fail("nothing was to be handled")


async def polled(api: PretendApi, batches: int) -> list[int]:
    """Poll until `batches` batches were handled; return the ids in the order of handling."""
    handled: list[int] = []
    expected = sum(len(batch) for batch in list(api.updates)[:batches])

    async def handle(update: Update) -> None:
        handled.append(update.update_id)
        if len(handled) == expected:
            poller.stop()

    async with bot_on(api) as bot:
        poller = Poller(bot, handle)
        await poller.run()
    return handled


def offsets(api: PretendApi) -> list[Any]:
    return [call.parameters.get("offset") for call in api.named("getUpdates")]


async def test_an_update_is_confirmed_after_it_was_handled() -> None:
    api = PretendApi()
    api.updates.extend([[an_update(10), an_update(11)], [an_update(12)]])

    handled = await polled(api, batches=2)

    assert handled == [10, 11, 12]
    assert offsets(api) == [None, 12, 13]


async def test_an_unhandled_update_is_not_confirmed_but_fetched_again() -> None:
    api = PretendApi()
    api.updates.extend([[an_update(10), an_update(11, chat=8)]] * 2)
    handled: list[int] = []

    async def handle(update: Update) -> None:
        handled.append(update.update_id)
        if len(handled) == 1:
            raise DatabaseUnreachable("away for a moment")
        if len(handled) == 4:
            poller.stop()

    async with bot_on(api) as bot:
        poller = Poller(bot, handle, first_break=0)
        await poller.run()

    assert handled == [10, 11, 10, 11]
    assert offsets(api) == [None, None, 12]


@pytest.mark.parametrize(
    "nonsense",
    [TimedOut(), (502, {"description": "Bad Gateway"}), (429, {"parameters": {"retry_after": 0}}), KeyError()],
)
async def test_an_answer_that_did_not_come_is_asked_for_again(nonsense: Any) -> None:
    api = PretendApi()
    api.refusals.extend([nonsense, nonsense])
    api.updates.append([an_update(10)])
    handled: list[int] = []

    async def handle(update: Update) -> None:
        handled.append(update.update_id)
        poller.stop()

    async with bot_on(api) as bot:
        poller = Poller(bot, handle, first_break=0)
        await poller.run()

    assert handled == [10]


async def test_stopping_cuts_a_long_wait_short(monkeypatch: pytest.MonkeyPatch) -> None:
    api, asked = PretendApi(), asyncio.Event()

    async def refuse(url: str, *rest: Any, **named: Any) -> tuple[int, bytes]:
        if not url.endswith("getUpdates"):
            return await PretendApi.do_request(api, url, *rest, **named)
        asked.set()
        return 429, b'{"ok": false, "parameters": {"retry_after": 3600}}'

    monkeypatch.setattr(api, "do_request", refuse)
    async with bot_on(api) as bot:
        poller = Poller(bot, nobody)
        running = asyncio.create_task(poller.run())
        await asked.wait()
        poller.stop()
        async with asyncio.timeout(5):
            await running


async def test_updates_of_one_chat_keep_their_order_while_chats_go_side_by_side() -> None:
    api = PretendApi()
    api.updates.append([an_update(1, chat=7), an_update(2, chat=7), an_update(3, chat=8)])
    order: list[int] = []
    other_chat_done = asyncio.Event()

    async def handle(update: Update) -> None:
        if update.update_id == 1:
            await other_chat_done.wait()
        if update.update_id == 3:
            other_chat_done.set()
        order.append(update.update_id)
        if len(order) == 3:
            poller.stop()

    async with bot_on(api) as bot:
        poller = Poller(bot, handle)
        await poller.run()

    assert order == [3, 1, 2]


async def test_a_second_poller_is_a_clear_end() -> None:
    api = PretendApi()
    api.refusals.append((409, {"description": "Conflict: terminated by other getUpdates request"}))

    async with bot_on(api) as bot:
        with pytest.raises(AnotherPoller):
            await Poller(bot, nobody).run()


async def test_stopping_leaves_a_waiting_poll_at_once() -> None:
    api = PretendApi()
    waiting = asyncio.Event()

    async def hang(url: str, *rest: Any, **named: Any) -> tuple[int, bytes]:
        if url.endswith("getUpdates"):
            waiting.set()
            await asyncio.Event().wait()
        return await PretendApi.do_request(api, url, *rest, **named)

    api.do_request = hang  # type: ignore[method-assign]
    async with bot_on(api) as bot:
        poller = Poller(bot, nobody)
        running = asyncio.create_task(poller.run())
        await waiting.wait()
        poller.stop()
        await running


async def test_an_update_that_always_fails_is_set_aside_and_stops_nobody(caplog: pytest.LogCaptureFixture) -> None:
    api = PretendApi()
    api.updates.append([an_update(10), an_update(11)])
    handled: list[int] = []

    async def handle(update: Update) -> None:
        if update.update_id == 10:
            raise ValueError("canary")
        handled.append(update.update_id)
        poller.stop()

    async with bot_on(api) as bot:
        poller = Poller(bot, handle)
        await poller.run()

    assert handled == [11]
    assert offsets(api)[-1] == 12
    assert "update 10 was set aside: ValueError" in caplog.text
    assert "canary" not in caplog.text


async def test_a_webhook_that_was_left_behind_is_ended_by_the_first_poll() -> None:
    api = PretendApi()
    api.refusals.append((409, {"description": "Conflict: can't use getUpdates method while webhook is active"}))
    api.updates.append([an_update(10)])

    handled = await polled(api, batches=1)

    assert handled == [10]
    assert len(api.named("deleteWebhook")) == 1


async def test_a_poller_gives_way_to_a_webhook_that_is_set_while_it_runs() -> None:
    api = PretendApi()
    api.updates.append([an_update(10)])

    async def handle(update: Update) -> None:
        api.refusals.append((409, {"description": "Conflict: can't use getUpdates method while webhook is active"}))

    async with bot_on(api) as bot:
        with pytest.raises(AnotherPoller):
            await Poller(bot, handle).run()

    assert not api.named("deleteWebhook")


UNREADABLE = an_update(11) | {"message": {"text": "canary", "date": "canary"}}


async def test_an_update_nobody_can_read_is_set_aside_with_its_number(caplog: pytest.LogCaptureFixture) -> None:
    api = PretendApi()
    api.updates.extend([[an_update(10), UNREADABLE, an_update(12)], [an_update(13)]])
    handled: list[int] = []

    async def handle(update: Update) -> None:
        handled.append(update.update_id)
        if update.update_id == 13:
            poller.stop()

    async with bot_on(api) as bot:
        poller = Poller(bot, handle)
        await poller.run()

    assert handled == [10, 12, 13]
    assert offsets(api) == [None, 13, 14]
    assert "update 11 was set aside" in caplog.text
    assert "canary" not in caplog.text


async def test_an_update_nobody_can_read_is_confirmed_though_it_came_alone() -> None:
    api = PretendApi()
    api.updates.extend([[UNREADABLE], [an_update(12)]])

    handled = []

    async def handle(update: Update) -> None:
        handled.append(update.update_id)
        poller.stop()

    async with bot_on(api) as bot:
        poller = Poller(bot, handle)
        await poller.run()

    assert handled == [12]
    assert offsets(api) == [None, 12, 13]


@pytest.mark.parametrize("nameless", [{"message": {}}, {"update_id": "eleven"}, {"update_id": True}, None, 11])
async def test_an_update_without_a_number_stops_nobody_and_is_confirmed_with_the_next(nameless: Any) -> None:
    api = PretendApi()
    api.updates.extend([[nameless], [nameless, an_update(12)]])
    handled = []

    async def handle(update: Update) -> None:
        handled.append(update.update_id)
        poller.stop()

    async with bot_on(api) as bot:
        poller = Poller(bot, handle, first_break=0)
        await poller.run()

    assert handled == [12]
    assert offsets(api) == [None, None, 13]


async def test_an_answer_without_a_list_of_updates_is_asked_for_again() -> None:
    api = PretendApi()
    nonsense: Any = {"update_id": 10}
    api.updates.extend([nonsense, [an_update(10)]])
    handled = []

    async def handle(update: Update) -> None:
        handled.append(update.update_id)
        poller.stop()

    async with bot_on(api) as bot:
        poller = Poller(bot, handle, first_break=0)
        await poller.run()

    assert handled == [10]
