"""The main path with 20,000 candidates: load, stored vacancy, unseen vacancy, upsert, memory, ingest.

Profiles are made of the vocabulary's own sentences. Their embeddings are random unit vectors, because encoding
100,000 texts says nothing of the search; the unseen vacancy and the ingest use the real encoder.
"""

from __future__ import annotations

import random
import resource
import tempfile
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date
from multiprocessing import get_context
from pathlib import Path

import numpy as np

from api.market import Market
from api.wiring import Engine, geography, open_engine, taxonomy
from index.database import sqlite_url
from index.packing import pack
from index.store import Store
from matcher.domain import Candidate, Experience, LksStatus, Support, Transport, Vacancy
from matcher.domain.side import Side
from matcher.representation import Representation
from matcher.segments import RECENT_AT_MOST
from matcher.taxonomy import Occupation
from matcher.text import Facet, FacetText, candidate_facets, candidate_words, vacancy_words

CANDIDATES, VACANCIES, QUESTIONS, UNSEEN, INGESTED = 20_000, 200, 400, 60, 60
DISTINCT = 1_000
"""Texts whose grams and profiles are really made; the others borrow theirs."""
TODAY = date(2026, 11, 21)
Row = tuple[str, str, str]
Words = tuple[FacetText, ...]


def rows(data_dir: Path) -> list[Row]:
    """(what, measured, asked) for each line of the table; `data_dir` keeps the model between runs."""
    draw = random.Random(3)
    with tempfile.TemporaryDirectory() as folder:
        url = sqlite_url(Path(folder) / "market.sqlite3")
        # Made elsewhere, as in practice: what it takes to write the market is no memory of who answers from it.
        maker = get_context("spawn").Process(target=_make, args=(data_dir, url))
        maker.start()
        maker.join()
        if maker.exitcode:
            raise RuntimeError(f"the market was not made: exit status {maker.exitcode}")
        engine, store = open_engine("embedded", data_dir), Store.open(url)
        started = time.perf_counter()
        market = Market(store, engine, lambda: TODAY)
        loading = time.perf_counter() - started
        ids = [f"v{draw.randrange(VACANCIES):05d}" for _ in range(QUESTIONS)]
        market.warm_up()
        stored = [_timed(market.matches_for_vacancy, name, 10, None) for name in ids]
        fresh = [_vacancy(VACANCIES + number, draw) for number in range(UNSEEN + 1)]
        market.matches_for_vacancy(fresh[0], 10, None)
        unseen = [_timed(market.matches_for_vacancy, item, 10, None) for item in fresh[1:]]
        changed = [_candidate(number, draw) for number in range(20)]
        upserts = [_timed(market.put_candidates, [item]) for item in changed]
        memory = _highest()
        ingest, alone = _ingest(market, engine, draw)
        others = [replace(market.candidate(f"k{number:05d}"), hours_max=38) for number in range(RECENT_AT_MOST + 1)]
        kept = _timed(market.put_candidates, others)
        joined = _highest()
        market.close()
    return [
        ("pool from rows", f"{loading:.1f} s", "5 s"),
        ("top 10, stored vacancy, p50 / p95", _percentiles(stored), "p95 15 ms"),
        ("top 10, unseen vacancy with encoding, p50 / p95", _percentiles(unseen), "p95 45 ms"),
        ("one upsert, visible to the next question, p50 / p95", _percentiles(upserts), "-"),
        ("resident memory at its highest", f"{memory:.2f} GB", "1.5 GB"),
        (f"{len(others)} new hours at once, visible to the next question", f"{kept:.1f} s", "-"),
        ("resident memory at its highest, once the large pool was joined", f"{joined:.2f} GB", "-"),
        ("ingest, texts/s / the encoder alone", f"{ingest:.0f} / {alone:.0f} ({ingest / alone:.2f})", "encoder-bound"),
    ]


def _make(data_dir: Path, url: str) -> None:
    engine, store, draw = open_engine("embedded", data_dir), Store.open(url), random.Random(1)
    candidates = [_candidate(number, draw) for number in range(CANDIDATES)]
    vacancies = [_vacancy(number, draw) for number in range(VACANCIES)]
    store.put_candidates(candidates)
    store.put_vacancies(vacancies)
    _keep(store, engine, Side.CANDIDATES, [(item.id, candidate_words(item)) for item in candidates])
    _keep(store, engine, Side.VACANCIES, [(item.id, vacancy_words(item)) for item in vacancies])


def _candidate(number: int, draw: random.Random) -> Candidate:
    occupation = draw.choice(_occupations())
    return Candidate(
        id=f"k{number:05d}",
        desired_titles=(draw.choice((occupation.title, *occupation.synonyms)),),
        profile_text=" ".join(draw.sample(occupation.tasks[:5], 3)) + f" {draw.choice(occupation.skills)} {number}.",
        experience=(Experience(occupation.title, draw.choice(occupation.tasks), draw.randrange(120)),),
        skills=tuple(draw.sample(occupation.skills, 2)),
        postcode=str(draw.choice(geography().places).pc4),
        transport=(draw.choice(tuple(Transport)), Transport.PUBLIC),
        max_travel_minutes=draw.choice((30, 45, 60, 90)),
        hours_min=draw.choice((8, 16, 24)),
        hours_max=draw.choice((24, 32, 40)),
        certificates=draw.choice((None, (), ("VCA basis",), ("heftruckcertificaat", "BHV"))),
        support=Support(lks=draw.choice((None, *LksStatus))),
    )


def _vacancy(number: int, draw: random.Random) -> Vacancy:
    occupation = draw.choice(_occupations())
    return Vacancy(
        id=f"v{number:05d}",
        title=draw.choice((occupation.title, *occupation.synonyms)),
        text=" ".join([*occupation.tasks[5:], *draw.sample(draw.choice(_occupations()).tasks, 3), f"Plek {number}."]),
        postcode=str(draw.choice(geography().places).pc4),
        hours_min=draw.choice((12, 16, 24)),
        hours_max=draw.choice((24, 32, 40)),
    )


def _occupations() -> list[Occupation]:
    return list(taxonomy().occupations.values())


def _representations(engine: Engine, objects: list[Words]) -> Iterator[tuple[Words, Representation]]:
    noise = np.random.default_rng(2)
    bank: list[Representation] = []
    for number, words in enumerate(objects):
        dense = noise.standard_normal((len(words) + 1, engine.encoder.dim)).astype(np.float32)
        dense /= np.linalg.norm(dense, axis=1, keepdims=True)
        if number < DISTINCT:
            facets = (FacetText(Facet.WHOLE, ". ".join(facet.text for facet in words)), *words)
            bank.append(engine.representer.assembled(facets, dense))
        known = bank[number % len(bank)]
        yield words, Representation(known.facets, dense, known.grams, known.profile)


def _keep(store: Store, engine: Engine, side: Side, objects: list[tuple[str, Words]]) -> None:
    made = _representations(engine, [words for _, words in objects])
    entries = [
        (name, engine.representer.key(words), pack(one)) for (name, _), (words, one) in zip(objects, made, strict=True)
    ]
    store.put_representations(side, entries)


def _ingest(market: Market, engine: Engine, draw: random.Random) -> tuple[float, float]:
    people = [_candidate(CANDIDATES + number, draw) for number in range(INGESTED)]
    texts = sorted({facet.text for item in people for facet in candidate_facets(item)})
    alone = _timed(engine.encoder.encode_documents, texts)
    whole = _timed(market.put_candidates, people)
    return len(texts) / whole, len(texts) / alone


def _highest() -> float:
    """Gigabytes of memory that this process had at most."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2


def _timed(work: Callable[..., object], *given: object) -> float:
    started = time.perf_counter()
    work(*given)
    return time.perf_counter() - started


def _percentiles(seconds: list[float]) -> str:
    p50, p95 = np.percentile(np.array(seconds) * 1000, [50, 95])
    return f"{p50:.1f} / {p95:.1f} ms"
