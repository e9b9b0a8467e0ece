"""Nape calls as fast as it may, and no faster."""

import asyncio
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.transport.pace import CHAT_BURST, Pace
from scheduler.kinds import Lane
from tests.fakes.telegram import QuickTime


async def drained(asked: list[tuple[int, Lane]], rate: float) -> list[tuple[float, int, Lane]]:
    """Return when each asked slot was given: (second, chat, lane) in order."""
    clock = QuickTime()
    pace = Pace(rate, monotonic=clock.now, sleep=clock.sleep)
    given_out: list[tuple[float, int, Lane]] = []

    async def ask(chat: int, lane: Lane) -> None:
        await pace.take(chat, lane)
        given_out.append((clock.now(), chat, lane))

    await asyncio.gather(*(ask(chat, lane) for chat, lane in asked))
    await pace.close()
    return given_out


async def test_no_second_holds_more_than_the_rate() -> None:
    slots = await drained([(chat, Lane.NUDGE) for chat in range(300)], rate=30)

    moments = [at for at, _, _ in slots]
    assert max(sum(start <= at < start + 1 for at in moments) for start in moments) <= 30
    assert moments[-1] <= 300 / (0.85 * 30)


async def test_a_person_who_waits_goes_before_the_bulk() -> None:
    slots = await drained([*((chat, Lane.NUDGE) for chat in range(50)), (999, Lane.INTERACTIVE)], rate=30)

    assert [chat for _, chat, _ in slots].index(999) <= 1


async def test_one_chat_gets_one_message_a_second_after_a_small_burst() -> None:
    slots = await drained([(7, Lane.NUDGE)] * 10, rate=30)

    moments = [at for at, _, _ in slots]
    assert moments[CHAT_BURST - 1] < 1
    assert moments[-1] >= 10 - CHAT_BURST


async def test_a_flooding_chat_delays_nobody_else() -> None:
    slots = await drained([*[(7, Lane.INTERACTIVE)] * 100, (8, Lane.INTERACTIVE)], rate=30)

    assert next(at for at, chat, _ in slots if chat == 8) < 1


async def test_somebody_who_comes_while_a_flooding_chat_waits_does_not_wait_with_it() -> None:
    clock, chat_waits = QuickTime(), asyncio.Event()

    async def sleep(seconds: float) -> None:
        if seconds > 0.5:
            chat_waits.set()
            await asyncio.Event().wait()
        await clock.sleep(seconds)

    pace = Pace(1000, monotonic=clock.now, sleep=sleep)
    flood = [asyncio.create_task(pace.take(7, Lane.INTERACTIVE)) for _ in range(CHAT_BURST + 1)]
    await chat_waits.wait()

    async with asyncio.timeout(5):
        await pace.take(8, Lane.INTERACTIVE)

    assert [slot.done() for slot in flood] == [True] * CHAT_BURST + [False]
    flood[-1].cancel()
    await pace.close()


async def test_a_pause_that_telegram_asks_for_holds_everybody() -> None:
    clock = QuickTime()
    pace = Pace(30, monotonic=clock.now, sleep=clock.sleep)

    pace.hold(17)
    await pace.take(1, Lane.INTERACTIVE)

    assert clock.now() >= 17


@given(
    asked=st.lists(st.tuples(st.integers(1, 5), st.sampled_from(Lane)), max_size=60),
    rate=st.sampled_from([1, 30, 1000]),
)
def test_everybody_gets_exactly_what_was_asked(asked: list[tuple[int, Lane]], rate: float) -> None:
    slots = asyncio.run(drained(asked, rate))

    assert Counter((chat, lane) for _, chat, lane in slots) == Counter(asked)


async def test_a_slot_nobody_waits_for_any_more_is_not_given() -> None:
    clock = QuickTime()
    pace = Pace(30, monotonic=clock.now, sleep=clock.sleep)
    waiting = asyncio.create_task(pace.take(1, Lane.NUDGE))
    await asyncio.sleep(0)

    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await pace.take(2, Lane.NUDGE)

    assert clock.now() < 1
