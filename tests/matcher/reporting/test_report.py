"""Who is never found and why, what opens a vacancy, and what a report may tell."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.allocation import allocated
from matcher.domain import Candidate, Demands, DutchLevel, LanguageSkill, Licence, LksStatus, Support, Vacancy
from matcher.reporting.carving import openings
from matcher.reporting.coverage import candidate_coverage, vacancy_coverage
from matcher.reporting.findability import Found, findability
from matcher.reporting.groups import LEAST, Group
from matcher.reporting.report import EXPOSURE_STEPS, Report, reported
from tests.makers import candidate, geography, vacancy
from tests.matcher.reporting.markets import counts_of, pairs_of
from tests.strategies import candidates, vacancies


def crowd(size: int, mark: str = "k", **facts: object) -> list[Candidate]:
    """So many people alike, with something to rank by."""
    return [candidate(id=f"{mark}{number:03}", **{"desired_titles": ("kok",), **facts}) for number in range(size)]


def nobody_listed(people: Sequence[Candidate]) -> np.ndarray:
    return np.zeros(len(people), dtype=np.bool_)


def report_of(people: Sequence[Candidate], jobs: Sequence[Vacancy]) -> Report:
    people = sorted(people, key=lambda one: one.id)
    pairs = pairs_of(people, jobs)
    return reported(people, jobs, pairs, allocated(pairs), counts_of(people, jobs), geography(), 20)


def test_each_way_not_to_be_found_has_its_cause() -> None:
    jobs = [vacancy(id="v1", demands=Demands(licences=(Licence.B,), dutch_level=DutchLevel.B1))]
    dutch = {"languages": (LanguageSkill("nl", DutchLevel.C1),)}
    people = [
        *crowd(10, "a", licences=(Licence.B,), **dutch),
        *crowd(11, "b", **dutch),
        *crowd(12, "c", licences=(), **dutch),
        *crowd(13, "d", desired_titles=()),
        *crowd(14, "e", licences=(Licence.B,)),
    ]
    found = findability(people, counts_of(people, jobs), nobody_listed(people))
    assert found.people == {
        Found.FOUND.value: 10,
        Found.UNSURE.value: 25,
        Found.NOWHERE.value: 12,
        Found.WORDLESS.value: 13,
    }
    assert found.empty_to_blame == {"rijbewijzen": 11, "talen": 14}
    assert found.rule_to_blame == {"rijbewijs": 12}


def test_a_filled_profile_is_not_blamed_for_what_the_vacancies_leave_open() -> None:
    people = crowd(10, support=Support(workplace_needs=("prikkelarm",), lks=LksStatus.GEEN))
    found = findability(people, counts_of(people, [vacancy()]), nobody_listed(people))
    assert found.empty_to_blame == {"vacatures": 10}


def test_two_empty_fields_are_to_blame_together() -> None:
    jobs = [vacancy(demands=Demands(licences=(Licence.B,), dutch_level=DutchLevel.B1))]
    people = crowd(10)
    found = findability(people, counts_of(people, jobs), nobody_listed(people))
    assert found.empty_to_blame == {"meer_velden": 10}


def test_a_vacancy_is_opened_by_the_demand_that_most_people_miss() -> None:
    demands = Demands(licences=(Licence.B,), dutch_level=DutchLevel.B1)
    jobs = [vacancy(id="v1", demands=demands), vacancy(id="v2"), vacancy(id="v3", demands=demands, jobcarving=True)]
    good, poor = ({"languages": (LanguageSkill("nl", level),)} for level in (DutchLevel.C1, DutchLevel.A1))
    people = [*crowd(12, "a", licences=(), **good), *crowd(15, "b", licences=(Licence.B,), **poor)]
    found = openings(jobs, counts_of(people, jobs))
    assert [(one.vacancy_id, one.rule, one.people, one.jobcarving) for one in found] == [
        ("v1", "taal", 15, False),
        ("v3", "taal", 15, True),
    ]


def test_too_few_people_to_be_told_are_not_told_and_the_law_is_no_change() -> None:
    jobs = [vacancy(id="v1", demands=Demands(licences=(Licence.B,))), vacancy(id="v2", demands=Demands(minimum_age=18))]
    people = crowd(9, licences=(), minor=True)
    assert [(one.vacancy_id, one.rule, one.people) for one in openings(jobs, counts_of(people, jobs))] == [
        ("v1", "rijbewijs", None),
        ("v2", None, 0),
    ]


def test_coverage_divides_by_place_support_form_and_kind_of_work() -> None:
    people = [*crowd(12, "a", postcode="3071"), *crowd(13, "b", postcode="3111", support=Support(lks=LksStatus.GEEN))]
    everyone = np.ones(25, dtype=np.bool_)
    mine = candidate_coverage(people, everyone, everyone, geography())
    assert mine["gebied"] == (Group("Feijenoord", 12, 12, 12), Group("Schiedam", 13, 13, 13))
    assert mine["lks"] == (Group("geen lks", 13, 13, 13), Group("onbekend", 12, 12, 12))
    assert mine["vorm"] == (Group("geen voorkeur", 25, 25, 25),)
    jobs = [vacancy(id=f"v{number:03}", isco08="9112") for number in range(10)]
    theirs = vacancy_coverage(jobs, everyone[:10], ~everyone[:10], geography())
    assert theirs["isco08"] == (Group("eenvoudig en praktisch werk", 10, 10, 0),)


def test_a_market_of_nobody_is_reported_too() -> None:
    made = report_of([], [])
    assert (made.candidates, made.vacancies, made.pairs, made.own.proposals) == (0, 0, 0, 0)
    assert made.findability.people == {}


def test_exposure_counts_every_vacancy_once() -> None:
    made = report_of(crowd(30), [vacancy(id=f"v{number}") for number in range(5)])
    assert [sum(way) for way in made.exposure] == [5, 5]
    assert len(made.exposure[0]) == len(EXPOSURE_STEPS)


IDS = [f"k{number}" for number in range(40)]


@settings(max_examples=25)
@given(
    st.lists(candidates(IDS), max_size=40, unique_by=lambda one: one.id),
    st.lists(vacancies(["v1", "v2", "v3"]), max_size=3, unique_by=lambda one: one.id),
)
def test_no_report_tells_of_fewer_than_ten_people(people: list[Candidate], jobs: list[Vacancy]) -> None:
    made = report_of(people, sorted(jobs, key=lambda one: one.id))
    numbers: list[int | None] = [made.admitted, made.suitable, made.candidates_listed, made.candidates_suitable]
    for rule in made.refusals:
        numbers += [rule.refused, rule.first, rule.alone]
    numbers += [one.people for one in made.openings]
    for counts in (made.findability.people, made.findability.empty_to_blame, made.findability.rule_to_blame):
        numbers += counts.values()
    for coverage in (made.candidate_coverage, made.vacancy_coverage):
        numbers += [part for groups in coverage.values() for one in groups for part in (one.people, one.listed)]
    numbers += [one.people for use in made.findability.fields for one in use.groups]
    numbers += [
        made.candidates - part for part in (made.candidates_listed, made.candidates_suitable) if part is not None
    ]
    assert all(number is None or number == 0 or number >= LEAST for number in numbers)
