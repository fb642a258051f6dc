"""Other sites in a browser: none may ask unless a setting names it, and then the API alone."""

from __future__ import annotations

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.security import HEADER
from api.settings import Settings
from tests.api.conftest import SECRET
from tests.api.fakes import FakeMarket
from tests.api.test_errors import BrokenMarket
from tests.makers import candidate

SITE, OTHER = "https://portaal.example", "https://elders.example"
ADDRESS = "/v1/kandidaten/k-1"


def client(*origins: str, market: FakeMarket | None = None) -> TestClient:
    app = create_app(market or FakeMarket([candidate()]), Settings(api_keys={"toets": SECRET}, cors_origins=origins))
    return TestClient(app, headers={"X-API-Key": SECRET})


def preflight(client: TestClient, origin: str, method: str = "PUT", asked: str = HEADER) -> dict[str, str]:
    headers = {"Origin": origin, "Access-Control-Request-Method": method, "Access-Control-Request-Headers": asked}
    answer = client.options(ADDRESS, headers=headers)
    return {"status": str(answer.status_code), **answer.headers}


def cors(headers: dict[str, str]) -> list[str]:
    return [name for name in headers if name.startswith("access-control")]


def test_without_a_setting_no_answer_speaks_of_other_sites() -> None:
    assert cors(dict(client().get(ADDRESS, headers={"Origin": SITE}).headers)) == []
    assert cors(preflight(client(), SITE)) == []


def test_a_listed_site_may_ask_and_read_what_it_needs() -> None:
    told = preflight(client(SITE), SITE, asked="x-api-key, x-doelbinding, authorization, content-type")
    assert (told["status"], told["access-control-allow-origin"]) == ("204", SITE)
    assert "PUT" in told["access-control-allow-methods"]
    assert told["x-content-type-options"] == "nosniff"
    answer = client(SITE).get(ADDRESS, headers={"Origin": SITE})
    assert answer.headers["access-control-allow-origin"] == SITE
    assert {"Retry-After", "API-Version"} <= set(answer.headers["access-control-expose-headers"].split(", "))
    assert "Origin" in answer.headers["vary"]
    assert "access-control-allow-credentials" not in answer.headers


@pytest.mark.parametrize(
    ("origin", "method", "asked"),
    [
        (OTHER, "GET", "x-api-key"),
        (SITE, "PATCH", "x-api-key"),
        (SITE, "GET", "x-anders"),
        ("null", "GET", "x-api-key"),
    ],
)
def test_what_is_not_listed_may_not_ask(origin: str, method: str, asked: str) -> None:
    told = preflight(client(SITE), origin, method, asked)
    assert told["status"] == "403"
    assert told["content-type"] == "application/problem+json"
    assert cors(told) == []


def test_a_site_that_is_not_listed_is_not_let_in() -> None:
    answer = client(SITE).get(ADDRESS, headers={"Origin": OTHER})
    assert "access-control-allow-origin" not in answer.headers


def test_a_listed_site_may_read_errors_too() -> None:
    broken = client(SITE, market=BrokenMarket(RuntimeError("kapot")))
    for asked, status in ((broken, 500), (client(SITE), 404)):
        answer = asked.get("/v1/kandidaten/k-1" if status == 500 else "/v1/kandidaten/k-9", headers={"Origin": SITE})
        assert answer.status_code == status
        assert answer.headers["access-control-allow-origin"] == SITE


def test_the_page_is_for_its_own_site_alone() -> None:
    assert cors(dict(client(SITE).get("/aanmelden", headers={"Origin": SITE}).headers)) == []
