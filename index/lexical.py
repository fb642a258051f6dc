"""The lexical leg: postings of character grams, added up over the query's grams."""

from __future__ import annotations

import numpy as np

from matcher.ports import Bitmap, Floats, RowIds
from matcher.postings import Postings
from matcher.sparse import SparseRows

HEAVIEST_GRAMS = 96
"""Grams of a query that are looked up: the light ones stand in nearly every text, and cost the most."""


class PostingsIndex:
    """Searches postings; immutable, so that readers share it without a lock."""

    def __init__(self, postings: Postings) -> None:
        self._postings = postings

    def search(self, query: SparseRows, admitted: Bitmap, k: int) -> tuple[RowIds, Floats]:
        """At most k admitted rows that share a heavy gram with the query's one row, and their scores; ties by row."""
        heaviest = np.sort(np.argsort(-query.values, kind="stable")[:HEAVIEST_GRAMS])
        heavy = SparseRows(np.array([0, len(heaviest)]), query.columns[heaviest], query.values[heaviest], query.width)
        scores = self._postings.dot(heavy)
        sharing = np.flatnonzero(admitted & (scores > 0))
        if 0 < k < len(sharing):
            floor = np.partition(scores[sharing], len(sharing) - k)[len(sharing) - k]
            sharing = sharing[scores[sharing] >= floor]
        best = sharing[np.lexsort((sharing, -scores[sharing]))][:k]
        return best, scores[best]
