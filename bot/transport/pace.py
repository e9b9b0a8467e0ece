"""How fast Nape may call: an overall rate, about one message a second per chat, and lanes that go first."""

import asyncio
import heapq
import itertools
import time
from collections.abc import Awaitable, Callable, Coroutine
from dataclasses import dataclass, field
from typing import Any

from telegram.error import RetryAfter
from telegram.ext import BaseRateLimiter

from bot.transport.client import wait_of
from scheduler.kinds import Lane

CHAT_INTERVAL = 1.0
"""Seconds between two messages to one chat, in the long run (Telegram's rule)."""
CHAT_BURST = 3
"""Messages one chat may get at once before the interval is kept."""
SHARE = 0.9
"""The part of the allowed rate that is aimed at, so that the worst second stays within it."""
MESSAGES = ("send", "edit")
"""What the names of calls begin with that count as messages; an edit does not count against its chat."""
PATIENCE = 2
"""How often a call is repeated after "too many requests", for a person who waits."""


@dataclass(order=True, slots=True)
class _Waiter:
    lane: Lane
    turn: int
    chat: int | None = field(compare=False)
    ready: "asyncio.Future[None]" = field(compare=False)


class Pace:
    """Hands out sending slots: lower lanes first, within `rate` a second and one a second per chat."""

    def __init__(
        self,
        rate: float,
        *,
        monotonic: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._gap = 1 / (rate * SHARE)
        self._now = monotonic
        self._sleep = sleep
        self._next = 0.0
        self._chats: dict[int, float] = {}
        self._waiting: list[_Waiter] = []
        self._turns = itertools.count()
        self._pump: asyncio.Task[None] | None = None
        self._newcomer = asyncio.Event()

    async def take(self, chat: int | None, lane: Lane) -> None:
        """Wait for a slot to send one message to `chat`."""
        ready: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        heapq.heappush(self._waiting, _Waiter(lane=lane, turn=next(self._turns), chat=chat, ready=ready))
        self._newcomer.set()
        if self._pump is None or self._pump.done():
            self._pump = asyncio.create_task(self._run())
        await ready

    def hold(self, seconds: float) -> None:
        """Send nothing for `seconds`: Telegram asked for it."""
        self._next = max(self._next, self._now() + seconds)

    async def close(self) -> None:
        """Stop handing out slots."""
        if self._pump is not None:
            self._pump.cancel()
            await asyncio.gather(self._pump, return_exceptions=True)

    async def _run(self) -> None:
        while self._waiting:
            now = self._now()
            if (wait := self._next - now) > 0:
                await self._sleep(wait)
                continue
            self._newcomer.clear()
            if (wait := self._serve(now)) > 0:
                await self._rest(wait)

    async def _rest(self, seconds: float) -> None:
        """Wait until a chat may be written to again, or somebody comes who need not wait for that."""
        waits = asyncio.ensure_future(self._sleep(seconds)), asyncio.ensure_future(self._newcomer.wait())
        try:
            await asyncio.wait(waits, return_when=asyncio.FIRST_COMPLETED)
        finally:
            for wait in waits:
                wait.cancel()
            await asyncio.gather(*waits, return_exceptions=True)

    def _serve(self, now: float) -> float:
        """Serve the first waiter whose chat may be written to; return seconds until the next try."""
        self._forget(now)
        later: list[_Waiter] = []
        soonest = CHAT_INTERVAL
        try:
            while self._waiting:
                waiter = heapq.heappop(self._waiting)
                if waiter.ready.done():
                    continue
                wait = self._chat_wait(waiter.chat, now)
                if wait > 0:
                    soonest = min(soonest, wait)
                    later.append(waiter)
                    continue
                self._spend(waiter.chat, now)
                waiter.ready.set_result(None)
                return 0.0
        finally:
            for waiter in later:
                heapq.heappush(self._waiting, waiter)
        return soonest if self._waiting else 0.0

    def _chat_wait(self, chat: int | None, now: float) -> float:
        if chat is None:
            return 0.0
        return self._chats.get(chat, now) - now - CHAT_INTERVAL * (CHAT_BURST - 1)

    def _spend(self, chat: int | None, now: float) -> None:
        self._next = max(self._next, now) + self._gap
        if chat is not None:
            self._chats[chat] = max(self._chats.get(chat, now), now) + CHAT_INTERVAL

    def _forget(self, now: float) -> None:
        if len(self._chats) > 10_000:
            self._chats = {chat: until for chat, until in self._chats.items() if until > now}


class PacedLimiter(BaseRateLimiter[Lane]):
    """Sends every call of the bot at the pace; `rate_limit_args` is the lane (interactive when unset)."""

    def __init__(self, pace: Pace) -> None:
        self._pace = pace

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Stop handing out slots."""
        await self._pace.close()

    async def process_request(
        self,
        callback: Callable[..., Coroutine[Any, Any, Any]],
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Lane | None,
    ) -> Any:
        """Make one call in its turn; after "too many requests" hold everything, and repeat it for those who wait."""
        lane = Lane.INTERACTIVE if rate_limit_args is None else rate_limit_args
        for attempt in itertools.count():
            if endpoint.startswith(MESSAGES):
                await self._pace.take(_chat(data) if endpoint.startswith("send") else None, lane)
            try:
                return await callback(*args, **kwargs)
            except RetryAfter as refusal:
                self._pace.hold(wait_of(refusal))
                if lane is not Lane.INTERACTIVE or attempt >= PATIENCE:
                    raise
        raise AssertionError("unreachable")


def _chat(data: dict[str, Any]) -> int | None:
    chat = data.get("chat_id")
    return int(chat) if isinstance(chat, int) or (isinstance(chat, str) and chat.lstrip("-").isdigit()) else None
