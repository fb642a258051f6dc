"""Everything that is kept of one person, in every table: to show it, to erase it, to count what is left.

A table belongs to a person by a column `candidate_id`, or by `side` with the id beside it; a table that has neither
stands in NOBODYS with its reason, and a test holds the two lists to the schema.
"""

from __future__ import annotations

import base64
from types import MappingProxyType
from typing import Any, Final

from sqlalchemy import ColumnElement, Connection, RowMapping, Table, and_, delete, func, select

from index.keys import KeyRing
from index.sealing import key_of, unseal
from index.tables import METADATA, candidate, tombstone
from matcher.domain.side import Side
from matcher.errors import KeyUnavailable

NOBODYS: Final = MappingProxyType(
    {
        "vacancy": "work, and no person",
        "counter": "one number",
        "meta": "facts about the store",
        "api_key": "keys of machines",
        "audit": "kept by law until its own retention; holds the pseudonym alone",
        "audit_head": "two numbers and their hashes",
        "rematch_run": "counts and versions of a round",
        "text_demand": "derived from a vacancy",
        "page_session": "sealed with a cookie that the browser alone holds; over when nobody looks for an hour",
    }
)
"""Tables without a row that belongs to one person, and why."""
RECORD_OF_REMOVAL: Final = tombstone.name
"""Says that an id is gone, so that other processes forget it too; removed by retention, and written by an erasure."""


def owned_by(table: Table, id_: str) -> ColumnElement[bool] | None:
    """Which rows are the person's; None for a table of NOBODYS."""
    columns = table.c
    if table is candidate:
        return columns.id == id_
    if "candidate_id" in columns:
        return columns.candidate_id == id_
    if "side" in columns:
        key = columns.object_id if "object_id" in columns else columns.id
        return and_(columns.side == Side.CANDIDATES.value, key == id_)
    return None


def tables_of_persons() -> tuple[Table, ...]:
    """What points at a candidate comes before the candidate: rows go in this order."""
    return tuple(table for table in reversed(METADATA.sorted_tables) if owned_by(table, "") is not None)


def rows_of(connection: Connection, id_: str, ring: KeyRing | None) -> dict[str, list[dict[str, Any]]]:
    """Rows by table, as plain JSON: bytes in base64, what was sealed opened where the person is its owner."""
    found: dict[str, list[dict[str, Any]]] = {}
    for table in sorted(tables_of_persons(), key=lambda table: table.name):
        owned = owned_by(table, id_)
        if owned is not None and (rows := connection.execute(select(table).where(owned)).mappings().all()):
            found[table.name] = [_plain(row, id_, ring) for row in rows]
    return found


def count_of(connection: Connection, id_: str) -> dict[str, int]:
    """How many rows each table holds of the person."""
    counts: dict[str, int] = {}
    for table in sorted(tables_of_persons(), key=lambda table: table.name):
        owned = owned_by(table, id_)
        if owned is not None:
            counts[table.name] = connection.scalar(select(func.count()).select_from(table).where(owned)) or 0
    return counts


def erase(connection: Connection, id_: str) -> dict[str, int]:
    """Removes every row of the person; how many, by table. The record of an earlier removal stays."""
    counts = count_of(connection, id_)
    counts.pop(RECORD_OF_REMOVAL, None)
    for table in tables_of_persons():
        owned = owned_by(table, id_)
        if owned is not None and table.name != RECORD_OF_REMOVAL:
            connection.execute(delete(table).where(owned))
    return counts


def dated_before(connection: Connection, name: str, moment: str) -> int:
    """Removes the rows of a table with a time `at` before a moment in ISO 8601, UTC; how many. 0 without that table."""
    table = METADATA.tables.get(name)
    if table is None or "at" not in table.c:
        return 0
    old = table.c.at < moment
    count = connection.scalar(select(func.count()).select_from(table).where(old)) or 0
    connection.execute(delete(table).where(old))
    return count


def _plain(row: RowMapping, id_: str, ring: KeyRing | None) -> dict[str, Any]:
    plain: dict[str, Any] = {}
    for name, value in row.items():
        if isinstance(value, bytes):
            value = base64.b64encode(value).decode()
        elif isinstance(value, str) and ring is not None and value.startswith("1:") and key_of(value):
            value = _opened(value, id_, ring)
        plain[str(name)] = value
    return plain


def _opened(value: str, id_: str, ring: KeyRing) -> str:
    """As it stands where it was sealed for more than the person."""
    try:
        return unseal(ring, id_, value)
    except KeyUnavailable:
        return value
