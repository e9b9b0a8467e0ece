"""How many scores come in: posted, kept, and answered in the chat."""

import time
from dataclasses import dataclass

from bench.api import Api, an_api
from bench.arrivals import percentile
from bench.crowd import FIRST_CHAT, a_crowd
from bench.databases import Store
from bench.figure import Figure
from bench.processes import CpuMeter, child
from bench.run import Bench
from bench.serving import replicas, until
from bench.talk import post_all, posted, typed

CONNECTIONS = 64
"""Posts open at a time to each process; Telegram opens up to 100."""
LONGEST = (45.0, 600.0)
"""Seconds of posting, in a short run and in a full one."""
LAST_ANSWERS = 30.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Taken:
    """How scores were taken: a second, processor milliseconds for each, and seconds to the 200."""

    rate: float
    cpu: float
    waited: float
    failed: int
    n: int


async def measure(bench: Bench) -> list[Figure]:
    """Post scores to one process on each database, to two on PostgreSQL, and to a handler that does nothing."""
    async with an_api() as api:
        bare = await _bare(bench)
        sqlite = await _taken(bench, api, Store.SQLITE, 1)
        one = await _taken(bench, api, Store.POSTGRES, 1)
        two = await _taken(bench, api, Store.POSTGRES, 2)
    figures = _figures("SQLite", sqlite, bare, "≥ 400") + _figures("PostgreSQL", one, bare, "≥ 600")
    figures += _figures("PostgreSQL, two replicas", two, bare, "")
    figures.append(
        Figure(name="scores in: what a second replica makes of it", unit="scores/s", ours=two.rate, other=one.rate,
               beside="one", n=two.n, aim="≥ 1.6 ×")
    )  # fmt: skip
    return figures


def _figures(of: str, taken: Taken, bare: Taken, aim: str) -> list[Figure]:
    return [
        Figure(name=f"scores in, {of}", unit="scores/s", ours=taken.rate, other=bare.rate, beside="bare handler",
               n=taken.n, aim=aim),
        Figure(name=f"… processor time a score, {of}", unit="ms", ours=taken.cpu, other=bare.cpu,
               beside="bare handler", n=taken.n),
        Figure(name=f"… to the 200, p99, {of}", unit="s", ours=taken.waited, other=bare.waited,
               beside="bare handler", n=taken.n),
        Figure(name=f"… not taken or not answered, {of}", unit="scores", ours=taken.failed, n=taken.n, aim="≤ 0"),
    ]  # fmt: skip


async def _taken(bench: Bench, api: Api, store: Store, many: int) -> Taken:
    scores = bench.size(2_000, 20_000)
    async with bench.databases.empty(store) as url, a_crowd(url, scores):
        await api.rules()
        async with replicas(api, url, many) as running:
            addresses = [replica.address for replica in running]
            requests = [posted(addresses[0], typed(FIRST_CHAT + n, f"{n % 7}")) for n in range(scores)]
            meter, began = CpuMeter.start(*(replica.process for replica in running)), time.monotonic()
            posts = await post_all(addresses, requests, CONNECTIONS, LONGEST[bench.full])
            n = len(posts.waited)
            await until(api, lambda report: report.chats >= n, seconds=LAST_ANSWERS)
            used = meter.seconds
            arrivals = await api.arrivals()
    answered = {arrival.chat for arrival in arrivals}
    return Taken(
        rate=len(answered) / (arrivals[-1].at - began),
        cpu=used * 1000 / n,
        waited=percentile(posts.waited, 0.99),
        failed=max(posts.failed, n - len(answered)),
        n=n,
    )


async def _bare(bench: Bench) -> Taken:
    scores = bench.size(5_000, 20_000)
    async with child("bench.rivals.bare_handler") as handler:
        address = f"127.0.0.1:{int(await handler.line())}"
        requests = [posted(address, typed(n, "4")) for n in range(scores)]
        meter, began = CpuMeter.start(handler), time.monotonic()
        posts = await post_all([address], requests, CONNECTIONS, LONGEST[bench.full])
        took, used = time.monotonic() - began, meter.seconds
    waited, n = percentile(posts.waited, 0.99), len(posts.waited)
    return Taken(rate=n / took, cpu=used * 1000 / n, waited=waited, failed=posts.failed, n=n)
