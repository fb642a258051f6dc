"""The whole market at once: what is found equals what the service answers, one by one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import matcher.rematch
from matcher.coarse import MARGIN, REFUSED, Coarse
from matcher.domain import Candidate, Match, Vacancy
from matcher.rematch import Pairs, Round, exact, rematched
from tests.fakes import (
    JOBS,
    MATCHER,
    PEOPLE,
    crowds,
    of_candidate,
    of_vacancy,
    offers,
    pool_of_candidates,
    pool_of_vacancies,
)
from tests.makers import TODAY, candidate, rule_book, vacancy


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
    for (person, job, score), rank, other in zip(ordered, made.candidate_ranks(), made.vacancy_ranks(), strict=True):
        assert rank == 1 + sum(c == person and (-s, v) < (-score, job) for c, v, s in ordered)
        assert other == 1 + sum(v == job and (-s, c) < (-score, person) for c, v, s in ordered)


def scores_alone(matches: Sequence[Match]) -> bytes:
    return repr([(match.vacancy_id, match.score) for match in matches]).encode()


def round_of(people: Sequence[Candidate], jobs: Sequence[Vacancy], k: int = 3) -> Round:
    """A round over both sides, sorted by id as a round asks."""
    mine, theirs = (sorted(side, key=lambda item: item.id) for side in (people, jobs))
    coarse = Coarse(pool_of_candidates(mine), pool_of_vacancies(theirs), rule_book(), TODAY)
    return Round(MATCHER, coarse, k, scores_alone)


Best = dict[str, list[tuple[str, float, bool]]]


def best_of_candidates(found: Pairs, k: int) -> Best:
    """For each candidate the ids of the k best vacancies, their scores, and whether there is something to ask."""
    best: Best = {str(name): [] for name in found.candidates}
    for row in np.lexsort((found.candidate_ranks(),)):
        if found.candidate_ranks()[row] <= k:
            told = str(found.vacancies[found.vacancy[row]]), float(found.score[row]), bool(found.undecided[row])
            best[str(found.candidates[found.candidate[row]])].append(told)
    return best


def best_of_vacancies(found: Pairs, k: int) -> Best:
    turned = Pairs(
        found.vacancies, found.candidates, found.places, found.vacancy, found.candidate, found.score, found.undecided
    )
    return best_of_candidates(turned, k)


@settings(max_examples=40)
@given(crowds(), offers(), st.integers(1, 5))
def test_everyone_gets_what_the_service_answers(people: list[Candidate], jobs: list[Vacancy], k: int) -> None:
    found = rematched(round_of(people, jobs, k)).pairs
    vacancies, candidates = pool_of_vacancies(jobs), pool_of_candidates(people)
    assert best_of_candidates(found, k) == {
        person.id: [
            (match.vacancy_id, match.score, match.to_check)
            for match in MATCHER.vacancies_for(person, of_candidate(person), [vacancies], k, TODAY).matches
        ]
        for person in people
    }
    assert best_of_vacancies(found, k) == {
        job.id: [
            (match.candidate_id, match.score, match.to_check)
            for match in MATCHER.candidates_for(job, of_vacancy(job), [candidates], k, TODAY).matches
        ]
        for job in jobs
    }


def everything(matches: Sequence[Match]) -> bytes:
    return "\n".join(repr((match.vacancy_id, match.parts, match.verdict, match.reasons)) for match in matches).encode()


def test_what_is_told_of_a_pair_is_what_the_service_tells() -> None:
    found = rematched(replace(round_of(PEOPLE, JOBS), write=everything))
    by_id, jobs = {one.id: one for one in PEOPLE}, {one.id: one for one in JOBS}
    assert found.written
    for who, said in found.written[:12]:
        for line in said.decode().splitlines():
            job = jobs[line.split("'")[1]]
            match = MATCHER.explain(by_id[who], job, (of_candidate(by_id[who]), of_vacancy(job)), TODAY)
            assert line == everything([match]).decode()


def test_a_coarse_score_is_near_the_exact_one_and_refuses_whom_the_rules_refuse() -> None:
    shared = round_of(PEOPLE, JOBS)
    coarse = shared.coarse.scores(np.arange(len(PEOPLE)))
    pool = pool_of_vacancies(sorted(JOBS, key=lambda job: job.id))
    for row, person in enumerate(sorted(PEOPLE, key=lambda person: person.id)):
        masks = MATCHER.vacancy_masks(person, pool, TODAY)
        np.testing.assert_array_equal(coarse[row] == REFUSED, masks.refused)
        admitted = np.flatnonzero(masks.admitted)
        precise = MATCHER.score_vacancies(person, of_candidate(person), pool, admitted).scores()
        np.testing.assert_allclose(coarse[row][admitted], precise, atol=MARGIN / 10)


def test_the_rules_of_all_pairs_equal_the_rules_of_one_candidate() -> None:
    shared = round_of(PEOPLE, JOBS)
    rows = np.arange(len(PEOPLE))
    by_rule = {rule: answer for rule, *answer in shared.coarse.answers(rows)}
    for row in rows:
        person = shared.coarse.candidates.rows.objects[row]
        masks = MATCHER.vacancy_masks(person, shared.coarse.vacancies, TODAY)
        assert set(masks.by_rule) == set(by_rule)
        for rule, (refused, undecided) in masks.by_rule.items():
            np.testing.assert_array_equal(by_rule[rule][0][row], refused, rule)
            np.testing.assert_array_equal(by_rule[rule][1][row], undecided, rule)


def test_blocks_and_stretches_change_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    whole = rematched(round_of(PEOPLE, JOBS))
    monkeypatch.setattr(matcher.rematch, "BLOCK_PAIRS", 7 * len(JOBS))
    monkeypatch.setattr(matcher.rematch, "STRETCH", 11)
    cut = rematched(round_of(PEOPLE, JOBS))
    assert cut.written == whole.written
    for column in Pairs.__slots__:
        assert getattr(cut.pairs, column).tobytes() == getattr(whole.pairs, column).tobytes()


def test_a_market_of_equals_keeps_the_lowest_ids() -> None:
    people = [candidate(id=f"k{number}") for number in range(6)]
    jobs = [vacancy(id=f"v{number}") for number in range(6)]
    found = rematched(round_of(people, jobs, k=2)).pairs
    assert [name for name, _, _ in best_of_candidates(found, 2)["k5"]] == ["v0", "v1"]
    assert [name for name, _, _ in best_of_vacancies(found, 2)["v5"]] == ["k0", "k1"]


def test_a_side_without_anybody_gives_no_pairs() -> None:
    assert len(rematched(round_of([], JOBS)).pairs) == 0
    assert len(rematched(round_of(PEOPLE, [])).pairs) == 0
    assert exact(round_of(PEOPLE, JOBS), (np.empty(0, np.int32), np.empty(0, np.int32))).scores().shape == (0,)
