"""Facet against facet, in one sweep and in a plain loop."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st
from numpy.typing import NDArray

from matcher.domain import Candidate, Vacancy
from matcher.representation import FACETS, Representation
from matcher.similarity import CHANNELS, EVERY_CELL, GRAMS, WHOLE, TextColumns, similarities
from tests.fakes import EMPTY, PEOPLE, any_vacancy, crowds, of_candidate, of_vacancy
from tests.makers import candidate


def channels(texts: Representation) -> tuple[NDArray[np.float32], ...]:
    return texts.dense, texts.grams.csr.toarray(), texts.profile.csr.toarray()


def slow(many: list[Representation], one: Representation) -> NDArray[np.float64]:
    """Every facet of everybody against every facet of one, one inner product at a time."""
    best = np.full((len(many), len(CHANNELS), len(FACETS), len(FACETS)), np.nan)
    right = channels(one)
    for row, texts in enumerate(many):
        left = channels(texts)
        for mine, kind in enumerate(texts.facets):
            for theirs, other in enumerate(one.facets):
                for channel in range(len(CHANNELS)):
                    if channel == GRAMS and (kind, other) != (WHOLE, WHOLE):
                        continue
                    likeness = float(left[channel][mine] @ right[channel][theirs])
                    best[row, channel, kind, other] = np.fmax(best[row, channel, kind, other], likeness)
    return best


@settings(max_examples=12)
@given(crowds(most=4), any_vacancy())
def test_the_likeness_of_facets_is_that_of_a_plain_loop(people: list[Candidate], job: Vacancy) -> None:
    many = [of_candidate(person) for person in people]
    columns = TextColumns.stack(many, EMPTY)
    found = similarities(columns, np.arange(len(many)), of_vacancy(job))
    np.testing.assert_allclose(found, slow(many, of_vacancy(job)), atol=1e-5)


@settings(max_examples=12)
@given(crowds(most=4), any_vacancy(), st.integers(0, 2**32 - 1))
def test_the_cells_that_are_asked_for_are_those_of_all(people: list[Candidate], job: Vacancy, seed: int) -> None:
    wanted = np.random.default_rng(seed).random(EVERY_CELL.shape) < 0.5
    columns, rows, one = (
        TextColumns.stack(list(map(of_candidate, people)), EMPTY),
        np.arange(len(people)),
        of_vacancy(job),
    )
    expected = np.where(wanted, similarities(columns, rows, one), np.nan)
    np.testing.assert_array_equal(similarities(columns, rows, one, wanted), expected)


@settings(max_examples=25)
@given(crowds(1, 6), any_vacancy())
def test_a_row_is_as_alike_in_a_pool_as_alone(people: list[Candidate], job: Vacancy) -> None:
    many = [of_candidate(person) for person in people]
    backwards = np.arange(len(many))[::-1]
    together = similarities(TextColumns.stack(many, EMPTY), backwards, of_vacancy(job))
    for place, row in enumerate(backwards):
        alone = similarities(TextColumns.stack([many[row]], EMPTY), np.array([0]), of_vacancy(job))
        assert together[place].tobytes() == alone[0].tobytes()


def test_who_has_no_words_is_like_nobody() -> None:
    columns = TextColumns.stack([EMPTY, of_candidate(PEOPLE[0])], EMPTY)
    assert np.isnan(similarities(columns, np.array([0]), of_candidate(PEOPLE[0]))).all()
    assert np.isnan(similarities(columns, np.array([1]), EMPTY)).all()
    assert similarities(columns, np.empty(0, dtype=np.int64), EMPTY).shape[0] == 0


def test_a_text_is_wholly_like_itself() -> None:
    texts = of_candidate(candidate(desired_titles=("kok",)))
    found = similarities(TextColumns.stack([texts], EMPTY), np.array([0]), texts)
    np.testing.assert_allclose(found[0, :, WHOLE, WHOLE], 1.0, atol=1e-5)


@settings(max_examples=15)
@given(crowds(most=5))
def test_the_stack_gives_back_each_row_and_the_wholes(people: list[Candidate]) -> None:
    many = [of_candidate(person) for person in people]
    columns = TextColumns.stack(many, EMPTY)
    dense, grams = columns.dense_wholes(), columns.spelled_wholes()
    for row, texts in enumerate(many):
        own = columns.representation(row)
        assert own.facets.tolist() == texts.facets.tolist()
        for mine, theirs in zip(channels(own), channels(texts), strict=True):
            np.testing.assert_array_equal(mine, theirs)
        first = texts.dense[0] if len(texts.facets) else np.zeros(32)
        np.testing.assert_array_equal(dense[row], first)
        taken = grams.take(np.array([row])).csr.toarray()[0]
        np.testing.assert_array_equal(taken, channels(texts)[1][0] if len(texts.facets) else np.zeros_like(taken))
