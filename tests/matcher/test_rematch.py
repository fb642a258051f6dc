"""The whole market at once: pairs in columns."""

from __future__ import annotations

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matcher.rematch import Pairs


def pairs(found: list[tuple[int, int, float]]) -> Pairs:
    """Pairs of at most ten candidates and ten vacancies, in the order that the class asks for."""
    ordered = sorted(found)
    return Pairs(
        np.array([f"k{number}" for number in range(10)]),
        np.array([f"v{number}" for number in range(10)]),
        np.ones(10, dtype=np.int32),
        np.array([candidate for candidate, _, _ in ordered], dtype=np.int32),
        np.array([vacancy for _, vacancy, _ in ordered], dtype=np.int32),
        np.array([score for _, _, score in ordered], dtype=np.float64),
        np.zeros(len(ordered), dtype=np.bool_),
    )


_SIDE = st.integers(0, 9)


@given(st.lists(st.tuples(_SIDE, _SIDE, st.sampled_from([10.0, 20.0, 20.5])), unique_by=lambda pair: pair[:2]))
def test_a_rank_counts_who_is_better_and_equals_with_a_lower_id(found: list[tuple[int, int, float]]) -> None:
    ordered = sorted(found)
    made = pairs(found)
    for (candidate, vacancy, score), rank, other in zip(
        ordered, made.candidate_ranks(), made.vacancy_ranks(), strict=True
    ):
        assert rank == 1 + sum(c == candidate and (-s, v) < (-score, vacancy) for c, v, s in ordered)
        assert other == 1 + sum(v == vacancy and (-s, c) < (-score, candidate) for c, v, s in ordered)
