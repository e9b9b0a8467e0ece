"""The pace all replicas share: one row in PostgreSQL, by the database's own clock."""

import asyncio
from collections.abc import AsyncGenerator, Sequence
from contextlib import asynccontextmanager
from math import inf
from typing import Any

from sqlalchemy import Row, TextClause, text
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection, create_async_engine

from bot.storage.engine import CONNECT_TIMEOUT_S, parse_url
from scheduler.meter import CHAT_INTERVAL, MeterAway, Reservation, Wish, gap_at

ANSWER_SECONDS = 3.0
"""How long the database may take to give slots before it counts as away."""
CONNECTIONS = 2
"""Its own, so that neither a busy pool nor a long transaction holds up the pace."""
FORGET_AFTER = 60.0
"""Seconds after which a chat that may be written to freely is forgotten."""
FORGET_AT_ONCE = 1_000
"""Chats forgotten in one statement: few, because who asks for a slot may wait for it."""

# One statement is one round trip and one transaction. The pace's row is locked first, so that all who ask stand in one
# line and what they write to chats cannot lock crosswise. Every value follows from the locked row, never from an older
# version of it. No row comes back when the pace's row is missing: the table is unlogged, and is empty after a crash.
_RESERVE = text(
    """
    WITH pace_now AS MATERIALIZED (
        SELECT tat, extract(epoch FROM clock_timestamp())::double precision AS now FROM pace WHERE id = 1 FOR UPDATE
    ), asked AS MATERIALIZED (
        SELECT wish.chat_id, wish.edits, wish.slack, wish.place, pace_now.now
        FROM pace_now, unnest(
            CAST(:chats AS bigint[]), CAST(:edits AS boolean[]), CAST(:slacks AS double precision[])
        ) WITH ORDINALITY AS wish (chat_id, edits, slack, place)
        WHERE pace_now.tat <= pace_now.now + CAST(:ahead AS double precision)
    ), spent AS (
        INSERT INTO pace_chats AS chat (chat_id, edits, tat)
        SELECT chat_id, edits, now + :interval FROM asked
        ON CONFLICT (chat_id, edits) DO UPDATE
        SET tat = greatest(chat.tat + :interval, excluded.tat)
        WHERE chat.tat - excluded.tat <= (
            SELECT slack - :interval FROM asked WHERE (chat_id, edits) = (excluded.chat_id, excluded.edits)
        )
        RETURNING chat_id, edits
    ), moved AS (
        UPDATE pace
        SET tat = greatest(pace_now.tat, pace_now.now + :lead)
            + :gap * (CAST(:spare AS integer) + (SELECT count(*) FROM spent))
        FROM pace_now
        WHERE pace.id = 1 AND pace_now.tat <= pace_now.now + CAST(:ahead AS double precision)
    )
    SELECT pace_now.tat, pace_now.now, asked.place, chat.tat - pace_now.now - asked.slack AS wait
    FROM pace_now
    LEFT JOIN asked ON (asked.chat_id, asked.edits) NOT IN (SELECT chat_id, edits FROM spent)
    LEFT JOIN pace_chats AS chat ON (chat.chat_id, chat.edits) = (asked.chat_id, asked.edits)
    """
)
_BEGIN = text("INSERT INTO pace (id, tat) VALUES (1, 0) ON CONFLICT DO NOTHING")
_HOLD = text(
    "UPDATE pace SET tat = greatest(tat, extract(epoch FROM clock_timestamp())::double precision + :seconds)"
    " WHERE id = 1 RETURNING tat"
)
# Rows that somebody else has in hand are passed over, so that this can wait for nobody and nobody for this.
_FORGET = text(
    """
    DELETE FROM pace_chats WHERE (chat_id, edits) IN (
        SELECT chat_id, edits FROM pace_chats
        WHERE tat < extract(epoch FROM clock_timestamp())::double precision - :seconds
        LIMIT :most FOR UPDATE SKIP LOCKED
    )
    """
)


class SharedMeter:
    """A `scheduler.meter.Meter` for all replicas on one PostgreSQL."""

    def __init__(self, url: str, rate: float) -> None:
        self.rate = rate
        self._engine = create_async_engine(
            parse_url(url),
            hide_parameters=True,
            isolation_level="AUTOCOMMIT",
            pool_size=CONNECTIONS,
            max_overflow=0,
            connect_args={"connect_timeout": CONNECT_TIMEOUT_S, "application_name": "nape pace"},
        )

    async def reserve(
        self, wishes: Sequence[Wish], *, spare: int = 0, ahead: float = inf, lead: float = 0.0
    ) -> Reservation:
        """Give slots, and note the chats they are for."""
        gap = gap_at(self.rate)
        rows = await self._row_by_row(
            _RESERVE,
            chats=[wish.chat for wish in wishes],
            edits=[wish.edit for wish in wishes],
            slacks=[wish.slack for wish in wishes],
            interval=CHAT_INTERVAL,
            ahead=ahead,
            lead=lead,
            gap=gap,
            spare=spare,
        )
        tat, now = rows[0].tat, rows[0].now
        if tat > now + ahead:
            return Reservation(now=now, first=tat, gap=gap, slots=0, early={}, full=tat - now - ahead)
        # A chat that somebody else has just written to for the first time is not to be seen yet.
        early = {
            wishes[row.place - 1]: CHAT_INTERVAL if row.wait is None else max(0.0, row.wait)
            for row in rows
            if row.place is not None
        }
        return Reservation(
            now=now, first=max(tat, now + lead), gap=gap, slots=spare + len(wishes) - len(early), early=early
        )

    async def hold(self, seconds: float) -> None:
        """Give no slot for so long, to anybody."""
        await self._row_by_row(_HOLD, seconds=seconds)

    async def forget(self) -> None:
        """Forget chats that may be written to freely, a few at a time."""
        gone = FORGET_AT_ONCE
        while gone == FORGET_AT_ONCE:
            async with self._connected() as connection:
                found = await connection.execute(_FORGET, {"seconds": FORGET_AFTER, "most": FORGET_AT_ONCE})
                gone = found.rowcount

    async def close(self) -> None:
        """Close every connection."""
        await self._engine.dispose()

    async def _row_by_row(self, statement: TextClause, **values: object) -> Sequence[Row[Any]]:
        """Run a statement that needs the pace's row; return at least one row."""
        async with self._connected() as connection:
            if not (rows := (await connection.execute(statement, values)).all()):
                await connection.execute(_BEGIN)
                rows = (await connection.execute(statement, values)).all()
        if not rows:
            raise MeterAway("the pace has no row")
        return rows

    @asynccontextmanager
    async def _connected(self) -> AsyncGenerator[AsyncConnection]:
        try:
            async with asyncio.timeout(ANSWER_SECONDS), self._engine.connect() as connection:
                yield connection
        except (SQLAlchemyError, TimeoutError) as error:
            raise MeterAway(f"the database did not answer ({type(error).__name__})") from error
