"""The world of one trial: the pretend Telegram, a database, and as many replicas as are wanted."""

import asyncio
import socket
from collections import Counter
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path

from bot.playground import Limits, Playground
from bot.playground.faults import FaultKind, Storm
from bot.storage import Storage
from bot.storage.errors import DatabaseUnreachable
from tests.e2e.life import MONDAY, TOKEN
from tests.faults.balancer import Balancer
from tests.faults.evidence import open_work
from tests.faults.replica import Replica
from tests.faults.witness import Witness

KINDS = {
    FaultKind.TOO_MANY: 1,
    FaultKind.BAD_GATEWAY: 5,
    FaultKind.GARBAGE: 4,
    FaultKind.RESET: 5,
    FaultKind.HANG: 2,
    FaultKind.DROP_AFTER: 5,
    FaultKind.GARBAGE_AFTER: 4,
    FaultKind.HANG_AFTER: 2,
    FaultKind.SLOW: 4,
}
"""How often each fault comes beside the others; "too many requests" is rare because it stops a whole process."""
HANGING = 0.3
"""Seconds a call hangs or is slow."""
GENEROUS = Limits(all_per_second=1000, all_burst=1000)
"""The rate is another test's matter; a chat's own limit stands."""
GLANCE = 0.02
"""Seconds between two looks at what is still to do."""


@dataclass(kw_only=True)
class Stage:
    """Where a trial takes place. `since` is the earliest moment at which what arrives now can have set out."""

    folder: Path
    playground: Playground
    storage: Storage
    database_url: str
    ports: list[int]
    balancer: Balancer | None
    since: datetime = MONDAY
    replicas: dict[int, Replica] = field(default_factory=dict)
    complaints: list[str] = field(default_factory=list)
    exits: list[str] = field(default_factory=list)
    starts: int = 0
    counted: Counter[str] = field(default_factory=Counter)
    witness: Witness = field(init=False)

    def __post_init__(self) -> None:
        """Let the witness hear every call."""
        self.witness = Witness(lambda: (self.since, self.now()))
        self.playground.telegram.calls.witness = self.witness.hear

    def now(self) -> datetime:
        """Return the pretend world's time."""
        return self.playground.telegram.clock.now()

    def jump(self, moment: datetime) -> None:
        """Let the clock jump ahead."""
        telegram = self.playground.telegram
        telegram.clock.jump_to(max(moment, telegram.clock.now()))
        telegram.bell.ring()

    async def followed(self, seconds: float) -> None:
        """Wait until all who serve have heard of the jump, for at most that long: a real clock is never behind."""
        ends = asyncio.get_running_loop().time() + seconds
        clock = self.playground.telegram.clock
        # Who waited for the last bend still counts until the bell has woken them.
        await asyncio.sleep(0)
        while clock.followers < sum(one.up for one in self.replicas.values()):
            if asyncio.get_running_loop().time() > ends:
                return
            await self._look_away()

    def storm(self, rate: float, seed: int) -> None:
        """Spoil this share of all calls and posts from now on."""
        self.playground.telegram.faults.brew(Storm(rate=rate, seed=seed, kinds=KINDS, seconds=HANGING))
        if self.balancer is not None:
            self.balancer.rate = rate

    def calm(self) -> None:
        """Let nothing go wrong any more."""
        self.playground.telegram.faults.clear()
        if self.balancer is not None:
            self.balancer.rate = 0.0

    @property
    def faults(self) -> Counter[str]:
        """Return how many faults happened, by kind."""
        return self.witness.faults + (self.balancer.mishaps if self.balancer else Counter())

    def living_ports(self) -> list[int]:
        """Return the ports of replicas that were not seen to end."""
        return [port for port, replica in self.replicas.items() if replica.alive]

    async def start(self, port: int) -> Replica:
        """Start a replica where none is, or where the last one ended."""
        settings = {
            "TELEGRAM_BOT_TOKEN": TOKEN,
            "NAPE_TELEGRAM_API": self.playground.url.rstrip("/"),
            "NAPE_CLOCK_URL": f"{self.playground.url}playground/clock",
            "NAPE_DATABASE_URL": self.database_url,
            "NAPE_RATE": "1000",
            "NAPE_PAID_BROADCAST": "true",
        }
        if self.balancer is not None:
            settings |= {"NAPE_WEBHOOK_URL": self.balancer.url, "NAPE_WEBHOOK_SECRET": "canary-secret"}
        self.bury(port)
        self.replicas[port] = await Replica.start(self.folder, port, settings)
        self.starts += 1
        return self.replicas[port]

    def bury(self, port: int) -> None:
        """Read the log of a replica that has ended, and keep what is wrong with it."""
        if (ended := self.replicas.pop(port, None)) is not None:
            if (badly := ended.ended_badly()) is not None:
                self.exits.append(badly)
            self.complaints.extend(ended.complaints())

    @property
    def all_up(self) -> bool:
        """Tell whether every replica serves."""
        return all((one := self.replicas.get(port)) is not None and one.up for port in self.ports)

    @property
    def any_up(self) -> bool:
        """Tell whether at least one replica serves."""
        return any(one.up for one in self.replicas.values())

    async def until_up(self, seconds: float, *, all_of_them: bool = True) -> None:
        """Wait until every replica serves, or any; raise TimeoutError where that takes longer."""
        async with asyncio.timeout(seconds):
            while not (self.all_up if all_of_them else self.any_up):
                await self._look_away()

    async def settle(self, seconds: float, *, updates: bool = True) -> bool:
        """Wait until nothing is due or on its way, and no update waits, for at most that long; return whether it is so.

        Without `updates` those may wait: people do not stand still until they are understood.
        """
        ends = asyncio.get_running_loop().time() + seconds
        while await self._at_work() or (updates and self.playground.telegram.updates.count):
            if asyncio.get_running_loop().time() > ends:
                return False
            await self._look_away()
        return True

    async def _at_work(self) -> bool:
        try:
            if await open_work(self.storage, self.now()):
                return True
        except DatabaseUnreachable:
            return True  # the saboteur cut our own connection; whoever cannot look does not know
        self.since = self.now()
        return False

    async def _look_away(self) -> None:
        # Neither a process that comes up nor a row that is settled rings a bell.
        await asyncio.sleep(GLANCE)

    async def close(self) -> None:
        """End whatever still runs."""
        for replica in list(self.replicas.values()):
            await replica.kill()


def free_ports(number: int) -> list[int]:
    """Return ports nobody listens on."""
    sockets = [socket.create_server(("127.0.0.1", 0)) for _ in range(number)]
    ports = [int(one.getsockname()[1]) for one in sockets]
    for one in sockets:
        one.close()
    return ports


@asynccontextmanager
async def a_stage(folder: Path, database_url: str, *, replicas: int, seed: int) -> AsyncIterator[Stage]:
    """Open a stage on a migrated database: polling on SQLite, webhooks behind a balancer on PostgreSQL."""
    playground = Playground(token=TOKEN, limits=GENEROUS, real_now=lambda: MONDAY)
    await playground.start()
    playground.telegram.clock.run_at(0)
    storage = await Storage.open(database_url)
    balancer = None if database_url.startswith("sqlite") else Balancer(lambda: stage.living_ports(), seed)  # noqa: PLW0108  it is not there yet
    stage = Stage(
        folder=folder,
        playground=playground,
        storage=storage,
        database_url=database_url,
        ports=free_ports(replicas),
        balancer=balancer,
    )
    try:
        if balancer is not None:
            await balancer.start()
        yield stage
    finally:
        await stage.close()
        await storage.close()
        await playground.stop()
        if balancer is not None:
            await balancer.close()
