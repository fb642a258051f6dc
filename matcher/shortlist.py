"""The rows worth scoring, drawn by both retrieval legs from all pools of one side together.

What is drawn does not depend on how the rows are spread over the pools: the legs of all pools are one ranking each,
ties by id, before they are fused.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from matcher.fusion import fused
from matcher.pools import CandidatePool, VacancyPool
from matcher.ports import Bitmap, RowIds
from matcher.representation import Representation

Pools: TypeAlias = Sequence[CandidatePool | VacancyPool]
"""Of one side; an id is alive in one of them at most."""
_Leg: TypeAlias = Sequence[tuple[RowIds, NDArray[np.floating]]]
"""The rows that one leg found in each pool, with their scores (k,)."""


def shortlist(pools: Pools, texts: Representation, admitted: Sequence[Bitmap], size: int) -> list[RowIds]:
    """Rows of each pool, ascending: all that are admitted when they are few, else the best of both legs together."""
    rows = [np.flatnonzero(bitmap) for bitmap in admitted]
    if sum(map(len, rows)) <= size or not len(texts.facets):
        return rows
    here = list(zip(pools, admitted, strict=True))
    spelling = texts.grams.take(np.array([0]))
    legs: list[_Leg] = [[pool.rows.lexical.search(spelling, bitmap, size) for pool, bitmap in here]]
    if not texts.lexical_only:
        found = [pool.rows.dense.search(texts.dense[:1], bitmap, size) for pool, bitmap in here]
        legs.insert(0, [(rows[0], scores[0]) for rows, scores in found])
    return _drawn(pools, legs, size)


def _drawn(pools: Pools, legs: Sequence[_Leg], size: int) -> list[RowIds]:
    """The rows of each pool among the `size` that stand highest over all legs."""
    found = [(number, rows) for leg in legs for number, (rows, _) in enumerate(leg)]
    owners = np.repeat([number for number, _ in found], [len(rows) for _, rows in found])
    places = np.concatenate([rows for _, rows in found])
    ids = np.concatenate([pools[number].rows.ids[rows] for number, rows in found])
    # Numbered in the order of their ids, so that the lower number is the lower id in whichever pool it lives.
    _, first, numbers = np.unique(ids, return_index=True, return_inverse=True)
    rankings, start = [], 0
    for leg in legs:
        scores = np.concatenate([scores for _, scores in leg])
        rankings.append(_best(numbers[start : start + len(scores)], scores, size))
        start += len(scores)
    chosen = first[fused(rankings, size)]
    return [np.sort(places[chosen[owners[chosen] == number]]) for number in range(len(pools))]


def _best(numbers: RowIds, scores: NDArray[np.floating], size: int) -> RowIds:
    return numbers[np.lexsort((numbers, -scores))][:size]
