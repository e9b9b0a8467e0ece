"""What both job rivals do alike: count the sends of jobs that are due, and tell what all of it cost."""

import asyncio
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path

from apscheduler.jobstores.base import BaseJobStore
from apscheduler.schedulers.asyncio import AsyncIOScheduler
from telegram import Bot
from telegram.request import HTTPXRequest

DUE = 500
LOOKS = 200
FAR = timedelta(hours=5)
WORDS = "Sit tall for a moment: let the shoulders sink, and draw the chin back a little, five times."


@dataclass(kw_only=True)
class Sending:
    """Sends what a job is for with python-telegram-bot's own client; rings when `DUE` are sent."""

    bot: Bot
    sent: int = 0
    done: asyncio.Event = field(default_factory=asyncio.Event)

    async def send(self, chat: int) -> None:
        """Send one reminder."""
        await self.bot.send_message(chat_id=chat, text=WORDS)
        self.sent += 1
        if self.sent >= DUE:
            self.done.set()


def bot_at(url: str) -> Bot:
    """Return python-telegram-bot's own client with the pool that serves it best."""
    return Bot("1:bench-bench", f"{url}/bot", request=HTTPXRequest(connection_pool_size=64, pool_timeout=60))


def first_run() -> datetime:
    """Return when jobs run that are not due yet."""
    return datetime.now(UTC) + FAR


async def dispatch(
    scheduler: AsyncIOScheduler, sending: Sending, ids: list[str], run: Callable[[], None]
) -> dict[str, float]:
    """Let the first jobs be due, and time until they are sent; `run` sets the scheduler going."""
    for number in ids[:DUE]:
        scheduler.modify_job(number, next_run_time=datetime.now(UTC))
    began, used = time.perf_counter(), time.process_time()
    run()
    await sending.done.wait()
    return {
        "due": (time.process_time() - used) * 1000 / sending.sent,
        "due_rate": sending.sent / (time.perf_counter() - began),
    }


def look(store: BaseJobStore) -> float:
    """Return the milliseconds in which a store finds that nothing is due."""
    began = time.perf_counter()
    for _ in range(LOOKS):
        assert not store.get_due_jobs(datetime.now(UTC))
    return (time.perf_counter() - began) * 1000 / LOOKS


def memory() -> float:
    """Return this process's resident memory, MB."""
    lines = Path("/proc/self/status").read_text().splitlines()
    return next(int(line.split()[1]) for line in lines if line.startswith("VmRSS")) / 1024
