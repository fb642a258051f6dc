"""Alembic's entry: runs the migrations on the connection that the program hands over."""

from __future__ import annotations

from alembic import context

from index.migrations import VERSION_TABLE
from index.tables import METADATA

context.configure(
    connection=context.config.attributes["connection"],
    target_metadata=METADATA,
    version_table=VERSION_TABLE,
    render_as_batch=True,
)
with context.begin_transaction():
    context.run_migrations()
