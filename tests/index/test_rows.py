"""Domain objects survive their stored text, and a text that is not ours says so without quoting itself."""

from __future__ import annotations

import json
from dataclasses import fields

import pytest
from hypothesis import given

from index import rows
from matcher.domain import Candidate, LksStatus, Support, Vacancy
from matcher.errors import StoreUnavailable
from tests.strategies import candidates, supports, vacancies


@given(candidates())
def test_a_candidate_comes_back_from_the_two_texts(candidate: Candidate) -> None:
    payload, support = rows.encode_candidate(candidate), rows.encode_support(candidate.support)
    assert rows.decode_candidate(payload, support) == candidate


@given(vacancies())
def test_a_vacancy_comes_back_from_its_text(vacancy: Vacancy) -> None:
    assert rows.decode_vacancy(rows.encode_vacancy(vacancy)) == vacancy


@given(candidates(), supports())
def test_the_text_of_a_candidate_does_not_depend_on_the_support(candidate: Candidate, support: Support) -> None:
    other = rows.decode_candidate(rows.encode_candidate(candidate), rows.encode_support(support))
    assert rows.encode_candidate(other) == rows.encode_candidate(candidate)


def test_every_field_but_the_support_is_stored() -> None:
    stored = json.loads(rows.encode_candidate(Candidate(id="k-1")))
    assert [*stored, "support"] == [field.name for field in fields(Candidate)]


def test_nothing_is_stored_where_no_support_is_known() -> None:
    assert rows.encode_support(Support()) is None


def test_a_key_that_was_added_later_takes_its_default() -> None:
    assert rows.decode_candidate('{"id":"k-1"}', '{"lks":"doelgroep"}') == Candidate(
        id="k-1", support=Support(lks=LksStatus.DOELGROEP)
    )


@pytest.mark.parametrize(
    ("payload", "place"),
    [
        ('{"id":"k-1","naam":"x"}', "$.naam"),
        ('{"id":"k-1","support":{"lks":"geen"}}', "$.support"),
        (
            '{"id":"k-1","experience":[{"function":"kok"},{"function":"kok","loon":1}]}',
            "$.experience[1].loon",
        ),
    ],
)
def test_an_unknown_key_is_named(payload: str, place: str) -> None:
    with pytest.raises(StoreUnavailable, match="unknown key") as caught:
        rows.decode_candidate(payload, None)
    assert f"`{place}`" in str(caught.value)


@pytest.mark.parametrize("support", ['{"lks":"GEHEIM"}', '{"lks":"GEHEIM', '["GEHEIM"]', '{"beschut_werk":"GEHEIM"}'])
def test_a_protected_text_that_cannot_be_read_is_not_quoted(support: str) -> None:
    with pytest.raises(StoreUnavailable) as caught:
        rows.decode_candidate('{"id":"k-1"}', support)
    assert "GEHEIM" not in str(caught.value)
    assert caught.value.__suppress_context__
    assert caught.value.__cause__ is None


def test_a_wrong_value_is_placed() -> None:
    with pytest.raises(StoreUnavailable, match=r"\$\.places"):
        rows.decode_vacancy('{"id":"v-1","title":"kok","places":"veel"}')
