"""Proposals without crowding: the pairs of a run that are worth proposing when nobody may hold too many.

Everyone's ten best may name the same ten vacancies. Here each vacancy and each candidate has a ceiling, and what is
proposed is the best that the whole market can do under them: an optimum, not a queue (docs/decisions/).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse
from scipy.optimize import linprog

from matcher.errors import AllocationFailed
from matcher.ports import Floats, RowIds
from matcher.rematch import Pairs

ENOUGH = 3
"""Proposals after which a vacancy has something to choose from."""
FIRST = 100.0
"""Points above its fit that a proposal is worth as the first of a candidate, as a candidate's first that nobody has to
check, and as one of the first ENOUGH of a vacancy."""
WORTHWHILE = 0.4
"""A proposal beyond those adds only what it scores above this share of the mean of everyone's best pair."""
TIE = 0.01
"""Points at most by which the order of the ids tells equals apart; scores are shown with one decimal."""


@dataclass(frozen=True, slots=True)
class Ceilings:
    """How many proposals at most: for one candidate, and for each place of a vacancy; both >= 1.

    `worthwhile` is the share of the mean best score below which further proposals are left out, 0..1.
    """

    per_candidate: int = 10
    per_place: int = 20
    worthwhile: float = WORTHWHILE

    def __post_init__(self) -> None:
        if self.per_candidate < 1 or self.per_place < 1 or not 0 <= self.worthwhile <= 1:
            raise ValueError(f"no ceilings: {self}")

    def of_vacancies(self, places: NDArray[np.int32]) -> NDArray[np.int64]:
        """(v,): the ceiling of each vacancy."""
        return np.maximum(places.astype(np.int64), 1) * self.per_place


DEFAULT = Ceilings()


def allocated(pairs: Pairs, ceilings: Ceilings = DEFAULT) -> RowIds:
    """(m,) rows of `pairs` to propose, ascending: those of the highest `value` that the ceilings allow.

    The problem is a minimum-cost flow, so the corner that the simplex method ends in holds whole pairs only. Raises
    AllocationFailed when the solver ends without an optimum.
    """
    if not len(pairs):
        return np.zeros(0, dtype=np.int64)
    worth = worths(pairs, ceilings) - _ties(pairs)
    most = ceilings.of_vacancies(pairs.places)
    each, enough = np.ones(len(pairs.candidates)), np.minimum(most, ENOUGH)
    # (gain, upper bound) of the flows in the order of `_balance`.
    flows = (
        (worth, np.ones(len(pairs))),
        (FIRST * each, each),
        (0 * each, each * ceilings.per_candidate),
        (FIRST * each, each),
        (0 * each, each * (ceilings.per_candidate - 1)),
        (np.full(len(most), FIRST), enough),
        (np.zeros(len(most)), most - enough),
    )
    gain, upper = (np.concatenate(columns) for columns in zip(*flows, strict=True))
    balance = _balance(pairs)
    solved = linprog(  # type: ignore[call-overload]  # the stubs know no sparse A_eq
        -gain,
        A_eq=balance,
        b_eq=np.zeros(balance.shape[0]),
        bounds=np.column_stack([np.zeros(len(upper)), upper]),
        method="highs-ds",
    )
    if solved.status:
        raise AllocationFailed(solved.message)
    return np.flatnonzero(solved.x[: len(pairs)] > 0.5)


def worths(pairs: Pairs, ceilings: Ceilings = DEFAULT) -> Floats:
    """(n,): what each pair adds beyond the firsts, below 0 where it is not worthwhile."""
    if not len(pairs):
        return np.zeros(0)
    best = np.zeros(len(pairs.candidates))
    np.maximum.at(best, pairs.candidate, pairs.score)
    mean: float = best[np.unique(pairs.candidate)].mean()
    worth: Floats = pairs.score - ceilings.worthwhile * mean
    return worth


def value(pairs: Pairs, chosen: RowIds, ceilings: Ceilings = DEFAULT) -> float:
    """What `allocated` makes as high as it can: the worths, and FIRST for every first proposal."""
    reached = len(np.unique(pairs.candidate[chosen]))
    suitable = len(np.unique(pairs.candidate[chosen[~pairs.undecided[chosen]]]))
    of_vacancies = np.bincount(pairs.vacancy[chosen], minlength=len(pairs.vacancies))
    firsts = reached + suitable + np.minimum(of_vacancies, ENOUGH).sum()
    return float(worths(pairs, ceilings)[chosen].sum() + FIRST * firsts)


def each_best(pairs: Pairs, k: int) -> RowIds:
    """(m,) rows of `pairs`, ascending: everyone's k best, whoever else has them too."""
    return np.flatnonzero(pairs.candidate_ranks() <= k)


def _ties(pairs: Pairs) -> Floats:
    """(n,) 0..TIE: between equals the lower candidate's id goes first, then the lower vacancy's."""
    ties: Floats = pairs.candidate / len(pairs.candidates) + pairs.vacancy / len(pairs.vacancies)
    return TIE / 2 * ties


def _balance(pairs: Pairs) -> sparse.csr_array:
    """What flows into a node flows out: a row for each candidate's suitable pairs, each candidate, each vacancy.

    Columns: the pairs; out of a candidate's suitable pairs the first and the others, into the candidate; out of a
    candidate the first and the others; out of a vacancy the first ENOUGH and the others.
    """
    n, c, v = len(pairs), len(pairs.candidates), len(pairs.vacancies)
    suitable, people, jobs = np.arange(c), np.arange(c, 2 * c), np.arange(2 * c, 2 * c + v)
    entry = np.where(pairs.undecided, c, 0) + pairs.candidate
    into = np.concatenate([entry, 2 * c + pairs.vacancy, people, people])
    flows = np.arange(n + 4 * c + 2 * v)
    into_flows = np.concatenate([flows[:n], flows[:n], flows[n : n + 2 * c]])
    out = np.concatenate([suitable, suitable, people, people, jobs, jobs])
    signs = np.concatenate([np.ones(len(into)), np.full(len(out), -1.0)])
    places = np.concatenate([into, out]), np.concatenate([into_flows, flows[n:]])
    return sparse.csr_array((signs, places), shape=(2 * c + v, len(flows)))
