"""The real client against a server that misbehaves: every trouble is told for what it is."""

import asyncio
import gc
import logging
import time
from collections.abc import AsyncGenerator, Callable, Sequence
from datetime import date, datetime

import pytest
from aiohttp import web
from aiohttp.test_utils import TestServer, unused_port
from telegram import Update
from telegram.error import NetworkError

from bot.playground import Limits, Playground
from bot.playground.deeds import block, deactivate, say
from bot.playground.faults import Fault, FaultKind
from bot.playground.records import Person
from bot.playground.telegram import Telegram
from bot.transport.client import AiohttpRequest, NotSent
from bot.transport.limiter import PacedLimiter
from bot.transport.nape_bot import NapeBot
from bot.transport.outbox import Envelope, Outbox
from bot.transport.pace import Pace
from bot.transport.polling import Poller
from bot.transport.sender import Composed, TelegramSender
from bot.views.reply import Send
from scheduler.deliveries import Delivery, DeliveryId
from scheduler.kinds import Kind
from scheduler.meter import MemoryMeter
from scheduler.ports import Outcome, SendResult
from scheduler.slots import PersonId
from tests import attempts
from tests.factories import MOMENT

IMPATIENT = 0.3
"""Seconds after which the client takes an answer for lost."""


@pytest.fixture
async def telegram() -> AsyncGenerator[Playground]:
    """Start a pretend Telegram in which Ada has pressed START."""
    generous = Limits(all_burst=10_000, chat_burst=10_000, edits_burst=10_000, group_burst=10_000)
    place = Playground(limits=generous)
    await place.start()
    yield place
    await place.stop()
    gc.collect()


@pytest.fixture
async def bot(telegram: Playground) -> AsyncGenerator[NapeBot]:
    """Connect the real client."""
    async with client(telegram) as bot:
        yield bot


def client(telegram: Playground) -> NapeBot:
    return NapeBot(
        telegram.token,
        base_url=f"{telegram.url}bot",
        request=AiohttpRequest(read_timeout=IMPATIENT),
        get_updates_request=AiohttpRequest(connections=2, read_timeout=IMPATIENT),
        rate_limiter=PacedLimiter(Pace(MemoryMeter(1000, time.monotonic))),
    )


def somebody(telegram: Playground) -> Person:
    person = telegram.telegram.world.add_person("Ada", "en")
    telegram.telegram.world.meet(person.id)
    return person


class AtThisMoment:
    def now(self) -> datetime:
        return MOMENT


async def sent(bot: NapeBot, chat: int) -> Outcome:
    delivery = Delivery(
        id=DeliveryId(1),
        person=PersonId(1),
        chat_id=chat,
        kind=Kind.CHECKIN,
        local_date=date(2026, 3, 2),
        ordinal=0,
        due_at=MOMENT,
    )

    async def compose(several: Sequence[Delivery], now: datetime) -> Sequence[Composed]:
        return [Send(text="How is it today?") for _ in several]

    return await attempts.sent(TelegramSender(bot, compose, AtThisMoment()), delivery)


@pytest.mark.parametrize(
    ("kind", "result"),
    [
        (FaultKind.TOO_MANY, SendResult.NOT_SENT),
        (FaultKind.BAD_GATEWAY, SendResult.UNKNOWN),
        (FaultKind.GARBAGE, SendResult.UNKNOWN),
        (FaultKind.RESET, SendResult.UNKNOWN),
        (FaultKind.HANG, SendResult.UNKNOWN),
        (FaultKind.DROP_AFTER, SendResult.UNKNOWN),
    ],
)
async def test_each_trouble_is_told_for_what_it_is(
    telegram: Playground, bot: NapeBot, kind: FaultKind, result: SendResult
) -> None:
    ada = somebody(telegram)
    telegram.telegram.faults.order(Fault(method="sendmessage", kind=kind), 1)

    assert (await sent(bot, ada.id)).result is result
    assert (await sent(bot, ada.id)).result is SendResult.SENT


@pytest.mark.parametrize("parts", [block, deactivate])
async def test_who_blocked_the_bot_or_left_telegram_is_gone(
    telegram: Playground, bot: NapeBot, parts: Callable[[Telegram, Person], None]
) -> None:
    ada = somebody(telegram)

    parts(telegram.telegram, ada)

    assert (await sent(bot, ada.id)).result is SendResult.GONE


async def test_somebody_who_never_wrote_and_somebody_who_does_not_exist_are_gone(
    telegram: Playground, bot: NapeBot
) -> None:
    stranger = telegram.telegram.world.add_person("Sam", "en")

    assert (await sent(bot, stranger.id)).result is SendResult.GONE
    assert (await sent(bot, 1)).result is SendResult.GONE


async def test_a_server_that_is_not_there_was_surely_sent_nothing() -> None:
    nowhere = AiohttpRequest()
    await nowhere.initialize()

    with pytest.raises(NotSent):
        await nowhere.do_request(f"http://127.0.0.1:{unused_port()}/bot1:x/getMe", "POST")
    await nowhere.shutdown()


async def test_the_proxy_of_the_environment_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    async def relay(request: web.BaseRequest) -> web.StreamResponse:
        asked.append(request.raw_path if isinstance(request, web.Request) else "")
        return web.Response(text="relayed")

    app = web.Application()
    app.router.add_route("*", "/{anything:.*}", relay)
    async with TestServer(app, host="127.0.0.1") as proxy:
        monkeypatch.setenv("http_proxy", f"http://127.0.0.1:{proxy.port}")
        for name in ("no_proxy", "NO_PROXY"):
            monkeypatch.delenv(name, raising=False)
        request = AiohttpRequest()
        await request.initialize()
        answered = await request.do_request("http://telegram.invalid/bot1:x/getMe", "POST")
        await request.shutdown()

    assert answered == (200, b"relayed")
    assert asked == ["http://telegram.invalid/bot1:x/getMe"]


async def test_updates_come_through_a_stormy_line_once_each(telegram: Playground, bot: NapeBot) -> None:
    ada = somebody(telegram)
    for kind in (FaultKind.RESET, FaultKind.GARBAGE, FaultKind.BAD_GATEWAY, FaultKind.DROP_AFTER):
        telegram.telegram.faults.order(Fault(method="getupdates", kind=kind), 1)
    heard: list[str] = []

    async def handle(update: Update) -> None:
        assert update.message is not None
        heard.append(update.message.text or "")
        if len(heard) == 2:
            poller.stop()

    poller = Poller(bot, handle, first_break=0)
    for words in ("five", "six"):
        say(telegram.telegram, ada, words)
    await poller.run()

    assert heard == ["five", "six"]


async def test_an_answer_cut_short_is_in_no_log(
    telegram: Playground, bot: NapeBot, caplog: pytest.LogCaptureFixture
) -> None:
    telegram.telegram.faults.order(Fault(method="getupdates", kind=FaultKind.GARBAGE), 1)

    with caplog.at_level(logging.DEBUG), pytest.raises(NetworkError):
        await bot.raw_updates(offset=None, hold=0)

    assert '{"ok":tru' not in caplog.text


async def test_a_flooding_chat_is_answered_in_order_and_delays_nobody(telegram: Playground, bot: NapeBot) -> None:
    ada, ben = somebody(telegram), somebody(telegram)
    outbox = Outbox(bot, finishing=0.1)
    for number in range(100):
        outbox.post(Envelope(chat_id=ada.id, replies=[Send(text=f"flood {number}")]))
    others = asyncio.all_tasks()
    outbox.post(Envelope(chat_id=ben.id, replies=[Send(text="at once")]))
    (bens,) = asyncio.all_tasks() - others

    async with asyncio.timeout(0.9):
        await bens

    texts = [str(message.content["text"]) for message in telegram.telegram.world.messages.values()]
    assert "at once" in texts
    assert [t for t in texts if t.startswith("flood")] == [f"flood {n}" for n in range(len(texts) - 1)]
    await outbox.close()
