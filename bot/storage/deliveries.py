"""Messages owed to a person and sent to them, as the conversation sees them; the engine's view is the ledger."""

from collections.abc import Collection, Mapping
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, case, func, null, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import insert_new
from bot.storage.errors import SlotTaken, UnknownPerson
from bot.storage.records import delivery_from_row, storable
from bot.storage.tables import deliveries, is_nudge, people, stands
from scheduler.backoff import Week
from scheduler.deliveries import Answer, Delivery, DeliveryId, Status
from scheduler.kinds import LANES, NUDGE_LIFE, NUDGES, Kind
from scheduler.slots import PersonId

MAX_SNOOZES = 2
UNPLANNED_FROM = 1000
"""Ordinals from here on belong to messages the plan does not know, so that they never take a planned slot."""

WITH_CHAT = select(deliveries, people.c.chat_id).join(people)
_REACHED = (Status.SENT, Status.UNKNOWN, Status.LEASED)


class Deliveries:
    """Messages owed and sent. Every method names the person, so a forged id reaches nobody else's."""

    def __init__(self, connection: AsyncConnection, *, writing: bool) -> None:
        self._connection = connection
        self._writing = writing

    async def get(self, delivery_id: DeliveryId, person_id: PersonId) -> Delivery | None:
        """Return the delivery, or None when this person has none with this id."""
        query = WITH_CHAT.where(_is(delivery_id, person_id))
        if self._writing:
            query = query.with_for_update(of=deliveries, key_share=True)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else delivery_from_row(row)

    async def add(
        self,
        person_id: PersonId,
        kind: Kind,
        local_date: date,
        due_at: datetime,
        payload: Mapping[str, Any],
        expires_at: datetime | None = None,
        ordinal: int | None = None,
    ) -> Delivery:
        """Owe a message. Without `ordinal` it takes the next one outside the plan; with one, that very slot.

        Raise SlotTaken when the slot was filled before, UnknownPerson when the person is gone.
        """
        owner = select(people.c.id).where(people.c.id == person_id).with_for_update(key_share=True)
        if (await self._connection.execute(owner)).one_or_none() is None:
            raise UnknownPerson("This person is no longer on file.")
        if ordinal is None:
            ordinal = await self._next_ordinal(person_id, kind, local_date)
        row = new_delivery(person_id, kind, local_date, ordinal, due_at) | {
            "expires_at": expires_at,
            "payload": storable(dict(payload)),
        }
        statement = insert_new(self._connection, deliveries).values(row).on_conflict_do_nothing()
        written = (await self._connection.execute(statement.returning(deliveries.c.id))).scalar_one_or_none()
        added = None if written is None else await self.get(DeliveryId(written), person_id)
        if added is None:
            raise SlotTaken("This slot was filled before.")
        return added

    async def of(self, person_id: PersonId, since: date | None = None) -> tuple[Delivery, ...]:
        """Return what was owed on or after the local day `since`, by due time."""
        query = WITH_CHAT.where(deliveries.c.person_id == person_id)
        if since is not None:
            query = query.where(deliveries.c.local_date >= since)
        rows = await self._connection.execute(query.order_by(deliveries.c.due_at, deliveries.c.id))
        return tuple(delivery_from_row(row) for row in rows)

    async def last_sent(self, person_id: PersonId) -> Delivery | None:
        """Return the message that was sent last, or None."""
        query = WITH_CHAT.where(deliveries.c.person_id == person_id, deliveries.c.sent_at.is_not(None))
        query = query.order_by(deliveries.c.sent_at.desc(), deliveries.c.id.desc()).limit(1)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else delivery_from_row(row)

    async def answer(self, delivery_id: DeliveryId, person_id: PersonId, answer: Answer, now: datetime) -> bool:
        """Note what the person did with a message; return False if it was answered before, or is not theirs.

        What waits to be sent again does not come back. IGNORED is noted only for what was sent and not answered.
        """
        pending = stands(Status.PENDING)
        silent = and_(deliveries.c.answer.is_(None), stands(Status.SENT))
        open_ = and_(_open(), deliveries.c.status != Status.CANCELLED)
        statement = (
            update(deliveries)
            .where(_is(delivery_id, person_id), silent if answer is Answer.IGNORED else open_)
            .values(
                answer=answer,
                answered_at=now,
                status=case(
                    (and_(pending, deliveries.c.sent_at.is_not(None)), Status.SENT),
                    (pending, Status.CANCELLED),
                    else_=deliveries.c.status,
                ),
            )
        )
        return (await self._connection.execute(statement)).rowcount == 1

    async def snooze(self, delivery_id: DeliveryId, person_id: PersonId, due_at: datetime) -> bool:
        """Send a message again at `due_at`, a nudge with its whole life before it; return False if that cannot be.

        A message can be snoozed twice, while it is neither answered nor waiting.
        """
        found = await self.get(delivery_id, person_id)
        if found is None or found.status not in _REACHED or found.snoozes >= MAX_SNOOZES:
            return False
        if found.answer not in (None, Answer.IGNORED):
            return False
        expires_at = due_at + NUDGE_LIFE if found.kind in NUDGES else found.expires_at
        await self._connection.execute(
            update(deliveries)
            .where(_is(delivery_id, person_id))
            .values(
                status=Status.PENDING,
                due_at=due_at,
                expires_at=expires_at,
                snoozes=found.snoozes + 1,
                attempts=0,
                lease_owner=null(),
                lease_until=null(),
                answer=null(),
                answered_at=null(),
                reason=null(),
            )
        )
        return True

    async def cancel(self, person_id: PersonId, kinds: Collection[Kind], reason: str) -> int:
        """Take back what is still waiting of these kinds; return how many."""
        statement = update(deliveries).where(
            deliveries.c.person_id == person_id,
            deliveries.c.kind.in_(list(kinds)),
            stands(Status.PENDING),
        )
        return (await self._connection.execute(statement.values(status=Status.CANCELLED, reason=reason))).rowcount

    async def reply_counts(self, person_id: PersonId, since: date, until: date) -> Week:
        """Return how many nudges of the local days `since` to `until`, inclusive, were sent, and how many got a tap.

        Later is a tap too.
        """
        replied = or_(deliveries.c.snoozes > 0, ~_open())
        query = select(func.count(), func.count(case((replied, 1)))).where(
            deliveries.c.person_id == person_id,
            deliveries.c.kind.in_(NUDGES),
            deliveries.c.local_date.between(since, until),
            deliveries.c.sent_at.is_not(None),
        )
        sent, answered = (await self._connection.execute(query)).one()
        return Week(sent=sent, replied=answered)

    async def unanswered(self, sent_before: datetime, limit: int = 500) -> tuple[Delivery, ...]:
        """Return nudges of anybody that were sent at `sent_before` or earlier and got no tap, the oldest first.

        For the job that counts silence. It works on one person after the other, each in a transaction of its own that
        reads the person first, and answers each nudge with IGNORED; a later tap still counts.
        """
        query = WITH_CHAT.where(
            stands(Status.SENT),
            is_nudge(),
            deliveries.c.answer.is_(None),
            deliveries.c.sent_at <= sent_before,
        )
        rows = await self._connection.execute(query.order_by(deliveries.c.sent_at).limit(limit))
        return tuple(delivery_from_row(row) for row in rows)

    async def remember(self, delivery_id: DeliveryId, person_id: PersonId, payload: Mapping[str, Any]) -> bool:
        """Add to what a delivery carries (the item chosen for it); return False when this person has none such."""
        found = await self.get(delivery_id, person_id)
        if found is None:
            return False
        merged = storable({**found.payload, **payload})
        await self._connection.execute(update(deliveries).where(_is(delivery_id, person_id)).values(payload=merged))
        return True

    async def _next_ordinal(self, person_id: PersonId, kind: Kind, local_date: date) -> int:
        query = select(func.max(deliveries.c.ordinal)).where(
            deliveries.c.person_id == person_id,
            deliveries.c.kind == kind,
            deliveries.c.local_date == local_date,
            deliveries.c.ordinal >= UNPLANNED_FROM,
        )
        last = (await self._connection.execute(query)).scalar_one()
        return UNPLANNED_FROM if last is None else last + 1


def new_delivery(person_id: int, kind: Kind, local_date: date, ordinal: int, due_at: datetime) -> dict[str, Any]:
    """Return the row of a delivery nobody has touched yet."""
    return {
        "person_id": person_id,
        "kind": kind,
        "local_date": local_date,
        "ordinal": ordinal,
        "lane": LANES[kind],
        "due_at": due_at,
        "expires_at": None,
        "status": Status.PENDING,
        "attempts": 0,
        "snoozes": 0,
        "reason": None,
        "payload": {},
    }


def _is(delivery_id: DeliveryId, person_id: PersonId) -> ColumnElement[bool]:
    return and_(deliveries.c.id == delivery_id, deliveries.c.person_id == person_id)


def _open() -> ColumnElement[bool]:
    # A late tap on what was counted as ignored is still an answer.
    return or_(deliveries.c.answer.is_(None), deliveries.c.answer == Answer.IGNORED)
