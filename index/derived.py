"""Representations: what was derived from a row, under a key that tells whether it still fits the row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from sqlalchemy import Connection, bindparam, delete, insert, select

from index.statements import IDS_AT_ONCE, present
from index.tables import representation
from matcher.domain.side import Side

Entry: TypeAlias = tuple[str, str, bytes]
"""(id, key, data) of a representation."""


def keys(connection: Connection, side: Side) -> dict[str, str]:
    """Key by id, in the order of the ids."""
    query = select(representation.c.object_id, representation.c.key).where(representation.c.side == side.value)
    return dict(sorted(connection.execute(query)))


def entries(connection: Connection, side: Side, ids: Sequence[str]) -> dict[str, tuple[str, bytes]]:
    """Key and data of those of the ids that have any, in the order of the ids."""
    columns = representation.c.object_id, representation.c.key, representation.c.data
    query = select(*columns).where(representation.c.side == side.value)
    found: list[tuple[str, str, bytes]] = []
    for start in range(0, len(ids), IDS_AT_ONCE):
        chosen = query.where(representation.c.object_id.in_(ids[start : start + IDS_AT_ONCE]))
        found.extend((id_, key, data) for id_, key, data in connection.execute(chosen))
    found.sort()
    return {id_: (key, data) for id_, key, data in found}


def replace(connection: Connection, side: Side, made: Sequence[Entry]) -> None:
    """Adds or replaces, and passes over ids that have no row any more; the last of two with one id stays."""
    latest = {id_: (key, data) for id_, key, data in made}
    known = present(connection, side, list(latest))
    remove(connection, side, known)
    if known:
        connection.execute(
            insert(representation),
            [{"side": side.value, "object_id": id_, "key": latest[id_][0], "data": latest[id_][1]} for id_ in known],
        )


def remove(connection: Connection, side: Side, ids: Sequence[str]) -> None:
    of_side = delete(representation).where(representation.c.side == side.value)
    if ids:
        connection.execute(
            of_side.where(representation.c.object_id == bindparam("gone")), [{"gone": id_} for id_ in ids]
        )


def clear(connection: Connection) -> None:
    connection.execute(delete(representation))
