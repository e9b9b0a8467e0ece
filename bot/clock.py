"""The clock: the machine's own, or one that is followed over HTTP so that a playground can bend time."""

import asyncio
import logging
import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import aiohttp

log = logging.getLogger(__name__)

WAIT = 25.0
"""Seconds one long poll for a changed clock may last."""


class ClockUnreachable(Exception):
    """The clock to follow does not answer, or is not one."""


class SystemClock:
    """The machine's time."""

    def now(self) -> datetime:
        """Return the present, aware UTC."""
        return datetime.now(UTC)


class FollowedClock:
    """Time as another process tells it: an anchor and a rate, followed by long polling.

    `changed` is called after each bend, so that what has come due is done at once.
    """

    def __init__(self, url: str, changed: Callable[[], None] | None = None) -> None:
        self._url = url
        self.changed = changed
        self._anchor = datetime.now(UTC)
        self._since = time.monotonic()
        self._rate = 1.0
        self._seen = -1
        self._session: aiohttp.ClientSession | None = None
        self._follower: asyncio.Task[None] | None = None

    def now(self) -> datetime:
        """Return the followed present, aware UTC."""
        return self._anchor + timedelta(seconds=(time.monotonic() - self._since) * self._rate)

    async def start(self) -> None:
        """Read the clock once, then keep following it; raise `ClockUnreachable` where there is none."""
        self._session = aiohttp.ClientSession()
        try:
            await self._read(wait=0)
        except (aiohttp.ClientError, TimeoutError, ValueError, LookupError, TypeError) as error:
            await self._session.close()
            raise ClockUnreachable from error
        self._follower = asyncio.create_task(self._follow())

    async def stop(self) -> None:
        """Stop following; time goes on at its last rate."""
        if self._follower is not None:
            self._follower.cancel()
            await asyncio.gather(self._follower, return_exceptions=True)
        if self._session is not None:
            await self._session.close()

    async def _follow(self) -> None:
        while True:
            try:
                bent = await self._read(wait=WAIT)
            except (aiohttp.ClientError, TimeoutError):
                log.warning("the clock to follow does not answer")
                await asyncio.sleep(1)
                continue
            if bent and self.changed:
                self.changed()

    async def _read(self, wait: float) -> bool:
        if self._session is None:
            raise RuntimeError("the clock is not followed yet")
        query = {"seen": str(self._seen), "wait": str(wait)}
        async with self._session.get(self._url, params=query) as answer:
            answer.raise_for_status()
            told: dict[str, Any] = await answer.json()
        bent = bool(told["version"] != self._seen)
        if bent:
            self._anchor, self._since = datetime.fromisoformat(told["now"]), time.monotonic()
            self._rate, self._seen = float(told["rate"]), int(told["version"])
        return bent
