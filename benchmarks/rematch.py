"""The nightly round over 30,000 x 6,000, in parts for the growth: python -m benchmarks.rematch [--plot FILE] [PART ...]

Each part (8 is an eighth of the candidates) runs in a process of its own, so that its memory is its own; without parts
1/8, 1/4, 1/2 and 1. Profiles and vectors as in `benchmarks.market`: real words, grams and profiles of occupations, and
random embeddings. What texts demand is taken as read, as it is on any night but the first. The store is left out.
"""

from __future__ import annotations

import argparse
import json
import os
import platform
import random
import resource
import subprocess
import sys
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from queue import Empty, Queue
from typing import Any

import numpy as np
from rich.console import Console
from rich.table import Table

from api.reporting.document import About
from api.reporting.page import page
from api.reporting.run import Made, written_up
from api.rounds.phases import Phases
from api.rounds.rematch import CEILINGS, LENGTH, KnownDemands, digest, written
from api.rounds.spreading import Forked
from api.wiring import Engine, open_engine, rule_book
from benchmarks.market import TODAY, _candidate, _vacancy
from benchmarks.memory import megabytes
from matcher.allocation import allocated
from matcher.coarse import Coarse
from matcher.pipeline import Matcher
from matcher.pools import candidate_pool, vacancy_pool
from matcher.ports import FloatMatrix
from matcher.rematch import STRETCH, Round, rematched
from matcher.representation import Representation
from matcher.text import FacetText, candidate_facets, vacancy_facets

CANDIDATES, VACANCIES, WORKERS = 30_000, 6_000, 2
DISTINCT = 300
"""Texts whose grams and profiles are really made; the others borrow theirs."""
PARTS = (8, 4, 2, 1)
LOOK_SECONDS = 0.5
"""Between two looks at the memory."""


def _represented(engine: Engine, texts: Sequence[tuple[FacetText, ...]], size: int) -> list[Representation]:
    noise = np.random.default_rng(2)
    bank = [engine.representer.assembled(facets, _units(noise, len(facets))) for facets in texts]
    chosen = (bank[number % len(bank)] for number in range(size))
    return [
        Representation(known.facets, _units(noise, len(known.facets)), known.grams, known.profile) for known in chosen
    ]


def _units(noise: np.random.Generator, count: int) -> FloatMatrix:
    rows: FloatMatrix = noise.standard_normal((count, 384), dtype=np.float32)
    rows /= np.linalg.norm(rows, axis=1, keepdims=True)
    return rows


def one_part(part: int) -> None:
    """Prints a line of JSON when the pools are there, when the round is done, the proposals, and the report."""
    engine = open_engine("embedded", Path(os.environ.get("HALLOWERK_DATA_DIR", ".hallowerk")))
    draw = random.Random(1)
    people = [_candidate(number, draw) for number in range(CANDIDATES // part)]
    jobs = [_vacancy(number, draw) for number in range(VACANCIES)]
    book = rule_book()
    mine = _represented(engine, [candidate_facets(item) for item in people[:DISTINCT]], len(people))
    left = candidate_pool(people, mine, engine.empty, book, engine.indexes)
    del mine
    theirs = _represented(engine, [vacancy_facets(item) for item in jobs[:DISTINCT]], len(jobs))
    right = vacancy_pool(jobs, theirs, engine.empty, book, engine.indexes)
    del theirs
    matcher = Matcher(book, KnownDemands({item.id: () for item in jobs}))
    shared = Round(matcher, Coarse(left, right, book, TODAY), LENGTH, written)
    _say("pools", 0.0)
    phases, used, started = Phases(), _processors(), time.perf_counter()
    found = rematched(shared, Forked(WORKERS), phases.heard)
    took = time.perf_counter() - started
    seconds = {phase["naam"]: phase["seconden"] for phase in phases.plain()}
    _say("round", took, candidates=len(people), processors=_processors() - used, pairs=len(found.pairs), **seconds)
    del shared, left, right, matcher
    started = time.perf_counter()
    proposed = allocated(found.pairs, CEILINGS)
    _say("proposals", time.perf_counter() - started, proposals=len(proposed), digest=digest(found, proposed)[:12])
    started = time.perf_counter()
    made = Made(people, jobs, people, found.pairs, proposed, LENGTH, CEILINGS)
    page(written_up(made, About(1, TODAY.isoformat(), phases=phases.plain()), book))
    _say("report", time.perf_counter() - started)


def _say(what: str, seconds: float, **more: object) -> None:
    print(json.dumps({"what": what, "seconds": seconds, **more}), flush=True)


def _processors() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


@dataclass(frozen=True, slots=True)
class Measured:
    """One part: what each of its lines said, and the megabytes at the highest until then, since the line before."""

    told: dict[str, dict[str, Any]]
    peaks: dict[str, float]


def measured(part: int) -> Measured:
    """Runs one part elsewhere and looks at its memory; raises CalledProcessError when it breaks."""
    command = [sys.executable, "-m", "benchmarks.rematch", "--one", str(part)]
    lines: Queue[str] = Queue()
    told: dict[str, dict[str, Any]] = {}
    peaks: dict[str, float] = {}
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        reader = threading.Thread(target=lambda: [lines.put(line) for line in process.stdout or ()])
        reader.start()
        highest = 0.0
        while process.poll() is None or reader.is_alive() or not lines.empty():
            highest = max(highest, megabytes(process.pid))
            try:
                said = json.loads(lines.get(timeout=LOOK_SECONDS))
            except Empty:
                continue
            told[said["what"]], peaks[said["what"]] = said, highest
            highest = 0.0
        reader.join()
    if process.returncode:
        raise subprocess.CalledProcessError(process.returncode, command)
    return Measured(told, peaks)


def tables(found: Sequence[Measured]) -> Iterator[Table]:
    """One line a part: the round itself, and what comes after it; memory is that of the whole tree at its highest."""
    headings = ("candidates", "pairs kept", "zoeken, s", "scoren, s", "uitleggen, s", "round, s", "of processors, s")
    made = Table(*headings, "s a million pairs", "round, GB", title="the round")
    rates = Table("candidates", "zoeken: worker s a million pairs", "scoren and uitleggen: worker ms a pair kept")
    after = Table(
        "candidates", "proposals", "proposals, s", "report, s", "all, GB", "digest", title="what comes after it"
    )
    for one in found:
        did, shared = one.told["round"], one.told["proposals"]
        size, million = str(did["candidates"]), did["candidates"] * VACANCIES / 1e6
        phases = [f"{did[phase]:.1f}" for phase in ("zoeken", "scoren", "uitleggen")]
        whole = f"{did['seconds']:.1f}", f"{did['processors']:.1f}", f"{did['seconds'] / million:.2f}"
        made.add_row(size, str(did["pairs"]), *phases, *whole, f"{one.peaks['round'] / 1000:.2f}")
        workers = min(WORKERS, -(-did["candidates"] // STRETCH))
        told = (did["scoren"] + did["uitleggen"]) * workers / did["pairs"] * 1000
        rates.add_row(size, f"{did['zoeken'] * workers / million:.2f}", f"{told:.2f}")
        seconds = f"{shared['seconds']:.1f}", f"{one.told['report']['seconds']:.1f}"
        peak = f"{max(one.peaks.values()) / 1000:.2f}"
        after.add_row(size, str(shared["proposals"]), *seconds, peak, shared["digest"])
    yield from (made, rates, after)


def draw(found: Sequence[Measured], file: Path) -> None:
    """Seconds against pairs, with the straight line through the first part; and the memory of the round."""
    from matplotlib.figure import Figure

    figure = Figure(figsize=(8, 4), layout="constrained")
    pairs = [one.told["round"]["candidates"] * VACANCIES / 1e6 for one in found]
    left, right = figure.subplots(1, 2)
    for what in ("round", "proposals", "report"):
        left.plot(pairs, [one.told[what]["seconds"] for one in found], marker="o", label=what)
    slope = found[0].told["round"]["seconds"] / pairs[0]
    left.plot([0, pairs[-1]], [0, slope * pairs[-1]], "k:", label="straight through the first")
    left.set(xlabel="million pairs", ylabel="seconds", xlim=0, ylim=0)
    left.legend()
    right.plot(pairs, [one.peaks["round"] / 1000 for one in found], marker="o", label="round")
    right.plot(pairs, [max(one.peaks.values()) / 1000 for one in found], marker="s", label="all")
    right.set(xlabel="million pairs", ylabel="GB at the highest", xlim=0, ylim=0)
    right.legend()
    figure.savefig(file, dpi=110, metadata={"Date": None} if file.suffix == ".svg" else {"Software": None})


def main() -> None:
    """Prints the table, and draws the growth where --plot says."""
    asked = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else None)
    asked.add_argument("parts", nargs="*", type=int, default=PARTS)
    asked.add_argument("--plot", type=Path)
    asked.add_argument("--one", type=int, help=argparse.SUPPRESS)
    given = asked.parse_args()
    if given.one is not None:
        one_part(given.one)
        return
    console = Console(width=150)
    console.print(
        f"{platform.machine()}, {os.cpu_count()} cores, {WORKERS} workers, Python {platform.python_version()}"
    )
    found = []
    for part in given.parts:
        found.append(measured(part))
        console.print(f"1/{part} of {CANDIDATES} x {VACANCIES}: {found[-1].told['round']['seconds']:.1f} s")
    for made in tables(found):
        console.print(made)
    if given.plot is not None:
        draw(found, given.plot)


if __name__ == "__main__":
    main()
