"""How long somebody who types waits for the answer while everybody else's nudges are draining."""

import asyncio
import random
import time
from math import isfinite

from bench.api import Api, an_api
from bench.arrivals import percentile
from bench.crowd import FIRST_CHAT, a_crowd
from bench.databases import Store
from bench.figure import Figure
from bench.run import Bench
from bench.serving import Replica, replica, until
from bench.talk import post_all, posted, typed

RATE = 30
SCORES = 100
LAST_ANSWERS = 5.0
"""Seconds the last answers may take before they count as never given."""


async def measure(bench: Bench) -> list[Figure]:
    """Type scores at random moments of a full drain at 30/s: polled on SQLite, posted on PostgreSQL."""
    figures: list[Figure] = []
    async with an_api() as api:
        for store, webhook in ((Store.SQLITE, False), (Store.POSTGRES, True)):
            waits = await _waits(bench, api, store, webhook=webhook)
            of = f"typed during a full drain, {'webhook' if webhook else 'polling'}, {store}"
            for name, share, aim in (("median", 0.5, ""), ("p99", 0.99, "≤ 1")):
                wait = percentile(waits, share)
                figures.append(
                    Figure(name=f"{of}: {name}", unit="s", ours=wait if isfinite(wait) else None, n=len(waits), aim=aim)
                )
    return figures


async def _waits(bench: Bench, api: Api, store: Store, *, webhook: bool) -> list[float]:
    seconds = bench.size(30, 120)
    draining = RATE * (seconds + 15)
    async with (
        bench.databases.empty(store) as url,
        a_crowd(url, draining + SCORES, waiting=draining) as crowd,
    ):
        await api.rules(limit=RATE)
        async with replica(api, url, rate=RATE, webhook=webhook) as nape:
            await crowd.owe()
            await until(api, lambda report: report.messages > RATE, seconds=30)
            chats = [FIRST_CHAT + draining + number for number in range(SCORES)]
            asked = await _type(api, nape, chats, seconds, webhook=webhook)
            await asyncio.sleep(LAST_ANSWERS)
            arrivals = await api.arrivals()
    answered: dict[int, float] = {}
    for arrival in arrivals:
        answered.setdefault(arrival.chat, arrival.at)
    return [answered.get(chat, float("inf")) - at for chat, at in asked.items()]


async def _type(api: Api, nape: Replica, chats: list[int], seconds: float, *, webhook: bool) -> dict[int, float]:
    """Let everybody type a score at a random moment; return when."""
    asked: dict[int, float] = {}

    async def one(chat: int, after: float) -> None:
        await asyncio.sleep(after)
        update = typed(chat, f"{random.randint(1, 6)}")
        asked[chat] = time.monotonic()
        if webhook:
            await post_all([nape.address], [posted(nape.address, update)], 1, LAST_ANSWERS)
        else:
            await api.feed([update])

    await asyncio.gather(*(one(chat, random.uniform(0, seconds)) for chat in chats))
    return asked
