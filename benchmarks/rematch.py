"""The nightly round over 30,000 x 6,000: `python -m benchmarks.rematch`, with parts of the candidates for the growth.

Profiles and vectors as in `benchmarks.market`: real words, grams and profiles of occupations, random embeddings. What
texts demand is taken as read, as it is on any night but the first. The store is left out.
"""

from __future__ import annotations

import os
import random
import resource
import sys
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from api.phases import Phases
from api.rematch import LENGTH, KnownDemands, digest, written
from api.spreading import Forked
from api.wiring import Engine, open_engine, rule_book
from benchmarks.market import TODAY, _candidate, _vacancy
from matcher.coarse import Coarse
from matcher.market import candidate_pool, vacancy_pool
from matcher.pipeline import Matcher
from matcher.ports import FloatMatrix
from matcher.rematch import Round, rematched
from matcher.representation import Representation
from matcher.text import FacetText, candidate_facets, vacancy_facets

CANDIDATES, VACANCIES, WORKERS = 30_000, 6_000, 2
DISTINCT = 300
"""Texts whose grams and profiles are really made; the others borrow theirs."""
PARTS = (8, 4, 2, 1)


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


def measured(engine: Engine, size: int, vacancies: int) -> tuple[float, float, Phases, str]:
    """Seconds, seconds of processors, phases and the hash of what was found."""
    draw = random.Random(1)
    people = [_candidate(number, draw) for number in range(size)]
    jobs = [_vacancy(number, draw) for number in range(vacancies)]
    book = rule_book()
    mine = _represented(engine, [candidate_facets(item) for item in people[:DISTINCT]], size)
    left = candidate_pool(people, mine, engine.empty, book, engine.indexes)
    del mine
    theirs = _represented(engine, [vacancy_facets(item) for item in jobs[:DISTINCT]], vacancies)
    right = vacancy_pool(jobs, theirs, engine.empty, book, engine.indexes)
    del theirs
    matcher = Matcher(book, KnownDemands({item.id: () for item in jobs}))
    phases, used = Phases(), _processors()
    started = time.perf_counter()
    found = rematched(Round(matcher, Coarse(left, right, book, TODAY), LENGTH, written), Forked(WORKERS), phases.heard)
    return time.perf_counter() - started, _processors() - used, phases, digest(found)


def _processors() -> float:
    both = (resource.getrusage(who) for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return sum(usage.ru_utime + usage.ru_stime for usage in both)


def main() -> None:
    """One line for each part; arguments name other parts than PARTS."""
    engine = open_engine("embedded", Path(os.environ.get("HALLOWERK_DATA_DIR", ".hallowerk")))
    for part in [int(word) for word in sys.argv[1:]] or PARTS:
        seconds, processors, phases, found = measured(engine, CANDIDATES // part, VACANCIES)
        print(f"{CANDIDATES // part} x {VACANCIES}: {seconds:.1f} s, {processors:.1f} s of processors, {found[:12]}")
        for phase in phases.plain():
            print(f"  {phase['naam']}: {phase['seconden']:.1f} s, {phase['megabytes']} MB", flush=True)


if __name__ == "__main__":
    main()
