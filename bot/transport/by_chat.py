"""The order of updates: one after the other within a chat, chats side by side."""

import asyncio
import logging
from collections.abc import Awaitable, Callable

from telegram import Update

from bot.storage.errors import DatabaseUnreachable

log = logging.getLogger(__name__)

Handle = Callable[[Update], Awaitable[None]]


class ByChat:
    """Has updates handled in the order in which they come, for each chat; shared by polling and webhook."""

    def __init__(self, handle: Handle) -> None:
        self._handle = handle
        self._last: dict[int, asyncio.Task[None]] = {}

    async def handle(self, update: Update) -> None:
        """Return once the update is handled, or set aside because it always fails.

        Raise DatabaseUnreachable when nothing was kept of it, or of one before it in its chat, so that it is to come
        again. What was begun is finished even if nobody waits for it any more.
        """
        chat = update.effective_chat.id if update.effective_chat else 0
        task = asyncio.create_task(self._after(self._last.get(chat), update))
        self._last[chat] = task
        task.add_done_callback(lambda done: self._forget(chat, done))
        await asyncio.shield(task)

    async def finish(self) -> None:
        """Wait until nothing is in hand."""
        while self._last:
            await asyncio.wait(tuple(self._last.values()))

    def _forget(self, chat: int, done: "asyncio.Task[None]") -> None:
        if self._last.get(chat) is done:
            del self._last[chat]

    async def _after(self, earlier: "asyncio.Task[None] | None", update: Update) -> None:
        if earlier is not None:
            await asyncio.wait((earlier,))
            if earlier.cancelled() or earlier.exception() is not None:
                raise DatabaseUnreachable("an earlier update of this chat is to come again first")
        try:
            await self._handle(update)
        except DatabaseUnreachable:
            raise
        except Exception as error:  # noqa: BLE001  one poisoned update must not stop the rest, nor come back for ever
            log.error("update %d was set aside: %s", update.update_id, type(error).__name__)  # noqa: TRY400
