"""Rows, protected support, tombstones, the counter, representations and meta."""

from __future__ import annotations

import sqlalchemy as sa
from alembic import op

revision = "0001"
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    for name in ("candidate", "vacancy"):
        op.create_table(
            name,
            sa.Column("id", sa.String(64), nullable=False),
            sa.Column("revision", sa.BigInteger(), nullable=False),
            sa.Column("payload", sa.Text(), nullable=False),
            sa.PrimaryKeyConstraint("id", name=f"pk_{name}"),
        )
        op.create_index(f"ix_{name}_revision", name, ["revision"])
    op.create_table(
        "candidate_support",
        sa.Column("candidate_id", sa.String(64), nullable=False),
        sa.Column("payload", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("candidate_id", name="pk_candidate_support"),
        sa.ForeignKeyConstraint(["candidate_id"], ["candidate.id"], name="fk_candidate_support_candidate_id_candidate"),
    )
    op.create_table(
        "tombstone",
        sa.Column("side", sa.String(16), nullable=False),
        sa.Column("id", sa.String(64), nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("side", "id", name="pk_tombstone"),
    )
    op.create_index("ix_tombstone_revision", "tombstone", ["revision"])
    counter = op.create_table(
        "counter",
        sa.Column("id", sa.Integer(), autoincrement=False, nullable=False),
        sa.Column("revision", sa.BigInteger(), nullable=False),
        sa.PrimaryKeyConstraint("id", name="pk_counter"),
    )
    op.bulk_insert(counter, [{"id": 1, "revision": 0}])
    op.create_table(
        "representation",
        sa.Column("side", sa.String(16), nullable=False),
        sa.Column("object_id", sa.String(64), nullable=False),
        sa.Column("key", sa.Text(), nullable=False),
        sa.Column("data", sa.LargeBinary(), nullable=False),
        sa.PrimaryKeyConstraint("side", "object_id", name="pk_representation"),
    )
    op.create_table(
        "meta",
        sa.Column("name", sa.String(64), nullable=False),
        sa.Column("value", sa.Text(), nullable=False),
        sa.PrimaryKeyConstraint("name", name="pk_meta"),
    )


def downgrade() -> None:
    for name in (
        "meta",
        "representation",
        "counter",
        "tombstone",
        "candidate_support",
        "vacancy",
        "candidate",
    ):
        op.drop_table(name)
