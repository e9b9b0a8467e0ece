"""The schema's age: bring it up to date, and refuse one that does not fit.

Revisions have four digits. Within a hundred they only add, so that replicas of an older version go on working while
those of a newer one take their places; a new hundred may change and drop.
"""

import re
import sqlite3
from functools import cache
from pathlib import Path

from alembic import command
from alembic.config import Config
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, text
from sqlalchemy.engine import URL
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.engine import READING, describe, open_engine, pragma
from bot.storage.errors import DatabaseUnreachable, SchemaTooNew, SchemaTooOld

_MIGRATIONS = Path(__file__).parent / "migrations"
_ONE_AT_A_TIME = 0x6E617065
"""Key of PostgreSQL's advisory lock that keeps two migrations apart."""
_REVISION = re.compile(r"[0-9]{4}")


def alembic_config(connection: Connection | None = None) -> Config:
    """Return Alembic's configuration, bound to an open connection where there is one."""
    config = Config()
    config.set_main_option("script_location", str(_MIGRATIONS).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    return config


async def migrate(where: AsyncEngine | str) -> None:
    """Bring the schema of an engine or a URL up to date; raise BadDatabaseUrl, DatabaseUnreachable or SchemaTooNew."""
    if isinstance(where, AsyncEngine):
        await _migrate(where)
        return
    engine = open_engine(where)
    try:
        await _migrate(engine)
    finally:
        await engine.dispose()


async def _migrate(engine: AsyncEngine) -> None:
    try:
        if engine.dialect.name == "sqlite":
            _make_private(Path(engine.url.database or ""))
            await pragma(engine, "journal_mode = WAL")
        async with engine.begin() as connection:
            if connection.dialect.name == "postgresql":
                await connection.execute(text("SELECT pg_advisory_xact_lock(:key)"), {"key": _ONE_AT_A_TIME})
            await connection.run_sync(_upgrade)
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise _unreachable(engine.url, error) from None


async def probe(url: str) -> None:
    """Do nothing when Nape can start on the database behind `url`; nothing is written to it.

    A SQLite file may be missing or old, because starting makes and migrates it.
    Raise BadDatabaseUrl, DatabaseUnreachable, SchemaTooOld or SchemaTooNew otherwise.
    """
    engine = open_engine(url)
    try:
        await check_schema(engine)
    except SchemaTooOld:
        if engine.dialect.name != "sqlite":
            raise
    finally:
        await engine.dispose()


async def check_schema(engine: AsyncEngine) -> None:
    """Do nothing when the schema fits; raise DatabaseUnreachable, SchemaTooOld or SchemaTooNew otherwise.

    The code's own schema fits, and so does a later one of the same hundred.
    """
    if _will_be_made(engine):
        raise SchemaTooOld(f"{describe(engine.url)} does not exist yet; run: nape migrate")
    try:
        async with engine.connect() as connection:
            await connection.execution_options(**{READING: True})
            current = await connection.run_sync(_current)
    except (SQLAlchemyError, sqlite3.Error, OSError) as error:
        raise _unreachable(engine.url, error) from None
    _refuse_newer(current, engine.url)
    if current != _known()[0] and not _was_only_added_to(current):
        raise SchemaTooOld(f"{describe(engine.url)} has no tables or old ones; run: nape migrate")


def _make_private(path: Path) -> None:
    """Make SQLite's file before SQLite does, so that only the operator can read a diary."""
    if not path.exists():
        path.touch(mode=0o600)


def _will_be_made(engine: AsyncEngine) -> bool:
    path = Path(engine.url.database or "")
    if engine.dialect.name != "sqlite" or path.exists():
        return False
    if not path.parent.is_dir():
        raise DatabaseUnreachable(f"{describe(engine.url)} cannot be made (its folder does not exist).")
    return True


def _upgrade(connection: Connection) -> None:
    current = _current(connection)
    _refuse_newer(current, connection.engine.url)
    if current != _known()[0] and not _was_only_added_to(current):
        command.upgrade(alembic_config(connection), "head")


def _current(connection: Connection) -> str | None:
    return MigrationContext.configure(connection).get_current_revision()


@cache
def _known() -> tuple[str, ...]:
    """Return the revisions of this version, the newest first."""
    scripts = ScriptDirectory.from_config(alembic_config())
    return tuple(script.revision for script in scripts.walk_revisions())


def _was_only_added_to(current: str | None) -> bool:
    """Tell whether a newer version made this schema, and by the rule of hundreds only added to the code's own."""
    if current is None or not _REVISION.fullmatch(current):
        return False
    head = _known()[0]
    return current > head and current[:2] == head[:2]


def _refuse_newer(current: str | None, url: URL) -> None:
    if current is not None and current not in _known() and not _was_only_added_to(current):
        raise SchemaTooNew(f"{describe(url)} was made by a newer version of Nape; update Nape.")


def _unreachable(url: URL, error: Exception) -> DatabaseUnreachable:
    cause = error.orig if isinstance(error, DBAPIError) and error.orig is not None else error
    lines = str(cause).strip().splitlines()
    reason = lines[0] if lines else type(cause).__name__
    password = str(url.password or "")
    if password and password in reason:
        reason = type(cause).__name__
    return DatabaseUnreachable(f"{describe(url)} cannot be reached ({reason}).")
