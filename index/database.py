"""Opening the database: its URL, SQLite's settings, the schema, and one clear error for all that may fail."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from alembic import command
from alembic.util import CommandError
from sqlalchemy import URL, Connection, Engine, create_engine, event, func, inspect, make_url, select
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError

from index.keys import KEY_FILE, KeyFile, Keys
from index.migrations import VERSION_TABLE, configuration
from matcher.errors import KeyUnavailable, StoreUnavailable

LOCK_SECONDS = 30
"""How long a writer waits for another before it gives up."""

CONNECT_SECONDS = 5
"""How long a server may keep a new connection waiting."""

SILENT_SECONDS = 10
"""How long a server may leave what was sent to it unanswered on the network before the connection counts as lost."""

READER_SECONDS = 1
"""How long the emptying of the log waits for readers: it keeps writers waiting too."""

FOR_WRITING = "for_writing"
"""Execution option of the engines whose transactions take SQLite's write lock at once."""

_SQLITE_PRAGMAS = (
    f"PRAGMA busy_timeout={LOCK_SECONDS * 1000}",
    "PRAGMA journal_mode=WAL",
    "PRAGMA synchronous=FULL",
    "PRAGMA foreign_keys=ON",
    "PRAGMA secure_delete=ON",
)
_MIGRATING = 5_044_737_461
"""PostgreSQL's advisory lock that is held while the schema changes: any number that no other program takes."""


def sqlite_url(path: Path) -> str:
    """The URL of a database in one file."""
    return URL.create("sqlite", database=str(path)).render_as_string(hide_password=False)


def keys_beside(url: str) -> Keys:
    """The file of keys beside a database in one file; KeyUnavailable for any other database."""
    with one_error(url):
        parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        raise KeyUnavailable("een database op een server heeft sleutels nodig voor ondersteuning")
    return KeyFile(Path(parsed.database).parent / KEY_FILE, may_make=True)


def open_engine(url: str) -> Engine:
    """An engine on a database with today's schema; raises StoreUnavailable."""
    with one_error(url):
        engine = _engine(make_url(url))
        try:
            _migrate(engine)
        except BaseException:
            engine.dispose()
            raise
        return engine


def is_sqlite(engine: Engine) -> bool:
    return engine.dialect.name == "sqlite"


def is_postgresql(engine: Engine) -> bool:
    return engine.dialect.name == "postgresql"


def empty_log(engine: Engine) -> None:
    """Takes replaced and removed rows out of SQLite's log: until then their old pages lie in the files.

    A reader elsewhere may hold it up; then the next call, or the last close, does it.
    """
    if is_sqlite(engine):
        with one_error(engine.url), closing(engine.raw_connection()) as raw:
            cursor = raw.cursor()
            cursor.execute(f"PRAGMA busy_timeout={READER_SECONDS * 1000}")
            try:
                cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()
            finally:
                cursor.execute(f"PRAGMA busy_timeout={LOCK_SECONDS * 1000}")


@contextmanager
def one_error(url: str | URL) -> Iterator[None]:
    """The first line of a driver's message and no cause: what follows may quote a row."""
    try:
        yield
    except ModuleNotFoundError as error:
        raise StoreUnavailable(
            f"{_shown(url)} needs {error.name}, which is not installed; the extra [postgres] brings psycopg"
        ) from None
    except (SQLAlchemyError, sqlite3.Error, CommandError, OSError) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        line = next(iter(str(cause).splitlines()), type(cause).__name__)
        raise StoreUnavailable(f"{_shown(url)} cannot be used: {line}") from None


def make_private(file: Path) -> None:
    """Makes an empty database file that its owner alone may read; one that exists is left unopened. OSError if neither.

    Closing any handle of a file takes away the locks that this process holds on it (POSIX), and with them goes what
    keeps other processes from emptying and removing SQLite's log while it is in use here.
    """
    with suppress(FileExistsError):
        os.close(os.open(file, os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))
    if os.statvfs(file).f_flag & os.ST_RDONLY:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS), str(file))


def _engine(url: URL) -> Engine:
    # Parameters are rows: they may not show in an error or a log.
    if url.get_backend_name() != "sqlite":
        # A connection that the server has dropped is found and replaced before it is used.
        return create_engine(_patient(url), hide_parameters=True, pool_pre_ping=True)
    if url.database:
        Path(url.database).parent.mkdir(parents=True, exist_ok=True)
        make_private(Path(url.database))
    engine = create_engine(url, hide_parameters=True)

    @event.listens_for(engine, "connect")
    def prepare(driver: sqlite3.Connection, _: object) -> None:
        # The driver's own BEGIN comes too late for a snapshot and too weak for a migration: see `begin`.
        driver.isolation_level = None
        for pragma in _SQLITE_PRAGMAS:
            driver.execute(pragma).fetchall()

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        writes = connection.get_execution_options().get(FOR_WRITING, False)
        connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")

    return engine


def _patient(url: URL) -> URL:
    """With limits to every wait for the server; what the URL itself says comes first."""
    if url.get_driver_name() != "psycopg":
        return url
    limits = {
        "connect_timeout": str(CONNECT_SECONDS),
        "tcp_user_timeout": str(SILENT_SECONDS * 1000),
        "application_name": "hallowerk",
    }
    given = url.query.get("options", "")
    options = f"-c lock_timeout={LOCK_SECONDS}s {given if isinstance(given, str) else ' '.join(given)}"
    return url.update_query_dict({**limits, **url.query, "options": options})


def _migrate(engine: Engine) -> None:
    with engine.execution_options(**{FOR_WRITING: True}).begin() as connection:
        if is_postgresql(engine):
            connection.execute(select(func.pg_advisory_xact_lock(_MIGRATING)))
        names = inspect(connection).get_table_names()
        if names and VERSION_TABLE not in names:
            raise StoreUnavailable(f"{_shown(engine.url)} holds the tables of another program")
        command.upgrade(configuration(connection), "head")


def _shown(url: str | URL) -> str:
    try:
        return make_url(url).render_as_string(hide_password=True)
    except ArgumentError:
        return "the URL of the database"
