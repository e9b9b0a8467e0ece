"""The pretend Bot API as the bench sees it: started, given rules, fed, and asked what came."""

from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import aiohttp

from bench.processes import Child, child

LATENCY = 0.08
"""Seconds between a call and its answer: the way to Telegram and back."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Sample:
    """One call as it was posted, `content` in base64."""

    method: str
    kind: str
    content: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Arrival:
    """A message that came, at `at` seconds of the machine's monotonic clock."""

    at: float
    chat: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """How many messages came, to how many chats, and how many of them were refused."""

    messages: int
    chats: int
    refused: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Api:
    """A running pretend Bot API."""

    url: str
    process: Child
    session: aiohttp.ClientSession

    async def rules(self, *, latency: float = LATENCY, limit: int | None = None) -> None:
        """Begin anew with these rules: seconds until an answer, messages allowed in any second."""
        await self._order("rules", {"latency": latency, "limit": limit})

    async def feed(self, updates: Sequence[dict[str, Any]]) -> None:
        """Hand these to whoever polls."""
        await self._order("feed", list(updates))

    async def report(self) -> Report:
        """Return what came so far."""
        return Report(**await self._order("report"))

    async def arrivals(self) -> list[Arrival]:
        """Return every message that came so far, in order."""
        return [Arrival(at=at, chat=chat) for at, chat in await self._order("arrivals")]

    async def samples(self) -> list[Sample]:
        """Return the first messages whole."""
        told = await self._order("samples")
        return [Sample(method=method, kind=kind, content=content) for method, kind, content in told]

    async def _order(self, name: str, what: Any = None) -> Any:
        async with self.session.post(f"{self.url}/bench/{name}", json=what) as answer:
            return await answer.json()


@asynccontextmanager
async def an_api() -> AsyncIterator[Api]:
    """Start a pretend Bot API."""
    async with child("bench.pretend_api") as process, aiohttp.ClientSession() as session:
        yield Api(url=f"http://127.0.0.1:{int(await process.line())}", process=process, session=session)
