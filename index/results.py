"""What a run holds: who took part, the pairs, and what is different since the run before."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import islice
from typing import Any

import numpy as np
from sqlalchemy import Connection, Table, delete, false, func, insert, or_, select

from index.keys import KeyRing
from index.sealing import seal, unseal
from index.tables import candidate, rematch_change, rematch_pair, rematch_party, rematch_run
from index.transactions import Transactions
from matcher.differences import Standing
from matcher.domain.side import Side

AT_ONCE = 20_000
"""Rows in one transaction: a writer elsewhere waits no longer than these take."""


@dataclass(frozen=True, slots=True)
class KeptPair:
    """One pair of a run; `candidate_rank` and `vacancy_rank` count from 1 and may lie beyond the k of the run.

    `proposed` is None in a run from before there were proposals.
    """

    candidate_id: str
    vacancy_id: str
    score: float
    undecided: bool
    candidate_rank: int
    vacancy_rank: int
    proposed: bool | None


@dataclass(frozen=True, slots=True)
class KeptChange:
    """One difference with the run before; `payload` is plain JSON."""

    number: int
    candidate_id: str
    vacancy_id: str
    payload: Mapping[str, Any]


class Results:
    """What `Runs.results` gives; read when the run is complete, and written before."""

    def __init__(self, transactions: Transactions, ring: Callable[[], KeyRing]) -> None:
        """`ring` seals what is written of a candidate: it tells of support."""
        self._reading, self._writing, self._ring = transactions.reading, transactions.writing, ring

    def put_parties(self, run: int, side: Side, parties: Iterable[tuple[str, str, bytes | None]]) -> None:
        """(id, fingerprint, what was written or None) each; what was written is sealed for its owner."""
        ring = self._ring()

        def rows() -> Iterator[dict[str, object]]:
            for id_, mark, data in parties:
                sealed = None if data is None else seal(ring, id_, base64.b64encode(data).decode())
                yield {"run": run, "side": side.value, "id": id_, "fingerprint": mark, "written": sealed}

        self._put(rematch_party, rows())

    def put_pairs(self, run: int, pairs: Iterable[tuple[str, str, float, bool, int, int, bool]]) -> None:
        """The fields of KeptPair, each."""
        named = ("candidate_id", "vacancy_id", "score", "undecided", "candidate_rank", "vacancy_rank", "proposed")
        self._put(rematch_pair, ({"run": run, **dict(zip(named, row, strict=True))} for row in pairs))

    def put_changes(self, run: int, changes: Iterable[tuple[str, str, Mapping[str, Any]]]) -> int:
        """(candidate, vacancy, plain JSON) each, numbered in the order given; how many there were."""
        number = 0

        def rows() -> Iterator[dict[str, object]]:
            nonlocal number
            for number, (candidate_id, vacancy_id, payload) in enumerate(changes, start=1):
                yield {
                    "run": run,
                    "number": number,
                    "candidate_id": candidate_id,
                    "vacancy_id": vacancy_id,
                    "payload": plain_text(payload),
                }

        self._put(rematch_change, rows())
        return number

    def drop(self, run: int, *, but_changes: bool = False) -> None:
        """Removes all of a run; each table in a transaction of its own."""
        for table in (rematch_party, rematch_pair) if but_changes else (rematch_party, rematch_pair, rematch_change):
            with self._writing() as connection:
                connection.execute(delete(table).where(table.c.run == run))

    def standing(self, run: int) -> Standing:
        """The pairs and the parties of a run as arrays, for the comparison with the next."""
        with self._reading() as connection:
            parties = {
                side: dict(
                    sorted(
                        connection.execute(
                            select(rematch_party.c.id, rematch_party.c.fingerprint).where(
                                rematch_party.c.run == run, rematch_party.c.side == side.value
                            )
                        )
                    )
                )
                for side in Side
            }
            places = [{name: place for place, name in enumerate(parties[side])} for side in Side]
            pairs = rematch_pair.c
            rows = connection.execute(
                select(
                    pairs.candidate_id,
                    pairs.vacancy_id,
                    pairs.score,
                    pairs.undecided,
                    pairs.candidate_rank,
                    pairs.vacancy_rank,
                    func.coalesce(pairs.proposed, false()),
                ).where(pairs.run == run)
            )
            found = [(places[0][who], places[1][where], *rest) for who, where, *rest in rows]
        kind = [("c", "i4"), ("v", "i4"), ("s", "f8"), ("u", "?"), ("cr", "i4"), ("vr", "i4"), ("p", "?")]
        columns = np.array(found, dtype=kind)
        return Standing(
            parties[Side.CANDIDATES],
            parties[Side.VACANCIES],
            *(np.ascontiguousarray(columns[name]) for name, _ in kind),
        )

    def pairs_of(self, run: int, side: Side, id_: str, k: int) -> list[KeptPair]:
        """The k best of one candidate or vacancy and what is proposed beyond these, the best first."""
        of_candidate = side is Side.CANDIDATES
        owner = rematch_pair.c.candidate_id if of_candidate else rematch_pair.c.vacancy_id
        rank = rematch_pair.c.candidate_rank if of_candidate else rematch_pair.c.vacancy_rank
        listed = or_(rank <= k, rematch_pair.c.proposed.is_(True))
        query = select(rematch_pair).where(rematch_pair.c.run == run, owner == id_, listed).order_by(rank)
        with self._reading() as connection:
            return [
                KeptPair(
                    row.candidate_id,
                    row.vacancy_id,
                    row.score,
                    row.undecided,
                    row.candidate_rank,
                    row.vacancy_rank,
                    row.proposed,
                )
                for row in connection.execute(query)
            ]

    def written(self, run: int, candidate_ids: Sequence[str]) -> dict[str, bytes]:
        """What was written of the pairs of each of the candidates that has any.

        Raises KeyUnavailable when the key that sealed it is forgotten: the next run seals with the key of that day.
        """
        ring = self._ring()
        query = select(rematch_party.c.id, rematch_party.c.written).where(
            rematch_party.c.run == run,
            rematch_party.c.side == Side.CANDIDATES.value,
            rematch_party.c.id.in_(candidate_ids),
            rematch_party.c.written.is_not(None),
        )
        with self._reading() as connection:
            sealed = connection.execute(query).all()
        return {id_: base64.b64decode(unseal(ring, id_, text)) for id_, text in sealed}

    def took_part(self, run: int, side: Side, id_: str) -> bool:
        query = select(rematch_party.c.id).where(
            rematch_party.c.run == run, rematch_party.c.side == side.value, rematch_party.c.id == id_
        )
        with self._reading() as connection:
            return connection.scalar(query) is not None

    def changes(self, run: int, after: int, limit: int) -> list[KeptChange]:
        """At most `limit` changes with a number above `after`, in their order."""
        query = (
            select(rematch_change)
            .where(rematch_change.c.run == run, rematch_change.c.number > after)
            .order_by(rematch_change.c.number)
            .limit(limit)
        )
        with self._reading() as connection:
            return [
                KeptChange(row.number, row.candidate_id, row.vacancy_id, json.loads(row.payload))
                for row in connection.execute(query)
            ]

    def _put(self, table: Table, rows: Iterator[dict[str, Any]]) -> None:
        while some := list(islice(rows, AT_ONCE)):
            with self._writing() as connection:
                connection.execute(insert(table), some)


def _forget(connection: Connection, id_: str) -> None:
    """Takes a candidate out of every run, finished or not."""
    for run in list(connection.scalars(select(rematch_run.c.id))):
        connection.execute(
            delete(rematch_party).where(
                rematch_party.c.run == run, rematch_party.c.side == Side.CANDIDATES.value, rematch_party.c.id == id_
            )
        )
        connection.execute(delete(rematch_pair).where(rematch_pair.c.run == run, rematch_pair.c.candidate_id == id_))
    connection.execute(delete(rematch_change).where(rematch_change.c.candidate_id == id_))


def forget_missing(connection: Connection, run: int) -> None:
    """Whoever was deleted since the run read the rows."""
    gone = select(rematch_party.c.id).where(
        rematch_party.c.run == run,
        rematch_party.c.side == Side.CANDIDATES.value,
        rematch_party.c.id.not_in(select(candidate.c.id)),
    )
    changed = select(rematch_change.c.candidate_id).where(
        rematch_change.c.run == run, rematch_change.c.candidate_id.not_in(select(candidate.c.id))
    )
    for id_ in sorted({*connection.scalars(gone), *connection.scalars(changed)}):
        _forget(connection, id_)


def plain_text(value: Mapping[str, Any]) -> str:
    """The same for the same value."""
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
