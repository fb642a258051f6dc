"""Every route: what is kept, read, deleted, matched and explained."""

from __future__ import annotations

from typing import Any

import pytest
from fastapi.testclient import TestClient

from matcher.domain import Demands, Licence, LksStatus, Support
from tests.api.fakes import FakeMarket
from tests.makers import candidate, vacancy

SIDES = ("kandidaten", "vacatures")


def document(side: str, id: str, **keys: Any) -> dict[str, Any]:
    return {"id": id, **({"titel": "kok"} if side == "vacatures" else {}), **keys}


@pytest.mark.parametrize("side", SIDES)
def test_a_document_is_kept_replaced_read_and_deleted(client: TestClient, side: str) -> None:
    address = f"/v1/{side}/x-1"
    assert client.get(address).status_code == 404
    made = client.put(address, json=document(side, "x-1", postcode="3071 ab"))
    assert made.status_code == 201
    assert made.json()["postcode"] == "3071AB"
    assert client.get(address).json() == made.json()
    replaced = client.put(address, json=document(side, "x-1", gemeente="Schiedam"))
    assert replaced.status_code == 200
    assert "postcode" not in client.get(address).json()
    deleted = client.delete(address)
    assert (deleted.status_code, deleted.content) == (204, b"")
    assert client.delete(address).status_code == 404


@pytest.mark.parametrize("side", SIDES)
def test_the_id_may_be_left_to_the_address(client: TestClient, side: str) -> None:
    body = document(side, "x-1")
    del body["id"]
    assert client.put(f"/v1/{side}/x-1", json=body).json()["id"] == "x-1"
    assert client.put(f"/v1/{side}/x-1", json={**body, "id": None}).status_code == 200


def test_an_id_that_differs_from_the_address_is_refused_beside_the_other_faults(
    client: TestClient, market: FakeMarket
) -> None:
    answer = client.put("/v1/kandidaten/k-1", json={"id": "k-2", "spoor": 9})
    assert answer.status_code == 400
    assert [fault["sleutel"] for fault in answer.json()["fouten"]] == ["id", "spoor"]
    assert client.put("/v1/kandidaten/k-1", json={"id": "k-2"}).status_code == 400
    assert not market.candidates


def test_what_is_known_is_read_back_support_included(client: TestClient, market: FakeMarket) -> None:
    market.put_candidates([candidate(support=Support(lks=LksStatus.DOELGROEP), licences=())])
    assert client.get("/v1/kandidaten/k-1").json() == {
        "id": "k-1",
        "status": "beschikbaar",
        "rijbewijzen": [],
        "ondersteuning": {"lks": "doelgroep"},
    }


@pytest.mark.parametrize("side", SIDES)
def test_of_many_the_good_are_kept_and_each_gets_a_result_in_order(client: TestClient, side: str) -> None:
    items = [document(side, "a"), document(side, "b", postcode="nergens"), 7, document(side, "Jan de Vries")]
    answer = client.post(f"/v1/{side}/_bulk", json=[*items, document(side, "c")])
    assert answer.status_code == 200
    told = answer.json()
    assert (told["opgeslagen"], told["geweigerd"]) == (2, 3)
    assert [(result["id"], result["status"]) for result in told["resultaten"]] == [
        ("a", "opgeslagen"),
        ("b", "geweigerd"),
        (None, "geweigerd"),
        (None, "geweigerd"),
        ("c", "opgeslagen"),
    ]
    assert [len(result["fouten"]) for result in told["resultaten"]] == [0, 1, 1, 1, 0]
    assert "Jan" not in answer.text
    assert client.get(f"/v1/{side}/c").status_code == 200
    assert client.get(f"/v1/{side}/b").status_code == 404


def test_of_an_id_that_comes_twice_the_last_is_kept(client: TestClient, market: FakeMarket) -> None:
    client.post("/v1/kandidaten/_bulk", json=[{"id": "a", "spoor": 1}, {"id": "a", "spoor": 2}])
    assert market.candidate("a").spoor == 2


def test_many_means_a_list_of_at_most_a_thousand(client: TestClient, market: FakeMarket) -> None:
    def keys(body: object) -> tuple[int, int]:
        answer = client.post("/v1/kandidaten/_bulk", json=body)
        return answer.status_code, len(market.candidates)

    assert keys({"id": "a"}) == (400, 0)
    assert keys([{"id": str(number)} for number in range(1001)]) == (400, 0)
    assert keys([]) == (200, 0)
    assert keys([{"id": str(number)} for number in range(1000)]) == (200, 1000)


def filled(market: FakeMarket) -> None:
    market.put_vacancies([vacancy(demands=Demands(licences=(Licence.B,)))])
    market.put_candidates(
        [
            candidate(id="past", licences=(Licence.B,), desired_titles=("magazijnmedewerker",)),
            candidate(id="misschien"),
            candidate(id="niet", licences=()),
        ]
    )


def test_a_vacancy_gets_its_matches_explained(client: TestClient, market: FakeMarket) -> None:
    filled(market)
    told = client.get("/v1/vacatures/v-1/matches").json()
    assert (told["totaal"], told["afgewezen"]) == (2, 1)
    assert (told["model"], told["indexVersie"], told["configVersie"]) == ("model-1", "index-1", "config-1")
    assert [(match["kandidaatId"], match["rang"], match["oordeel"]) for match in told["resultaten"]] == [
        ("past", 1, "geschikt"),
        ("misschien", 2, "te_controleren"),
    ]
    for match in told["resultaten"]:
        assert set(match) == {
            "kandidaatId", "vacatureId", "rang", "score", "oordeel", "onderdelen", "redenen", "aandachtspunten",
            "controles", "instrumenten", "model", "indexVersie", "configVersie",
        }  # fmt: skip
        assert sum(part["bijdrage"] for part in match["onderdelen"]) == pytest.approx(match["score"])
        assert {frozenset(check) for check in match["controles"]} == {frozenset({"regel", "uitkomst", "uitleg"})}
    assert told["resultaten"][1]["aandachtspunten"]


def test_a_candidate_gets_matches_and_refused_vacancies_never(client: TestClient, market: FakeMarket) -> None:
    filled(market)
    assert [match["vacatureId"] for match in client.get("/v1/kandidaten/past/matches").json()["resultaten"]] == ["v-1"]
    refused = client.get("/v1/kandidaten/niet/matches").json()
    assert (refused["resultaten"], refused["totaal"], refused["afgewezen"]) == ([], 0, 1)


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        ("", ["past", "misschien"]),
        ("?limit=1", ["past"]),
        ("?oordeel=geschikt", ["past"]),
        ("?oordeel=te_controleren", ["misschien"]),
        ("?oordeel=te_controleren&limit=100", ["misschien"]),
    ],
)
def test_the_question_says_how_many_and_of_which_judgement(
    client: TestClient, market: FakeMarket, query: str, expected: list[str]
) -> None:
    filled(market)
    stored = client.get(f"/v1/vacatures/v-1/matches{query}").json()
    asked = client.get("/v1/vacatures/v-1").json()
    given = client.post(f"/v1/vacatures/_match{query}", json=asked).json()
    assert [match["kandidaatId"] for match in stored["resultaten"]] == expected
    assert given == stored


@pytest.mark.parametrize(
    ("query", "key"),
    [
        ("limit=0", "limit"),
        ("limit=101", "limit"),
        ("limit=veel", "limit"),
        ("oordeel=voldoet_niet", "oordeel"),
        ("limiet=5", "limiet"),
    ],
)
def test_a_question_that_cannot_be_is_refused_by_name(client: TestClient, query: str, key: str) -> None:
    for answer in (
        client.get(f"/v1/vacatures/v-1/matches?{query}"),
        client.get(f"/v1/kandidaten/k-1/matches?{query}"),
        client.post(f"/v1/kandidaten/_match?{query}", json={"id": "k-1"}),
    ):
        assert answer.status_code == 400
        assert [fault["sleutel"] for fault in answer.json()["fouten"]] == [key]


@pytest.mark.parametrize("side", SIDES)
def test_a_question_with_an_object_keeps_nothing(client: TestClient, market: FakeMarket, side: str) -> None:
    assert client.post(f"/v1/{side}/_match", json=document(side, "x-1")).json()["resultaten"] == []
    assert client.post(f"/v1/{side}/_match", json=document(side, "x-1", postcode=1)).status_code == 400
    assert not market.candidates
    assert not market.vacancies


def test_a_pair_is_explained_by_itself(client: TestClient, market: FakeMarket) -> None:
    filled(market)
    told = client.get("/v1/vacatures/v-1/matches/past").json()
    assert (told["rang"], told["score"], told["oordeel"]) == (None, 100.0, "geschikt")
    assert len(told["onderdelen"]) == 2


def test_a_refused_pair_is_explained_without_a_score(client: TestClient, market: FakeMarket) -> None:
    filled(market)
    told = client.get("/v1/vacatures/v-1/matches/niet").json()
    assert (told["score"], told["oordeel"], told["onderdelen"], told["redenen"]) == (None, "voldoet_niet", [], [])
    refusing = [check for check in told["controles"] if check["uitkomst"] == "voldoet_niet"]
    assert [check["regel"] for check in refusing] == ["rijbewijs"]
    assert refusing[0]["uitleg"]


@pytest.mark.parametrize(
    "address",
    ["vacatures/v-9/matches", "kandidaten/k-9/matches", "vacatures/v-1/matches/k-9", "vacatures/v-9/matches/past"],
)
def test_who_is_not_there_is_not_found(client: TestClient, market: FakeMarket, address: str) -> None:
    filled(market)
    assert client.get(f"/v1/{address}").status_code == 404


def test_health_needs_no_key_and_says_which_part_waits(client: TestClient, market: FakeMarket) -> None:
    del client.headers["X-API-Key"]
    assert client.get("/health/live").json()["status"] == "leeft"
    assert client.get("/health/ready").json() == {
        "status": "gereed",
        "onderdelen": {"database": "gereed", "model": "gereed"},
    }
    market.state["model"] = "Het model wordt geladen."
    assert client.get("/health/ready").json()["status"] == "beperkt"
    market.state["database"] = "De database antwoordt niet."
    waiting = client.get("/health/ready")
    assert waiting.status_code == 503
    assert waiting.headers["content-type"] == "application/problem+json"
    assert waiting.json()["onderdelen"] == market.state
    assert client.get("/health/live").status_code == 200


def test_a_person_sees_what_is_kept_objects_and_is_erased(client: TestClient, market: FakeMarket) -> None:
    market.put_candidates([candidate(support=Support(lks=LksStatus.DOELGROEP))])
    told = client.get("/v1/personen/k-1/inzage").json()
    assert told["kandidaat"]["ondersteuning"] == {"lks": "doelgroep"}
    assert (told["bezwaar"], set(told["bewaard"])) == (False, {"candidate"})
    assert client.post("/v1/personen/k-1/bezwaar").status_code == 204
    assert client.get("/v1/personen/k-1/inzage").json()["bezwaar"] is True
    assert client.delete("/v1/personen/k-1/bezwaar").status_code == 204
    assert client.delete("/v1/personen/k-1").json()["gewist"]["candidate"] == 1
    for answer in (client.get("/v1/personen/k-1/inzage"), client.delete("/v1/personen/k-1")):
        assert answer.status_code == 404
