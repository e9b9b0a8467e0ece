"""Nape's processes against the pretend Bot API: `nape run` as it is, or without a pace."""

import asyncio
import socket
import time
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass

import aiohttp

from bench.api import Api, Report
from bench.processes import Child, CpuMeter, child
from bot.app import PREPARE_AFTER

TOKEN = "4242424242:bench-bench-bench"
SECRET = "bench-secret"
GLANCE = 0.01
STARTING = 120.0
"""Seconds a process may take to be ready."""
QUIET = 0.05
"""Share of a processor below which a process has read and drawn what it will need."""
SETTLING = 40.0
"""Seconds it may take for that."""
WATCHING = 3.0
STANDSTILL = 30.0
"""Seconds without a message after which a drain has stopped."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Replica:
    """A running Nape and where it listens.

    It took `took` seconds to be ready, and `idle` is the share of a processor (0–1) it takes with nothing to do.
    """

    process: Child
    address: str
    took: float
    idle: float


def environment(api: Api, url: str) -> dict[str, str]:
    """Return the settings every measured Nape needs."""
    return {
        "TELEGRAM_BOT_TOKEN": TOKEN,
        "NAPE_TELEGRAM_API": api.url,
        "NAPE_DATABASE_URL": url,
        "NAPE_LOG_LEVEL": "error",
    }


@asynccontextmanager
async def replica(api: Api, url: str, *, rate: int | None = None, webhook: bool = False) -> AsyncIterator[Replica]:
    """Start Nape on a database and wait until it is ready and quiet; `rate` None: no pace."""
    address = _free_address()
    surroundings = environment(api, url) | {"NAPE_LISTEN": address}
    if webhook:
        surroundings |= {"NAPE_WEBHOOK_URL": f"http://{address}/telegram/bench", "NAPE_WEBHOOK_SECRET": SECRET}
    if rate is not None:
        surroundings |= {"NAPE_RATE": str(rate), "NAPE_PAID_BROADCAST": str(rate > 30).lower()}
    began = time.perf_counter()
    async with child(*(("bench.nape", "run") if rate is None else ("bot", "run")), **surroundings) as process:
        await _ready(api.session, address, process)
        took = time.perf_counter() - began
        yield Replica(process=process, address=address, took=took, idle=await _quiet(process))


@asynccontextmanager
async def replicas(api: Api, url: str, many: int, *, rate: int | None = None) -> AsyncIterator[list[Replica]]:
    """Start several behind webhooks on one database."""
    async with AsyncExitStack() as stack:
        yield [await stack.enter_async_context(replica(api, url, rate=rate, webhook=True)) for _ in range(many)]


async def until(api: Api, done: Callable[[Report], bool], *, seconds: float) -> Report:
    """Wait until what came satisfies; give up after `seconds`, or when nothing came for STANDSTILL seconds."""
    ends, before, moved = time.monotonic() + seconds, -1, time.monotonic()
    while True:
        report = await api.report()
        if report.messages != before:
            before, moved = report.messages, time.monotonic()
        if done(report) or time.monotonic() > min(ends, moved + STANDSTILL):
            return report
        await asyncio.sleep(GLANCE * 5)


def _free_address() -> str:
    with socket.create_server(("127.0.0.1", 0)) as free:
        return f"127.0.0.1:{free.getsockname()[1]}"


async def _quiet(process: Child) -> float:
    """Wait until a process that has just started has nothing to do; return the share of a processor it then takes."""
    await asyncio.sleep(PREPARE_AFTER)
    share, ends = 1.0, time.monotonic() + SETTLING
    while share > QUIET and time.monotonic() < ends:
        meter = CpuMeter.start(process)
        await asyncio.sleep(WATCHING)
        share = meter.seconds / WATCHING
    return share


async def _ready(session: aiohttp.ClientSession, address: str, process: Child) -> None:
    async with asyncio.timeout(STARTING):
        while True:
            try:
                async with session.get(f"http://{address}/readyz") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientConnectionError:
                pass
            if not process.alive:
                raise RuntimeError("Nape ended before it was ready")
            await asyncio.sleep(GLANCE)
