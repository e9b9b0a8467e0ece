"""What is cleared away when its time is over; looked for every hour."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import delete, select, update

from bot.storage.database import Database
from bot.storage.tables import deliveries, inbox, people, stands
from scheduler.deliveries import Status

BLOCKED_FOR = timedelta(days=30)
"""How long the diary of somebody who blocked Nape is kept; the texts state it."""

INBOX_FOR = timedelta(days=7)
"""How long a handled update is remembered; Telegram repeats one for at most a day."""

OVERDUE_FOR = timedelta(days=1)
EXPIRED = "expired"


@dataclass(frozen=True, kw_only=True, slots=True)
class Purged:
    """How much was cleared away."""

    people: int
    updates: int
    deliveries: int


class Purge:
    """Erases people who blocked Nape long ago, forgets old updates, and closes deliveries that expired unsent."""

    def __init__(self, database: Database) -> None:
        self._database = database

    async def clear_away(self, now: datetime) -> Purged:
        """Clear away what is past its time; safe at any moment and from several processes."""
        people = await self._erase_blocked(now - BLOCKED_FOR)
        async with self._database.write() as connection:
            updates = await connection.execute(delete(inbox).where(inbox.c.seen_at < now - INBOX_FOR))
            expired = select(deliveries.c.id).where(stands(Status.PENDING), deliveries.c.expires_at < now - OVERDUE_FOR)
            statement = update(deliveries).where(deliveries.c.id.in_(expired.with_for_update(skip_locked=True)))
            closed = await connection.execute(statement.values(status=Status.DROPPED, reason=EXPIRED))
        await self._database.tidy()
        return Purged(people=people, updates=updates.rowcount, deliveries=closed.rowcount)

    async def _erase_blocked(self, before: datetime) -> int:
        long_gone = select(people.c.id).where(people.c.blocked_at < before).order_by(people.c.blocked_at)
        async with self._database.read() as connection:
            found = (await connection.execute(long_gone)).scalars().all()
        erased = 0
        for person_id in found:
            async with self._database.write() as connection:
                # Whoever came back between the two transactions stays.
                still = delete(people).where(people.c.id == person_id, people.c.blocked_at < before)
                erased += (await connection.execute(still)).rowcount
        return erased
