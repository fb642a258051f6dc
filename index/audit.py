"""Records that can be added and never changed: each carries the hash of the one before it."""

from __future__ import annotations

import hashlib
import json
import threading
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from sqlalchemy import Connection, delete, insert, select, update

from index.ledger import Ledger
from index.tables import audit, audit_head

KEPT_AT_LEAST: Final = timedelta(days=183)
"""Six months: what a provider and a deployer of a high-risk system keep (AI Act art. 19 and 26(6))."""
BEGINNING: Final = "0" * 64
"""The hash before the first record."""
_AT_ONCE: Final = 1000
_HEAD: Final = select(
    audit_head.c.seq, audit_head.c.hash, audit_head.c.floor_seq, audit_head.c.floor_hash
).with_for_update()
_ADD: Final = insert(audit)
_MOVE_ON: Final = update(audit_head)
"""Made once: every request that shows people writes with them."""


@dataclass(frozen=True, slots=True)
class Entry:
    """One record; `payload` is JSON, `hash` covers everything else in the row."""

    seq: int
    at: datetime
    request_id: str
    payload: str
    previous: str
    hash: str

    @property
    def told(self) -> Mapping[str, Any]:
        told: dict[str, Any] = json.loads(self.payload)
        return told


@dataclass(frozen=True, slots=True)
class Verified:
    """`broken` is the number of the first record that does not fit, None when the chain is whole."""

    records: int
    head: str
    broken: int | None = None


@dataclass(slots=True)
class _Waiting:
    request_id: str
    payload: str
    patient: bool
    done: bool = False
    error: BaseException | None = None


class AuditLog:
    """Safe to share between threads and processes. Requests that come together are written in one transaction."""

    def __init__(self, ledger: Ledger, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._ledger, self._now = ledger, now
        self._gathering, self._committing = threading.Lock(), threading.Lock()
        self._queue: list[_Waiting] = []

    def append(self, request_id: str, payload: Mapping[str, Any], *, patient: bool = False) -> None:
        """Returns when the record is in the database and outlives this process.

        A power cut may take what is younger than `ledger.SETTLE_SECONDS`, unless `patient`. Raises StoreUnavailable.
        """
        text = json.dumps(payload, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
        mine = _Waiting(request_id, text, patient)
        with self._gathering:
            self._queue.append(mine)
        with self._committing:
            if not mine.done:
                self._write_all()
        if mine.error is not None:
            raise mine.error

    def _write_all(self) -> None:
        with self._gathering:
            batch, self._queue = self._queue, []
        try:
            self._write(batch)
        except BaseException as error:
            for one in batch:
                one.error = error
        for one in batch:
            one.done = True

    def _write(self, batch: list[_Waiting]) -> None:
        at = _text(self._now())
        with self._ledger.writing(patient=any(one.patient for one in batch)) as connection:
            seq, previous = _head(connection)[:2]
            rows = []
            for one in batch:
                seq += 1
                digest = _digest(seq, at, one.request_id, one.payload, previous)
                rows.append(
                    {
                        "seq": seq,
                        "at": at,
                        "request_id": one.request_id,
                        "payload": one.payload,
                        "previous": previous,
                        "hash": digest,
                    }
                )
                previous = digest
            connection.execute(_ADD, rows)
            connection.execute(_MOVE_ON, {"seq": seq, "hash": previous})

    def verify(self) -> Verified:
        """Reads the whole chain: one byte that differs is found, and so is a record that is gone."""
        with self._ledger.reading() as connection:
            seq, head, floor, previous = _head(connection)
            counted, expected = 0, floor
            while True:
                rows = connection.execute(
                    select(audit).where(audit.c.seq > expected).order_by(audit.c.seq).limit(_AT_ONCE)
                ).all()
                for row in rows:
                    expected, counted = expected + 1, counted + 1
                    digest = _digest(row.seq, row.at, row.request_id, row.payload, previous)
                    if row.seq != expected or row.previous != previous or row.hash != digest:
                        return Verified(counted, head, expected)
                    previous = digest
                if not rows:
                    break
            strays = connection.scalar(select(audit.c.seq).where(audit.c.seq <= floor).limit(1))
            if strays is not None or expected != seq or previous != head:
                return Verified(counted, head, strays if strays is not None else expected + 1)
            return Verified(counted, head)

    def of_request(self, request_id: str) -> list[Entry]:
        """The records of one request, in order."""
        query = select(audit).where(audit.c.request_id == request_id).order_by(audit.c.seq)
        with self._ledger.reading() as connection:
            return [_entry(row) for row in connection.execute(query)]

    def page(self, after: int, limit: int) -> list[Entry]:
        """At most `limit` records behind a number, in order."""
        query = select(audit).where(audit.c.seq > after).order_by(audit.c.seq).limit(limit)
        with self._ledger.reading() as connection:
            return [_entry(row) for row in connection.execute(query)]

    def purge(self, kept: timedelta) -> int:
        """Removes what is older than `kept`, which is never less than KEPT_AT_LEAST; how many records went.

        The hash of the last one that went stays, so that the rest can still be verified.
        """
        before = _text(self._now() - max(kept, KEPT_AT_LEAST))
        with self._ledger.writing() as connection:
            _head(connection)
            last = connection.execute(
                select(audit.c.seq, audit.c.hash).where(audit.c.at < before).order_by(audit.c.seq.desc()).limit(1)
            ).one_or_none()
            if last is None:
                return 0
            connection.execute(update(audit_head).values(floor_seq=last.seq, floor_hash=last.hash))
            gone: int = connection.execute(delete(audit).where(audit.c.seq <= last.seq)).rowcount
            return gone


def _head(connection: Connection) -> tuple[int, str, int, str]:
    """Number and hash of the last record, and of the last that retention removed; whoever writes holds the row."""
    row = connection.execute(_HEAD).one_or_none()
    if row is None:
        first = {"id": 1, "seq": 0, "hash": BEGINNING, "floor_seq": 0, "floor_hash": BEGINNING}
        connection.execute(insert(audit_head), first)
        return 0, BEGINNING, 0, BEGINNING
    return row.seq, row.hash, row.floor_seq, row.floor_hash


def _digest(seq: int, at: str, request_id: str, payload: str, previous: str) -> str:
    text = json.dumps([seq, at, request_id, payload, previous], ensure_ascii=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()


def _text(moment: datetime) -> str:
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _entry(row: Any) -> Entry:
    return Entry(row.seq, datetime.fromisoformat(row.at), row.request_id, row.payload, row.previous, row.hash)
