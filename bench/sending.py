"""How fast one process sends what is due: claim, render, send, settle; beside other clients at the same server."""

import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass

from bench.api import Api, Sample, an_api
from bench.arrivals import rate
from bench.crowd import NUDGES, a_crowd
from bench.databases import Store
from bench.figure import Figure
from bench.processes import CpuMeter, child
from bench.run import Bench
from bench.serving import replica, until
from scheduler.kinds import Kind

MIXED = (*NUDGES, Kind.BREATHING)
POOLS = (8, 32, 64, 128, 256)
"""Connections with which python-telegram-bot's own client is tried; the best counts."""
CEILING_CONNECTIONS = 1024
LONGEST = (40.0, 1800.0)
"""Seconds after which a drain is measured as far as it came: short run, full run."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Drain:
    """How a drain went: messages a second, and milliseconds of processor time for each."""

    rate: float
    cpu: float
    server_cpu: float
    n: int


async def measure(bench: Bench) -> list[Figure]:
    """Drain nudges on both databases, then let the others send the like."""
    figures: list[Figure] = []
    async with an_api() as api:
        drains = {store: await _drain(bench, api, store) for store in Store}
        samples = await api.samples()
        own = await _best_pool(bench, api, samples)
        bare = await _rival(api, samples, "bare_client", bench.size(10_000, 50_000), CEILING_CONNECTIONS)
        for store, drain in drains.items():
            figures += _figures(store, drain, own, bare)
        for store in Store:
            planned = await _drain(bench, api, store, planned=True)
            figures.append(
                Figure(
                    name=f"the same, {store}, from people whose plan has come due",
                    unit="messages/s", ours=planned.rate, n=planned.n, aim="≥ 1,000",
                )
            )  # fmt: skip
        moving = await _drain(bench, api, Store.SQLITE, kinds=MIXED)
        figures.append(
            Figure(
                name="the same, SQLite, a quarter with moving pictures", unit="messages/s", ours=moving.rate, n=moving.n
            )
        )
    return figures


async def _drain(
    bench: Bench, api: Api, store: Store, *, kinds: Sequence[Kind] = NUDGES, planned: bool = False
) -> Drain:
    """Let nudges be due all at once and watch them arrive; `planned`: to the plan, not as deliveries yet."""
    many = bench.size(5_000, 100_000)
    async with (
        bench.databases.empty(store) as url,
        a_crowd(url, many, kinds=kinds, waiting=0 if planned else many) as crowd,
    ):
        await api.rules()
        async with replica(api, url) as nape:
            meter, server = CpuMeter.start(nape.process), bench.databases.server_cpu
            await (crowd.make_due(many) if planned else crowd.owe())
            came = await until(api, lambda report: report.messages >= many, seconds=LONGEST[bench.full])
            used, served = meter.seconds, bench.databases.server_cpu - server
            times = [arrival.at for arrival in await api.arrivals()]
    n = max(1, came.messages)
    return Drain(rate=rate(times), cpu=used * 1000 / n, server_cpu=served * 1000 / n, n=n)


async def _best_pool(bench: Bench, api: Api, samples: Sequence[Sample]) -> Drain:
    many = bench.size(1_000, 5_000)
    tried = [await _rival(api, samples, "own_client", many, pool) for pool in POOLS]
    return max(tried, key=lambda drain: drain.rate)


async def _rival(api: Api, samples: Sequence[Sample], name: str, many: int, connections: int) -> Drain:
    await api.rules()
    wanted = [list(asdict(sample).values()) for sample in samples if "json" in sample.kind]
    async with child(f"bench.rivals.{name}", api.url, str(many), str(connections)) as process:
        told = json.loads(await process.ask(json.dumps(wanted)))
    return Drain(rate=many / told["seconds"], cpu=told["cpu"] * 1000 / many, server_cpu=0.0, n=many)


def _figures(store: Store, drain: Drain, own: Drain, bare: Drain) -> list[Figure]:
    what = f"nudges sent by one process, {store}"
    figures = [
        Figure(name=what, unit="messages/s", ours=drain.rate, other=bare.rate, beside="bare aiohttp", n=drain.n,
               aim="≥ 1,000"),
        Figure(name=f"… against python-telegram-bot's own client, {store}", unit="messages/s", ours=drain.rate,
               other=own.rate, beside="its best pool", n=drain.n, aim="≥ 4 ×"),
        Figure(name=f"processor time a message, {store}", unit="ms", ours=drain.cpu, other=own.cpu,
               beside="its own client", n=drain.n),
    ]  # fmt: skip
    if drain.server_cpu:
        figures.append(Figure(name="… and PostgreSQL's", unit="ms", ours=drain.server_cpu, n=drain.n))
    return figures
