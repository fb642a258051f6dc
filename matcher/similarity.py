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
Cells = NDArray[np.bool_]
"""(channels, facets of many, facets of one)."""
EVERY_CELL: Cells = np.ones((len(CHANNELS), len(FACETS), len(FACETS)), dtype=np.bool_)


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

    @classmethod
    def joined(cls, parts: Sequence[TextColumns], order: RowIds) -> TextColumns:
        """The objects of all parts under each other, and of those the ones in `order`."""
        counts = np.concatenate([np.diff(part.starts) for part in parts])
        owned = np.concatenate([np.zeros(1, dtype=np.int64), counts.cumsum()])
        starts = np.concatenate([np.zeros(1, dtype=np.int64), counts[order].cumsum()])
        rows = np.repeat(owned[order] - starts[:-1], counts[order]) + np.arange(starts[-1])
        grams = SparseRows.stack([part.grams for part in parts], parts[0].grams.width)
        profile = SparseRows.stack([part.profile.rows() for part in parts], parts[0].profile.width)
        return cls(
            starts,
            np.concatenate([part.facets for part in parts])[rows],
            np.concatenate([part.dense for part in parts])[rows],
            grams.take(rows),
            EvenRows.of(profile.take(rows)),
        )

    def representation(self, row: int) -> Representation:
        """One object's own rows."""
        rows = np.arange(self.starts[row], self.starts[row + 1])
        return Representation(self.facets[rows], self.dense[rows], self.grams.take(rows), self.profile.take(rows))

    def dense_wholes(self) -> FloatMatrix:
        """(n, dim): the embeddings of the wholes, zero where an object has no words."""
        worded = np.diff(self.starts) > 0
        dense = np.zeros((len(worded), self.dense.shape[1]), dtype=np.float32)
        dense[worded] = self.dense[self.starts[:-1][worded]]
        return dense

    def spelled_wholes(self) -> SparseRows:
        """n sparse rows: the grams of the wholes, empty where an object has no words; not a copy."""
        # Wholes alone are spelled, so that an object's grams are its whole's.
        return SparseRows(self.grams.starts[self.starts], self.grams.columns, self.grams.values, self.grams.width)


def similarities(
    many: TextColumns, rows: RowIds, one: Representation, wanted: Cells = EVERY_CELL
) -> NDArray[np.float32]:
    """(len(rows), channels, facets of many, facets of one): the best cosine of each pair of facets.

    nan where either side lacks the facet, and where it is not `wanted`; grams know wholes alone. The channel order is
    CHANNELS, the facet order FACETS.
    """
    counts = many.starts[rows + 1] - many.starts[rows]
    owners = np.repeat(np.arange(len(rows)), counts)
    offsets = np.concatenate([np.zeros(1, dtype=np.int64), counts.cumsum()])
    places = np.repeat(many.starts[rows] - offsets[:-1], counts) + np.arange(offsets[-1])
    kinds = many.facets[places].astype(np.int64)
    best = np.full((len(rows), len(CHANNELS), len(FACETS), len(FACETS)), np.nan, dtype=np.float32)
    if not len(places) or not len(one.facets):
        return best
    flat, groups = best.reshape(len(rows), -1), owners * len(FACETS) + kinds
    facets: list[int] = one.facets.tolist()
    for channel, theirs in _alike(wanted, sorted({*facets})):
        chosen = np.flatnonzero(wanted[channel, :, theirs[0]][kinds])
        if not len(chosen):
            continue
        firsts = _firsts(groups[chosen])
        leading = chosen[firsts]
        mine, cells = owners[leading], (channel * len(FACETS) + kinds[leading]) * len(FACETS)
        numbers = [number for number, kind in enumerate(facets) if kind in theirs]
        found = _dots(many, channel, places[chosen], one, numbers)
        for other in theirs:
            nearest = found[[facets[number] == other for number in numbers]].max(axis=0)
            flat[mine, cells + other] = np.maximum.reduceat(nearest, firsts)
    wholes = kinds == WHOLE
    if wanted[GRAMS, WHOLE, WHOLE]:
        letters = many.grams.dots(places[wholes], one.grams.take(np.array([0])))
        best[owners[wholes], GRAMS, WHOLE, WHOLE] = letters
    return best


def _dots(
    many: TextColumns, channel: int, places: RowIds, one: Representation, numbers: list[int]
) -> NDArray[np.float32]:
    """(len(numbers), len(places)): cosines of some of the facets of one with some of the rows of many."""
    if channel == PROFILE:
        return many.profile.dots(places, one.profile.take(np.array(numbers)))
    dense = many.dense.take(places, axis=0)
    return np.stack([np.einsum("fd,d->f", dense, one.dense[number]) for number in numbers])


def _alike(wanted: Cells, facets: list[int]) -> list[tuple[int, list[int]]]:
    """Channels with those of the facets that are held against the same kinds: these share the rows they ask for."""
    found: dict[tuple[int, bytes], list[int]] = {}
    for channel in (DENSE, PROFILE):
        for facet in facets:
            found.setdefault((channel, wanted[channel, :, facet].tobytes()), []).append(facet)
    return [(channel, kinds) for (channel, _), kinds in found.items()]


def _firsts(groups: NDArray[np.int64]) -> RowIds:
    """Where each run of equal numbers begins."""
    return np.flatnonzero(np.concatenate([[True], groups[1:] != groups[:-1]]))
