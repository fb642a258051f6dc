"""Views: what is hidden is in no answer, and no answer depends on it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from typing import Any

import pytest
from fastapi.testclient import TestClient
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from api.app import create_app
from api.market import Market
from index.credentials import Credentials
from index.ledger import Ledger
from matcher.domain import Begeleiding, Candidate, Experience, Form, LksDemand, LksStatus, SearchArea, Support, Werkfit
from tests.api.conftest import SECRET, SETTINGS
from tests.api.test_market import Opened, database, encoded, engine, opened  # noqa: F401
from tests.makers import vacancy

SUPPORTED = Support(
    lks=LksStatus.DOELGROEP,
    doelgroepregister=True,
    werkfit=Werkfit.BIJNA,
    begeleiding=Begeleiding.INTENSIEF,
    workplace_needs=("prikkelarm",),
)
PERSON = Candidate(
    id="k-1",
    desired_titles=("kok",),
    profile_text="Kanarietekst: ik woon in Zuid met loonkostensubsidie.",
    experience=(Experience("kok", "Kanarieverhaal uit Charlois.", 12),),
    postcode="3083ZZ",
    gemeente="Rotterdam",
    max_travel_minutes=60,
    search_area=SearchArea.WIJK,
    forms=(Form.REGULIER, Form.GARANTIEBAAN),
    spoor=2,
    running_trajectory=True,
    support=SUPPORTED,
)
OTHER = Candidate(id="k-2", desired_titles=("kok",), postcode="3011AA", gemeente="Rotterdam")
WORK = [
    vacancy(id="v-1", title="kok", postcode="3083", lks=LksDemand.MOGELIJK),
    vacancy(id="v-2", title="kok", postcode="3011", lks=LksDemand.ALLEEN, zuid_only=True),
    vacancy(id="v-3", title="kok", forms=(Form.SPRINGPLANKBAAN,), workplace_offers=("prikkelarm",)),
]
HIDDEN_FROM_EMPLOYERS = (
    "3083", "3011", "ondersteuning", "loonkostensubsidie", "Loonkosten", "LKS", "Zuid", "zuid", "beschut", "doelgroep",
    "Kanarie", "No-risk", "prikkel", "reis duurt", " minuten", "garantiebaan", "zoekgebied",
    "spoor",
)  # fmt: skip


def requests(view: str) -> list[tuple[str, str, Any]]:
    """Every way to see a person."""
    ask = f"?weergave={view}"
    return [
        ("GET", f"/v1/kandidaten/k-1{ask}", None),
        ("GET", f"/v1/kandidaten/k-1/matches{ask}", None),
        *(("GET", f"/v1/vacatures/{id}/matches{ask}", None) for id in ("v-1", "v-2", "v-3")),
        *(("GET", f"/v1/vacatures/{id}/matches/k-1{ask}", None) for id in ("v-1", "v-2", "v-3")),
        ("POST", f"/v1/vacatures/_match{ask}", {"id": "v-9", "titel": "kok", "lks": "alleen", "alleenZuid": True}),
        ("POST", f"/v1/kandidaten/_zoek{ask}", {"vraag": "kok", "facetten": ["rijbewijs", "vorm"]}),
    ]


def told(client: TestClient, view: str) -> list[tuple[str, int, str]]:
    found = []
    for method, address, body in requests(view):
        answer = client.request(method, address, json=body)
        found.append((address, answer.status_code, answer.text))
    return found


@pytest.fixture
def market(opened: Opened) -> Market:  # noqa: F811
    found = opened()
    found.put_candidates([PERSON, OTHER])
    found.put_vacancies(WORK)
    return found


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def client(market: Market, ledger: Ledger) -> Iterator[TestClient]:
    with TestClient(create_app(market, SETTINGS, ledger), headers={"X-API-Key": SECRET}) as client:
        yield client


@pytest.fixture
def without_right(client: TestClient, ledger: Ledger) -> TestClient:
    """Every scope but the one for support."""
    scopes = ["matches:lezen", "profielen:schrijven", "zoeken", "audit:lezen"]
    _, secret = Credentials(ledger).make("zonder", scopes)
    client.headers["X-API-Key"] = secret
    return client


def test_the_canaries_are_there_for_who_may_see_them(client: TestClient) -> None:
    seen = " ".join(text for _, _, text in told(client, "accountmanager"))
    assert all(word in seen for word in ("3083ZZ", '"ondersteuning"', "oonkostensubsidie", "Zuid", "Kanarieverhaal"))


def test_no_answer_to_an_employer_holds_what_is_hidden(client: TestClient) -> None:
    for address, status, text in told(client, "werkgever"):
        assert status == 200, (address, text)
        shown = json.loads(text)
        assert "k-1" in text or "k-2" in text
        found = [word for word in HIDDEN_FROM_EMPLOYERS if word in json.dumps(_persons(shown), ensure_ascii=False)]
        assert found == [], (address, found)


def _persons(shown: Any) -> Any:
    """Without the sentence that names nothing of a person: which kinds of work a facet counts."""
    return {key: value for key, value in shown.items() if key != "facetten"} if isinstance(shown, dict) else shown


supports = st.builds(
    Support,
    lks=st.sampled_from((None, *LksStatus)),
    doelgroepregister=st.sampled_from((None, True, False)),
    beschut_werk=st.sampled_from((None, True, False)),
    werkfit=st.sampled_from((None, *Werkfit)),
    begeleiding=st.sampled_from((None, *Begeleiding)),
    workplace_needs=st.sampled_from(((), ("prikkelarm",), ("rustig_tempo", "geen_hoogte"))),
)
homes = st.sampled_from((None, "3083ZZ", "3011AA", "3111AA", "9999XX"))


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(support=supports, home=homes)
def test_no_answer_to_an_employer_depends_on_support_or_home(
    client: TestClient, market: Market, support: Support, home: str | None
) -> None:
    market.put_candidates([PERSON])
    before = told(client, "werkgever")
    market.put_candidates([replace(PERSON, support=support, postcode=home)])
    assert told(client, "werkgever") == before


@settings(max_examples=12, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(support=supports)
def test_without_the_right_no_answer_depends_on_support(
    without_right: TestClient, market: Market, support: Support
) -> None:
    market.put_candidates([PERSON])
    before = [told(without_right, view) for view in ("accountmanager", "werkgever")]
    market.put_candidates([replace(PERSON, support=support)])
    assert [told(without_right, view) for view in ("accountmanager", "werkgever")] == before
    assert not any('"ondersteuning"' in text for _, _, text in before[0])


@pytest.mark.parametrize("name", ["lks", "beschutWerk", "doelgroepregister", "begeleiding", "werkplek"])
def test_without_the_right_nobody_filters_or_counts_on_support(without_right: TestClient, name: str) -> None:
    value = {"begeleiding": ["licht"], "werkplek": ["prikkelarm"]}.get(name, True)
    body = {"filters": [{"filter": name, "waarde": value}], "facetten": ["uren", name]}
    answer = without_right.post("/v1/kandidaten/_zoek", json=body)
    assert answer.status_code == 400
    assert answer.headers["content-type"] == "application/problem+json"
    assert [fault["sleutel"] for fault in answer.json()["fouten"]] == ["filters[0].filter", "facetten[1]"]
    assert without_right.post("/v1/vacatures/_zoek", json={"facetten": ["lks"]}).status_code == 200


def test_what_may_not_be_filtered_may_not_be_asked_in_words(without_right: TestClient, client: TestClient) -> None:
    asked = without_right.post("/v1/kandidaten/_zoek", json={"vraag": "kok met lks"})
    assert [fault["sleutel"] for fault in asked.json()["fouten"]] == ["vraag"]
    client.headers["X-API-Key"] = SECRET
    for body, key in (
        ({"vraag": "kok in Charlois"}, "vraag"),
        ({"sortering": "reistijd"}, "sortering"),
        ({"facetten": ["gebied"]}, "facetten[0]"),
    ):
        answer = client.post("/v1/kandidaten/_zoek?weergave=werkgever", json=body)
        assert [fault["sleutel"] for fault in answer.json()["fouten"]] == [key]


def test_without_the_right_support_is_not_given_and_stays_as_it_was(without_right: TestClient, market: Market) -> None:
    assert without_right.put("/v1/kandidaten/k-1", json={"spoor": 3}).status_code == 200
    assert market.candidate("k-1").support == SUPPORTED
    for method, address in (("PUT", "/v1/kandidaten/k-1"), ("POST", "/v1/kandidaten/_match")):
        answer = without_right.request(method, address, json={"id": "k-1", "ondersteuning": {"lks": "geen"}})
        assert [fault["sleutel"] for fault in answer.json()["fouten"]] == ["ondersteuning"]
    assert market.candidate("k-1").support == SUPPORTED


def _described(client: TestClient, schema: str) -> dict[str, object]:
    properties: dict[str, object] = client.get("/v1/openapi.json").json()["components"]["schemas"][schema]["properties"]
    return properties


def test_a_candidate_sees_everything_of_the_own_person_and_of_nobody_else(client: TestClient) -> None:
    own = client.get("/v1/kandidaten/k-1?weergave=kandidaat").json()
    assert own["ondersteuning"]["lks"] == "doelgroep"
    assert "verbetert" in own["verbeteren"]
    assert set(own) <= set(_described(client, "EigenKandidaat"))
    assert "verbeteren" not in _described(client, "Kandidaat")
    assert client.get("/v1/kandidaten/k-1/matches?weergave=kandidaat").status_code == 200
    assert client.get("/v1/vacatures/v-1/matches/k-1?weergave=kandidaat").status_code == 200
    for method, address in (("GET", "/v1/vacatures/v-1/matches"), ("POST", "/v1/kandidaten/_zoek")):
        answer = client.request(method, f"{address}?weergave=kandidaat", json={})
        assert [fault["sleutel"] for fault in answer.json()["fouten"]] == ["weergave"]


def test_a_view_that_does_not_exist_is_refused(client: TestClient) -> None:
    for address in ("/v1/kandidaten/k-1", "/v1/vacatures/v-1/matches"):
        assert client.get(f"{address}?weergave=iedereen").status_code == 400
