"""Which updates were handled already, so that a second delivery of the same update does nothing."""

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
        statement = insert_new(self._connection, inbox).values(update_id=update_id, seen_at=now)
        noted = statement.on_conflict_do_nothing(index_elements=["update_id"]).returning(inbox.c.update_id)
        return (await self._connection.execute(noted)).one_or_none() is not None
