"""Who saw whom: a record for every request that shows people and every change, before the answer leaves."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.accounting.replaying import replay
from api.app import create_app
from api.market import Market
from index.audit import AuditLog
from index.decisions import Decisions, StopSwitch
from index.ledger import Ledger
from matcher.domain import Support
from matcher.errors import InvalidInput, StoreUnavailable
from tests.api.conftest import SECRET, SETTINGS
from tests.api.test_market import COOK, DRIVER, KITCHEN, WAREHOUSE, Opened, database, encoded, engine, opened  # noqa: F401
from tests.api.web_fakes import Browser

REQUEST = "0f9c1f9e-1111-4a4a-8b8b-000000000000"


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def log(ledger: Ledger) -> AuditLog:
    return AuditLog(ledger)


@pytest.fixture
def market(opened: Opened) -> Market:  # noqa: F811
    found = opened()
    found.put_candidates([COOK, replace(DRIVER, support=Support(beschut_werk=True))])
    found.put_vacancies([KITCHEN, WAREHOUSE])
    return found


@pytest.fixture
def client(market: Market, ledger: Ledger) -> Iterator[TestClient]:
    headers = {"X-API-Key": SECRET, "X-Request-Id": REQUEST}
    with TestClient(create_app(market, SETTINGS, ledger), headers=headers) as client:
        yield client


def told(log: AuditLog) -> list[dict[str, Any]]:
    return [dict(entry.told) for entry in log.page(0, 100)]


def test_a_record_tells_who_saw_whom_with_which_rights_purpose_and_versions(client: TestClient, log: AuditLog) -> None:
    answer = client.get("/v1/vacatures/v-1/matches?limit=5", headers={"X-Doelbinding": "werkgeversdienst"}).json()
    (entry,) = log.of_request(REQUEST)
    record = entry.told
    assert (record["wie"], record["soort"], record["doel"]) == ("toets", "machine", "werkgeversdienst")
    assert (record["handeling"], record["adres"]) == (
        "GET /v1/vacatures/{id}/matches",
        "/v1/vacatures/v-1/matches?limit=5",
    )
    assert [(one["kandidaatId"], one["rang"], one["score"]) for one in record["getoond"]] == [
        (match["kandidaatId"], match["rang"], match["score"]) for match in answer["resultaten"]
    ]
    assert record["geweigerd"]["beschut"] == 1
    assert (record["model"], record["configVersie"]) == (answer["model"], answer["configVersie"])
    assert record["indexVersie"] == answer["indexVersie"]
    assert len(record["invoer"]) == 64


@pytest.mark.parametrize(
    ("method", "address", "body", "shown", "changed"),
    [
        ("GET", "/v1/kandidaten/k-1", None, ["k-1"], []),
        ("GET", "/v1/kandidaten/k-1/matches", None, ["k-1", "k-1"], []),
        ("GET", "/v1/vacatures/v-1/matches/k-2", None, ["k-2"], []),
        ("POST", "/v1/vacatures/_match", {"id": "v-9", "titel": "kok"}, ["k-1"], []),
        ("POST", "/v1/kandidaten/_zoek", {}, ["k-1", "k-2"], []),
        ("PUT", "/v1/kandidaten/k-3", {}, [], ["k-3"]),
        ("POST", "/v1/kandidaten/_bulk", [{"id": "k-4"}, {"id": "k-5"}, {}], [], ["k-4", "k-5"]),
        ("DELETE", "/v1/kandidaten/k-1", None, [], ["k-1"]),
        ("PUT", "/v1/vacatures/v-3", {"titel": "kok"}, [], ["v-3"]),
        ("DELETE", "/v1/vacatures/v-1", None, [], ["v-1"]),
    ],
)
def test_one_record_for_each_request_that_shows_or_changes(
    client: TestClient, log: AuditLog, method: str, address: str, body: Any, shown: list[str], changed: list[str]
) -> None:
    assert client.request(method, address, json=body).status_code < 300
    (record,) = told(log)
    assert sorted(one["kandidaatId"] for one in record["getoond"]) == shown
    assert [one["id"] for one in record["gewijzigd"]] == changed


@pytest.mark.parametrize(
    ("method", "address", "body"),
    [
        ("GET", "/v1/vacatures/v-1", None),
        ("GET", "/v1/kandidaten/k-9", None),
        ("GET", "/health/ready", None),
        ("POST", "/v1/suggesties", {"tekst": "kok", "soort": "titel"}),
        ("DELETE", "/v1/kandidaten/k-9", None),
        ("PUT", "/v1/kandidaten/k-1", {"spoor": 9}),
    ],
)
def test_what_shows_nobody_leaves_no_record(
    client: TestClient, log: AuditLog, method: str, address: str, body: Any
) -> None:
    client.request(method, address, json=body)
    assert told(log) == []


def test_what_a_person_asks_for_leaves_a_record_each_time(client: TestClient, log: AuditLog) -> None:
    for method, address in (
        ("GET", "/v1/personen/k-1/inzage"),
        ("POST", "/v1/personen/k-1/bezwaar"),
        ("DELETE", "/v1/personen/k-1/bezwaar"),
        ("DELETE", "/v1/personen/k-1"),
        ("DELETE", "/v1/personen/k-9"),
    ):
        client.request(method, address)
    records = told(log)
    assert [one["kandidaatId"] for one in records[0]["getoond"]] == ["k-1"]
    done = [[(one["id"], one["actie"]) for one in record["gewijzigd"]] for record in records[1:]]
    assert done == [[("k-1", "bezwaar gemaakt")], [("k-1", "bezwaar ingetrokken")], [("k-1", "gewist")]]


def test_no_value_of_a_protected_filter_and_no_word_of_a_question_is_kept(client: TestClient, log: AuditLog) -> None:
    body = {"vraag": "Jansen uit Schiedam", "filters": [{"filter": "lks", "waarde": True}]}
    client.post("/v1/kandidaten/_zoek", json=body)
    client.post("/v1/kandidaten/_match", json={"id": "x", "profieltekst": "geheim", "ondersteuning": {"lks": "geen"}})
    kept = "".join(entry.payload for entry in log.page(0, 9))
    assert '"filter":"lks"' in kept
    assert '"filter":"gemeente"' in kept
    assert not any(word in kept for word in ("Jansen", "geheim", '"lks":'))
    (lks,) = (one for one in told(log)[0]["filters"] if one["filter"] == "lks")
    assert lks == {"filter": "lks", "eis": "moet"}


def test_the_page_is_accounted_for_as_the_api_is(client: TestClient, log: AuditLog) -> None:
    Browser(client).sign_in(SECRET)
    before = len(told(log))
    client.get("/vacatures/v-1")
    (record,) = told(log)[before:]
    assert record["handeling"] == "GET /vacatures/{id}"
    assert {one["kandidaatId"] for one in record["getoond"]} == {"k-1"}


def test_without_a_record_there_is_no_answer(client: TestClient, monkeypatch: pytest.MonkeyPatch) -> None:
    def fails(*_: object, **__: object) -> None:
        raise StoreUnavailable("vol")

    monkeypatch.setattr(AuditLog, "append", fails)
    answer = client.get("/v1/vacatures/v-1/matches")
    assert answer.status_code == 503
    assert "k-1" not in answer.text


def test_the_thread_that_answers_keeps_the_record(
    client: TestClient, log: AuditLog, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def another(*_: object) -> None:
        raise AssertionError("a second thread was asked for")

    monkeypatch.setattr("api.accounting.keeping.run_in_threadpool", another)
    assert client.get("/v1/kandidaten/k-1").status_code == 200
    (record,) = told(log)
    assert (record["handeling"], record["status"]) == ("GET /v1/kandidaten/{id}", 200)


def test_records_are_read_page_by_page(client: TestClient) -> None:
    for _ in range(3):
        client.get("/v1/kandidaten/k-1")
    first = client.get("/v1/audit?limit=2").json()
    assert [record["nummer"] for record in first["records"]] == [1, 2]
    rest = client.get(f"/v1/audit?limit=2&na={first['volgende']}").json()
    assert [record["nummer"] for record in rest["records"]] == [3]
    assert rest["volgende"] is None
    assert rest["records"][0]["vorigeHash"] == first["records"][1]["hash"]
    assert len(client.get(f"/v1/audit?verzoek={REQUEST}").json()["records"]) == 3
    assert client.get("/v1/audit?limit=0").status_code == 400
    assert client.get(f"/v1/audit?na={2**53 - 1}").json()["records"] == []
    assert client.get(f"/v1/audit?na={2**53}").status_code == 400


@pytest.mark.parametrize(
    "address", ["/v1/vacatures/v-1/matches", "/v1/kandidaten/k-1/matches?limit=1&oordeel=geschikt"]
)
def test_a_request_is_asked_again_with_the_same_outcome(
    client: TestClient, log: AuditLog, market: Market, address: str
) -> None:
    client.get(address)
    (entry,) = log.of_request(REQUEST)
    found = replay(entry, market)
    assert found.same
    assert found.now
    assert found.changed == ()
    market.put_candidates([replace(COOK, desired_titles=("heftruckchauffeur",), profile_text=None)])
    later = replay(entry, market)
    assert not later.same
    assert "revisie" in later.changed[0]


@pytest.mark.parametrize(
    ("address", "body"),
    [("/v1/kandidaten/_zoek", {"vraag": "kok"}), ("/v1/vacatures/_match", {"id": "v-9", "titel": "kok"})],
)
def test_what_was_sent_is_needed_to_ask_again_and_must_be_that(
    client: TestClient, log: AuditLog, market: Market, address: str, body: dict[str, Any]
) -> None:
    text = json.dumps(body).encode()
    client.post(address, content=text, headers={"Content-Type": "application/json"})
    (entry,) = log.of_request(REQUEST)
    assert replay(entry, market, text).same
    for wrong in (None, b"{}"):
        with pytest.raises(InvalidInput, match="invoer"):
            replay(entry, market, wrong)


def test_the_switch_stops_matching_and_leaves_the_rows_readable(
    client: TestClient, ledger: Ledger, log: AuditLog
) -> None:
    browser = Browser(client)
    switch = StopSwitch(ledger)
    switch.stop("a.devries", "De scores kloppen niet.")
    for method, address, body in (
        ("GET", "/v1/vacatures/v-1/matches", None),
        ("GET", "/v1/kandidaten/k-1/matches", None),
        ("POST", "/v1/vacatures/_match", {"id": "v-9", "titel": "kok"}),
        ("GET", "/v1/vacatures/v-1/matches/k-1", None),
        ("POST", "/v1/kandidaten/_zoek", {}),
    ):
        answer = client.request(method, address, json=body, headers={"Accept": "*/*"})
        assert answer.status_code == 503, address
        assert answer.headers["content-type"] == "application/problem+json"
        assert answer.json()["type"] == "/problemen/noodstop"
    assert client.get("/v1/kandidaten/k-1").status_code == 200
    assert client.put("/v1/vacatures/v-3", json={"titel": "kok"}).status_code == 201
    browser.sign_in(SECRET)
    assert browser.get("/vacatures/v-1").status_code == 503
    assert "stil" in browser.page.text
    switch.go_on()
    assert switch.state() is None
    assert client.get("/v1/vacatures/v-1/matches").status_code == 200


def test_a_decision_names_a_person_and_is_kept_without_what_points_at_one(
    client: TestClient, ledger: Ledger, log: AuditLog
) -> None:
    body = {"vacatureId": "v-1", "kandidaatId": "k-1", "besluit": "afwijken", "reden": "Belt op 06-12345678."}
    refused = client.post("/v1/besluiten", json=body)
    assert [fault["sleutel"] for fault in refused.json()["fouten"]] == ["medewerker"]
    made = client.post("/v1/besluiten", json={**body, "medewerker": "a.devries"})
    assert made.status_code == 201
    assert "06-12345678" not in made.text
    (kept,) = Decisions(ledger).of_candidate("k-1")
    assert (kept.person, kept.choice.value) == ("a.devries", "afwijken")
    assert [one["soort"] for one in told(log)[-1]["gewijzigd"]] == ["besluit"]
    unknown = {**body, "medewerker": "x", "kandidaatId": "k-9"}
    assert client.post("/v1/besluiten", json=unknown).status_code == 404
    assert client.post("/v1/besluiten", json={**body, "medewerker": "x", "besluit": "plaatsen"}).status_code == 400
    assert Decisions(ledger).forget("k-1") == 1
