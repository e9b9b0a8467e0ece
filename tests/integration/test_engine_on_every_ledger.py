"""The real engine on the real ledgers: days in a life, with restarts, crashes and sleep in between."""

from collections import Counter
from collections.abc import AsyncGenerator
from datetime import UTC, datetime, time, timedelta

import pytest

from bot.storage.storage import Storage
from scheduler.deliveries import Delivery, Status
from scheduler.engine import Engine
from scheduler.kinds import NUDGES, Kind
from scheduler.ports import Outcome, SendResult
from scheduler.preferences import KindPlan, Preferences, Window
from scheduler.slots import PersonId
from tests.fakes.clock import FakeClock
from tests.fakes.sender import FakeSender
from tests.integration.ledger_books import LedgerBook, MemoryBook, SqlBook, filled

MORNING = datetime(2027, 3, 1, 5, 0, tzinfo=UTC)
HALF_HOUR = timedelta(minutes=30)
FULL_PLAN = Preferences(
    windows={day: (Window(start=time(9), end=time(12)), Window(start=time(13), end=time(18))) for day in range(1, 8)},
    kinds={Kind.POSTURE: KindPlan(per_day=2), Kind.STRETCH: KindPlan(per_day=1), Kind.BREATHING: KindPlan(per_day=1)},
    checkin_at=time(20),
)


@pytest.fixture
async def sql_book(database_url: str) -> AsyncGenerator[SqlBook]:
    """Open an empty ledger in each database."""
    storage = await Storage.open(database_url)
    yield SqlBook(storage)
    await storage.close()


def _engine(book: LedgerBook, clock: FakeClock, sender: FakeSender, name: str = "one") -> Engine:
    return Engine(book.ledger, sender, clock, owner_id=name, batch=2)


async def _live(book: LedgerBook, clock: FakeClock, sender: FakeSender, until: datetime) -> None:
    # A new engine each time is a restart each time: nothing may be kept in one.
    while clock.now() < until:
        engine = _engine(book, clock, sender)
        await engine.tick()
        await engine.dispatch()
        await engine.reap()
        clock.pass_by(HALF_HOUR)


async def _three_days(book: LedgerBook) -> list[tuple[Delivery, ...]]:
    clock = FakeClock(MORNING)
    people = [await book.enrol(chat, FULL_PLAN, MORNING) for chat in (50, 51, 52)]
    script = [Outcome(result=SendResult.NOT_SENT), Outcome(result=SendResult.UNKNOWN)] * 2
    await _live(book, clock, FakeSender(clock, script), MORNING + timedelta(days=3))
    return [await book.of(person) for person in people]


async def test_three_days_with_a_restart_every_half_hour_are_the_same_on_every_ledger(sql_book: SqlBook) -> None:
    in_memory = await _three_days(MemoryBook())
    in_sql = await _three_days(sql_book)
    assert [filled(mine) for mine in in_sql] == [filled(mine) for mine in in_memory]
    kinds = Counter(one.kind for one in in_sql[0] if one.status is Status.SENT)
    assert kinds[Kind.CHECKIN] == 3
    assert sum(kinds[kind] for kind in NUDGES) >= 9


async def test_two_engines_on_one_database_send_everything_once(sql_book: SqlBook) -> None:
    clock = FakeClock(MORNING)
    sender = FakeSender(clock)
    for chat in range(12):
        await sql_book.enrol(chat, FULL_PLAN, MORNING)
    while clock.now() < MORNING + timedelta(days=1):
        engines = [_engine(sql_book, clock, sender, name) for name in ("one", "two")]
        for engine in engines:
            await engine.tick()
            await engine.dispatch()
        clock.pass_by(HALF_HOUR)
    attempts = Counter(sent.delivery.id for sent in sender.attempts)
    assert set(attempts.values()) == {1}
    keys = Counter((sent.delivery.person, sent.delivery.key) for sent in sender.attempts)
    assert set(keys.values()) == {1}


async def test_after_a_crash_between_sending_and_settling_only_what_must_arrive_is_sent_again(
    sql_book: SqlBook,
) -> None:
    clock = FakeClock(MORNING)
    person = await sql_book.enrol(50, FULL_PLAN, MORNING)
    await sql_book.owe(person, Kind.POSTURE, MORNING, ordinal=1000)
    await sql_book.owe(person, Kind.ADVICE, MORNING, ordinal=1000)
    # A crashed engine is one that leased and never came back.
    await sql_book.ledger.lease(MORNING, "crashed", 10, timedelta(minutes=2))
    clock.pass_by(timedelta(minutes=2))
    sender = FakeSender(clock)
    engine = _engine(sql_book, clock, sender)
    await engine.reap()
    await engine.dispatch()
    assert [sent.delivery.kind for sent in sender.attempts] == [Kind.ADVICE]
    found = {one.kind: one.status for one in await sql_book.of(person)}
    assert found == {Kind.POSTURE: Status.UNKNOWN, Kind.ADVICE: Status.SENT}


async def test_three_days_asleep_end_without_a_burst(sql_book: SqlBook) -> None:
    clock = FakeClock(MORNING)
    person = await sql_book.enrol(50, FULL_PLAN, MORNING)
    sender = FakeSender(clock)
    clock.pass_by(timedelta(days=3, hours=6))
    engine = _engine(sql_book, clock, sender)
    await engine.tick()
    await engine.dispatch()
    assert len(sender.attempts) <= 1
    late = [one for one in await sql_book.of(person) if one.status is Status.DROPPED]
    assert len(late) >= 12
    assert {one.reason for one in late} == {"late"}


async def test_the_plan_and_what_was_sent_agree_for_somebody_who_blocks_in_between(sql_book: SqlBook) -> None:
    clock = FakeClock(MORNING)
    person: PersonId = await sql_book.enrol(50, FULL_PLAN, MORNING)
    sender = FakeSender(clock, [Outcome(result=SendResult.SENT, message_id=1), Outcome(result=SendResult.GONE)])
    await _live(sql_book, clock, sender, MORNING + timedelta(days=2))
    assert len(sender.attempts) == 2
    async with sql_book.storage.reading() as tx:
        found = await tx.people.get(person)
    assert found is not None
    assert found.blocked_at == sender.attempts[1].at
