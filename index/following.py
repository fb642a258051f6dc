"""What whoever follows the store has to hear: its revision, which grows with every write, and which ids are gone."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from sqlalchemy import Connection, bindparam, delete, func, insert, select, update

from index.tables import counter, meta, tombstone
from matcher.domain import Candidate, Vacancy
from matcher.domain.side import Side

_REMOVALS: Final = "removals-noted"
_LATEST: Final = select(counter.c.revision)
"""Made once: every question asks it."""


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new since a revision, by id: rows as they are now, and ids that are gone."""

    revision: int
    candidates: tuple[Candidate, ...]
    vacancies: tuple[Vacancy, ...]
    removed_candidates: tuple[str, ...]
    removed_vacancies: tuple[str, ...]


def revision(connection: Connection) -> int:
    """0 for an empty store."""
    latest: int = connection.scalars(_LATEST).one()
    return latest


def next_revision(connection: Connection) -> int:
    """One further than before."""
    connection.execute(update(counter).values(revision=counter.c.revision + 1))
    return revision(connection)


def note_removal(connection: Connection, side: Side, id_: str) -> None:
    """For followers: that the id is gone."""
    connection.execute(delete(tombstone).where(tombstone.c.side == side.value, tombstone.c.id == id_))
    connection.execute(insert(tombstone), {"side": side.value, "id": id_, "revision": next_revision(connection)})


def removed_since(connection: Connection, past: int) -> dict[Side, set[str]]:
    """Ids by side that were removed after a revision, and did not come back."""
    newer = select(tombstone.c.side, tombstone.c.id).where(tombstone.c.revision > past)
    gone: dict[Side, set[str]] = {side: set() for side in Side}
    for side, id_ in connection.execute(newer):
        gone[Side(side)].add(id_)
    return gone


def forget_removals_of(connection: Connection, side: Side, ids: Iterable[str]) -> None:
    """For ids that come back; at least one."""
    connection.execute(
        delete(tombstone).where(tombstone.c.side == side.value, tombstone.c.id == bindparam("gone")),
        [{"gone": id_} for id_ in ids],
    )


def forget_removals(connection: Connection, day: date, days: int) -> int:
    """Drops the records of removal that were there `days` ago; how many.

    A removal has no time of its own: each call notes how far the store had come on that day.
    """
    noted = connection.scalar(select(meta.c.value).where(meta.c.name == _REMOVALS))
    marks = [mark.split("@") for mark in (noted or "").split()]
    past = [int(mark) for mark, then in marks if date.fromisoformat(then) <= day - timedelta(days=days)]
    kept = [f"{mark}@{then}" for mark, then in marks if int(mark) not in past and then != day.isoformat()]
    kept.append(f"{revision(connection)}@{day.isoformat()}")
    connection.execute(delete(meta).where(meta.c.name == _REMOVALS))
    connection.execute(insert(meta), {"name": _REMOVALS, "value": " ".join(kept)})
    old = tombstone.c.revision <= max(past, default=-1)
    dropped = connection.scalar(select(func.count()).select_from(tombstone).where(old)) or 0
    connection.execute(delete(tombstone).where(old))
    return dropped
