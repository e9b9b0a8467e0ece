"""Open a database from its URL, with the settings each kind needs to be safe under concurrent writers."""

from typing import Any

from pydantic_core import from_json, to_json
from sqlalchemy import event
from sqlalchemy.engine import URL, Connection, make_url
from sqlalchemy.exc import ArgumentError
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from sqlalchemy.sql.dml import UpdateBase

from bot.storage import sqlite_inline
from bot.storage.errors import BadDatabaseUrl, ReadOnlyTransaction

READING = "nape_reading"
"""Execution option of a connection whose transaction only reads."""

CONNECT_TIMEOUT_S = 5
POOL_SIZE, POOL_OVERFLOW = 6, 2
"""Connections kept open, and opened on top for a moment. A replica fills one core long before it needs more, and with
the two of the shared pace nine replicas fit a server as it comes (`max_connections` = 100).
"""

_PRAGMAS = (
    "PRAGMA synchronous = NORMAL",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
)
_JSON: dict[str, Any] = {"json_serializer": lambda value: to_json(value).decode(), "json_deserializer": from_json}
"""Documents are read and written by pydantic's own parser, several times as fast as the standard library's."""
_DRIVERS = {"sqlite": "sqlite+aiosqlite", "postgresql": "postgresql+psycopg", "postgres": "postgresql+psycopg"}


def open_engine(url: str) -> AsyncEngine:
    """Return an engine for `sqlite:///…`, `postgresql://…` or `postgres://…`; raise BadDatabaseUrl for anything else.

    Nothing is connected yet.
    """
    parsed = parse_url(url)
    if parsed.get_backend_name() == "sqlite":
        inline = {"async_creator_fn": sqlite_inline.connect}
        engine = create_async_engine(parsed, hide_parameters=True, connect_args=inline, **_JSON)
        event.listen(engine.sync_engine, "connect", _set_up_sqlite)
        event.listen(engine.sync_engine, "begin", _begin_sqlite)
    else:
        engine = create_async_engine(
            parsed,
            hide_parameters=True,
            pool_size=POOL_SIZE,
            max_overflow=POOL_OVERFLOW,
            pool_pre_ping=True,
            **_JSON,
            connect_args={"connect_timeout": CONNECT_TIMEOUT_S, "application_name": "nape"},
        )
    event.listen(engine.sync_engine, "before_execute", _refuse_writing_while_reading)
    return engine


def parse_url(url: str) -> URL:
    """Return `url` with the driver Nape uses; raise BadDatabaseUrl, which never repeats what may be a password."""
    try:
        parsed = make_url(url)
    except (ArgumentError, ValueError):
        raise BadDatabaseUrl("The database URL cannot be read; write it like sqlite:///nape.db.") from None
    driver = _DRIVERS.get(parsed.get_backend_name())
    if driver is None:
        raise BadDatabaseUrl("The database URL must start with sqlite:/// or postgresql://.")
    if driver == _DRIVERS["sqlite"] and parsed.database in (None, "", ":memory:"):
        raise BadDatabaseUrl("The SQLite database must be a file, like sqlite:///nape.db.")
    return parsed.set(drivername=driver)


def _set_up_sqlite(connection: Any, _record: object) -> None:
    cursor = connection.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(pragma)
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    # A deferred BEGIN that reads, then writes, fails at once if somebody else wrote between; IMMEDIATE waits instead.
    reading = connection.get_execution_options().get(READING, False)
    connection.exec_driver_sql("BEGIN" if reading else "BEGIN IMMEDIATE")


def _refuse_writing_while_reading(connection: Connection, statement: object, *_rest: object) -> None:
    if connection.get_execution_options().get(READING, False) and isinstance(statement, UpdateBase):
        raise ReadOnlyTransaction("A transaction opened for reading cannot write.")


async def pragma(engine: AsyncEngine, statement: str) -> Any:
    """Run a PRAGMA that SQLite accepts only outside of transactions, which SQLAlchemy would open around it.

    Return the first value of its answer, or None.
    """
    async with engine.connect() as connection:
        driver: Any = (await connection.get_raw_connection()).driver_connection
        cursor = await driver.execute(f"PRAGMA {statement}")
        row = await cursor.fetchone()
        await cursor.close()
        return row[0] if row else None


def describe(url: URL) -> str:
    """Return words for the database behind `url` without user name or password."""
    if url.get_backend_name() == "sqlite":
        return f"The SQLite database {url.database}"
    host = url.host or url.query.get("host") or "localhost"
    return f"The PostgreSQL database {url.database or 'postgres'} at {host}"
