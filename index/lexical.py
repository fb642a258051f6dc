"""The lexical leg: postings of character grams, added up over the query's grams."""

from __future__ import annotations

import numpy as np

from matcher.ports import Bitmap, RowIds
from matcher.sparse import SparseRows


class PostingsIndex:
    """An inverted index over sparse rows; immutable, so that readers share it without a lock."""

    def __init__(self, rows: SparseRows) -> None:
        self._size = len(rows)
        columns = rows.csr.tocsc()
        self._starts, self._rows, self._values = columns.indptr, columns.indices, columns.data

    def search(self, query: SparseRows, admitted: Bitmap, k: int) -> RowIds:
        """At most k admitted rows that share a gram with the query's one row, best first, ties by row."""
        lengths = self._starts[query.columns + 1] - self._starts[query.columns]
        offsets = np.concatenate([[0], lengths.cumsum()])
        places = np.repeat(self._starts[query.columns] - offsets[:-1], lengths) + np.arange(offsets[-1])
        weights = self._values[places] * np.repeat(query.values, lengths)
        scores = np.bincount(self._rows[places], weights=weights, minlength=self._size)
        sharing = np.flatnonzero(admitted & (scores > 0))
        if 0 < k < len(sharing):
            floor = np.partition(scores[sharing], len(sharing) - k)[len(sharing) - k]
            sharing = sharing[scores[sharing] >= floor]
        return sharing[np.lexsort((sharing, -scores[sharing]))][:k]
