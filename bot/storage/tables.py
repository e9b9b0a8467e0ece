"""The tables: what is kept about a person, what is owed to them, and what was seen already."""

from sqlalchemy import (
    BigInteger,
    Boolean,
    Column,
    ColumnElement,
    Date,
    Double,
    ForeignKey,
    Index,
    Integer,
    MetaData,
    SmallInteger,
    String,
    Table,
    Text,
    UniqueConstraint,
    literal,
    text,
)

from bot.storage.columns import UtcDateTime, document, identifier
from scheduler.deliveries import Status
from scheduler.kinds import Lane

metadata = MetaData(
    naming_convention={
        "ix": "ix_%(table_name)s_%(column_0_N_name)s",
        "uq": "uq_%(table_name)s_%(column_0_N_name)s",
        "fk": "fk_%(table_name)s_%(column_0_N_name)s_%(referred_table_name)s",
        "pk": "pk_%(table_name)s",
    }
)


def _id() -> Column[int]:
    return Column("id", identifier(), primary_key=True)


def _owner() -> Column[int]:
    return Column("person_id", identifier(), ForeignKey("people.id", ondelete="CASCADE"), nullable=False)


def _partial(name: str, *columns: str, where: str) -> Index:
    return Index(name, *columns, sqlite_where=text(where), postgresql_where=text(where))


# AUTOINCREMENT (SQLite) never gives a number out twice, so a stale button can never point at somebody else's new row.
people = Table(
    "people",
    metadata,
    _id(),
    Column("chat_id", BigInteger, nullable=False, unique=True),
    Column("language", String, nullable=False),
    Column("stage", String, nullable=False),
    Column("zone", String),
    Column("country", String),
    Column("plan_name", String),
    Column("preferences", document(), nullable=False),
    Column("engagement", document(), nullable=False),
    Column("profile", document(), nullable=False),
    Column("paused_until", UtcDateTime),
    Column("pause_keeps_checkin", Boolean, nullable=False),
    Column("crisis_until", UtcDateTime),
    Column("awaiting", String, nullable=False),
    Column("awaiting_for", Text),
    Column("screen", Text),
    Column("created_at", UtcDateTime),
    Column("consented_at", UtcDateTime),
    Column("blocked_at", UtcDateTime),
    Column("joined_on", Date),
    Column("next_due_at", UtcDateTime),
    Column("next_kind", String),
    Column("next_local_date", Date),
    Column("next_ordinal", Integer),
    _partial("ix_people_due", "next_due_at", where="next_due_at IS NOT NULL"),
    _partial("ix_people_blocked", "blocked_at", where="blocked_at IS NOT NULL"),
    sqlite_autoincrement=True,
)

entries = Table(
    "entries",
    metadata,
    _id(),
    _owner(),
    Column("day", Date, nullable=False),
    Column("at", UtcDateTime, nullable=False),
    Column("source", String, nullable=False),
    Column("score", SmallInteger),
    Column("note", Text),
    Column("details", document(), nullable=False),
    Index(None, "person_id", "day"),
    sqlite_autoincrement=True,
)

deliveries = Table(
    "deliveries",
    metadata,
    _id(),
    _owner(),
    Column("kind", String, nullable=False),
    Column("local_date", Date, nullable=False),
    Column("ordinal", Integer, nullable=False),
    Column("lane", SmallInteger, nullable=False),
    Column("due_at", UtcDateTime, nullable=False),
    Column("expires_at", UtcDateTime),
    Column("status", String, nullable=False),
    Column("attempts", Integer, nullable=False),
    Column("snoozes", Integer, nullable=False),
    Column("lease_owner", String),
    Column("lease_until", UtcDateTime),
    Column("sent_at", UtcDateTime),
    Column("message_id", BigInteger),
    Column("answer", String),
    Column("answered_at", UtcDateTime),
    Column("reason", String),
    Column("payload", document(), nullable=False),
    UniqueConstraint("person_id", "kind", "local_date", "ordinal"),
    Index(None, "person_id", "local_date"),
    _partial("ix_deliveries_pending", "lane", "due_at", "id", where="status = 'pending'"),
    _partial("ix_deliveries_leased", "lease_until", where="status = 'leased'"),
    _partial("ix_deliveries_unanswered", "sent_at", where="status = 'sent' AND lane = 3 AND answer IS NULL"),
    sqlite_autoincrement=True,
)

advice = Table(
    "advice",
    metadata,
    _id(),
    _owner(),
    Column("rule", String, nullable=False),
    Column("level", String, nullable=False),
    Column("given_on", Date, nullable=False),
    Column("state", String, nullable=False),
    Column("details", document(), nullable=False),
    Index(None, "person_id", "given_on"),
    sqlite_autoincrement=True,
)

practice = Table(
    "practice",
    metadata,
    _id(),
    _owner(),
    Column("item", String, nullable=False),
    Column("on", Date, nullable=False),
    Column("details", document(), nullable=False),
    Index(None, "person_id", "on"),
    sqlite_autoincrement=True,
)

reviews = Table(
    "reviews",
    metadata,
    _id(),
    _owner(),
    Column("kind", String, nullable=False),
    Column("on", Date, nullable=False),
    Column("details", document(), nullable=False),
    Index(None, "person_id", "on"),
    sqlite_autoincrement=True,
)

# Holds numbers of updates and no person, so that nothing of an erased person stays behind here.
inbox = Table(
    "inbox",
    metadata,
    Column("update_id", BigInteger, primary_key=True, autoincrement=False),
    Column("seen_at", UtcDateTime, nullable=False, index=True),
)

# When the next slot may be given, in seconds on the database's clock; unlogged, and used on PostgreSQL only.
Table(
    "pace",
    metadata,
    Column("id", SmallInteger, primary_key=True, autoincrement=False),
    Column("tat", Double, nullable=False),
)
Table(
    "pace_chats",
    metadata,
    Column("chat_id", BigInteger, primary_key=True, autoincrement=False),
    Column("edits", Boolean, primary_key=True),
    Column("tat", Double, nullable=False),
)


def stands(status: Status) -> ColumnElement[bool]:
    """Say that a delivery has this status, spelled out in the statement: only so can a partial index serve it."""
    return deliveries.c.status == literal(status.value, literal_execute=True)


def is_nudge() -> ColumnElement[bool]:
    """Say that a delivery is in the nudges' lane, spelled out for the same reason."""
    return deliveries.c.lane == literal(Lane.NUDGE.value, literal_execute=True)
