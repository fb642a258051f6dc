"""What goes wrong around the store is one clear sentence, loses nothing, and needs nobody's hand to be over."""

from __future__ import annotations

import shutil
import signal
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import psycopg
import pytest

from index import database
from index.database import sqlite_url
from index.store import Store
from matcher.domain import Candidate
from matcher.errors import StoreUnavailable
from tests.disks import no_more_than, read_only, small_disk
from tests.makers import SUPPORT_KEYS
from tests.postgres import Server
from tests.waiting import until

ROOM = 4
"""Megabytes of the small disk."""


def crowd(count: int, text: str = "werk ") -> list[Candidate]:
    return [Candidate(id=f"k-{number:04d}", profile_text=text * 200) for number in range(count)]


def writes(store: Store, people: list[Candidate]) -> bool:
    """Whether the store takes them now."""
    try:
        store.put_candidates(people)
    except StoreUnavailable:
        return False
    return True


def test_a_full_disk_refuses_the_write_keeps_the_rows_and_is_over_when_there_is_room(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", ROOM) as disk, Store.open(sqlite_url(disk / "rows.sqlite3")) as store:
        store.put_candidates(crowd(3))
        (disk / "filler").write_bytes(bytes(shutil.disk_usage(disk).free))
        with pytest.raises(StoreUnavailable, match="disk is full"):
            store.put_candidates(crowd(500, "ander "))
        assert store.candidates() == crowd(3)
        assert store.revision() == 1
        (disk / "filler").unlink()
        assert store.put_candidates(crowd(500, "ander ")) == 2


def test_a_file_that_may_not_grow_refuses_the_write_and_keeps_the_rows(tmp_path: Path) -> None:
    with Store.open(sqlite_url(tmp_path / "rows.sqlite3")) as store:
        store.put_candidates(crowd(3))
        with no_more_than(200_000), pytest.raises(StoreUnavailable, match="cannot be used"):
            store.put_candidates(crowd(500, "ander "))
        assert store.candidates() == crowd(3)
        assert store.put_candidates(crowd(500, "ander ")) == 2


@pytest.fixture
def small_tablespace(postgres: Server) -> Iterator[tuple[str, Path]]:
    """The URL of a database on a small disk of its own, and that disk."""
    folder = postgres.folder / "small"
    with small_disk(folder, 2 * ROOM), psycopg.connect(postgres.address, autocommit=True) as connection:
        place = folder / "rows"
        place.mkdir()
        shutil.chown(place, folder.parent.owner(), folder.parent.group())
        connection.execute(f"CREATE TABLESPACE small LOCATION '{place}'".encode())
        url = postgres.url()
        yield f"{url}%20-cdefault_tablespace%3Dsmall", folder
        connection.execute(f"DROP SCHEMA {url.rpartition('%3D')[2]} CASCADE".encode())
        connection.execute("CHECKPOINT")
        connection.execute("DROP TABLESPACE small")


def test_a_server_with_a_full_disk_refuses_the_write_and_takes_it_when_there_is_room(
    small_tablespace: tuple[str, Path],
) -> None:
    url, disk = small_tablespace
    with Store.open(url, SUPPORT_KEYS) as store:
        store.put_candidates(crowd(3))
        (disk / "filler").write_bytes(bytes(shutil.disk_usage(disk).free))
        with pytest.raises(StoreUnavailable, match="No space left on device"):
            store.put_candidates(crowd(500, "iets heel anders "))
        assert store.candidates() == crowd(3)
        (disk / "filler").unlink()
        assert store.put_candidates(crowd(500, "iets heel anders ")) == 2


def test_a_disk_that_is_read_only_is_named_and_the_next_start_goes_well(tmp_path: Path) -> None:
    with small_disk(tmp_path / "disk", ROOM) as disk:
        url = sqlite_url(disk / "rows.sqlite3")
        with Store.open(url) as store:
            store.put_candidates(crowd(3))
        with read_only(disk), pytest.raises(StoreUnavailable, match="Read-only file system"):
            Store.open(url)
        with Store.open(url) as store:
            assert store.candidates() == crowd(3)
            assert writes(store, crowd(4))


def test_a_server_that_is_read_only_is_read_and_written_again_later(postgres: Server) -> None:
    with Store.open(postgres.url(), SUPPORT_KEYS) as store, psycopg.connect(postgres.address, autocommit=True) as other:
        store.put_candidates(crowd(3))
        try:
            other.execute("ALTER SYSTEM SET default_transaction_read_only = on")
            other.execute("SELECT pg_reload_conf()")
            until(lambda: not writes(store, crowd(3)), "a server that is read-only")
            with pytest.raises(StoreUnavailable, match="read-only transaction"):
                store.put_candidates(crowd(4))
            assert store.candidates() == crowd(3)
        finally:
            other.execute("SET default_transaction_read_only = off")
            other.execute("ALTER SYSTEM RESET default_transaction_read_only")
            other.execute("SELECT pg_reload_conf()")
        until(lambda: writes(store, crowd(4)), "a server that may be written")


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGQUIT, signal.SIGKILL])
def test_a_server_that_is_gone_for_a_while_is_found_again(postgres: Server, how: signal.Signals) -> None:
    with Store.open(postgres.url(), SUPPORT_KEYS) as store:
        store.put_candidates(crowd(3))
        postgres.stop(how)
        try:
            for _ in range(2):
                with pytest.raises(StoreUnavailable, match="cannot be used"):
                    store.candidates()
                with pytest.raises(StoreUnavailable, match="cannot be used"):
                    store.put_candidates(crowd(4))
        finally:
            postgres.start()
        assert store.candidates() == crowd(3)
        assert store.put_candidates(crowd(4)) == 2


def test_a_file_that_another_program_holds_for_too_long_is_used_again_afterwards(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    patience = tuple(line.replace("busy_timeout=30000", "busy_timeout=50") for line in database._SQLITE_PRAGMAS)
    monkeypatch.setattr(database, "_SQLITE_PRAGMAS", patience)
    monkeypatch.setattr(database, "LOCK_SECONDS", 0)
    path = tmp_path / "rows.sqlite3"
    with Store.open(sqlite_url(path)) as store:
        store.put_candidates(crowd(3))
        with closing(sqlite3.connect(path)) as other:
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StoreUnavailable, match="locked"):
                store.put_candidates(crowd(4))
            assert store.candidates() == crowd(3)
        assert store.put_candidates(crowd(4)) == 2
