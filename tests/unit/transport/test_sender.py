"""How an attempt to send ended is told so that nothing is lost and nothing doubled."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from telegram.error import NetworkError, TimedOut

from bot.handlers.turn import Dropped
from bot.storage.errors import DatabaseUnreachable
from bot.transport.client import NotSent
from bot.transport.sender import Composed, TelegramSender
from bot.views.reply import Send
from scheduler.deliveries import Delivery, DeliveryId
from scheduler.kinds import Kind
from scheduler.policy import after_attempt, too_late
from scheduler.ports import Outcome, SendResult
from scheduler.slots import PersonId
from tests.attempts import sent
from tests.factories import MOMENT
from tests.fakes.telegram import PretendApi, bot_on


class AtThisMoment:
    def now(self) -> datetime:
        return MOMENT


def a_delivery() -> Delivery:
    return Delivery(
        id=DeliveryId(1),
        person=PersonId(1),
        chat_id=7,
        kind=Kind.CHECKIN,
        local_date=date(2026, 3, 2),
        ordinal=0,
        due_at=MOMENT,
    )


async def outcome(
    refusal: tuple[int, dict[str, object]] | Exception | None, message: Send | Dropped | None = None
) -> Outcome:
    api = PretendApi()
    if refusal is not None:
        api.refusals.append(refusal)

    async def compose(several: Sequence[Delivery], now: datetime) -> Sequence[Composed]:
        return [message or Send(text="How is it today?") for _ in several]

    async with bot_on(api) as bot:
        return await sent(TelegramSender(bot, compose, AtThisMoment()), a_delivery())


async def test_what_arrived_is_remembered_by_its_message() -> None:
    ended = await outcome(None)

    assert ended.result is SendResult.SENT
    assert ended.message_id is not None


async def test_what_is_not_worth_sending_is_dropped_with_its_reason() -> None:
    assert await outcome(None, Dropped(reason="answered")) == Outcome(result=SendResult.DROPPED, reason="answered")


@pytest.mark.parametrize(
    ("refusal", "result"),
    [
        ((403, {"description": "Forbidden: bot was blocked by the user"}), SendResult.GONE),
        ((403, {"description": "Forbidden: user is deactivated"}), SendResult.GONE),
        ((403, {"description": "Forbidden: bot can't initiate conversation with a user"}), SendResult.GONE),
        ((403, {"description": "Forbidden: bot was kicked from the group chat"}), SendResult.GONE),
        ((400, {"description": "Bad Request: chat not found"}), SendResult.GONE),
        ((400, {"description": "Bad Request: user not found"}), SendResult.GONE),
        ((400, {"description": "Bad Request: PEER_ID_INVALID"}), SendResult.GONE),
        ((400, {"description": "Bad Request: user is deactivated"}), SendResult.GONE),
        ((400, {"description": "Bad Request: have no rights to send a message"}), SendResult.GONE),
        ((400, {"description": "Bad Request", "parameters": {"migrate_to_chat_id": -1001}}), SendResult.GONE),
        ((400, {"description": "Bad Request: message text is empty"}), SendResult.REFUSED),
        ((400, {"description": "Bad Request: can't parse entities"}), SendResult.REFUSED),
        ((500, {"description": "Internal Server Error"}), SendResult.UNKNOWN),
        ((502, {"description": "Bad Gateway"}), SendResult.UNKNOWN),
        ((504, {"description": "Gateway Timeout"}), SendResult.UNKNOWN),
        ((401, {"description": "Unauthorized"}), SendResult.NOT_SENT),
        (NotSent("no connection"), SendResult.NOT_SENT),
        (TimedOut(), SendResult.UNKNOWN),
        (NetworkError("broke"), SendResult.UNKNOWN),
    ],
)
async def test_each_refusal_means_one_thing(
    refusal: tuple[int, dict[str, object]] | Exception, result: SendResult
) -> None:
    assert (await outcome(refusal)).result is result


async def test_what_is_late_by_the_time_it_may_go_is_dropped_and_counted_as_late() -> None:
    async def compose(several: Sequence[Delivery], now: datetime) -> Sequence[Composed]:
        return [Send(text="How is it today?") for _ in several]

    delivery = replace(a_delivery(), expires_at=MOMENT - timedelta(seconds=1))
    async with bot_on(PretendApi()) as bot:
        ended = await sent(TelegramSender(bot, compose, AtThisMoment()), delivery)

    assert ended == too_late()


async def test_what_waited_until_its_lease_is_about_to_end_is_not_begun_and_comes_again() -> None:
    async def compose(several: Sequence[Delivery], now: datetime) -> Sequence[Composed]:
        return [Send(text="How is it today?") for _ in several]

    # The lease ran out long ago by the limiter's clock; another process may have taken the delivery up.
    delivery = replace(a_delivery(), lease_until=MOMENT, expires_at=MOMENT + timedelta(hours=3))
    api = PretendApi()
    async with bot_on(api) as bot:
        ended = await sent(TelegramSender(bot, compose, AtThisMoment()), delivery)

    assert api.named("sendMessage") == []
    assert ended.result is SendResult.NOT_SENT
    assert after_attempt(delivery, ended, MOMENT).retry_at is not None


async def test_what_could_not_be_composed_was_surely_not_sent() -> None:
    async def compose(several: Sequence[Delivery], now: datetime) -> Sequence[Composed]:
        return [DatabaseUnreachable("away for a moment") for _ in several]

    async with bot_on(PretendApi()) as bot:
        ended = await sent(TelegramSender(bot, compose, AtThisMoment()), a_delivery())

    assert ended.result is SendResult.NOT_SENT


async def test_too_many_requests_say_when_to_try_again() -> None:
    ended = await outcome((429, {"description": "Too Many Requests", "parameters": {"retry_after": 7}}))

    assert ended.result is SendResult.NOT_SENT
    assert ended.retry_at == MOMENT + timedelta(seconds=7)
