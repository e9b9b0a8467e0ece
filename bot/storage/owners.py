"""What a person's plan follows from, read for one person or for many at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.advice import Advice, holds_exercise
from bot.diary.flags import Level
from bot.storage.advice import advice_from_row
from bot.storage.records import ENGAGEMENT, PREFERENCES, AnyRow, slot_from_row
from bot.storage.tables import advice, deliveries, people
from scheduler.deliveries import Delivery, Status
from scheduler.kinds import Kind
from scheduler.ports import PlanOwner
from scheduler.slots import PersonId, Slot

AROUND = timedelta(days=2)
"""From the day in Greenwich it is never further to the day before or after somebody's local day."""

OWNER_COLUMNS = (
    people.c.id,
    people.c.chat_id,
    people.c.zone,
    people.c.preferences,
    people.c.engagement,
    people.c.paused_until,
    people.c.pause_keeps_checkin,
    people.c.next_due_at,
    people.c.next_kind,
    people.c.next_local_date,
    people.c.next_ordinal,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Surroundings:
    """What other tables say about the plans of some people."""

    holding: frozenset[int]
    filled: Mapping[int, tuple[Slot, ...]]


def owner_from_row(row: AnyRow, around: Surroundings) -> PlanOwner:
    """Return the owner of a plan; the row must have a zone."""
    return PlanOwner(
        person=PersonId(row.id),
        chat_id=row.chat_id,
        zone=row.zone,
        preferences=PREFERENCES.read(row.preferences),
        engagement=ENGAGEMENT.read(row.engagement),
        quiet_until=row.paused_until,
        pause_keeps_checkin=row.pause_keeps_checkin,
        holds_exercise=row.id in around.holding,
        next_slot=slot_from_row(row),
        filled=around.filled.get(row.id, ()),
    )


async def surroundings(connection: AsyncConnection, ids: Sequence[int], now: datetime) -> Surroundings:
    """Return who has emergency or same-day advice standing, and which slots around `now` are deliveries already."""
    return Surroundings(holding=await _holding(connection, ids), filled=await _filled(connection, ids, now))


async def _holding(connection: AsyncConnection, ids: Sequence[int]) -> frozenset[int]:
    urgent = await connection.execute(
        select(advice).where(advice.c.person_id.in_(ids), advice.c.level.in_((Level.E, Level.S)))
    )
    past: dict[int, list[Advice]] = defaultdict(list)
    for row in urgent:
        past[row.person_id].append(advice_from_row(row))
    return frozenset(person for person, given in past.items() if holds_exercise(given))


def days_around(now: datetime) -> tuple[date, date]:
    """Return the first and the last local day that anybody's yesterday, today or tomorrow can be."""
    day = now.astimezone(UTC).date()
    return day - AROUND, day + AROUND


def filled(owed: Iterable[Delivery], now: datetime) -> tuple[Slot, ...]:
    """Return the slots around `now` that are deliveries already, from what is owed to one person by due time."""
    first, last = days_around(now)
    return tuple(
        Slot(kind=one.kind, local_date=one.local_date, ordinal=one.ordinal, at=one.due_at)
        for one in owed
        if first <= one.local_date <= last and one.status is not Status.CANCELLED
    )


async def _filled(connection: AsyncConnection, ids: Sequence[int], now: datetime) -> dict[int, tuple[Slot, ...]]:
    row = deliveries.c
    near = select(row.person_id, row.kind, row.local_date, row.ordinal, row.due_at).where(
        row.person_id.in_(ids), row.local_date.between(*days_around(now)), row.status != Status.CANCELLED
    )
    found: dict[int, list[Slot]] = defaultdict(list)
    for person, kind, local_date, ordinal, due_at in await connection.execute(near.order_by(row.due_at, row.id)):
        found[person].append(Slot(kind=Kind(kind), local_date=local_date, ordinal=ordinal, at=due_at))
    return {person: tuple(slots) for person, slots in found.items()}
