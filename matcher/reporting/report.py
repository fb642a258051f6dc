"""The report of one round, put together: what a person or a page may read, and no group under ten people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.allocation import DEFAULT, Ceilings, each_best
from matcher.crowding import Crowding, crowding
from matcher.domain import Candidate, Vacancy
from matcher.geography import Geography
from matcher.ports import Bitmap, RowIds
from matcher.rematch import Pairs
from matcher.reporting.carving import Opening, openings
from matcher.reporting.counting import MarketCounts
from matcher.reporting.coverage import Coverage, candidate_coverage, vacancy_coverage
from matcher.reporting.findability import Findability, findability
from matcher.reporting.groups import part_told, told
from matcher.rules import RULES


@dataclass(frozen=True, slots=True)
class Refusals:
    """One rule: the pairs that it refuses, that it is the first to refuse, and that it alone refuses.

    A number of pairs under LEAST is None, as a number of people is.
    """

    rule: str
    refused: int | None
    first: int | None
    alone: int | None


@dataclass(frozen=True, slots=True)
class Report:
    """`length` is that of the lists; `own` is what everyone's own best would be, `proposed` what is proposed."""

    length: int
    candidates: int
    vacancies: int
    pairs: int
    admitted: int | None
    suitable: int | None
    candidates_listed: int | None
    candidates_suitable: int | None
    vacancies_listed: int
    vacancies_suitable: int
    refusals: tuple[Refusals, ...]
    findability: Findability
    openings: tuple[Opening, ...]
    candidate_coverage: Coverage
    vacancy_coverage: Coverage
    ceilings: Ceilings
    own: Crowding
    proposed: Crowding
    exposure: tuple[tuple[int, ...], tuple[int, ...]]


EXPOSURE_STEPS = (0, 1, 3, 6, 11, 21, 51, 101)
"""The lower edges of the classes in which vacancies are counted by their number of proposals; the last is open."""


def reported(
    candidates: Sequence[Candidate],
    vacancies: Sequence[Vacancy],
    pairs: Pairs,
    proposed: RowIds,
    market: MarketCounts,
    geography: Geography,
    length: int,
    ceilings: Ceilings = DEFAULT,
) -> Report:
    """Both sides and the rows of `market` in the order of the ids of `pairs`; `length` is that of the lists.

    `proposed` are the rows of `pairs` that were allocated under the ceilings.
    """
    listed = pairs.candidate_ranks() <= length
    on_vacancy_list = pairs.vacancy_ranks() <= length
    sure = ~pairs.undecided
    with_list, with_suitable = (_who(pairs.candidate[rows], len(candidates)) for rows in (listed, listed & sure))
    jobs, suitable_jobs = (
        _who(pairs.vacancy[rows], len(vacancies)) for rows in (on_vacancy_list, on_vacancy_list & sure)
    )
    own = each_best(pairs, ceilings.per_candidate)
    return Report(
        length=length,
        candidates=len(candidates),
        vacancies=len(vacancies),
        pairs=market.pairs,
        admitted=part_told(int(market.candidate_admitted.sum()), market.pairs),
        suitable=part_told(int(market.candidate_suitable.sum()), market.pairs),
        candidates_listed=part_told(int(with_list.sum()), len(candidates)),
        candidates_suitable=part_told(int(with_suitable.sum()), len(candidates)),
        vacancies_listed=int(jobs.sum()),
        vacancies_suitable=int(suitable_jobs.sum()),
        refusals=tuple(
            Refusals(rule, *(told(int(column[row])) for column in (market.refused, market.first, market.alone)))
            for row, rule in enumerate(RULES)
        ),
        findability=findability(candidates, market, _who(pairs.candidate[on_vacancy_list], len(candidates))),
        openings=openings(vacancies, market),
        candidate_coverage=candidate_coverage(candidates, with_list, with_suitable, geography),
        vacancy_coverage=vacancy_coverage(vacancies, jobs, suitable_jobs, geography),
        ceilings=ceilings,
        own=crowding(pairs, own),
        proposed=crowding(pairs, proposed),
        exposure=(_exposure(pairs, own), _exposure(pairs, proposed)),
    )


def _who(rows: NDArray[np.int32], size: int) -> Bitmap:
    """(size,): whether each number occurs among the rows."""
    found: Bitmap = np.bincount(rows, minlength=size) > 0
    return found


def _exposure(pairs: Pairs, chosen: RowIds) -> tuple[int, ...]:
    """How many vacancies there are in each class of EXPOSURE_STEPS."""
    proposals = np.bincount(pairs.vacancy[chosen], minlength=len(pairs.vacancies))
    classes = np.searchsorted(EXPOSURE_STEPS, proposals, side="right") - 1
    return tuple(int(n) for n in np.bincount(classes, minlength=len(EXPOSURE_STEPS)))
