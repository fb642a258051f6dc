"""How long a search takes in a large pool: every filter, a question and all facets, over rows made at random.

python -m benchmarks.search [rows]; a question is read by the embedded model each time, as when it is new, and not at
all where it is asked again, as for another page or facet. The last line is the model alone.
"""

from __future__ import annotations

import os
import random
import sys
import time
from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from functools import partial
from pathlib import Path

import numpy as np

from api.wiring import open_engine, rule_book, taxonomy
from benchmarks.host import Host, machine
from index.lexical import PostingsIndex
from index.vectors import FlatIndex
from matcher.domain import (
    DAYPARTS,
    WORKPLACE_KEYS,
    Begeleiding,
    Candidate,
    DutchLevel,
    Education,
    EducationLevel,
    Experience,
    Form,
    LanguageSkill,
    Licence,
    LksStatus,
    Support,
)
from matcher.domain.side import Side
from matcher.ngrams import BUCKETS
from matcher.pools import Indexes, candidate_pool
from matcher.representation import FACETS, Representation, empty_representation
from matcher.search import FILTERS, SearchEngine, SearchRequest, Wish
from matcher.sparse import SparseRows
from matcher.text import Facet

ROWS = 20_000
DIM = 384
GRAMS = 400
"""Grams of a whole of some fifty words; fewer are distinct."""
PROFILE = 32
ROUNDS = 60
CEILING = 0.050
"""Seconds that 95 of 100 searches may take."""
TODAY = date(2026, 11, 21)


def sparse(chance: np.random.Generator, rows: int, width: int, filled: int, skew: float) -> SparseRows:
    """Rows whose columns are unevenly used: a few occur in most rows, most in a few."""
    drawn = [np.unique((width * chance.random(filled) ** skew).astype(np.int32)) for _ in range(rows)]
    starts = np.cumsum([0, *map(len, drawn)])
    values = chance.random(starts[-1], dtype=np.float32)
    lengths = np.sqrt(np.add.reduceat(values * values, starts[:-1]))
    return SparseRows(starts, np.concatenate(drawn), values / np.repeat(lengths, np.diff(starts)), width)


def representations(count: int, seed: int) -> list[Representation]:
    """A whole and a wish for each row."""
    chance = np.random.default_rng(seed)
    occupations = len(taxonomy().occupations)
    dense = chance.standard_normal((2 * count, DIM)).astype(np.float32)
    dense /= np.linalg.norm(dense, axis=1, keepdims=True)
    grams = sparse(chance, 2 * count, BUCKETS, GRAMS, 5.0)
    profile = sparse(chance, 2 * count, occupations, PROFILE, 1.0)
    kinds = np.array([FACETS.index(Facet.WHOLE), FACETS.index(Facet.WISH)], dtype=np.int8)
    pairs = [np.array([2 * row, 2 * row + 1]) for row in range(count)]
    return [Representation(kinds, dense[pair], grams.take(pair).first_alone(), profile.take(pair)) for pair in pairs]


def candidate(number: int, chance: random.Random) -> Candidate:
    """Somebody of whom most is known."""
    titles = [item.title for item in list(taxonomy().occupations.values())[:200]]
    low = chance.choice((8, 12, 16, 20, 24, 32))
    return Candidate(
        id=f"k-{number:06}",
        desired_titles=tuple(chance.sample(titles, 2)),
        profile_text="Ik werk graag met mijn handen en heb ervaring in het magazijn met orders en heftruck. " * 3,
        experience=(Experience(chance.choice(titles), "Orders verzamelen en laden.", chance.randrange(60)),),
        education=chance.choice((None, (Education(chance.choice(list(EducationLevel))),))),
        licences=chance.choice((None, (), (Licence.B,), (Licence.C, Licence.B))),
        certificates=chance.choice((None, (), ("VCA basis",), ("heftruckcertificaat", "BHV"))),
        languages=chance.choice((None, (LanguageSkill("nl", chance.choice(list(DutchLevel))),))),
        postcode=chance.choice((None, "3071", "3081AB", "3011", "3111", "3192")),
        max_travel_minutes=chance.choice((None, 30, 45, 60)),
        hours_min=low,
        hours_max=low + 8,
        dayparts=chance.choice((None, tuple(chance.sample(DAYPARTS, 10)))),
        available_from=chance.choice((None, TODAY + timedelta(days=chance.randrange(60)))),
        minor=chance.choice((None, False)),
        forms=chance.choice((None, (Form.REGULIER, Form.LEERBAAN))),
        running_trajectory=chance.choice((None, True, False)),
        updated_at=datetime(2026, 1, 1, tzinfo=UTC) + timedelta(minutes=chance.randrange(400_000)),
        support=Support(
            lks=chance.choice((None, *LksStatus)),
            doelgroepregister=chance.choice((None, True, False)),
            begeleiding=chance.choice((None, *Begeleiding)),
            workplace_needs=tuple(key for key in WORKPLACE_KEYS if chance.random() < 0.2),
        ),
    )


CASES = {
    "everyone, newest first": SearchRequest(),
    "everyone, all facets": SearchRequest(facets=FILTERS[Side.CANDIDATES]),
    "a question": SearchRequest(
        question="ervaren magazijnmedewerker die orders verzamelt en graag met de heftruck rijdt"
    ),
    "a question with filters, all facets": SearchRequest(
        question="magazijnmedewerker op zuid met lks en rijbewijs B, 24 uur, doordeweeks",
        wishes=(
            Wish("certificaat", ("VCA",), "liefst"),
            Wish("taal", {"niveau": "A2"}),
            Wish("reistijd", {"naar": "3071", "minuten": 45}),
        ),
        facets=FILTERS[Side.CANDIDATES],
    ),
    "an occupation as a filter": SearchRequest(wishes=(Wish("beroep", {"label": "kok", "isco08": "5120"}),)),
}


def main() -> None:
    """Prints a table; exits with 1 where a case is above the ceiling."""
    count = int(sys.argv[1]) if len(sys.argv) > 1 else ROWS
    chance = random.Random(7)
    people = [candidate(number, chance) for number in range(count)]
    empty = empty_representation(DIM, len(taxonomy().occupations))
    pool = candidate_pool(people, representations(count, 7), empty, rule_book(), Indexes(FlatIndex, PostingsIndex))
    embedded = open_engine("embedded", Path(os.environ.get("HALLOWERK_DATA_DIR", ".hallowerk")))
    reading = SearchEngine(rule_book(), taxonomy(), embedded.representer.represent_query)
    remembering = SearchEngine(rule_book(), taxonomy(), embedded.question)
    print(f"{count} candidates, {machine()}")
    host = Host()
    print(f"{'case':42} {'first':>8} {'p50 ms':>8} {'p95 ms':>8}")
    slow = False
    for name, request in CASES.items():
        for engine, how in ((reading, ", new"), (remembering, ", again")) if request.question else ((reading, ""),):
            slow |= _told(name + how, partial(engine.candidates, request, (pool,), TODAY)) > CEILING
    _told("the model alone, 20 words", partial(embedded.encoder.encode_queries, [" ".join(["werken"] * 20)]))
    print(f"the host took {host.taken:.0%} of the processor time")
    sys.exit(int(slow))


def _told(name: str, ask: Callable[[], object]) -> float:
    """Prints a line; the seconds that 95 of 100 take."""
    times = []
    for _ in range(ROUNDS + 1):
        start = time.perf_counter()
        ask()
        times.append(time.perf_counter() - start)
    p50, p95 = np.percentile(times[1:], (50, 95))
    print(f"{name:42} {times[0] * 1000:8.1f} {p50 * 1000:8.1f} {p95 * 1000:8.1f}")
    return float(p95)


if __name__ == "__main__":
    main()
