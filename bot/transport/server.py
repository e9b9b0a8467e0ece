"""The HTTP server that Telegram, load balancers and Prometheus talk to."""

import asyncio
import contextlib
import os
import socket
from collections.abc import Generator, Sequence
from urllib.parse import urlsplit

import uvicorn
from starlette.applications import Starlette
from starlette.routing import BaseRoute

KEEP_ALIVE = 75
"""Seconds an idle connection stays open: longer than the proxies in front keep theirs."""
FINISHING = 10
"""Seconds open requests may still take when the server stops."""


class CannotListen(RuntimeError):
    """Raised when the address to listen on is not to be had."""


def listen(address: str) -> socket.socket:
    """Return a socket that listens on `host:port`; raise CannotListen with a sentence."""
    parts = urlsplit(f"//{address}")
    host, port = parts.hostname or "", parts.port or 0
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    try:
        return socket.create_server((host, port), family=family)
    except OSError as error:
        # What the system says of a name is in the error; of an address the error says too much.
        reason = error.strerror if isinstance(error, socket.gaierror) else os.strerror(error.errno or 0)
        raise CannotListen(f"NAPE_LISTEN {address} cannot be listened on ({reason}).") from None


class HttpServer:
    """Serves routes on a socket, from `start` to `close`."""

    def __init__(self, listener: socket.socket, routes: Sequence[BaseRoute]) -> None:
        self._listener = listener
        self._server = _Server(
            uvicorn.Config(
                Starlette(routes=routes),
                lifespan="off",
                ws="none",
                log_config=None,
                access_log=False,
                proxy_headers=False,
                server_header=False,
                timeout_keep_alive=KEEP_ALIVE,
                timeout_graceful_shutdown=FINISHING,
            )
        )
        self._serving: asyncio.Task[None] | None = None

    def start(self) -> None:
        """Begin to answer."""
        self._serving = asyncio.create_task(self._server.serve(sockets=[self._listener]))

    async def close(self) -> None:
        """Accept nothing more, and return when what was asked is answered."""
        if self._serving is not None:
            self._server.should_exit = True
            await self._serving
        self._listener.close()


class _Server(uvicorn.Server):
    @contextlib.contextmanager
    def capture_signals(self) -> Generator[None]:
        """Leave signals to the command line, which stops everything in order."""
        yield
