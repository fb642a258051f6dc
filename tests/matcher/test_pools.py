"""Pools that are joined by their columns, against the same pool made of its objects."""

from __future__ import annotations

from dataclasses import fields

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from matcher.columns import CandidateColumns, VacancyColumns
from matcher.pools import certificate_needs, held_keys, joined
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


def last_places(spread: list[list[int]]) -> list[list[int]]:
    """Who is gone from each pool: whoever stands in a later one."""
    return [
        [who for who in put if any(who in later for later in spread[place + 1 :])] for place, put in enumerate(spread)
    ]


@given(SPREAD)
def test_joined_pools_of_candidates_are_one_pool_made_of_who_lives_in_them(spread: list[list[int]]) -> None:
    pools = [
        pool_of_candidates([PEOPLE[who] for who in put]).without(PEOPLE[who].id for who in gone)
        for put, gone in zip(spread, last_places(spread), strict=True)
    ]
    living = sorted((PEOPLE[who] for who in set().union(*spread)), key=lambda person: person.id)
    found, made = joined(pools), pool_of_candidates(living)
    assert found.rows.objects == made.rows.objects
    assert found.rows.ids.tolist() == made.rows.ids.tolist()
    assert found.alive.all()
    assert len(found) == len(living)
    assert_same(found.rows.columns, made.rows.columns)
    assert_same_texts(found.rows.texts, made.rows.texts)
    for key in frozenset().union(*(held_keys(person, NAMES) for person in living)):
        holding = found.rows.certificates.holding_any([key])
        assert holding.tolist() == made.rows.certificates.holding_any([key]).tolist()


@given(SPREAD)
def test_joined_pools_of_vacancies_are_one_pool_made_of_what_lives_in_them(spread: list[list[int]]) -> None:
    pools = [
        pool_of_vacancies([JOBS[who] for who in put]).without(JOBS[who].id for who in gone)
        for put, gone in zip(spread, last_places(spread), strict=True)
    ]
    living = sorted((JOBS[who] for who in set().union(*spread)), key=lambda job: job.id)
    found, made = joined(pools), pool_of_vacancies(living)
    assert found.rows.objects == made.rows.objects
    assert_same(found.rows.columns, made.rows.columns)
    assert_same_texts(found.rows.texts, made.rows.texts)
    demanded = [need.keys for job in living for need in certificate_needs(job, NAMES)]
    for held in (frozenset(), *demanded):
        mine, theirs = found.rows.certificates, made.rows.certificates
        assert np.array_equal(np.stack(mine.missing(held)), np.stack(theirs.missing(held)))
        assert np.array_equal(mine.share(held), theirs.share(held), equal_nan=True)


def test_a_pool_of_nobody_joins_another() -> None:
    made = pool_of_candidates(list(PEOPLE[:3]))
    found = joined([pool_of_candidates([]), made])
    assert found.rows.ids.tolist() == made.rows.ids.tolist()
    assert_same_texts(found.rows.texts, made.rows.texts)
