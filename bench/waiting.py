"""Waiting costs nothing: a million people on file and nothing due, beside a thousand; and beside JobQueue."""

from bench.api import an_api
from bench.databases import Store
from bench.figure import Figure
from bench.jobs import JobCost, job_cost
from bench.run import Bench
from bench.standing import TICKS, Standing, standing

FEW, MANY = 1_000, 1_000_000


async def measure(bench: Bench) -> list[Figure]:
    """Compare many people with few on both databases, then JobQueue with jobs for a part of them."""
    figures: list[Figure] = []
    async with an_api() as api:
        queue = await job_cost(bench, api, "job_queue", bench.size(20_000, 100_000))
        for store in Store:
            few = await standing(bench, api, store, FEW)
            figures += _figures(store, few, await standing(bench, api, store, MANY), queue)
    return [*figures, Figure(name=f"JobQueue, {queue.jobs:,} daily jobs: to add", unit="s", ours=None,
                             other=queue.adding, beside="JobQueue", n=queue.jobs)]  # fmt: skip


def _figures(store: Store, few: Standing, many: Standing, queue: JobCost) -> list[Figure]:
    of, beside = f"{many.people:,} people, {store}", f"at {few.people:,}"
    jobs = f"JobQueue, {queue.jobs:,} jobs"
    return [
        Figure(name=f"{of}: tick, median", unit="ms", ours=many.tick, other=few.tick, beside=beside, n=TICKS,
               aim="≤ 5"),
        Figure(name=f"{of}: tick, p99", unit="ms", ours=many.tick_p99, other=few.tick_p99, beside=beside, n=TICKS),
        Figure(name=f"{of}: memory", unit="MB", ours=many.memory, other=queue.memory, beside=jobs, n=1),
        Figure(name=f"{of}: memory above that of {few.people:,}", unit="MB", ours=many.memory - few.memory, n=1,
               aim="≤ 30"),
        Figure(name=f"{of}: start to ready", unit="s", ours=many.start, other=queue.start, beside=jobs, n=1,
               aim="≤ 2"),
        Figure(name=f"{of}: processor while idle", unit="%", ours=many.idle * 100, other=few.idle * 100,
               beside=beside, n=1),
    ]  # fmt: skip
