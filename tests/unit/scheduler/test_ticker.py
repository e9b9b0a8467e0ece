"""What runs by itself."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from scheduler.deliveries import Status
from scheduler.engine import Engine
from scheduler.ticker import Job, Ticker
from tests.fakes.clock import FakeClock
from tests.fakes.ledger import MemoryLedger
from tests.fakes.sender import FakeSender
from tests.unit.scheduler.people import ANNA, MONDAY_DAWN, someone


@pytest.fixture
async def engine() -> AsyncIterator[Engine]:
    clock = FakeClock(MONDAY_DAWN)
    made = Engine(MemoryLedger(), FakeSender(clock), clock, owner_id="only")
    yield made
    await made.close()


def apscheduler_of(ticker: Ticker) -> AsyncIOScheduler:
    return ticker._scheduler


def run_now(ticker: Ticker) -> None:
    for job in apscheduler_of(ticker).get_jobs():
        job.modify(next_run_time=datetime.now(UTC))


async def test_a_job_that_fails_is_logged_by_its_type_alone_and_runs_again(
    engine: Engine, caplog: pytest.LogCaptureFixture
) -> None:
    runs: asyncio.Queue[int] = asyncio.Queue()

    async def purge() -> None:
        await runs.put(1)
        raise OSError("/somewhere/secret")

    ticker = Ticker(engine, [Job(name="purge", seconds=0.001, run=purge)])
    ticker.start()
    await runs.get()
    await runs.get()
    ticker.stop()

    assert "the job purge failed: OSError" in caplog.text
    assert "secret" not in caplog.text


async def test_stopping_lets_a_running_job_finish(engine: Engine) -> None:
    begun, may_end, ended = asyncio.Event(), asyncio.Event(), asyncio.Event()

    async def purge() -> None:
        begun.set()
        await may_end.wait()
        ended.set()

    ticker = Ticker(engine, [Job(name="purge", seconds=3600, run=purge)])
    ticker.start()
    run_now(ticker)
    await begun.wait()

    ticker.stop()
    await asyncio.sleep(0)
    may_end.set()
    await ended.wait()
    for _ in range(10):
        await asyncio.sleep(0)

    assert not apscheduler_of(ticker).running


async def test_no_job_is_late_for_good(engine: Engine) -> None:
    ticker = Ticker(engine)
    ticker.start()

    jobs = {job.id: job for job in apscheduler_of(ticker).get_jobs()}
    ticker.stop()

    assert set(jobs) == {"tick", "reap"}
    assert {(job.misfire_grace_time, job.coalesce, job.max_instances) for job in jobs.values()} == {(None, True, 2)}


async def test_a_job_that_is_still_running_at_its_next_time_is_left_alone(engine: Engine) -> None:
    begun, may_end, runs = asyncio.Event(), asyncio.Event(), []

    async def long() -> None:
        runs.append(1)
        begun.set()
        await may_end.wait()

    job = Job(name="long", seconds=1, run=long)
    ticker = Ticker(engine, (job,))
    first = asyncio.create_task(ticker._run(job))
    await begun.wait()

    await ticker._run(job)
    may_end.set()
    await first
    await ticker._run(job)

    assert len(runs) == 2


async def test_a_job_whose_turn_comes_after_the_end_is_not_begun(engine: Engine) -> None:
    runs: list[int] = []

    async def late() -> None:
        runs.append(1)

    job = Job(name="late", seconds=1, run=late)
    ticker = Ticker(engine, (job,))
    ticker.start()
    ticker.stop()
    await asyncio.sleep(0)

    await ticker._run(job)

    assert runs == []


async def test_a_machine_clock_set_back_does_not_stop_the_ticking(engine: Engine) -> None:
    ticker = Ticker(engine)
    ticker.start()
    tick = apscheduler_of(ticker).get_job("tick")
    tick.modify(next_run_time=datetime.now(UTC) + timedelta(hours=1))

    ticker._watch()
    soon = apscheduler_of(ticker).get_job("tick").next_run_time
    ticker.stop()

    assert soon - datetime.now(UTC) < timedelta(minutes=1)


async def test_ticking_sends_what_is_due() -> None:
    clock = FakeClock(MONDAY_DAWN)
    ledger, sender = MemoryLedger(), FakeSender(clock)
    arrived = asyncio.Event()
    sender.before_answering = arrived.set
    ledger.enrol(someone(), MONDAY_DAWN)
    due = await ledger.next_due()
    assert due is not None
    clock.set(due)
    engine = Engine(ledger, sender, clock, owner_id="only")
    ticker = Ticker(engine)
    dispatching = asyncio.create_task(engine.run_dispatcher())

    ticker.start()
    run_now(ticker)
    await arrived.wait()
    ticker.stop()
    await engine.close()
    await dispatching

    assert [one.status for one in ledger.of(ANNA)] == [Status.SENT]
