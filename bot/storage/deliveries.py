"""Messages owed to a person and sent to them, as the conversation sees them; the engine's view is the ledger."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, bindparam, case, func, null, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.columns import among, merged
from bot.storage.database import insert_new
from bot.storage.errors import SlotTaken, UnknownPerson
from bot.storage.recall import Company, Recall
from bot.storage.records import delivery_from_row, storable
from bot.storage.tables import deliveries, is_nudge, people, stands
from scheduler.backoff import Week
from scheduler.deliveries import Answer, Delivery, DeliveryId, Status
from scheduler.kinds import LANES, NUDGE_LIFE, NUDGES, Kind
from scheduler.slots import UNPLANNED_FROM, PersonId

MAX_SNOOZES = 2

WITH_CHAT = select(deliveries, people.c.chat_id).join(people)
_REACHED = (Status.SENT, Status.UNKNOWN, Status.LEASED)
_OF = WITH_CHAT.where(among(deliveries.c.person_id, "people"), deliveries.c.local_date >= bindparam("since")).order_by(
    deliveries.c.due_at, deliveries.c.id
)
_NET = _OF.where(deliveries.c.kind == Kind.SAFETY)
_UNANSWERED = (
    WITH_CHAT.where(
        stands(Status.SENT), is_nudge(), deliveries.c.answer.is_(None), deliveries.c.sent_at <= bindparam("sent_before")
    )
    .order_by(deliveries.c.sent_at)
    .limit(bindparam("limit"))
)
_REMEMBER = (
    update(deliveries)
    .where(deliveries.c.id == bindparam("delivery"), deliveries.c.person_id == bindparam("person"))
    .values(payload=merged(deliveries.c.payload, "remembered"))
)
_SHOWN = (
    select(deliveries.c.id, deliveries.c.person_id, deliveries.c.local_date, deliveries.c.payload["shown"])
    .where(
        among(deliveries.c.person_id, "people"),
        deliveries.c.local_date >= bindparam("since"),
        deliveries.c.kind.in_(NUDGES),
    )
    .order_by(deliveries.c.local_date, deliveries.c.id)
)


@dataclass(frozen=True, slots=True)
class Shown:
    """The exercises (ids) that one nudge of a local day showed, the first one first."""

    delivery: DeliveryId
    on: date
    items: Sequence[str]


class Deliveries:
    """Messages owed and sent. Every method names the person, so a forged id reaches nobody else's."""

    def __init__(self, connection: AsyncConnection, company: Company, *, writing: bool) -> None:
        self._connection = connection
        self._company = company
        self._writing = writing
        self._recall = self._recalling(_OF)
        self._net = self._recalling(_NET)
        self._shown = Recall(
            company, self._read_shown, day=lambda s: s.on, order=lambda s: (s.on, s.delivery), same=lambda s: s.delivery
        )
        self._weeks: dict[tuple[date, date], Mapping[PersonId, Week]] = {}
        self._remembered: dict[DeliveryId, tuple[PersonId, Mapping[str, Any]]] = {}

    async def get(self, delivery_id: DeliveryId, person_id: PersonId) -> Delivery | None:
        """Return the delivery, or None when this person has none with this id."""
        query = WITH_CHAT.where(_is(delivery_id, person_id))
        if self._writing:
            query = query.with_for_update(of=deliveries, key_share=True)
        row = (await self._connection.execute(query)).one_or_none()
        return None if row is None else self._as_remembered(delivery_from_row(row))

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
        chat_id = await self._hold(person_id)
        if ordinal is None:
            ordinal = await self._next_ordinal(person_id, kind, local_date)
        row = new_delivery(person_id, kind, local_date, ordinal, due_at) | {
            "expires_at": expires_at,
            "payload": storable(dict(payload)),
        }
        statement = insert_new(self._connection, deliveries).on_conflict_do_nothing().returning(deliveries.c.id)
        written = (await self._connection.execute(statement, row)).scalar_one_or_none()
        if written is None:
            raise SlotTaken("This slot was filled before.")
        added = _untouched(DeliveryId(written), chat_id, row)
        self._put(added)
        return added

    async def of(self, person_id: PersonId, since: date | None = None) -> tuple[Delivery, ...]:
        """Return what was owed on or after the local day `since`, by due time."""
        return tuple(await self._recall.since(person_id, since))

    async def safety_texts(self, person_id: PersonId, since: date) -> tuple[Delivery, ...]:
        """Return what `of` returns of safety texts, which come once a week, without reading all the rest."""
        return tuple(await self._net.since(person_id, since))

    async def shown(self, person_id: PersonId, since: date) -> tuple[Shown, ...]:
        """Return what nudges of the local day `since` and later showed, without reading all the rest of them."""
        return tuple(await self._shown.since(person_id, since))

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
            .returning(deliveries.c.status)
        )
        status = (await self._connection.execute(statement)).scalar_one_or_none()
        if status is None:
            return False
        known = self._recall.find(person_id, delivery_id)
        if known is not None:
            self._put(replace(known, answer=answer, answered_at=now, status=Status(status)))
        else:
            self._net.forget(person_id)
        self._weeks.clear()
        return True

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
        self._changed(person_id)
        return True

    async def cancel(self, person_id: PersonId, kinds: Collection[Kind], reason: str) -> int:
        """Take back what is still waiting of these kinds; return how many."""
        statement = update(deliveries).where(
            deliveries.c.person_id == person_id,
            deliveries.c.kind.in_(list(kinds)),
            stands(Status.PENDING),
        )
        self._changed(person_id)
        return (await self._connection.execute(statement.values(status=Status.CANCELLED, reason=reason))).rowcount

    async def reply_counts(self, person_id: PersonId, since: date, until: date) -> Week:
        """Return how many nudges of the local days `since` to `until`, inclusive, were sent, and how many got a tap.

        Later is a tap too.
        """
        if (since, until) not in self._weeks:
            self._weeks[since, until] = await self._read_weeks({person_id, *self._company.together}, since, until)
        return self._weeks[since, until].get(person_id, Week(sent=0, replied=0))

    async def unanswered(self, sent_before: datetime, limit: int = 500) -> tuple[Delivery, ...]:
        """Return nudges of anybody that were sent at `sent_before` or earlier and got no tap, the oldest first.

        For the job that counts silence. It works on one person after the other, each in a transaction of its own that
        reads the person first, and answers each nudge with IGNORED; a later tap still counts.
        """
        rows = await self._connection.execute(_UNANSWERED, {"sent_before": sent_before, "limit": limit})
        return tuple(delivery_from_row(row) for row in rows)

    def remember(self, delivery_id: DeliveryId, person_id: PersonId, payload: Mapping[str, Any]) -> None:
        """Add to what a delivery of this person carries (the item chosen for it): plain values and lists."""
        more = storable(dict(payload))
        self._remembered[delivery_id] = (person_id, {**self._carried(delivery_id), **more})
        if known := self._recall.find(person_id, delivery_id):
            self._put(self._as_remembered(known))
        self._shown.forget(person_id)

    async def flush(self) -> None:
        """Write what waits to be written, in one statement."""
        if self._remembered:
            rows = [
                {"delivery": delivery, "person": person, "remembered": payload}
                for delivery, (person, payload) in sorted(self._remembered.items())
            ]
            await self._connection.execute(_REMEMBER, rows)
            self._remembered.clear()

    def _carried(self, delivery_id: DeliveryId) -> Mapping[str, Any]:
        """Return what a delivery carries that is not written yet."""
        _, more = self._remembered.get(delivery_id, (None, {}))
        return more

    def _as_remembered(self, delivery: Delivery) -> Delivery:
        more = self._carried(delivery.id)
        return replace(delivery, payload={**delivery.payload, **more}) if more else delivery

    def _put(self, delivery: Delivery) -> None:
        self._recall.put(delivery.person, delivery)
        if delivery.kind is Kind.SAFETY:
            self._net.put(delivery.person, delivery)

    def _changed(self, person_id: PersonId) -> None:
        self._recall.forget(person_id)
        self._net.forget(person_id)
        self._weeks.clear()

    async def _hold(self, person_id: PersonId) -> int:
        """Keep other writers off the person; return the chat, or raise UnknownPerson."""
        if (chat_id := self._company.held.get(person_id)) is not None:
            return chat_id
        query = select(people.c.chat_id).where(people.c.id == person_id).with_for_update(key_share=True)
        found: int | None = (await self._connection.execute(query)).scalar_one_or_none()
        if found is None:
            raise UnknownPerson("This person is no longer on file.")
        return found

    async def _next_ordinal(self, person_id: PersonId, kind: Kind, local_date: date) -> int:
        known = await self._recall.since(person_id, local_date)
        taken = [one.ordinal for one in known if one.kind is kind and one.local_date == local_date]
        return max((ordinal + 1 for ordinal in taken if ordinal >= UNPLANNED_FROM), default=UNPLANNED_FROM)

    def _recalling(self, query: Select[*tuple[Any, ...]]) -> Recall[Delivery]:
        async def read(who: Sequence[PersonId], since: date | None) -> dict[PersonId, list[Delivery]]:
            found: defaultdict[PersonId, list[Delivery]] = defaultdict(list)
            for row in await self._connection.execute(query, {"people": who, "since": since or date.min}):
                found[row.person_id].append(self._as_remembered(delivery_from_row(row)))
            return found

        return Recall(
            self._company, read, day=lambda d: d.local_date, order=lambda d: (d.due_at, d.id), same=lambda d: d.id
        )

    async def _read_shown(self, who: Sequence[PersonId], since: date | None) -> dict[PersonId, list[Shown]]:
        found: defaultdict[PersonId, list[Shown]] = defaultdict(list)
        for row in await self._connection.execute(_SHOWN, {"people": who, "since": since or date.min}):
            delivery, person, on, items = row
            if items := self._carried(delivery).get("shown", items):
                found[person].append(Shown(delivery, on, items))
        return found

    async def _read_weeks(self, who: Collection[PersonId], since: date, until: date) -> Mapping[PersonId, Week]:
        replied = or_(deliveries.c.snoozes > 0, ~_open())
        query = select(deliveries.c.person_id, func.count(), func.count(case((replied, 1)))).where(
            among(deliveries.c.person_id, list(who)),
            deliveries.c.kind.in_(NUDGES),
            deliveries.c.local_date.between(since, until),
            deliveries.c.sent_at.is_not(None),
        )
        rows = await self._connection.execute(query.group_by(deliveries.c.person_id))
        return {person: Week(sent=sent, replied=answered) for person, sent, answered in rows}


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


def _untouched(delivery_id: DeliveryId, chat_id: int, row: Mapping[str, Any]) -> Delivery:
    fields = {name: row[name] for name in ("kind", "local_date", "ordinal", "due_at", "expires_at", "payload")}
    return Delivery(id=delivery_id, person=row["person_id"], chat_id=chat_id, **fields)


def _is(delivery_id: DeliveryId, person_id: PersonId) -> ColumnElement[bool]:
    return and_(deliveries.c.id == delivery_id, deliveries.c.person_id == person_id)


def _open() -> ColumnElement[bool]:
    # A late tap on what was counted as ignored is still an answer.
    return or_(deliveries.c.answer.is_(None), deliveries.c.answer == Answer.IGNORED)
