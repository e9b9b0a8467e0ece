"""The newest safety screen of each person."""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None


def upgrade() -> None:
    """Add the column."""
    op.add_column("people", sa.Column("screen", sa.Text()))


def downgrade() -> None:
    """Drop the column."""
    op.drop_column("people", "screen")
