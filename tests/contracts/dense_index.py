"""What every DenseIndex promises, and the slow one that is obviously right: a fake for other tests."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy
from numpy.typing import NDArray

from matcher.errors import IndexOutOfStep
from matcher.ports import Bitmap, DenseIndexFactory, FloatMatrix

SMALL = st.integers(-3, 3).map(float)
"""Whole numbers: every inner product is exact, and ties are many."""


class SlowIndex:
    """Implements matcher.ports.DenseIndex by sorting every row."""

    def __init__(self, vectors: FloatMatrix) -> None:
        self._vectors = vectors

    @property
    def vectors(self) -> FloatMatrix:
        return self._vectors

    def search(self, queries: FloatMatrix, admitted: Bitmap, k: int) -> tuple[NDArray[np.int64], FloatMatrix]:
        if admitted.shape != (len(self._vectors),) or queries.shape[1] != self._vectors.shape[1]:
            raise IndexOutOfStep("the shapes do not fit")
        rows = np.flatnonzero(admitted)
        scores = queries @ self._vectors[rows].T
        best = np.argsort(-scores, axis=1, kind="stable")[:, : max(k, 0)]
        return rows[best], np.take_along_axis(scores, best, axis=1).astype(np.float32)


@st.composite
def searches(draw: st.DrawFn) -> tuple[FloatMatrix, FloatMatrix, Bitmap, int]:
    """Vectors, queries, bitmap, k: empty ones included, and more rows than a byte has bits."""
    count, dim, asked = draw(st.integers(0, 40)), draw(st.integers(1, 5)), draw(st.integers(0, 3))
    vectors = draw(st_numpy.arrays(np.float32, (count, dim), elements=SMALL))
    queries = draw(st_numpy.arrays(np.float32, (asked, dim), elements=SMALL))
    admitted = draw(st_numpy.arrays(np.bool_, (count,)))
    return vectors, queries, admitted, draw(st.integers(0, 45))


class DenseIndexContract:
    """Subclass it in a test module and name the `factory`."""

    factory: DenseIndexFactory

    def test_it_finds_what_sorting_every_row_finds(self) -> None:
        factory = type(self).factory

        @given(searches())
        def agree(search: tuple[FloatMatrix, FloatMatrix, Bitmap, int]) -> None:
            vectors, queries, admitted, k = search
            index = factory(vectors)
            np.testing.assert_array_equal(index.vectors, vectors)
            rows, scores = index.search(queries, admitted, k)
            slow_rows, slow_scores = SlowIndex(vectors).search(queries, admitted, k)
            assert rows.dtype == np.int64
            assert scores.dtype == np.float32
            assert rows.shape == (len(queries), min(k, int(admitted.sum())))
            np.testing.assert_array_equal(rows, slow_rows)
            np.testing.assert_array_equal(scores, slow_scores)

        agree()

    def test_a_row_that_is_not_admitted_stays_in_though_it_is_the_best(self) -> None:
        vectors = np.eye(3, dtype=np.float32)
        rows, _ = type(self).factory(vectors).search(vectors[:1], np.array([False, True, True]), 3)
        assert rows.tolist() == [[1, 2]]

    def test_an_empty_pool_answers_with_nothing(self) -> None:
        index = type(self).factory(np.empty((0, 4), dtype=np.float32))
        rows, scores = index.search(np.ones((2, 4), dtype=np.float32), np.empty(0, dtype=np.bool_), 5)
        assert rows.shape == scores.shape == (2, 0)

    @pytest.mark.parametrize("size", [2, 4, 8])
    def test_a_bitmap_of_another_pool_is_refused(self, size: int) -> None:
        index = type(self).factory(np.eye(3, dtype=np.float32))
        with pytest.raises(IndexOutOfStep):
            index.search(np.ones((1, 3), dtype=np.float32), np.ones(size, dtype=np.bool_), 1)

    def test_a_query_of_another_model_is_refused(self) -> None:
        index = type(self).factory(np.eye(3, dtype=np.float32))
        with pytest.raises(IndexOutOfStep):
            index.search(np.ones((1, 4), dtype=np.float32), np.ones(3, dtype=np.bool_), 1)
