"""Who asked to be left out of matching (AVG art. 21), whatever is put later."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ColumnElement, Connection, delete, insert, select, update

from index import following
from index.statements import present
from index.tables import candidate, objection
from matcher.domain.side import Side
from matcher.errors import NotFound


def no_objection() -> ColumnElement[bool]:
    """Of a row of the table of candidates."""
    return candidate.c.id.not_in(select(objection.c.candidate_id))


def known(connection: Connection, id_: str) -> bool:
    return connection.scalar(select(objection.c.at).where(objection.c.candidate_id == id_)) is not None


def note(connection: Connection, id_: str, at: datetime) -> None:
    """Raises NotFound."""
    withdraw(connection, id_)
    connection.execute(insert(objection), {"candidate_id": id_, "at": at.isoformat(timespec="seconds")})


def withdraw(connection: Connection, id_: str) -> None:
    """Raises NotFound."""
    _touch(connection, id_)
    connection.execute(delete(objection).where(objection.c.candidate_id == id_))


def _touch(connection: Connection, id_: str) -> None:
    """A new revision for the row, so that followers look at it again."""
    if not present(connection, Side.CANDIDATES, [id_]):
        raise NotFound(id_)
    latest = following.next_revision(connection)
    connection.execute(update(candidate).where(candidate.c.id == id_).values(revision=latest))
