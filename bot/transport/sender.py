"""Sends what the scheduler owes: composes a delivery, sends it, and says how that ended."""

import logging
from collections.abc import Awaitable, Callable, Sequence
from datetime import datetime, timedelta

from telegram.error import BadRequest, ChatMigrated, Forbidden, InvalidToken, NetworkError, RetryAfter, TelegramError

from bot.handlers.turn import Dropped
from bot.transport.client import NotSent, wait_of
from bot.transport.limiter import Ticket, TooLate
from bot.transport.nape_bot import NapeBot
from bot.transport.outbox import send
from bot.views.reply import Send
from scheduler.deliveries import Delivery
from scheduler.policy import is_late, too_late
from scheduler.ports import Clock, Outcome, SendResult

log = logging.getLogger(__name__)

_NOBODY = (
    "chat not found",
    "user not found",
    "peer_id_invalid",
    "user is deactivated",
    "bot was kicked",
    "rights to send",
)
"""How Telegram says with a 400 that nothing will ever reach this chat; most of that comes as a 403."""

ANSWERED_WITHIN = timedelta(seconds=60)
"""A message is begun this long before its lease ends or not at all: the answer comes, or is given up, before others
may take the delivery up again.
"""

WAITED_TOO_LONG = Outcome(result=SendResult.NOT_SENT, reason="waited too long for its turn")
"""How a message counts that was not begun because its lease was about to end."""

Composed = Send | Dropped | Exception
Composer = Callable[[Sequence[Delivery], datetime], Awaitable[Sequence[Composed]]]


class TelegramSender:
    """Implements `scheduler.ports.Sender` on the Bot API."""

    def __init__(self, bot: NapeBot, compose: Composer, clock: Clock) -> None:
        self._bot = bot
        self._compose = compose
        self._clock = clock

    async def render(self, several: Sequence[Delivery]) -> Sequence[Send | Outcome]:
        """Compose deliveries; one that cannot be composed is surely not sent."""
        composed = await self._compose(several, self._clock.now())
        return [_rendered(delivery, made) for delivery, made in zip(several, composed, strict=True)]

    async def send(self, delivery: Delivery, message: Send) -> Outcome:
        """Send one delivery in its lane."""
        try:
            message_id = await send(self._bot, delivery.chat_id, message, _ticket(delivery))
        except TooLate:
            return too_late() if is_late(delivery, self._clock.now()) else WAITED_TOO_LONG
        except TelegramError as error:
            return self._ended(error)
        return Outcome(result=SendResult.SENT, message_id=message_id)

    def _ended(self, error: TelegramError) -> Outcome:
        reason = type(error).__name__
        if isinstance(error, RetryAfter):
            retry_at = self._clock.now() + timedelta(seconds=wait_of(error))
            return Outcome(result=SendResult.NOT_SENT, retry_at=retry_at, reason=reason)
        return Outcome(result=_result(error), reason=reason)


def _ticket(delivery: Delivery) -> Ticket:
    lease_ends = delivery.lease_until - ANSWERED_WITHIN if delivery.lease_until else None
    return Ticket(lane=delivery.lane, until=min(filter(None, (delivery.expires_at, lease_ends)), default=None))


def _rendered(delivery: Delivery, made: Composed) -> Send | Outcome:
    match made:
        case Send():
            return made
        case Dropped():
            return Outcome(result=SendResult.DROPPED, reason=made.reason)
        case _:
            log.error("a %s could not be composed: %s", delivery.kind, type(made).__name__)
            return Outcome(result=SendResult.NOT_SENT, reason=type(made).__name__)


def _result(error: TelegramError) -> SendResult:
    if isinstance(error, Forbidden | ChatMigrated):
        return SendResult.GONE
    if isinstance(error, BadRequest):
        nobody = any(words in error.message.lower() for words in _NOBODY)
        return SendResult.GONE if nobody else SendResult.REFUSED
    if isinstance(error, NotSent | InvalidToken):
        return SendResult.NOT_SENT
    if isinstance(error, NetworkError):
        return SendResult.UNKNOWN
    return SendResult.REFUSED
