"""What leaves a document the same in meaning leaves its ten best the same; a skill that fits the work never harms."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from api.schemas import parse_candidate, parse_vacancy
from api.wiring import Engine, rule_book
from matcher.domain import Candidate
from matcher.pipeline import Matcher
from matcher.pools import CandidatePool, VacancyPool, candidate_pool, vacancy_pool
from matcher.text import candidate_facets, plain, vacancy_facets
from scripts.evaluation.collection import read_grades
from tests.makers import TODAY
from tests.overlap import overlap

pytestmark = [pytest.mark.quality, pytest.mark.model]

HERE = Path(__file__).parent
DEPTH = 10
LEAST_OVERLAP = 0.9
"""Of a paraphrase, on average."""
TEXTS = ("titel", "tekst", "profieltekst")
GOOD, TRIALS = 2, 40
"""The least grade of a pair that gets a skill, and how many do."""
MOST_LOWERED, MOST_LOST = 0.05, 0.5
"""The part that may still fall, by points of the score: the whole text is read anew, and its likeness may shift."""
Document = dict[str, Any]
Change = Callable[[Document], Document]


@dataclass(frozen=True)
class Market:
    """The demo collection: its documents by id, and both pools."""

    engine: Engine
    matcher: Matcher
    candidates: dict[str, Document]
    vacancies: dict[str, Document]
    people: CandidatePool
    jobs: VacancyPool

    def ten_best(self, document: Document) -> list[str]:
        """The other side's ids, best first, with the rules."""
        if "titel" in document:
            job = parse_vacancy(document)
            texts = self.engine.representer.represent([vacancy_facets(job)])[0]
            found = self.matcher.candidates_for(job, texts, [self.people], DEPTH, TODAY).matches
            return [match.candidate_id for match in found]
        person = parse_candidate(document)
        texts = self.engine.representer.represent([candidate_facets(person)])[0]
        found = self.matcher.vacancies_for(person, texts, [self.jobs], DEPTH, TODAY).matches
        return [match.vacancy_id for match in found]


@pytest.fixture(scope="module")
def market(engine: Engine, demo: Path) -> Market:
    def read(name: str) -> dict[str, Document]:
        lines = (demo / name).read_text("utf-8").splitlines()
        return {document["id"]: document for document in map(json.loads, lines)}

    candidates, vacancies = read("kandidaten.jsonl"), read("vacatures.jsonl")
    people = [parse_candidate(document) for document in candidates.values()]
    jobs = [parse_vacancy(document) for document in vacancies.values()]
    represent, book = engine.representer.represent, rule_book()
    people_texts = represent([candidate_facets(person) for person in people])
    jobs_texts = represent([vacancy_facets(job) for job in jobs])
    return Market(
        engine,
        Matcher(book),
        candidates,
        vacancies,
        candidate_pool(people, people_texts, engine.empty, book, engine.indexes),
        vacancy_pool(jobs, jobs_texts, engine.empty, book, engine.indexes),
    )


def again(document: Document) -> Document:
    return dict(document)


def in_capitals(document: Document) -> Document:
    return {key: plain(value).upper() if key in TEXTS else value for key, value in document.items()}


def with_keys_shuffled(document: Any) -> Any:
    if isinstance(document, dict):
        keys = random.Random(len(document)).sample(sorted(document), len(document))
        return {key: with_keys_shuffled(document[key]) for key in keys}
    return [with_keys_shuffled(item) for item in document] if isinstance(document, list) else document


def with_a_name(document: Document) -> Document:
    """A candidate tells a name; a vacancy has none to tell."""
    if "titel" in document:
        return document
    return {**document, "profieltekst": f"Mijn naam is Fatima Yilmaz. {document.get('profieltekst') or ''}"}


@pytest.fixture(scope="module")
def asked(market: Market) -> list[tuple[Document, list[str]]]:
    """Every vacancy and every second candidate with their ten best."""
    documents = [*market.vacancies.values(), *list(market.candidates.values())[::2]]
    return [(document, market.ten_best(document)) for document in documents]


@pytest.mark.parametrize("change", [again, in_capitals, with_keys_shuffled, with_a_name])
def test_what_tells_nothing_of_the_work_leaves_the_ten_best_as_they_were(
    change: Change, market: Market, asked: list[tuple[Document, list[str]]]
) -> None:
    for document, before in asked:
        after = market.ten_best(change(document))
        assert overlap(before, after, DEPTH) == pytest.approx(1.0, abs=1e-12), document["id"]
        assert after == before


def test_other_words_for_the_same_keep_the_ten_best_on_average(market: Market) -> None:
    lines = (HERE / "paraphrases.jsonl").read_text("utf-8").splitlines()
    agreed = []
    for told in map(json.loads, lines):
        document = (market.vacancies if told["id"] in market.vacancies else market.candidates)[told["id"]]
        assert not set(told) - set(document)
        agreed.append(overlap(market.ten_best(document), market.ten_best({**document, **told}), DEPTH))
    assert len(agreed) >= 20
    assert min(agreed) < 1
    assert float(np.mean(agreed)) >= LEAST_OVERLAP


def test_a_skill_that_fits_the_work_lifts_a_candidate_for_it_and_hardly_ever_lowers(market: Market, demo: Path) -> None:
    skills: dict[str, list[str]] = json.loads((HERE / "relevant_skills.json").read_text("utf-8"))
    assert set(skills) == set(market.vacancies)
    trials = [
        (job, person, skill)
        for job, person in sorted(pair for pair, grade in read_grades(demo / "qrels.tsv").items() if grade >= GOOD)
        for skill in skills[job]
        if skill not in market.candidates[person].get("vaardigheden", ())
    ]
    chosen = random.Random(1).sample(trials, TRIALS)
    skilled = [
        _with_skill(market.candidates[person], skill, f"K-{number}") for number, (_, person, skill) in enumerate(chosen)
    ]
    texts = market.engine.representer.represent([candidate_facets(person) for person in skilled])
    pool = candidate_pool(skilled, texts, market.engine.empty, rule_book(), market.engine.indexes)
    gained = []
    for number, (job, person, _) in enumerate(chosen):
        vacancy = parse_vacancy(market.vacancies[job])
        own = market.engine.representer.represent([vacancy_facets(vacancy)])[0]
        row = np.array([market.people.rows.numbers[person]])
        before = market.matcher.score_candidates(vacancy, own, market.people, row).scores()[0]
        after = market.matcher.score_candidates(vacancy, own, pool, np.array([number])).scores()[0]
        gained.append(after - before)
    assert float(np.mean(gained)) > 1
    assert sum(gain < 0 for gain in gained) <= TRIALS * MOST_LOWERED
    assert min(gained) > -MOST_LOST


def _with_skill(document: Document, skill: str, name: str) -> Candidate:
    return parse_candidate({**document, "id": name, "vaardigheden": [*document.get("vaardigheden", ()), skill]})
