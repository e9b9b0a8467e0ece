"""Posting updates to a webhook."""

import asyncio
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest

from bot.playground import Playground
from tests.unit.playground.conftest import Control


class Receiver:
    """A web server that keeps what is posted to it; the first posts can be refused, one person's held back."""

    def __init__(self, refuse: int = 0, hold: int = 0) -> None:
        self.posts: list[tuple[str | None, dict[str, Any]]] = []
        self.came = asyncio.Event()
        self.go_on = asyncio.Event()
        self._refuse = refuse
        self._hold = hold
        self._runner: web.AppRunner | None = None

    async def start(self) -> str:
        app = web.Application()
        app.router.add_post("/telegram", self._take)
        self._runner = web.AppRunner(app, access_log=None)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        return f"http://127.0.0.1:{self._runner.addresses[0][1]}/telegram"

    async def stop(self) -> None:
        if self._runner is not None:
            await self._runner.cleanup()

    async def _take(self, request: web.Request) -> web.Response:
        if self._refuse:
            self._refuse -= 1
            return web.Response(status=500)
        update = await request.json()
        if update["message"]["chat"]["id"] == self._hold:
            await self.go_on.wait()
        self.posts.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), update))
        self.came.set()
        return web.Response()

    @property
    def texts(self) -> list[str]:
        """Return what was written, as it came."""
        return [update["message"]["text"] for _, update in self.posts]

    async def has(self, posts: int) -> None:
        """Wait until so many posts have come."""
        async with asyncio.timeout(20):
            while len(self.posts) < posts:
                self.came.clear()
                await self.came.wait()


@pytest.mark.parametrize("refusals", [0, 1])
async def test_updates_are_posted_with_the_secret_until_they_are_taken(
    bot: Bot, control: Control, refusals: int
) -> None:
    receiver = Receiver(refuse=refusals)
    url = await receiver.start()
    await bot.set_webhook(url, secret_token="hush")
    await control.newcomer()

    await asyncio.wait_for(receiver.came.wait(), 20)

    secret, update = receiver.posts[0]
    assert (secret, update["message"]["text"]) == ("hush", "/start")
    await receiver.stop()


async def test_a_chat_that_is_slow_keeps_its_order_and_holds_up_nobody_else(
    playground: Playground, bot: Bot, control: Control
) -> None:
    ada, bob = await control.newcomer("Ada"), await control.newcomer("Bob")
    receiver = Receiver(hold=ada)
    await control.post("say", person=ada, text="1")
    await control.post("say", person=bob, text="2")
    await bot.set_webhook(await receiver.start())

    await receiver.has(2)
    assert receiver.texts == ["/start", "2"]
    receiver.go_on.set()
    await receiver.has(4)

    assert receiver.texts[2:] == ["/start", "1"]
    while playground.telegram.updates.count:
        await playground.telegram.bell.wait(1)
    await receiver.stop()


async def test_what_was_refused_comes_again_before_what_came_later(bot: Bot, control: Control) -> None:
    receiver = Receiver(refuse=1)
    ada = await control.newcomer()
    await control.post("say", person=ada, text="1")
    await bot.set_webhook(await receiver.start())

    await receiver.has(2)

    assert receiver.texts == ["/start", "1"]
    await receiver.stop()


async def test_the_webhook_tells_how_it_is(bot: Bot) -> None:
    await bot.set_webhook("http://127.0.0.1:9/telegram", max_connections=5, allowed_updates=["message"])

    info = await bot.get_webhook_info()

    assert (info.url, info.max_connections, info.pending_update_count) == ("http://127.0.0.1:9/telegram", 5, 0)
    assert info.allowed_updates == ("message",)


@pytest.mark.parametrize(
    ("url", "secret", "refusal"),
    [
        ("nonsense", None, "Invalid webhook url specified"),
        ("http://127.0.0.1:9/", "not allowed!", "Secret token contains unallowed characters"),
        ("http://127.0.0.1:9/", "x" * 257, "Secret token is too long"),
    ],
)
async def test_webhooks_telegram_refuses(bot: Bot, url: str, secret: str | None, refusal: str) -> None:
    with pytest.raises(BadRequest, match=refusal):
        await bot.set_webhook(url, secret_token=secret)
