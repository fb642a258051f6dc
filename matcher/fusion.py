"""Several rankings become one: reciprocal rank fusion (Cormack, Clarke and Buettcher, SIGIR 2009)."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from matcher.ports import RowIds

DAMPING = 60
"""The paper's constant: it keeps the very first ranks from deciding alone."""


def fused(rankings: Sequence[RowIds], k: int) -> RowIds:
    """The k rows that stand highest over all rankings, in ascending order.

    Each ranking is best first and names a row once; ties go to the lower row.
    """
    rows = np.concatenate([np.empty(0, dtype=np.int64), *rankings])
    worth = np.concatenate([np.empty(0), *(1.0 / (DAMPING + np.arange(1, len(ranking) + 1)) for ranking in rankings)])
    distinct, place = np.unique(rows, return_inverse=True)
    total = np.bincount(place, weights=worth, minlength=len(distinct))
    return np.sort(distinct[np.lexsort((distinct, -np.round(total, 12)))][:k])
