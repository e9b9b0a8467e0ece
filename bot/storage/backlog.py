"""How much waits to be sent."""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy import func, select

from bot.storage.database import Database
from bot.storage.tables import deliveries, stands
from scheduler.deliveries import Status
from scheduler.kinds import Lane


async def backlog(database: Database, now: datetime) -> Mapping[Lane, int]:
    """Return how many deliveries are due and pending, by lane."""
    due = (
        select(deliveries.c.lane, func.count())
        .where(stands(Status.PENDING), deliveries.c.due_at <= now)
        .group_by(deliveries.c.lane)
    )
    async with database.read() as connection:
        return {Lane(lane): count for lane, count in (await connection.execute(due)).all()}
