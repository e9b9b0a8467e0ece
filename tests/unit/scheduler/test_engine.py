"""Deliveries become messages, over retries, crashes and restarts."""

import asyncio
import logging
from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, time, timedelta

import pytest

from scheduler.deliveries import Delivery, DeliveryId, Status
from scheduler.engine import Engine
from scheduler.kinds import Kind
from scheduler.local_time import at
from scheduler.ports import Attempt, Outcome, SendResult
from scheduler.preferences import KindPlan
from scheduler.slots import PersonId
from tests.fakes.clock import FakeClock
from tests.fakes.ledger import MemoryLedger
from tests.fakes.sender import FakeSender
from tests.unit.scheduler.people import ANNA, BERLIN, MONDAY, MONDAY_DAWN, office, someone

TEN = at(MONDAY, time(10), BERLIN)
EIGHT_IN_THE_EVENING = at(MONDAY, time(20), BERLIN)
MINUTE = timedelta(minutes=1)
STRETCH_AT_TEN = office(kinds={Kind.STRETCH: KindPlan(times=(time(10),))})


class House:
    """One ledger and whatever engines work on it."""

    def __init__(self, *script: Outcome | Exception) -> None:
        self.clock = FakeClock(MONDAY_DAWN)
        self.ledger = MemoryLedger()
        self.sender = FakeSender(self.clock, script)
        self.engine = self.another_engine("first")

    def another_engine(self, name: str, in_hand: int = 128, grace: timedelta = MINUTE) -> Engine:
        return Engine(self.ledger, self.sender, self.clock, owner_id=name, in_hand=in_hand, grace=grace, batch=3)

    async def live(self, until: datetime) -> None:
        """Let time pass from one thing due to the next."""
        while (due := await self.ledger.next_due()) and due <= until:
            self.clock.set(max(due, self.clock.now()))
            await self.engine.tick()
            await self.engine.dispatch()
        self.clock.set(until)

    def owe(self, kind: Kind, ordinal: int = 1, person: PersonId = ANNA, **changes: object) -> Delivery:
        now = self.clock.now()
        made = Delivery(
            id=DeliveryId(0), person=person, chat_id=1, kind=kind, local_date=MONDAY, ordinal=ordinal, due_at=now
        )
        return self.ledger.owe(replace(made, **changes))  # type: ignore[arg-type]

    def status(self, delivery: Delivery) -> Status:
        return self.ledger.deliveries[delivery.id].status


async def test_a_person_gets_the_plan_of_the_day_and_nothing_else() -> None:
    house = House()
    house.ledger.enrol(someone(preferences=STRETCH_AT_TEN), MONDAY_DAWN)

    await house.live(EIGHT_IN_THE_EVENING)

    assert [(sent.delivery.kind, sent.at) for sent in house.sender.attempts] == [
        (Kind.STRETCH, TEN),
        (Kind.CHECKIN, EIGHT_IN_THE_EVENING),
    ]
    assert {one.status for one in house.ledger.of(ANNA)} == {Status.SENT}


async def test_a_tick_goes_on_until_nobody_is_due() -> None:
    house = House()
    for number in range(1, 11):
        house.ledger.enrol(someone(person=PersonId(number), preferences=STRETCH_AT_TEN), MONDAY_DAWN)
    house.clock.set(TEN)

    assert await house.engine.tick() == 10
    assert await house.engine.tick() == 0
    assert await house.engine.dispatch() == 10


async def test_what_matters_more_goes_first() -> None:
    house = House()
    for number, kind in enumerate((Kind.STRETCH, Kind.CHECKIN, Kind.ADVICE), start=1):
        house.owe(kind, number)

    await house.engine.dispatch()

    assert [sent.delivery.kind for sent in house.sender.attempts] == [Kind.ADVICE, Kind.CHECKIN, Kind.STRETCH]


async def test_a_nudge_that_is_too_late_is_dropped_and_says_so() -> None:
    house = House()
    nudge = house.owe(Kind.STRETCH, expires_at=MONDAY_DAWN - MINUTE)

    await house.engine.dispatch()

    assert house.sender.attempts == []
    assert house.status(nudge) is Status.DROPPED
    assert house.ledger.deliveries[nudge.id].reason == "late"


async def test_what_telegram_turned_away_comes_after_its_wait() -> None:
    wait_until = MONDAY_DAWN + 3 * MINUTE
    house = House(Outcome(result=SendResult.NOT_SENT, retry_at=wait_until))
    nudge = house.owe(Kind.STRETCH)

    await house.engine.dispatch()
    waiting = house.status(nudge)
    await house.live(wait_until)

    assert waiting is Status.PENDING
    assert [sent.at for sent in house.sender.attempts] == [MONDAY_DAWN, wait_until]
    assert house.status(nudge) is Status.SENT


async def test_an_unclear_nudge_is_not_sent_again_but_an_unclear_check_in_is() -> None:
    house = House(Outcome(result=SendResult.UNKNOWN), Outcome(result=SendResult.UNKNOWN))
    checkin, nudge = house.owe(Kind.CHECKIN), house.owe(Kind.STRETCH)

    await house.live(MONDAY_DAWN + MINUTE)

    assert [sent.delivery.kind for sent in house.sender.attempts] == [Kind.CHECKIN, Kind.STRETCH, Kind.CHECKIN]
    assert (house.status(checkin), house.status(nudge)) == (Status.SENT, Status.UNKNOWN)


async def test_a_blocked_chat_gets_nothing_more() -> None:
    house = House(Outcome(result=SendResult.GONE))
    house.ledger.enrol(someone(), MONDAY_DAWN)

    await house.live(MONDAY_DAWN + timedelta(days=7))

    assert len(house.sender.attempts) == 1
    assert await house.ledger.next_due() is None


async def test_a_sender_that_breaks_stops_nobody_else(caplog: pytest.LogCaptureFixture) -> None:
    house = House(KeyError("pain 7 since lunch"))
    broken, fine = house.owe(Kind.STRETCH, 1), house.owe(Kind.STRETCH, 2)

    with caplog.at_level(logging.ERROR):
        await house.engine.dispatch()

    assert (house.status(broken), house.status(fine)) == (Status.UNKNOWN, Status.SENT)
    assert "KeyError" in caplog.text
    assert "pain" not in caplog.text


async def test_a_crash_after_leasing_leaves_a_nudge_unknown_and_sends_the_check_in_again() -> None:
    house = House()
    checkin, nudge = house.owe(Kind.CHECKIN), house.owe(Kind.STRETCH)
    await house.ledger.lease(MONDAY_DAWN, "crashed", 10, MINUTE)

    house.clock.pass_by(MINUTE)
    reaped = await house.engine.reap()
    await house.engine.dispatch()

    assert reaped == 2
    assert [sent.delivery.kind for sent in house.sender.attempts] == [Kind.CHECKIN]
    assert (house.status(checkin), house.status(nudge)) == (Status.SENT, Status.UNKNOWN)


async def test_a_lease_that_was_lost_cannot_be_settled(caplog: pytest.LogCaptureFixture) -> None:
    house = House()
    nudge = house.owe(Kind.STRETCH)

    def time_runs_out() -> None:
        house.clock.pass_by(timedelta(hours=1))
        changed = replace(house.ledger.deliveries[nudge.id], status=Status.UNKNOWN, lease_owner=None)
        house.ledger.deliveries[nudge.id] = changed

    house.sender.before_answering = time_runs_out

    await house.engine.dispatch()

    assert house.status(nudge) is Status.UNKNOWN
    assert "lost" in caplog.text


async def test_engines_side_by_side_send_everything_once() -> None:
    house = House()
    for number in range(1, 101):
        house.owe(Kind.STRETCH, number)
    engines = [house.another_engine(name, in_hand=4) for name in ("first", "second", "third")]

    taken = await asyncio.gather(*(engine.dispatch() for engine in engines for _ in range(2)))

    assert sum(taken) == 100
    assert sorted(sent.delivery.ordinal for sent in house.sender.attempts) == list(range(1, 101))


async def test_no_more_is_in_hand_than_agreed() -> None:
    house = House()
    engine = house.another_engine("small", in_hand=4)
    leased: list[int] = []
    house.sender.before_answering = lambda: leased.append(
        sum(one.status is Status.LEASED for one in house.ledger.deliveries.values())
    )
    for number in range(1, 41):
        house.owe(Kind.STRETCH, number)

    await engine.dispatch()

    assert len(leased) == 40
    assert max(leased) <= 4


async def test_a_kick_wakes_the_dispatcher_and_closing_ends_it() -> None:
    house = House()
    arrived = asyncio.Event()
    house.sender.before_answering = arrived.set
    running = asyncio.create_task(house.engine.run_dispatcher())
    await asyncio.sleep(0)
    nudge = house.owe(Kind.STRETCH)

    house.engine.kick()
    await arrived.wait()
    await house.engine.close()
    await running

    assert house.status(nudge) is Status.SENT


class Barrier:
    """A gate that stays shut until it is lifted."""

    def __init__(self) -> None:
        self.lifted = asyncio.Event()
        self.reached = asyncio.Event()

    async def open(self) -> None:
        self.reached.set()
        await self.lifted.wait()


async def test_nothing_is_leased_before_the_gate_opens() -> None:
    house, gate = House(), Barrier()
    engine = Engine(house.ledger, house.sender, house.clock, owner_id="first", gate=gate)
    nudge = house.owe(Kind.STRETCH)
    dispatching = asyncio.create_task(engine.dispatch())
    await gate.reached.wait()
    before = house.status(nudge)

    gate.lifted.set()
    await dispatching

    assert (before, house.status(nudge)) == (Status.PENDING, Status.SENT)


async def test_closing_does_not_wait_for_the_gate(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("scheduler.engine.IDLE_SECONDS", 0.01)
    house, gate = House(), Barrier()
    engine = Engine(house.ledger, house.sender, house.clock, owner_id="first", gate=gate)
    nudge = house.owe(Kind.STRETCH)
    running = asyncio.create_task(engine.run_dispatcher())
    await gate.reached.wait()

    await engine.close()
    await running

    assert house.status(nudge) is Status.PENDING


async def test_a_ledger_that_fails_does_not_end_the_dispatcher(caplog: pytest.LogCaptureFixture) -> None:
    house = House()
    arrived = asyncio.Event()
    house.sender.before_answering = arrived.set
    failed = asyncio.Event()

    class Shaky(MemoryLedger):
        async def lease(self, now: datetime, owner: str, limit: int, lease_for: timedelta) -> list[Delivery]:
            if not failed.is_set():
                failed.set()
                raise ConnectionError("password in here")
            return list(await house.ledger.lease(now, owner, limit, lease_for))

    engine = Engine(Shaky(), house.sender, house.clock, owner_id="first")
    house.owe(Kind.STRETCH)
    running = asyncio.create_task(engine.run_dispatcher())
    await failed.wait()

    engine.kick()
    await arrived.wait()
    await engine.close()
    await running

    assert "ConnectionError" in caplog.text
    assert "password" not in caplog.text


class SlowSender(FakeSender):
    """A sender that waits for a sign before it answers."""

    def __init__(self, house: House) -> None:
        super().__init__(house.clock)
        self.begun = asyncio.Event()
        self.may_end = asyncio.Event()

    async def send(self, delivery: Delivery, message: str) -> Outcome:
        self.begun.set()
        await self.may_end.wait()
        return await super().send(delivery, message)


async def test_closing_finishes_what_is_in_hand_and_takes_up_nothing_more() -> None:
    house = House()
    house.sender = slow = SlowSender(house)
    engine = house.another_engine("slow", in_hand=1)
    first, second = house.owe(Kind.STRETCH, 1), house.owe(Kind.STRETCH, 2)
    running = asyncio.create_task(engine.run_dispatcher())
    await slow.begun.wait()

    closing = asyncio.create_task(engine.close())
    await asyncio.sleep(0)
    slow.may_end.set()
    await closing
    await running

    assert (house.status(first), house.status(second)) == (Status.SENT, Status.PENDING)


async def test_what_is_on_its_way_can_be_seen() -> None:
    house = House()
    house.sender = slow = SlowSender(house)
    engine = house.another_engine("slow")
    house.owe(Kind.STRETCH)
    before = engine.sending
    dispatching = asyncio.create_task(engine.dispatch())
    await slow.begun.wait()

    meanwhile = engine.sending
    slow.may_end.set()
    await dispatching

    assert (before, meanwhile, engine.sending) == (False, True, False)


async def test_what_hangs_at_the_end_is_left_to_the_reaper() -> None:
    house = House()
    house.sender = slow = SlowSender(house)
    engine = house.another_engine("slow", grace=timedelta(0))
    nudge = house.owe(Kind.STRETCH)
    running = asyncio.create_task(engine.run_dispatcher())
    await slow.begun.wait()

    await engine.close()
    await running

    assert slow.attempts == []
    assert house.status(nudge) is Status.LEASED


async def test_a_closed_engine_advances_nobody() -> None:
    house = House()
    house.ledger.enrol(someone(preferences=STRETCH_AT_TEN), MONDAY_DAWN)
    house.clock.set(TEN)
    await house.engine.close()

    assert await house.engine.tick() == 0
    assert await house.engine.dispatch() == 0


async def test_an_answered_check_in_has_no_reminder() -> None:
    house = House()
    early = office(checkin_at=time(17), kinds={})
    house.ledger.enrol(someone(preferences=early), MONDAY_DAWN)
    await house.live(at(MONDAY, time(17), BERLIN))
    (reminder,) = [one for one in house.ledger.of(ANNA) if one.kind is Kind.CHECKIN_REMINDER]

    house.ledger.cancel(reminder)
    await house.live(at(MONDAY, time(23), BERLIN))

    assert [sent.delivery.kind for sent in house.sender.attempts] == [Kind.CHECKIN]


async def test_an_unanswered_check_in_has_one_reminder_and_no_more() -> None:
    house = House()
    house.ledger.enrol(someone(preferences=office(checkin_at=time(17), kinds={})), MONDAY_DAWN)

    await house.live(at(MONDAY, time(23), BERLIN))

    assert [sent.delivery.kind for sent in house.sender.attempts] == [Kind.CHECKIN, Kind.CHECKIN_REMINDER]
    assert house.sender.attempts[1].at == at(MONDAY, time(19), BERLIN)


async def test_one_attempt_that_cannot_be_settled_keeps_no_other_from_it() -> None:
    house = House()

    class Choosy(MemoryLedger):
        async def settle(self, ended: Sequence[Attempt], owner: str, now: datetime) -> frozenset[DeliveryId]:
            if any(one.delivery.kind is Kind.POSTURE for one in ended):
                house.clock.pass_by(timedelta(minutes=2))  # so that nobody waits for the lease to run out
                raise OverflowError
            return await super().settle(ended, owner, now)

    house.ledger = Choosy()
    engine = house.another_engine("choosy")
    owed = [house.owe(kind) for kind in (Kind.STRETCH, Kind.POSTURE, Kind.STRENGTH)]

    await engine.dispatch()

    assert [house.status(one) for one in owed] == [Status.SENT, Status.LEASED, Status.SENT]
