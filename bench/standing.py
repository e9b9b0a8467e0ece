"""What it costs to have people on file: while nothing is due, and for each reminder that comes due."""

import json
from dataclasses import dataclass

from bench.api import Api
from bench.arrivals import percentile, rate
from bench.crowd import a_crowd
from bench.databases import Store
from bench.processes import CpuMeter, child
from bench.run import Bench
from bench.serving import environment, replica, until

TICKS = 300
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
            idle = nape.idle
            memory, meter = nape.process.memory, CpuMeter.start(nape.process)
            await crowd.make_due(DUE)
            await until(api, lambda report: report.messages >= DUE, seconds=LONGEST)
            times = [arrival.at for arrival in await api.arrivals()]
            due = meter.seconds * 1000 / max(1, len(times))
    return Standing(
        people=people, tick=percentile(ticks, 0.5), tick_p99=percentile(ticks, 0.99), idle=idle, memory=memory,
        start=nape.took, size=size, due=due, due_rate=rate(times),
    )  # fmt: skip


async def _ticks(api: Api, url: str) -> list[float]:
    async with child("bench.nape", "tick", str(TICKS), **environment(api, url)) as process:
        took: list[float] = json.loads(await process.line())
    return took
