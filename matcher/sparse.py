"""Sparse rows as three plain arrays: cheap to make one by one, to put under each other and to store."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy import sparse

from matcher.ports import RowIds


@dataclass(frozen=True, slots=True)
class SparseRows:
    """n rows in compressed form: row i is `columns[starts[i]:starts[i + 1]]` with its `values`.

    `starts` (n + 1,) int64, `columns` int32 sorted within a row, `values` float32, `width` the number of columns.
    """

    starts: NDArray[np.int64]
    columns: NDArray[np.int32]
    values: NDArray[np.float32]
    width: int

    def __len__(self) -> int:
        return len(self.starts) - 1

    @property
    def csr(self) -> sparse.csr_matrix:
        """The same rows for scipy, without a copy."""
        return sparse.csr_matrix((self.values, self.columns, self.starts), shape=(len(self), self.width))

    @classmethod
    def stack(cls, blocks: Sequence[SparseRows], width: int) -> SparseRows:
        """All rows of all blocks, in order."""
        lengths = [np.diff(block.starts) for block in blocks]
        return cls(
            np.concatenate([np.zeros(1, dtype=np.int64), *lengths]).cumsum(),
            np.concatenate([np.empty(0, dtype=np.int32), *(block.columns for block in blocks)]),
            np.concatenate([np.empty(0, dtype=np.float32), *(block.values for block in blocks)]),
            width,
        )

    def first_alone(self) -> SparseRows:
        """The first row, and as many empty ones after it as there were."""
        end = int(self.starts[1]) if len(self) else 0
        starts = np.minimum(self.starts, end)
        return SparseRows(starts, self.columns[:end].copy(), self.values[:end].copy(), self.width)

    def take(self, rows: RowIds) -> SparseRows:
        """Some of the rows, in the order asked for."""
        lengths = self.starts[rows + 1] - self.starts[rows]
        starts = np.concatenate([np.zeros(1, dtype=np.int64), lengths.cumsum()])
        places = np.repeat(self.starts[rows] - starts[:-1], lengths) + np.arange(starts[-1])
        return SparseRows(starts, self.columns[places], self.values[places], self.width)

    def dot(self, row: SparseRows) -> NDArray[np.float32]:
        """(n,): inner product of every row with the one row of `row`, each summed in the order of its columns."""
        return np.asarray(self.csr @ row.upright(), dtype=np.float32)

    def upright(self) -> NDArray[np.float32]:
        """(width,): the one row that there is, with its zeros."""
        full = np.zeros(self.width, dtype=np.float32)
        full[self.columns] = self.values
        return full

    def dots(self, rows: RowIds, row: SparseRows) -> NDArray[np.float32]:
        """(len(rows),): as `dot`, for some of the rows."""
        begins, ends = self.starts[rows], self.starts[rows + 1]
        starts = np.concatenate([np.zeros(1, dtype=np.int64), (ends - begins).cumsum()])
        # A run at a time: the rows are long, and copying them a place at a time takes twice as long.
        runs = list(map(slice, begins.tolist(), ends.tolist()))
        columns = np.concatenate([self.columns[:0], *(self.columns[run] for run in runs)])
        values = np.concatenate([self.values[:0], *(self.values[run] for run in runs)])
        return SparseRows(starts, columns, values, self.width).dot(row)


@dataclass(frozen=True, slots=True)
class EvenRows:
    """n sparse rows of one length each, so that many can be copied out at once; a shorter row ends in zeros.

    `columns` (n, p) int16 where the width allows, else int32, `values` (n, p) float32, `width` the number of columns.
    """

    columns: NDArray[np.int32]
    values: NDArray[np.float32]
    width: int

    @classmethod
    def of(cls, rows: SparseRows) -> EvenRows:
        """The same rows, each as long as the longest."""
        lengths = np.diff(rows.starts)
        longest = int(lengths.max(initial=0))
        # There are many of these rows, and a vocabulary has some hundreds of columns.
        columns = np.zeros((len(rows), longest), dtype=np.int16 if rows.width <= np.iinfo(np.int16).max else np.int32)
        values = np.zeros((len(rows), longest), dtype=np.float32)
        filled = np.arange(longest) < lengths[:, None]
        columns[filled], values[filled] = rows.columns, rows.values
        return cls(columns, values, rows.width)

    def rows(self) -> SparseRows:
        """All of them, without the zeros."""
        return self.take(np.arange(len(self.values)))

    def take(self, rows: RowIds) -> SparseRows:
        """Some of the rows, in the order asked for, without the zeros."""
        columns, values = self.columns[rows], self.values[rows]
        filled = values != 0
        starts = np.concatenate([np.zeros(1, dtype=np.int64), filled.sum(axis=1).cumsum()])
        return SparseRows(starts, columns[filled].astype(np.int32), values[filled], self.width)

    def dots(self, rows: RowIds, others: SparseRows) -> NDArray[np.float32]:
        """(len(others), len(rows)): inner products, each summed in the order of its columns."""
        columns, values = self.columns.take(rows, axis=0), self.values.take(rows, axis=0)
        found = np.empty((len(others), len(rows)), dtype=np.float32)
        for number in range(len(others)):
            found[number] = np.einsum("np,np->n", values, others.take(np.array([number])).upright().take(columns))
        return found
