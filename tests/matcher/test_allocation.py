"""Proposals under ceilings: never too many, only pairs that were given, and as good as trying everything."""

from __future__ import annotations

from itertools import chain, combinations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from matcher.allocation import FIRST, Ceilings, allocated, each_best, value
from matcher.rematch import Pairs

Scored = dict[tuple[int, int], float]


def market(scores: Scored, places: list[int], candidates: int | None = None) -> Pairs:
    """Pairs (candidate, vacancy) with their scores; everybody takes part up to the highest number."""
    order = sorted(scores)
    count = max((c for c, _ in order), default=-1) + 1 if candidates is None else candidates
    return Pairs(
        candidates=np.array([f"k{number:03}" for number in range(count)]),
        vacancies=np.array([f"v{number:03}" for number in range(len(places))]),
        places=np.array(places, dtype=np.int32),
        candidate=np.array([c for c, _ in order], dtype=np.int32),
        vacancy=np.array([v for _, v in order], dtype=np.int32),
        score=np.array([scores[pair] for pair in order], dtype=np.float64),
        undecided=np.zeros(len(order), dtype=np.bool_),
    )


@st.composite
def markets(draw: st.DrawFn, people: int = 6, jobs: int = 5, most: int = 30) -> Pairs:
    places = draw(st.lists(st.integers(1, 3), min_size=1, max_size=jobs))
    pair = st.tuples(st.integers(0, people - 1), st.integers(0, len(places) - 1))
    scores = draw(st.dictionaries(pair, st.integers(0, 100).map(float), max_size=most))
    made = market(scores, places, people)
    made.undecided[:] = draw(st.lists(st.booleans(), min_size=len(made), max_size=len(made)))
    return made


CEILINGS = st.builds(Ceilings, st.integers(1, 4), st.integers(1, 4), st.sampled_from((0.0, 0.4, 1.0)))


def held(pairs: Pairs, chosen: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    return (
        np.bincount(pairs.candidate[chosen], minlength=len(pairs.candidates)),
        np.bincount(pairs.vacancy[chosen], minlength=len(pairs.vacancies)),
    )


def within(pairs: Pairs, chosen: np.ndarray, ceilings: Ceilings) -> bool:
    of_candidates, of_vacancies = held(pairs, chosen)
    return bool((of_candidates <= ceilings.per_candidate).all()) and bool(
        (of_vacancies <= ceilings.per_place * pairs.places).all()
    )


@given(markets(), CEILINGS)
def test_no_ceiling_is_exceeded_and_no_pair_comes_twice(pairs: Pairs, ceilings: Ceilings) -> None:
    chosen = allocated(pairs, ceilings)
    assert within(pairs, chosen, ceilings)
    assert (np.diff(chosen) > 0).all()


@given(markets(), CEILINGS)
def test_only_pairs_that_were_given_are_proposed(pairs: Pairs, ceilings: Ceilings) -> None:
    chosen = allocated(pairs, ceilings)
    assert set(chosen.tolist()) <= set(range(len(pairs)))


@given(markets(people=4, jobs=3, most=9), CEILINGS)
def test_nothing_that_the_ceilings_allow_is_worth_more(pairs: Pairs, ceilings: Ceilings) -> None:
    rows = range(len(pairs))
    subsets = map(list, chain.from_iterable(combinations(rows, size) for size in range(len(pairs) + 1)))
    best = max(value(pairs, rows, ceilings) for rows in map(as_rows, subsets) if within(pairs, rows, ceilings))
    # The order of the ids may cost a hundredth of a point for each proposal, where scores differ by whole points.
    assert value(pairs, allocated(pairs, ceilings), ceilings) == pytest.approx(best, abs=0.1)


def as_rows(chosen: list[int]) -> np.ndarray:
    return np.array(chosen, dtype=np.int64)


@given(markets(), CEILINGS, st.integers(0, 3), st.integers(0, 3))
def test_more_room_never_lowers_what_the_proposals_are_worth(
    pairs: Pairs, ceilings: Ceilings, more_each: int, more_a_place: int
) -> None:
    wider = Ceilings(ceilings.per_candidate + more_each, ceilings.per_place + more_a_place, ceilings.worthwhile)
    narrow, wide = (value(pairs, allocated(pairs, limits), ceilings) for limits in (ceilings, wider))
    assert wide >= narrow - 0.3


@given(markets(), CEILINGS)
def test_the_same_market_gives_the_same_proposals(pairs: Pairs, ceilings: Ceilings) -> None:
    assert allocated(pairs, ceilings).tolist() == allocated(pairs, ceilings).tolist()


def test_with_room_for_all_everyone_gets_what_is_worthwhile() -> None:
    pairs = market({(0, 0): 90.0, (0, 1): 70.0, (1, 0): 80.0, (1, 1): 20.0}, [5, 5])
    assert allocated(pairs, Ceilings(10, 10, worthwhile=0.0)).tolist() == [0, 1, 2, 3]


def test_a_poor_pair_is_proposed_when_it_is_the_only_one_that_somebody_has() -> None:
    pairs = market({(0, 0): 90.0, (1, 0): 80.0, (2, 0): 85.0, (3, 0): 70.0, (4, 0): 5.0}, [5])
    assert 4 in allocated(pairs)


def test_who_has_another_way_makes_room() -> None:
    pairs = market({(0, 0): 90.0, (0, 1): 85.0, (1, 0): 60.0}, [1, 1])
    chosen = allocated(pairs, Ceilings(per_candidate=1, per_place=1))
    assert pairs.score[chosen].tolist() == [85.0, 60.0]


def test_everyone_who_can_have_one_gets_a_proposal_that_nobody_has_to_check() -> None:
    pairs = market({(0, 0): 90.0, (0, 1): 20.0, (1, 0): 80.0}, [1, 1])
    pairs.undecided[0] = True
    assert allocated(pairs, Ceilings(per_candidate=1, per_place=1)).tolist() == [1, 2]


def test_between_equals_the_lower_id_goes_first() -> None:
    pairs = market({(number, 0): 50.0 for number in range(8)}, [1])
    assert allocated(pairs, Ceilings(per_candidate=1, per_place=3)).tolist() == [0, 1, 2]


def test_a_vacancy_with_more_places_may_have_more_proposals() -> None:
    pairs = market({(number, number % 2): 50.0 for number in range(20)}, [1, 3])
    _, of_vacancies = held(pairs, allocated(pairs, Ceilings(per_candidate=1, per_place=2)))
    assert of_vacancies.tolist() == [2, 6]


def test_a_market_without_pairs_has_no_proposals() -> None:
    assert allocated(market({}, [1], candidates=3)).tolist() == []


def test_each_best_ignores_ceilings() -> None:
    pairs = market({(number, 0): 50.0 + number for number in range(30)} | {(0, 1): 10.0}, [1, 1])
    assert len(each_best(pairs, 1)) == 30
    assert len(each_best(pairs, 10)) == 31


def test_the_first_proposals_count_above_any_fit() -> None:
    pairs = market({(0, 0): 40.0, (1, 0): 60.0}, [1])
    assert value(pairs, as_rows([0, 1]), Ceilings(worthwhile=0.0)) == 100.0 + 6 * FIRST


@pytest.mark.parametrize("numbers", [(0, 1, 0.5), (1, 0, 0.5), (1, 1, -0.1), (1, 1, 1.1)])
def test_ceilings_that_mean_nothing_are_refused(numbers: tuple[int, int, float]) -> None:
    with pytest.raises(ValueError, match="no ceilings"):
        Ceilings(*numbers)
