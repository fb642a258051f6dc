"""The search over HTTP: the answer's keys, every fault at once, and suggestions."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from matcher.domain.side import Side
from matcher.search import SearchAnswer, SearchRequest
from matcher.search.suggest import Kind, Suggester, Suggestion
from tests.api.conftest import SECRET, SETTINGS
from tests.api.fakes import FakeMarket
from tests.makers import TODAY, candidate, supported, vacancy
from tests.matcher.search.pools import TAXONOMY, engine, pools


class SearchableMarket(FakeMarket):
    """The real search over the rows of the fake."""

    def search_candidates(self, request: SearchRequest, /) -> SearchAnswer:
        return engine().candidates(request, pools(Side.CANDIDATES, list(self.candidates.values())), TODAY)

    def search_vacancies(self, request: SearchRequest, /) -> SearchAnswer:
        return engine().vacancies(request, pools(Side.VACANCIES, list(self.vacancies.values())), TODAY)

    def suggest(self, text: str, kind: Kind, /) -> tuple[Suggestion, ...]:
        return Suggester(TAXONOMY).suggest(text, kind)


@pytest.fixture
def client() -> Iterator[TestClient]:
    people = [
        candidate(id="k-1", desired_titles=("kok",), postcode="3083"),
        supported(lks="doelgroep"),
        candidate(id="k-3"),
    ]
    people[1] = candidate(id="k-2", support=people[1].support)
    market = SearchableMarket(people, [vacancy(id="v-1", title="kok"), vacancy(id="v-2", title="schoonmaker")])
    with TestClient(create_app(market, SETTINGS), headers={"X-API-Key": SECRET}) as client:
        yield client


def faults(client: TestClient, path: str, body: Any) -> list[str]:
    answer = client.post(path, json=body)
    assert answer.status_code == 400, answer.text
    assert answer.headers["content-type"] == "application/problem+json"
    return [fault["sleutel"] if "sleutel" in fault else next(iter(fault.values())) for fault in answer.json()["fouten"]]


def test_an_empty_request_gives_everyone_in_play(client: TestClient) -> None:
    answer = client.post("/v1/kandidaten/_zoek", json={}).json()
    assert [one["kandidaatId"] for one in answer["resultaten"]] == ["k-1", "k-2", "k-3"]
    assert set(answer) == {
        "resultaten", "totaal", "begrepen", "rest", "facetten", "volgende", "alleenWoorden",
        "model", "indexVersie", "configVersie",
    }  # fmt: skip
    assert set(answer["resultaten"][0]) == {
        "kandidaatId", "score", "oordeel", "redenen", "aandachtspunten", "reistijdMinuten", "treffers",
    }  # fmt: skip


def test_a_question_is_read_and_highlighted(client: TestClient) -> None:
    answer = client.post("/v1/kandidaten/_zoek", json={"vraag": "kok op zuid", "facetten": ["gebied", "lks"]}).json()
    assert {one["filter"]: (one["eis"], one["tekst"]) for one in answer["begrepen"]}["gebied"] == ("moet", "op zuid")
    assert answer["resultaten"][0]["kandidaatId"] == "k-1"
    assert answer["resultaten"][0]["treffers"] == [{"veld": "gewensteBeroepen[0]", "van": 0, "tot": 3}]
    assert answer["resultaten"][1]["oordeel"] == "te_controleren"
    assert {"waarde": "charlois", "aantal": 1} in answer["facetten"]["gebied"]
    assert answer["facetten"]["gebied"][-1] == {"waarde": "onbekend", "aantal": 2}
    assert {one["waarde"] for one in answer["facetten"]["lks"]} == {True, False, "onbekend"}


def test_vacancies_are_found_and_pages_turn(client: TestClient) -> None:
    first = client.post("/v1/vacatures/_zoek", json={"limiet": 1}).json()
    second = client.post("/v1/vacatures/_zoek", json={"limiet": 1, "cursor": first["volgende"]}).json()
    assert [first["resultaten"][0]["vacatureId"], second["resultaten"][0]["vacatureId"]] == ["v-1", "v-2"]
    assert (first["totaal"], second["totaal"], second["volgende"]) == (2, 2, None)


GOOD = [
    ("lks", True), ("beschutWerk", False), ("gebied", ["zuid", "haven"]), ("gemeente", ["Schiedam"]), ("nprz", True),
    ("reistijd", {"naar": "3071", "minuten": 30, "vervoer": "ov"}), ("uren", {"min": 16, "max": 22.5}),
    ("dagdelen", ["ma-ochtend"]), ("rijbewijs", ["B"]), ("certificaat", ["VCA"]), ("taal", {"niveau": "B1"}),
    ("opleiding", {"niveau": "mbo2"}), ("beroep", {"isco08": "5120"}), ("vorm", ["leerbaan"]),
    ("begeleiding", ["licht"]), ("werkplek", ["prikkelarm"]), ("ervaring", {"maandenMin": 24}),
    ("beschikbaar", {"uiterlijk": "2026-12-01"}), ("lopendTraject", False), ("status", ["geplaatst_risico"]),
    ("minderjarig", True), ("doelgroepregister", True),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), GOOD)
@pytest.mark.parametrize("demand", ["moet", "liefst", "niet"])
def test_every_filter_is_taken(client: TestClient, name: str, value: Any, demand: str) -> None:
    body = {"filters": [{"filter": name, "waarde": value, "eis": demand}], "facetten": [name]}
    answer = client.post("/v1/kandidaten/_zoek", json=body)
    assert answer.status_code == 200, answer.text
    assert answer.json()["facetten"][name][-1]["waarde"] == "onbekend"


BAD = [
    ("lks", "ja"), ("gebied", "zuid"), ("gebied", []), ("gebied", ["mars"]), ("reistijd", {}),
    ("reistijd", {"naar": "307"}), ("reistijd", {"minuten": 0}), ("uren", {"min": 30, "max": 20}),
    ("uren", {"min": "20"}),
    ("dagdelen", ["ma"]), ("rijbewijs", ["Z"]), ("taal", {"niveau": "B9"}), ("opleiding", {}), ("beroep", {}),
    ("ervaring", {"maandenMin": -1}), ("beschikbaar", {"uiterlijk": "2026-13-01"}), ("werkplek", [3]),
]  # fmt: skip


@pytest.mark.parametrize(("name", "value"), BAD)
def test_a_value_of_the_wrong_kind_is_named(client: TestClient, name: str, value: Any) -> None:
    body = {"filters": [{"filter": name, "waarde": value, "eis": "moet"}]}
    assert all(key.startswith("filters[0].waarde") for key in faults(client, "/v1/kandidaten/_zoek", body))


def test_every_fault_is_named_at_once(client: TestClient) -> None:
    body = {
        "vraag": "x" * 501,
        "filters": [
            {"filter": "sector", "waarde": ["zorg"], "eis": "moet"},
            {"filter": "lks", "waarde": "ja", "eis": "soms"},
            {"filter": "uren"},
        ],
        "sortering": "naam",
        "limiet": 101,
        "facetten": ["sector"],
        "onzin": 1,
    }
    assert faults(client, "/v1/kandidaten/_zoek", body) == [
        "vraag", "filters[0].filter", "filters[1].waarde", "filters[1].eis", "filters[2].waarde", "sortering", "limiet",
        "facetten[0]", "onzin",
    ]  # fmt: skip


@pytest.mark.parametrize("text", ["kok\u0000", "kok\nchauffeur", "\u001b[0m"])
def test_control_characters_are_refused(client: TestClient, text: str) -> None:
    assert faults(client, "/v1/vacatures/_zoek", {"vraag": text}) == ["vraag"]


@pytest.mark.parametrize("cursor", ["", "onzin", "W10", 7])
def test_a_cursor_of_nobody_is_refused(client: TestClient, cursor: Any) -> None:
    assert faults(client, "/v1/vacatures/_zoek", {"cursor": cursor}) == ["cursor"]


def test_fifty_one_filters_are_too_many(client: TestClient) -> None:
    wish = {"filter": "lks", "waarde": True, "eis": "moet"}
    assert client.post("/v1/kandidaten/_zoek", json={"filters": [wish] * 50}).status_code == 200
    assert faults(client, "/v1/kandidaten/_zoek", {"filters": [wish] * 51}) == ["filters"]


@pytest.mark.parametrize("path", ["/v1/kandidaten/_zoek", "/v1/vacatures/_zoek", "/v1/suggesties"])
def test_without_a_key_nothing_is_found(client: TestClient, path: str) -> None:
    del client.headers["X-API-Key"]
    assert client.post(path, json={}).status_code == 401


def test_suggestions_carry_the_filter_that_they_stand_for(client: TestClient) -> None:
    title = client.post("/v1/suggesties", json={"tekst": "order", "soort": "titel"}).json()["suggesties"]
    assert title == [
        {"tekst": "orderpicker", "filter": "beroep", "waarde": {"label": "magazijnmedewerker", "isco08": "9333"}}
    ]
    place = client.post("/v1/suggesties", json={"tekst": "tarwe", "soort": "plaats"}).json()["suggesties"]
    assert place == [{"tekst": "Tarwewijk (Charlois)", "filter": "gebied", "waarde": ["charlois"]}]
    slip = client.post("/v1/suggesties", json={"tekst": "schonmaker", "soort": "titel"}).json()["suggesties"]
    assert slip[0]["tekst"] == "schoonmaker"
    assert faults(client, "/v1/suggesties", {"tekst": "", "soort": "naam"}) == ["tekst", "soort"]
