"""Pools, an engine and wishes for the tests of the search: a small vocabulary, and an encoder that counts words."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from datetime import timedelta
from functools import cache
from typing import Any

import numpy as np
from hypothesis import strategies as st

from matcher.domain import (
    DAYPARTS,
    WORKPLACE_KEYS,
    Begeleiding,
    Candidate,
    CandidateStatus,
    DutchLevel,
    EducationLevel,
    Form,
    Licence,
    Transport,
    Vacancy,
    VacancyGuidance,
)
from matcher.domain.side import Side
from matcher.ngrams import GramWeights
from matcher.pools import CandidatePool, Indexes, VacancyPool, candidate_pool, vacancy_pool
from matcher.ports import FloatMatrix, Progress
from matcher.representation import OccupationSpace, Representer, empty_representation
from matcher.search import SearchEngine, Wish
from matcher.search.places import AREAS
from matcher.taxonomy import Occupation, Taxonomy
from matcher.text import candidate_facets, vacancy_facets
from tests import strategies
from tests.contracts.dense_index import SlowIndex
from tests.makers import TODAY, rule_book

OCCUPATIONS = (
    Occupation("b-kok", "5120", "kok", ("keukenhulp",)),
    Occupation("b-heftruck", "8344", "heftruckchauffeur"),
    Occupation("b-magazijn", "9333", "magazijnmedewerker", ("orderpicker",)),
    Occupation("b-schoonmaak", "9112", "schoonmaker"),
)
TAXONOMY = Taxonomy(OCCUPATIONS, (), ())


class WordCounter:
    """Implements matcher.ports.Encoder: texts that share words are alike."""

    name = "woorden"
    dim = 32

    def encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        rows = np.full((len(texts), self.dim), 1e-3, dtype=np.float32)
        for row, text in enumerate(texts):
            for word in text.replace(".", " ").replace(",", " ").split():
                rows[row, zlib.crc32(word.encode()) % self.dim] += 1.0
        unit: FloatMatrix = rows / np.linalg.norm(rows, axis=1, keepdims=True)
        return unit

    def encode_documents(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatMatrix:
        return self.encode_queries(texts)


_NAMES = [name for item in OCCUPATIONS for name in (item.title, *item.synonyms)]
_GRAMS = GramWeights.learnt(_NAMES)
_MEANINGS = WordCounter().encode_documents(_NAMES)
_SPACE = OccupationSpace(_MEANINGS, _MEANINGS, _GRAMS.rows(_NAMES), np.eye(len(_NAMES), dtype=np.float32))
REPRESENTER = Representer(WordCounter(), _GRAMS, _SPACE, "toets")
EMPTY = empty_representation(WordCounter.dim, len(_NAMES))
INDEXES = Indexes(SlowIndex, SlowIndex)  # type: ignore[arg-type]


@cache
def engine() -> SearchEngine:
    """One for all tests: it remembers only what it made of pools that are in use."""
    return SearchEngine(rule_book(), TAXONOMY, REPRESENTER.represent_query)


def people(candidates: Sequence[Candidate]) -> CandidatePool:
    texts = REPRESENTER.represent([candidate_facets(item) for item in candidates])
    return candidate_pool(candidates, texts, EMPTY, rule_book(), INDEXES)


def jobs(vacancies: Sequence[Vacancy]) -> VacancyPool:
    texts = REPRESENTER.represent([vacancy_facets(item) for item in vacancies])
    return vacancy_pool(vacancies, texts, EMPTY, rule_book(), INDEXES)


def bare(side: Side, items: Sequence[Any]) -> Any:
    """A pool of objects whose words nobody looks at."""
    make = candidate_pool if side is Side.CANDIDATES else vacancy_pool
    return make(items, [EMPTY] * len(items), EMPTY, rule_book(), INDEXES)


def pools(side: Side, items: Sequence[Any]) -> tuple[Any, ...]:
    return (people(items),) if side is Side.CANDIDATES else (jobs(items),)


def search(side: Side, asked: SearchEngine, request: Any, found: Sequence[Any]) -> Any:
    ask = asked.candidates if side is Side.CANDIDATES else asked.vacancies
    return ask(request, found, TODAY)


def several(values: Sequence[str], most: int = 3) -> st.SearchStrategy[tuple[str, ...]]:
    return st.lists(st.sampled_from(list(values)), min_size=1, max_size=most, unique=True).map(tuple)


def _range(low: int, high: int) -> st.SearchStrategy[dict[str, int]]:
    pair = st.tuples(st.integers(low, high), st.integers(low, high)).map(sorted)
    whole = pair.map(lambda ends: {"min": ends[0], "max": ends[1]})
    return whole | whole.map(lambda both: {"min": both["min"]}) | whole.map(lambda both: {"max": both["max"]})


def _some_parts(**parts: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.fixed_dictionaries({}, optional=parts)


FLAG = st.booleans()
DAY = st.integers(-40, 40).map(lambda shift: (TODAY + timedelta(days=shift)).isoformat())
MEANS = st.sampled_from([means.value for means in Transport])
PC4 = st.sampled_from(["3071", "3011", "3111", "1012"])
MINUTES = st.sampled_from([5, 20, 45])
OCCUPATION = st.sampled_from(
    [
        {"isco08": "8344"},
        {"label": "kok", "isco08": "5120"},
        {"label": "orderpicker"},
        {"label": "Administratief medewerker"},
    ]
)
_BOTH: dict[str, st.SearchStrategy[Any]] = {
    "beschutWerk": FLAG,
    "gebied": several(AREAS),
    "gemeente": several(("Rotterdam", "schiedam", "Amsterdam")),
    "nprz": FLAG,
    "uren": _range(1, 48),
    "dagdelen": several(DAYPARTS, 20),
    "rijbewijs": several([licence.value for licence in Licence]),
    "certificaat": several(strategies.CERTIFICATES),
    "taal": st.sampled_from(list(DutchLevel)).map(lambda level: {"niveau": level.value}),
    "opleiding": st.sampled_from(list(EducationLevel)).map(lambda level: {"niveau": level.value}),
    "beroep": OCCUPATION,
    "vorm": several([form.value for form in Form]),
    "werkplek": several(WORKPLACE_KEYS),
}
VALUES: dict[Side, dict[str, st.SearchStrategy[Any]]] = {
    Side.CANDIDATES: {
        **_BOTH,
        "lks": FLAG,
        "doelgroepregister": FLAG,
        "reistijd": _some_parts(minuten=MINUTES, vervoer=MEANS).flatmap(
            lambda parts: PC4.map(lambda place: {"naar": place, **parts})
        ),
        "begeleiding": several([guidance.value for guidance in Begeleiding]),
        "ervaring": st.sampled_from([0, 6, 24]).map(lambda months: {"maandenMin": months}),
        "beschikbaar": DAY.map(lambda day: {"uiterlijk": day}),
        "lopendTraject": FLAG,
        "status": several([status.value for status in CandidateStatus]),
        "minderjarig": FLAG,
    },
    Side.VACANCIES: {
        **_BOTH,
        "lks": st.sampled_from(["alleen", "mogelijk"]),
        "reistijd": _some_parts(vervoer=MEANS).flatmap(
            lambda parts: st.tuples(PC4, MINUTES).map(lambda two: {"van": two[0], "minuten": two[1], **parts})
        ),
        "begeleiding": several([guidance.value for guidance in VacancyGuidance]),
        "ervaring": st.just({"maandenMax": 12}),
        "beschikbaar": DAY.map(lambda day: {"start": day}),
        "sector": several(("zorg", "Haven", "bouw")),
        "socialReturn": FLAG,
        "lksErvaring": FLAG,
        "harrie": FLAG,
    },
}


def wishes(side: Side, most: int = 4) -> st.SearchStrategy[tuple[Wish, ...]]:
    demands = st.sampled_from(["moet", "liefst", "niet"])
    one = st.sampled_from(sorted(VALUES[side])).flatmap(
        lambda name: st.builds(Wish, st.just(name), VALUES[side][name], demands)
    )
    return st.lists(one, max_size=most, unique_by=lambda wish: (wish.filter, wish.demand)).map(tuple)


def markets(side: Side) -> st.SearchStrategy[list[Any]]:
    """Objects of one side, each id once."""
    one: st.SearchStrategy[Any] = strategies.candidates() if side is Side.CANDIDATES else strategies.vacancies()
    return st.lists(one, min_size=1, max_size=4, unique_by=lambda item: item.id)
