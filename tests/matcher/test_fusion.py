"""Rankings fused in one sweep and in a plain loop."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matcher.fusion import DAMPING, fused

RANKINGS = st.lists(st.lists(st.integers(0, 30), unique=True, max_size=12), max_size=3)


def slow(rankings: list[list[int]], k: int) -> list[int]:
    """Adding up one by one, exactly."""
    total: dict[int, Fraction] = {}
    for ranking in rankings:
        for rank, row in enumerate(ranking, start=1):
            total[row] = total.get(row, Fraction(0)) + Fraction(1, DAMPING + rank)
    return sorted(sorted(total, key=lambda row: (-round(float(total[row]), 12), row))[:k])


@given(RANKINGS, st.integers(0, 20))
def test_the_fusion_is_that_of_a_plain_loop(rankings: list[list[int]], k: int) -> None:
    found = fused([np.array(ranking, dtype=np.int64) for ranking in rankings], k)
    assert found.tolist() == slow(rankings, k)


def test_who_stands_well_in_both_comes_before_who_leads_one() -> None:
    assert fused([np.array([1, 2, 3]), np.array([4, 2, 5])], 1).tolist() == [2]
