"""Every rule for every pair of the market, block by block: who refuses, who alone refuses, who cannot decide."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

import numpy as np
from numpy.typing import NDArray

from matcher.certified import DemandedCertificates
from matcher.columns import CandidateColumns, VacancyColumns
from matcher.rules import RULES
from matcher.rules.masks import Surroundings, answers_of_all

BLOCK_PAIRS: Final = 1 << 19
"""Pairs whose answers are in memory together: some thirty bytes each."""
Counts = NDArray[np.int64]


@dataclass(frozen=True, slots=True)
class MarketCounts:
    """r rules in the order of RULES, c candidates, v vacancies; pairs everywhere.

    `refused` (r,): what each rule refuses; `first` (r,): what it is the first to refuse; `alone` (r,): what no other
    refuses. `admitted` are the pairs that no rule refuses, `suitable` those of which every rule is decided.
    `candidate_alone` (c, r) and `vacancy_alone` (v, r): the pairs that one rule alone refuses, by who is in them.
    `candidate_unsure` (c, r): the pairs that no rule refuses and this rule alone cannot decide.
    """

    pairs: int
    refused: Counts
    first: Counts
    alone: Counts
    candidate_admitted: Counts
    candidate_suitable: Counts
    candidate_alone: Counts
    candidate_unsure: Counts
    vacancy_admitted: Counts
    vacancy_suitable: Counts
    vacancy_alone: Counts


def counted(
    candidates: CandidateColumns,
    held: Sequence[frozenset[str]],
    vacancies: VacancyColumns,
    demanded: DemandedCertificates,
    surroundings: Surroundings,
    block: int = BLOCK_PAIRS,
) -> MarketCounts:
    """Counts every pair once; `held` are the keys of each candidate's certificates."""
    c, v, r = len(candidates.in_play), len(vacancies.open), len(RULES)
    made = MarketCounts(
        c * v,
        *(np.zeros(r, dtype=np.int64) for _ in range(3)),
        *(np.zeros(shape, dtype=np.int64) for shape in (c, c, (c, r), (c, r), v, v, (v, r))),
    )
    step = max(1, block // max(v, 1))
    for start in range(0, c if v else 0, step):
        rows = np.arange(start, min(start + step, c))
        some = slice(start, rows[-1] + 1)
        _add(made, some, *_codes(candidates.take(rows), held[some], vacancies, demanded, surroundings))
    return made


def _codes(
    candidates: CandidateColumns,
    held: Sequence[frozenset[str]],
    vacancies: VacancyColumns,
    demanded: DemandedCertificates,
    surroundings: Surroundings,
) -> tuple[NDArray[np.uint32], NDArray[np.uint32]]:
    """(c, v) each: a bit for each rule that refuses, and for each that cannot decide."""
    refused, unsure = np.zeros((2, len(held), len(vacancies.open)), dtype=np.uint32)
    for name, refuses, undecided in answers_of_all(candidates, held, vacancies, demanded, surroundings):
        bit = np.uint32(1 << RULES.index(name))
        np.bitwise_or(refused, bit, out=refused, where=refuses)
        np.bitwise_or(unsure, bit, out=unsure, where=undecided)
    return refused, unsure


def _add(made: MarketCounts, some: slice, refused: NDArray[np.uint32], unsure: NDArray[np.uint32]) -> None:
    admitted = refused == 0
    suitable = admitted & (unsure == 0)
    made.candidate_admitted[some] = admitted.sum(axis=1)
    made.candidate_suitable[some] = suitable.sum(axis=1)
    made.vacancy_admitted[:] += admitted.sum(axis=0)
    made.vacancy_suitable[:] += suitable.sum(axis=0)
    lowest = refused & (~refused + np.uint32(1))
    for rule in range(len(RULES)):
        bit = np.uint32(1 << rule)
        made.refused[rule] += np.count_nonzero(refused & bit)
        made.first[rule] += np.count_nonzero(lowest == bit)
        alone = refused == bit
        made.alone[rule] += np.count_nonzero(alone)
        made.candidate_alone[some, rule] = alone.sum(axis=1)
        made.vacancy_alone[:, rule] += alone.sum(axis=0)
        made.candidate_unsure[some, rule] = (admitted & (unsure == bit)).sum(axis=1)
