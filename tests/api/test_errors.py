"""One shape for every error, and nothing of a person in it or in the log."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.schemas import parse_candidate
from matcher.domain import Candidate, LksStatus, Support
from matcher.errors import IndexOutOfStep, InvalidInput, KeyUnavailable, ModelUnavailable, StoreUnavailable
from tests.api.conftest import SECRET, SETTINGS
from tests.api.fakes import FakeMarket
from tests.makers import candidate, vacancy

PROBLEM = "application/problem+json"


class BrokenMarket(FakeMarket):
    """Fails with a message that quotes what is protected, as a database driver may."""

    def __init__(self, error: Exception) -> None:
        super().__init__()
        self._error = error

    def candidate(self, id: str, /) -> Candidate:
        raise self._error


def ask(market: FakeMarket) -> TestClient:
    return TestClient(create_app(market, SETTINGS), headers={"X-API-Key": SECRET})


@pytest.mark.parametrize(
    ("method", "address", "status"),
    [
        ("GET", "/v1/kandidaten/k-9", 404),
        ("DELETE", "/v1/vacatures/v-9", 404),
        ("GET", "/v1/kandidaten/geen%20id", 400),
        ("GET", f"/v1/kandidaten/{'x' * 65}", 400),
        ("GET", "/v1/nergens", 404),
        ("GET", "/v1/kandidaten/k-1/", 404),
        ("PATCH", "/v1/kandidaten/k-1", 405),
        ("POST", "/health/live", 405),
    ],
)
def test_every_error_is_a_problem_in_dutch(client: TestClient, method: str, address: str, status: int) -> None:
    answer = client.request(method, address)
    assert answer.status_code == status
    assert answer.headers["content-type"] == PROBLEM
    assert answer.headers["API-Version"] == "1.0.0"
    told = answer.json()
    assert {"type", "title", "status", "detail"} <= set(told)
    assert told["status"] == status
    assert "k-9" not in answer.text


def test_a_method_that_cannot_be_names_those_that_can(client: TestClient) -> None:
    assert client.patch("/v1/kandidaten/k-1").headers["allow"] == "GET, PUT, DELETE"
    assert client.put("/v1/kandidaten/k-1/matches").headers["allow"] == "GET"


@pytest.mark.parametrize("key", [None, "", "verkeerd", SECRET + "x", SECRET.upper()])
@pytest.mark.parametrize(
    ("method", "address"),
    [
        ("GET", "/v1/kandidaten/k-1"),
        ("PUT", "/v1/vacatures/v-1"),
        ("DELETE", "/v1/kandidaten/k-1"),
        ("POST", "/v1/kandidaten/_bulk"),
        ("GET", "/v1/vacatures/v-1/matches?limit=veel"),
        ("POST", "/v1/vacatures/_match"),
        ("GET", "/v1/vacatures/v-1/matches/k-1"),
    ],
)
def test_without_a_good_key_nothing_opens(client: TestClient, method: str, address: str, key: str | None) -> None:
    del client.headers["X-API-Key"]
    answer = client.request(method, address, headers={} if key is None else {"X-API-Key": key})
    assert answer.status_code == 401
    assert answer.headers["content-type"] == PROBLEM
    assert answer.headers["www-authenticate"].startswith("ApiKey")


def test_every_caller_may_use_its_own_key(client: TestClient, market: FakeMarket) -> None:
    market.put_vacancies([vacancy()])
    answer = client.get("/v1/vacatures/v-1", headers={"X-API-Key": "geheim-van-een-ander"})
    assert answer.status_code == 200


@pytest.mark.parametrize(
    "body",
    [
        b"",
        b"{",
        b'{"id": "k-1"} {}',
        b'{"id": "k-1", "spoor": NaN}',
        b'{"id": "k-1", "id": "k-1"}',
        b'{"id": "k-1", "profieltekst": "\xff"}',
        b"[" * 15_000,
        b'{"id": "k-1", "spoor": ' + b"9" * 5000 + b"}",
        b"null",
        b"[]",
    ],
)
def test_what_is_no_json_object_is_refused_and_not_repeated(client: TestClient, body: bytes) -> None:
    answer = client.put("/v1/kandidaten/k-1", content=body, headers={"Content-Type": "application/json"})
    assert answer.status_code == 400
    assert answer.headers["content-type"] == PROBLEM
    (fault,) = answer.json()["fouten"]
    assert fault["sleutel"] == "(geheel)"
    assert fault["reden"].endswith(".")


def test_every_fault_of_a_body_is_named_at_once(client: TestClient) -> None:
    answer = client.put("/v1/vacatures/v-1", json={"urenMin": 40, "urenMax": 8, "titel": 5, "x": 1})
    assert answer.json() == {
        "type": "/problemen/ongeldige-invoer",
        "title": "Het bericht klopt niet",
        "status": 400,
        "detail": "Verbeter wat bij fouten staat en stuur het bericht opnieuw.",
        "fouten": [
            {"sleutel": "urenMax", "reden": "urenMax mag niet lager zijn dan urenMin."},
            {"sleutel": "titel", "reden": "Dit moet tekst zijn."},
            {"sleutel": "x", "reden": "Deze sleutel bestaat niet."},
        ],
    }


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", "application/x-www-form-urlencoded", ""])
def test_another_kind_of_content_is_refused(client: TestClient, kind: str) -> None:
    answer = client.put("/v1/kandidaten/k-1", content=b"{}", headers={"Content-Type": kind})
    assert (answer.status_code, answer.headers["content-type"]) == (415, PROBLEM)


def test_json_with_a_character_set_is_json(client: TestClient) -> None:
    headers = {"Content-Type": "application/JSON; charset=utf-8"}
    assert client.put("/v1/kandidaten/k-1", content=b"\xef\xbb\xbf{}", headers=headers).status_code == 201


def test_a_body_above_the_limit_is_refused_with_or_without_its_size(client: TestClient) -> None:
    def chunks(number: int) -> Iterator[bytes]:
        for _ in range(number):
            yield b" " * 10_000

    headers = {"Content-Type": "application/json"}
    for content in (b" " * 20_001, b" " * 90_000, chunks(3), chunks(9)):
        answer = client.put("/v1/kandidaten/k-1", content=content, headers=headers)
        assert (answer.status_code, answer.headers["content-type"]) == (413, PROBLEM)


@pytest.mark.parametrize("kind", [StoreUnavailable, ModelUnavailable, KeyUnavailable, IndexOutOfStep])
def test_what_mends_itself_asks_to_come_back(kind: type[Exception]) -> None:
    answer = ask(BrokenMarket(kind("geheim"))).get("/v1/kandidaten/k-1")
    assert (answer.status_code, answer.headers["content-type"]) == (503, PROBLEM)
    assert "geheim" not in answer.text


def test_the_unexpected_shows_and_logs_no_message(caplog: pytest.LogCaptureFixture) -> None:
    with caplog.at_level(logging.DEBUG):
        answer = ask(BrokenMarket(RuntimeError("loonwaarde_vastgesteld"))).get("/v1/kandidaten/k-1")
    assert answer.status_code == 500
    assert answer.headers["content-type"] == PROBLEM
    assert answer.headers["cache-control"] == "no-store"
    assert answer.json()["instance"] in caplog.text
    assert "RuntimeError" in caplog.text
    assert "Traceback" not in answer.text
    for told in (answer.text, caplog.text):
        assert "loonwaarde" not in told


CANARY = {
    "lks": "kanarie-lks",
    "doelgroepregister": "kanarie-register",
    "beschutWerk": "kanarie-beschut",
    "werkfit": "kanarie-werkfit",
    "begeleiding": "kanarie-begeleiding",
    "werkplekeisen": ["kanarie-werkplek"],
}


def test_no_support_comes_back_in_a_problem_or_a_log(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    body = {"id": "k-1", "ondersteuning": CANARY, "profieltekst": ["kanarie-tekst"], "postcode": "kanarie-huis"}
    with caplog.at_level(logging.DEBUG):
        answers = [
            client.put("/v1/kandidaten/k-1", json=body),
            client.post("/v1/kandidaten/_bulk", json=[body]),
            client.post("/v1/kandidaten/_match", json=body),
        ]
    assert [answer.status_code for answer in answers] == [400, 200, 400]
    assert len(answers[0].json()["fouten"]) == 8
    for told in (*(answer.text for answer in answers), caplog.text):
        assert "kanarie" not in told


def test_what_is_kept_of_support_is_logged_nowhere(client: TestClient, caplog: pytest.LogCaptureFixture) -> None:
    body = {"id": "k-1", "ondersteuning": {"lks": "loonwaarde_vastgesteld"}}
    with caplog.at_level(logging.DEBUG):
        assert client.put("/v1/kandidaten/k-1", json=body).status_code == 201
        assert client.get("/v1/kandidaten/k-1").status_code == 200
    assert "loonwaarde" not in caplog.text


def test_a_refused_input_has_no_cause_that_carries_the_values() -> None:
    with pytest.raises(InvalidInput) as caught:
        parse_candidate({"id": "k-1", "ondersteuning": CANARY})
    assert caught.value.__cause__ is None
    assert caught.value.__context__ is None
    assert "kanarie" not in str(caught.value)


def test_support_widens_what_is_found_and_stays_out_of_the_address(market: FakeMarket, client: TestClient) -> None:
    market.put_candidates([candidate(support=Support(lks=LksStatus.DOELGROEP))])
    market.put_vacancies([vacancy()])
    answer = client.get("/v1/kandidaten/k-1/matches")
    assert answer.json()["totaal"] == 1
    assert "doelgroep" not in str(answer.url)


@pytest.mark.parametrize(("base", "strict"), [("http://testserver", None), ("https://testserver", "max-age=31536000")])
def test_every_answer_carries_the_headers_of_the_design_rules(base: str, strict: str | None) -> None:
    json, key = {"Content-Type": "application/json"}, {"X-API-Key": SECRET}
    asked = {
        ("GET", "/health/live"): (200, {}),
        ("GET", "/v1/openapi.json"): (200, {}),
        ("GET", "/v1/kandidaten/k-1"): (401, {}),
        ("GET", "/v1/nergens"): (404, {}),
        ("PATCH", "/v1/kandidaten/k-1"): (405, {}),
        ("PUT", "/v1/kandidaten/k-1"): (415, key),
        ("PUT", "/v1/kandidaten/k-2"): (400, {**key, **json}),
        ("GET", "/v1/kandidaten/k-3"): (500, key),
        ("GET", "/aanmelden"): (200, {}),
    }
    with TestClient(create_app(BrokenMarket(RuntimeError()), SETTINGS), base_url=base) as client:
        for (method, address), (status, sent) in asked.items():
            answer = client.request(method, address, headers=sent)
            headers = answer.headers
            assert answer.status_code == status
            assert "frame-ancestors 'none'" in headers["content-security-policy"]
            assert (headers["x-frame-options"], headers["x-content-type-options"]) == ("DENY", "nosniff")
            assert headers["cache-control"] == "no-store"
            assert headers["content-type"]
            assert headers.get("strict-transport-security") == strict
