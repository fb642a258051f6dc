"""The FAISS index and its slow twin keep one contract; FAISS is not taken at its word."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor

import faiss
import numpy as np
import pytest

from index.vectors import FlatIndex
from matcher.errors import IndexOutOfStep
from matcher.ports import FloatMatrix
from tests.contracts.dense_index import DenseIndexContract, SlowIndex

DIM = 48


class TestFlatIndex(DenseIndexContract):
    factory = FlatIndex


class TestSlowIndex(DenseIndexContract):
    factory = SlowIndex


class LyingIndex:
    """FAISS as it must never be: answers with one row, whatever was admitted."""

    def __init__(self, row: int) -> None:
        self._row = row

    def search(self, queries: FloatMatrix, k: int, params: object) -> tuple[FloatMatrix, np.ndarray]:
        shape = len(queries), k
        return np.zeros(shape, dtype=np.float32), np.full(shape, self._row, dtype=np.int64)


def unit_vectors(count: int) -> FloatMatrix:
    vectors = np.random.default_rng(7).normal(size=(count, DIM)).astype(np.float32)
    vectors /= np.linalg.norm(vectors, axis=1, keepdims=True)
    return vectors


@pytest.mark.parametrize("row", [-1, 1, 3, 99])
def test_a_row_that_faiss_may_not_return_never_leaves(row: int) -> None:
    index = FlatIndex(np.eye(3, dtype=np.float32))
    index._index = LyingIndex(row)  # type: ignore[assignment]
    with pytest.raises(IndexOutOfStep):
        index.search(np.ones((1, 3), dtype=np.float32), np.array([True, False, True]), 1)


def test_a_vector_that_is_not_finite_is_refused() -> None:
    vectors = unit_vectors(3)
    vectors[1, 0] = np.nan
    with pytest.raises(IndexOutOfStep):
        FlatIndex(vectors)


def test_equal_vectors_far_apart_tie_and_the_lowest_rows_win() -> None:
    vectors = unit_vectors(3000)
    same = np.arange(5, 3000, 7)
    vectors[same] = vectors[5]
    rows, scores = FlatIndex(vectors).search(vectors[5:6], np.ones(3000, dtype=np.bool_), 20)
    assert rows[0].tolist() == same[:20].tolist()
    assert len(set(scores[0].tolist())) == 1


def test_a_score_depends_on_neither_the_bitmap_nor_the_batch() -> None:
    vectors = unit_vectors(500)
    index = FlatIndex(vectors)
    everyone = np.ones(500, dtype=np.bool_)
    some = np.random.default_rng(3).random(500) < 0.3
    batch_rows, batch_scores = index.search(vectors[:64], some, 500)
    for number in range(64):
        rows, scores = index.search(vectors[number : number + 1], everyone, 500)
        score_of = dict(zip(rows[0].tolist(), scores[0].tolist(), strict=True))
        assert [score_of[row] for row in batch_rows[number].tolist()] == batch_scores[number].tolist()


def test_the_rows_that_are_searched_cannot_be_written() -> None:
    held = FlatIndex(unit_vectors(3)).vectors
    with pytest.raises(ValueError, match="read-only"):
        held[0, 0] = 1.0


def test_threads_may_search_at_once() -> None:
    vectors = unit_vectors(400)
    index = FlatIndex(vectors)
    admitted = np.random.default_rng(5).random(400) < 0.5
    alone = [index.search(vectors[n : n + 1], admitted, 10)[0].tolist() for n in range(40)]
    with ThreadPoolExecutor(4) as threads:
        together = list(threads.map(lambda n: index.search(vectors[n : n + 1], admitted, 10)[0].tolist(), range(40)))
    assert together == alone


@pytest.mark.parametrize("threads", [1, 3])
def test_a_search_takes_the_threads_that_were_given_also_when_another_thread_asks(threads: int) -> None:
    index = FlatIndex(unit_vectors(10), threads=threads)

    def taken() -> int:
        index.search(unit_vectors(1), np.ones(10, dtype=np.bool_), 1)
        number: int = faiss.omp_get_max_threads()
        return number

    with ThreadPoolExecutor(1) as other:
        assert {taken(), other.submit(taken).result()} == {threads}
