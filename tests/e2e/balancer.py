"""A load balancer: one address, requests in turn to whichever replica says that it is ready."""

import asyncio
import socket
from collections.abc import AsyncIterator, Iterator
from contextlib import asynccontextmanager
from itertools import count

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer


class Balancer:
    """Passes posts on in turn. Every post that was taken is made once more to each other replica."""

    def __init__(self, replicas: list[str]) -> None:
        self.replicas = replicas
        self.taken: dict[str, int] = dict.fromkeys(replicas, 0)
        self.again: list[int] = []
        self.url = ""
        self._turn: Iterator[int] = count()

    async def ready(self, replica: str) -> bool:
        """Tell whether a replica is there and wants work."""
        async with aiohttp.ClientSession() as session:
            try:
                async with session.get(f"http://{replica}/readyz") as answer:
                    return answer.status == 200
            except aiohttp.ClientConnectionError:
                return False

    async def pass_on(self, request: web.Request) -> web.StreamResponse:
        """Answer as the replica whose turn it is, or the next that is ready."""
        body, first = await request.read(), next(self._turn)
        for step in range(len(self.replicas)):
            replica = self.replicas[(first + step) % len(self.replicas)]
            if await self.ready(replica) and (status := await self._post(replica, request, body)) == 200:
                self.taken[replica] += 1
                others = [other for other in self.replicas if other != replica and await self.ready(other)]
                self.again += await asyncio.gather(*(self._post(other, request, body) for other in others))
                return web.Response(status=status)
        return web.Response(status=502)

    async def _post(self, replica: str, request: web.Request, body: bytes) -> int:
        headers = {name: request.headers[name] for name in ("X-Telegram-Bot-Api-Secret-Token", "Content-Type")}
        async with aiohttp.ClientSession() as session:
            try:
                async with session.post(f"http://{replica}{request.path}", data=body, headers=headers) as answer:
                    return answer.status
            except aiohttp.ClientConnectionError:
                return 502


@asynccontextmanager
async def balanced(replicas: int) -> AsyncIterator[Balancer]:
    """Open a load balancer in front of so many addresses, at which nobody listens yet."""
    balancer = Balancer([_free_address() for _ in range(replicas)])
    app = web.Application()
    app.router.add_post("/telegram/updates", balancer.pass_on)
    async with TestServer(app, host="127.0.0.1") as server:
        balancer.url = str(server.make_url("/telegram/updates"))
        yield balancer


def _free_address() -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"127.0.0.1:{free.getsockname()[1]}"
