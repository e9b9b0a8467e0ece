"""Transactions on one database: writers queue, readers do not wait."""

import asyncio
import logging
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager, nullcontext

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.engine import READING, pragma
from bot.storage.errors import DatabaseUnreachable, Deadlocked

log = logging.getLogger(__name__)

FIRST_PAUSE, GIVE_UP = 0.01, 3.0
"""Seconds between two tries to empty the log; each pause is twice the last, and one this long is the end of it."""

_DEADLOCK_DETECTED = "40P01"
"""PostgreSQL's own word for it. Its driver is not loaded to compare with, because on SQLite nobody needs it."""


class Database:
    """An open engine and the queue of its writers."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        # SQLite has one writer at a time and its own waiting is a polling loop that can starve somebody;
        # inside one process a fair queue is shorter. The driver waits for other processes.
        self._turn = asyncio.Lock() if engine.dialect.name == "sqlite" else None

    @asynccontextmanager
    async def write(self) -> AsyncGenerator[AsyncConnection]:
        """Open a transaction that may write; it commits at the end of the block and rolls back on an exception.

        Raise DatabaseUnreachable when the same may work later.
        """
        with _passing_trouble():
            async with self._turn or nullcontext(), self.engine.begin() as connection:
                yield connection

    @asynccontextmanager
    async def read(self) -> AsyncGenerator[AsyncConnection]:
        """Open a transaction that cannot write and waits for no writer."""
        with _passing_trouble():
            async with self.engine.connect() as connection:
                await connection.execution_options(**{READING: True})
                async with connection.begin():
                    yield connection

    async def tidy(self) -> None:
        """Empty SQLite's write-ahead log, so that what was erased is gone from the files too."""
        if self._turn is None:
            return
        async with self._turn:
            pause = FIRST_PAUSE
            while await pragma(self.engine, "wal_checkpoint(TRUNCATE)") and pause < GIVE_UP:
                # Another process is reading; what it reads stays in the log until it has ended.
                await asyncio.sleep(pause)
                pause *= 2
            if pause >= GIVE_UP:
                log.warning("the write-ahead log could not be emptied: another process reads it")

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()


@contextmanager
def _passing_trouble() -> Generator[None]:
    """Tell what may work another time (no connection, a full disk, a lock held too long) from a mistake of ours."""
    try:
        yield
    except (OperationalError, InterfaceError, PoolTimeout) as error:
        if isinstance(error, OperationalError) and getattr(error.orig, "sqlstate", None) == _DEADLOCK_DETECTED:
            raise Deadlocked("Two transactions waited for each other.") from error
        raise DatabaseUnreachable(f"The database did not answer ({type(error).__name__}).") from error


def insert_new(connection: AsyncConnection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """Return an INSERT that can say what happens on a conflict, in the words of this database."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)
