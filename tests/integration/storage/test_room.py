"""How many replicas a database has room for."""

import psycopg
import pytest

from bot.storage.room import Room, room


@pytest.mark.parametrize(
    ("connections", "kept", "replicas"), [(100, 3, 9), (98, 3, 9), (97, 3, 8), (18, 3, 1), (17, 3, 0), (5, 3, 0)]
)
def test_replicas_share_what_the_server_and_the_operator_leave(connections: int, kept: int, replicas: int) -> None:
    assert Room(connections=connections, kept=kept).replicas == replicas


async def test_what_postgres_allows_is_what_it_tells(postgres_url: str) -> None:
    with psycopg.connect(postgres_url) as connection:
        told = connection.execute("SHOW max_connections").fetchone()

    found = await room(postgres_url)

    assert found is not None
    assert told == (str(found.connections),)
    assert found.kept >= 3


async def test_sqlite_has_one_process_and_a_server_that_is_away_tells_nothing(sqlite_url: str) -> None:
    assert await room(sqlite_url) is None
    assert await room("postgresql://nape@127.0.0.1:1/nape") is None
