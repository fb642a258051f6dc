"""The chain: nothing is changed unseen, nothing is lost, and only retention removes."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from index.audit import KEPT_AT_LEAST, AuditLog
from index.database import sqlite_url
from index.ledger import Ledger
from matcher.errors import StoreUnavailable

START = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "rows.sqlite3"


@pytest.fixture
def clock() -> list[datetime]:
    return [START]


@pytest.fixture
def log(file: Path, clock: list[datetime]) -> Iterator[AuditLog]:
    with closing(Ledger.open(sqlite_url(file))) as ledger:
        yield AuditLog(ledger, lambda: clock[0])


def filled(log: AuditLog, count: int = 5) -> None:
    for number in range(count):
        log.append(f"verzoek-{number}", {"wie": "toets", "getoond": [number]})


def tampered(file: Path, *statements: str) -> None:
    with closing(sqlite3.connect(file)) as connection:
        for name in ("audit_stays", "audit_is_kept"):
            connection.execute(f"drop trigger if exists {name}")
        for statement in statements:
            assert connection.execute(statement).rowcount > 0
        connection.commit()


def test_a_chain_that_nobody_touched_is_whole(log: AuditLog) -> None:
    assert log.verify().records == 0
    filled(log)
    found = log.verify()
    assert (found.records, found.broken) == (5, None)
    assert [entry.seq for entry in log.page(2, 2)] == [3, 4]
    (entry,) = log.of_request("verzoek-3")
    assert entry.told == {"wie": "toets", "getoond": [3]}
    assert entry.hash == log.page(4, 1)[0].previous


@pytest.mark.parametrize("column", ["at", "request_id", "payload", "previous", "hash"])
@pytest.mark.parametrize("seq", [1, 3, 5])
def test_one_byte_that_differs_is_found(log: AuditLog, file: Path, column: str, seq: int) -> None:
    filled(log)
    tampered(
        file, f"update audit set {column} = substr({column}, 1, 5) || 'x' || substr({column}, 7) where seq = {seq}"
    )
    assert log.verify().broken == seq


@pytest.mark.parametrize("seq", [1, 3, 5])
def test_a_record_that_is_gone_is_found(log: AuditLog, file: Path, seq: int) -> None:
    filled(log)
    tampered(file, f"delete from audit where seq = {seq}")
    assert log.verify().broken is not None


@pytest.mark.parametrize("change", ["seq = 4", "hash = 'x'", "floor_seq = 2", "floor_hash = 'x'"])
def test_a_head_that_was_changed_is_found(log: AuditLog, file: Path, change: str) -> None:
    filled(log)
    tampered(file, f"update audit_head set {change}")
    assert log.verify().broken is not None


@pytest.mark.parametrize("statement", ["update audit set payload = '{}'", "delete from audit"])
def test_the_database_itself_refuses_a_change(log: AuditLog, file: Path, statement: str) -> None:
    filled(log)
    with closing(sqlite3.connect(file)) as connection, pytest.raises(sqlite3.IntegrityError, match="append-only"):
        connection.execute(statement)


def test_retention_removes_what_is_past_its_time_and_leaves_a_chain(log: AuditLog, clock: list[datetime]) -> None:
    filled(log, 3)
    clock[0] += timedelta(days=100)
    filled(log, 2)
    clock[0] += KEPT_AT_LEAST - timedelta(days=1)
    assert log.purge(timedelta(days=1)) == 3
    found = log.verify()
    assert (found.records, found.broken) == (2, None)
    assert log.purge(timedelta(days=1)) == 0
    filled(log, 1)
    assert log.verify().records == 3
    clock[0] += timedelta(days=400)
    assert log.purge(timedelta(days=1)) == 3
    filled(log, 1)
    assert log.verify().broken is None


def test_what_comes_together_is_kept_once_each_in_one_chain(log: AuditLog, file: Path) -> None:
    with closing(Ledger.open(sqlite_url(file))) as other:
        logs = [log, AuditLog(other)]
        threads = [threading.Thread(target=filled, args=(logs[number % 2], 10)) for number in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    found = log.verify()
    assert (found.records, found.broken) == (60, None)
    assert all(len(log.of_request(f"verzoek-{number}")) == 6 for number in range(10))


def test_who_waits_hears_that_a_record_could_not_be_kept(log: AuditLog, file: Path) -> None:
    tampered(file, "update audit_head set seq = 0")
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("alter table audit rename to weg")
    with pytest.raises(StoreUnavailable):
        log.append("verzoek", {})


def test_a_record_outlives_a_process_that_ends_without_closing(file: Path) -> None:
    log = AuditLog(Ledger.open(sqlite_url(file)))
    filled(log)
    with closing(Ledger.open(sqlite_url(file))) as other:
        assert AuditLog(other).verify().records == 5
