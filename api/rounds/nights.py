"""Rounds as the API shows and starts them: runs out of the store, and a process of its own for each new one."""

from __future__ import annotations

import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from pathlib import Path

from api.ports import ListedPair
from api.rounds.alone import alone
from api.rounds.rematch import LOCK, hours_since_complete, sentences_of
from index.results import KeptChange
from index.runs import Run, Runs, RunState
from matcher.domain.side import Side
from matcher.errors import NotFound, RoundUnderWay

Begin = Callable[[int], subprocess.Popen[bytes]]
"""Starts the process that makes the run with this number."""


def begin(number: int) -> subprocess.Popen[bytes]:
    """A process with the settings of this one."""
    command = [sys.executable, "-m", "api.rounds.nightly", str(number)]
    return subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL)


class Nights:
    """Implements `api.ports.Rounds`. Safe to share between threads."""

    def __init__(self, runs: Runs, data_dir: Path, start: Begin = begin) -> None:
        self._runs, self._lock, self._begin = runs, data_dir / LOCK, start
        self._starting = threading.Lock()
        self._last: subprocess.Popen[bytes] | None = None

    def complete(self, limit: int, /) -> Sequence[Run]:
        return self._runs.complete_runs(limit)

    def run(self, number: int, /) -> Run:
        return self._runs.run(number)

    def changes(self, number: int, after: int, limit: int, /) -> Sequence[KeptChange]:
        if self._runs.run(number).state is not RunState.COMPLETE:
            raise NotFound(str(number))
        return self._runs.results.changes(number, after, limit)

    def listed(self, number: int, side: Side, id: str, /) -> Sequence[ListedPair]:
        run = self._runs.run(number)
        if run.state is not RunState.COMPLETE or not self._runs.results.took_part(number, side, id):
            raise NotFound(id)
        pairs = self._runs.results.pairs_of(number, side, id, run.header["aantalPerLijst"])
        written = self._runs.results.written(number, sorted({pair.candidate_id for pair in pairs}))
        told = {who: sentences_of(data) for who, data in written.items()}
        # Who was deleted a moment ago has no sentences any more, and is on no list.
        return [
            ListedPair(pair, told[pair.candidate_id][pair.vacancy_id]) for pair in pairs if pair.candidate_id in told
        ]

    def hours_since(self) -> float | None:
        return hours_since_complete(self._runs, datetime.now(UTC))

    def start(self) -> int:
        with self._starting:
            if self._last is not None and self._last.poll() is None:
                raise RoundUnderWay("er loopt al een ronde; deze is niet begonnen")
            with alone(self._lock):
                number = self._runs.ask()
            self._last = self._begin(number)
            # Somebody has to hear that it ended, or its number stays in the table of processes.
            threading.Thread(target=self._last.wait, daemon=True).start()
        return number


class NoNights:
    """Implements `api.ports.Rounds` where there is no store behind the market."""

    def complete(self, limit: int, /) -> Sequence[Run]:
        return ()

    def run(self, number: int, /) -> Run:
        raise NotFound(str(number))

    def changes(self, number: int, after: int, limit: int, /) -> Sequence[KeptChange]:
        raise NotFound(str(number))

    def listed(self, number: int, side: Side, id: str, /) -> Sequence[ListedPair]:
        raise NotFound(str(number))

    def hours_since(self) -> float | None:
        return None

    def start(self) -> int:
        raise RoundUnderWay("zonder database is er geen ronde te maken")
