"""What runs by itself while Nape is up: the tick, the reaper, and the periodic jobs it is given."""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial

from apscheduler.schedulers.asyncio import AsyncIOScheduler
from apscheduler.triggers.interval import IntervalTrigger

from scheduler.engine import Engine
from scheduler.mishaps import result_or_logged

TICK_SECONDS = 1.0
REAP_SECONDS = 30.0
WATCH_SECONDS = 5.0
"""How often it is checked that the machine's clock was not set back."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Job:
    """Something to run every `seconds`, never twice at a time."""

    name: str
    seconds: float
    run: Callable[[], Awaitable[object]]


class Ticker:
    """Runs the engine and other jobs on the machine's own time; the engine reads its own clock.

    A job that is late runs once, however late; one that still runs at its next time is left alone. A job that fails is
    logged and runs again at its next time.
    """

    def __init__(self, engine: Engine, jobs: Sequence[Job] = ()) -> None:
        self._engine = engine
        self._jobs = {
            job.name: job
            for job in (
                Job(name="tick", seconds=TICK_SECONDS, run=self._tick),
                Job(name="reap", seconds=REAP_SECONDS, run=engine.reap),
                *jobs,
            )
        }
        self._scheduler = AsyncIOScheduler(
            timezone=UTC,
            # Two, because APScheduler complains of each time it passes over; here that is no fault.
            job_defaults={"misfire_grace_time": None, "coalesce": True, "max_instances": 2},
        )
        self._running: set[str] = set()
        self._stopping = False
        self._watching: asyncio.TimerHandle | None = None

    def start(self) -> None:
        """Begin; needs a running event loop."""
        for job in self._jobs.values():
            trigger = IntervalTrigger(seconds=job.seconds)
            self._scheduler.add_job(partial(self._run, job), trigger, id=job.name, name=job.name)
        self._scheduler.start()
        self._watch()

    def stop(self) -> None:
        """Start no job any more; one that is running is not cut off."""
        self._stopping = True
        if self._watching:
            self._watching.cancel()
        self._scheduler.pause()
        self._end_when_idle()

    async def _tick(self) -> None:
        await self._engine.tick()
        self._engine.kick()

    async def _run(self, job: Job) -> None:
        if self._stopping or job.name in self._running:
            return
        self._running.add(job.name)
        try:
            await result_or_logged(job.run(), f"the job {job.name}")
        finally:
            self._running.discard(job.name)
            self._end_when_idle()

    def _end_when_idle(self) -> None:
        # Ending APScheduler cancels what it still runs, so it ends after the last job.
        if self._stopping and not self._running:
            self._scheduler.shutdown(wait=False)

    def _watch(self) -> None:
        """Bring back jobs whose next time lies further ahead than their interval: the machine's clock was set back."""
        now = datetime.now(UTC)
        for scheduled in self._scheduler.get_jobs():
            interval = timedelta(seconds=self._jobs[scheduled.id].seconds)
            if scheduled.next_run_time - now > 2 * interval:
                scheduled.modify(next_run_time=now + interval)
        self._watching = asyncio.get_running_loop().call_later(WATCH_SECONDS, self._watch)
