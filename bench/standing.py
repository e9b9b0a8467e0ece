"""What it costs to have people on file: while nothing is due, and for each reminder that comes due."""

import asyncio
import json
import time
from dataclasses import dataclass

from bench.api import Api
from bench.arrivals import percentile, rate
from bench.crowd import a_crowd
from bench.databases import Store
from bench.processes import Child, CpuMeter, child
from bench.run import Bench
from bench.serving import environment, replica, until

TICKS = 300
QUIET = 0.05
"""Share of a processor below which a process has read and drawn what it will need."""
SETTLING = 40.0
"""Seconds it may take for that."""
WATCHING = 4.0
"""Seconds over which an idle process is watched."""
DUE = 500
LONGEST = 120.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """What that many people cost.

    `tick` and `tick_p99` are milliseconds with nothing due, `idle` the share of a processor meanwhile (0–1), `memory`
    and `size` (of the database) MB, `start` seconds until ready. A due reminder costs `due` milliseconds of processor
    time, and `due_rate` go out a second.
    """

    people: int
    tick: float
    tick_p99: float
    idle: float
    memory: float
    start: float
    size: float
    due: float
    due_rate: float


async def standing(bench: Bench, api: Api, store: Store, people: int) -> Standing:
    """Put people on file and measure; what was measured before in this run is not measured again."""
    if (store, people) not in bench.known:
        bench.known[store, people] = await _measured(bench, api, store, people)
    found = bench.known[store, people]
    assert isinstance(found, Standing)
    return found


async def _measured(bench: Bench, api: Api, store: Store, people: int) -> Standing:
    async with bench.databases.empty(store) as url, a_crowd(url, people, past=False) as crowd:
        await api.rules()
        ticks = await _ticks(api, url)
        size = await crowd.megabytes()
        async with replica(api, url) as nape:
            idle = await _idle(nape.process)
            memory, meter = nape.process.memory, CpuMeter.start(nape.process)
            await crowd.make_due(DUE)
            await until(api, lambda report: report.messages >= DUE, seconds=LONGEST)
            times = [arrival.at for arrival in await api.arrivals()]
            due = meter.seconds * 1000 / max(1, len(times))
    return Standing(
        people=people, tick=percentile(ticks, 0.5), tick_p99=percentile(ticks, 0.99), idle=idle, memory=memory,
        start=nape.took, size=size, due=due, due_rate=rate(times),
    )  # fmt: skip


async def _idle(nape: Child) -> float:
    """Wait until a process that has just started is quiet; return the share of a processor it then takes."""
    share, ends = 1.0, time.monotonic() + SETTLING
    while share > QUIET and time.monotonic() < ends:
        meter = CpuMeter.start(nape)
        await asyncio.sleep(WATCHING)
        share = meter.seconds / WATCHING
    return share


async def _ticks(api: Api, url: str) -> list[float]:
    async with child("bench.nape", "tick", str(TICKS), **environment(api, url)) as process:
        took: list[float] = json.loads(await process.line())
    return took
