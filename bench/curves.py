"""What people cost by how many they are: ours, JobQueue and APScheduler's SQL store, each as far as it goes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bench.api import Api, an_api
from bench.crowd import REMINDERS
from bench.databases import Store
from bench.figure import Figure, markdown, shown
from bench.jobs import job_cost
from bench.run import Bench
from bench.standing import standing

PEOPLE = (1_000, 10_000, 100_000, 1_000_000)
SQL_STORE = "APScheduler's SQL store"
FURTHEST = {"JobQueue": (10_000, 100_000), SQL_STORE: (1_000, 10_000)}
"""People each rival is given at most, in a short run and in a full one: beyond, adding the jobs alone takes hours."""
RIVALS = {"JobQueue": "job_queue", SQL_STORE: "job_store"}
HEAD = ("people", "", "tick, nothing due, ms", "memory, MB", "start, s", "file, MB", "a due reminder, ms", "due/s")


@dataclass(frozen=True, kw_only=True, slots=True)
class Point:
    """The cost at one number of people, in the units of HEAD; 0 where there is no file."""

    people: int
    tick: float
    memory: float
    start: float
    size: float
    due: float
    due_rate: float


Curves = Mapping[str, Sequence[Point]]


async def measure(bench: Bench) -> list[Figure]:
    """Measure every curve; tell how the cost grows from the fewest people to the most."""
    curves = await draw(bench)
    figures: list[Figure] = []
    for name, points in curves.items():
        few, many = points[0], points[-1]
        for what, unit, of_few, of_many in (
            ("tick with nothing due", "ms", few.tick, many.tick),
            ("memory", "MB", few.memory, many.memory),
            ("processor time a due reminder", "ms", few.due, many.due),
        ):
            figures.append(
                Figure(name=f"{name}, {many.people:,} people: {what}", unit=unit, ours=of_many, other=of_few,
                       beside=f"at {few.people:,}", n=many.people)
            )  # fmt: skip
    return figures


async def draw(bench: Bench) -> Curves:
    """Return every curve; each point is measured once in a run."""
    async with an_api() as api:
        ours = {f"Nape, {store}": [await _ours(bench, api, store, people) for people in PEOPLE] for store in Store}
        others = {
            name: [
                await _theirs(bench, api, rival, people) for people in PEOPLE if people <= FURTHEST[name][bench.full]
            ]
            for name, rival in RIVALS.items()
        }
    return ours | others


async def _ours(bench: Bench, api: Api, store: Store, people: int) -> Point:
    cost = await standing(bench, api, store, people)
    return Point(
        people=people, tick=cost.tick, memory=cost.memory, start=cost.start, size=cost.size, due=cost.due,
        due_rate=cost.due_rate,
    )  # fmt: skip


async def _theirs(bench: Bench, api: Api, rival: str, people: int) -> Point:
    cost = await job_cost(bench, api, rival, people * REMINDERS)
    return Point(
        people=people, tick=cost.tick, memory=cost.memory, start=cost.start, size=cost.size, due=cost.due,
        due_rate=cost.due_rate,
    )  # fmt: skip


def curves_table(curves: Curves) -> str:
    """Return every point, as a table of a document."""
    rows = [
        (f"{p.people:,}", name, *(shown(v) for v in (p.tick, p.memory, p.start, p.size, p.due, p.due_rate)))
        for people in PEOPLE
        for name, points in curves.items()
        for p in points
        if p.people == people
    ]
    return markdown(HEAD, rows)
