"""What every call to Telegram goes through: the pace, the pauses Telegram asks for, and the circuit."""

import asyncio
import logging
import time
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from telegram.error import BadRequest, NetworkError, RetryAfter, TelegramError
from telegram.ext import BaseRateLimiter

from bot.clock import SystemClock
from bot.transport.circuit import Circuit
from bot.transport.client import NotSent, wait_of
from bot.transport.pace import LONG_HOLD, Pace
from scheduler.kinds import Lane
from scheduler.meter import MeterAway, Wish
from scheduler.ports import Clock

log = logging.getLogger(__name__)

Call = Callable[..., Coroutine[Any, Any, Any]]

AT_ONCE = frozenset({"answerCallbackQuery", "getMe"})
"""Calls that are neither a message nor a bulk: they go even while Telegram wants a pause, because they soon expire."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Ticket:
    """How a call is to be made (`rate_limit_args`). `until`: the last moment at which it may go (aware UTC)."""

    lane: Lane = Lane.INTERACTIVE
    until: datetime | None = None


TO_A_PERSON = Ticket()
"""The ticket of a call that has none: somebody waits for it."""


class TooLate(TelegramError):
    """Raised when the last moment at which a message may be sent passed while it waited for its slot."""


class Watcher(Protocol):
    """Is told what happens at the limiter, to count it. Quick, and never raises."""

    def waited(self, lane: Lane, seconds: float) -> None:
        """Take note of how long a message waited for its slot."""
        ...

    def held(self) -> None:
        """Take note that Telegram asked for a pause."""
        ...

    def away(self, *, is_away: bool) -> None:
        """Take note of whether Telegram is away."""
        ...


class Unwatched:
    """A `Watcher` that takes no note."""

    def waited(self, lane: Lane, seconds: float) -> None:
        """Do nothing."""

    def held(self) -> None:
        """Do nothing."""

    def away(self, *, is_away: bool) -> None:
        """Do nothing."""


class PacedLimiter(BaseRateLimiter[Ticket]):
    """Makes every call of the bot in its turn; implements `scheduler.ports.Gate`.

    `paid_broadcast`: new messages are marked as paid for, which is what lets them go above Telegram's free rate.
    Updates are fetched past it: polling has its own breaks.
    """

    def __init__(
        self,
        pace: Pace,
        *,
        clock: Clock | None = None,
        paid_broadcast: bool = False,
        watcher: Watcher | None = None,
        sleep: Callable[[float], Coroutine[Any, Any, None]] = asyncio.sleep,
    ) -> None:
        self._pace = pace
        self._clock = clock or SystemClock()
        self._paid = paid_broadcast
        self._watcher = watcher or Unwatched()
        self._sleep = sleep
        self._circuit = Circuit()
        self._answers = asyncio.Event()
        self._answers.set()
        self._probing: asyncio.Task[None] | None = None

    async def initialize(self) -> None:
        """Nothing to open."""

    async def shutdown(self) -> None:
        """Stop handing out slots, and looking for an answer."""
        if self._probing is not None:
            self._probing.cancel()
            await asyncio.gather(self._probing, return_exceptions=True)
        await self._pace.close()

    async def open(self) -> None:
        """Return once sending makes sense: Telegram answers, and wants no longer pause."""
        while not self._answers.is_set() or self._pace.held > LONG_HOLD:
            await self._answers.wait()
            await self._sleep(max(0.0, self._pace.held - LONG_HOLD))

    def give_back(self) -> None:
        """Take no bulk message any more, and let those that wait go as not sent: the process ends."""
        self._pace.give_back()

    async def forget(self) -> None:
        """Forget chats that may be written to freely; what cannot be forgotten now is forgotten another time."""
        with suppress(MeterAway):
            await self._pace.forget()

    async def process_request(
        self,
        callback: Call,
        args: Any,
        kwargs: dict[str, Any],
        endpoint: str,
        data: dict[str, Any],
        rate_limit_args: Ticket | None,
    ) -> Any:
        """Make one call in its turn.

        Raises:
            NotSent: Telegram is away, or there was no slot for too long.
            TooLate: the ticket ran out.
            RetryAfter: Telegram wants a pause; it is held by all.
        """
        ticket = rate_limit_args or TO_A_PERSON
        self._refuse_while_away()
        if endpoint.startswith(("send", "edit")):
            await self._take(endpoint, data, ticket)
        elif endpoint not in AT_ONCE:
            await self._sleep(self._pace.held)
        self._refuse_while_away()
        if ticket.until is not None and self._clock.now() > ticket.until:
            raise TooLate("its time had passed")
        return await self._call(callback, *args, **kwargs)

    async def _take(self, endpoint: str, data: dict[str, Any], ticket: Ticket) -> None:
        """Wait for a slot."""
        asked_at = time.monotonic()
        await self._pace.take(_wish(endpoint, data), ticket.lane)
        self._watcher.waited(ticket.lane, time.monotonic() - asked_at)
        if self._paid and endpoint.startswith("send"):
            data["allow_paid_broadcast"] = True

    def _refuse_while_away(self) -> None:
        if self._circuit.is_open:
            raise NotSent("Telegram does not answer")

    async def _call(self, callback: Call, *args: Any, **kwargs: Any) -> Any:
        """Make a call, and learn from how it ended whether Telegram is there."""
        try:
            answer = await callback(*args, **kwargs)
        except RetryAfter as refusal:
            self._answered()
            self._watcher.held()
            await self._pace.hold(wait_of(refusal))
            raise
        except Exception as error:
            if _unanswered(error):
                self._failed(callback)
            else:
                self._answered()
            raise
        self._answered()
        return answer

    def _answered(self) -> None:
        if self._circuit.is_open:
            log.warning("Telegram answers again")
            self._watcher.away(is_away=False)
        self._circuit.answered()
        self._answers.set()

    def _failed(self, callback: Call) -> None:
        self._circuit.failed()
        if self._circuit.is_open and self._answers.is_set():
            log.warning("Telegram does not answer; messages wait until it does")
            self._answers.clear()
            self._watcher.away(is_away=True)
            self._probing = asyncio.create_task(self._probe(callback))

    async def _probe(self, callback: Call) -> None:
        """Ask for something cheap, at growing breaks, until there is an answer."""
        while self._circuit.is_open:
            await self._sleep(self._circuit.next_break())
            with suppress(Exception):  # whatever it was, the next probe must come
                await self._call(callback, "getMe", {})


def _unanswered(error: Exception) -> bool:
    """Tell whether a call ended without an answer that can be read."""
    if not isinstance(error, TelegramError):
        return True
    return isinstance(error, NetworkError) and not isinstance(error, BadRequest)


def _wish(endpoint: str, data: dict[str, Any]) -> Wish | None:
    chat = data.get("chat_id")
    if isinstance(chat, str) and chat.lstrip("-").isdigit():
        chat = int(chat)
    return Wish(chat=chat, edit=endpoint.startswith("edit")) if isinstance(chat, int) else None
