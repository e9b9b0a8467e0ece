"""Every call goes through the limiter: in its turn, within Telegram's pauses, and not at all while nobody answers."""

import asyncio
from collections.abc import AsyncIterator
from datetime import timedelta
from itertools import pairwise
from typing import Any

import pytest
from telegram import BotCommand
from telegram.error import BadRequest, NetworkError, RetryAfter, TimedOut
from telegram.ext import ExtBot

from bot.transport.circuit import FAILURES
from bot.transport.client import NotSent, wait_of
from bot.transport.limiter import PacedLimiter, Ticket, TooLate
from scheduler.kinds import Lane
from tests.factories import MOMENT
from tests.fakes.clock import FakeClock
from tests.fakes.telegram import TOKEN, PretendApi, QuickTime, quick_pace

NUDGE = Ticket(lane=Lane.NUDGE)
TOO_MANY = {"description": "Too Many Requests", "parameters": {"retry_after": 17}}


class House:
    """A bot behind its limiter, in quick time; what the limiter told its watcher is kept."""

    def __init__(self, *, paid: bool = False) -> None:
        self.time = QuickTime()
        self.clock = FakeClock(MOMENT)
        self.api = PretendApi()
        self.seen: list[object] = []
        self.limiter = PacedLimiter(
            quick_pace(30, self.time), clock=self.clock, paid_broadcast=paid, watcher=self, sleep=self.time.sleep
        )
        self.bot: ExtBot[Ticket] = ExtBot(
            TOKEN, request=self.api, get_updates_request=self.api, rate_limiter=self.limiter
        )

    async def send(self, ticket: Ticket | None = None, chat: int = 7) -> Any:
        return await self.bot.send_message(chat, "How is it today?", rate_limit_args=ticket)

    async def breaks(self) -> None:
        """Let calls fail until the circuit opens."""
        for _ in range(FAILURES):
            self.api.refusals.append(TimedOut())
            with pytest.raises(TimedOut):
                await self.send()

    def waited(self, lane: Lane, seconds: float) -> None:
        self.seen.append(lane)

    def held(self) -> None:
        self.seen.append("held")

    def away(self, *, is_away: bool) -> None:
        self.seen.append("away" if is_away else "back")


@pytest.fixture
async def house() -> AsyncIterator[House]:
    house = House()
    async with house.bot:
        yield house


async def test_a_message_whose_time_has_passed_is_not_sent(house: House) -> None:
    with pytest.raises(TooLate):
        await house.send(Ticket(lane=Lane.NUDGE, until=MOMENT - timedelta(seconds=1)))
    await house.send(Ticket(lane=Lane.NUDGE, until=MOMENT))

    assert len(house.api.named("sendMessage")) == 1


async def test_a_message_whose_time_passes_while_it_waits_for_its_slot_is_not_sent(house: House) -> None:
    waiting = [asyncio.create_task(house.send(NUDGE, chat)) for chat in range(60)]
    late = asyncio.create_task(house.send(Ticket(lane=Lane.NUDGE, until=MOMENT + timedelta(seconds=1)), chat=99))
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)
    house.clock.pass_by(timedelta(seconds=2))

    with pytest.raises(TooLate):
        await late
    await asyncio.gather(*waiting)

    assert len(house.api.named("sendMessage")) == 60


async def test_after_too_many_requests_bulk_messages_are_told_when_to_come_back(house: House) -> None:
    house.api.refusals.append((429, TOO_MANY))
    with pytest.raises(RetryAfter):
        await house.send()

    with pytest.raises(RetryAfter) as refusal:
        await house.send(NUDGE, chat=8)

    assert wait_of(refusal.value) == 17
    assert len(house.api.named("sendMessage")) == 1
    assert "held" in house.seen


async def test_while_a_pause_stands_a_tap_is_answered_and_the_menu_waits(house: House) -> None:
    house.api.refusals.append((429, TOO_MANY))
    with pytest.raises(RetryAfter):
        await house.send()

    await house.bot.answer_callback_query("55")
    assert house.time.now() < 1
    await house.bot.set_my_commands([BotCommand("start", "Start")])

    assert house.time.now() >= 17


async def test_the_gate_opens_when_a_long_pause_is_nearly_over(house: House) -> None:
    house.api.refusals.append((429, TOO_MANY))
    with pytest.raises(RetryAfter):
        await house.send()

    await house.limiter.open()

    assert 13 < house.time.now() <= 17


async def test_while_nobody_answers_nothing_is_spent_on_the_dead_line(house: House) -> None:
    await house.breaks()
    calls = len(house.api.calls)

    for ticket in (NUDGE, None):
        with pytest.raises(NotSent):
            await house.send(ticket)

    assert len(house.api.calls) == calls
    assert "away" in house.seen


async def test_the_first_answer_to_a_probe_opens_the_gate(house: House) -> None:
    await house.breaks()
    probes = len(house.api.named("getMe"))

    await house.limiter.open()
    await house.send(NUDGE)

    assert len(house.api.named("getMe")) == probes + 1
    assert house.seen[-2:] == ["back", Lane.NUDGE]


async def test_probes_come_at_growing_breaks_until_there_is_an_answer(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    await house.breaks()
    answers, probed = house.api.do_request, list[float]()

    async def silent(*args: Any, **named: Any) -> tuple[int, bytes]:
        probed.append(house.time.now())
        if len(probed) < 7:
            raise ValueError if len(probed) == 3 else NetworkError("broke")
        return await answers(*args, **named)

    monkeypatch.setattr(house.api, "do_request", silent)
    await house.limiter.open()

    gaps = [round(later - sooner) for sooner, later in pairwise(probed)]
    assert gaps == [2, 4, 8, 16, 30, 30]


@pytest.mark.parametrize(
    "trouble", [(502, {"description": "Bad Gateway"}), NotSent("nobody"), TimedOut(), KeyError("result")]
)
async def test_each_trouble_of_the_line_counts(house: House, trouble: Any) -> None:
    house.api.refusals.extend([trouble] * FAILURES)
    ended = await asyncio.gather(*(house.send(chat=chat) for chat in range(FAILURES)), return_exceptions=True)

    with pytest.raises(NotSent):
        await house.send()

    assert all(isinstance(end, Exception) for end in ended)


async def test_a_refusal_is_an_answer(house: House) -> None:
    for _ in range(FAILURES - 1):
        house.api.refusals.append(TimedOut())
        with pytest.raises(TimedOut):
            await house.send()
    house.api.refusals.append((400, {"description": "Bad Request: chat not found"}))
    with pytest.raises(BadRequest):
        await house.send()
    house.api.refusals.append(TimedOut())
    with pytest.raises(TimedOut):
        await house.send()

    assert await house.send() is not None


async def test_polling_neither_opens_the_circuit_nor_is_stopped_by_it(house: House) -> None:
    for _ in range(2 * FAILURES):
        house.api.refusals.append(TimedOut())
        with pytest.raises(TimedOut):
            await house.bot.get_updates()
    await house.send()

    await house.breaks()

    assert await house.bot.get_updates() == ()


async def test_nothing_is_left_behind_when_the_bot_stops_while_telegram_is_away() -> None:
    house, others = House(), asyncio.all_tasks()
    async with house.bot:
        await house.breaks()

    assert asyncio.all_tasks() == others


async def test_only_a_bot_that_pays_marks_its_messages_as_paid_for() -> None:
    for paid in (True, False):
        house = House(paid=paid)
        async with house.bot:
            await house.send(NUDGE)
            await house.send()
            await house.bot.edit_message_text("changed", 7, 31)

        marks = ["allow_paid_broadcast" in call.parameters for call in house.api.named("sendMessage")]
        assert marks == [paid, paid]
        assert "allow_paid_broadcast" not in house.api.named("editMessageText")[0].parameters
