"""Long polling: an update is confirmed to Telegram only after its transaction is committed."""

import asyncio
import logging
from collections import defaultdict
from collections.abc import Awaitable, Callable, Iterable, Sequence

from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.transport.client import wait_of
from bot.transport.reading import ALLOWED_UPDATES
from scheduler.kinds import Lane

log = logging.getLogger(__name__)

POLL = 25
"""Seconds Telegram holds an empty poll open."""
LONGEST_BREAK = 30.0
"""Seconds between two tries while Telegram does not answer, at most."""

Handle = Callable[[Update], Awaitable[None]]


class AnotherPoller(RuntimeError):
    """Raised when a second process polls with the same token."""


class Poller:
    """Fetches updates and hands them on: in order within a chat, chats side by side."""

    def __init__(self, bot: ExtBot[Lane], handle: Handle) -> None:
        self._bot = bot
        self._handle = handle
        self._offset: int | None = None
        self._fetching: asyncio.Task[Sequence[Update]] | None = None
        self._stopping = False

    async def run(self) -> None:
        """Poll until stopped.

        Raises:
            AnotherPoller: another process polls with this token.
            InvalidToken: Telegram does not know the token.
        """
        failures = 0
        while not self._stopping:
            updates = await self._fetch()
            if updates is None:
                failures += 1
                await asyncio.sleep(min(LONGEST_BREAK, 0.5 * 2 ** min(failures, 6)))
                continue
            failures = 0
            await self._hand_on(updates)
        await self._confirm()

    def stop(self) -> None:
        """Fetch no more; what is in hand is finished and confirmed."""
        self._stopping = True
        if self._fetching is not None:
            self._fetching.cancel()

    async def _fetch(self) -> Sequence[Update] | None:
        self._fetching = asyncio.create_task(
            self._bot.get_updates(
                offset=self._offset, timeout=POLL, allowed_updates=ALLOWED_UPDATES, read_timeout=POLL + 10
            )
        )
        try:
            return await self._fetching
        except asyncio.CancelledError:
            if self._stopping:
                return ()
            raise
        except Conflict:
            raise AnotherPoller("another process is polling with this token") from None
        except InvalidToken:
            raise
        except RetryAfter as refusal:
            log.info("Telegram asks the poller to wait")
            await asyncio.sleep(wait_of(refusal))
            return ()
        except TelegramError as error:
            log.warning("no updates could be fetched: %s", type(error).__name__)
            return None
        finally:
            self._fetching = None

    async def _hand_on(self, updates: Sequence[Update]) -> None:
        if not updates:
            return
        chats: dict[int, list[Update]] = defaultdict(list)
        for update in updates:
            chats[update.effective_chat.id if update.effective_chat else 0].append(update)
        await asyncio.gather(*(self._one_by_one(of_chat) for of_chat in chats.values()))
        self._offset = updates[-1].update_id + 1

    async def _one_by_one(self, updates: Iterable[Update]) -> None:
        for update in updates:
            await self._handle(update)

    async def _confirm(self) -> None:
        if self._offset is None:
            return
        try:
            await self._bot.get_updates(offset=self._offset, timeout=0, limit=1, allowed_updates=ALLOWED_UPDATES)
        except TelegramError as error:
            log.info("the last updates stay unconfirmed and will be recognised: %s", type(error).__name__)
