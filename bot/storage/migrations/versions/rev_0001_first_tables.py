"""The first tables: people, their diary, what is owed to them, and the numbers of updates seen."""

from typing import Any

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql
from sqlalchemy.types import TypeEngine

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make all tables."""
    _create_inbox()
    _create_people()
    _create_advice()
    _create_deliveries()
    _create_entries()
    _create_practice()


def downgrade() -> None:
    """Drop all tables."""
    for table in ("practice", "entries", "deliveries", "advice", "people", "inbox"):
        op.drop_table(table)


def _identifier() -> TypeEngine[int]:
    return sa.BigInteger().with_variant(sa.Integer(), "sqlite")


def _document() -> TypeEngine[Any]:
    return sa.JSON().with_variant(postgresql.JSONB(), "postgresql")


def _where(condition: str) -> dict[str, Any]:
    return {"sqlite_where": sa.text(condition), "postgresql_where": sa.text(condition)}


def _create_inbox() -> None:
    op.create_table(
        "inbox",
        sa.Column("update_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("seen_at", sa.DateTime(timezone=True), nullable=False),
        sa.PrimaryKeyConstraint("update_id", name="pk_inbox"),
    )
    op.create_index("ix_inbox_seen_at", "inbox", ["seen_at"])


def _create_people() -> None:
    op.create_table(
        "people",
        sa.Column("id", _identifier(), nullable=False),
        sa.Column("chat_id", sa.BigInteger(), nullable=False),
        sa.Column("language", sa.String(), nullable=False),
        sa.Column("stage", sa.String(), nullable=False),
        sa.Column("zone", sa.String()),
        sa.Column("country", sa.String()),
        sa.Column("plan_name", sa.String()),
        sa.Column("preferences", _document(), nullable=False),
        sa.Column("engagement", _document(), nullable=False),
        sa.Column("profile", _document(), nullable=False),
        sa.Column("paused_until", sa.DateTime(timezone=True)),
        sa.Column("pause_keeps_checkin", sa.Boolean(), nullable=False),
        sa.Column("crisis_until", sa.DateTime(timezone=True)),
        sa.Column("awaiting", sa.String(), nullable=False),
        sa.Column("awaiting_for", sa.Text()),
        sa.Column("created_at", sa.DateTime(timezone=True)),
        sa.Column("consented_at", sa.DateTime(timezone=True)),
        sa.Column("blocked_at", sa.DateTime(timezone=True)),
        sa.Column("joined_on", sa.Date()),
        sa.Column("next_due_at", sa.DateTime(timezone=True)),
        sa.Column("next_kind", sa.String()),
        sa.Column("next_local_date", sa.Date()),
        sa.Column("next_ordinal", sa.Integer()),
        sa.PrimaryKeyConstraint("id", name="pk_people"),
        sa.UniqueConstraint("chat_id", name="uq_people_chat_id"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_people_blocked", "people", ["blocked_at"], **_where("blocked_at IS NOT NULL"))
    op.create_index("ix_people_due", "people", ["next_due_at"], **_where("next_due_at IS NOT NULL"))


def _create_advice() -> None:
    op.create_table(
        "advice",
        sa.Column("id", _identifier(), nullable=False),
        sa.Column("person_id", _identifier(), nullable=False),
        sa.Column("rule", sa.String(), nullable=False),
        sa.Column("level", sa.String(), nullable=False),
        sa.Column("given_on", sa.Date(), nullable=False),
        sa.Column("state", sa.String(), nullable=False),
        sa.Column("details", _document(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_advice_person_id_people", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_advice"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_advice_person_id_given_on", "advice", ["person_id", "given_on"])


def _create_deliveries() -> None:
    op.create_table(
        "deliveries",
        sa.Column("id", _identifier(), nullable=False),
        sa.Column("person_id", _identifier(), nullable=False),
        sa.Column("kind", sa.String(), nullable=False),
        sa.Column("local_date", sa.Date(), nullable=False),
        sa.Column("ordinal", sa.Integer(), nullable=False),
        sa.Column("lane", sa.SmallInteger(), nullable=False),
        sa.Column("due_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("expires_at", sa.DateTime(timezone=True)),
        sa.Column("status", sa.String(), nullable=False),
        sa.Column("attempts", sa.Integer(), nullable=False),
        sa.Column("snoozes", sa.Integer(), nullable=False),
        sa.Column("lease_owner", sa.String()),
        sa.Column("lease_until", sa.DateTime(timezone=True)),
        sa.Column("sent_at", sa.DateTime(timezone=True)),
        sa.Column("message_id", sa.BigInteger()),
        sa.Column("answer", sa.String()),
        sa.Column("answered_at", sa.DateTime(timezone=True)),
        sa.Column("reason", sa.String()),
        sa.Column("payload", _document(), nullable=False),
        sa.ForeignKeyConstraint(
            ["person_id"], ["people.id"], name="fk_deliveries_person_id_people", ondelete="CASCADE"
        ),
        sa.PrimaryKeyConstraint("id", name="pk_deliveries"),
        sa.UniqueConstraint(
            "person_id", "kind", "local_date", "ordinal", name="uq_deliveries_person_id_kind_local_date_ordinal"
        ),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_deliveries_leased", "deliveries", ["lease_until"], **_where("status = 'leased'"))
    op.create_index("ix_deliveries_pending", "deliveries", ["lane", "due_at", "id"], **_where("status = 'pending'"))
    op.create_index("ix_deliveries_person_id_local_date", "deliveries", ["person_id", "local_date"])
    op.create_index(
        "ix_deliveries_unanswered",
        "deliveries",
        ["sent_at"],
        **_where("status = 'sent' AND lane = 3 AND answer IS NULL"),
    )


def _create_entries() -> None:
    op.create_table(
        "entries",
        sa.Column("id", _identifier(), nullable=False),
        sa.Column("person_id", _identifier(), nullable=False),
        sa.Column("day", sa.Date(), nullable=False),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("source", sa.String(), nullable=False),
        sa.Column("score", sa.SmallInteger()),
        sa.Column("note", sa.Text()),
        sa.Column("details", _document(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_entries_person_id_people", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_entries"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_entries_person_id_day", "entries", ["person_id", "day"])


def _create_practice() -> None:
    op.create_table(
        "practice",
        sa.Column("id", _identifier(), nullable=False),
        sa.Column("person_id", _identifier(), nullable=False),
        sa.Column("item", sa.String(), nullable=False),
        sa.Column("on", sa.Date(), nullable=False),
        sa.Column("details", _document(), nullable=False),
        sa.ForeignKeyConstraint(["person_id"], ["people.id"], name="fk_practice_person_id_people", ondelete="CASCADE"),
        sa.PrimaryKeyConstraint("id", name="pk_practice"),
        sqlite_autoincrement=True,
    )
    op.create_index("ix_practice_person_id_on", "practice", ["person_id", "on"])
