"""Which pairs of a run are proposed."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0006"
down_revision = "0005"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column("rematch_pair", sa.Column("proposed", sa.Boolean(), nullable=True))


def downgrade() -> None:
    op.drop_column("rematch_pair", "proposed")
