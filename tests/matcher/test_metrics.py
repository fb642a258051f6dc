"""The metrics beside slow twins that a person can check by hand."""

from __future__ import annotations

import itertools
import math

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.metrics import (
    bootstrap_interval,
    dcg,
    gains,
    ndcg,
    precision,
    recall,
    reciprocal_rank,
    sign_flip_p,
)

grade_lists = st.lists(st.integers(0, 3), max_size=7)


def floats(values: list[int] | list[float] | tuple[float, ...]) -> np.ndarray:
    return np.array(values, dtype=np.float64)


def slow_dcg(grades: list[int] | tuple[int, ...], k: int) -> float:
    total = 0.0
    for place, grade in enumerate(grades, start=1):
        if place <= k:
            total += (2**grade - 1) / math.log2(place + 1)
    return total


def slow_best(grades: list[int], k: int) -> float:
    """The best DCG of all orders, tried one by one."""
    return max(slow_dcg(order, k) for order in itertools.permutations(grades))


def test_a_grade_of_three_gains_seven() -> None:
    assert gains(floats([0, 1, 2, 3])).tolist() == [0, 1, 3, 7]


def test_a_ranking_worked_out_by_hand() -> None:
    shown, judged = floats([3, 0, 1]), floats([0, 1, 2, 3])
    assert dcg(shown, 10) == pytest.approx(7 + 1 / 2)
    assert ndcg(shown, judged, 10) == pytest.approx(7.5 / (7 + 3 / math.log2(3) + 1 / 2))
    assert reciprocal_rank(floats([0, 0, 2])) == pytest.approx(1 / 3)
    assert precision(shown, 5) == pytest.approx(2 / 5)
    assert recall(shown, judged, 50) == pytest.approx(2 / 3)


@given(grade_lists, st.integers(1, 8))
def test_dcg_agrees_with_its_slow_twin(grades: list[int], k: int) -> None:
    assert dcg(floats(grades), k) == pytest.approx(slow_dcg(grades, k))


@settings(max_examples=40)
@given(st.lists(st.integers(0, 3), min_size=1, max_size=6), st.integers(1, 7), st.randoms(use_true_random=False))
def test_the_ideal_is_the_best_of_all_orders(judged: list[int], k: int, chance: object) -> None:
    shown = list(judged)
    chance.shuffle(shown)  # type: ignore[attr-defined]
    if not any(judged):
        assert math.isnan(ndcg(floats(shown), floats(judged), k))
        return
    found = ndcg(floats(shown), floats(judged), k)
    assert found == pytest.approx(slow_dcg(shown, k) / slow_best(judged, k))
    assert 0 <= found <= 1 + 1e-12


@given(grade_lists, st.integers(1, 9))
def test_precision_recall_and_reciprocal_rank_agree_with_counting(grades: list[int], k: int) -> None:
    good_in_front = 0
    first = 0.0
    for place, grade in enumerate(grades, start=1):
        if grade > 0 and place <= k:
            good_in_front += 1
        if grade > 0 and not first:
            first = 1 / place
    shown = floats(grades)
    assert precision(shown, k) == good_in_front / k
    assert reciprocal_rank(shown) == first
    good = sum(grade > 0 for grade in grades)
    assert recall(shown, shown, k) == good_in_front / good if good else math.isnan(recall(shown, shown, k))


def test_nothing_shown_scores_nothing() -> None:
    nothing, judged = floats([]), floats([2, 1])
    assert (ndcg(nothing, judged, 10), reciprocal_rank(nothing), precision(nothing, 5)) == (0, 0, 0)
    assert recall(nothing, judged, 50) == 0


def test_without_anything_good_there_is_no_ndcg_and_no_recall() -> None:
    assert math.isnan(ndcg(floats([0]), floats([0]), 10))
    assert math.isnan(recall(floats([0]), floats([0]), 10))


def exact_sign_flip_p(differences: list[float]) -> float:
    """Every way to give signs, counted."""
    n = len(differences)
    observed = abs(sum(differences)) / n
    flips = list(itertools.product((-1, 1), repeat=n))
    extreme = sum(
        abs(sum(s * d for s, d in zip(signs, differences, strict=True))) / n >= observed - 1e-12 for signs in flips
    )
    return extreme / len(flips)


@settings(max_examples=25)
@given(st.lists(st.integers(-10, 10).map(lambda tenth: tenth / 10), min_size=1, max_size=8))
def test_the_sampled_test_comes_near_the_count_of_all_signs(differences: list[float]) -> None:
    assert sign_flip_p(floats(differences)) == pytest.approx(exact_sign_flip_p(differences), abs=0.03)


def test_no_difference_is_no_evidence_and_many_equal_ones_are() -> None:
    assert sign_flip_p(floats([0.0] * 20)) == 1.0
    assert sign_flip_p(floats([0.1] * 20)) < 0.001


def test_the_test_does_not_care_which_of_two_comes_first() -> None:
    differences = floats([0.3, -0.1, 0.2, 0.05])
    assert sign_flip_p(differences) == sign_flip_p(-differences)


def test_the_interval_holds_the_mean_and_narrows_with_more_queries() -> None:
    few, many = floats([0.2, 0.4, 0.6, 0.8]), floats([0.2, 0.4, 0.6, 0.8] * 25)
    (low, high), (low_many, high_many) = bootstrap_interval(few), bootstrap_interval(many)
    assert low < 0.5 < high
    assert low < low_many < 0.5 < high_many < high


def test_the_interval_comes_near_the_normal_one_for_many_values() -> None:
    values = np.random.default_rng(1).random(400)
    half = 1.96 * values.std() / math.sqrt(len(values))
    assert bootstrap_interval(values) == pytest.approx((values.mean() - half, values.mean() + half), abs=0.004)


def test_equal_values_have_no_spread() -> None:
    assert bootstrap_interval(floats([0.25] * 9)) == (0.25, 0.25)


def test_the_same_seed_gives_the_same_interval_and_p_value() -> None:
    values = floats([0.1, 0.9, 0.3, 0.4])
    assert bootstrap_interval(values, seed=7) == bootstrap_interval(values, seed=7)
    assert sign_flip_p(values, seed=7) == sign_flip_p(values, seed=7)


@pytest.mark.parametrize("measure", [bootstrap_interval, sign_flip_p])
def test_without_queries_nothing_is_claimed(measure: object) -> None:
    with pytest.raises(ValueError, match="at least one"):
        measure(floats([]))  # type: ignore[operator]
