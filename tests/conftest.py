"""Databases for tests: SQLite in a file, and a real PostgreSQL out of a wheel, one server for each test process."""

import asyncio
import gc
import shutil
from collections.abc import AsyncGenerator, Callable, Generator
from functools import cache
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
from tests.postgres import a_postgres, administer

# A busy machine is no failure: nothing here asserts how long something takes.
hypothesis.settings.register_profile(
    "nape", deadline=None, suppress_health_check=[hypothesis.HealthCheck.too_slow], print_blob=True
)
hypothesis.settings.load_profile("nape")
_numbers = count()

# Tests make and drop far more than a bot does; a tenth of their time would go into looking for cycles.
gc.set_threshold(10_000, 20, 20)


def pytest_collection_finish() -> None:
    """Keep what was loaded for the tests out of every collection: all of it stays to the end."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgres() -> Generator[Callable[[str], str]]:
    """Start a PostgreSQL server for this test process; return a function from a database's name to its URL."""
    with a_postgres() as url_of:
        yield url_of


@pytest.fixture(scope="session")
def migrated_sqlite(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Make one migrated SQLite file, to be copied for each test."""
    path = tmp_path_factory.mktemp("sqlite") / "nape.db"
    asyncio.run(_migrate(f"sqlite:///{path}"))
    return path


@pytest.fixture(scope="session")
def migrated_postgres(postgres: Callable[[str], str]) -> str:
    """Make one migrated PostgreSQL database; return its URL."""
    administer(postgres("postgres"), "CREATE DATABASE nape")
    asyncio.run(_migrate(postgres("nape")))
    return postgres("nape")


async def _migrate(url: str) -> None:
    engine = open_engine(url)
    await migrate(engine)
    await engine.dispose()


@pytest.fixture(scope="session")
def engine_of() -> Callable[[str], AsyncEngine]:
    """Return a function from a URL to its engine, which keeps what it compiled from test to test."""
    return cache(open_engine)


@pytest.fixture(scope="session")
def sqlite_home(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Return the folder in which every test finds its SQLite file, at the same path."""
    return tmp_path_factory.mktemp("home")


@pytest.fixture
def sqlite_url(migrated_sqlite: Path, sqlite_home: Path) -> Generator[str]:
    """Return the URL of a migrated, empty SQLite file."""
    yield f"sqlite:///{shutil.copy(migrated_sqlite, sqlite_home / 'nape.db')}"
    for file in sqlite_home.iterdir():
        file.unlink()


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
    administer(postgres("postgres"), f"CREATE DATABASE {name}")
    yield postgres(name)
    administer(postgres("postgres"), f"DROP DATABASE {name}")


@pytest.fixture
async def storage(database_url: str, engine_of: Callable[[str], AsyncEngine]) -> AsyncGenerator[Storage]:
    """Open storage on an empty database, once of each kind; no connection may be in use afterwards."""
    opened = Storage(engine_of(database_url))
    yield opened
    in_use = connections_in_use(opened.database.engine)
    await opened.close()
    assert in_use == 0, "the test left a transaction open"


def connections_in_use(engine: AsyncEngine) -> int:
    """Return how many connections were taken from the pool and not given back."""
    pool = engine.pool
    assert isinstance(pool, AsyncAdaptedQueuePool)
    return pool.checkedout()
