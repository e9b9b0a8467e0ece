"""The webhook: Telegram posts an update, and gets its 200 only after the update's transaction is committed."""

import asyncio
import hmac
import json
import logging
from contextlib import suppress
from dataclasses import dataclass, field
from http import HTTPStatus
from typing import Any
from urllib.parse import urlsplit

from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.routing import Route
from telegram.error import BadRequest, InvalidToken, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.storage.errors import DatabaseUnreachable
from bot.transport.by_chat import ByChat, Handle
from bot.transport.client import wait_of
from bot.transport.limiter import Ticket
from bot.transport.reading import ALLOWED_UPDATES, number_of, parse_update

log = logging.getLogger(__name__)

SECRET_HEADER = "X-Telegram-Bot-Api-Secret-Token"  # noqa: S105  the name, not a secret
LARGEST_BODY = 1_000_000
"""Bytes; Telegram's own updates stay far below."""
READING = 10.0
"""Seconds a body may take to arrive."""
MOST_CONNECTIONS = 100
"""Posts Telegram may have open at a time: the most it allows."""
MOST_IN_HAND = 200
"""Updates in hand at a time; more are refused, and Telegram posts them again later."""
FIRST_BREAK, LONGEST_BREAK = 1.0, 30.0
"""Seconds between two tries to register; each wait is twice the last."""
PREFIX = "/telegram/"


class WebhookRefused(RuntimeError):
    """Raised when Telegram will not post to this address; the message is Telegram's reason."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Hook:
    """Where Telegram posts to, and the secret by which its posts are known."""

    url: str
    secret: str = field(repr=False)

    @property
    def path(self) -> str:
        """Return the path Nape answers on; a proxy may have served a longer one."""
        return PREFIX + urlsplit(self.url).path.rpartition(PREFIX)[2]


class Webhook:
    """Registers with Telegram and handles what it posts: in order within a chat, chats side by side."""

    def __init__(
        self,
        bot: ExtBot[Ticket],
        handle: Handle,
        hook: Hook,
        *,
        most_in_hand: int = MOST_IN_HAND,
        first_break: float = FIRST_BREAK,
    ) -> None:
        self._bot = bot
        self._chats = ByChat(handle)
        self._hook = hook
        self._most_in_hand = most_in_hand
        self._first_break = first_break
        self._in_hand = 0
        self._stopped = asyncio.Event()

    @property
    def route(self) -> Route:
        """Return the address that takes updates."""
        return Route(self._hook.path, self._receive, methods=["POST"])

    async def run(self) -> None:
        """Have Telegram post here until stopped, then finish what is in hand.

        Raises:
            WebhookRefused: Telegram does not take the address.
            InvalidToken: Telegram does not know the token.
        """
        wait = self._first_break
        while not self._stopped.is_set() and (asked := await self._register()) is not None:
            await self._rest(asked or wait)
            wait = min(LONGEST_BREAK, wait * 2)
        await self._stopped.wait()
        await self._chats.finish()

    def stop(self) -> None:
        """Take no more; what is in hand is finished."""
        self._stopped.set()

    async def _register(self) -> float | None:
        """Tell Telegram where to post; return None when it knows, else the seconds it asks to wait (0: not said)."""
        try:
            await self._bot.set_webhook(
                self._hook.url,
                secret_token=self._hook.secret,
                allowed_updates=ALLOWED_UPDATES,
                max_connections=MOST_CONNECTIONS,
            )
        except InvalidToken:
            raise
        except BadRequest as refusal:
            raise WebhookRefused(refusal.message) from None
        except RetryAfter as refusal:
            return wait_of(refusal)
        except TelegramError as error:
            log.warning("the webhook is not registered yet: %s", type(error).__name__)
            return 0.0
        return None

    async def _rest(self, seconds: float) -> None:
        with suppress(TimeoutError):
            await asyncio.wait_for(self._stopped.wait(), seconds)

    async def _receive(self, request: Request) -> Response:
        if not self._is_telegram(request):
            return Response(status_code=HTTPStatus.FORBIDDEN)
        if self._stopped.is_set() or self._in_hand >= self._most_in_hand:
            return Response(status_code=HTTPStatus.SERVICE_UNAVAILABLE)
        self._in_hand += 1
        try:
            return Response(status_code=await self._take(request))
        finally:
            self._in_hand -= 1

    def _is_telegram(self, request: Request) -> bool:
        shown = request.headers.get(SECRET_HEADER, "")
        return hmac.compare_digest(shown.encode(), self._hook.secret.encode())

    async def _take(self, request: Request) -> HTTPStatus:
        try:
            async with asyncio.timeout(READING):
                body = await _body(request)
        except TimeoutError:
            return HTTPStatus.REQUEST_TIMEOUT
        except ClientDisconnect:
            return HTTPStatus.BAD_REQUEST
        if body is None:
            return HTTPStatus.REQUEST_ENTITY_TOO_LARGE
        fields = _fields(body)
        return HTTPStatus.BAD_REQUEST if fields is None else await self._handled(fields)

    async def _handled(self, fields: dict[str, Any]) -> HTTPStatus:
        update = parse_update(fields, self._bot)
        if update is None:
            return HTTPStatus.OK
        try:
            await self._chats.handle(update)
        except DatabaseUnreachable as error:
            log.error("update %d is to be posted again: %s", update.update_id, type(error).__name__)  # noqa: TRY400
            return HTTPStatus.SERVICE_UNAVAILABLE
        return HTTPStatus.OK


async def _body(request: Request) -> bytes | None:
    """Return what was posted, or None when it is too large."""
    told = request.headers.get("content-length", "")
    if told.isdigit() and int(told) > LARGEST_BODY:
        return None
    body = bytearray()
    async for part in request.stream():
        body += part
        if len(body) > LARGEST_BODY:
            return None
    return bytes(body)


def _fields(body: bytes) -> dict[str, Any] | None:
    """Return the fields of a posted update, or None when it is none."""
    try:
        fields: dict[str, Any] = json.loads(body)
    except (ValueError, RecursionError):
        return None
    return None if number_of(fields) is None else fields
