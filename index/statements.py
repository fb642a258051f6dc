"""Statements about the rows of either side, for use within a transaction of the store."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final

from sqlalchemy import ColumnElement, Connection, RowMapping, Select, bindparam, delete, insert, select

from index import following
from index.tables import candidate, candidate_support, vacancy
from matcher.domain.side import Side

_TABLES: Final = MappingProxyType({Side.CANDIDATES: candidate, Side.VACANCIES: vacancy})
IDS_AT_ONCE: Final = 500
"""In one list of a statement: databases limit its length."""


def candidates() -> Select[str, str, str | None]:
    """Id, payload and what is sealed of the support, None without any."""
    support = candidate_support.c.payload.label("support")
    joined = candidate.outerjoin(candidate_support, candidate_support.c.candidate_id == candidate.c.id)
    return select(candidate.c.id, candidate.c.payload, support).select_from(joined)


def vacancies() -> Select[str, str]:
    """Id and payload."""
    return select(vacancy.c.id, vacancy.c.payload)


def by_id(connection: Connection, query: Select[*tuple[object, ...]]) -> list[RowMapping]:
    """The rows in the order of their ids; sorted here, since a database may order text by its own language."""
    return sorted(connection.execute(query).mappings(), key=lambda row: str(row["id"]))


def present(connection: Connection, side: Side, ids: Sequence[str]) -> list[str]:
    """Those of `ids` that have a row."""
    key = _TABLES[side].c.id
    found: list[str] = []
    for start in range(0, len(ids), IDS_AT_ONCE):
        found += connection.scalars(select(key).where(key.in_(ids[start : start + IDS_AT_ONCE])))
    return sorted(found)


def replace(connection: Connection, side: Side, payloads: Mapping[str, str]) -> int:
    """Adds or replaces; the revision of the store after it.

    Delete and insert, which every database knows; an upsert each spells in its own way.
    """
    if not payloads:
        return following.revision(connection)
    revision = following.next_revision(connection)
    delete_each(connection, _TABLES[side].c.id, payloads)
    following.forget_removals_of(connection, side, payloads)
    connection.execute(
        insert(_TABLES[side]),
        [{"id": id_, "revision": revision, "payload": payload} for id_, payload in payloads.items()],
    )
    return revision


def delete_each(connection: Connection, column: ColumnElement[str], ids: Iterable[str]) -> None:
    """Removes the rows whose column holds one of the ids."""
    gone = [{"gone": id_} for id_ in ids]
    if gone:
        connection.execute(delete(column.table).where(column == bindparam("gone")), gone)
