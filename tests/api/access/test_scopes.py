"""Default deny: every route asks for a scope or is named as open, and who lacks it gets 403."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from fastapi.routing import APIRoute
from fastapi.testclient import TestClient

from api.access.caller import DEFAULT_PURPOSE, EVERY_SCOPE, Caller, Kind, Scope
from api.app import OPEN_PATHS, create_app
from api.security import each_route, scopes_asked, unguarded
from api.web.csrf import current
from index.credentials import Credentials
from index.ledger import Ledger
from tests.api.access.issuer import AUDIENCE, ISSUER, public, rsa_key, token, write_jwks
from tests.api.conftest import SECRET, SETTINGS
from tests.api.fakes import FakeMarket
from tests.api.web_fakes import Browser, NearbyMarket
from tests.makers import candidate, vacancy

PROBLEM = "application/problem+json"


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def app(tmp_path: Path, ledger: Ledger) -> FastAPI:
    jwks = write_jwks(tmp_path / "jwks.json", public("een", rsa_key("een")))
    settings = replace(SETTINGS, oidc_issuer=ISSUER, oidc_audience=AUDIENCE, oidc_jwks=str(jwks))
    market = NearbyMarket(
        [candidate(gemeente="Rotterdam"), candidate(id="k-2", gemeente="Schiedam"), candidate(id="k-3")],
        [vacancy(postcode="3011"), vacancy(id="v-2", postcode="3111")],
    )
    return create_app(market, settings, ledger)


@pytest.fixture
def client(app: FastAPI) -> Iterator[TestClient]:
    with TestClient(app) as client:
        yield client


def bearer(purpose: str | None = "arbeidsbemiddeling", **claims: Any) -> dict[str, str]:
    told = {"Authorization": f"Bearer {token(**claims)}"}
    return told if purpose is None else {**told, "X-Doelbinding": purpose}


def filled(path: str) -> str:
    return path.replace("{id}", "k-1").replace("{kandidaatId}", "k-1").replace("{key}", "x").replace("{side}", "x")


def guarded(app: FastAPI) -> Iterator[tuple[APIRoute, str, Scope]]:
    for route in each_route(app.routes):
        if isinstance(route, APIRoute) and scopes_asked(route):
            (scope,) = scopes_asked(route)
            for method in sorted(route.methods or ()):
                yield route, method, scope


def test_every_route_asks_for_one_scope_or_is_open_by_name(app: FastAPI) -> None:
    assert unguarded(app.routes, OPEN_PATHS, current) == []
    assert len(list(guarded(app))) >= 15
    assert all(route.path.startswith("/v1/") for route, _, _ in guarded(app))
    open_api = {path for path in OPEN_PATHS if path.startswith("/v1/")}
    assert open_api == {"/v1/openapi.json"}


def test_a_route_that_asks_for_nothing_is_found(app: FastAPI) -> None:
    app.add_api_route("/v1/vergeten", lambda: None)
    assert unguarded(app.routes, OPEN_PATHS, current) == ["/v1/vergeten"]


def test_without_proof_no_route_of_the_api_answers(app: FastAPI, client: TestClient) -> None:
    for route, method, _ in guarded(app):
        answer = client.request(method, filled(route.path))
        assert answer.status_code == 401, route.path


def test_every_scope_but_the_one_asked_for_is_not_enough(app: FastAPI, client: TestClient) -> None:
    for route, method, scope in guarded(app):
        others = " ".join(sorted(EVERY_SCOPE - {scope}))
        answer = client.request(method, filled(route.path), headers=bearer(scope=others))
        assert answer.status_code == 403, route.path
        assert answer.headers["content-type"] == PROBLEM
        assert f'scope="{scope.value}"' in answer.headers["www-authenticate"]
        allowed = client.request(method, filled(route.path), headers=bearer(scope=scope.value))
        assert allowed.status_code not in (401, 403), route.path


def test_a_person_says_for_which_purpose_and_a_machine_has_one(client: TestClient) -> None:
    for purpose in (None, "", "   ", "€", "x" * 200):
        headers = {name: value.encode() for name, value in bearer(purpose).items()}
        answer = client.get("/v1/kandidaten/k-1", headers=headers)
        assert answer.status_code == 400
        assert [fault["sleutel"] for fault in answer.json()["fouten"]] == ["X-Doelbinding"]
    assert client.get("/v1/kandidaten/k-1", headers=bearer()).status_code == 200
    assert client.get("/v1/kandidaten/k-1", headers={"X-API-Key": SECRET}).status_code == 200
    machine = Caller("nacht", Kind.MACHINE)
    assert machine.for_purpose(None).purpose == DEFAULT_PURPOSE
    assert machine.for_purpose("onderzoek").purpose == "onderzoek"


def test_two_proofs_at_once_are_none(client: TestClient) -> None:
    both = {**bearer(), "X-API-Key": SECRET}
    assert client.get("/v1/kandidaten/k-1", headers=both).status_code == 401


def test_a_token_that_is_not_good_is_told_so_in_the_challenge(client: TestClient) -> None:
    answer = client.get("/v1/kandidaten/k-1", headers={"Authorization": "Bearer a.b.c"})
    assert answer.status_code == 401
    assert 'error="invalid_token"' in answer.headers["www-authenticate"]


def test_a_group_account_gets_a_sentence_that_helps(client: TestClient) -> None:
    answer = client.get("/v1/kandidaten/k-1", headers=bearer(sub="balie"))
    assert answer.status_code == 403
    assert "groepsaccount" in answer.json()["detail"]


def test_a_key_of_the_database_has_its_own_scopes_and_stops_when_it_is_withdrawn(
    client: TestClient, ledger: Ledger
) -> None:
    keys = Credentials(ledger)
    _, secret = keys.make("portaal", ["matches:lezen"], ["Schiedam"])
    headers = {"X-API-Key": secret}
    assert client.get("/v1/kandidaten/k-2", headers=headers).status_code == 200
    assert client.get("/v1/kandidaten/k-1", headers=headers).status_code == 404
    assert client.delete("/v1/kandidaten/k-2", headers=headers).status_code == 403
    keys.revoke("portaal")
    assert client.get("/v1/kandidaten/k-2", headers=headers).status_code == 401


def test_on_the_page_a_key_needs_the_scopes_of_the_page_and_a_withdrawn_key_ends_the_session(
    client: TestClient, ledger: Ledger
) -> None:
    keys = Credentials(ledger)
    _, narrow = keys.make("smal", ["matches:lezen"])
    _, wide = keys.make("breed", ["matches:lezen", "zoeken"], ["Schiedam"])
    browser = Browser(client)
    assert browser.sign_in(narrow).status_code == 400
    assert "de pagina niet gebruiken" in browser.page.text
    browser.sign_in(wide)
    assert browser.get("/kandidaten/k-2").status_code == 200
    assert browser.get("/kandidaten/k-1").status_code == 404
    keys.revoke("breed")
    assert browser.get("/kandidaten/k-2").url.path == "/aanmelden"


def test_the_page_on_the_api_tells_the_scope_of_every_operation(app: FastAPI) -> None:
    text = (Path(__file__).parents[3] / "docs" / "api.md").read_text("utf-8")
    for route, method, scope in guarded(app):
        path = route.path.removeprefix("/v1")
        (line,) = (line for line in text.splitlines() if line.startswith(f"| `{path}` |"))
        assert f"`{scope.value}`" in line, (method, path)


def test_without_keys_of_its_own_an_app_with_tokens_starts(tmp_path: Path) -> None:
    jwks = write_jwks(tmp_path / "jwks.json", public("een", rsa_key("een")))
    settings = replace(SETTINGS, api_keys={}, oidc_issuer=ISSUER, oidc_audience=AUDIENCE, oidc_jwks=str(jwks))
    with TestClient(create_app(FakeMarket(), settings)) as client:
        assert client.get("/v1/kandidaten/k-1", headers=bearer()).status_code == 404
