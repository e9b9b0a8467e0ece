"""How many replicas PostgreSQL has room for."""

from dataclasses import dataclass

from sqlalchemy import text
from sqlalchemy.exc import SQLAlchemyError

from bot.storage.engine import POOL_OVERFLOW, POOL_SIZE, open_engine
from bot.storage.pace import CONNECTIONS

A_REPLICA = POOL_SIZE + POOL_OVERFLOW + CONNECTIONS
"""Connections one replica opens at most, those of the pace included."""
SPARE = 5
"""Connections left for the operator: a migration, a backup, a look inside."""

_ALLOWED = text(
    "SELECT sum(CASE name WHEN 'max_connections' THEN setting::int END),"
    " sum(CASE name WHEN 'max_connections' THEN 0 ELSE setting::int END) FROM pg_settings"
    " WHERE name IN ('max_connections', 'superuser_reserved_connections', 'reserved_connections')"
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Room:
    """The connections a server allows, those it keeps for itself included."""

    connections: int
    kept: int = 0

    @property
    def replicas(self) -> int:
        """Return how many replicas may run at a time."""
        return max(0, (self.connections - self.kept - SPARE) // A_REPLICA)


async def room(url: str) -> Room | None:
    """Return the room of the server behind `url`; None for SQLite, which has one process, and where nobody answers."""
    engine = open_engine(url)
    try:
        if engine.dialect.name == "sqlite":
            return None
        async with engine.connect() as connection:
            connections, kept = (await connection.execute(_ALLOWED)).one()
    except (SQLAlchemyError, OSError):
        return None
    finally:
        await engine.dispose()
    return Room(connections=connections, kept=kept)
