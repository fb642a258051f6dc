"""What is kept beside the market in the same database: keys, records, decisions. One transaction for each call."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.pool import StaticPool

from index.database import FOR_WRITING, one_error, open_engine
from index.tables import METADATA


class Ledger:
    """Safe to share between threads; every call raises StoreUnavailable when the database does."""

    def __init__(self, engine: Engine | None = None) -> None:
        """For `open`; without an engine everything is kept in memory, and gone with the object."""
        self._given = engine
        self._lock = threading.RLock() if engine is None else None

    @classmethod
    def open(cls, url: str) -> Ledger:
        """The database of a URL, brought up to date."""
        return cls(open_engine(url))

    def close(self) -> None:
        if self._given is not None:
            self._given.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._alone(), one_error(self._engine.url), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        with self._alone(), one_error(self._engine.url), self._writer.begin() as connection:
            yield connection

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """In memory there is one connection, so that one thread at a time may use it."""
        if self._lock is None:
            yield
            return
        with self._lock:
            yield

    @cached_property
    def _engine(self) -> Engine:
        if self._given is not None:
            return self._given
        engine = create_engine(
            "sqlite://", poolclass=StaticPool, connect_args={"check_same_thread": False}, hide_parameters=True
        )
        METADATA.create_all(engine)
        return engine

    @cached_property
    def _writer(self) -> Engine:
        return self._engine.execution_options(**{FOR_WRITING: True})
