"""How evenly proposals fall: the counts, and Gini beside its definition."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.allocation import Ceilings, allocated, each_best
from matcher.crowding import crowding, gini
from matcher.rematch import Pairs
from tests.matcher.test_allocation import as_rows, market, markets


def slow_gini(amounts: list[int]) -> float:
    """Half the mean difference over the mean, as it was defined."""
    total = sum(amounts)
    differences = sum(abs(a - b) for a in amounts for b in amounts)
    return differences / (2 * len(amounts) * total) if total else 0.0


@given(st.lists(st.integers(0, 50), max_size=12))
def test_gini_is_half_the_mean_difference_over_the_mean(amounts: list[int]) -> None:
    assert gini(np.array(amounts, dtype=np.float64)) == pytest.approx(slow_gini(amounts))


def test_gini_is_zero_among_equals_and_near_one_when_one_has_all() -> None:
    assert gini(np.full(10, 4.0)) == 0.0
    assert gini(np.array([0.0] * 99 + [7.0])) == pytest.approx(0.99)


@given(markets(), st.integers(1, 3))
def test_everyones_own_best_loses_nothing(pairs: Pairs, k: int) -> None:
    assert crowding(pairs, each_best(pairs, k)).kept == pytest.approx(1.0)


@given(markets())
def test_what_is_kept_is_a_share(pairs: Pairs) -> None:
    assert 0.0 <= crowding(pairs, allocated(pairs, Ceilings(2, 1))).kept <= 1.0 + 1e-9


def test_the_counts_of_a_small_market() -> None:
    pairs = market({(0, 0): 80.0, (1, 0): 60.0, (1, 1): 50.0, (2, 0): 40.0}, [1, 2, 1], candidates=4)
    pairs.undecided[3] = True
    found = crowding(pairs, as_rows([0, 2, 3]))
    assert (found.proposals, found.candidates_reached, found.candidates_suitable) == (3, 3, 2)
    assert (found.vacancies_reached, found.vacancies_with_enough, found.most) == (2, 0, 2)
    assert found.mean_fit == pytest.approx(170 / 3)
    assert found.kept == pytest.approx(170 / 180)
    assert found.gini == pytest.approx(slow_gini([4, 1]))
