"""The schema's age, and migrations up and down."""

import re
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, inspect, text
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.engine import open_engine
from bot.storage.errors import DatabaseUnreachable, SchemaTooNew, SchemaTooOld
from bot.storage.schema import alembic_config, check_schema, migrate
from bot.storage.storage import Storage
from bot.storage.tables import metadata


def _tables(connection: Connection) -> set[str]:
    return set(inspect(connection).get_table_names()) - {"alembic_version"}


def _indexes(connection: Connection) -> dict[str, str]:
    """Return what makes each index, as the database tells it, without the spelling that differs between databases."""
    source = (
        "SELECT name, sql FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL"
        if connection.dialect.name == "sqlite"
        else "SELECT indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'"
    )
    return {name: re.sub(r"\s+", " ", sql) for name, sql in connection.execute(text(source))}


async def _run(engine: AsyncEngine, revision: str) -> None:
    def run(connection: Connection) -> None:
        step = command.downgrade if revision == "base" else command.upgrade
        step(alembic_config(connection), revision)

    async with engine.begin() as connection:
        await connection.run_sync(run)


async def test_migrations_make_exactly_the_tables_the_code_knows(blank_url: str) -> None:
    engine = open_engine(blank_url)
    await migrate(engine)
    async with engine.connect() as connection:
        differences = await connection.run_sync(
            lambda sync: compare_metadata(MigrationContext.configure(sync, opts={"compare_type": True}), metadata)
        )
    await engine.dispose()
    assert differences == []


async def test_migrations_make_the_same_indexes_as_the_tables_declare(blank_url: str) -> None:
    engine = open_engine(blank_url)
    await migrate(engine)
    async with engine.begin() as connection:
        migrated = await connection.run_sync(_indexes)
        await connection.run_sync(metadata.drop_all)
        await connection.run_sync(metadata.create_all)
        declared = await connection.run_sync(_indexes)
    await engine.dispose()
    assert migrated == declared


async def test_every_migration_goes_down_and_up_again(blank_url: str) -> None:
    engine = open_engine(blank_url)
    revisions = [one.revision for one in ScriptDirectory.from_config(alembic_config()).walk_revisions()]
    for revision in reversed(revisions):
        await _run(engine, revision)
    await _run(engine, "base")
    async with engine.connect() as connection:
        assert await connection.run_sync(_tables) == set()
    await migrate(engine)
    async with engine.connect() as connection:
        assert await connection.run_sync(_tables) == set(metadata.tables)
    await engine.dispose()


async def test_migrating_twice_changes_nothing(blank_url: str) -> None:
    engine = open_engine(blank_url)
    await migrate(engine)
    await migrate(engine)
    await check_schema(engine)
    await engine.dispose()


async def test_a_blank_postgres_asks_for_nape_migrate(postgres_url: str) -> None:
    engine = open_engine(postgres_url)
    await _run(engine, "base")
    with pytest.raises(SchemaTooOld, match="nape migrate"):
        await Storage.open(postgres_url)
    await migrate(engine)
    await engine.dispose()
    await (await Storage.open(postgres_url)).close()


async def test_a_blank_sqlite_file_is_made_and_migrated_at_first_start(tmp_path: Path) -> None:
    storage = await Storage.open(f"sqlite:///{tmp_path / 'new.db'}")
    await storage.close()
    assert (tmp_path / "new.db").stat().st_mode & 0o077 == 0


async def test_a_database_of_a_newer_nape_is_refused_and_not_touched(blank_url: str) -> None:
    engine = open_engine(blank_url)
    await migrate(engine)
    async with engine.begin() as connection:
        await connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    with pytest.raises(SchemaTooNew, match="newer version of Nape"):
        await Storage.open(blank_url)
    with pytest.raises(SchemaTooNew):
        await migrate(engine)
    await engine.dispose()


async def test_a_database_can_be_probed_before_anything_is_started(blank_url: str) -> None:
    if blank_url.startswith("sqlite"):
        await Storage.probe(blank_url)
        assert not Path(blank_url.removeprefix("sqlite:///")).exists()
    else:
        with pytest.raises(SchemaTooOld, match="nape migrate"):
            await Storage.probe(blank_url)
    await migrate(blank_url)
    await Storage.probe(blank_url)


async def test_a_probe_changes_nothing_in_the_file_of_somebody_else(tmp_path: Path) -> None:
    path = tmp_path / "theirs.db"
    with closing(sqlite3.connect(path)) as theirs:
        theirs.execute("CREATE TABLE songs (title TEXT)")
    before = path.read_bytes()
    await Storage.probe(f"sqlite:///{path}")
    assert path.read_bytes() == before
    assert [one.name for one in tmp_path.iterdir()] == ["theirs.db"]


async def test_a_probe_of_a_folder_that_is_not_there_says_so(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable, match="folder does not exist"):
        await Storage.probe(f"sqlite:///{tmp_path / 'none' / 'nape.db'}")


async def test_a_directory_that_is_not_there_is_said_in_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(DatabaseUnreachable, match=r"SQLite database .*none.nape\.db cannot be reached"):
        await Storage.open(f"sqlite:///{tmp_path / 'none' / 'nape.db'}")


async def test_a_file_that_is_no_database_is_said_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "letter.txt"
    path.write_text("Dear diary, " * 500)
    with pytest.raises(DatabaseUnreachable, match="not a database"):
        await Storage.open(f"sqlite:///{path}")
    assert path.read_text() == "Dear diary, " * 500


@pytest.mark.parametrize(
    "url",
    [
        "postgresql://nape:hunter2@127.0.0.1:1/nape",
        "postgres://nape:hunter2@127.0.0.1:1/nape?application_name=x",
        "postgresql://nape@127.0.0.1:1/nape?password=hunter2",
    ],
)
async def test_a_server_that_does_not_answer_is_said_without_the_password(url: str) -> None:
    with pytest.raises(DatabaseUnreachable, match=r"nape at 127\.0\.0\.1") as caught:
        await Storage.open(url)
    assert "hunter2" not in str(caught.value)
    assert "\n" not in str(caught.value)
    assert caught.value.__cause__ is None
