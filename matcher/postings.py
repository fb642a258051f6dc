"""Sparse rows turned by column, so that a question with few columns looks at few values."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.ports import Floats
from matcher.sparse import SparseRows


@dataclass(frozen=True, slots=True)
class Postings:
    """Sparse rows by column: column c is the rows `rows[starts[c]:starts[c + 1]]` with their `values`.

    `rows` is uint16 where `count` allows it: there are hundreds of entries for each row.
    """

    starts: NDArray[np.int64]
    rows: NDArray[np.uint16 | np.int32]
    values: NDArray[np.float32]
    count: int

    @classmethod
    def of(cls, rows: SparseRows) -> Postings:
        columns = rows.csr.tocsc()
        kind = np.uint16 if len(rows) <= np.iinfo(np.uint16).max + 1 else np.int32
        return cls(columns.indptr.astype(np.int64), columns.indices.astype(kind, copy=False), columns.data, len(rows))

    def dot(self, query: SparseRows) -> Floats:
        """(n,): inner product of every row with the one row of `query`; summed in the order of the columns."""
        lengths = self.starts[query.columns + 1] - self.starts[query.columns]
        offsets = np.concatenate([np.zeros(1, dtype=np.int64), lengths.cumsum()])
        places = np.repeat(self.starts[query.columns] - offsets[:-1], lengths) + np.arange(offsets[-1])
        weights = self.values[places] * np.repeat(query.values, lengths)
        sums = np.bincount(self.rows[places], weights=weights, minlength=self.count)
        return sums.astype(np.float64, copy=False)
