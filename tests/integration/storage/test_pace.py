"""Many replicas share one pace: a row in PostgreSQL, by the database's clock."""

import asyncio
from collections.abc import AsyncGenerator, Callable
from itertools import pairwise

import pytest
from sqlalchemy import text

from bot.storage.engine import open_engine
from bot.storage.pace import SharedMeter
from scheduler.meter import CHAT_BURST, EDIT_BURST, MeterAway, Reservation, Wish, gap_at

RATE = 30.0
AnotherMeter = Callable[[], SharedMeter]


@pytest.fixture
async def another_meter(postgres_url: str) -> AsyncGenerator[AnotherMeter]:
    """Return how to open one more replica's meter."""
    opened: list[SharedMeter] = []

    def another() -> SharedMeter:
        opened.append(SharedMeter(postgres_url, RATE))
        return opened[-1]

    yield another
    for meter in opened:
        await meter.close()


def moments(given: Reservation) -> list[float]:
    return [given.first + number * given.gap for number in range(given.slots)]


async def test_slots_of_all_replicas_are_evenly_apart_and_none_is_given_twice(another_meter: AnotherMeter) -> None:
    meters = [another_meter() for _ in range(4)]

    async def ask(meter: SharedMeter, chats: range) -> list[float]:
        given = [await meter.reserve([Wish(chat=chat), Wish(chat=-chat)], spare=1) for chat in chats]
        return [moment for one in given for moment in moments(one)]

    asked = (ask(meter, range(1 + 100 * place, 21 + 100 * place)) for place, meter in enumerate(meters))
    slots = sorted(moment for some in await asyncio.gather(*asked) for moment in some)

    assert len(slots) == 4 * 20 * 3
    assert min(later - sooner for sooner, later in pairwise(slots)) > gap_at(RATE) * 0.999
    assert slots[-1] - slots[0] < gap_at(RATE) * len(slots) * 1.5


async def test_no_slot_is_sooner_than_asked(another_meter: AnotherMeter) -> None:
    given = await another_meter().reserve([Wish(chat=1)], lead=0.25)

    assert given.first >= given.now + 0.25


async def test_whoever_may_wait_is_given_nothing_while_enough_is_given_out(another_meter: AnotherMeter) -> None:
    first, second = another_meter(), another_meter()
    await first.reserve([], spare=300)

    refused = await second.reserve([Wish(chat=1)], spare=2, ahead=0.1)
    urgent = await second.reserve([Wish(chat=1)])

    assert (refused.slots, urgent.slots) == (0, 1)
    assert 8 < refused.full < 11


async def test_a_chat_is_one_chat_for_all_replicas(another_meter: AnotherMeter) -> None:
    meters = [another_meter() for _ in range(4)]
    wish, edit = Wish(chat=7), Wish(chat=7, edit=True)

    messages = await asyncio.gather(*(meters[number % 4].reserve([wish, Wish(chat=8 + number)]) for number in range(8)))
    edits = await asyncio.gather(*(meters[number % 4].reserve([edit]) for number in range(8)))

    early = [given.early[wish] for given in messages if given.early]
    assert len(early) == 8 - CHAT_BURST
    assert all(0 <= wait <= 1 for wait in early)
    assert [given.slots for given in messages].count(2) == CHAT_BURST
    assert sum(given.slots for given in edits) == EDIT_BURST


async def test_a_pause_is_held_by_all_replicas(another_meter: AnotherMeter) -> None:
    told, other = another_meter(), another_meter()

    await told.hold(17)
    given = await other.reserve([Wish(chat=1)])

    assert given.first - given.now > 16


async def test_chats_are_forgotten_once_they_may_be_written_to_freely(
    another_meter: AnotherMeter, postgres_url: str
) -> None:
    meter = another_meter()
    await meter.reserve([Wish(chat=chat) for chat in range(1, 1_201)])
    engine = open_engine(postgres_url)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE pace_chats SET tat = tat - 120 WHERE chat_id > 5"))

    await meter.forget()

    async with engine.connect() as connection:
        left = (await connection.execute(text("SELECT count(*) FROM pace_chats"))).scalar_one()
    await engine.dispose()
    assert left == 5


async def test_a_database_that_crashed_or_was_away_gives_slots_again(
    another_meter: AnotherMeter, postgres_url: str
) -> None:
    meter = another_meter()
    await meter.reserve([Wish(chat=1)])
    engine = open_engine(postgres_url)
    async with engine.begin() as connection:
        await connection.execute(text("TRUNCATE pace, pace_chats"))
        ended = "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = 'nape pace'"
        await connection.execute(text(ended))
    await engine.dispose()

    with pytest.raises(MeterAway):
        await meter.reserve([Wish(chat=1)])
    given = await meter.reserve([Wish(chat=1)])

    assert given.slots == 1
