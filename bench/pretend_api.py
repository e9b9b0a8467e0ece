"""A Bot API as cheap as can be, in a process of its own: `python -m bench.pretend_api`; it prints its port.

Everything is answered after `latency` seconds. With a `limit`, more messages than that in any sliding second are
refused; so is more than one a second (CHAT_BURST at once) to one chat. Under /bench/ it takes orders and tells what
came, with the times of the system-wide monotonic clock.
"""

import asyncio
import base64
import json
import re
import sys
import time
from collections import deque
from typing import Any

CHAT_BURST = 3
SAMPLES = 60
"""Requests kept whole, to be posted again by others."""
RETRY_AFTER = 1

_LENGTH = re.compile(rb"\r\ncontent-length: *(\d+)", re.IGNORECASE)
_CHAT = re.compile(rb'(?:^|&)chat_id=(-?\d+)|name="chat_id".*?\r\n\r\n(-?\d+)|"chat_id": ?"?(-?\d+)', re.DOTALL)
_OFFSET = re.compile(rb'(?:^|&)offset=(\d+)|"offset": ?(\d+)')
_POLL = re.compile(rb'(?:^|&)timeout=(\d+)|"timeout": ?(\d+)')
_HEAD = b"HTTP/1.1 %d OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n"
_ME = {"id": 4242424242, "is_bot": True, "first_name": "Nape", "username": "nape_bot"}
_FILE = b'"file_id":"pretend","file_unique_id":"pretend","width":1,"height":1'
_MEDIA = {
    b"sendPhoto": b'"photo":[{' + _FILE + b"}]",
    b"sendAnimation": b'"animation":{' + _FILE + b',"duration":1}',
    b"sendDocument": b'"document":{"file_id":"pretend","file_unique_id":"pretend"}',
}
_MESSAGE = b'{"ok":true,"result":{"message_id":%d,"date":1772000000,"chat":{"id":%d,"type":"private"},%b}}'
_REFUSED = json.dumps(
    {"ok": False, "error_code": 429, "description": "Too Many Requests", "parameters": {"retry_after": RETRY_AFTER}}
).encode()


def _first(pattern: re.Pattern[bytes], body: bytes) -> int:
    found = pattern.search(body, 0, 16384)
    return int(next(group for group in found.groups() if group is not None)) if found else 0


class PretendApi:
    """What the server knows; one for all connections."""

    def __init__(self) -> None:
        self.latency = 0.0
        self.updates: deque[dict[str, Any]] = deque()
        self.fed = asyncio.Event()
        self._limit: int | None = None
        self._message_id = 0
        self.forget()

    def forget(self) -> None:
        """Begin to count anew."""
        self._times: list[float] = []
        self._chats: list[int] = []
        self._answered: set[int] = set()
        self._refused = 0
        self._samples: list[tuple[str, str, str]] = []
        self._second: deque[float] = deque()
        self._next_of: dict[int, float] = {}

    def order(self, name: str, body: bytes) -> bytes:
        """Follow an order of the bench; return what it asked for."""
        asked = json.loads(body) if body else {}
        if name == "rules":
            self.latency, self._limit = asked["latency"], asked["limit"]
            self.forget()
        elif name == "feed":
            self.updates.extend(asked)
            self.fed.set()
        elif name == "samples":
            return json.dumps(self._samples).encode()
        elif name == "arrivals":
            return json.dumps(list(zip(self._times, self._chats, strict=True))).encode()
        told = {"messages": len(self._times), "chats": len(self._answered), "refused": self._refused}
        return json.dumps(told).encode()

    def answer(self, method: bytes, head: bytes, body: bytes) -> tuple[int, bytes]:
        """Return status and body for one call."""
        if method.startswith((b"send", b"edit")):
            return self._message(method, head, body)
        return 200, json.dumps({"ok": True, "result": _ME if method == b"getMe" else True}).encode()

    def _message(self, method: bytes, head: bytes, body: bytes) -> tuple[int, bytes]:
        now, chat = time.monotonic(), _first(_CHAT, body)
        self._times.append(now)
        self._chats.append(chat)
        self._answered.add(chat)
        if self._limit is not None and not self._allowed(now, chat, method):
            self._refused += 1
            return 429, _REFUSED
        if len(self._samples) < SAMPLES:
            kind = re.search(rb"\r\ncontent-type: *([^\r]+)", head, re.IGNORECASE)
            content = base64.b64encode(body).decode()
            self._samples.append((method.decode(), kind.group(1).decode() if kind else "", content))
        self._message_id += 1
        return 200, _MESSAGE % (self._message_id, chat, _MEDIA.get(method, b'"text":"ok"'))

    def _allowed(self, now: float, chat: int, method: bytes) -> bool:
        while self._second and now - self._second[0] >= 1:
            self._second.popleft()
        owed = max(self._next_of.get(chat, now), now)
        if len(self._second) >= (self._limit or 0) or (method.startswith(b"send") and owed - now > CHAT_BURST - 1):
            return False
        self._second.append(now)
        if method.startswith(b"send"):
            self._next_of[chat] = owed + 1
        return True

    async def poll(self, body: bytes) -> bytes:
        """Hand out updates, waiting for some as long as was asked."""
        offset, until = _first(_OFFSET, body), time.monotonic() + _first(_POLL, body)
        while True:
            while self.updates and self.updates[0]["update_id"] < offset:
                self.updates.popleft()
            if self.updates or (left := until - time.monotonic()) <= 0:
                return json.dumps({"ok": True, "result": list(self.updates)[:100]}).encode()
            self.fed.clear()
            try:
                await asyncio.wait_for(self.fed.wait(), left)
            except TimeoutError:
                continue


class Connection(asyncio.Protocol):
    """One connection of a client, kept open; one request at a time."""

    def __init__(self, api: PretendApi) -> None:
        self._api = api
        self._loop = asyncio.get_running_loop()
        self._got = bytearray()
        self._needed = 0
        self._head = b""
        self._polling: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Keep the way back."""
        assert isinstance(transport, asyncio.Transport)
        self._transport = transport

    def connection_lost(self, exc: Exception | None) -> None:
        """End the poll of who hung up."""
        if self._polling is not None:
            self._polling.cancel()

    def data_received(self, data: bytes) -> None:
        """Collect until a request is whole."""
        self._got += data
        while self._whole():
            body = bytes(self._got[: self._needed])
            del self._got[: self._needed]
            head, self._head = self._head, b""
            self._handle(head, body)

    def _whole(self) -> bool:
        if not self._head:
            end = self._got.find(b"\r\n\r\n")
            if end < 0:
                return False
            self._head = bytes(self._got[:end])
            del self._got[: end + 4]
            found = _LENGTH.search(self._head)
            self._needed = int(found.group(1)) if found else 0
        return len(self._got) >= self._needed

    def _handle(self, head: bytes, body: bytes) -> None:
        path = head.split(b" ", 2)[1]
        method = path.rpartition(b"/")[2]
        if path.startswith(b"/bench/"):
            self._write(200, self._api.order(method.decode(), body))
        elif method == b"getUpdates":
            self._polling = self._loop.create_task(self._poll(body))
        else:
            self._later(*self._api.answer(method, head, body))

    async def _poll(self, body: bytes) -> None:
        self._later(200, await self._api.poll(body))

    def _later(self, status: int, body: bytes) -> None:
        if self._api.latency:
            self._loop.call_later(self._api.latency, self._write, status, body)
        else:
            self._write(status, body)

    def _write(self, status: int, body: bytes) -> None:
        if not self._transport.is_closing():
            self._transport.write(_HEAD % (status, len(body)) + body)


async def serve() -> None:
    """Listen on a free port until ended."""
    api = PretendApi()
    server = await asyncio.get_running_loop().create_server(lambda: Connection(api), "127.0.0.1", 0, backlog=2048)
    sys.stdout.write(f"{server.sockets[0].getsockname()[1]}\n")
    sys.stdout.flush()
    # The input ends with whoever started this.
    await asyncio.gather(server.start_serving(), asyncio.to_thread(sys.stdin.read))


if __name__ == "__main__":
    asyncio.run(serve())
