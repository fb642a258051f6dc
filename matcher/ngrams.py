"""Character n-grams of folded Dutch as rows: what survives compounds, inflection and spelling mistakes.

Grams are taken within words (a space marks a word's edge), hashed to a fixed number of buckets, and weighted by
an inverse document frequency that is learnt once from the product's own vocabulary. So a text's row depends on
the text alone, never on who else is in the pool (hashing trick: Weinberger et al., 2009; tf-idf: Salton, 1988).
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Sequence

import numpy as np
from numpy.typing import NDArray

from matcher.normalise import fold
from matcher.sparse import SparseRows

SIZES = (3, 4, 5)
BUCKETS = 1 << 18
_SPACE = 32
_FACTOR = np.uint64(1099511628211)
_SEED = np.uint64(14695981039346656037)


def bucket_counts(text: str) -> tuple[NDArray[np.int32], NDArray[np.int64]]:
    """The buckets of a text's grams, sorted, and how often each occurs."""
    letters = np.frombuffer(f" {fold(text)} ".encode("ascii", "replace"), dtype=np.uint8)
    hashed = [_hashes(letters, size) for size in SIZES]
    columns, counts = np.unique(np.concatenate(hashed), return_counts=True)
    return columns.astype(np.int32), counts


def _hashes(letters: NDArray[np.uint8], size: int) -> NDArray[np.int64]:
    """FNV-1a over every window that holds no space but at its ends (Fowler, Noll, Vo)."""
    if len(letters) < size:
        return np.empty(0, dtype=np.int64)
    windows = np.lib.stride_tricks.sliding_window_view(letters, size)
    within_a_word = (windows[:, 1:-1] != _SPACE).all(axis=1)
    chosen = windows[within_a_word].astype(np.uint64)
    hashed = np.full(len(chosen), _SEED ^ np.uint64(size), dtype=np.uint64)
    for position in range(size):
        hashed = (hashed ^ chosen[:, position]) * _FACTOR
    return ((hashed ^ (hashed >> np.uint64(29))) % np.uint64(BUCKETS)).astype(np.int64)


def frequencies(texts: Iterable[str]) -> NDArray[np.float32]:
    """(BUCKETS,): how rare each bucket is among the texts, smoothed; 1 for what every text holds."""
    seen = np.zeros(BUCKETS, dtype=np.int64)
    total = 0
    for text in texts:
        columns, _ = bucket_counts(text)
        seen[columns] += 1
        total += 1
    return (np.log((1 + total) / (1 + seen)) + 1).astype(np.float32)


class GramWeights:
    """Inverse document frequencies of the buckets; `version` names them."""

    def __init__(self, idf: NDArray[np.float32]) -> None:
        """`idf` (BUCKETS,), as `frequencies` learns it."""
        self._idf = idf
        self.version = hashlib.sha256(idf.tobytes()).hexdigest()[:12]

    @classmethod
    def learnt(cls, texts: Iterable[str]) -> GramWeights:
        """The weights that belong to these texts."""
        return cls(frequencies(texts))

    def rows(self, texts: Sequence[str]) -> SparseRows:
        """(len(texts), BUCKETS): each text's weighted grams, of unit length; empty for a text without words."""
        pieces = [self._row(text) for text in texts]
        starts = np.cumsum([0, *(len(columns) for columns, _ in pieces)])
        columns = np.concatenate([np.empty(0, dtype=np.int32), *(columns for columns, _ in pieces)])
        values = np.concatenate([np.empty(0, dtype=np.float32), *(values for _, values in pieces)])
        return SparseRows(starts, columns, values, BUCKETS)

    def _row(self, text: str) -> tuple[NDArray[np.int32], NDArray[np.float32]]:
        columns, counts = bucket_counts(text)
        values = (1 + np.log(counts)).astype(np.float32) * self._idf[columns]
        length = np.sqrt(np.sum(values * values))
        return columns, (values / length).astype(np.float32) if length else values
