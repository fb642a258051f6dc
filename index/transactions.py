"""Transactions on the store's database: to read one moment of it, or to write alone."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import Connection, Engine, select

from index.database import FOR_WRITING, is_sqlite, one_error
from index.tables import counter


class Transactions:
    """Safe to share between threads and processes; each raises StoreUnavailable when the database does."""

    def __init__(self, engine: Engine) -> None:
        self._url = engine.url
        writer = engine.execution_options(**{FOR_WRITING: True})
        if is_sqlite(engine):
            self._reader, self._writer, self._looker = engine, writer, engine
        else:
            # SQLite reads one moment by nature; elsewhere it has to be asked for. A writer that waited for another
            # must see what that one left, and a single statement needs no transaction around it.
            self._reader = engine.execution_options(isolation_level="REPEATABLE READ")
            self._writer = writer.execution_options(isolation_level="READ COMMITTED")
            self._looker = engine.execution_options(isolation_level="AUTOCOMMIT")

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Every statement sees the same moment."""
        with one_error(self._url), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def looking(self) -> Iterator[Connection]:
        """For a single statement."""
        with one_error(self._url), self._looker.connect() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Committed, and safe from a power cut, when it ends without an error."""
        with one_error(self._url), self._writer.begin() as connection:
            # One writer at a time: whoever holds the counter's row. SQLite leaves FOR UPDATE out: it has locked.
            connection.execute(select(counter.c.revision).with_for_update())
            yield connection
