"""The masks say what the plain truth says, for every rule, in both directions."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.certified import CertificateNeed, DemandedCertificates, HeldCertificates
from matcher.columns import CandidateColumns, VacancyColumns
from matcher.domain import Candidate, Outcome, Vacancy
from matcher.rules import RULES, judge, masks_for_candidate, masks_for_vacancy
from matcher.rules.masks import Masks, Places, Surroundings
from tests.makers import geography, rule_book
from tests.strategies import TODAY, candidates, vacancies

BOOK = rule_book()
SURROUNDINGS = Surroundings.on(TODAY, Places(geography()), BOOK.travel)
FAST_OUTCOME = {(True, False): Outcome.REFUSES, (False, True): Outcome.UNKNOWN, (False, False): Outcome.PASSES}


def held(candidate: Candidate) -> frozenset[str]:
    return frozenset(BOOK.certificates.key(name) for name in candidate.certificates or ())


def needs(vacancy: Vacancy) -> tuple[CertificateNeed, ...]:
    return tuple(
        CertificateNeed(BOOK.certificates.satisfying_keys(demand.name), demand.upfront is True)
        for demand in vacancy.demands.certificates
    )


def from_the_vacancy(pool: list[Candidate], vacancy: Vacancy) -> Masks:
    return masks_for_vacancy(
        CandidateColumns.of(pool, geography()),
        HeldCertificates([held(candidate) for candidate in pool]),
        VacancyColumns.of([vacancy], geography()),
        needs(vacancy),
        SURROUNDINGS,
    )


def from_the_candidate(pool: list[Vacancy], candidate: Candidate) -> Masks:
    return masks_for_candidate(
        VacancyColumns.of(pool, geography()),
        DemandedCertificates([needs(vacancy) for vacancy in pool]),
        CandidateColumns.of([candidate], geography()),
        held(candidate),
        SURROUNDINGS,
    )


def outcome(masks: Masks, row: int) -> Outcome:
    return FAST_OUTCOME[bool(masks.refused[row]), bool(masks.undecided[row])]


def rule_outcomes(masks: Masks, row: int) -> dict[str, Outcome]:
    return {
        rule: FAST_OUTCOME[bool(refused[row]), bool(undecided[row])]
        for rule, (refused, undecided) in masks.by_rule.items()
    }


@settings(max_examples=150)
@given(st.lists(candidates(), min_size=1, max_size=6), vacancies())
def test_a_pool_of_candidates_is_masked_as_each_pair_is_judged(pool: list[Candidate], vacancy: Vacancy) -> None:
    masks = from_the_vacancy(pool, vacancy)
    for row, candidate in enumerate(pool):
        verdict = judge(candidate, vacancy, TODAY, BOOK)
        assert rule_outcomes(masks, row) == {check.rule: check.outcome for check in verdict.checks}
        assert outcome(masks, row) is verdict.outcome


@settings(max_examples=150)
@given(candidates(), st.lists(vacancies(), min_size=1, max_size=6))
def test_the_answer_is_the_same_from_the_side_of_the_candidate(candidate: Candidate, pool: list[Vacancy]) -> None:
    masks = from_the_candidate(pool, candidate)
    for row, vacancy in enumerate(pool):
        other_side = from_the_vacancy([candidate], vacancy)
        assert rule_outcomes(masks, row) == rule_outcomes(other_side, 0)
        assert outcome(masks, row) is judge(candidate, vacancy, TODAY, BOOK).outcome


def test_an_empty_pool_is_masked_without_complaint() -> None:
    nobody = from_the_vacancy([], Vacancy(id="v-1", title="kok"))
    assert nobody.admitted.shape == (0,)
    assert set(nobody.by_rule) == set(RULES)
