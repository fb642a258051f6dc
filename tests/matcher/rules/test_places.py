"""Rules zuid, zoekgebied and reistijd: where people live and want to work."""

from __future__ import annotations

import pytest

from matcher.domain import Outcome, SearchArea, Transport
from tests.makers import candidate, geography, rule_book, vacancy
from tests.matcher.rules.asking import PASSES, REFUSES, UNKNOWN, asked, check

CHARLOIS, FEIJENOORD, CENTRUM, HOOGVLIET, PERNIS, SCHIEDAM = "3081", "3071", "3011", "3192", "3195", "3111"
OUTSIDE = "1012"
FOR_ZUID = vacancy(zuid_only=True)


@pytest.mark.parametrize(
    ("home", "expected"),
    [
        (CHARLOIS, PASSES),
        ("3089XZ", PASSES),
        (FEIJENOORD, PASSES),
        (CENTRUM, REFUSES),
        (HOOGVLIET, REFUSES),
        (PERNIS, REFUSES),
        (SCHIEDAM, REFUSES),
        (None, UNKNOWN),
        (OUTSIDE, UNKNOWN),
    ],
)
def test_a_programme_job_for_zuid_looks_at_the_home(home: str | None, expected: Outcome) -> None:
    assert asked("zuid", candidate(postcode=home), FOR_ZUID) is expected


@pytest.mark.parametrize("zuid_only", [False, None])
@pytest.mark.parametrize("home", [CHARLOIS, CENTRUM, OUTSIDE, None])
def test_other_jobs_do_not_ask_who_lives_in_zuid(zuid_only: bool | None, home: str | None) -> None:
    assert asked("zuid", candidate(postcode=home), vacancy(zuid_only=zuid_only)) is PASSES


def test_the_place_of_work_does_not_matter_to_a_programme_job() -> None:
    assert asked("zuid", candidate(postcode=CHARLOIS), vacancy(zuid_only=True, postcode=CENTRUM)) is PASSES


@pytest.mark.parametrize(
    ("area", "work", "expected"),
    [
        (SearchArea.ZUID, CHARLOIS, PASSES),
        (SearchArea.ZUID, CENTRUM, REFUSES),
        (SearchArea.ZUID, HOOGVLIET, REFUSES),
        (SearchArea.ZUID, None, UNKNOWN),
        (SearchArea.ZUID, OUTSIDE, UNKNOWN),
        (SearchArea.ROTTERDAM, CENTRUM, PASSES),
        (SearchArea.ROTTERDAM, HOOGVLIET, PASSES),
        (SearchArea.ROTTERDAM, SCHIEDAM, REFUSES),
        (SearchArea.ROTTERDAM, None, UNKNOWN),
        (SearchArea.ROTTERDAM, OUTSIDE, UNKNOWN),
        (SearchArea.WIJK, "3072", PASSES),
        (SearchArea.WIJK, CHARLOIS, REFUSES),
        (SearchArea.WIJK, SCHIEDAM, REFUSES),
        (SearchArea.WIJK, None, UNKNOWN),
        (SearchArea.WIJK, OUTSIDE, UNKNOWN),
        (SearchArea.RIJNMOND, CENTRUM, PASSES),
        (SearchArea.RIJNMOND, SCHIEDAM, PASSES),
        (SearchArea.RIJNMOND, OUTSIDE, REFUSES),
        (SearchArea.RIJNMOND, None, UNKNOWN),
        (None, OUTSIDE, PASSES),
        (None, None, PASSES),
    ],
)
def test_the_place_of_work_lies_in_the_wanted_area(
    area: SearchArea | None, work: str | None, expected: Outcome
) -> None:
    person = candidate(postcode=FEIJENOORD, search_area=area)
    assert asked("zoekgebied", person, vacancy(postcode=work)) is expected


@pytest.mark.parametrize("home", [None, OUTSIDE])
def test_a_wijk_is_unknown_while_the_home_is(home: str | None) -> None:
    person = candidate(postcode=home, search_area=SearchArea.WIJK)
    assert asked("zoekgebied", person, vacancy(postcode=CHARLOIS)) is UNKNOWN


@pytest.mark.parametrize("area", [SearchArea.ZUID, SearchArea.ROTTERDAM, SearchArea.RIJNMOND])
def test_the_other_areas_do_not_ask_for_the_home(area: SearchArea) -> None:
    assert asked("zoekgebied", candidate(search_area=area), vacancy(postcode=CHARLOIS)) is PASSES


def minutes(home: str, work: str, *transport: Transport) -> float:
    found = rule_book().travel_minutes(candidate(postcode=home, transport=transport or None), vacancy(postcode=work))
    assert found is not None
    return found


def test_a_journey_above_the_limit_refuses_and_one_below_passes() -> None:
    journey = minutes(CHARLOIS, SCHIEDAM, Transport.BICYCLE)
    for limit, expected in ((int(journey), REFUSES), (int(journey) + 1, PASSES)):
        person = candidate(postcode=CHARLOIS, transport=(Transport.BICYCLE,), max_travel_minutes=limit)
        assert asked("reistijd", person, vacancy(postcode=SCHIEDAM)) is expected


def test_a_journey_of_exactly_the_limit_passes() -> None:
    person = candidate(postcode=CENTRUM, max_travel_minutes=5)
    assert asked("reistijd", person, vacancy(postcode="3011AA")) is PASSES


def test_the_fastest_means_of_transport_counts() -> None:
    limit = int(minutes(CHARLOIS, SCHIEDAM, Transport.CAR)) + 1
    slow = candidate(postcode=CHARLOIS, transport=(Transport.WALKING,), max_travel_minutes=limit)
    both = candidate(postcode=CHARLOIS, transport=(Transport.WALKING, Transport.CAR), max_travel_minutes=limit)
    assert asked("reistijd", slow, vacancy(postcode=SCHIEDAM)) is REFUSES
    assert asked("reistijd", both, vacancy(postcode=SCHIEDAM)) is PASSES


@pytest.mark.parametrize("home", [CENTRUM, OUTSIDE, None])
@pytest.mark.parametrize("work", [CENTRUM, OUTSIDE, None])
def test_a_limit_asks_when_either_postcode_is_absent_or_unknown(home: str | None, work: str | None) -> None:
    person = candidate(postcode=home, max_travel_minutes=30)
    expected = PASSES if home == work == CENTRUM else UNKNOWN
    assert asked("reistijd", person, vacancy(postcode=work)) is expected


@pytest.mark.parametrize("home", [CENTRUM, OUTSIDE, None])
def test_without_a_limit_no_journey_is_too_long(home: str | None) -> None:
    assert asked("reistijd", candidate(postcode=home), vacancy(postcode="3253")) is PASSES


def test_the_answer_names_the_minutes_and_the_limit() -> None:
    told = check("reistijd", candidate(postcode=CENTRUM, max_travel_minutes=30), vacancy(postcode=CENTRUM))
    assert dict(told.data) == {"minuten": 5.0, "grens": 30}


def test_zuid_is_3071_to_3089_and_nothing_else() -> None:
    in_zuid = {place.pc4 for place in geography().places if place.zuid}
    assert in_zuid == {place.pc4 for place in geography().places if 3071 <= place.pc4 <= 3089}
    assert {3071, 3081, 3089} <= in_zuid
