"""Nape calls as fast as it may, and no faster."""

import asyncio
from collections import Counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from telegram.error import RetryAfter

from bot.transport.client import NotSent
from bot.transport.pace import LATENESS, PATIENCE, Pace
from scheduler.kinds import Lane
from scheduler.meter import CHAT_BURST, EDIT_BURST, MemoryMeter, MeterAway, Reservation, Wish
from tests.fakes.telegram import QuickTime, quick_pace

Slots = list[tuple[float, int, Lane]]


async def drained(asked: list[tuple[int, Lane]], rate: float) -> Slots:
    """Return when each asked slot was given: (second, chat, lane) in order."""
    clock = QuickTime()
    return await drained_by([quick_pace(rate, clock)], clock, asked)


async def drained_by(paces: list[Pace], clock: QuickTime, asked: list[tuple[int, Lane]]) -> Slots:
    given_out: Slots = []

    async def ask(pace: Pace, chat: int, lane: Lane) -> None:
        await again_until_given(pace, Wish(chat=chat), lane)
        given_out.append((clock.now(), chat, lane))

    turns = (paces[number % len(paces)] for number in range(len(asked)))
    await asyncio.gather(*(ask(pace, chat, lane) for pace, (chat, lane) in zip(turns, asked, strict=False)))
    for pace in paces:
        await pace.close()
    return given_out


async def again_until_given(pace: Pace, wish: Wish, lane: Lane) -> None:
    while True:
        try:
            return await pace.take(wish, lane)
        except NotSent:
            continue


def busiest_second(slots: Slots) -> int:
    moments = sorted(at for at, _, _ in slots)
    return max(sum(start <= at < start + 1 for at in moments) for start in moments)


@pytest.mark.parametrize("rate", [30, 200])
@pytest.mark.parametrize("replicas", [1, 2, 4])
async def test_no_second_holds_more_than_the_rate_and_little_of_it_is_wasted(rate: int, replicas: int) -> None:
    clock = QuickTime()
    meter = MemoryMeter(rate, clock.now)
    paces = [Pace(meter, monotonic=clock.now, later=clock.later) for _ in range(replicas)]

    slots = await drained_by(paces, clock, [(chat, Lane.NUDGE) for chat in range(10 * rate)])

    assert busiest_second(slots) <= rate
    assert max(at for at, _, _ in slots) <= 10 / 0.92


async def test_a_person_who_waits_goes_before_the_bulk() -> None:
    slots = await drained([*((chat, Lane.NUDGE) for chat in range(50)), (999, Lane.INTERACTIVE)], rate=30)

    assert [chat for _, chat, _ in slots].index(999) <= 1


async def test_a_person_who_types_to_an_idle_replica_is_answered_while_the_others_drain() -> None:
    clock = QuickTime()
    meter = MemoryMeter(30, clock.now)
    *busy, idle = [Pace(meter, monotonic=clock.now, later=clock.later) for _ in range(4)]
    draining = asyncio.create_task(drained_by(busy, clock, [(chat, Lane.NUDGE) for chat in range(600)]))
    await clock.sleep(5)

    await idle.take(Wish(chat=9_999), Lane.INTERACTIVE)

    assert clock.now() - 5 < 0.5
    assert busiest_second(await draining) <= 30
    await idle.close()


async def test_advice_goes_before_the_nudges_of_other_replicas() -> None:
    clock = QuickTime()
    meter = MemoryMeter(30, clock.now)
    busy, other = (Pace(meter, monotonic=clock.now, later=clock.later) for _ in range(2))
    draining = asyncio.create_task(drained_by([busy], clock, [(chat, Lane.NUDGE) for chat in range(300)]))
    await clock.sleep(2)

    await asyncio.gather(*(other.take(Wish(chat=1_000 + chat), Lane.ADVICE) for chat in range(60)))

    assert clock.now() - 2 < 60 / 30 * 1.25
    await draining
    await other.close()


async def test_one_chat_gets_one_message_a_second_after_a_small_burst() -> None:
    slots = await drained([(7, Lane.NUDGE)] * 10, rate=30)

    moments = [at for at, _, _ in slots]
    assert moments[CHAT_BURST - 1] < 1
    assert moments[-1] >= 10 - CHAT_BURST


async def test_edits_of_a_chat_do_not_count_against_its_messages() -> None:
    clock = QuickTime()
    pace = quick_pace(30, clock)
    for _ in range(EDIT_BURST):
        await pace.take(Wish(chat=7, edit=True), Lane.INTERACTIVE)

    await pace.take(Wish(chat=7), Lane.INTERACTIVE)

    assert clock.now() < 1
    await pace.take(Wish(chat=7, edit=True), Lane.INTERACTIVE)
    assert 0.5 < clock.now() < 1.5
    await pace.close()


async def test_one_chat_waits_for_what_another_replica_sent_it() -> None:
    clock = QuickTime()
    meter = MemoryMeter(30, clock.now)
    paces = [Pace(meter, monotonic=clock.now, later=clock.later) for _ in range(2)]

    slots = await drained_by(paces, clock, [(7, Lane.INTERACTIVE)] * 8)

    assert slots[-1][0] >= 8 - CHAT_BURST


async def test_a_flooding_chat_delays_nobody_else() -> None:
    slots = await drained([*[(7, Lane.INTERACTIVE)] * 100, (8, Lane.INTERACTIVE)], rate=30)

    assert next(at for at, chat, _ in slots if chat == 8) < 1


async def test_somebody_who_comes_while_a_flooding_chat_waits_does_not_wait_with_it() -> None:
    clock = QuickTime()
    pace = quick_pace(1000, clock)
    flood = [asyncio.create_task(pace.take(Wish(chat=7), Lane.INTERACTIVE)) for _ in range(CHAT_BURST + 1)]
    await asyncio.wait(flood[:CHAT_BURST])

    await pace.take(Wish(chat=8), Lane.INTERACTIVE)

    assert clock.now() < 0.1
    assert not flood[-1].done()
    await flood[-1]
    await pace.close()


async def test_a_short_pause_that_telegram_asks_for_is_waited_out_by_everybody() -> None:
    clock = QuickTime()
    pace = quick_pace(30, clock)

    await pace.hold(2)
    await asyncio.gather(pace.take(Wish(chat=1), Lane.INTERACTIVE), pace.take(Wish(chat=2), Lane.NUDGE))

    assert 2 <= clock.now() < 2.5
    await pace.close()


async def test_a_long_pause_is_waited_out_by_people_and_gives_the_bulk_back_at_once() -> None:
    clock = QuickTime()
    pace = quick_pace(30, clock)
    waiting = [asyncio.create_task(pace.take(Wish(chat=chat), Lane.NUDGE)) for chat in range(100)]
    await asyncio.wait(waiting, return_when=asyncio.FIRST_COMPLETED)

    await pace.hold(17)
    ended = await asyncio.gather(*waiting, return_exceptions=True)
    with pytest.raises(RetryAfter):
        await pace.take(Wish(chat=2), Lane.CHECKIN)

    assert {type(end) for end in ended} == {type(None), RetryAfter}
    assert clock.now() < 1
    await pace.take(Wish(chat=1), Lane.INTERACTIVE)
    assert clock.now() >= 17
    await pace.close()


async def test_a_pause_told_to_one_replica_is_held_by_the_others() -> None:
    clock = QuickTime()
    meter = MemoryMeter(30, clock.now)
    told, other = (Pace(meter, monotonic=clock.now, later=clock.later) for _ in range(2))

    await told.hold(17)
    with pytest.raises(RetryAfter):
        await other.take(Wish(chat=2), Lane.NUDGE)
    await other.take(Wish(chat=1), Lane.INTERACTIVE)

    assert clock.now() >= 17
    for pace in (told, other):
        await pace.close()


async def test_a_bulk_message_gives_up_before_its_lease_runs_out_and_a_person_does_not() -> None:
    clock = QuickTime()
    pace = quick_pace(1, clock)
    people = [asyncio.create_task(pace.take(Wish(chat=chat), Lane.INTERACTIVE)) for chat in range(60)]

    with pytest.raises(NotSent):
        await pace.take(Wish(chat=99), Lane.NUDGE)

    assert PATIENCE <= clock.now() < PATIENCE + 2
    await asyncio.gather(*people)
    await pace.close()


async def test_slots_that_passed_while_the_process_stood_still_are_no_burst() -> None:
    clock = QuickTime()
    pace = quick_pace(200, clock)
    moments: list[float] = []

    async def ask(chat: int) -> None:
        await pace.take(Wish(chat=chat), Lane.NUDGE)
        moments.append(clock.now())

    asking = [asyncio.create_task(ask(chat)) for chat in range(1_000)]
    for stall in (0.5, 1.5, 2.5):
        await clock.sleep(stall - clock.now())
        clock.seconds += 0.09
    await asyncio.gather(*asking)
    await pace.close()

    assert max(sum(at <= other < at + 1 for other in moments) for at in moments) <= 200
    assert max(sum(at <= other < at + 0.02 for other in moments) for at in moments) <= 200 * (LATENESS + 0.03)


@given(
    asked=st.lists(st.tuples(st.integers(1, 5), st.sampled_from(Lane)), max_size=60),
    rate=st.sampled_from([1, 30, 1000]),
)
def test_everybody_gets_exactly_what_was_asked(asked: list[tuple[int, Lane]], rate: float) -> None:
    slots = asyncio.run(drained(asked, rate))

    assert Counter((chat, lane) for _, chat, lane in slots) == Counter(asked)


async def test_a_slot_nobody_waits_for_any_more_is_not_given() -> None:
    clock = QuickTime()
    pace = quick_pace(30, clock)
    waiting = asyncio.create_task(pace.take(Wish(chat=1), Lane.NUDGE))
    await asyncio.sleep(0)

    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    await pace.take(Wish(chat=2), Lane.NUDGE)

    assert clock.now() < 1
    await pace.close()


async def test_a_rate_that_is_no_limit_costs_no_time() -> None:
    slots = await drained([(chat, Lane.NUDGE) for chat in range(5_000)], rate=1e6)

    assert slots[-1][0] < 0.01


class SlowMeter(MemoryMeter):
    """A meter on another machine: its clock is another, its answers take a while, and at times it is away."""

    def __init__(self, rate: float, clock: QuickTime, *, way: float, fails: int = 0) -> None:
        super().__init__(rate, lambda: clock.now() + 1_700_000_000)
        self._clock = clock
        self._way = way
        self._fails = fails

    async def reserve(self, *args: object, **named: object) -> Reservation:
        await self._clock.sleep(self._way)
        if self._fails:
            self._fails -= 1
            raise MeterAway("away") if self._fails else ValueError
        given = await super().reserve(*args, **named)  # type: ignore[arg-type]
        await self._clock.sleep(self._way)
        return given


@pytest.mark.parametrize("way", [0.001, 0.02, 0.2])
async def test_a_slow_meter_slows_nobody_down_for_ever(way: float) -> None:
    clock = QuickTime()
    pace = Pace(SlowMeter(100, clock, way=way), monotonic=clock.now, later=clock.later)

    slots = await drained_by([pace], clock, [(chat, Lane.NUDGE) for chat in range(300)])

    assert len(slots) == 300
    assert busiest_second(slots) <= 100


async def test_a_meter_that_is_away_is_asked_again() -> None:
    clock = QuickTime()
    pace = Pace(SlowMeter(30, clock, way=0.001, fails=3), monotonic=clock.now, later=clock.later)

    slots = await drained_by([pace], clock, [(1, Lane.INTERACTIVE), (2, Lane.NUDGE)])

    assert [chat for _, chat, _ in slots] == [1, 2]
    assert 3 <= clock.now() < 4


@pytest.mark.parametrize("typing", [10, 24, 30, 60])
async def test_the_bulk_goes_on_after_many_people_have_typed_at_once(typing: int) -> None:
    clock = QuickTime()
    pace = quick_pace(30, clock)
    bulk = [asyncio.create_task(pace.take(Wish(chat=1000 + number), Lane.NUDGE)) for number in range(60)]
    await clock.sleep(0.5)
    people = [asyncio.create_task(pace.take(Wish(chat=number), Lane.INTERACTIVE)) for number in range(typing)]

    ended = await asyncio.gather(*bulk, *people, return_exceptions=True)
    await pace.close()

    assert [type(one) for one in ended if one is not None] == []
    assert clock.now() < (60 + typing) / 27


@pytest.mark.parametrize("replicas", [1, 2])
async def test_a_long_queue_of_people_is_no_pause_for_them(replicas: int) -> None:
    clock = QuickTime()
    meter = MemoryMeter(30, clock.now)
    paces = [Pace(meter, monotonic=clock.now, later=clock.later) for _ in range(replicas)]
    people = [asyncio.create_task(paces[n % replicas].take(Wish(chat=n), Lane.INTERACTIVE)) for n in range(300)]
    await clock.sleep(0.5)
    bulk = [asyncio.create_task(pace.take(Wish(chat=1_000 + n), Lane.NUDGE)) for pace in paces for n in range(60)]

    await asyncio.gather(*people)
    took = clock.now()
    ended = await asyncio.gather(*bulk, return_exceptions=True)
    for pace in paces:
        await pace.close()

    assert took < 300 / 27
    assert {type(one) for one in ended} <= {RetryAfter, type(None)}


async def test_at_the_end_the_bulk_is_given_back_and_people_are_still_answered() -> None:
    clock = QuickTime()
    pace = quick_pace(1, clock)
    bulk = [asyncio.create_task(pace.take(Wish(chat=number), Lane.NUDGE)) for number in range(5)]
    await clock.sleep(0.1)

    pace.give_back()
    ended = await asyncio.gather(*bulk, return_exceptions=True)
    with pytest.raises(NotSent):
        await pace.take(Wish(chat=9), Lane.ADVICE)
    await pace.take(Wish(chat=9), Lane.INTERACTIVE)
    await pace.close()

    assert {type(one) for one in ended[1:]} == {NotSent}
