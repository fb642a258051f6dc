"""Tenancy: another gemeente's rows are not there, are not counted, and cannot be replaced."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from api.market import Market
from matcher.domain import Candidate, Vacancy
from matcher.errors import NotFound, OutOfSight
from matcher.search import SearchRequest
from matcher.visibility import NOBODY, Sight, gemeente_name, owner
from tests.api.test_market import Opened, database, encoded, engine, opened  # noqa: F401
from tests.fakes import JOBS, PEOPLE
from tests.makers import candidate, geography, vacancy

SCHIEDAM, ROTTERDAM = Sight(frozenset({"schiedam"})), Sight(frozenset({"rotterdam"}))
PLACES = ("Schiedam", "Rotterdam", None)


def spread(items: tuple[Candidate, ...] | tuple[Vacancy, ...]) -> list[Candidate] | list[Vacancy]:
    return [replace(item, gemeente=PLACES[number % 3], postcode=None) for number, item in enumerate(items)]  # type: ignore[return-value]


@pytest.fixture
def market(opened: Opened) -> Market:  # noqa: F811
    found = opened()
    found.put_candidates(spread(PEOPLE))  # type: ignore[arg-type]
    found.put_vacancies(spread(JOBS))  # type: ignore[arg-type]
    return found


@pytest.mark.parametrize(
    ("gemeente", "postcode", "expected"),
    [
        ("Schiedam", "3011AB", "schiedam"),
        ("Gemeente  Schiedam", None, "schiedam"),
        (None, "3011AB", "rotterdam"),
        ("", "3111", "schiedam"),
        (None, "9999", NOBODY),
        (None, None, NOBODY),
        ("Capelle aan den IJssel", None, "capelle aan den ijssel"),
    ],
)
def test_a_row_belongs_to_its_gemeente_else_to_that_of_its_postcode(
    gemeente: str | None, postcode: str | None, expected: str
) -> None:
    for row in (candidate(gemeente=gemeente, postcode=postcode), vacancy(gemeente=gemeente, postcode=postcode)):
        assert owner(row, geography()) == expected
    assert gemeente_name("GEMEENTE Schiedam") == "schiedam"


def test_a_row_of_nobody_is_seen_by_who_sees_all_alone() -> None:
    assert Sight().owns(NOBODY)
    assert not SCHIEDAM.owns(NOBODY)
    assert not Sight(frozenset()).owns(NOBODY)


def test_the_answer_is_that_of_a_market_without_the_others(market: Market, opened: Opened, tmp_path: object) -> None:  # noqa: F811
    own = {person.id for person in spread(PEOPLE) if person.gemeente == "Schiedam"}
    seen = market.seen(SCHIEDAM)
    for job in (job for job in spread(JOBS) if job.gemeente == "Schiedam"):
        whole = market.matches_for_vacancy(job.id, 1000, None)
        found = seen.matches_for_vacancy(job.id, 5, None)
        expected = [(match.candidate_id, match.score) for match in whole.matches if match.candidate_id in own][:5]
        assert [(match.candidate_id, match.score) for match in found.matches] == expected
        assert found.admitted + found.refused == len(own)


def test_what_is_out_of_sight_is_not_found_and_not_counted(market: Market) -> None:
    seen = market.seen(SCHIEDAM)
    assert seen.candidate("k-000").gemeente == "Schiedam"
    for unseen in ("k-001", "k-002"):
        assert not seen.has_candidate(unseen)
        for ask in (seen.candidate, lambda id: seen.matches_for_candidate(id, 5, None)):
            with pytest.raises(NotFound):
                ask(unseen)
        assert not seen.delete_candidate(unseen)
    with pytest.raises(NotFound):
        seen.explain("v-000", "k-001")
    assert market.has_candidate("k-001")
    asked = SearchRequest(facets=("gemeente",), limit=100)
    found = seen.search_candidates(asked)
    assert found.total == len(found.results) > 0
    assert {seen.candidate(result.id).gemeente for result in found.results} == {"Schiedam"}
    assert sum(count.count for count in found.facets["gemeente"]) == found.total


def test_nobody_keeps_takes_over_or_gives_away_a_row_of_another(market: Market) -> None:
    seen = market.seen(SCHIEDAM)
    seen.put_candidates([candidate(id="nieuw", gemeente="Schiedam")])
    assert market.has_candidate("nieuw")
    for row in (
        candidate(id="elders", gemeente="Rotterdam"),
        candidate(id="nergens"),
        candidate(id="k-001", gemeente="Schiedam"),
        candidate(id="nieuw", gemeente="Rotterdam"),
    ):
        with pytest.raises(OutOfSight) as caught:
            seen.put_candidates([candidate(id="mee", gemeente="Schiedam"), row])
        assert caught.value.ids == {row.id}
    assert not market.has_candidate("mee")
    assert market.candidate("k-001").gemeente == "Rotterdam"
    with pytest.raises(OutOfSight):
        seen.put_vacancies([vacancy(id="v-001", gemeente="Schiedam")])


def test_a_change_is_seen_by_its_gemeente_at_once(market: Market) -> None:
    seen, other = market.seen(SCHIEDAM), market.seen(ROTTERDAM)
    market.put_candidates([candidate(id="k-000", gemeente="Rotterdam")])
    assert not seen.has_candidate("k-000")
    assert other.has_candidate("k-000")
    assert market.seen(Sight()) is market


def test_who_sees_a_part_objects_withdraws_and_erases_in_it(market: Market) -> None:
    seen = market.seen(SCHIEDAM)
    assert market.matches_for_candidate("k-000", 5, None).matches
    seen.leave_out("k-000", datetime(2026, 11, 21, tzinfo=UTC))
    assert seen.has_objected("k-000")
    with pytest.raises(NotFound):
        market.matches_for_candidate("k-000", 5, None)
    seen.take_up("k-000")
    assert not seen.has_objected("k-000")
    assert market.matches_for_candidate("k-000", 5, None).matches
    assert seen.erase("k-000")["candidate"] == 1
    assert not market.has_candidate("k-000")
    assert seen.delete_vacancy("v-000")
    assert not market.has_vacancy("v-000")


def test_a_part_of_the_market_tells_how_it_stands_as_the_whole_does(market: Market) -> None:
    seen = market.seen(SCHIEDAM)
    assert (seen.standing(), seen.readiness(), seen.versions()) == (
        market.standing(),
        market.readiness(),
        market.versions(),
    )
