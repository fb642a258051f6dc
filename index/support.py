"""`ondersteuning` in its own table: sealed for its owner, and sealed again when the key turns."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from sqlalchemy import Connection, RowMapping, Select, bindparam, insert, select, update

from index.keys import KeyRing, Keys
from index.sealing import key_of, seal, unseal
from index.tables import candidate_support
from matcher.errors import KeyUnavailable


def add(connection: Connection, ring: KeyRing, texts: Mapping[str, str]) -> None:
    """Support by the id of its owner, who has none yet; at least one."""
    sealed = [{"candidate_id": id_, "payload": seal(ring, id_, text)} for id_, text in texts.items()]
    connection.execute(insert(candidate_support), sealed)


def opened(ring: KeyRing, row: RowMapping) -> str | None:
    """Of a row of `statements.candidates`; None without support."""
    return None if row["support"] is None else unseal(ring, row["id"], row["support"])


def seal_again(connection: Connection, ring: KeyRing) -> int:
    """Seals with the current key whatever another key sealed; how many rows."""
    old = [row for row in connection.execute(_supports()) if key_of(row.payload) != ring.current.id]
    _seal(connection, ring, [(row.candidate_id, unseal(ring, *row)) for row in old])
    return len(old)


def sealed_with(connection: Connection) -> set[str | None]:
    """Ids of the keys that are needed; None for what was kept before texts were sealed."""
    return {key_of(row.payload) for row in connection.execute(_supports())}


def settle(connection: Connection, keys: Keys) -> bool:
    """Makes the first key where nothing is sealed yet, tries every key once, and seals what was kept plain.

    True when something was plain. Raises KeyUnavailable when the keys do not open what is there.
    """
    stored = [(row.candidate_id, row.payload) for row in connection.execute(_supports())]
    plain = [(id_, text) for id_, text in stored if key_of(text) is None]
    sealed = {key: (id_, text) for id_, text in stored if (key := key_of(text)) is not None}
    ring = keys.ring() or (None if sealed else keys.first())
    if ring is None:
        raise KeyUnavailable(f"ondersteuning is versleuteld met sleutel {min(sealed)}, en er is geen sleutel ingesteld")
    for key in sorted(sealed):
        unseal(ring, *sealed[key])
    _seal(connection, ring, plain)
    return bool(plain)


def _supports() -> Select[str, str]:
    return select(candidate_support.c.candidate_id, candidate_support.c.payload)


def _seal(connection: Connection, ring: KeyRing, plain: Sequence[tuple[str, str]]) -> None:
    if plain:
        row = candidate_support.c.candidate_id == bindparam("owner")
        connection.execute(
            update(candidate_support).where(row).values(payload=bindparam("sealed")),
            [{"owner": id_, "sealed": seal(ring, id_, found)} for id_, found in plain],
        )
