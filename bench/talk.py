"""What a person types, as Telegram hands it on, and posts of it to a webhook over connections that stay open."""

import asyncio
import itertools
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

from bench.serving import SECRET

_numbers = itertools.count(1)


def typed(chat: int, words: str) -> dict[str, Any]:
    """Return the update of somebody who typed `words` just now."""
    number = next(_numbers)
    return {
        "update_id": number,
        "message": {
            "message_id": number,
            "date": int(time.time()),
            "chat": {"id": chat, "type": "private", "first_name": "Kim"},
            "from": {"id": chat, "is_bot": False, "first_name": "Kim", "language_code": "en"},
            "text": words,
        },
    }


def posted(address: str, update: dict[str, Any], path: str = "/telegram/bench") -> bytes:
    """Return the whole request with which Telegram posts an update."""
    body = json.dumps(update).encode()
    head = (
        f"POST {path} HTTP/1.1\r\nHost: {address}\r\nContent-Type: application/json\r\n"
        f"X-Telegram-Bot-Api-Secret-Token: {SECRET}\r\nContent-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


@dataclass(kw_only=True, slots=True)
class Posts:
    """How posts went: seconds each waited for its answer, and how many were not answered with 200."""

    waited: list[float] = field(default_factory=list)
    failed: int = 0


class _Poster(asyncio.Protocol):
    """Posts one request after the other; as cheap as can be, so as not to measure itself."""

    def __init__(self, requests: Iterator[bytes], posts: Posts, done: "asyncio.Future[None]") -> None:
        self._requests = requests
        self._posts = posts
        self._done = done
        self._got = b""
        self._began = 0.0

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        self._got += data
        head, found, body = self._got.partition(b"\r\n\r\n")
        if not found or len(body) < _length(head):
            return
        self._got = b""
        self._posts.waited.append(time.monotonic() - self._began)
        self._posts.failed += head.split(b" ", 2)[1] != b"200"
        self._next()

    def connection_lost(self, exc: Exception | None) -> None:
        if not self._done.done():
            self._posts.failed += 1
            self._done.set_result(None)

    def _next(self) -> None:
        request = next(self._requests, None)
        if request is None or self._done.done():
            if not self._done.done():
                self._done.set_result(None)
            self._transport.close()
            return
        self._began = time.monotonic()
        self._transport.write(request)


def _length(head: bytes) -> int:
    for line in head.lower().split(b"\r\n"):
        if line.startswith(b"content-length:"):
            return int(line.partition(b":")[2])
    return 0


def _until(ends: float, requests: Sequence[bytes]) -> Iterator[bytes]:
    for request in requests:
        if time.monotonic() > ends:
            return
        yield request


async def post_all(addresses: Sequence[str], requests: Sequence[bytes], connections: int, seconds: float) -> Posts:
    """Post the requests, over that many connections to each address in turn; begin none after `seconds`."""
    posts, left, loop = Posts(), _until(time.monotonic() + seconds, requests), asyncio.get_running_loop()
    ends: list[asyncio.Future[None]] = []
    for number in range(connections * len(addresses)):
        host, _, port = addresses[number % len(addresses)].rpartition(":")
        done = loop.create_future()
        ends.append(done)
        await loop.create_connection(lambda done=done: _Poster(left, posts, done), host, int(port))  # type: ignore[misc]
    await asyncio.gather(*ends)
    return posts
