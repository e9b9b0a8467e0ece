"""Posting updates to a webhook."""

import asyncio
from typing import Any

import pytest
from aiohttp import web
from telegram import Bot
from telegram.error import BadRequest

from tests.unit.playground.conftest import Control


class Receiver:
    """A web server that keeps what is posted to it; the first posts can be refused."""

    def __init__(self, refuse: int = 0) -> None:
        self.posts: list[tuple[str | None, dict[str, Any]]] = []
        self.came = asyncio.Event()
        self._refuse = refuse
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
        self.posts.append((request.headers.get("X-Telegram-Bot-Api-Secret-Token"), await request.json()))
        self.came.set()
        return web.Response()


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
