"""What a person's plan follows from, read for one person or for many at once."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.diary.advice import Advice, holds_exercise
from bot.diary.flags import Level
from bot.storage.advice import advice_from_row
from bot.storage.columns import among
from bot.storage.records import ENGAGEMENT, PREFERENCES, AnyRow, slot_from_row
from bot.storage.tables import advice, deliveries, people
from scheduler.deliveries import Delivery, Status, came_at
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

_URGENT = select(advice).where(among(advice.c.person_id, "people"), advice.c.level.in_((Level.E, Level.S)))
_NEAR = (
    select(
        *(deliveries.c.person_id, deliveries.c.kind, deliveries.c.local_date, deliveries.c.ordinal),
        *(deliveries.c.due_at, deliveries.c.status, deliveries.c.expires_at, deliveries.c.sent_at),
    )
    .where(
        among(deliveries.c.person_id, "people"),
        deliveries.c.local_date.between(bindparam("first"), bindparam("last")),
        deliveries.c.status != Status.CANCELLED,
    )
    .order_by(deliveries.c.due_at, deliveries.c.id)
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Surroundings:
    """What other tables say about the plans of some people."""

    holding: frozenset[int]
    filled: Mapping[int, tuple[Slot, ...]]
    last_came: Mapping[int, datetime]


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
        last_came=around.last_came.get(row.id),
    )


async def surroundings(connection: AsyncConnection, ids: Sequence[int], now: datetime) -> Surroundings:
    """Return who has emergency or same-day advice standing, and which slots around `now` are deliveries already."""
    filled: dict[int, list[Slot]] = defaultdict(list)
    last_came: dict[int, datetime] = {}
    for row in await _near(connection, ids, now):
        slot = Slot(kind=Kind(row.kind), local_date=row.local_date, ordinal=row.ordinal, at=row.due_at)
        filled[row.person_id].append(slot)
        if (came := came_at(Status(row.status), row.due_at, row.expires_at, row.sent_at, now)) is not None:
            last_came[row.person_id] = max(came, last_came.get(row.person_id, came))
    return Surroundings(
        holding=await _holding(connection, ids),
        filled={person: tuple(slots) for person, slots in filled.items()},
        last_came=last_came,
    )


async def _holding(connection: AsyncConnection, ids: Sequence[int]) -> frozenset[int]:
    past: dict[int, list[Advice]] = defaultdict(list)
    for row in await connection.execute(_URGENT, {"people": ids}):
        past[row.person_id].append(advice_from_row(row))
    return frozenset(person for person, given in past.items() if holds_exercise(given))


def days_around(now: datetime) -> tuple[date, date]:
    """Return the first and the last local day that anybody's yesterday, today or tomorrow can be."""
    day = now.astimezone(UTC).date()
    return day - AROUND, day + AROUND


def filled(owed: Iterable[Delivery], now: datetime) -> tuple[Slot, ...]:
    """Return the slots around `now` that are deliveries already, from what is owed to one person by due time."""
    return tuple(
        Slot(kind=one.kind, local_date=one.local_date, ordinal=one.ordinal, at=one.due_at)
        for one in owed
        if _is_near(one, now)
    )


def last_came(owed: Iterable[Delivery], now: datetime) -> datetime | None:
    """Return when the latest of these came, or `now` while one is due and waits to be sent."""
    near = (one for one in owed if _is_near(one, now))
    came = (came_at(one.status, one.due_at, one.expires_at, one.sent_at, now) for one in near)
    return max((moment for moment in came if moment is not None), default=None)


def _is_near(one: Delivery, now: datetime) -> bool:
    first, last = days_around(now)
    return first <= one.local_date <= last and one.status is not Status.CANCELLED


async def _near(connection: AsyncConnection, ids: Sequence[int], now: datetime) -> Sequence[AnyRow]:
    first, last = days_around(now)
    return (await connection.execute(_NEAR, {"people": ids, "first": first, "last": last})).all()
