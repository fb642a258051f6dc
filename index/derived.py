"""What was derived from a row, under a key that tells whether it still fits the row."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

from sqlalchemy import Connection, bindparam, delete, insert, select

from index.statements import IDS_AT_ONCE, delete_each, present
from index.tables import representation, text_demand
from matcher.domain.side import Side

Entry: TypeAlias = tuple[str, str, bytes]
"""(id, key, data) of a representation, or of what the text of a vacancy demands."""


def representation_keys(connection: Connection, side: Side) -> dict[str, str]:
    """Key by id, in the order of the ids."""
    query = select(representation.c.object_id, representation.c.key).where(representation.c.side == side.value)
    return dict(sorted(connection.execute(query)))


def representations(connection: Connection, side: Side, ids: Sequence[str]) -> dict[str, tuple[str, bytes]]:
    """Key and data of those of the ids that have any, in the order of the ids."""
    columns = representation.c.object_id, representation.c.key, representation.c.data
    query = select(*columns).where(representation.c.side == side.value)
    found: list[tuple[str, str, bytes]] = []
    for start in range(0, len(ids), IDS_AT_ONCE):
        chosen = query.where(representation.c.object_id.in_(ids[start : start + IDS_AT_ONCE]))
        found.extend((id_, key, data) for id_, key, data in connection.execute(chosen))
    found.sort()
    return {id_: (key, data) for id_, key, data in found}


def replace_representations(connection: Connection, side: Side, made: Sequence[Entry]) -> None:
    """Adds or replaces, and passes over ids that have no row any more; the last of two with one id stays."""
    latest = {id_: (key, data) for id_, key, data in made}
    known = present(connection, side, list(latest))
    remove_representations(connection, side, known)
    if known:
        connection.execute(
            insert(representation),
            [{"side": side.value, "object_id": id_, "key": latest[id_][0], "data": latest[id_][1]} for id_ in known],
        )


def remove_representations(connection: Connection, side: Side, ids: Sequence[str]) -> None:
    of_side = delete(representation).where(representation.c.side == side.value)
    if ids:
        connection.execute(
            of_side.where(representation.c.object_id == bindparam("gone")), [{"gone": id_} for id_ in ids]
        )


def clear_representations(connection: Connection) -> None:
    connection.execute(delete(representation))


def text_demands(connection: Connection) -> dict[str, tuple[str, bytes]]:
    """Key and data by the id of the vacancy."""
    found = connection.execute(select(text_demand.c.vacancy_id, text_demand.c.key, text_demand.c.data))
    return {id_: (key, data) for id_, key, data in found}


def replace_text_demands(connection: Connection, made: Sequence[Entry]) -> None:
    """Adds or replaces."""
    remove_text_demands(connection, [id_ for id_, _, _ in made])
    if made:
        connection.execute(
            insert(text_demand), [{"vacancy_id": id_, "key": key, "data": data} for id_, key, data in made]
        )


def remove_text_demands(connection: Connection, ids: Sequence[str]) -> None:
    delete_each(connection, text_demand.c.vacancy_id, ids)
