"""The lexical leg: postings of character grams, added up over the query's grams."""

from __future__ import annotations

import numpy as np

from matcher.ports import Bitmap, RowIds
from matcher.sparse import SparseRows

HEAVIEST_GRAMS = 96
"""Grams of a query that are looked up: the light ones stand in nearly every text, and cost the most."""


class PostingsIndex:
    """An inverted index over sparse rows; immutable, so that readers share it without a lock."""

    def __init__(self, rows: SparseRows) -> None:
        self._size = len(rows)
        columns = rows.csr.tocsc()
        self._starts, self._rows, self._values = columns.indptr, columns.indices, columns.data

    def search(self, query: SparseRows, admitted: Bitmap, k: int) -> RowIds:
        """At most k admitted rows that share a heavy gram with the query's one row, best first, ties by row."""
        heaviest = np.sort(np.argsort(-query.values, kind="stable")[:HEAVIEST_GRAMS])
        columns, values = query.columns[heaviest], query.values[heaviest]
        lengths = self._starts[columns + 1] - self._starts[columns]
        offsets = np.concatenate([[0], lengths.cumsum()])
        places = np.repeat(self._starts[columns] - offsets[:-1], lengths) + np.arange(offsets[-1])
        weights = self._values[places] * np.repeat(values, lengths)
        scores = np.bincount(self._rows[places], weights=weights, minlength=self._size)
        sharing = np.flatnonzero(admitted & (scores > 0))
        if 0 < k < len(sharing):
            floor = np.partition(scores[sharing], len(sharing) - k)[len(sharing) - k]
            sharing = sharing[scores[sharing] >= floor]
        return sharing[np.lexsort((sharing, -scores[sharing]))][:k]
