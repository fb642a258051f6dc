"""Rule werkplek, and what holds for all rules together."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.domain import (
    Begeleiding,
    Candidate,
    Demands,
    EducationLevel,
    Employer,
    Licence,
    LksStatus,
    Outcome,
    Vacancy,
    VacancyGuidance,
)
from matcher.rules import RULES, judge
from tests.makers import TODAY, candidate, demanding, rule_book, supported, vacancy
from tests.matcher.rules.asking import PASSES, REFUSES, UNKNOWN, asked, check, outcome
from tests.strategies import candidates, vacancies

QUIET, SEATED = "prikkelarm", "zittend_werk"


@pytest.mark.parametrize(
    ("offers", "lacks", "expected"),
    [
        ((QUIET, SEATED), (), PASSES),
        ((QUIET,), (), UNKNOWN),
        ((), (), UNKNOWN),
        ((QUIET,), (SEATED,), REFUSES),
        ((), (SEATED,), REFUSES),
    ],
)
def test_every_need_of_the_workplace_is_offered(
    offers: tuple[str, ...], lacks: tuple[str, ...], expected: Outcome
) -> None:
    person = supported(workplace_needs=(QUIET, SEATED))
    assert asked("werkplek", person, vacancy(workplace_offers=offers, workplace_lacks=lacks)) is expected


def test_a_person_without_needs_may_work_anywhere() -> None:
    assert asked("werkplek", candidate(), vacancy(workplace_lacks=(QUIET, SEATED))) is PASSES


def test_the_question_names_what_is_unknown_of_the_workplace() -> None:
    told = check("werkplek", supported(workplace_needs=(QUIET, SEATED)), vacancy(workplace_offers=(QUIET,)))
    assert told.data == {"eisen": (SEATED,)}


def test_a_vog_never_refuses_and_never_asks() -> None:
    assert outcome(candidate(), demanding(vog=True)) is PASSES
    assert "vog" not in RULES


@pytest.mark.parametrize(
    "person",
    [candidate(spoor=4), candidate(spoor=5), candidate(ontheffing=True), candidate(spoor=5, ontheffing=True)],
)
def test_what_only_the_nightly_batch_minds_is_no_rule(person: Candidate) -> None:
    assert outcome(person, vacancy()) is PASSES


@pytest.mark.parametrize(
    ("person", "offer"),
    [
        (supported(lks=LksStatus.LOONWAARDE_VASTGESTELD), vacancy()),
        (supported(begeleiding=Begeleiding.INTENSIEF), vacancy(guidance=VacancyGuidance.GEEN)),
        (candidate(), demanding(education_level=EducationLevel.WO)),
        (candidate(running_trajectory=True), vacancy()),
        (candidate(gemeente="Schiedam"), vacancy(gemeente="Rotterdam")),
        (candidate(), vacancy(employer=Employer(social_return_open=False, harrie_trained=False))),
    ],
)
def test_what_is_not_hard_by_design_refuses_nobody(person: Candidate, offer: Vacancy) -> None:
    assert outcome(person, offer) is PASSES


def test_two_about_whom_nothing_is_known_suit_each_other() -> None:
    assert outcome(candidate(), vacancy()) is PASSES


def test_the_rules_are_those_of_the_table_in_its_order() -> None:
    assert RULES == (
        "status", "vorm", "lks", "beschut", "springplank", "zuid", "zoekgebied", "reistijd", "uren", "dagdelen",
        "rijbewijs", "certificaat", "opleiding", "taal", "leeftijd", "start", "werkplek",
    )  # fmt: skip


def test_one_refusal_outweighs_every_unknown() -> None:
    offer = vacancy(demands=Demands(minimum_age=18, licences=(Licence.B,)))
    assert outcome(candidate(licences=()), offer) is REFUSES
    assert outcome(candidate(minor=False), offer) is UNKNOWN


ABSENT_OF_A_CANDIDATE: dict[str, Any] = {
    "education": None,
    "licences": None,
    "certificates": None,
    "languages": None,
    "postcode": None,
    "dayparts": None,
    "minor": None,
    "forms": None,
    "available_from": None,
    "hours_min": None,
    "hours_max": None,
}


def refusing(person: Candidate, offer: Vacancy) -> set[str]:
    """The rules that refuse; fewer refusals can only admit more."""
    return {each.rule for each in judge(person, offer, TODAY, rule_book()).having(REFUSES)}


@settings(max_examples=100)
@given(candidates(), vacancies(), st.sampled_from(sorted(ABSENT_OF_A_CANDIDATE)))
def test_forgetting_a_fact_of_a_person_adds_no_refusal(person: Candidate, offer: Vacancy, key: str) -> None:
    forgotten = replace(person, **{key: ABSENT_OF_A_CANDIDATE[key]})
    assert refusing(forgotten, offer) <= refusing(person, offer)


@settings(max_examples=100)
@given(candidates(), vacancies(), st.sampled_from((None, LksStatus.GEEN)), st.sampled_from(tuple(LksStatus)[1:]))
def test_having_or_perhaps_having_lks_never_costs_a_person_an_offer(
    person: Candidate, offer: Vacancy, before: LksStatus | None, after: LksStatus
) -> None:
    without, having = (replace(person, support=replace(person.support, lks=lks)) for lks in (before, after))
    assert refusing(having, offer) <= refusing(without, offer)


@settings(max_examples=50)
@given(candidates(), vacancies())
def test_every_rule_answers_every_pair_once(person: Candidate, offer: Vacancy) -> None:
    verdict = judge(person, offer, TODAY, rule_book())
    assert tuple(each.rule for each in verdict.checks) == RULES
    assert verdict.refused is any(each.outcome is REFUSES for each in verdict.checks)
