"""A round that is killed at random moments, again and again: `make crash-rematch`, and a few kills in the suite.

After each kill a reader must see the last complete run, whole, with its proposals and its report; the rounds that come
after it must begin by themselves and find the same bytes.
"""

from __future__ import annotations

import multiprocessing
import os
import random
import signal
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from typing import Final

import api.rounds.rematch
from api.reporting.files import Reports
from api.rounds.phases import Phases
from api.rounds.rematch import Rematch
from api.wiring import Engine
from index.database import sqlite_url
from index.runs import RunState
from index.store import Store
from matcher.pipeline import Matcher
from matcher.rematch import one_by_one
from tests.fakes import EMPTY, INDEXES, JOBS, PEOPLE, FakeEncoder, small_representer
from tests.makers import TODAY, rule_book

DATABASE: Final = "rows.sqlite3"


class FakeEngine(Engine):
    """The parts of a round over an encoder that knows words and no meaning."""

    empty = EMPTY


def one_round(folder: Path) -> None:
    """Makes a run over the store in the folder, in whatever process this is."""
    api.rounds.rematch.rule_book = rule_book  # type: ignore[attr-defined]
    api.rounds.rematch.read_demands = lambda _: ()  # type: ignore[attr-defined]
    encoder = FakeEncoder()
    engine = FakeEngine(encoder, small_representer(encoder), Matcher(rule_book()), INDEXES)
    with Store.open(sqlite_url(folder / DATABASE)) as store:
        Rematch(store, engine, folder, one_by_one, Reports(folder, draw=lambda _: "")).run(TODAY, Phases())


def trial(folder: Path, kills: int, seed: int) -> Counter[str]:
    """How many rounds died and how many were done before the blow; AssertionError when a reader saw half a run."""
    chance = random.Random(seed)
    with Store.open(sqlite_url(folder / DATABASE)) as store:
        store.put_candidates(PEOPLE)
        store.put_vacancies(JOBS)
    _in_child(folder, None)
    started = time.monotonic()
    _in_child(folder, None)
    lasts = time.monotonic() - started
    with Store.open(sqlite_url(folder / DATABASE)) as store:
        expected = store.runs.latest()
    assert expected is not None
    ended: Counter[str] = Counter()
    for _ in range(kills):
        died = _in_child(folder, chance.uniform(0, lasts)) == -signal.SIGKILL
        ended["killed" if died else "done"] += 1
        with Store.open(sqlite_url(folder / DATABASE)) as store:
            latest = store.runs.latest()
            assert latest is not None
            assert latest.header["inhoud"] == expected.header["inhoud"]
            standing = store.runs.results.standing(latest.id)
            assert len(standing.score) == latest.header["paren"]
            assert standing.proposed.sum() == latest.header["voorstellen"] > 0
            assert (folder / f"ronde-{latest.id}.json").exists()
            ended["left unfinished"] += store.runs.run(_highest(store)).state is RunState.BUSY
    _in_child(folder, None)
    with Store.open(sqlite_url(folder / DATABASE)) as store:
        last = store.runs.latest()
        assert last is not None
        assert last.id == _highest(store)
        assert last.header["inhoud"] == expected.header["inhoud"]
    return ended


def _highest(store: Store) -> int:
    number = store.runs.ask()
    store.runs.fail(number)
    return number - 1


def _in_child(folder: Path, kill_after: float | None) -> int | None:
    process = multiprocessing.get_context("fork").Process(target=one_round, args=(folder,))
    process.start()
    process.join(kill_after)
    if process.is_alive() and process.pid is not None:
        os.kill(process.pid, signal.SIGKILL)
    process.join()
    return process.exitcode


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as somewhere:
        print(dict(trial(Path(somewhere), int(sys.argv[1]), seed=20261122)))
