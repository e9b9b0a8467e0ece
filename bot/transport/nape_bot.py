"""The Bot API client: calls by their fields, and updates as they came, so that an unreadable one spoils no other."""

from typing import Any

from telegram.error import NetworkError
from telegram.ext import ExtBot

from bot.transport.limiter import Ticket
from bot.transport.pictures import Pictures
from bot.transport.reading import ALLOWED_UPDATES

ANSWERING = 10
"""Seconds an answer may take beyond the time for which Telegram was asked to hold it."""


class NapeBot(ExtBot[Ticket]):
    """python-telegram-bot's client; its own `get_updates` reads all updates or none, and for ever the same."""

    __slots__ = ("_pictures",)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self._pictures = Pictures()

    @property
    def pictures(self) -> Pictures:
        """Return the pictures that Telegram has already."""
        return self._pictures

    async def call(self, method: str, ticket: Ticket, **fields: Any) -> Any:
        """Call a method of the Bot API with fields as JSON (None: left out); return its result as JSON.

        It takes the way of all calls of this client, limiter and errors included, without models of what is not read.
        """
        return await self._post(method, self._merge_api_rl_kwargs(fields, ticket))

    async def raw_updates(self, *, offset: int | None, hold: int, limit: int | None = None) -> list[object]:
        """Return what Telegram holds from `offset` on, unread; an empty answer is held open for `hold` seconds."""
        asked = {"offset": offset, "timeout": hold, "limit": limit, "allowed_updates": ALLOWED_UPDATES}
        answer = await self._post("getUpdates", asked, read_timeout=hold + ANSWERING)
        if not isinstance(answer, list):
            raise NetworkError("an answer that is no list of updates")
        return answer
