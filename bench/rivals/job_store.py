"""APScheduler with its SQL store, one daily job a reminder: `python -m bench.rivals.job_store URL JOBS FILE`."""

import asyncio
import json
import sys
import time
from datetime import UTC
from pathlib import Path

from apscheduler.jobstores.sqlalchemy import SQLAlchemyJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bench.rivals.dispatch import Sending, bot_at, dispatch, first_run, look, memory

LATE = {"misfire_grace_time": None, "coalesce": True}
_here: list[Sending] = []


async def remind(chat: int) -> None:
    """Send one reminder; stored by its name."""
    await _here[0].send(chat)


async def main(url: str, jobs: int, file: Path) -> None:
    """Add jobs, start again on the same file, let some be due; print what it cost."""
    async with bot_at(url) as bot:
        _here.append(Sending(bot=bot))
        first, _ = _scheduler(file)
        began = time.perf_counter()
        for number in range(jobs):
            _add(first, number)
        adding = time.perf_counter() - began
        first.shutdown(wait=False)
        await asyncio.sleep(0)
        began = time.perf_counter()
        scheduler, store = _scheduler(file)
        scheduler.resume()
        started = time.perf_counter() - began
        scheduler.pause()
        size = file.stat().st_size / 1024**2
        costs = {"adding": adding, "start": started, "tick": look(store), "memory": memory(), "size": size}
        costs |= await dispatch(scheduler, _here[0], [str(n) for n in range(jobs)], scheduler.resume)
        print(json.dumps({"jobs": jobs, **costs}), flush=True)
        scheduler.shutdown(wait=False)


def _scheduler(file: Path) -> tuple[AsyncIOScheduler, SQLAlchemyJobStore]:
    store = SQLAlchemyJobStore(f"sqlite:///{file}")
    scheduler = AsyncIOScheduler(jobstores={"default": store}, timezone=UTC, job_defaults=LATE)
    scheduler.start(paused=True)
    return scheduler, store


def _add(scheduler: AsyncIOScheduler, number: int) -> None:
    at = first_run()
    scheduler.add_job(
        remind, "cron", hour=at.hour, minute=at.minute, second=at.second, args=(1 + number,), id=str(number)
    )


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))
