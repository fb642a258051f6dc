"""The trial: the product and its rivals rank the same pools, and the same grades judge them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from api.wiring import Engine
from matcher.domain.side import Side
from matcher.metrics import ndcg, precision, recall, reciprocal_rank
from matcher.pools import CandidatePool, VacancyPool, candidate_pool, vacancy_pool
from matcher.ports import Floats
from matcher.representation import Representation
from matcher.rules import RuleBook, judge
from matcher.scoring import WEIGHTS, lifting, text_parts
from matcher.similarity import DENSE, GRAMS, PROFILE, similarities
from matcher.text import FacetText, candidate_facets, vacancy_facets
from scripts.evaluation.collection import Collection
from scripts.evaluation.rivals import RIVALS

DEPTH = 50
"""Places shown to the judge."""
PRODUCT = "HalloWerk"
ENCODER = "taalmodel"
NDCG = "ndcg10"
MRR = "mrr"
PRECISION = "p5"
RECALL = "recall50"
EVERYTHING = "alles"
CHANNEL_NAMES = {DENSE: "kanaal betekenis", GRAMS: "kanaal letters", PROFILE: "kanaal beroepen"}

Shown = Sequence[NDArray[np.int64]]
"""For each query the rows of the pool that were shown, best first."""


class Setting(StrEnum):
    """With the hard rules, a refused pair having gain 0; or open, where the ranking stands alone."""

    RULES = "met_regels"
    OPEN = "open"


@dataclass(frozen=True, slots=True)
class Result:
    """One system in one setting and direction.

    `scores`: for each metric (queries,) values; queries without any good answer are left out and counted in
    `left_out`. `refused_shown`: shown pairs that a hard rule refuses, over all queries.
    """

    setting: Setting
    ranked: Side
    system: str
    scores: Mapping[str, Floats]
    left_out: int
    refused_shown: int

    def mean(self, metric: str) -> float:
        """nan when no query is left."""
        values = self.scores[metric]
        return float(values.mean()) if len(values) else float("nan")


@dataclass(frozen=True)
class Bench:
    """One collection in one setting, represented once; `ranked` always names the side that is put in order."""

    setting: Setting
    collection: Collection
    engine: Engine
    book: RuleBook
    today: date
    candidate_texts: tuple[Representation, ...]
    vacancy_texts: tuple[Representation, ...]

    @cached_property
    def candidates(self) -> CandidatePool:
        return candidate_pool(
            self.collection.candidates, self.candidate_texts, self.engine.empty, self.book, self.engine.indexes
        )

    @cached_property
    def vacancies(self) -> VacancyPool:
        return vacancy_pool(
            self.collection.vacancies, self.vacancy_texts, self.engine.empty, self.book, self.engine.indexes
        )

    @cached_property
    def words(self) -> tuple[list[str], list[str]]:
        """Of each candidate and of each vacancy: what rivals read, which is what the encoder reads."""
        return (
            [_whole(candidate_facets(candidate)) for candidate in self.collection.candidates],
            [_whole(vacancy_facets(vacancy)) for vacancy in self.collection.vacancies],
        )

    @cached_property
    def refused_pairs(self) -> NDArray[np.bool_]:
        """(vacancies, candidates): what the plain truth refuses."""
        return np.array(
            [
                [judge(candidate, vacancy, self.today, self.book).refused for candidate in self.collection.candidates]
                for vacancy in self.collection.vacancies
            ],
            dtype=np.bool_,
        ).reshape(len(self.collection.vacancies), len(self.collection.candidates))

    def refused(self, ranked: Side) -> NDArray[np.bool_]:
        """(queries, pool)."""
        return self.refused_pairs if ranked is Side.CANDIDATES else self.refused_pairs.T

    def grades(self, ranked: Side) -> Floats:
        """(queries, pool): a refused pair has grade 0."""
        table = np.where(self.refused_pairs, 0.0, self.collection.grade_table())
        return table if ranked is Side.CANDIDATES else table.T

    def product(self, ranked: Side) -> Shown:
        """What a user of the product would be shown."""
        matcher = self.engine.matcher
        if ranked is Side.CANDIDATES:
            row_of = {candidate.id: row for row, candidate in enumerate(self.collection.candidates)}
            found = [
                matcher.candidates_for(vacancy, texts, [self.candidates], DEPTH, self.today).matches
                for vacancy, texts in zip(self.collection.vacancies, self.vacancy_texts, strict=True)
            ]
            return [np.array([row_of[match.candidate_id] for match in matches], dtype=np.int64) for matches in found]
        row_of = {vacancy.id: row for row, vacancy in enumerate(self.collection.vacancies)}
        found = [
            matcher.vacancies_for(candidate, texts, [self.vacancies], DEPTH, self.today).matches
            for candidate, texts in zip(self.collection.candidates, self.candidate_texts, strict=True)
        ]
        return [np.array([row_of[match.vacancy_id] for match in matches], dtype=np.int64) for matches in found]

    def without_part(self, ranked: Side, part: str | None) -> Shown:
        """What the scores alone would show if one part did not exist; None leaves all parts in."""
        return self.by_score(ranked, self.scores_without_part(ranked, part))

    def scores_without_part(self, ranked: Side, part: str | None) -> Floats:
        """(queries, pool)."""
        return np.stack([_scores(values, part) for values in self.part_values[ranked]])

    def without_channel(self, ranked: Side, channel: int) -> Shown:
        """What the scores alone would show if texts were not compared in one of the channels."""
        return self.by_score(ranked, self.scores_without_channel(ranked, channel))

    def scores_without_channel(self, ranked: Side, channel: int) -> Floats:
        """(queries, pool)."""
        found = zip(self.part_values[ranked], self._likenesses(ranked), strict=True)
        return np.stack([_scores({**values, **text_parts(likeness, channel)}, None) for values, likeness in found])

    def rival(self, ranked: Side, name: str) -> Shown:
        """The pool in the order of one of RIVALS, or of the encoder's cosine; refused pairs are not shown."""
        asking, sought = (self.vacancy_texts, self.candidate_texts)[:: 1 if ranked is Side.CANDIDATES else -1]
        if name == ENCODER:
            return self.by_score(ranked, _whole_vectors(asking, self.engine) @ _whole_vectors(sought, self.engine).T)
        people, jobs = self.words
        queries, documents = (jobs, people) if ranked is Side.CANDIDATES else (people, jobs)
        return self.by_score(ranked, RIVALS[name](queries, documents))

    def by_score(self, ranked: Side, scores: Floats) -> Shown:
        """The DEPTH admitted rows with the highest scores, ties by id; `scores` (queries, pool)."""
        admitted = [np.flatnonzero(~row) for row in self.refused(ranked)]
        return [rows[np.argsort(-scores[query, rows], kind="stable")[:DEPTH]] for query, rows in enumerate(admitted)]

    def result(self, ranked: Side, system: str, shown: Shown) -> Result:
        """The judge: every metric for every query that has a good answer."""
        refused = self.refused(ranked)
        wrongly = sum(int(refused[query, rows].sum()) for query, rows in enumerate(shown))
        judged = [(grades[rows], grades) for grades, rows in zip(self.grades(ranked), shown, strict=True)]
        scores, left_out = judged_scores(judged)
        return Result(self.setting, ranked, system, scores, left_out, wrongly)

    @cached_property
    def part_values(self) -> dict[Side, list[Mapping[str, Floats]]]:
        """For each query every part of every row of the pool, also where it drops out for lowering the score."""
        matcher = self.engine.matcher
        people, jobs = np.arange(len(self.collection.candidates)), np.arange(len(self.collection.vacancies))
        counted = {
            Side.CANDIDATES: [
                matcher.score_candidates(vacancy, texts, self.candidates, people)
                for vacancy, texts in zip(self.collection.vacancies, self.vacancy_texts, strict=True)
            ],
            Side.VACANCIES: [
                matcher.score_vacancies(candidate, texts, self.vacancies, jobs)
                for candidate, texts in zip(self.collection.candidates, self.candidate_texts, strict=True)
            ],
        }
        return {
            side: [
                {**scored.values, **text_parts(likeness)}
                for scored, likeness in zip(found, self._likenesses(side), strict=True)
            ]
            for side, found in counted.items()
        }

    def _likenesses(self, ranked: Side) -> Iterator[NDArray[np.float32]]:
        """For each query (pool, channels, candidate facets, vacancy facets)."""
        if ranked is Side.CANDIDATES:
            people = self.candidates.rows.texts
            for texts in self.vacancy_texts:
                yield similarities(people, np.arange(len(self.collection.candidates)), texts)
        else:
            jobs = self.vacancies.rows.texts
            for texts in self.candidate_texts:
                yield similarities(jobs, np.arange(len(self.collection.vacancies)), texts).swapaxes(2, 3)


def benches(collection: Collection, engine: Engine, book: RuleBook, today: date) -> tuple[Bench, Bench]:
    """The collection with its rules, and open; the texts are the same and are represented once."""
    represent = engine.representer.represent
    people = tuple(represent([candidate_facets(candidate) for candidate in collection.candidates]))
    jobs = tuple(represent([vacancy_facets(vacancy) for vacancy in collection.vacancies]))
    return (
        Bench(Setting.RULES, collection, engine, book, today, people, jobs),
        Bench(Setting.OPEN, collection.opened(), engine, book, today, people, jobs),
    )


def trial(bench: Bench) -> list[Result]:
    """The product and then its rivals, in both directions."""
    return [
        bench.result(ranked, name, bench.product(ranked) if name == PRODUCT else bench.rival(ranked, name))
        for ranked in Side
        for name in (PRODUCT, *RIVALS, ENCODER)
    ]


def ablation(bench: Bench) -> list[Result]:
    """All parts; then each part of the score left out in turn, and each channel that texts are compared in."""
    results = []
    for ranked in Side:
        results.append(bench.result(ranked, EVERYTHING, bench.without_part(ranked, None)))
        results += [bench.result(ranked, part, bench.without_part(ranked, part)) for part in WEIGHTS]
        results += [
            bench.result(ranked, name, bench.without_channel(ranked, channel))
            for channel, name in CHANNEL_NAMES.items()
        ]
    return results


def judged_scores(judged: Sequence[tuple[Floats, Floats]]) -> tuple[dict[str, Floats], int]:
    """For each query the grades shown, best place first, and all grades: each metric's values, and how many
    queries had no good answer and are left out."""
    counted = [(shown, grades) for shown, grades in judged if (grades > 0).any()]
    scores = {
        NDCG: [ndcg(shown, grades, 10) for shown, grades in counted],
        MRR: [reciprocal_rank(shown) for shown, _ in counted],
        PRECISION: [precision(shown, 5) for shown, _ in counted],
        RECALL: [recall(shown, grades, DEPTH) for shown, grades in counted],
    }
    return {name: np.array(values, dtype=np.float64) for name, values in scores.items()}, len(judged) - len(counted)


def _scores(values: Mapping[str, Floats], part: str | None) -> Floats:
    return lifting({name: column for name, column in values.items() if name != part}).scores()


def _whole(facets: Sequence[FacetText]) -> str:
    return facets[0].text if facets else ""


def _whole_vectors(texts: Sequence[Representation], engine: Engine) -> Floats:
    """(n, dim); zero for who has no words."""
    vectors = np.zeros((len(texts), engine.encoder.dim))
    for row, text in enumerate(texts):
        if len(text.facets):
            vectors[row] = text.dense[0]
    return vectors
