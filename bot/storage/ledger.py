"""The delivery engine's ledger in SQL: whose turn it is, what is owed, and how each attempt ended."""

import logging
from collections.abc import Sequence
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, bindparam, func, select, union_all, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.columns import among
from bot.storage.database import Database, insert_new
from bot.storage.deliveries import WITH_CHAT, new_delivery
from bot.storage.owners import OWNER_COLUMNS, owner_from_row, surroundings
from bot.storage.records import ENGAGEMENT, AnyRow, delivery_from_row, slot_to_row
from bot.storage.settling import FREE, state_after, stop_everything
from bot.storage.tables import deliveries, people, stands
from scheduler.deliveries import Delivery, DeliveryId, Status
from scheduler.kinds import AT_MOST_ONCE, LANES, Lane
from scheduler.ports import Advance, Attempt, SendResult, Step

log = logging.getLogger(__name__)

SET_ASIDE = timedelta(hours=1)
"""How long a person whose plan cannot be worked out is left alone, so that nobody else waits behind them."""

LATE = "late"
LEASE_RAN_OUT = "lease ran out"
_LANES = sorted(set(LANES.values()))
_PENDING = stands(Status.PENDING)

_PEOPLE = select(people.c.id).where(among(people.c.id, "people")).order_by(people.c.id).with_for_update(key_share=True)
_HELD = (
    select(deliveries.c.id, deliveries.c.attempts)
    .where(
        among(deliveries.c.id, "ids"),
        stands(Status.LEASED),
        deliveries.c.lease_owner == bindparam("owner"),
    )
    .order_by(deliveries.c.id)
    .with_for_update()
)
_SETTLE = update(deliveries).where(deliveries.c.id == bindparam("delivery"))
_DUE = (
    select(*OWNER_COLUMNS)
    .where(people.c.next_due_at <= bindparam("now"), people.c.blocked_at.is_(None), people.c.zone.is_not(None))
    .order_by(people.c.next_due_at)
    .limit(bindparam("limit"))
    .with_for_update(skip_locked=True, key_share=True)
)
# One lane at a time, so that the index hands out exactly the rows wanted, however much waits for later.
_OF_LANE = (
    WITH_CHAT.where(_PENDING, deliveries.c.lane == bindparam("lane"), deliveries.c.due_at <= bindparam("now"))
    .order_by(deliveries.c.due_at, deliveries.c.id)
    .limit(bindparam("limit"))
    .with_for_update(of=deliveries, skip_locked=True)
)
_SOONEST = union_all(
    select(func.min(people.c.next_due_at)).where(people.c.next_due_at.is_not(None)),
    *(select(func.min(deliveries.c.due_at)).where(_PENDING, deliveries.c.lane == lane) for lane in _LANES),
)


class SqlLedger:
    """Implements `scheduler.ports.Ledger` on SQLite and PostgreSQL; any number of engines may share one database."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def advance_due(self, now: datetime, limit: int, step: Step) -> int:
        """Claim up to `limit` due people, insert what `step` says is owed, store their next slots; return how many."""
        async with self._database.write() as connection:
            due = (await connection.execute(_DUE, {"now": now, "limit": limit})).all()
            if due:
                await _advance(connection, due, now, step)
        return len(due)

    async def lease(self, now: datetime, owner: str, limit: int, lease_for: timedelta) -> Sequence[Delivery]:
        """Lease due pending deliveries, by lane, then by due time; the attempt is counted."""
        leased: list[Delivery] = []
        async with self._database.write() as connection:
            for lane in _LANES:
                if len(leased) < limit:
                    leased += await _lease_lane(connection, lane, now, owner, limit - len(leased), now + lease_for)
        return leased

    async def settle(self, ended: Sequence[Attempt], owner: str, now: datetime) -> frozenset[DeliveryId]:
        """Write how attempts ended, where `owner` still holds the lease of this very one; return those written."""
        by_id = {attempt.delivery.id: attempt for attempt in sorted(ended, key=lambda one: one.delivery.id)}
        gone = {one.delivery.person for one in ended if one.outcome.result is SendResult.GONE}
        async with self._database.write() as connection:
            if gone:
                # Everybody who needs both takes the person first, so that nobody waits for each other in a ring.
                await connection.execute(_PEOPLE, {"people": sorted(gone)})
            held = (await connection.execute(_HELD, {"ids": list(by_id), "owner": owner})).all()
            mine = [by_id[row.id] for row in held if row.attempts == by_id[row.id].delivery.attempts]
            if mine:
                await connection.execute(_SETTLE, [_settled(attempt, now) for attempt in mine])
            for person in {one.delivery.person for one in mine} & gone:
                await stop_everything(connection, person, now)
        return frozenset(attempt.delivery.id for attempt in mine)

    async def reap(self, now: datetime) -> int:
        """Settle leases that ran out: at-most-once kinds become `unknown`, others pending again; return how many."""
        once = deliveries.c.kind.in_(list(AT_MOST_ONCE))
        async with self._database.write() as connection:
            lost = await _release(connection, once, now, Status.UNKNOWN)
            return lost + await _release(connection, ~once, now, Status.PENDING)

    async def next_due(self) -> datetime | None:
        """Return the soonest moment at which anything is due, for anybody."""
        async with self._database.read() as connection:
            found = (await connection.execute(_SOONEST)).scalars()
            return min((moment for moment in found if moment is not None), default=None)


async def _advance(connection: AsyncConnection, due: Sequence[AnyRow], now: datetime, step: Step) -> None:
    around = await surroundings(connection, [row.id for row in due], now)
    owed: list[dict[str, Any]] = []
    moved: list[dict[str, Any]] = []
    set_aside: list[int] = []
    for row in due:
        try:
            advance = step(owner_from_row(row, around), now)
        except Exception as error:  # noqa: BLE001
            # The message may quote what was stored about the person; the type is enough to find the mistake.
            log.error("plan of person %d cannot be worked out: %s", row.id, type(error).__name__)  # noqa: TRY400
            set_aside.append(row.id)
        else:
            owed += _rows_owed(row.id, advance)
            engagement = ENGAGEMENT.write(advance.engagement)
            moved.append({"person": row.id, "engagement": engagement} | slot_to_row(advance.next_slot))
    if owed:
        await connection.execute(insert_new(connection, deliveries).on_conflict_do_nothing(), owed)
    if moved:
        await connection.execute(update(people).where(people.c.id == bindparam("person")), moved)
    if set_aside:
        later = update(people).where(among(people.c.id, set_aside))
        await connection.execute(later.values(next_due_at=now + SET_ASIDE))


def _settled(attempt: Attempt, now: datetime) -> dict[str, Any]:
    return {"delivery": attempt.delivery.id} | state_after(attempt.delivery, attempt.outcome, now)


def _rows_owed(person_id: int, advance: Advance) -> list[dict[str, Any]]:
    owed = [
        new_delivery(person_id, item.slot.kind, item.slot.local_date, item.slot.ordinal, item.slot.at)
        | {"expires_at": item.expires_at}
        for item in advance.owed
    ]
    # A slot that passed unsent is kept as dropped: it is never filled later, and it can be counted.
    missed = [
        new_delivery(person_id, slot.kind, slot.local_date, slot.ordinal, slot.at)
        | {"status": Status.DROPPED, "reason": LATE}
        for slot in advance.missed
    ]
    return owed + missed


async def _lease_lane(
    connection: AsyncConnection, lane: Lane, now: datetime, owner: str, limit: int, until: datetime
) -> list[Delivery]:
    rows = (await connection.execute(_OF_LANE, {"lane": lane, "now": now, "limit": limit})).all()
    if not rows:
        return []
    taken = update(deliveries).where(among(deliveries.c.id, [row.id for row in rows]))
    counted = deliveries.c.attempts + 1
    await connection.execute(taken.values(status=Status.LEASED, lease_owner=owner, lease_until=until, attempts=counted))
    return [
        delivery_from_row(row, status=Status.LEASED, lease_owner=owner, lease_until=until, attempts=row.attempts + 1)
        for row in rows
    ]


async def _release(connection: AsyncConnection, which: ColumnElement[bool], now: datetime, status: Status) -> int:
    ran_out = select(deliveries.c.id).where(which, stands(Status.LEASED), deliveries.c.lease_until <= now)
    statement = update(deliveries).where(deliveries.c.id.in_(ran_out.with_for_update(skip_locked=True)))
    written = await connection.execute(statement.values(status=status, reason=LEASE_RAN_OUT, **FREE))
    return written.rowcount
