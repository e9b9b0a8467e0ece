"""What the database holds at the end: the other half of what the judge looks at."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, datetime

from sqlalchemy import and_, func, or_, select

from bot.diary.advice import Advice
from bot.diary.entries import Entry
from bot.storage import Storage
from bot.storage.tables import deliveries, people
from scheduler.deliveries import Delivery, Status
from scheduler.presets import Preset


@dataclass(frozen=True, kw_only=True)
class Kept:
    """All that is kept about one person since the first day. `done` counts exercises done through nudges."""

    chat: int
    plan: Preset
    entries: Sequence[Entry] = ()
    deliveries: Sequence[Delivery] = ()
    advice: Sequence[Advice] = ()
    done: int = 0


@dataclass(frozen=True, kw_only=True)
class Evidence:
    """What is kept about everybody, the days they lived through, and how many updates wait still."""

    people: Sequence[Kept]
    days: Sequence[date]
    ended: datetime
    updates_waiting: int = 0
    logs: Sequence[str] = field(default=())
    """Log lines nobody expected."""
    exits: Sequence[str] = field(default=())
    """Processes that ended as they should not have."""


async def kept(storage: Storage, chat: int, plan: Preset, since: date) -> Kept:
    """Read all that is kept about one person from the local day `since` on."""
    async with storage.reading() as tx:
        person = await tx.people.by_chat(chat)
        if person is None:
            return Kept(chat=chat, plan=plan)
        return Kept(
            chat=chat,
            plan=plan,
            entries=await tx.entries.of(person.id, since=since),
            deliveries=await tx.deliveries.of(person.id),
            advice=await tx.advice.of(person.id),
            done=sum(one.via == "nudge" for one in await tx.practice.of(person.id)),
        )


async def open_work(storage: Storage, now: datetime, *, until: datetime | None = None) -> int:
    """Count people who are due, and deliveries that are due (by `until`, where it is later) or being sent."""
    status = deliveries.c.status
    slots = select(func.count()).select_from(people).where(people.c.next_due_at <= now)
    waiting = and_(status == Status.PENDING, deliveries.c.due_at <= (until or now))
    sending = select(func.count()).select_from(deliveries).where(or_(waiting, status == Status.LEASED))
    async with storage.database.read() as connection:
        return (await connection.scalar(slots) or 0) + (await connection.scalar(sending) or 0)


async def leased(storage: Storage, now: datetime) -> int:
    """Count leases that ran out and were not settled yet."""
    ran_out = and_(deliveries.c.status == Status.LEASED, deliveries.c.lease_until <= now)
    async with storage.database.read() as connection:
        return await connection.scalar(select(func.count()).select_from(deliveries).where(ran_out)) or 0
