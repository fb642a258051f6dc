"""The whole ranking against the plain truth: nobody who is refused appears, and nobody who is admitted is lost."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from index.lexical import PostingsIndex
from matcher import pipeline
from matcher.domain import Candidate, CandidateStatus, LksStatus, Match, Outcome, Part, Vacancy
from matcher.errors import IndexOutOfStep
from matcher.pipeline import Answer
from matcher.pools import Indexes, Pool, candidate_pool
from matcher.ports import Bitmap, FloatMatrix, RowIds
from matcher.rules import judge
from matcher.text import vacancy_facets
from tests.fakes import (
    EMPTY,
    MATCHER,
    any_candidate,
    any_vacancy,
    crowds,
    of_candidate,
    of_vacancy,
    offers,
    pool_of_candidates,
    pool_of_vacancies,
    representer,
)
from tests.makers import TODAY, candidate, rule_book, vacancy

LARGE = 1000
few = settings(max_examples=25)


def candidates_for(job: Vacancy, people: list[Candidate], k: int = LARGE, outcome: Outcome | None = None) -> Answer:
    return MATCHER.candidates_for(job, of_vacancy(job), [pool_of_candidates(people)], k, TODAY, outcome)


def vacancies_for(person: Candidate, jobs: list[Vacancy], k: int = LARGE, outcome: Outcome | None = None) -> Answer:
    return MATCHER.vacancies_for(person, of_candidate(person), [pool_of_vacancies(jobs)], k, TODAY, outcome)


def ids(answer: Answer) -> list[str]:
    return [match.candidate_id for match in answer.matches]


def said(person: Candidate, job: Vacancy) -> Outcome:
    return judge(person, job, TODAY, rule_book()).outcome


@few
@given(any_vacancy(), crowds())
def test_exactly_the_candidates_whom_the_truth_admits_appear(job: Vacancy, people: list[Candidate]) -> None:
    answer = candidates_for(job, people)
    admitted = {person.id for person in people if said(person, job) is not Outcome.REFUSES}
    assert set(ids(answer)) == admitted
    assert (answer.admitted, answer.refused) == (len(admitted), len(people) - len(admitted))


@few
@given(any_candidate(), offers())
def test_exactly_the_vacancies_that_the_truth_admits_appear(person: Candidate, jobs: list[Vacancy]) -> None:
    answer = vacancies_for(person, jobs)
    admitted = {job.id for job in jobs if said(person, job) is not Outcome.REFUSES}
    assert {match.vacancy_id for match in answer.matches} == admitted
    assert (answer.admitted, answer.refused) == (len(admitted), len(jobs) - len(admitted))


@few
@given(any_vacancy(), crowds(), st.sampled_from((Outcome.PASSES, Outcome.UNKNOWN)))
def test_the_outcome_filter_keeps_that_outcome_alone(job: Vacancy, people: list[Candidate], wanted: Outcome) -> None:
    answer = candidates_for(job, people, outcome=wanted)
    assert set(ids(answer)) == {person.id for person in people if said(person, job) is wanted}
    assert {match.verdict.outcome for match in answer.matches} <= {wanted}
    assert answer.admitted + answer.refused == len(people)


@few
@given(any_candidate(), offers(), st.sampled_from((Outcome.PASSES, Outcome.UNKNOWN)))
def test_the_outcome_filter_works_from_the_other_side(person: Candidate, jobs: list[Vacancy], wanted: Outcome) -> None:
    answer = vacancies_for(person, jobs, outcome=wanted)
    assert {match.vacancy_id for match in answer.matches} == {job.id for job in jobs if said(person, job) is wanted}


@few
@given(any_vacancy(), crowds(4, 12), st.integers(1, 4))
def test_k_are_found_whenever_k_are_admitted_also_beyond_the_shortlist(
    job: Vacancy, people: list[Candidate], k: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "SHORTLIST", 4)
        answer = candidates_for(job, people, k)
    admitted = [person.id for person in people if said(person, job) is not Outcome.REFUSES]
    assert len(answer.matches) == min(k, len(admitted))
    assert set(ids(answer)) <= set(admitted)


@few
@given(any_candidate(), offers(4, 12), st.integers(1, 4))
def test_k_vacancies_are_found_beyond_the_shortlist_also_for_a_person_without_words(
    person: Candidate, jobs: list[Vacancy], k: int
) -> None:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "SHORTLIST", 4)
        answer = vacancies_for(person, jobs, k)
    admitted = [job.id for job in jobs if said(person, job) is not Outcome.REFUSES]
    assert len(answer.matches) == min(k, len(admitted))


@pytest.mark.parametrize("shortlist", [1, 3, 5])
def test_wordless_people_fill_the_answer_when_the_shortlist_is_smaller_than_the_pool(
    shortlist: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pipeline, "SHORTLIST", shortlist)
    people = [candidate(id=f"k-{number}") for number in range(9)]
    assert len(candidates_for(vacancy(), people, shortlist).matches) == shortlist


def test_the_best_of_a_large_pool_survives_the_shortlist(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "SHORTLIST", 2)
    others = [candidate(id=f"k-{number}", desired_titles=("kok",)) for number in range(20)]
    best = candidate(id="k-best", desired_titles=("heftruckchauffeur",), profile_text="heftruck rijden")
    job = vacancy(title="heftruckchauffeur", text="heftruck rijden")
    assert ids(candidates_for(job, [*others, best], 1)) == ["k-best"]


def test_equals_are_ranked_by_id_whatever_their_rows() -> None:
    people = [candidate(id=name, desired_titles=("kok",)) for name in ("k-9", "k-1", "k-5", "k-10")]
    assert ids(candidates_for(vacancy(title="kok"), people)) == ["k-1", "k-10", "k-5", "k-9"]


@few
@given(any_vacancy(), crowds(), st.randoms(use_true_random=False))
def test_the_order_of_the_pool_changes_not_one_byte_of_the_answer(
    job: Vacancy, people: list[Candidate], chance: random.Random
) -> None:
    shuffled = chance.sample(people, len(people))
    assert repr(candidates_for(job, shuffled)) == repr(candidates_for(job, people))


@few
@given(any_vacancy(), crowds())
def test_ranks_count_from_one_and_scores_fall(job: Vacancy, people: list[Candidate]) -> None:
    matches = candidates_for(job, people).matches
    assert [match.rank for match in matches] == list(range(1, len(matches) + 1))
    keys = [(-match.score, match.candidate_id) for match in matches]
    assert keys == sorted(keys)


def shown(match: Match) -> tuple[float, tuple[Part, ...], object]:
    return match.score, match.parts, (match.verdict, match.reasons, match.attention, match.instruments)


@few
@given(any_vacancy(), crowds(1))
def test_the_list_and_the_explanation_of_one_pair_say_the_same(job: Vacancy, people: list[Candidate]) -> None:
    by_id = {person.id: person for person in people}
    for match in candidates_for(job, people).matches:
        person = by_id[match.candidate_id]
        alone = MATCHER.explain(person, job, (of_candidate(person), of_vacancy(job)), TODAY)
        assert shown(alone) == shown(match)
        assert alone.rank == 0


@few
@given(crowds(1, 5), offers(1, 5))
def test_a_pair_scores_the_same_from_both_sides(people: list[Candidate], jobs: list[Vacancy]) -> None:
    one_way = {
        (match.candidate_id, match.vacancy_id): shown(match)
        for job in jobs
        for match in candidates_for(job, people).matches
    }
    other_way = {
        (match.candidate_id, match.vacancy_id): shown(match)
        for person in people
        for match in vacancies_for(person, jobs).matches
    }
    assert one_way == other_way


@few
@given(crowds(1, 5), any_vacancy())
def test_a_refused_pair_is_explained_without_parts_and_with_what_refuses(people: list[Candidate], job: Vacancy) -> None:
    for person in people:
        match = MATCHER.explain(person, job, (of_candidate(person), of_vacancy(job)), TODAY)
        assert match.verdict == judge(person, job, TODAY, rule_book())
        if match.verdict.refused:
            assert (match.parts, match.reasons, match.instruments, match.score) == ((), (), (), 0)
        else:
            assert match.verdict.having(Outcome.REFUSES) == ()


def test_a_pool_whose_masks_lie_is_found_out() -> None:
    honest = pool_of_candidates([candidate(id="k-1")])
    placed = candidate(id="k-1", status=CandidateStatus.PLACED)
    lying = Pool(replace(honest.rows, objects=(placed,)), honest.alive)
    with pytest.raises(IndexOutOfStep):
        MATCHER.candidates_for(vacancy(), of_vacancy(vacancy()), [lying], 5, TODAY)


def test_a_vacancy_pool_whose_masks_lie_is_found_out() -> None:
    honest = pool_of_vacancies([vacancy()])
    closed = vacancy(closing_date=date(2020, 1, 1))
    lying = Pool(replace(honest.rows, objects=(closed,)), honest.alive)
    with pytest.raises(IndexOutOfStep):
        MATCHER.vacancies_for(candidate(), of_candidate(candidate()), [lying], 5, TODAY)


def test_who_is_gone_from_the_pool_is_neither_ranked_nor_counted() -> None:
    pool = pool_of_candidates([candidate(id="k-1"), candidate(id="k-2")]).without(["k-1", "k-7"])
    answer = MATCHER.candidates_for(vacancy(), of_vacancy(vacancy()), [pool], 5, TODAY)
    assert (ids(answer), answer.admitted, answer.refused) == (["k-2"], 1, 0)


def test_an_empty_pool_answers_with_nobody() -> None:
    assert candidates_for(vacancy(), []) == Answer((), 0, 0)
    assert vacancies_for(candidate(), []) == Answer((), 0, 0)


@few
@given(any_vacancy(), crowds(), st.integers(0, 10), st.integers(1, 12), st.sampled_from((1, 3, 200)))
def test_split_pools_answer_as_one_pool_does(
    job: Vacancy, people: list[Candidate], cut: int, k: int, drawn: int
) -> None:
    people = sorted(people, key=lambda person: person.id)
    halves = [pool_of_candidates(people[cut:]), pool_of_candidates(people[:cut])]
    with pytest.MonkeyPatch.context() as patch:
        # So few that both legs and their ties decide who is scored at all.
        patch.setattr(pipeline, "SHORTLIST", drawn)
        patch.setattr(pipeline, "SCORED_FOR_EACH", 1)
        together = MATCHER.candidates_for(job, of_vacancy(job), halves, k, TODAY)
        assert together == candidates_for(job, people, k)


@few
@given(any_candidate(), offers(), st.integers(0, 10), st.sampled_from((1, 3, 200)))
def test_split_pools_of_vacancies_do_too(person: Candidate, jobs: list[Vacancy], cut: int, drawn: int) -> None:
    jobs = sorted(jobs, key=lambda job: job.id)
    halves = [pool_of_vacancies(jobs[cut:]), pool_of_vacancies(jobs[:cut])]
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pipeline, "SHORTLIST", drawn)
        patch.setattr(pipeline, "SCORED_FOR_EACH", 1)
        assert MATCHER.vacancies_for(person, of_candidate(person), halves, 5, TODAY) == vacancies_for(person, jobs, 5)


def with_lks(person: Candidate, lks: LksStatus | None) -> Candidate:
    return replace(person, support=replace(person.support, lks=lks))


@settings(max_examples=60)
@given(
    any_vacancy(),
    any_candidate(),
    crowds(),
    st.sampled_from((None, LksStatus.GEEN)),
    st.sampled_from([status for status in LksStatus if status is not LksStatus.GEEN]),
)
def test_setting_lks_never_lowers_a_rank_and_never_takes_a_vacancy_away(
    job: Vacancy, person: Candidate, others: list[Candidate], before: LksStatus | None, after: LksStatus
) -> None:
    person = replace(person, id="k-030-me")
    first = ids(candidates_for(job, [with_lks(person, before), *others]))
    then = ids(candidates_for(job, [with_lks(person, after), *others]))
    assert [name for name in first if name != person.id] == [name for name in then if name != person.id]
    if person.id in first:
        assert person.id in then
        assert then.index(person.id) <= first.index(person.id)


@settings(max_examples=60)
@given(any_vacancy(), any_candidate(), st.sampled_from((None, LksStatus.GEEN)), st.sampled_from(LksStatus))
def test_setting_lks_never_makes_an_outcome_worse(
    job: Vacancy, person: Candidate, before: LksStatus | None, after: LksStatus
) -> None:
    if after is LksStatus.GEEN:
        after = LksStatus.FORFAITAIR
    order = [Outcome.REFUSES, Outcome.UNKNOWN, Outcome.PASSES]
    assert order.index(said(with_lks(person, after), job)) >= order.index(said(with_lks(person, before), job))


def test_lks_lifts_nobody_whom_no_employer_welcomes() -> None:
    job = vacancy(title="kok")
    person = candidate(desired_titles=("schoonmaker",))
    scores = [candidates_for(job, [with_lks(person, lks)]).matches[0].score for lks in (None, *LksStatus)]
    assert len(set(scores)) == 1


def test_an_answer_holds_plain_numbers_that_json_knows() -> None:
    match = candidates_for(vacancy(title="kok"), [candidate(desired_titles=("kok",))]).matches[0]
    for part in match.parts:
        assert not any(isinstance(value, np.generic) for value in (part.weight, part.value, part.contribution))


class Unasked:
    """A dense index that nobody may ask."""

    def __init__(self, vectors: FloatMatrix) -> None:
        """Takes any vectors."""

    def search(self, queries: FloatMatrix, admitted: Bitmap, k: int) -> tuple[RowIds, FloatMatrix]:
        raise AssertionError("equally far from everybody")


def test_of_words_that_were_only_spelled_the_letters_make_the_shortlist(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pipeline, "SHORTLIST", 3)
    job = vacancy(title="heftruckchauffeur", text="Rijden met de heftruck.")
    people = [candidate(id=f"k-{number}", desired_titles=("kok",)) for number in range(8)]
    people.append(candidate(id="k-8", desired_titles=("heftruckchauffeur",)))
    texts = [of_candidate(person) for person in people]
    pool = candidate_pool(people, texts, EMPTY, rule_book(), Indexes(Unasked, PostingsIndex))
    answer = MATCHER.candidates_for(job, representer().spelled(vacancy_facets(job)), [pool], 1, TODAY)
    assert ids(answer) == ["k-8"]
    assert answer.lexical_only
    assert not candidates_for(job, people).lexical_only
