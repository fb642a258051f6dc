"""Rounds of kills at random moments; after each, the database is held against the model outside."""

from __future__ import annotations

import multiprocessing
import random
import threading
import time
from collections.abc import Callable
from contextlib import closing, suppress
from dataclasses import dataclass, field
from multiprocessing.connection import Connection
from typing import Any

from sqlalchemy import create_engine

from api.market import Market
from index.packing import pack
from index.store import Store
from matcher.domain import Candidate, Vacancy
from matcher.domain.side import Side
from matcher.errors import StoreUnavailable
from matcher.text import candidate_facets, candidate_words, vacancy_facets, vacancy_words
from tests.crash import processes
from tests.crash.plan import Rows, Writer
from tests.waiting import until

LONGEST_LIFE = 0.8
"""Seconds after which the last process of a round is killed."""
START_SECONDS = 180.0
"""How long the processes of a round may take to start on a machine that is busy."""
OFTEN = 0.8
"""Share of the rounds in which nobody is killed while starting."""
WRITER, BATCH, CLIENT = "writer", "batch", "client"
_SPAWN = multiprocessing.get_context("forkserver")
_SPAWN.set_forkserver_preload(["tests.crash.processes"])


@dataclass
class Victim:
    """A process, the writer behind it, and the line on which that writer speaks."""

    process: Any
    writer: Writer
    line: Connection

    def hear(self) -> None:
        """Everything that the writer said up to its end."""
        try:
            while self.line.poll():
                self.writer.went(*self.line.recv())
        except EOFError:
            pass


@dataclass
class Trial:
    """One database, its writers, and what the kills have come to."""

    url: str
    chance: random.Random
    kill_server: Callable[[], None] | None = None
    """Kills the database server and starts it again, where there is one."""
    writers: dict[str, Writer] = field(default_factory=lambda: {name: Writer(name) for name in (WRITER, BATCH, CLIENT)})
    kills: int = 0
    server_kills: int = 0
    looks: int = 0
    revision: int = 0

    def round(self, under_way: bool | None = None) -> None:
        """Starts the three, kills them one after the other, and checks what they left.

        `under_way`: all have begun to write before the first is killed; None leaves it to chance.
        """
        victims, api = self._start()
        if self.chance.random() < OFTEN if under_way is None else under_way:
            until(lambda: all(victim.line.poll() for victim in victims), "writers that write", START_SECONDS)
        watching = threading.Event()
        seen: list[Rows] = []
        watcher = threading.Thread(target=self._watch, args=(watching, seen))
        watcher.start()
        moments = sorted(self.chance.uniform(0, LONGEST_LIFE) for _ in victims)
        doomed = [api, victims[0].process, victims[1].process]
        self.chance.shuffle(doomed)
        server_moment = self.chance.choice(moments) if self.kill_server and self.chance.random() < 0.3 else None
        began = time.monotonic()
        for moment, process in zip(moments, doomed, strict=True):
            time.sleep(max(0.0, began + moment - time.monotonic()))
            process.kill()
            self.kills += 1
            if moment == server_moment and self.kill_server is not None:
                self.kill_server()
                self.server_kills += 1
        for process in (*doomed, victims[2].process):
            process.join(60)
            assert process.exitcode is not None, "a process outlived its kill"
        watching.set()
        watcher.join(60)
        before = {name: (writer.acknowledged, dict(writer.rows)) for name, writer in self.writers.items()}
        for victim in victims:
            victim.hear()
        self._check_what_was_seen(seen, before)
        self.check()

    def check(self) -> None:
        """No acknowledged write lost, no half write visible, index equal to rows; raises AssertionError."""
        with processes.open_store(self.url) as store:
            rows = stored(store)
            for writer in self.writers.values():
                own = of_writer(rows, writer.name)
                possible = writer.possible()
                fitting = [number for number, expected in possible.items() if expected == own]
                assert fitting, f"{writer.name} acknowledged {writer.acknowledged}, and its rows are of no step after"
                writer.went(fitting[-1], fitting[-1])
            assert store.revision() >= self.revision, "the counter went back"
            self.revision = store.revision()
            everything = store.changes_since(0)
            assert [*everything.candidates, *everything.vacancies] == [*store.candidates(), *store.vacancies()]
        self._check_the_database()
        self._check_the_index(rows)

    def _start(self) -> tuple[list[Victim], Any]:
        line, said = _SPAWN.Pipe(duplex=False)
        api = _SPAWN.Process(target=processes.serve, args=(self.url, said), daemon=True)
        api.start()
        said.close()
        port = line.recv()
        victims = []
        for name, target, where in (
            (WRITER, processes.write, self.url),
            (BATCH, processes.take_in, self.url),
            (CLIENT, processes.ask, port),
        ):
            line, said = _SPAWN.Pipe(duplex=False)
            writer = self.writers[name]
            process = _SPAWN.Process(target=target, args=(where, name, writer.acknowledged + 1, said), daemon=True)
            process.start()
            said.close()
            victims.append(Victim(process, writer, line))
        return victims, api

    def _watch(self, enough: threading.Event, seen: list[Rows]) -> None:
        """Looks at all rows again and again, as somebody who reads while others write and are killed."""
        done = False
        while not done:
            # The server may be killed meanwhile.
            with suppress(StoreUnavailable), processes.open_store(self.url) as store:
                while not done:
                    changes = store.changes_since(0)
                    seen.append(as_rows(changes.candidates, changes.vacancies))
                    done = enough.wait(0.03)
            done = done or enough.wait(0.03)

    def _check_what_was_seen(self, seen: list[Rows], before: dict[str, tuple[int, Rows]]) -> None:
        self.looks += len(seen)
        for name, writer in self.writers.items():
            whole = Writer(name, before[name][0], writer.begun, before[name][1]).possible()
            last = min(whole)
            for rows in seen:
                own = of_writer(rows, name)
                fitting = [number for number, expected in whole.items() if expected == own and number >= last]
                assert fitting, f"somebody saw half a write of {name}, or a write undone"
                last = fitting[0]

    def _check_the_database(self) -> None:
        engine = create_engine(self.url)
        with engine.connect() as connection:
            if engine.dialect.name == "sqlite":
                assert connection.exec_driver_sql("PRAGMA integrity_check").scalar() == "ok"
                assert connection.exec_driver_sql("PRAGMA foreign_key_check").all() == []
            for side in Side:
                table = {Side.CANDIDATES: "candidate", Side.VACANCIES: "vacancy"}[side]
                orphans = connection.exec_driver_sql(
                    f"SELECT count(*) FROM representation WHERE side = '{side.value}'"
                    f" AND object_id NOT IN (SELECT id FROM {table})"
                ).scalar()
                assert orphans == 0, "something derived outlived its row"
        engine.dispose()

    def _check_the_index(self, rows: Rows) -> None:
        """A market that is opened on what was left holds the rows, and derives from them what is derived anew."""
        with closing(processes.open_market(self.url)) as market, processes.open_store(self.url) as store:
            for side in Side:
                items = {id_: row for (of, id_), row in rows.items() if of is side}
                kept = store.representations(side, sorted(items))
                assert {id_: derived(row) for id_, row in items.items()} == kept, "the index is not what the rows are"
                assert {id_: held(market, side, id_) for id_ in items} == items


def stored(store: Store) -> Rows:
    return as_rows(store.candidates(), store.vacancies())


def as_rows(candidates: Any, vacancies: Any) -> Rows:
    return {(Side.CANDIDATES, row.id): row for row in candidates} | {(Side.VACANCIES, row.id): row for row in vacancies}


def of_writer(rows: Rows, name: str) -> Rows:
    return {place: row for place, row in rows.items() if place[1].startswith(f"{name}-")}


def derived(row: Candidate | Vacancy) -> tuple[str, bytes]:
    """Key and bytes of the representation, made from the row alone."""
    representer = processes.engine().representer
    words = candidate_words(row) if isinstance(row, Candidate) else vacancy_words(row)
    facets = candidate_facets(row) if isinstance(row, Candidate) else vacancy_facets(row)
    return representer.key(words), pack(representer.represent([facets])[0])


def held(market: Market, side: Side, id_: str) -> Candidate | Vacancy:
    return market.candidate(id_) if side is Side.CANDIDATES else market.vacancy(id_)
