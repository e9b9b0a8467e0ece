"""Old and new replicas run on one database while a version takes the place of another: migrations only add."""

import re
from collections.abc import AsyncGenerator, Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Literal

import pytest
import sqlalchemy as sa
from alembic import command
from alembic.operations import Operations
from alembic.runtime.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.storage.engine import open_engine
from bot.storage.errors import SchemaTooNew, SchemaTooOld
from bot.storage.schema import alembic_config, check_schema, migrate
from bot.storage.storage import Storage
from tests.integration.storage.additive import Shape, shapes, taken_away

Change = Callable[[Operations], object]
NOW = datetime(2026, 3, 2, 8, tzinfo=UTC)


@pytest.fixture
async def engine(blank_url: str) -> AsyncGenerator[AsyncEngine]:
    """Open a database with this version's tables, once of each kind."""
    engine = open_engine(blank_url)
    await migrate(engine)
    yield engine
    await engine.dispose()


def revisions() -> list[str]:
    """Return every revision, oldest first."""
    scripts = ScriptDirectory.from_config(alembic_config())
    return [one.revision for one in reversed(list(scripts.walk_revisions()))]


def later(*, hundred: bool = False) -> str:
    """Return the number of a revision this version does not know: the next, or the first of the next hundred."""
    newest = int(revisions()[-1])
    return f"{(newest // 100 + 1) * 100 if hundred else newest + 1:04}"


async def in_database(engine: AsyncEngine, work: Callable[[Connection], object]) -> None:
    async with engine.begin() as connection:
        await connection.run_sync(work)


async def upgraded(engine: AsyncEngine, revision: str) -> None:
    await in_database(engine, lambda connection: command.upgrade(alembic_config(connection), revision))


async def shapes_of(engine: AsyncEngine) -> dict[str, Shape]:
    async with engine.connect() as connection:
        return await connection.run_sync(shapes)


async def changed(engine: AsyncEngine, *changes: Change, revision: str) -> None:
    """Do to a database what a newer version's migration would."""

    def change(connection: Connection) -> None:
        operations = Operations(MigrationContext.configure(connection))
        for one in changes:
            one(operations)
        connection.execute(sa.text("UPDATE alembic_version SET version_num = :it"), {"it": revision})

    await in_database(engine, change)


def a_column(name: str = "mood", table: str = "entries", **more: object) -> Change:
    return lambda op: op.add_column(table, sa.Column(name, sa.String(), **more))  # type: ignore[arg-type]


def a_demand(table: str, name: str) -> Change:
    def demand(op: Operations) -> None:
        recreate: Literal["always", "never"] = "always" if op.get_bind().dialect.name == "sqlite" else "never"
        with op.batch_alter_table(table, recreate=recreate) as batch:
            batch.add_column(sa.Column(name, sa.String(), nullable=False))

    return demand


def a_table(**key: str) -> Change:
    return lambda op: op.create_table(
        "letters",
        sa.Column("id", sa.Integer(), primary_key=True),
        sa.Column("person_id", sa.BigInteger(), sa.ForeignKey("people.id", **key), nullable=False),  # type: ignore[arg-type]
    )


def an_index(*, unique: bool) -> Change:
    return lambda op: op.create_index("ix_entries_at", "entries", ["at"], unique=unique)


def without(table: str, column: str) -> Change:
    def drop(op: Operations) -> None:
        with op.batch_alter_table(table) as batch:
            batch.drop_column(column)

    return drop


def demanding(table: str, column: str) -> Change:
    def alter(op: Operations) -> None:
        with op.batch_alter_table(table) as batch:
            batch.alter_column(column, existing_type=sa.Text(), nullable=False)

    return alter


def renamed(table: str, column: str) -> Change:
    def rename(op: Operations) -> None:
        with op.batch_alter_table(table) as batch:
            batch.alter_column(column, existing_type=sa.Text(), new_column_name="words")

    return rename


ADDITIONS: list[Change] = [
    a_column(),
    a_column("tone", nullable=False, server_default="even"),
    a_table(ondelete="CASCADE"),
    an_index(unique=False),
]


def test_revisions_have_four_digits_and_follow_each_other() -> None:
    numbers = revisions()
    folder = Path(ScriptDirectory.from_config(alembic_config()).versions)

    assert all(re.fullmatch(r"[0-9]{4}", number) for number in numbers)
    assert numbers == sorted(set(numbers))
    assert {path.name[4:8] for path in folder.glob("rev_*.py")} == set(numbers)


async def test_every_migration_of_a_hundred_only_adds_to_the_one_before(blank_url: str) -> None:
    engine = open_engine(blank_url)
    found: list[str] = []
    before: dict[str, Shape] = {}
    hundred = ""
    for revision in revisions():
        await upgraded(engine, revision)
        after = await shapes_of(engine)
        if revision[:2] == hundred:
            found += [f"{revision}: {what}" for what in taken_away(before, after)]
        before, hundred = after, revision[:2]
    await engine.dispose()

    assert found == []


@pytest.mark.parametrize(
    ("change", "complaint"),
    [
        (without("entries", "note"), "entries.note is gone"),
        (renamed("entries", "note"), "entries.note is gone"),
        (demanding("entries", "note"), "entries.note has changed"),
        (a_demand("inbox", "mood"), "inbox.mood must be given"),
        (an_index(unique=True), "entries has a new rule: unique ['at']"),
        (a_table(), "letters holds rows of other tables fast: foreign key ['person_id'] to people {}"),
        (lambda op: op.drop_table("practice"), "practice is gone"),
    ],
)
async def test_a_migration_that_takes_something_away_is_found_out(
    engine: AsyncEngine, change: Change, complaint: str
) -> None:
    before = await shapes_of(engine)

    await changed(engine, change, revision=later())

    assert complaint in taken_away(before, await shapes_of(engine))


async def test_additions_take_nothing_away(engine: AsyncEngine) -> None:
    before = await shapes_of(engine)

    await changed(engine, *ADDITIONS, revision=later())

    after = await shapes_of(engine)
    assert taken_away(before, after) == []
    assert after != before


async def test_a_running_replica_goes_on_while_a_newer_version_adds_to_its_database(blank_url: str) -> None:
    await migrate(blank_url)
    replica = await Storage.open(blank_url)
    async with replica.transaction() as tx:
        ann = await tx.people.create(7, "en", NOW)

    await changed(replica.database.engine, *ADDITIONS, revision=later())

    await replica.check()
    async with replica.transaction() as tx:
        ben = await tx.people.create(8, "en", NOW)
        await tx.people.erase(ann.id)
    async with replica.reading() as tx:
        assert await tx.people.by_chat(7) is None
        assert await tx.people.by_chat(8) == ben
    await replica.close()


async def test_an_older_version_starts_on_a_database_that_was_only_added_to_and_leaves_it_so(
    engine: AsyncEngine, blank_url: str
) -> None:
    await changed(engine, *ADDITIONS, revision=later())
    before = await shapes_of(engine)

    await Storage.probe(blank_url)
    await (await Storage.open(blank_url)).close()
    await migrate(engine)

    assert await shapes_of(engine) == before


@pytest.mark.parametrize("revision", [later(hundred=True), "9999", "12345", "head2", ""])
async def test_an_older_version_does_not_start_on_a_new_hundred(
    engine: AsyncEngine, blank_url: str, revision: str
) -> None:
    await changed(engine, revision=revision)

    with pytest.raises(SchemaTooNew, match="newer version of Nape"):
        await Storage.open(blank_url)
    with pytest.raises(SchemaTooNew):
        await migrate(engine)


async def test_a_schema_older_than_the_version_itself_is_too_old(engine: AsyncEngine) -> None:
    for revision in ["base", *revisions()[:-1]]:
        await in_database(engine, lambda connection: command.downgrade(alembic_config(connection), "base"))
        await upgraded(engine, revision)

        with pytest.raises(SchemaTooOld, match="nape migrate"):
            await check_schema(engine)
