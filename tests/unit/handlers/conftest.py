"""A chat on a fresh SQLite file for every test."""

from collections.abc import AsyncIterator, Callable, Mapping
from functools import cache

import pytest
from sqlalchemy.ext.asyncio import AsyncEngine

from bot.geography import Geography
from bot.handlers.turn import House
from bot.storage import Storage
from content import Library, Words, load
from tests.rig import Chat


@cache
def _library() -> Library:
    return load()


@cache
def _words() -> Mapping[str, Words]:
    return {"en": Words.load("en")}


@cache
def _places() -> Geography:
    return Geography()


@pytest.fixture
def house() -> House:
    """Return the shared parts of every turn, with real content and real geography."""
    return House(library=_library(), words=_words(), places=_places(), home_zone="Europe/Berlin")


@pytest.fixture
async def lived_in(sqlite_url: str, engine_of: Callable[[str], AsyncEngine]) -> AsyncIterator[Storage]:
    """Open a migrated SQLite database."""
    engine = engine_of(sqlite_url)
    yield Storage(engine)
    await engine.dispose()


@pytest.fixture
def chat(lived_in: Storage, house: House) -> Chat:
    """Return a chat with somebody new."""
    return Chat(lived_in, house)
