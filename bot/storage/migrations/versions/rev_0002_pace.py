"""The pace all replicas share: one row for everybody, and one for each chat that was written to just now."""

import sqlalchemy as sa
from alembic import op

revision = "0002"
down_revision = "0001"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Make the tables; unlogged, because they say nothing that matters a minute later."""
    op.create_table(
        "pace",
        sa.Column("id", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("tat", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_pace"),
    )
    op.create_table(
        "pace_chats",
        sa.Column("chat_id", sa.BigInteger(), autoincrement=False, nullable=False),
        sa.Column("edits", sa.Boolean(), nullable=False),
        sa.Column("tat", sa.Double(), nullable=False),
        sa.PrimaryKeyConstraint("chat_id", "edits", name="pk_pace_chats"),
    )
    if op.get_bind().dialect.name == "postgresql":
        op.execute("ALTER TABLE pace SET UNLOGGED")
        op.execute("ALTER TABLE pace_chats SET UNLOGGED")


def downgrade() -> None:
    """Drop the tables."""
    op.drop_table("pace_chats")
    op.drop_table("pace")
