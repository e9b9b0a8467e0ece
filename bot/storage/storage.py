"""Storage as the rest of the application sees it: open it, work in transactions, close it."""

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Self

from sqlalchemy import QueuePool
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine

from bot.storage.advice import AdviceGiven
from bot.storage.database import Database
from bot.storage.deliveries import Deliveries
from bot.storage.engine import open_engine
from bot.storage.entries import Entries
from bot.storage.inbox import Inbox
from bot.storage.people import People
from bot.storage.practice import Practices
from bot.storage.recall import Company
from bot.storage.reviews import Reviews
from bot.storage.schema import check_schema, migrate, probe


class Transaction:
    """One transaction: everything done through it happens together or not at all."""

    def __init__(self, connection: AsyncConnection, *, writing: bool) -> None:
        company = Company()
        self.entries = Entries(connection, company)
        self.deliveries = Deliveries(connection, company, writing=writing)
        self.advice = AdviceGiven(connection, company)
        self.practice = Practices(connection, company)
        self.reviews = Reviews(connection, company)
        self.people = People(connection, company, self.advice, self.deliveries, writing=writing)
        self.inbox = Inbox(connection)

    async def flush(self) -> None:
        """Write what waits to be written together."""
        await self.people.flush()
        await self.deliveries.flush()


class Storage:
    """How Nape remembers."""

    def __init__(self, engine: AsyncEngine) -> None:
        self.database = Database(engine)

    @classmethod
    async def open(cls, url: str, *, as_it_is: bool = False) -> Self:
        """Open the database behind `url`, ready for use.

        SQLite is made and migrated here, but for one to be taken `as_it_is`; PostgreSQL must be migrated already.
        Raise BadDatabaseUrl, DatabaseUnreachable, SchemaTooOld or SchemaTooNew.
        """
        engine = open_engine(url)
        try:
            if engine.dialect.name == "sqlite" and not as_it_is:
                await migrate(engine)
            else:
                await check_schema(engine)
        except BaseException:
            await engine.dispose()
            raise
        return cls(engine)

    @staticmethod
    async def probe(url: str) -> None:
        """Do nothing when Nape can start on the database behind `url`; raise what `open` would. Nothing is written."""
        await probe(url)

    @property
    def connections_in_use(self) -> int:
        """Return how many connections are taken from the pool at this moment."""
        pool = self.database.engine.pool
        return pool.checkedout() if isinstance(pool, QueuePool) else 0

    async def check(self) -> None:
        """Do nothing when the database answers and its schema fits; raise DatabaseUnreachable, SchemaTooOld or …New."""
        await check_schema(self.database.engine)

    async def close(self) -> None:
        """Close every connection."""
        await self.database.close()

    @asynccontextmanager
    async def transaction(self) -> AsyncGenerator[Transaction]:
        """Open a transaction that may write; it commits at the end of the block and rolls back on an exception."""
        async with self.database.write() as connection:
            transaction = Transaction(connection, writing=True)
            yield transaction
            await transaction.flush()

    @asynccontextmanager
    async def reading(self) -> AsyncGenerator[Transaction]:
        """Open a transaction that only reads and waits for no writer."""
        async with self.database.read() as connection:
            yield Transaction(connection, writing=False)
