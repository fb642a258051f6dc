"""Sessions of the page, shared by the processes that serve it."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0007"
down_revision = "0006"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "page_session",
        sa.Column("digest", sa.String(64), nullable=False),
        sa.Column("seen", sa.BigInteger(), nullable=False),
        sa.Column("sealed", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("digest", name="pk_page_session"),
    )
    op.create_index("ix_page_session_seen", "page_session", ["seen"])


def downgrade() -> None:
    op.drop_table("page_session")
