"""Pools that are joined by their columns, against the same pool made of its objects."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import fields
from typing import Any

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matcher.columns import CandidateColumns, VacancyColumns
from matcher.pools import Pool, certificate_needs, held_keys, joined
from matcher.similarity import TextColumns
from tests.fakes import JOBS, PEOPLE, pool_of_candidates, pool_of_vacancies
from tests.makers import rule_book

SPREAD = st.lists(st.lists(st.integers(0, 29), unique=True, max_size=8), min_size=1, max_size=4)
"""Who is put into which pool; who stands in a later one too is gone from the earlier."""
NAMES = rule_book().certificates


def assert_same(columns: CandidateColumns | VacancyColumns, others: CandidateColumns | VacancyColumns) -> None:
    for column in fields(columns):
        one, other = getattr(columns, column.name), getattr(others, column.name)
        assert (one.dtype, one.tolist()) == (other.dtype, other.tolist()), column.name


def assert_same_texts(texts: TextColumns, others: TextColumns) -> None:
    pairs = [(texts.starts, others.starts), (texts.facets, others.facets), (texts.dense, others.dense)]
    for one, other in ((texts.grams, others.grams), (texts.profile, others.profile)):
        assert one.width == other.width
        pairs += [(one.columns, other.columns), (one.values, other.values)]
    pairs.append((texts.grams.starts, others.grams.starts))
    for mine, theirs in pairs:
        assert (mine.dtype, mine.shape, mine.tobytes()) == (theirs.dtype, theirs.shape, theirs.tobytes())


def joined_and_made(
    spread: list[list[int]], items: Sequence[Any], make: Callable[[list[Any]], Pool[Any, Any, Any]]
) -> tuple[Pool[Any, Any, Any], Pool[Any, Any, Any]]:
    """The pools of a spread in one, and one pool made of who lives in them; what does not differ by side is checked."""
    pools = []
    for place, put in enumerate(spread):
        later = set().union(*spread[place + 1 :])
        pools.append(make([items[who] for who in put]).without(items[who].id for who in later))
    living = sorted((items[who] for who in set().union(*spread)), key=lambda item: item.id)
    found, made = joined(pools), make(living)
    assert found.rows.objects == made.rows.objects
    assert found.rows.ids.tolist() == made.rows.ids.tolist()
    assert found.alive.all()
    assert len(found) == len(living)
    assert_same(found.rows.columns, made.rows.columns)
    assert_same_texts(found.rows.texts, made.rows.texts)
    return found, made


@given(SPREAD)
def test_joined_pools_of_candidates_are_one_pool_made_of_who_lives_in_them(spread: list[list[int]]) -> None:
    found, made = joined_and_made(spread, PEOPLE, pool_of_candidates)
    for key in frozenset().union(*(held_keys(person, NAMES) for person in made.rows.objects)):
        holding = found.rows.certificates.holding_any([key])
        assert holding.tolist() == made.rows.certificates.holding_any([key]).tolist()


@given(SPREAD)
def test_joined_pools_of_vacancies_are_one_pool_made_of_what_lives_in_them(spread: list[list[int]]) -> None:
    found, made = joined_and_made(spread, JOBS, pool_of_vacancies)
    demanded = [need.keys for job in made.rows.objects for need in certificate_needs(job, NAMES)]
    for held in (frozenset(), *demanded):
        mine, theirs = found.rows.certificates, made.rows.certificates
        assert np.array_equal(np.stack(mine.missing(held)), np.stack(theirs.missing(held)))
        assert np.array_equal(mine.share(held), theirs.share(held), equal_nan=True)


def test_a_pool_of_nobody_joins_another() -> None:
    made = pool_of_candidates(list(PEOPLE[:3]))
    found = joined([pool_of_candidates([]), made])
    assert found.rows.ids.tolist() == made.rows.ids.tolist()
    assert_same_texts(found.rows.texts, made.rows.texts)
