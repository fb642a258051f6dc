"""The schema's history, run by the program itself: nobody types an Alembic command."""

from __future__ import annotations

from alembic.config import Config
from sqlalchemy import Connection

VERSION_TABLE = "alembic_version"


def configuration(connection: Connection) -> Config:
    """For `alembic.command`; the commands run inside the transaction of `connection`, which the caller ends."""
    config = Config()
    config.set_main_option("script_location", "index:migrations")
    config.attributes["connection"] = connection
    return config
