"""python-telegram-bot's JobQueue with one daily job a reminder: `python -m bench.rivals.job_queue URL JOBS FILE`."""

import asyncio
import json
import sys
import time

from apscheduler.jobstores.memory import MemoryJobStore
from telegram.ext import ApplicationBuilder, CallbackContext, JobQueue

from bench.rivals.dispatch import Sending, bot_at, dispatch, first_run, look, memory

LATE = {"misfire_grace_time": None, "coalesce": True}
"""By its own default, jobs more than a second late are lost."""


async def main(url: str, jobs: int) -> None:
    """Add jobs, start, let some be due; print what it cost."""
    async with bot_at(url) as bot:
        sending, store = Sending(bot=bot), MemoryJobStore()
        application = ApplicationBuilder().bot(bot).build()
        queue = application.job_queue
        assert queue is not None
        queue.scheduler.add_jobstore(store, "default")
        began = time.perf_counter()
        ids = _add(queue, jobs, sending)
        adding = time.perf_counter() - began
        await queue.start()
        started = time.perf_counter() - began
        queue.scheduler.pause()
        costs = {"adding": adding, "start": started, "tick": look(store), "memory": memory(), "size": 0.0}
        costs |= await dispatch(queue.scheduler, sending, ids, queue.scheduler.resume)
        print(json.dumps({"jobs": jobs, **costs}), flush=True)
        queue.scheduler.shutdown(wait=False)


def _add(queue: "JobQueue[CallbackContext]", jobs: int, sending: Sending) -> list[str]:  # type: ignore[type-arg]
    at = first_run().timetz()

    async def remind(context: "CallbackContext") -> None:  # type: ignore[type-arg]
        assert context.job is not None
        assert context.job.chat_id is not None
        await sending.send(context.job.chat_id)

    return [
        str(queue.run_daily(remind, at, chat_id=1 + number, job_kwargs={"id": str(number), **LATE}).job.id)
        for number in range(jobs)
    ]


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1], int(sys.argv[2])))
