"""The playground's HTTP server."""

import asyncio
import time
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path

from aiohttp import web

from bot.playground.api.endpoint import Endpoint
from bot.playground.api.params import MOST_BYTES
from bot.playground.control.people import PeopleControl
from bot.playground.control.state import StateControl
from bot.playground.control.time import ClockControl, NextDue
from bot.playground.control.trouble import FaultControl
from bot.playground.flood import Limits
from bot.playground.guard import guard, is_loopback
from bot.playground.hook import post_updates
from bot.playground.telegram import Telegram, new_telegram

PAGE = Path(__file__).parent / "page"
MULTIPART_OVERHEAD = 1024 * 1024


class Playground:
    """A pretend Telegram on loopback: the Bot API for the bot, a chat page for people.

    Raise `ValueError` for a host that other machines could reach. `monotonic` and `real_now`
    are for tests.
    """

    def __init__(
        self,
        *,
        token: str = "1000001:playground",  # noqa: S107 - a pretend token, meant to be known
        host: str = "127.0.0.1",
        port: int = 0,
        next_due: NextDue | None = None,
        limits: Limits | None = None,
        monotonic: Callable[[], float] = time.monotonic,
        real_now: Callable[[], datetime] | None = None,
    ) -> None:
        if not is_loopback(host) or ":" in host:
            raise ValueError("the playground listens on loopback only, such as 127.0.0.1")
        self.token = token
        self.url = ""
        self._host = host
        self._port = port
        self._next_due = next_due
        self.telegram = new_telegram(
            token=token,
            limits=limits or Limits(),
            real_now=real_now or (lambda: datetime.now(UTC)),
            monotonic=monotonic,
        )
        self._runner: web.AppRunner | None = None
        self._poster: asyncio.Task[None] | None = None

    async def start(self) -> str:
        """Start to listen and return the address of the chat page."""
        app = _application(self.telegram, self._next_due)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=2.0)
        await self._runner.setup()
        site = web.TCPSite(self._runner, self._host, self._port)
        await site.start()
        port = self._runner.addresses[0][1]
        self.url = f"http://{self._host}:{port}/"
        self._poster = asyncio.create_task(post_updates(self.telegram))
        return self.url

    async def stop(self) -> None:
        """End all waiting requests and stop listening."""
        self.telegram.bell.close()
        if self._poster is not None:
            self._poster.cancel()
            with suppress(asyncio.CancelledError):
                await self._poster
        if self._runner is not None:
            await self._runner.cleanup()


def _application(telegram: Telegram, next_due: NextDue | None) -> web.Application:
    app = web.Application(client_max_size=MOST_BYTES + MULTIPART_OVERHEAD, middlewares=[guard])
    endpoint = Endpoint(telegram)
    clock, state = ClockControl(telegram, next_due), StateControl(telegram)
    faults = FaultControl(telegram)
    app.add_routes(
        [
            web.route("*", r"/bot{token:[^/]+}/{method}", endpoint.call),
            web.get(r"/file/bot{token:[^/]+}/{path:.+}", endpoint.download),
            web.get("/playground/clock", clock.show),
            web.post("/playground/clock", clock.move),
            web.get("/playground/state", state.show),
            web.get("/playground/calls", state.calls),
            web.get("/playground/files/{file_id}", state.file),
            web.get("/playground/faults", faults.show),
            web.post("/playground/faults", faults.order),
            web.get("/", _front_page),
            web.static("/page", PAGE),
        ]
    )
    for name, handler in PeopleControl(telegram).routes().items():
        app.router.add_post(f"/playground/{name}", handler)
    return app


async def _front_page(request: web.Request) -> web.StreamResponse:
    return web.FileResponse(PAGE / "index.html", headers={"Cache-Control": "no-cache"})
