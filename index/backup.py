"""A copy of a database in one file, taken while it is in use, and such a copy put back; for SQLite."""

from __future__ import annotations

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from sqlalchemy import make_url

from index.database import make_private, one_error, open_engine
from index.migrations import VERSION_TABLE
from matcher.errors import StoreUnavailable

PAGES_AT_ONCE: Final = 2048
"""Pages of one step (some 8 MB): between two steps writers get their turn."""
ELSEWHERE: Final = "een kopie in een bestand is er alleen voor SQLite; gebruik pg_dump, zie docs/operations.md"


def backup(url: str, target: Path) -> int:
    """Copies the database as it is at one moment; returns the bytes written. Writers go on meanwhile.

    `target` is whole or absent, readable by its owner alone, and checked before it gets its name.
    Raises StoreUnavailable: no SQLite, nothing there to copy, or a target that exists or cannot be written.
    """
    source = _file(url)
    if not source.is_file():
        raise StoreUnavailable(f"{source} bestaat niet: er is niets om te kopiëren")
    if target.exists():
        raise StoreUnavailable(f"{target} bestaat al: kies een andere naam")
    part = target.with_name(f"{target.name}.part")
    with one_error(url):
        part.unlink(missing_ok=True)
        make_private(part)
        try:
            with closing(sqlite3.connect(source)) as live, closing(sqlite3.connect(part)) as copy:
                live.backup(copy, pages=PAGES_AT_ONCE)
                # One file without a log beside it: it can be carried away as it is.
                copy.execute("PRAGMA journal_mode=DELETE").fetchall()
            check(part)
            _flush(part)
            part.replace(target)
            _flush(target.parent)
        finally:
            part.unlink(missing_ok=True)
    return target.stat().st_size


def restore(url: str, source: Path, *, replacing: bool = False) -> None:
    """Puts a copy in the place of the database, and brings its schema up to date; whole or not at all.

    Raises StoreUnavailable: a copy that is broken or of another program, a database that exists (unless `replacing`)
    or is in use.
    """
    target = _file(url)
    check(source)
    if target.exists() and not replacing:
        raise StoreUnavailable(f"{target} bestaat al: geef --vervang om het te vervangen")
    with one_error(url):
        target.parent.mkdir(parents=True, exist_ok=True)
        make_private(target)
        with closing(sqlite3.connect(source)) as copy, _alone(target) as live:
            copy.backup(live)
    open_engine(url).dispose()


def check(copy: Path) -> None:
    """StoreUnavailable when the file is no whole database of this program."""
    if not copy.is_file():
        raise StoreUnavailable(f"{copy} bestaat niet")
    try:
        with closing(sqlite3.connect(f"{copy.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            whole = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
            names = {name for (name,) in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    except sqlite3.DatabaseError:
        whole, names = False, set()
    if not whole:
        raise StoreUnavailable(f"{copy} is geen hele database")
    if VERSION_TABLE not in names:
        raise StoreUnavailable(f"{copy} is een database van een ander programma")


@contextmanager
def _alone(target: Path) -> Iterator[sqlite3.Connection]:
    """A connection that nobody shares: leaving the log is refused to who is not alone."""
    with closing(sqlite3.connect(target, timeout=1.0)) as connection:
        try:
            mode = connection.execute("PRAGMA journal_mode=DELETE").fetchone()[0]
        except sqlite3.OperationalError:
            mode = "wal"
        if mode != "delete":
            raise StoreUnavailable(f"{target} is in gebruik: stop eerst de API en de andere programma's")
        yield connection


def _file(url: str) -> Path:
    with one_error(url):
        parsed = make_url(url)
    if parsed.get_backend_name() != "sqlite" or not parsed.database:
        raise StoreUnavailable(ELSEWHERE)
    return Path(parsed.database)


def _flush(path: Path) -> None:
    descriptor = os.open(path, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
