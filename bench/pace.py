"""Whether replicas that share one token keep Telegram's pace: its server here refuses whatever is too much."""

import asyncio
from itertools import pairwise

from bench.api import Api, an_api
from bench.arrivals import within, worst_second
from bench.crowd import a_crowd
from bench.databases import Store
from bench.figure import Figure
from bench.run import Bench
from bench.serving import replicas, until

REPLICAS = (1, 2, 4)
LIMITS = (30, 1_000)
SPARE = 1.2
"""More is due than can be sent in the time measured, so that it is the pace that holds it back."""
WARM_UP = 2.0
"""Seconds after the first message that count for the worst second but not for the mean."""


async def measure(bench: Bench) -> list[Figure]:
    """Drain with 1, 2 and 4 replicas on one PostgreSQL at each limit."""
    figures: list[Figure] = []
    async with an_api() as api:
        for limit in LIMITS:
            for many in REPLICAS:
                figures += await _at(bench, api, limit, many)
    return figures


async def _at(bench: Bench, api: Api, limit: int, many: int) -> list[Figure]:
    seconds = bench.size(20, 60) if limit < 100 else bench.size(10, 20)
    people = int(limit * (seconds + WARM_UP) * SPARE)
    async with bench.databases.empty(Store.POSTGRES) as url, a_crowd(url, people, waiting=people) as crowd:
        await api.rules(limit=limit)
        async with replicas(api, url, many, rate=limit):
            await crowd.owe()
            await until(api, lambda report: report.messages > 0, seconds=30)
            await asyncio.sleep(WARM_UP + seconds)
            times = [arrival.at for arrival in await api.arrivals()]
            refused = (await api.report()).refused
    return _figures(limit, many, seconds, times, refused)


def _figures(limit: int, many: int, seconds: int, times: list[float], refused: int) -> list[Figure]:
    of = f"{many} replica{'s' if many > 1 else ''} at {limit:,}/s"
    begin = times[0] + WARM_UP if times else 0.0
    steady = within(times, begin, begin + seconds)
    return [
        Figure(name=f"{of}: worst second", unit="messages", ours=worst_second(times), other=limit, beside="allowed",
               n=len(times), aim="≤ 1.1 ×"),
        Figure(name=f"{of}: mean", unit="messages/s", ours=len(steady) / seconds, other=limit, beside="allowed",
               n=len(steady), aim="≥ 0.9 ×"),
        Figure(name=f"{of}: refused (429)", unit="messages", ours=refused, n=len(times), aim="≤ 0"),
        Figure(name=f"{of}: longest silence", unit="s", n=len(steady),
               ours=max((later - earlier for earlier, later in pairwise(steady)), default=None)),
    ]  # fmt: skip
