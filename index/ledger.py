"""What is kept beside the market in the same database: keys, records, decisions. One transaction for each call."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cached_property

from sqlalchemy import Connection, Engine, create_engine, event
from sqlalchemy.pool import StaticPool

from index.database import FOR_WRITING, is_sqlite, one_error, open_engine
from index.tables import METADATA

SETTLE_SECONDS = 1.0
"""At most this long after it was written without haste a row may be lost by a power cut; a crash loses nothing."""


class Ledger:
    """Safe to share between threads; every call raises StoreUnavailable when the database does."""

    def __init__(self, engine: Engine | None = None) -> None:
        """For `open`; without an engine everything is kept in memory, and gone with the object."""
        self._given = engine
        self._lock = threading.RLock() if engine is None else None
        self._settling: threading.Timer | None = None
        self._timing = threading.Lock()
        if engine is not None and is_sqlite(engine):
            event.listen(engine, "connect", _without_waiting)
            engine.dispose()

    @classmethod
    def open(cls, url: str) -> Ledger:
        """The database of a URL, brought up to date."""
        return cls(open_engine(url))

    def close(self) -> None:
        with self._timing:
            waiting, self._settling = self._settling, None
        if waiting is not None:
            waiting.cancel()
            self.settle()
        if self._given is not None:
            self._given.dispose()

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        with self._alone(), one_error(self._engine.url), self._engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self, *, patient: bool = True) -> Iterator[Connection]:
        """What is written has outlived a power cut when this returns; if not `patient`, within SETTLE_SECONDS."""
        with self._alone(), one_error(self._engine.url), self._writer.begin() as connection:
            yield connection
        if patient:
            self.settle()
        else:
            self._settle_soon()

    def settle(self) -> None:
        """Waits until what was written lies on the disk: SQLite's log is synced, other databases did that already."""
        file = self._given.url.database if self._given is not None and is_sqlite(self._given) else None
        if file:
            with one_error(self._engine.url):
                log = os.open(f"{file}-wal", os.O_RDONLY | os.O_CREAT, 0o600)
                try:
                    os.fsync(log)
                finally:
                    os.close(log)

    def _settle_soon(self) -> None:
        with self._timing:
            if self._settling is None and self._given is not None:
                self._settling = threading.Timer(SETTLE_SECONDS, self._settle_now)
                self._settling.daemon = True
                self._settling.start()

    def _settle_now(self) -> None:
        with self._timing:
            self._settling = None
        self.settle()

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


def _without_waiting(driver: sqlite3.Connection, _: object) -> None:
    """A commit reaches the log at once; `settle` makes it reach the disk."""
    driver.execute("PRAGMA synchronous=NORMAL").fetchall()
