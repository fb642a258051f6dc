"""Exact dense search under a bitmap; the only file that knows FAISS."""

from __future__ import annotations

import faiss
import numpy as np
from numpy.typing import NDArray

from matcher.errors import IndexOutOfStep
from matcher.ports import Bitmap, FloatMatrix, RowIds


class FlatIndex:
    """Implements matcher.ports.DenseIndex; ties go to the lower row.

    The score of a pair depends neither on the other rows, nor on the bitmap, nor on the other queries.
    """

    def __init__(self, vectors: FloatMatrix, *, threads: int = 1) -> None:
        """`vectors` is (n, dim), n may be 0; raises IndexOutOfStep when a number in it is not finite."""
        if not np.isfinite(vectors).all():
            raise IndexOutOfStep("a vector holds a number that is not finite; rebuild the index")
        self._count, self._dim = vectors.shape
        self._threads = threads
        self._index = faiss.IndexFlatIP(self._dim)
        self._index.add(np.ascontiguousarray(vectors, dtype=np.float32))

    @property
    def vectors(self) -> FloatMatrix:
        """(n, dim): FAISS's own memory, not a copy; it lives no longer than this index and is not to be written."""
        if not self._count:
            return np.empty((0, self._dim), dtype=np.float32)
        held: FloatMatrix = faiss.rev_swig_ptr(self._index.get_xb(), self._count * self._dim)
        held.flags.writeable = False
        return held.reshape(self._count, self._dim)

    def search(self, queries: FloatMatrix, admitted: Bitmap, k: int) -> tuple[RowIds, FloatMatrix]:
        """Rows and scores, both (q, min(k, admitted)), best first, ties by row.

        Raises IndexOutOfStep when a shape does not fit or a row would leave that was not admitted.
        """
        if admitted.shape != (self._count,):
            raise IndexOutOfStep(f"a bitmap of {admitted.size} rows, an index of {self._count}")
        if queries.ndim != 2 or queries.shape[1] != self._dim:
            raise IndexOutOfStep(f"queries of shape {queries.shape}, an index of {self._dim} dimensions")
        ceiling = int(np.count_nonzero(admitted))
        wanted = min(k, ceiling)
        rows = np.empty((len(queries), max(wanted, 0)), dtype=np.int64)
        scores = np.empty(rows.shape, dtype=np.float32)
        if rows.size == 0:
            return rows, scores
        matrix = np.ascontiguousarray(queries, dtype=np.float32)
        bits = np.packbits(admitted, bitorder="little")
        open_ended = np.arange(len(matrix))
        reach = min(wanted + 1, ceiling)
        while open_ended.size:
            found, values = self._ask(matrix[open_ended], bits, admitted, reach)
            # FAISS keeps any of the equals at the cut: reach on until the cut has no equal behind it.
            closed = np.full(len(found), reach == ceiling) | (values[:, wanted - 1] > values[:, -1])
            order = np.lexsort((found, -values), axis=1)[:, :wanted]
            rows[open_ended] = np.take_along_axis(found, order, axis=1)
            scores[open_ended] = np.take_along_axis(values, order, axis=1)
            open_ended = open_ended[~closed]
            reach = min(reach * 4, ceiling)
        return rows, scores

    def _ask(
        self, queries: FloatMatrix, bits: NDArray[np.uint8], admitted: Bitmap, k: int
    ) -> tuple[RowIds, FloatMatrix]:
        # OpenMP keeps this number for each calling thread, so setting it once would miss the others.
        faiss.omp_set_num_threads(self._threads)
        # Both point at what follows, and FAISS copies nothing: the names keep it alive.
        selector = faiss.IDSelectorBitmap(bits.size, faiss.swig_ptr(bits))
        parameters = faiss.SearchParameters()
        parameters.sel = selector
        values, found = self._index.search(queries, k, params=parameters)
        if (found < 0).any() or (found >= self._count).any() or not admitted[found].all():
            raise IndexOutOfStep("the dense index returned a row that was not admitted; rebuild the index")
        return found, values
