"""How long a person waits: the daily check-in's answer, and the way from /start to the first exercise."""

import time
from statistics import median

from bench.arrivals import percentile
from bench.figure import Figure
from bench.run import Bench
from tests.e2e.life import Life, Message, World, a_world, somebody, words

PEOPLE = 25


async def measure(bench: Bench) -> list[Figure]:
    """Let people come, reach their first exercise and answer the check-in, one after the other."""
    first, answers = [], []
    async with a_world(bench.databases.folder) as world:
        bot = await world.starts_bot(NAPE_LOG_LEVEL="info")
        try:
            for number in range(PEOPLE):
                life = await somebody(world, f"Person {number}")
                first.append(await _first_exercise(life))
                answers.append(await _checkin(world, life))
        finally:
            await bot.terminate()
    return [
        Figure(name="/start to first exercise, 3 taps", unit="s", ours=median(first), n=PEOPLE, aim="≤ 60"),
        Figure(name="check-in: tap to answer, median", unit="ms", ours=median(answers), n=PEOPLE),
        Figure(name="check-in: tap to answer, 95 %", unit="ms", ours=percentile(answers, 0.95), n=PEOPLE, aim="≤ 300"),
    ]


async def _first_exercise(life: Life) -> float:
    began = time.perf_counter()
    await life.says("/start")
    for label in ("I understand", "Yes", "Desk day"):
        await life.taps(label)
    await life.until(lambda: next((m for m in life.newest if "animation" in m), None))
    return time.perf_counter() - began


async def _checkin(world: World, life: Life) -> float:
    await life.says("/checkin")
    asked = await life.until(lambda: _asking(life))
    before = words(asked)
    began = time.perf_counter()
    await life.taps("4")
    await life.until(lambda: next((m for m in life.newest if _answered(m, asked, before)), None))
    return (time.perf_counter() - began) * 1000


def _asking(life: Life) -> Message | None:
    return next((m for m in life.newest if "chk:" in str(m.get("reply_markup"))), None)


def _answered(message: Message, asked: Message, before: str) -> bool:
    return message["message_id"] == asked["message_id"] and words(message) != before
