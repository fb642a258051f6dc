"""Rates: who asks too often hears when to come back, and takes nothing from anybody else."""

from __future__ import annotations

import logging
import re
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import pytest
import uvicorn
from fastapi import FastAPI
from fastapi.testclient import TestClient
from limits import parse

from api.access.caller import Caller, Kind
from api.app import create_app
from api.rates import known, stranger
from api.settings import Settings
from api.web.csrf import FIELD
from scripts.serve import serving
from tests.api.access.issuer import AUDIENCE, ISSUER, public, rsa_key, token, write_jwks
from tests.api.fakes import FakeMarket
from tests.makers import candidate
from tests.waiting import until

SECRET, OTHER = "geheim-van-de-toets", "geheim-van-een-ander"
KEYS = {"toets": SECRET, "ander": OTHER}
ADDRESS = "/v1/kandidaten/k-1"
PROBLEM = "application/problem+json"


def application(rate: str = "2/hour", sign_in: str = "2/hour", **more: Any) -> FastAPI:
    market = FakeMarket([candidate()])
    return create_app(market, Settings(api_keys=KEYS, rate_limit=parse(rate), sign_in_limit=parse(sign_in), **more))


def with_key(secret: str = SECRET) -> dict[str, str]:
    return {"X-API-Key": secret}


def statuses(client: TestClient, times: int, address: str = ADDRESS, **asked: Any) -> list[int]:
    return [client.get(address, **asked).status_code for _ in range(times)]


def test_above_the_rate_a_client_hears_when_to_come_back() -> None:
    client = TestClient(application(), headers=with_key())
    first = client.get(ADDRESS)
    assert first.status_code == 200
    assert (first.headers["RateLimit-Limit"], first.headers["RateLimit-Remaining"]) == ("2", "1")
    assert statuses(client, 1) == [200]
    refused = client.get(ADDRESS)
    assert (refused.status_code, refused.headers["content-type"]) == (429, PROBLEM)
    assert refused.json()["title"] == "Te veel verzoeken"
    assert 0 < int(refused.headers["Retry-After"]) <= 3600
    assert refused.headers["RateLimit-Remaining"] == "0"
    assert refused.headers["RateLimit-Reset"] == refused.headers["Retry-After"]
    assert refused.headers["API-Version"] == "1.0.0"


def test_one_client_takes_nothing_from_another() -> None:
    app = application()
    assert statuses(TestClient(app, headers=with_key()), 3) == [200, 200, 429]
    assert statuses(TestClient(app, headers=with_key(OTHER)), 3) == [200, 200, 429]
    assert statuses(TestClient(app), 3) == [401, 401, 429]
    assert statuses(TestClient(app, client=("192.0.2.7", 5)), 3) == [401, 401, 429]


def test_a_person_is_counted_by_the_sub_of_the_token(tmp_path: Path) -> None:
    path = write_jwks(tmp_path / "jwks.json", public("een", rsa_key("een")))
    client = TestClient(application(oidc_issuer=ISSUER, oidc_audience=AUDIENCE, oidc_jwks=str(path)))

    def asked(sub: str) -> Mapping[str, str]:
        told = token(sub=sub, scope="matches:lezen", gemeenten=["*"])
        return {"Authorization": f"Bearer {told}", "X-Doelbinding": "arbeidsbemiddeling"}

    assert statuses(client, 3, headers=asked("a.devries")) == [200, 200, 429]
    assert statuses(client, 3, headers=asked("b.jansen")) == [200, 200, 429]


def test_after_its_window_a_client_may_ask_again() -> None:
    client = TestClient(application("1/second"), headers=with_key())
    until(lambda: 429 in statuses(client, 3), "a client above its rate")
    until(lambda: 200 in statuses(client, 1), "a new window")


@pytest.mark.parametrize("address", ["/health/live", "/health/ready", "/metrics", "/static/pagina.css"])
def test_health_metrics_and_files_are_never_refused(address: str) -> None:
    assert 429 not in statuses(TestClient(application()), 5, address)


@pytest.mark.parametrize("address", ["/v1/openapi.json", "/v1/nergens", "/aanmelden", "/thema.css"])
def test_what_asks_for_no_proof_is_counted_by_address(address: str) -> None:
    assert statuses(TestClient(application()), 3, address)[2] == 429


def test_a_browser_hears_it_in_a_page() -> None:
    client = TestClient(application(), headers={"Accept": "text/html"})
    refused = [client.get("/aanmelden") for _ in range(3)][2]
    assert refused.status_code == 429
    assert "U vraagt te veel achter elkaar" in refused.text
    assert refused.headers["Retry-After"]


def test_no_limit_is_no_header() -> None:
    client = TestClient(create_app(FakeMarket([candidate()]), Settings(api_keys=KEYS, rate_limit=None)))
    answer = client.get(ADDRESS, headers=with_key())
    assert answer.status_code == 200
    assert not [name for name in answer.headers if name.startswith("ratelimit")]


def sign_in(client: TestClient, secret: str) -> tuple[int, str]:
    form = client.get("/aanmelden").text
    found = re.search(rf'name="{FIELD}" value="([^"]+)"', form)
    assert found is not None
    answer = client.post("/aanmelden", data={FIELD: found.group(1), "sleutel": secret}, follow_redirects=False)
    return answer.status_code, answer.text


def test_after_too_many_wrong_keys_the_form_comes_back_and_no_key_is_looked_at() -> None:
    app = application("1000/hour")
    client = TestClient(app)
    assert [sign_in(client, "verkeerd-geheim")[0] for _ in range(2)] == [400, 400]
    status, told = sign_in(client, SECRET)
    assert status == 429
    assert re.search(r"Er is te vaak een verkeerde sleutel ingevuld\. Wacht \d+ seconden", told)
    assert 'name="sleutel"' in told
    assert sign_in(TestClient(app, client=("192.0.2.7", 5)), SECRET)[0] == 303


def test_signing_in_well_counts_for_nothing() -> None:
    app = application("1000/hour")
    assert [sign_in(TestClient(app), SECRET)[0] for _ in range(4)] == [303] * 4


def test_a_session_is_counted_by_the_name_of_its_key() -> None:
    app = application("6/hour")
    client = TestClient(app)
    assert sign_in(client, SECRET)[0] == 303
    assert statuses(client, 7, "/bewaard")[-1] == 429
    assert statuses(TestClient(app, headers=with_key()), 1) == [429]


def test_neither_name_nor_address_of_a_client_is_told(caplog: pytest.LogCaptureFixture) -> None:
    app = application()
    with caplog.at_level(logging.DEBUG):
        for headers in (with_key(), {}):
            client = TestClient(app, headers=headers, client=("192.0.2.7", 5))
            assert 429 in statuses(client, 3)
            for told in (client.get(ADDRESS).text, client.get("/metrics").text, caplog.text, str(caplog.records)):
                assert "192.0.2" not in told
                assert "toets" not in told


def test_only_a_trusted_proxy_says_who_asks() -> None:
    def ask(app: Any, peer: str, forwarded: str) -> int:
        asked = TestClient(app, client=(peer, 5)).get(ADDRESS, headers={"X-Forwarded-For": forwarded})
        status: int = asked.status_code
        return status

    def served(*proxies: str) -> Any:
        settings = Settings(trusted_proxies=proxies)
        config = uvicorn.Config(application("1/hour"), **serving(settings, "127.0.0.1", 0))
        config.load()
        return config.loaded_app

    alone = served()
    assert [ask(alone, "127.0.0.1", f"192.0.2.{last}") for last in (1, 2)] == [401, 429]
    behind = served("10.0.0.0/24")
    assert [ask(behind, "10.0.0.9", f"192.0.2.{last}") for last in (1, 2, 1)] == [401, 401, 429]
    assert [ask(behind, "10.9.9.9", f"192.0.2.{last}") for last in (3, 4)] == [401, 429]


def test_a_site_of_ipv6_is_one_client_and_names_are_no_addresses() -> None:
    assert stranger("2001:db8::1") == stranger("2001:db8::2") != stranger("2001:db8:0:1::1")
    assert stranger("192.0.2.1") != stranger("192.0.2.2")
    assert stranger(None) == stranger("")
    assert known(Caller("192.0.2.1", Kind.MACHINE)) != stranger("192.0.2.1")
