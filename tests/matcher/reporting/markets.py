"""A small market with its pairs, made from the rules alone, and a document for the pages."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from matcher.certified import DemandedCertificates
from matcher.columns import CandidateColumns, VacancyColumns
from matcher.domain import Candidate, Outcome, Vacancy
from matcher.pools import certificate_needs, held_keys
from matcher.rematch import Pairs
from matcher.reporting.counting import BLOCK_PAIRS, MarketCounts, counted
from matcher.rules import judge
from matcher.rules.masks import Places, Surroundings
from tests.makers import TODAY, geography, rule_book

SURROUNDINGS = Surroundings.on(TODAY, Places(geography()), rule_book().travel)


def counts_of(people: Sequence[Candidate], jobs: Sequence[Vacancy], block: int = BLOCK_PAIRS) -> MarketCounts:
    names = rule_book().certificates
    return counted(
        CandidateColumns.of(people, geography()),
        [held_keys(one, names) for one in people],
        VacancyColumns.of(jobs, geography()),
        DemandedCertificates([certificate_needs(one, names) for one in jobs]),
        SURROUNDINGS,
        block,
    )


def pairs_of(people: Sequence[Candidate], jobs: Sequence[Vacancy]) -> Pairs:
    """Every pair that no rule refuses, scored by its numbers; both sides sorted by id."""
    found = [
        (row, column, verdict.outcome is Outcome.UNKNOWN)
        for row, person in enumerate(people)
        for column, job in enumerate(jobs)
        if not (verdict := judge(person, job, TODAY, rule_book())).refused
    ]
    rows, columns, unsure = zip(*found, strict=True) if found else ((), (), ())
    return Pairs(
        np.array([one.id for one in people], dtype=np.str_),
        np.array([one.id for one in jobs], dtype=np.str_),
        np.array([one.places for one in jobs], dtype=np.int32),
        np.array(rows, dtype=np.int32),
        np.array(columns, dtype=np.int32),
        np.array([(37 * row + 11 * column) % 101 for row, column, _ in found], dtype=np.float64),
        np.array(unsure, dtype=np.bool_),
    )
