"""The whole market at once: the best pairs of everyone with everything, in columns."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.ports import Bitmap, Floats


@dataclass(frozen=True, slots=True)
class Pairs:
    """Every pair that is among the k best of its candidate or of its vacancy, ordered by candidate, then vacancy.

    `candidates` (c,) and `vacancies` (v,) hold the ids of all that take part, sorted, those without a pair too, and
    `places` (v,) how many people each vacancy asks for. Pair i joins `candidates[candidate[i]]` and
    `vacancies[vacancy[i]]`; no pair comes twice and no rule refuses one. `score` is 0..100, `undecided` says that
    somebody has to ask before the pair is suitable.
    """

    candidates: NDArray[np.str_]
    vacancies: NDArray[np.str_]
    places: NDArray[np.int32]
    candidate: NDArray[np.int32]
    vacancy: NDArray[np.int32]
    score: Floats
    undecided: Bitmap

    def __len__(self) -> int:
        return len(self.candidate)

    def candidate_ranks(self) -> NDArray[np.int32]:
        """(n,): the place of each pair among those of its candidate, from 1; ties by the vacancy's id."""
        return _ranks(self.candidate, self.score, self.vacancy)

    def vacancy_ranks(self) -> NDArray[np.int32]:
        """(n,): the place of each pair among those of its vacancy, from 1; ties by the candidate's id."""
        return _ranks(self.vacancy, self.score, self.candidate)


def _ranks(owner: NDArray[np.int32], score: Floats, other: NDArray[np.int32]) -> NDArray[np.int32]:
    """Ids are sorted, so that the number of the other breaks a tie as its id would."""
    order = np.lexsort((other, -score, owner))
    sorted_owners = owner[order]
    first = np.searchsorted(sorted_owners, sorted_owners, side="left")
    ranks = np.empty(len(owner), dtype=np.int32)
    ranks[order] = np.arange(len(owner)) - first + 1
    return ranks
