"""Rounds over the whole market: every SQL statement about runs. What a run holds is read when it is complete."""

from __future__ import annotations

import base64
import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass, field
from enum import StrEnum
from itertools import islice
from typing import Any, TypeVar

import numpy as np
from sqlalchemy import Connection, Table, bindparam, delete, false, func, insert, or_, select, update

from index.keys import KeyRing
from index.sealing import seal, unseal
from index.tables import (
    candidate,
    rematch_change,
    rematch_pair,
    rematch_party,
    rematch_run,
    text_demand,
)
from matcher.differences import Standing
from matcher.domain.side import Side
from matcher.errors import NotFound

T = TypeVar("T")

AT_ONCE = 20_000
"""Rows in one transaction: a writer elsewhere waits no longer than these take."""
RUNS_WITH_RESULTS = 2
"""Complete runs whose pairs are kept: the last, and the one that is compared with it."""
RUNS_TOLD = 31
"""Complete runs of which the header and the changes are kept."""

_PARTS = (rematch_party, rematch_pair, rematch_change)


class RunState(StrEnum):
    """WAITING: asked for; BUSY: somebody is at it; COMPLETE: it may be read; FAILED: it never will be."""

    WAITING = "wacht"
    BUSY = "bezig"
    COMPLETE = "klaar"
    FAILED = "mislukt"


@dataclass(frozen=True, slots=True)
class Run:
    """`header` is plain JSON: what the run was made with, how many took part, and how long it took."""

    id: int
    state: RunState
    header: Mapping[str, Any] = field(default_factory=dict)


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


class Runs:
    """What `Store.runs` gives; it shares the transactions of the store, and its one error."""

    def __init__(
        self,
        reading: Callable[[], AbstractContextManager[Connection]],
        writing: Callable[[], AbstractContextManager[Connection]],
        ring: Callable[[], KeyRing],
    ) -> None:
        """`ring` seals what is written of a candidate: it tells of support."""
        self._reading, self._writing, self._ring = reading, writing, ring

    def ask(self) -> int:
        """A new run that waits for somebody to begin; its number."""
        with self._writing() as connection:
            latest = connection.scalar(select(func.max(rematch_run.c.id))) or 0
            connection.execute(insert(rematch_run), {"id": latest + 1, "state": RunState.WAITING.value, "header": "{}"})
            return latest + 1

    def begin(self, run: int) -> None:
        """Takes a run up, alone: whatever else is unfinished has lost its maker, and is cleared away first."""
        with self._writing() as connection:
            unfinished = rematch_run.c.state.in_([RunState.WAITING.value, RunState.BUSY.value])
            connection.execute(
                update(rematch_run).where(unfinished, rematch_run.c.id != run).values(state=RunState.FAILED.value)
            )
            connection.execute(update(rematch_run).where(rematch_run.c.id == run).values(state=RunState.BUSY.value))
            failed = list(
                connection.scalars(select(rematch_run.c.id).where(rematch_run.c.state == RunState.FAILED.value))
            )
        for number in failed:
            self._empty(number, _PARTS)

    def fail(self, run: int) -> None:
        """Says that a run will never be complete, and clears away what there was of it."""
        with self._writing() as connection:
            connection.execute(
                update(rematch_run)
                .where(rematch_run.c.id == run, rematch_run.c.state != RunState.COMPLETE.value)
                .values(state=RunState.FAILED.value)
            )
        self._empty(run, _PARTS)

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
                    "payload": _text(payload),
                }

        self._put(rematch_change, rows())
        return number

    def complete(self, run: int, header: Mapping[str, Any]) -> None:
        """Makes the run readable, whole and at once; who was deleted while it was made is in it no more."""
        with self._writing() as connection:
            _forget_missing(connection, run)
            connection.execute(
                update(rematch_run)
                .where(rematch_run.c.id == run)
                .values(state=RunState.COMPLETE.value, header=_text(header))
            )

    def prune(self) -> None:
        """Drops the results of all but the last runs, and in the end the runs."""
        complete = [run.id for run in self.complete_runs(None)]
        for number in complete[RUNS_WITH_RESULTS:RUNS_TOLD]:
            self._empty(number, (rematch_party, rematch_pair))
        for number in complete[RUNS_TOLD:]:
            self._empty(number, _PARTS)
        oldest = complete[min(len(complete), RUNS_TOLD) - 1] if complete else 0
        with self._writing() as connection:
            connection.execute(delete(rematch_run).where(rematch_run.c.id < oldest))

    def complete_runs(self, limit: int | None) -> list[Run]:
        """The latest first."""
        query = (
            select(rematch_run)
            .where(rematch_run.c.state == RunState.COMPLETE.value)
            .order_by(rematch_run.c.id.desc())
            .limit(limit)
        )
        with self._reading() as connection:
            return [_run(row.id, row.state, row.header) for row in connection.execute(query)]

    def latest(self) -> Run | None:
        """The last complete run."""
        return next(iter(self.complete_runs(1)), None)

    def run(self, run: int) -> Run:
        """In whatever state; NotFound when there is none with that number."""
        with self._reading() as connection:
            row = connection.execute(select(rematch_run).where(rematch_run.c.id == run)).one_or_none()
        if row is None:
            raise NotFound(str(run))
        return _run(row.id, row.state, row.header)

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

    def text_demands(self) -> dict[str, tuple[str, bytes]]:
        """Key and data by the id of the vacancy."""
        with self._reading() as connection:
            rows = connection.execute(select(text_demand.c.vacancy_id, text_demand.c.key, text_demand.c.data))
            return {name: (key, data) for name, key, data in rows}

    def put_text_demands(self, entries: Sequence[tuple[str, str, bytes]]) -> None:
        """(vacancy, key, data) each; adds or replaces."""
        if not entries:
            return
        with self._writing() as connection:
            gone = [{"gone": name} for name, _, _ in entries]
            connection.execute(delete(text_demand).where(text_demand.c.vacancy_id == bindparam("gone")), gone)
            connection.execute(
                insert(text_demand),
                [{"vacancy_id": name, "key": key, "data": data} for name, key, data in entries],
            )

    def _put(self, table: Table, rows: Iterator[dict[str, Any]]) -> None:
        while some := list(islice(rows, AT_ONCE)):
            with self._writing() as connection:
                connection.execute(insert(table), some)

    def _empty(self, run: int, tables: Sequence[Table]) -> None:
        for table in tables:
            with self._writing() as connection:
                connection.execute(delete(table).where(table.c.run == run))


def forget(connection: Connection, side: Side, id_: str) -> None:
    """Takes a candidate out of every run, finished or not; of a vacancy runs keep what they said of it."""
    if side is Side.VACANCIES:
        connection.execute(delete(text_demand).where(text_demand.c.vacancy_id == id_))
        return
    for run in list(connection.scalars(select(rematch_run.c.id))):
        connection.execute(
            delete(rematch_party).where(
                rematch_party.c.run == run, rematch_party.c.side == side.value, rematch_party.c.id == id_
            )
        )
        connection.execute(delete(rematch_pair).where(rematch_pair.c.run == run, rematch_pair.c.candidate_id == id_))
    connection.execute(delete(rematch_change).where(rematch_change.c.candidate_id == id_))


def _forget_missing(connection: Connection, run: int) -> None:
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
        forget(connection, Side.CANDIDATES, id_)


def _run(number: int, state: str, header: str) -> Run:
    return Run(number, RunState(state), json.loads(header))


def _text(value: Mapping[str, Any]) -> str:
    return json.dumps(value, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
