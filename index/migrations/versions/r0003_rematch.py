"""Runs of the whole market with what belongs to them, and what the texts of vacancies demand."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0003"
down_revision = "0002"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "rematch_run",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("state", sa.String(16), nullable=False),
        sa.Column("header", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_rematch_run"),
    )
    op.create_table(
        "rematch_party",
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("side", sa.String(16), nullable=False),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("fingerprint", sa.String(64), nullable=False),
        sa.Column("written", sa.Text()),
        sa.PrimaryKeyConstraint("run", "side", "id", name="pk_rematch_party"),
    )
    op.create_table(
        "rematch_pair",
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("candidate_id", sa.String(64), nullable=False),
        sa.Column("vacancy_id", sa.String(64), nullable=False),
        sa.Column("score", sa.Float(53), nullable=False),
        sa.Column("undecided", sa.Boolean(), nullable=False),
        sa.Column("candidate_rank", sa.Integer(), nullable=False),
        sa.Column("vacancy_rank", sa.Integer(), nullable=False),
        sa.PrimaryKeyConstraint("run", "candidate_id", "vacancy_id", name="pk_rematch_pair"),
    )
    op.create_index("ix_rematch_pair_run_vacancy_id", "rematch_pair", ["run", "vacancy_id"])
    op.create_table(
        "rematch_change",
        sa.Column("run", sa.Integer(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("candidate_id", sa.String(64), nullable=False),
        sa.Column("vacancy_id", sa.String(64), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("run", "number", name="pk_rematch_change"),
    )
    op.create_index("ix_rematch_change_candidate_id", "rematch_change", ["candidate_id"])
    op.create_index("ix_rematch_change_vacancy_id", "rematch_change", ["vacancy_id"])
    op.create_table(
        "text_demand",
        sa.Column("vacancy_id", sa.String(64), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("vacancy_id", name="pk_text_demand"),
    )


def downgrade() -> None:
    for name in ("text_demand", "rematch_change", "rematch_pair", "rematch_party", "rematch_run"):
        op.drop_table(name)
