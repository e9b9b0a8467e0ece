"""SQLite under asyncio without a thread: a statement takes microseconds, handing it to a thread takes longer.

Only a lock held by another process can make a statement wait; it is waited for between tries, while others go on.
"""

import asyncio
import sqlite3
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, Self, TypeVar

T = TypeVar("T")

BUSY_SECONDS = 5.0
"""How long a lock held by another process is waited for."""
FIRST_PAUSE, LONGEST_PAUSE = 0.001, 0.05
"""Seconds between two tries; each pause is twice the last."""


async def patiently(attempt: Callable[[], T], *, patience: float = BUSY_SECONDS) -> T:
    """Return what `attempt` returns, tried again while another process holds the lock, at most `patience` seconds.

    Raise `sqlite3.OperationalError` as SQLite does.
    """
    pause, waited = FIRST_PAUSE, 0.0
    while True:
        try:
            return attempt()
        except sqlite3.OperationalError as error:
            # A stale snapshot is busy too, and no waiting makes it fresh.
            busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
            if not busy or error.sqlite_errorcode == sqlite3.SQLITE_BUSY_SNAPSHOT or waited >= patience:
                raise
        await asyncio.sleep(pause)
        waited += pause
        pause = min(LONGEST_PAUSE, pause * 2)


class Cursor:
    """An asynchronous cursor as SQLAlchemy's aiosqlite dialect expects it."""

    def __init__(self, cursor: sqlite3.Cursor) -> None:
        self._cursor = cursor

    async def __aenter__(self) -> Self:
        return self

    @property
    def description(self) -> Any:
        """Return the columns of the last query, or None."""
        return self._cursor.description

    @property
    def rowcount(self) -> int:
        """Return how many rows the last statement changed, −1 when that is not known."""
        return self._cursor.rowcount

    @property
    def lastrowid(self) -> int | None:
        """Return the id of the last row inserted."""
        return self._cursor.lastrowid

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Self:
        """Run one statement."""
        await patiently(lambda: self._cursor.execute(statement, parameters))
        return self

    async def executemany(self, statement: str, parameters: Iterable[Sequence[Any]]) -> Self:
        """Run one statement for each set of parameters."""
        self._cursor.executemany(statement, parameters)
        return self

    async def fetchone(self) -> Any:
        """Return the next row, or None."""
        return self._cursor.fetchone()

    async def fetchmany(self, size: int | None = None) -> list[Any]:
        """Return the next rows."""
        return self._cursor.fetchmany(size or self._cursor.arraysize)

    async def fetchall(self) -> list[Any]:
        """Return all rows that are left."""
        return self._cursor.fetchall()

    async def close(self) -> None:
        """Let go of the rows."""
        self._cursor.close()


class Connection:
    """An asynchronous connection as SQLAlchemy's aiosqlite dialect expects it; transactions are begun by hand."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._open: sqlite3.Connection | None = connection

    @property
    def _connection(self) -> sqlite3.Connection | None:
        """Return SQLite's own connection, None once closed; the dialect asks for it by this name."""
        return self._open

    def cursor(self) -> Cursor:
        """Return a new cursor."""
        return Cursor(self._sqlite.cursor())

    async def execute(self, statement: str, parameters: Sequence[Any] = ()) -> Cursor:
        """Run one statement on a cursor of its own."""
        return await self.cursor().execute(statement, parameters)

    async def create_function(self, name: str, arguments: int, function: Any, deterministic: bool = False) -> None:
        """Teach SQL a function."""
        self._sqlite.create_function(name, arguments, function, deterministic=deterministic)

    async def commit(self) -> None:
        """End the transaction, if there is one."""
        await patiently(self._sqlite.commit)

    async def rollback(self) -> None:
        """Undo the transaction, if there is one."""
        self._sqlite.rollback()

    async def close(self) -> None:
        """Close the connection; once is enough."""
        self.stop()

    def stop(self) -> None:
        """Close the connection at once."""
        if self._open is not None:
            self._open.close()
            self._open = None

    @property
    def _sqlite(self) -> sqlite3.Connection:
        if self._open is None:
            raise ValueError("Connection closed")
        return self._open


def connect(*path: Any, **options: Any) -> Awaitable[Connection]:
    """Open a database file; options are those of `sqlite3.connect`."""

    async def opened() -> Connection:
        # No time-out of SQLite's own: it would hold everybody else while it waits.
        return Connection(sqlite3.connect(*path, **(options | {"timeout": 0.0, "isolation_level": None})))

    return opened()
