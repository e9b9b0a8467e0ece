"""Kills, stops and starts replicas at moments nobody can foresee, and cuts what connects them."""

import asyncio
from collections import Counter
from contextlib import suppress
from random import Random

import psycopg

from tests.faults.replica import Replica
from tests.faults.stage import Stage
from tests.faults.witness import Attempt

CUT = (
    "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
    " WHERE datname = current_database() AND application_name = 'nape' AND pid <> pg_backend_pid()"
    " ORDER BY md5(pid::text || %s) LIMIT 1"
)
"""Ends one connection of a replica, chosen by a seed."""


NEWBORN = 0.25
"""The share of kills after which the successor is killed too, in the middle of its start."""
CUTS = 0.3
"""The share of harm that cuts a connection to the database instead."""


class Saboteur:
    """At each step of the clock does harm with a chance of `eagerness` (0–1); whoever ends is started again.

    By steps, not by seconds: so a slow machine sees as much harm a day as a quick one.
    """

    def __init__(self, stage: Stage, dice: Random, *, eagerness: float, most_kills: int) -> None:
        self._stage = stage
        self._dice = dice
        self._eagerness = eagerness
        self._most_kills = most_kills
        self.kills = 0
        self.stops = 0
        self.cuts = 0
        self._harm: asyncio.Task[None] | None = None
        self._watch: asyncio.Task[None] | None = None

    async def begin(self) -> None:
        """Start every replica, then watch over them."""
        for port in self._stage.ports:
            await self._stage.start(port)
        self._watch = asyncio.create_task(self._keep_running())

    def tempt(self) -> None:
        """Perhaps begin to do harm, unless some is being done."""
        if self._dice.random() < self._eagerness and (self._harm is None or self._harm.done()):
            self._harm = asyncio.create_task(self._do_harm())

    async def rest(self) -> None:
        """Return when no harm is being done any more."""
        if self._harm is not None:
            await self._harm

    async def end(self) -> None:
        """Watch over nobody any more."""
        try:
            await self.rest()
        finally:
            if self._watch is not None:
                self._watch.cancel()
                with suppress(asyncio.CancelledError):
                    await self._watch

    @property
    def faults(self) -> Counter[str]:
        """Return how many connections were cut."""
        return Counter({"database cut": self.cuts} if self.cuts else {})

    async def kill_one(self) -> None:
        """Kill one replica that lives, if any does."""
        living = [one for one in self._stage.replicas.values() if one.alive]
        if living:
            await self._kill(self._dice.choice(living))

    async def _kill(self, replica: Replica) -> None:
        if replica.alive:
            self.kills += 1
        await replica.kill()

    async def _keep_running(self) -> None:
        """Start again whoever ended, one step of the clock later at the earliest: leases have run out by then."""
        while True:
            for port in self._stage.ports:
                replica = self._stage.replicas.get(port)
                if replica is not None and not replica.alive:
                    await asyncio.sleep(self._dice.uniform(0, 0.5))
                    await self._stage.start(port)
            await asyncio.sleep(0.05)

    async def _do_harm(self) -> None:
        await asyncio.sleep(self._dice.uniform(0, 0.4))
        if self._stage.balancer is not None and self._dice.random() < CUTS:
            await self._cut()
        elif self.kills < self._most_kills:
            await self._dice.choices((self.kill_one, self._kill_at_an_answer, self._stop_one), (5, 4, 1))[0]()
            if self._dice.random() < NEWBORN:
                await self._kill_a_newborn()

    async def _kill_a_newborn(self) -> None:
        """Kill a replica that is being started, at any moment of its start."""
        await asyncio.sleep(self._dice.uniform(0.5, 2))
        newborn = [one for one in self._stage.replicas.values() if one.alive and not one.up]
        if newborn:
            await self._kill(self._dice.choice(newborn))

    async def _kill_at_an_answer(self) -> None:
        """Kill a replica at the very moment at which Telegram has taken the next message."""
        came = asyncio.Event()
        before = self._stage.witness.seen

        def seen(attempt: Attempt) -> None:
            if before is not None:
                before(attempt)
            came.set()

        self._stage.witness.seen = seen
        try:
            async with asyncio.timeout(2):
                await came.wait()
        except TimeoutError:
            return
        finally:
            self._stage.witness.seen = before
        await self.kill_one()

    async def _stop_one(self) -> None:
        """Ask a replica to end; sometimes lose patience in the middle of it."""
        living = [one for one in self._stage.replicas.values() if one.up]
        if not living:
            return
        replica = self._dice.choice(living)
        self._stage.counted += await replica.metrics()
        replica.terminate()
        self.stops += 1
        if self._dice.random() < 0.5:
            await asyncio.sleep(self._dice.uniform(0, 0.3))
            await self._kill(replica)

    async def _cut(self) -> None:
        async with await psycopg.AsyncConnection.connect(self._stage.database_url, autocommit=True) as connection:
            ended = await connection.execute(CUT, (str(self._dice.random()),))
            self.cuts += len(await ended.fetchall())
