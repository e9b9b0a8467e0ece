"""People by the million: one is written as a chat would have left them, and copied inside the database.

The only file of the bench that knows what is kept, and how.
"""

from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, replace
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any, Self
from zoneinfo import ZoneInfo

from sqlalchemy import Table, insert, literal, select, text, update
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.diary.entries import Entry, Source
from bot.diary.offers import Practice
from bot.diary.profile import Profile
from bot.people import Person, Stage
from bot.storage import Storage
from bot.storage.deliveries import new_delivery
from bot.storage.engine import open_engine, pragma
from bot.storage.records import slot_to_row
from bot.storage.schema import migrate
from bot.storage.tables import deliveries, entries, people, practice
from scheduler.deliveries import Answer, Status
from scheduler.kinds import Kind
from scheduler.preferences import KindPlan, Preferences, Window
from scheduler.slots import PersonId, Slot
from scheduler.upcoming import next_slot

FIRST_CHAT = 1_000_000
REMINDERS = 6
"""Messages a person is to get on each day: five nudges at fixed times and the check-in."""
DAYS = 7
"""Days somebody with a past has been here."""
NUDGES = (Kind.POSTURE, Kind.STRETCH, Kind.STRENGTH)
"""Kinds whose nudges are words; a breathing exercise carries a moving picture."""
NUDGE_LIFE = timedelta(minutes=80)
ITEMS = {Kind.POSTURE: "P01", Kind.STRETCH: "ST01", Kind.STRENGTH: "T01", Kind.BREATHING: "B01"}
_SERIES = {
    "sqlite": "(WITH RECURSIVE c(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM c WHERE n < :many) SELECT n FROM c)",
    "postgresql": "(SELECT generate_series(1, :many) AS n)",
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Noon:
    """A zone where it is about noon, so that neither nights nor weekdays matter; and the minute that has just begun."""

    zone: str
    minute: datetime

    @classmethod
    def here(cls) -> Self:
        """Return the zone and minute of the present."""
        now = datetime.now(UTC)
        return cls(zone=f"Etc/GMT{now.hour - 12:+d}", minute=now.replace(second=0, microsecond=0))

    def wall(self, minutes: int) -> time:
        """Return the local time that many minutes from the minute on."""
        return (self.minute.astimezone(ZoneInfo(self.zone)) + timedelta(minutes=minutes)).time()

    def preferences(self, kind: Kind) -> Preferences:
        """Return a plan of REMINDERS a day, the first of them at the minute and of this kind."""
        others = [other for other in NUDGES if other is not kind]
        return Preferences(
            windows=dict.fromkeys(range(1, 8), (Window(start=time(7), end=time(20)),)),
            kinds={
                kind: KindPlan(times=(self.wall(0),)),
                others[0]: KindPlan(times=(self.wall(100), self.wall(200))),
                others[1]: KindPlan(times=(self.wall(-100), self.wall(-200))),
            },
            cap=8,
            checkin_at=self.wall(300),
        )


@dataclass(kw_only=True)
class Crowd:
    """The people of one database. Nothing is due to anybody until it is made so."""

    engine: AsyncEngine
    noon: Noon
    many: int = 0

    async def make_due(self, many: int, *, behind: int = 0) -> None:
        """Let the nudge of the minute be due to the plan of `many` people, those `behind` the first ones."""
        first = FIRST_CHAT + behind
        mine = people.c.chat_id.between(first, first + many - 1)
        async with self.engine.begin() as connection:
            for kind in (*NUDGES, Kind.BREATHING):
                slot = self._slot(kind)
                theirs = people.c.plan_name == kind.value
                await connection.execute(update(people).where(mine, theirs).values(slot_to_row(slot)))

    async def owe(self) -> None:
        """Let every message that waits be due now."""
        waiting = update(deliveries).where(deliveries.c.status == Status.PENDING)
        async with self.engine.begin() as connection:
            await connection.execute(waiting.values(due_at=self.noon.minute))

    async def settle(self) -> None:
        """Leave the database as it is after some quiet: what was written stands in its place."""
        if self.engine.dialect.name == "sqlite":
            await pragma(self.engine, "wal_checkpoint(TRUNCATE)")

    async def megabytes(self) -> float:
        """Return what the database takes on disk, MB."""
        if self.engine.dialect.name == "sqlite":
            return Path(self.engine.url.database or "").stat().st_size / 1024**2
        async with self.engine.connect() as connection:
            return int(await connection.scalar(text("SELECT pg_database_size(current_database())")) or 0) / 1024**2

    def _slot(self, kind: Kind) -> Slot:
        day = self.noon.minute.astimezone(ZoneInfo(self.noon.zone)).date()
        return Slot(kind=kind, local_date=day, ordinal=1, at=self.noon.minute)


@asynccontextmanager
async def a_crowd(
    url: str,
    many: int,
    *,
    past: bool = True,
    waiting: int = 0,
    kinds: Sequence[Kind] = NUDGES,
) -> AsyncIterator[Crowd]:
    """Migrate the database behind `url` and put `many` people on file, kinds of nudge in turn.

    `past`: they have lived with Nape for a week. `waiting`: a nudge waits for that many, far from due.
    """
    await _migrated(url)
    engine = open_engine(url)
    crowd = Crowd(engine=engine, noon=Noon.here(), many=many)
    try:
        firsts = await _the_first(url, crowd, kinds, past=past)
        async with engine.begin() as connection:
            for place, first in enumerate(firsts):
                await _copy_person(connection, first, place, len(kinds), many)
            if past:
                for table in (entries, practice, deliveries):
                    await _copy_belongings(connection, table, firsts)
            if waiting:
                await _let_wait(connection, crowd, waiting)
            await connection.execute(text("ANALYZE"))
        await crowd.settle()
        yield crowd
    finally:
        await engine.dispose()


async def _migrated(url: str) -> None:
    engine = open_engine(url)
    await migrate(engine)
    await engine.dispose()


async def _the_first(url: str, crowd: Crowd, kinds: Sequence[Kind], *, past: bool) -> list[PersonId]:
    """Write one person of each kind through the storage, as handlers would."""
    storage = await Storage.open(url)
    made: list[PersonId] = []
    try:
        for place, kind in enumerate(kinds):
            async with storage.transaction() as tx:
                person = await tx.people.create(FIRST_CHAT + place, "en", crowd.noon.minute)
                await tx.people.save(_settled(person, kind, crowd.noon))
                if past:
                    for entry, done in _week(crowd.noon):
                        await tx.entries.add(person.id, entry)
                        await tx.practice.add(person.id, done)
                owner = await tx.people.owner(person.id, crowd.noon.minute)
                assert owner is not None
                await tx.people.schedule(person.id, next_slot(owner, crowd.noon.minute + NUDGE_LIFE))
            made.append(person.id)
    finally:
        await storage.close()
    if past:
        async with crowd.engine.begin() as connection:
            rows = [row for person in made for row in _sent(person, crowd.noon)]
            await connection.execute(insert(deliveries), rows)
    return made


def _settled(person: Person, kind: Kind, noon: Noon) -> Person:
    today = noon.minute.astimezone(ZoneInfo(noon.zone)).date()
    return replace(
        person,
        stage=Stage.READY,
        zone=noon.zone,
        country="DE",
        plan_name=kind.value,
        preferences=noon.preferences(kind),
        engagement=replace(person.engagement, last_seen=noon.minute, last_push_on=today),
        profile=Profile(adult=True, age_50_plus=False, answered=True),
        consented_at=noon.minute,
        joined_on=today - timedelta(days=DAYS),
    )


def _evenings(noon: Noon) -> Iterator[datetime]:
    return (noon.minute + timedelta(hours=6) - timedelta(days=back) for back in range(DAYS, 0, -1))


def _week(noon: Noon) -> Iterator[tuple[Entry, Practice]]:
    for place, at in enumerate(_evenings(noon)):
        day = at.astimezone(ZoneInfo(noon.zone)).date()
        entry = Entry(day=day, at=at, source=Source.CHECKIN, score=2 + place % 3)
        yield entry, Practice(item=list(ITEMS.values())[place % len(ITEMS)], on=day)


def _sent(person: PersonId, noon: Noon) -> Iterator[dict[str, Any]]:
    """Return a nudge done and a check-in answered on each evening, and the week's safety note."""
    for place, at in enumerate(_evenings(noon)):
        day = at.astimezone(ZoneInfo(noon.zone)).date()
        nudge = list(ITEMS)[place % len(ITEMS)]
        payloads: dict[Kind, dict[str, Any]] = {
            nudge: {"item": ITEMS[nudge], "because": "plan", "shown": [ITEMS[nudge]]},
            Kind.CHECKIN: {},
        }
        if place == DAYS - 1:
            payloads[Kind.SAFETY] = {"what": "weekly"}  # so that a score is answered with one message
        for kind, payload in payloads.items():
            row = new_delivery(person, kind, day, 1, at)
            answer = Answer.ANSWERED if kind is Kind.CHECKIN else Answer.DONE
            yield row | {
                "status": Status.SENT, "attempts": 1, "sent_at": at, "message_id": 1 + place,
                "answer": answer, "answered_at": at, "payload": payload,
            }  # fmt: skip


async def _copy_person(connection: AsyncConnection, first: PersonId, place: int, step: int, many: int) -> None:
    names = ", ".join(f'"{column.name}"' for column in people.columns if column.name not in ("id", "chat_id"))
    copies = len(range(place, many, step)) - 1
    if copies > 0:
        await connection.execute(
            text(
                f"INSERT INTO people (chat_id, {names}) SELECT t.chat_id + s.n * :step, {names}"  # noqa: S608
                f" FROM people AS t, {_SERIES[connection.dialect.name]} AS s WHERE t.id = :first"
            ),
            {"many": copies, "step": step, "first": first},
        )


async def _copy_belongings(connection: AsyncConnection, table: Table, firsts: Sequence[PersonId]) -> None:
    columns = [f'"{column.name}"' for column in table.columns if column.name not in ("id", "person_id")]
    copied = ", ".join(f"t.{column}" for column in columns)
    await connection.execute(
        text(
            f"INSERT INTO {table.name} (person_id, {', '.join(columns)}) SELECT p.id, {copied}"  # noqa: S608
            f" FROM people AS p JOIN people AS f ON f.plan_name = p.plan_name AND f.id <= :last AND f.id < p.id"
            f" JOIN {table.name} AS t ON t.person_id = f.id ORDER BY p.id, t.id"
        ),
        {"last": max(firsts)},
    )


async def _let_wait(connection: AsyncConnection, crowd: Crowd, many: int) -> None:
    """Write a nudge for each of the first people, far from due."""
    far, until = crowd.noon.minute + timedelta(days=1), crowd.noon.minute + timedelta(days=2)
    row = new_delivery(1, Kind.POSTURE, crowd.noon.minute.astimezone(ZoneInfo(crowd.noon.zone)).date(), 1, far)
    names = [name for name in row if name not in ("person_id", "kind")]
    patterns = {name: deliveries.c[name] for name in names}
    values = select(people.c.id, people.c.plan_name, *_literals(patterns, row | {"expires_at": until}))
    some = values.where(people.c.chat_id < FIRST_CHAT + many).order_by(people.c.chat_id)
    await connection.execute(insert(deliveries).from_select(["person_id", "kind", *names], some))


def _literals(columns: dict[str, Any], row: dict[str, Any]) -> list[Any]:
    return [literal(row[name], columns[name].type) for name in columns]
