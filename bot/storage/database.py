"""Transactions on one database: writers queue, readers do not wait."""

import asyncio
from collections.abc import AsyncGenerator, Generator
from contextlib import asynccontextmanager, contextmanager, nullcontext

from sqlalchemy import Table
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.exc import TimeoutError as PoolTimeout
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.engine import READING, pragma
from bot.storage.errors import DatabaseUnreachable


class Database:
    """An open engine and the queue of its writers."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.engine = engine
        # SQLite has one writer at a time and its own waiting is a polling loop that can starve somebody;
        # inside one process a fair queue is shorter. The busy timeout still covers other processes.
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
            await pragma(self.engine, "wal_checkpoint(TRUNCATE)")

    async def close(self) -> None:
        """Close every connection."""
        await self.engine.dispose()


@contextmanager
def _passing_trouble() -> Generator[None]:
    """Tell what may work another time (no connection, a full disk, a lock held too long) from a mistake of ours."""
    try:
        yield
    except (OperationalError, InterfaceError, PoolTimeout) as error:
        raise DatabaseUnreachable(f"The database did not answer ({type(error).__name__}).") from error


def insert_new(connection: AsyncConnection, table: Table) -> postgresql.Insert | sqlite.Insert:
    """Return an INSERT that can say what happens on a conflict, in the words of this database."""
    return sqlite.insert(table) if connection.dialect.name == "sqlite" else postgresql.insert(table)
