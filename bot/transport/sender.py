"""Sends what the scheduler owes: composes a delivery, sends it, and says how that ended."""

import logging
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta

from telegram.error import BadRequest, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError
from telegram.ext import ExtBot

from bot.handlers.turn import Dropped
from bot.transport.client import NotSent, wait_of
from bot.transport.limiter import Ticket, TooLate
from bot.transport.outbox import send
from bot.views.reply import Send
from scheduler.deliveries import Delivery
from scheduler.policy import too_late
from scheduler.ports import Clock, Outcome, SendResult

log = logging.getLogger(__name__)

Composer = Callable[[Delivery, datetime], Awaitable[Send | Dropped]]


class TelegramSender:
    """Implements `scheduler.ports.Sender` on the Bot API."""

    def __init__(self, bot: ExtBot[Ticket], compose: Composer, clock: Clock) -> None:
        self._bot = bot
        self._compose = compose
        self._clock = clock

    async def send(self, delivery: Delivery) -> Outcome:
        """Compose and send one delivery in its lane."""
        try:
            message = await self._compose(delivery, self._clock.now())
        except Exception as error:  # noqa: BLE001  whatever it was, nothing was sent
            log.error("a %s could not be composed: %s", delivery.kind, type(error).__name__)  # noqa: TRY400
            return Outcome(result=SendResult.NOT_SENT, reason=type(error).__name__)
        if isinstance(message, Dropped):
            return Outcome(result=SendResult.DROPPED, reason=message.reason)
        try:
            sent = await send(
                self._bot, delivery.chat_id, message, Ticket(lane=delivery.lane, until=delivery.expires_at)
            )
        except TooLate:
            return too_late()
        except TelegramError as error:
            return self._ended(error)
        return Outcome(result=SendResult.SENT, message_id=sent.message_id)

    def _ended(self, error: TelegramError) -> Outcome:
        reason = type(error).__name__
        if isinstance(error, RetryAfter):
            retry_at = self._clock.now() + timedelta(seconds=wait_of(error))
            return Outcome(result=SendResult.NOT_SENT, retry_at=retry_at, reason=reason)
        return Outcome(result=_result(error), reason=reason)


def _result(error: TelegramError) -> SendResult:
    if isinstance(error, Forbidden):
        return SendResult.GONE
    if isinstance(error, BadRequest):
        return SendResult.GONE if "chat not found" in error.message.lower() else SendResult.REFUSED
    if isinstance(error, NotSent | InvalidToken):
        return SendResult.NOT_SENT
    if isinstance(error, NetworkError):
        return SendResult.UNKNOWN
    return SendResult.REFUSED
