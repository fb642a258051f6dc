"""Crowding: how evenly proposals fall over candidates and vacancies, and what of the fit is kept."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from matcher.allocation import ENOUGH
from matcher.ports import Floats, RowIds
from matcher.rematch import Pairs


@dataclass(frozen=True, slots=True)
class Crowding:
    """One way to propose, counted.

    `mean_fit` is the mean score of the proposals, 0..100; `kept` is what they score together, as a share of what the
    same candidates would have with as many proposals of their own best, 0..1; `candidates_suitable` counts the
    candidates with a proposal that nobody has to check first; `gini` is that of the proposals per place over all
    vacancies with a pair, 0 where all have the same and near 1 where one has all; `most` is the largest number of
    proposals that a vacancy has.
    """

    proposals: int
    mean_fit: float
    kept: float
    candidates_reached: int
    candidates_suitable: int
    vacancies_reached: int
    vacancies_with_enough: int
    gini: float
    most: int


def crowding(pairs: Pairs, chosen: RowIds) -> Crowding:
    """Counts the rows of `pairs` that are proposed; no proposals have mean fit 0 and Gini 0, and lose nothing."""
    for_candidates = np.bincount(pairs.candidate[chosen], minlength=len(pairs.candidates))
    own_best = pairs.score[pairs.candidate_ranks() <= for_candidates[pairs.candidate]].sum()
    suitable = chosen[~pairs.undecided[chosen]]
    for_vacancies = np.bincount(pairs.vacancy[chosen], minlength=len(pairs.vacancies))
    hopeful = np.unique(pairs.vacancy)
    return Crowding(
        proposals=len(chosen),
        mean_fit=float(pairs.score[chosen].mean()) if len(chosen) else 0.0,
        kept=float(pairs.score[chosen].sum() / own_best) if own_best else 1.0,
        candidates_reached=int((for_candidates > 0).sum()),
        candidates_suitable=len(np.unique(pairs.candidate[suitable])),
        vacancies_reached=int((for_vacancies > 0).sum()),
        vacancies_with_enough=int((for_vacancies >= ENOUGH).sum()),
        gini=gini(for_vacancies[hopeful] / np.maximum(pairs.places[hopeful], 1)),
        most=int(for_vacancies.max(initial=0)),
    )


def gini(amounts: Floats) -> float:
    """0..1: half the mean difference between two amounts, relative to their mean (Gini, 1912); 0 without any."""
    total, n = float(amounts.sum()), len(amounts)
    if total <= 0:
        return 0.0
    weights = 2 * np.arange(1, n + 1) - n - 1
    return float(weights @ np.sort(amounts) / (n * total))
