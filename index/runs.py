"""Rounds over the whole market: how each run begins and ends, and which are kept; for what it holds see `results`."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import Any

from sqlalchemy import delete, func, insert, select, update

from index.keys import KeyRing
from index.results import Results, forget_missing, plain_text
from index.tables import rematch_run
from index.transactions import Transactions
from matcher.errors import NotFound

RUNS_WITH_RESULTS = 2
"""Complete runs whose pairs are kept: the last, and the one that is compared with it."""
RUNS_TOLD = 31
"""Complete runs of which the header and the changes are kept."""


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


class Runs:
    """What `Store.runs` gives, with its transactions and its one error; `results` is what the runs hold."""

    def __init__(self, transactions: Transactions, ring: Callable[[], KeyRing]) -> None:
        """`ring` seals what is written of a candidate: it tells of support."""
        self._reading, self._writing = transactions.reading, transactions.writing
        self.results = Results(transactions, ring)

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
            self.results.drop(number)

    def fail(self, run: int) -> None:
        """Says that a run will never be complete, and clears away what there was of it."""
        with self._writing() as connection:
            connection.execute(
                update(rematch_run)
                .where(rematch_run.c.id == run, rematch_run.c.state != RunState.COMPLETE.value)
                .values(state=RunState.FAILED.value)
            )
        self.results.drop(run)

    def complete(self, run: int, header: Mapping[str, Any]) -> None:
        """Makes the run readable, whole and at once; who was deleted while it was made is in it no more."""
        with self._writing() as connection:
            forget_missing(connection, run)
            connection.execute(
                update(rematch_run)
                .where(rematch_run.c.id == run)
                .values(state=RunState.COMPLETE.value, header=plain_text(header))
            )

    def prune(self) -> None:
        """Drops the results of all but the last runs, and in the end the runs."""
        complete = [run.id for run in self.complete_runs(None)]
        for number in complete[RUNS_WITH_RESULTS:RUNS_TOLD]:
            self.results.drop(number, but_changes=True)
        for number in complete[RUNS_TOLD:]:
            self.results.drop(number)
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


def _run(number: int, state: str, header: str) -> Run:
    return Run(number, RunState(state), json.loads(header))
