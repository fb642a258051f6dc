"""How like every row of a pool is to a question: the part "werk" of a match's score, in columns quick to ask.

Cells, ramps and weights are those of `matcher.scoring`; a question for candidates stands where the vacancy stands, a
question for vacancies where the candidate stands.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.domain.side import Side
from matcher.ports import Bitmap, DenseIndex, FloatMatrix, Floats, RowIds
from matcher.postings import Postings
from matcher.representation import FACETS, Representation
from matcher.scoring import DECIMALS, WHOLE_CELLS, scaled
from matcher.similarity import DENSE, GRAMS, TextColumns
from matcher.sparse import SparseRows
from matcher.text import Facet

FEW = 0.4
"""Up to this share of the rows it is quicker to copy them out than to compare all."""
Channel = DenseIndex | FloatMatrix | Postings
"""One channel of one facet, a row for each object."""


@dataclass(frozen=True, slots=True)
class WholeTexts:
    """The facets of n objects that the cells of a whole look at; `worded` (n,) who has all of them."""

    side: Side
    channels: Mapping[tuple[int, Facet], Channel]
    worded: Bitmap

    @classmethod
    def of(cls, texts: TextColumns, dense: DenseIndex, spelled: Postings, side: Side) -> WholeTexts:
        """`dense` and `spelled` hold the wholes of the same objects, which need not be kept twice."""
        channels: dict[tuple[int, Facet], Channel] = {}
        worded = np.ones(len(texts.starts) - 1, dtype=np.bool_)
        for channel, facet in sorted(WHOLE_CELLS):
            own = Facet.WHOLE if side is Side.CANDIDATES else facet
            places = _places(texts, own)
            worded &= places >= 0
            if channel == GRAMS:
                # Wholes alone are spelled.
                channels[channel, own] = spelled
            elif channel == DENSE:
                channels[channel, own] = dense if own is Facet.WHOLE else _dense(texts, places)
            elif (channel, own) not in channels:
                channels[channel, own] = _profiles(texts, places)
        return cls(side, channels, worded)

    def scores(self, question: Representation, kept: Bitmap) -> Floats:
        """(n,): 0..100, nan for an object without words; `question` has the facets of the other side.

        Only rows that are kept have a score that means something.
        """
        few = np.flatnonzero(kept) if kept.sum() < FEW * len(kept) else None
        total = np.zeros(len(self.worded))
        found: dict[tuple[int, Facet, bytes], Floats] = {}
        for (channel, facet), weight in WHOLE_CELLS.items():
            own, asked = (Facet.WHOLE, facet) if self.side is Side.CANDIDATES else (facet, Facet.WHOLE)
            number = int(np.flatnonzero(question.facets == FACETS.index(asked))[0])
            # A short question is read once for both its facets.
            key = channel, own, question.dense[number].tobytes() if channel == DENSE else asked.value.encode()
            if key not in found:
                found[key] = scaled(_dot(self.channels[channel, own], channel, question, number, few), channel)
            total += weight * found[key]
        scores: Floats = np.where(self.worded, np.round(100 * total / sum(WHOLE_CELLS.values()), DECIMALS), np.nan)
        return scores


def _places(texts: TextColumns, facet: Facet) -> NDArray[np.int64]:
    """(n,): where the first text of a facet stands, -1 for an object without it."""
    count = len(texts.starts) - 1
    owners = np.repeat(np.arange(count), np.diff(texts.starts))
    held = np.flatnonzero(texts.facets[: texts.starts[-1]] == FACETS.index(facet))
    places = np.full(count, -1, dtype=np.int64)
    places[owners[held][::-1]] = held[::-1]
    return places


def _dense(texts: TextColumns, places: NDArray[np.int64]) -> FloatMatrix:
    held = places >= 0
    dense = np.zeros((len(places), texts.dense.shape[1]), dtype=np.float32)
    dense[held] = texts.dense[places[held]]
    return dense


def _profiles(texts: TextColumns, places: NDArray[np.int64]) -> Postings:
    held = places >= 0
    taken = texts.profile.take(places[held])
    lengths = np.zeros(len(places), dtype=np.int64)
    lengths[held] = np.diff(taken.starts)
    starts = np.concatenate([np.zeros(1, dtype=np.int64), lengths.cumsum()])
    return Postings.of(SparseRows(starts, taken.columns, taken.values, taken.width))


def _dot(rows: Channel, channel: int, question: Representation, number: int, few: RowIds | None) -> Floats:
    """(n,): cosines with one row of the question; of the embeddings those of `few` alone, the rest 0."""
    if isinstance(rows, Postings):
        sparse = question.grams if channel == GRAMS else question.profile
        return rows.dot(sparse.take(np.array([number])))
    vectors, asked = rows if isinstance(rows, np.ndarray) else rows.vectors, question.dense[number]
    if few is None:
        return np.asarray(np.einsum("nd,d->n", vectors, asked), dtype=np.float64)
    cosines = np.zeros(len(vectors))
    cosines[few] = np.einsum("nd,d->n", vectors[few], asked)
    return cosines
