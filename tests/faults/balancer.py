"""A load balancer in front of the replicas: round robin, past the dead, and with faults of its own."""

from collections import Counter
from collections.abc import Callable, Sequence
from enum import StrEnum
from http import HTTPStatus
from random import Random

import aiohttp
from aiohttp import web

from bot.playground.api.spoiling import hang_up

PATH = "/telegram/updates"
CONNECT_SECONDS = 2.0
ANSWER_SECONDS = 20.0


class Mishap(StrEnum):
    """What goes wrong between Telegram and a replica."""

    TURNED_AWAY = "webhook turned away"
    ANSWER_LOST = "webhook answer lost"
    TWICE = "webhook twice"


class Balancer:
    """Passes posts on to the `ports` of living replicas; at a share `rate` of them something goes wrong."""

    def __init__(self, ports: Callable[[], Sequence[int]], seed: int) -> None:
        self._ports = ports
        self._dice = Random(seed)
        self._turn = 0
        self._runner: web.AppRunner | None = None
        self._session: aiohttp.ClientSession | None = None
        self.rate = 0.0
        self.kinds = tuple(Mishap)
        self.mishaps: Counter[str] = Counter()
        self.url = ""

    async def start(self) -> None:
        """Begin to listen."""
        app = web.Application()
        app.router.add_post(PATH, self._pass_on)
        self._runner = web.AppRunner(app, access_log=None, shutdown_timeout=1.0)
        await self._runner.setup()
        await web.TCPSite(self._runner, "127.0.0.1", 0).start()
        timeout = aiohttp.ClientTimeout(total=ANSWER_SECONDS, connect=CONNECT_SECONDS)
        # A connection of its own for each post, as a balancer has to a replica that may die.
        self._session = aiohttp.ClientSession(timeout=timeout, connector=aiohttp.TCPConnector(force_close=True))
        self.url = f"http://127.0.0.1:{self._runner.addresses[0][1]}{PATH}"

    async def close(self) -> None:
        """Stop listening."""
        if self._session is not None:
            await self._session.close()
        if self._runner is not None:
            await self._runner.cleanup()

    async def _pass_on(self, request: web.Request) -> web.StreamResponse:
        mishap = self._dice.choice(self.kinds) if self._dice.random() < self.rate else None
        if mishap is not None:
            self.mishaps[mishap] += 1
        body = await request.read()
        if mishap is Mishap.TURNED_AWAY:
            return web.Response(status=HTTPStatus.BAD_GATEWAY)
        status = await self._forward(request, body)
        if mishap is Mishap.TWICE:
            status = await self._forward(request, body)
        return hang_up(request) if mishap is Mishap.ANSWER_LOST else web.Response(status=status)

    async def _forward(self, request: web.Request, body: bytes) -> int:
        """Return the status of the first replica that can be reached; once it was reached, no other is asked."""
        if self._session is None:
            return HTTPStatus.BAD_GATEWAY
        headers = {name: value for name, value in request.headers.items() if name.startswith("X-") or "Type" in name}
        for port in self._next():
            try:
                url = f"http://127.0.0.1:{port}{PATH}"
                async with self._session.post(url, data=body, headers=headers) as answer:
                    return answer.status
            except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError):
                continue
            except (aiohttp.ClientError, TimeoutError):
                break
        return HTTPStatus.BAD_GATEWAY

    def _next(self) -> Sequence[int]:
        ports = self._ports()
        self._turn += 1
        turn = self._turn % len(ports) if ports else 0
        return [*ports[turn:], *ports[:turn]]
