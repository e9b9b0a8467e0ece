"""One trial: days of lives on one stage, with everything breaking, and the verdict."""

import logging
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from pathlib import Path
from random import Random

from scheduler.deliveries import Status
from scheduler.kinds import AT_MOST_ONCE
from tests.faults import hours
from tests.faults.cast import Cast
from tests.faults.deeds import TappedScore, Wrote
from tests.faults.evidence import Evidence, kept, leased
from tests.faults.judge import Case, Violation, verdict
from tests.faults.saboteur import Saboteur
from tests.faults.stage import Stage, a_stage

log = logging.getLogger(__name__)

MORNING, DUSK, NIGHT = time(8, 50), time(20, 50), time(20, 58)
DUSK_SECONDS = 40.0
"""Longer than the longest break of the circuit, which runs on real time while the evening runs on the bent clock."""
CALM_SECONDS, HARMED_SECONDS = 1.5, 0.3
"""How long the clock waits for what is due before it jumps on: with all replicas up, and with one being started."""
FOLLOWING_SECONDS = 5.0
"""How long people wait for the bots' clocks before they act; one that has just been killed follows none."""
LONGEST_OUTAGE = 2
"""Steps of the clock during which nobody may serve; then time waits, as a process takes its time to start."""
PATIENCE = 240.0
"""Seconds after which what should have become quiet counts as stuck."""


@dataclass(frozen=True, kw_only=True)
class Plan:
    """What a trial is to see: it lasts until there were `kills` and `faults`, or `most_days` are over."""

    name: str
    database_url: str
    replicas: int
    people: int
    kills: int
    faults: int
    seed: int
    rate: float = 0.2
    eagerness: float = 0.1
    """How likely harm is done at each step of the clock."""
    step: int = 10
    """Minutes by which the clock jumps."""
    most_days: int = 200


@dataclass(frozen=True, kw_only=True)
class Tally:
    """What a trial saw, and every breach of a promise."""

    plan: Plan
    kills: int
    stops: int
    starts: int
    faults: Counter[str]
    days: int
    messages: int
    scores: int
    unknown: int
    violations: list[Violation]


async def run(plan: Plan, folder: Path) -> Tally:
    """Play a trial and judge it."""
    async with a_stage(folder, plan.database_url, replicas=plan.replicas, seed=plan.seed) as stage:
        return await _Play(plan, stage).run()


class _Play:
    def __init__(self, plan: Plan, stage: Stage) -> None:
        self._plan = plan
        self._stage = stage
        self._cast = Cast(stage, Random(f"{plan.seed} cast"))
        self._saboteur = Saboteur(
            stage, Random(f"{plan.seed} saboteur"), eagerness=plan.eagerness, most_kills=plan.kills
        )
        self._days: list[date] = []
        self._outage = 0

    async def run(self) -> Tally:
        await self._cast.move_in(self._plan.people)
        await self._saboteur.begin()
        try:
            await self._live_on()
        finally:
            await self._saboteur.end()
        await self._take_leave()
        return await self._judged()

    async def _live_on(self) -> None:
        self._stage.storm(self._plan.rate, self._plan.seed)
        for day in self._coming_days():
            await self._live(day)
            self._days.append(day)
            done = f"{self._saboteur.kills} kills, {self._faults.total():,} faults"
            print(f"{self._plan.name}: day {len(self._days)}, {done}", flush=True)
            if self._enough:
                break
        await self._calm_down()

    def _coming_days(self) -> Iterator[date]:
        first = hours.day_of(self._stage.now())
        return (first + timedelta(days=n) for n in range(self._plan.most_days))

    @property
    def _faults(self) -> Counter[str]:
        return self._stage.faults + self._saboteur.faults

    @property
    def _enough(self) -> bool:
        return self._saboteur.kills >= self._plan.kills and self._faults.total() >= self._plan.faults

    async def _live(self, day: date) -> None:
        self._cast.wake(day)
        for moment in hours.steps(day, MORNING, DUSK, self._plan.step):
            await self._step(moment)
        await self._saboteur.rest()
        await self._dusk(day)

    async def _step(self, moment: datetime) -> None:
        self._outage = 0 if self._stage.any_up else self._outage + 1
        if self._outage > LONGEST_OUTAGE:
            await self._stage.until_up(PATIENCE, all_of_them=False)
        self._stage.jump(moment)
        await self._stage.followed(FOLLOWING_SECONDS)
        self._cast.act()
        self._saboteur.tempt()
        await self._stage.settle(CALM_SECONDS if self._stage.all_up else HARMED_SECONDS, updates=False)

    async def _dusk(self, day: date) -> None:
        """Give what is owed today the time it needs, however often it fails: the day must not end over it."""
        for moment in hours.steps(day, DUSK, NIGHT, 1):
            self._stage.jump(moment)
            await self._until_up()
            await self._stage.settle(DUSK_SECONDS)
        await self._settle_the_estate()
        await self._stage.settle(PATIENCE)

    async def _settle_the_estate(self) -> None:
        """Have what the dead left behind settled at once: whoever starts does that, others every half minute."""
        if await leased(self._stage.storage, self._stage.now()):
            await self._saboteur.kill_one()
            await self._until_up()

    async def _until_up(self) -> None:
        await self._stage.until_up(PATIENCE)

    async def _calm_down(self) -> None:
        """End all harm, and let the clock pass every lease and every retry."""
        self._stage.calm()
        self._cast.all_back()
        for _ in range(3):
            self._stage.jump(self._stage.now() + timedelta(minutes=20))
            await self._until_up()
            await self._settle_the_estate()
            await self._stage.settle(PATIENCE)

    async def _take_leave(self) -> None:
        """Stop every replica as an operator does."""
        for port in self._stage.ports:
            replica = self._stage.replicas[port]
            self._stage.counted += await replica.metrics()
            replica.terminate()
            await replica.process.wait()
            self._stage.bury(port)

    async def _judged(self) -> Tally:
        stage, cast = self._stage, self._cast
        people = [await kept(stage.storage, one.person.id, one.plan, self._days[0]) for one in cast.people.values()]
        evidence = Evidence(
            people=people,
            days=self._days,
            ended=stage.now(),
            updates_waiting=stage.playground.telegram.updates.count,
            logs=stage.complaints,
            exits=stage.exits,
        )
        case = Case(
            evidence=evidence,
            attempts=stage.witness.attempts,
            messages=stage.witness.messages,
            deeds=cast.deeds,
            away=cast.away,
            due_advice=frozenset(cast.due_advice),
            counted=stage.counted,
        )
        return Tally(
            plan=self._plan,
            kills=self._saboteur.kills,
            stops=self._saboteur.stops,
            starts=stage.starts,
            faults=self._faults,
            days=len(self._days),
            messages=stage.witness.sent,
            scores=sum(isinstance(deed, Wrote | TappedScore) for deed in cast.deeds),
            unknown=sum(
                one.status is Status.UNKNOWN and one.kind in AT_MOST_ONCE
                for person in people
                for one in person.deliveries
            ),
            violations=verdict(case),
        )
