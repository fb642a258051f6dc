"""The store on real databases of both kinds: rows, the change feed, and what is derived from rows."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from index.following import Changes
from index.store import Store
from matcher.domain import Candidate, LksStatus, Support, Vacancy
from matcher.domain.side import Side
from matcher.errors import IndexOutOfStep, NotFound
from tests.conftest import NewUrl
from tests.makers import SUPPORT_KEYS, candidate
from tests.strategies import IDS, candidates, vacancies

# Each example takes a database of its own from the fixture.
SHARED = settings(max_examples=15, suppress_health_check=[HealthCheck.function_scoped_fixture])


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with Store.open(url, SUPPORT_KEYS) as opened:
        yield opened


def person(id_: str = "k-1", **facts: Any) -> Candidate:
    return candidate(id=id_, **facts)


@SHARED
@given(st.lists(candidates(), max_size=6), st.lists(vacancies(), max_size=6))
def test_what_was_put_comes_back_by_id_after_a_restart(
    new_url: NewUrl, people: list[Candidate], work: list[Vacancy]
) -> None:
    latest_people, latest_work = {row.id: row for row in people}, {row.id: row for row in work}
    url = new_url()
    with Store.open(url, SUPPORT_KEYS) as store:
        store.put_candidates(people)
        store.put_vacancies(work)
    with Store.open(url, SUPPORT_KEYS) as store:
        assert store.candidates() == [latest_people[id_] for id_ in sorted(latest_people)]
        assert store.vacancies() == [latest_work[id_] for id_ in sorted(latest_work)]
        assert [store.candidate(id_) for id_ in latest_people] == list(latest_people.values())
        assert [store.vacancy(id_) for id_ in latest_work] == list(latest_work.values())


@SHARED
@given(
    st.lists(
        st.tuples(st.sampled_from(("put", "delete", "look")), st.lists(candidates(), min_size=1, max_size=3)),
        max_size=12,
    )
)
def test_whoever_follows_the_changes_knows_what_the_store_knows(
    new_url: NewUrl, steps: list[tuple[str, list[Candidate]]]
) -> None:
    known: dict[str, Candidate] = {}
    seen = 0

    def follow(changes: Changes) -> int:
        assert not set(changes.removed_candidates) & {row.id for row in changes.candidates}
        known.update({row.id: row for row in changes.candidates})
        for id_ in changes.removed_candidates:
            known.pop(id_, None)
        return changes.revision

    with Store.open(new_url(), SUPPORT_KEYS) as store:
        for verb, people in steps:
            if verb == "put":
                store.put_candidates(people)
            elif verb == "delete":
                store.delete_candidate(people[0].id)
            else:
                seen = follow(store.changes_since(seen))
        follow(store.changes_since(seen))
        assert [known[id_] for id_ in sorted(known)] == store.candidates()
        everything = store.changes_since(0)
        assert list(everything.candidates) == store.candidates()
        assert {*everything.removed_candidates, *known} <= set(IDS)


def test_a_new_store_is_empty_and_at_revision_zero(store: Store) -> None:
    assert store.changes_since(0) == Changes(0, (), (), (), ())


def test_the_revision_grows_by_one_with_every_write_of_rows(store: Store) -> None:
    assert store.put_candidates([person("k-1"), person("k-2")]) == 1
    assert store.put_vacancies([Vacancy(id="v-1", title="kok")]) == 2
    assert store.delete_candidate("k-2")
    assert store.revision() == 3
    assert store.delete_vacancy("v-1")
    assert store.revision() == 4


def test_a_write_of_nothing_changes_nothing(store: Store) -> None:
    store.put_candidates([person()])
    assert store.put_candidates([]) == store.put_vacancies([]) == 1
    assert not store.delete_candidate("k-9")
    assert not store.delete_vacancy("v-9")
    store.put_meta("model", "m")
    store.put_representations(Side.CANDIDATES, [("k-1", "key", b"x")])
    assert store.revision() == 1


def test_the_two_sides_do_not_share_ids(store: Store) -> None:
    store.put_candidates([person("same")])
    store.put_vacancies([Vacancy(id="same", title="kok")])
    store.put_representations(Side.CANDIDATES, [("same", "a", b"a")])
    store.put_representations(Side.VACANCIES, [("same", "b", b"b")])
    assert store.delete_candidate("same")
    assert store.vacancy("same").title == "kok"
    assert store.representations(Side.VACANCIES, ["same", "k-9"]) == {"same": ("b", b"b")}
    changes = store.changes_since(2)
    assert (changes.removed_candidates, changes.removed_vacancies) == (("same",), ())


def test_a_row_that_returns_is_no_longer_removed(store: Store) -> None:
    store.put_candidates([person()])
    store.delete_candidate("k-1")
    store.put_candidates([person()])
    assert store.changes_since(0) == Changes(3, (person(),), (), (), ())


def test_support_that_is_withdrawn_is_gone(store: Store) -> None:
    store.put_candidates([person(support=Support(lks=LksStatus.FORFAITAIR))])
    store.put_candidates([person()])
    assert store.candidate("k-1").support == Support()


def test_an_unknown_id_is_not_found(store: Store) -> None:
    with pytest.raises(NotFound):
        store.candidate("k-1")
    with pytest.raises(NotFound):
        store.vacancy("v-1")


def test_a_follower_of_another_store_is_told(store: Store) -> None:
    with pytest.raises(IndexOutOfStep):
        store.changes_since(1)


def test_more_rows_than_fit_one_question_are_kept(store: Store) -> None:
    people = [person(f"k-{number:04d}") for number in range(1201)]
    store.put_candidates(people)
    store.put_representations(Side.CANDIDATES, [(row.id, "key", b"x") for row in people])
    assert store.candidates() == people
    assert list(store.representation_keys(Side.CANDIDATES)) == [row.id for row in people]


def test_a_representation_is_replaced_and_outlives_a_new_row(store: Store) -> None:
    store.put_candidates([person()])
    store.put_representations(Side.CANDIDATES, [("k-1", "old", b"1")])
    store.put_representations(Side.CANDIDATES, [("k-1", "new", b"2")])
    store.put_candidates([person(profile_text="Ik kook graag.")])
    assert store.representations(Side.CANDIDATES, ["k-1"]) == {"k-1": ("new", b"2")}
    assert store.representation_keys(Side.CANDIDATES) == {"k-1": "new"}


def test_a_representation_of_a_removed_row_is_not_kept(store: Store) -> None:
    store.put_candidates([person("k-1"), person("k-2")])
    store.delete_candidate("k-1")
    store.put_representations(Side.CANDIDATES, [("k-1", "key", b"x"), ("k-2", "key", b"x")])
    assert list(store.representation_keys(Side.CANDIDATES)) == ["k-2"]


def test_rows_stay_when_everything_derived_is_dropped(store: Store) -> None:
    store.put_candidates([person()])
    store.put_representations(Side.CANDIDATES, [("k-1", "key", b"x")])
    store.drop_representations()
    assert store.representations(Side.CANDIDATES, ["k-1"]) == {}
    assert store.candidates() == [person()]


def test_meta_is_kept_and_replaced(store: Store) -> None:
    assert store.meta("model") is None
    store.put_meta("model", "a")
    store.put_meta("model", "b")
    assert store.meta("model") == "b"
