"""Which URLs open a database."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.storage.engine import describe, open_engine, parse_url
from bot.storage.errors import BadDatabaseUrl


@pytest.mark.parametrize(
    ("url", "driver", "database"),
    [
        ("sqlite:///nape.db", "sqlite+aiosqlite", "nape.db"),
        ("sqlite:////var/lib/nape.db", "sqlite+aiosqlite", "/var/lib/nape.db"),
        ("postgresql://nape:secret@db/nape", "postgresql+psycopg", "nape"),
        ("postgres://nape:secret@db:5433/nape?sslmode=require", "postgresql+psycopg", "nape"),
        ("postgresql+asyncpg://nape@db/nape", "postgresql+psycopg", "nape"),
    ],
)
def test_sqlite_and_postgres_are_understood(url: str, driver: str, database: str) -> None:
    parsed = parse_url(url)
    assert (parsed.drivername, parsed.database) == (driver, database)


@pytest.mark.parametrize(
    "url",
    [
        "",
        "nape.db",
        "mysql://root:secret@db/nape",
        "sqlite://",
        "sqlite:///:memory:",
        "sqlite:///",
        "postgresql://nape:secret@db:port/nape",
        "://secret",
        "postgresql//secret",
    ],
)
def test_anything_else_is_refused_in_one_sentence_without_repeating_it(url: str) -> None:
    with pytest.raises(BadDatabaseUrl) as caught:
        open_engine(url)
    assert "secret" not in str(caught.value)
    assert str(caught.value).endswith(".")


@settings(max_examples=100)
@given(url=st.text() | st.from_regex(r"(sqlite|postgres|postgresql)://[ -~]{0,30}", fullmatch=True))
def test_no_url_breaks_the_reading_of_urls(url: str) -> None:
    try:
        parsed = parse_url(url)
    except BadDatabaseUrl:
        return
    assert parsed.get_backend_name() in {"sqlite", "postgresql"}


def test_a_database_is_described_without_user_or_password() -> None:
    url = parse_url("postgresql://anna:hunter2@db.example:5432/diary?password=hunter3")
    assert describe(url) == "The PostgreSQL database diary at db.example"
    assert describe(parse_url("postgres:///nape?host=/run/pg")) == "The PostgreSQL database nape at /run/pg"
    assert describe(parse_url("sqlite:///nape.db")) == "The SQLite database nape.db"
