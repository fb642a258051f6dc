"""What rounds wrote, when the key of `ondersteuning` turns: it tells of support, and is sealed with that key."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from sqlalchemy import ColumnElement, Connection, bindparam, select, tuple_, update

from index.keys import KeyRing
from index.sealing import seal, sealed_head, unseal
from index.tables import rematch_party

AT_ONCE: Final = 500
"""Rows in memory while they are sealed again."""


def seal_again(connection: Connection, ring: KeyRing) -> int:
    """Seals what was written, of every run, with the current key where another key of the ring did; how many rows.

    What the ring has no key for can be opened by nobody, and stays as it is until its run is pruned.
    """
    party = rematch_party.c
    count = 0
    for key in ring.keys[1:]:
        sealed = select(party.run, party.side, party.id).where(_sealed_with(key.id))
        places = connection.execute(sealed.order_by(party.run, party.side, party.id)).all()
        for start in range(0, len(places), AT_ONCE):
            some = [(row.run, row.side, row.id) for row in places[start : start + AT_ONCE]]
            rows = select(party.run, party.side, party.id, party.written).where(
                tuple_(party.run, party.side, party.id).in_(some)
            )
            again = [
                {
                    "of_run": row.run,
                    "of_side": row.side,
                    "owner": row.id,
                    "sealed": seal(ring, row.id, unseal(ring, row.id, row.written)),
                }
                for row in connection.execute(rows)
            ]
            place = party.run == bindparam("of_run"), party.side == bindparam("of_side"), party.id == bindparam("owner")
            connection.execute(update(rematch_party).where(*place).values(written=bindparam("sealed")), again)
            count += len(again)
    return count


def still_needed(connection: Connection, keys: Iterable[str]) -> set[str]:
    """Those of the keys that sealed something that was written."""
    sealed = {key: select(rematch_party.c.id).where(_sealed_with(key)).limit(1) for key in keys}
    return {key for key, query in sealed.items() if connection.scalar(query) is not None}


def _sealed_with(key: str) -> ColumnElement[bool]:
    return rematch_party.c.written.startswith(sealed_head(key), autoescape=True)
