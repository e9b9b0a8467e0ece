"""Which updates were handled already, so that a second delivery of the same update does nothing."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from bot.storage.database import insert_new
from bot.storage.tables import inbox


class Inbox:
    """Numbers of updates that were handled."""

    def __init__(self, connection: AsyncConnection) -> None:
        self._connection = connection

    async def first_time(self, update_id: int, now: datetime) -> bool:
        """Note the update; return False when it was noted before. Holds only if this transaction commits."""
        return bool(await self.first_times([update_id], now))

    async def first_times(self, update_ids: Sequence[int], now: datetime) -> frozenset[int]:
        """Note several updates; return those that were not noted before."""
        # In order, so that two transactions never wait for each other in a ring.
        seen = [{"update_id": update_id, "seen_at": now} for update_id in sorted(update_ids)]
        statement = insert_new(self._connection, inbox).values(seen)
        noted = statement.on_conflict_do_nothing(index_elements=["update_id"]).returning(inbox.c.update_id)
        return frozenset((await self._connection.execute(noted)).scalars())
