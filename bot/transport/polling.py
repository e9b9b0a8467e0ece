"""Long polling: an update is confirmed to Telegram only after its transaction is committed."""

import asyncio
import logging
from collections.abc import Sequence
from contextlib import suppress

from telegram import Update
from telegram.error import Conflict, InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.transport.by_chat import ByChat, Handle
from bot.transport.client import wait_of
from bot.transport.limiter import Ticket
from bot.transport.reading import ALLOWED_UPDATES

log = logging.getLogger(__name__)

POLL = 25
"""Seconds Telegram holds an empty poll open."""
FIRST_BREAK, LONGEST_BREAK = 1.0, 30.0
"""Seconds between two tries while Telegram or the database does not answer; each wait is twice the last."""
WEBHOOK = "webhook is active"
"""How Telegram refuses to be polled while it posts updates to an address."""


class AnotherPoller(RuntimeError):
    """Raised when a second process polls with the same token."""


class Poller:
    """Fetches updates and hands them on: in order within a chat, chats side by side.

    Updates whose handling failed are fetched again, so `handle` must recognise those it has handled.
    """

    def __init__(self, bot: ExtBot[Ticket], handle: Handle, *, first_break: float = FIRST_BREAK) -> None:
        self._bot = bot
        self._chats = ByChat(handle)
        self._first_break = first_break
        self._offset: int | None = None
        self._fetched_before = False
        self._fetching: asyncio.Task[Sequence[Update]] | None = None
        self._stopped = asyncio.Event()

    async def run(self) -> None:
        """Poll until stopped.

        Raises:
            AnotherPoller: another process polls with this token.
            InvalidToken: Telegram does not know the token.
        """
        failures = 0
        while not self._stopped.is_set():
            updates = await self._fetch()
            if updates is not None and await self._hand_on(updates):
                failures = 0
                continue
            await self._rest(min(LONGEST_BREAK, self._first_break * 2 ** min(failures, 6)))
            failures += 1
        await self._confirm()

    def stop(self) -> None:
        """Fetch no more; what is in hand is finished and confirmed."""
        self._stopped.set()
        if self._fetching is not None:
            self._fetching.cancel()

    async def _fetch(self) -> Sequence[Update] | None:
        self._fetching = asyncio.create_task(
            self._bot.get_updates(
                offset=self._offset, timeout=POLL, allowed_updates=ALLOWED_UPDATES, read_timeout=POLL + 10
            )
        )
        try:
            fetched = await self._fetching
        except asyncio.CancelledError:
            if self._stopped.is_set():
                return ()
            raise
        except Conflict as conflict:
            if self._fetched_before or WEBHOOK not in conflict.message.lower():
                raise AnotherPoller("another process is fetching with this token") from None
            return await self._leave_webhook()
        except InvalidToken:
            raise
        except RetryAfter as refusal:
            log.info("Telegram asks the poller to wait")
            await self._rest(wait_of(refusal))
            return ()
        except Exception as error:  # noqa: BLE001  an answer that makes no sense is an answer that did not come
            log.warning("no updates could be fetched: %s", type(error).__name__)
            return None
        finally:
            self._fetching = None
        self._fetched_before = True
        return fetched

    async def _leave_webhook(self) -> Sequence[Update] | None:
        """Have Telegram keep updates for polling: they were posted to an address before this start."""
        log.info("Telegram was posting updates to a webhook; from now on they are fetched")
        try:
            await self._bot.delete_webhook()
        except TelegramError as error:
            log.warning("the webhook could not be left: %s", type(error).__name__)
            return None
        return ()

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopped.wait(), seconds)

    async def _hand_on(self, updates: Sequence[Update]) -> bool:
        """Have updates handled; return whether all were, so that the next may be fetched."""
        if not updates:
            return True
        ended = await asyncio.gather(*map(self._chats.handle, updates), return_exceptions=True)
        failed = [type(error).__name__ for error in ended if isinstance(error, BaseException)]
        if failed:
            log.error("%d updates wait to be handled: %s", len(failed), ", ".join(sorted(set(failed))))
            return False
        self._offset = updates[-1].update_id + 1
        return True

    async def _confirm(self) -> None:
        if self._offset is None:
            return
        try:
            await self._bot.get_updates(offset=self._offset, timeout=0, limit=1, allowed_updates=ALLOWED_UPDATES)
        except TelegramError as error:
            log.info("the last updates stay unconfirmed and will be recognised: %s", type(error).__name__)
