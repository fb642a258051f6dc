"""Sparse rows against plain matrices."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st
from scipy import sparse

from matcher.sparse import EvenRows, SparseRows

WIDTH = 9
MATRICES = st.lists(
    st.lists(st.sampled_from([0.0, 0.0, 0.25, 0.5]), min_size=WIDTH, max_size=WIDTH), min_size=1, max_size=6
)


def rows_of(matrix: list[list[float]]) -> SparseRows:
    made = sparse.csr_matrix(np.array(matrix, dtype=np.float32))
    return SparseRows(made.indptr.astype(np.int64), made.indices.astype(np.int32), made.data, WIDTH)


@given(MATRICES, MATRICES, st.data())
def test_even_rows_hold_and_multiply_as_a_plain_matrix_does(
    matrix: list[list[float]], others: list[list[float]], data: st.DataObject
) -> None:
    even, plain = EvenRows.of(rows_of(matrix)), np.array(matrix, dtype=np.float32)
    rows = np.array(data.draw(st.lists(st.integers(0, len(matrix) - 1), max_size=8)), dtype=np.int64)
    assert even.take(rows).csr.toarray().tolist() == plain[rows].tolist()
    products = even.dots(rows, rows_of(others))
    np.testing.assert_allclose(products, np.array(others, dtype=np.float32) @ plain[rows].T, atol=1e-6)
