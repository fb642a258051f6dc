"""The postings against a twin that multiplies everything."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as st_numpy
from numpy.typing import NDArray

from index.lexical import PostingsIndex
from matcher.postings import Postings
from matcher.sparse import SparseRows

WIDTH = 5


def sparse(dense: NDArray[np.float32]) -> SparseRows:
    rows, columns = np.nonzero(dense)
    starts = np.concatenate([[0], np.bincount(rows, minlength=len(dense)).cumsum()])
    return SparseRows(starts.astype(np.int64), columns.astype(np.int32), dense[rows, columns], WIDTH)


@st.composite
def searches(draw: st.DrawFn) -> tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_], int]:
    """Small whole numbers: every product is exact, and ties are many."""
    count = draw(st.integers(0, 20))
    small = st.sampled_from((0.0, 0.0, 1.0, 2.0))
    rows = draw(st_numpy.arrays(np.float32, (count, WIDTH), elements=small))
    query = draw(st_numpy.arrays(np.float32, (WIDTH,), elements=small))
    return rows, query, draw(st_numpy.arrays(np.bool_, (count,))), draw(st.integers(0, 22))


@settings(max_examples=80)
@given(searches())
def test_it_finds_what_multiplying_everything_finds(
    search: tuple[NDArray[np.float32], NDArray[np.float32], NDArray[np.bool_], int],
) -> None:
    rows, query, admitted, k = search
    scores = rows @ query
    wanted = [row for row in range(len(rows)) if admitted[row] and scores[row] > 0]
    wanted.sort(key=lambda row: (-scores[row], row))
    found, told = PostingsIndex(Postings.of(sparse(rows))).search(sparse(query[None]), admitted, k)
    assert found.tolist() == wanted[:k]
    assert told.tolist() == scores[found].tolist()


def test_a_row_that_is_not_admitted_stays_in_though_it_is_the_best() -> None:
    index = PostingsIndex(Postings.of(sparse(np.array([[9, 0, 0, 0, 0], [1, 0, 0, 0, 0]], dtype=np.float32))))
    query = sparse(np.array([[1, 0, 0, 0, 0]], dtype=np.float32))
    assert index.search(query, np.array([False, True]), 5)[0].tolist() == [1]


def test_more_rows_than_sixteen_bits_can_count_are_found_too() -> None:
    count = (1 << 16) + 5
    matrix = np.zeros((count, WIDTH), dtype=np.float32)
    matrix[[0, 1 << 16, count - 1], 2] = (1, 3, 2)
    index = PostingsIndex(Postings.of(sparse(matrix)))
    query = sparse(np.array([[0, 0, 1, 0, 0]], dtype=np.float32))
    assert index.search(query, np.ones(count, dtype=np.bool_), 5)[0].tolist() == [1 << 16, count - 1, 0]


def test_one_index_answers_the_same_twice() -> None:
    rows = np.eye(WIDTH, dtype=np.float32) + 1
    index, everyone = PostingsIndex(Postings.of(sparse(rows))), np.ones(WIDTH, dtype=np.bool_)
    answers = [index.search(sparse(rows[:1]), everyone, 3)[0].tolist() for _ in range(2)]
    assert answers[0] == answers[1] == [0, 1, 2]
