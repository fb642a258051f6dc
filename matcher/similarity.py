"""One side's texts stacked, and how like they are to one object's texts, facet by facet.

Every number depends on the pair alone, not on the pool, the batch or the machine's threads: the sums run in a
fixed order (einsum and cumulative sums, no BLAS), so that a single pair explains what the list said.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.ports import FloatMatrix, RowIds
from matcher.representation import FACETS, Representation
from matcher.sparse import EvenRows, SparseRows
from matcher.text import Facet

CHANNELS = ("dense", "grams", "profile")
DENSE, GRAMS, PROFILE = range(3)
WHOLE = FACETS.index(Facet.WHOLE)


@dataclass(frozen=True, slots=True)
class TextColumns:
    """n objects; object i owns the facets `starts[i]:starts[i + 1]`, those of a kind together and the whole first.

    Matrices as Representation.
    """

    starts: NDArray[np.int64]
    facets: NDArray[np.int8]
    dense: FloatMatrix
    grams: SparseRows
    profile: EvenRows

    @classmethod
    def stack(cls, representations: Sequence[Representation], empty: Representation) -> TextColumns:
        """`empty` is a representation without facets: it tells the widths when nothing else does."""
        parts = [empty, *representations]
        return cls(
            np.cumsum([0, *(len(part.facets) for part in representations)]),
            np.concatenate([part.facets for part in parts]),
            np.concatenate([part.dense for part in parts]),
            SparseRows.stack([part.grams for part in parts], empty.grams.width),
            EvenRows.of(SparseRows.stack([part.profile for part in parts], empty.profile.width)),
        )

    def representation(self, row: int) -> Representation:
        """One object's own rows."""
        rows = np.arange(self.starts[row], self.starts[row + 1])
        return Representation(self.facets[rows], self.dense[rows], self.grams.take(rows), self.profile.take(rows))

    def wholes(self) -> tuple[FloatMatrix, SparseRows, NDArray[np.bool_]]:
        """(n, dim) and n sparse rows of the wholes, zero where an object has no words; and (n,) who has words."""
        worded = np.diff(self.starts) > 0
        first = self.starts[:-1][worded]
        dense = np.zeros((len(worded), self.dense.shape[1]), dtype=np.float32)
        dense[worded] = self.dense[first]
        lengths = np.zeros(len(worded), dtype=np.int64)
        taken = self.grams.take(first)
        lengths[worded] = np.diff(taken.starts)
        starts = np.concatenate([np.zeros(1, dtype=np.int64), lengths.cumsum()])
        return dense, SparseRows(starts, taken.columns, taken.values, taken.width), worded


def similarities(many: TextColumns, rows: RowIds, one: Representation) -> NDArray[np.float32]:
    """(len(rows), channels, facets of many, facets of one): the best cosine of each pair of facets.

    nan where either side lacks the facet; grams know wholes alone. The channel order is CHANNELS, the facet order
    FACETS.
    """
    counts = many.starts[rows + 1] - many.starts[rows]
    owners = np.repeat(np.arange(len(rows)), counts)
    offsets = np.concatenate([np.zeros(1, dtype=np.int64), counts.cumsum()])
    places = np.repeat(many.starts[rows] - offsets[:-1], counts) + np.arange(offsets[-1])
    kinds = many.facets[places]
    best = np.full((len(rows), len(CHANNELS), len(FACETS), len(FACETS)), np.nan, dtype=np.float32)
    if not len(places) or not len(one.facets):
        return best
    firsts = _firsts(owners * len(FACETS) + kinds)
    dense = many.dense[places]
    meaning = np.stack([np.einsum("fd,d->f", dense, vector) for vector in one.dense])
    found = {DENSE: meaning, PROFILE: many.profile.dots(places, one.profile)}
    for theirs, numbers in _by_kind(one.facets):
        for channel, cosines in found.items():
            nearest = cosines[numbers].max(axis=0)
            best[owners[firsts], channel, kinds[firsts], theirs] = np.maximum.reduceat(nearest, firsts)
    wholes = kinds == WHOLE
    letters = many.grams.take(places[wholes]).dot(one.grams.take(np.array([0])))
    best[owners[wholes], GRAMS, WHOLE, WHOLE] = letters
    return best


def _firsts(groups: NDArray[np.int64]) -> RowIds:
    """Where each run of equal numbers begins."""
    return np.flatnonzero(np.concatenate([[True], groups[1:] != groups[:-1]]))


def _by_kind(facets: NDArray[np.int8]) -> list[tuple[int, RowIds]]:
    """Each kind of facet with the numbers of its rows."""
    return [(int(kind), np.flatnonzero(facets == kind)) for kind in np.unique(facets)]
