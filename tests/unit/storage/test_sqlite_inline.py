"""SQLite without a thread: a lock of another process is waited for, and nobody waits with it."""

import asyncio
import sqlite3
from pathlib import Path

import pytest

from bot.storage import sqlite_inline


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """Return a database with one table."""
    made = tmp_path / "some.db"
    with sqlite3.connect(made) as connection:
        connection.execute("CREATE TABLE seen (what)")
        connection.execute("PRAGMA journal_mode = WAL")
    return made


async def test_who_waits_for_a_lock_holds_nobody_up(path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    connection = await sqlite_inline.connect(path)

    waiting = asyncio.create_task(connection.execute("BEGIN IMMEDIATE"))
    for _ in range(3):
        await asyncio.sleep(0)
    held_up = waiting.done()
    other.execute("COMMIT")
    await waiting
    await connection.execute("INSERT INTO seen VALUES (1)")
    await connection.commit()
    await connection.close()

    assert not held_up
    assert other.execute("SELECT what FROM seen").fetchall() == [(1,)]
    other.close()


async def test_a_lock_that_is_never_given_up_is_an_error_in_the_end(path: Path) -> None:
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    connection = await sqlite_inline.connect(path)

    with pytest.raises(sqlite3.OperationalError, match="locked"):
        await sqlite_inline.patiently(lambda: connection._sqlite.execute("BEGIN IMMEDIATE"), patience=0.01)

    await connection.close()
    other.close()


async def test_a_mistake_is_not_tried_again(path: Path) -> None:
    connection = await sqlite_inline.connect(path)
    tries: list[int] = []

    def attempt() -> None:
        tries.append(1)
        connection._sqlite.execute("SELECT it FROM nowhere")

    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        await sqlite_inline.patiently(attempt)

    assert tries == [1]
    await connection.close()


async def test_a_closed_connection_says_so_and_closes_twice(path: Path) -> None:
    connection = await sqlite_inline.connect(path)
    await connection.close()
    await connection.close()

    with pytest.raises(ValueError, match="closed"):
        connection.cursor()
