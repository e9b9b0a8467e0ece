"""`make faults`: many kills and faults over both databases and one to four replicas, then a table and JSON."""

import argparse
import asyncio
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path

from bot.storage.engine import open_engine
from bot.storage.schema import migrate
from tests.faults.table import as_json, table
from tests.faults.trial import Plan, Tally, run
from tests.postgres import a_postgres, administer

MOST_REPLICAS = 4
PEOPLE = 40


def main() -> int:
    """Play every trial; return 1 if any promise was broken."""
    asked = _arguments().parse_args()
    print(f"seed {asked.seed}", flush=True)
    with ExitStack() as stack:
        folder = Path(stack.enter_context(tempfile.TemporaryDirectory(prefix="nape-faults-")))
        plans = list(_plans(asked, folder, stack))
        tallies = asyncio.run(_all_played(plans, folder, asked.together))
    print(f"\n{table(tallies)}\n\n{as_json(tallies)}")
    return int(any(tally.violations for tally in tallies))


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(prog="python -m tests.faults", description=__doc__)
    parser.add_argument("--kills", type=int, default=300, help="how many SIGKILLs in all (default 300)")
    parser.add_argument("--faults", type=int, default=10_000, help="how many injected faults in all (default 10,000)")
    parser.add_argument("--people", type=int, default=PEOPLE, help=f"how many people in each trial (default {PEOPLE})")
    parser.add_argument("--seed", type=int, default=int(time.time()), help="what all chance follows from")
    parser.add_argument("--rate", type=float, default=0.25, help="the share of calls that are spoiled (default 0.25)")
    parser.add_argument("--together", type=int, default=2, help="how many trials at a time (default 2, for two cores)")
    parser.add_argument("--only", default="", help="play only trials whose name begins so, such as sqlite")
    return parser


def _plans(asked: argparse.Namespace, folder: Path, stack: ExitStack) -> Iterator[Plan]:
    """Share kills and faults out: a third to SQLite with one process, the rest to PostgreSQL with one to four."""
    names = ["sqlite", *(f"postgres-{replicas}" for replicas in range(1, MOST_REPLICAS + 1))]
    chosen = [name for name in names if name.startswith(asked.only)]
    shares = [2 if name == "sqlite" else 1 for name in chosen]
    url_of = stack.enter_context(a_postgres())
    for name, share in zip(chosen, shares, strict=True):
        (folder / name).mkdir()
        url = f"sqlite:///{folder / name / 'nape.db'}" if name == "sqlite" else _database(url_of, name)
        yield Plan(
            name=name,
            database_url=url,
            replicas=1 if name == "sqlite" else int(name[-1]),
            people=asked.people,
            kills=-(-asked.kills * share // sum(shares)),
            faults=-(-asked.faults * share // sum(shares)),
            seed=asked.seed,
            rate=asked.rate,
        )


def _database(url_of: Callable[[str], str], name: str) -> str:
    """Make an empty, migrated database; return its URL."""
    plain = name.replace("-", "_")
    administer(url_of("postgres"), f"CREATE DATABASE {plain}")
    asyncio.run(_migrate(url_of(plain)))
    return url_of(plain)


async def _migrate(url: str) -> None:
    engine = open_engine(url)
    await migrate(engine)
    await engine.dispose()


async def _all_played(plans: Sequence[Plan], folder: Path, together: int) -> list[Tally]:
    room = asyncio.Semaphore(together)

    async def played(plan: Plan) -> Tally:
        async with room:
            return await _played(plan, folder / plan.name)

    return await asyncio.gather(*map(played, plans))


async def _played(plan: Plan, folder: Path) -> Tally:
    began = time.monotonic()
    print(f"{plan.name}: {plan.kills} kills and {plan.faults:,} faults …", flush=True)
    tally = await run(plan, folder)
    seen = f"{tally.kills} kills, {tally.faults.total():,} faults, {tally.days} days"
    print(f"{plan.name}: {seen}, {time.monotonic() - began:,.0f} s", flush=True)
    for violation in tally.violations:
        print(f"  {violation.breach}: {violation.where}", flush=True)
    return tally


sys.exit(main())
