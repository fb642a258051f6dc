"""A side that changes answers like one that was built afresh, whatever the order of the changes."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher import segments
from matcher.domain import Candidate
from matcher.errors import NotFound
from matcher.pipeline import Answer
from matcher.pools import candidate_pool
from matcher.segments import Segments
from tests.fakes import EMPTY, INDEXES, JOBS, MATCHER, PEOPLE, of_candidate, of_vacancy, pool_of_candidates
from tests.makers import TODAY, candidate, rule_book

Side = Segments
JOB = JOBS[0]


def make(people, texts):  # type: ignore[no-untyped-def]
    return candidate_pool(people, texts, EMPTY, rule_book(), INDEXES)


def side(people: list[Candidate]) -> Side:
    return Segments.of(make, people, [of_candidate(person) for person in people])


def changed(before: Side, put: list[Candidate], removed: list[str]) -> Side:
    return before.changed(put, [of_candidate(person) for person in put], removed)


def asked(pools: tuple) -> Answer:
    texts = of_vacancy(JOB)
    return MATCHER.candidates_for(JOB, texts, pools, 100, TODAY)


PUT = st.lists(
    st.tuples(st.integers(0, 11), st.sampled_from(PEOPLE)).map(lambda pair: replace(pair[1], id=f"k-{pair[0]:02}")),
    max_size=4,
    unique_by=lambda person: person.id,
)
GONE = st.lists(st.integers(0, 11).map(lambda number: f"k-{number:02}"), max_size=2, unique=True)


@settings(max_examples=30)
@given(PUT, st.lists(st.tuples(PUT, GONE), max_size=5), st.sampled_from((0, 2, 5, 500)))
def test_any_history_of_changes_equals_a_pool_built_afresh(
    first: list[Candidate], history: list[tuple[list[Candidate], list[str]]], recent_at_most: int
) -> None:
    now, truth = side(first), {person.id: person for person in first}
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(segments, "RECENT_AT_MOST", recent_at_most)
        for put, gone in history:
            removed = [name for name in gone if name not in {person.id for person in put}]
            now = changed(now, put, removed)
            truth = {name: person for name, person in truth.items() if name not in removed}
            truth |= {person.id: person for person in put}
            assert len(now.recent) <= recent_at_most
    assert sum(map(len, now.pools)) == len(truth)
    assert asked(now.pools) == asked((pool_of_candidates(list(truth.values())),))
    for name in (f"k-{number:02}" for number in range(12)):
        assert (name in now) == (name in truth)
        if name in truth:
            assert now.find(name)[0] == truth[name]


def test_a_side_of_before_still_answers_as_before() -> None:
    before = side(list(PEOPLE[:6]))
    answer = asked(before.pools)
    changed(before, [replace(PEOPLE[7], id=PEOPLE[0].id)], [PEOPLE[1].id])
    assert asked(before.pools) == answer


def test_no_change_is_no_new_side() -> None:
    before = side(list(PEOPLE[:2]))
    assert before.changed([], [], []) is before


def test_more_changes_than_the_small_pool_holds_are_taken_up_into_the_large_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(segments, "RECENT_AT_MOST", 2)
    now = changed(side([candidate(id="k-9")]), [candidate(id="k-1"), candidate(id="k-2")], [])
    assert (len(now.large), len(now.recent)) == (1, 2)
    now = changed(now, [candidate(id="k-3")], [])
    assert (len(now.large), len(now.recent)) == (4, 0)
    assert now.large.rows.ids.tolist() == ["k-1", "k-2", "k-3", "k-9"]


def test_who_was_removed_is_not_found() -> None:
    now = changed(side([candidate(id="k-1")]), [], ["k-1", "k-unheard-of"])
    assert "k-1" not in now
    with pytest.raises(NotFound):
        now.find("k-1")


def test_the_texts_that_are_found_are_those_that_were_put() -> None:
    now = changed(side([PEOPLE[0]]), [PEOPLE[1]], [])
    for person in PEOPLE[:2]:
        _, texts = now.find(person.id)
        assert texts.dense.tobytes() == of_candidate(person).dense.tobytes()
        assert texts.grams.columns.tolist() == of_candidate(person).grams.columns.tolist()
