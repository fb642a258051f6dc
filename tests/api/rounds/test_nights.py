"""Rounds over HTTP: what is read, what is told of changes, and a start that answers at once."""

from __future__ import annotations

import json
import subprocess
import sys
import zlib
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.rounds.alone import alone
from api.rounds.nights import Nights
from api.rounds.rematch import LOCK, hours_since_complete, is_late
from index.audit import AuditLog
from index.credentials import Credentials
from index.database import sqlite_url
from index.decisions import StopSwitch
from index.ledger import Ledger
from index.runs import RunState
from index.store import Store
from matcher.domain.side import Side
from tests.api.conftest import SECRET, SETTINGS
from tests.api.fakes import FakeMarket
from tests.makers import candidate, vacancy

CHANGE = {"lijst": "kandidaat", "soort": "nieuw", "oorzaak": "gegevens", "regels": [], "was": None}
PLACE = {"rang": 1, "score": 62.5, "oordeel": "geschikt"}


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    with Store.open(sqlite_url(tmp_path / "rows.sqlite3")) as store:
        yield store


@pytest.fixture
def nights(store: Store, tmp_path: Path) -> Nights:
    """Rounds whose process does nothing."""
    return Nights(store.runs, tmp_path, lambda _: subprocess.Popen([sys.executable, "-c", ""]))


@pytest.fixture
def http(nights: Nights) -> Iterator[TestClient]:
    with TestClient(create_app(FakeMarket(), SETTINGS, rounds=nights), headers={"X-API-Key": SECRET}) as client:
        yield client


def finished(store: Store, changes: int = 0, hours_ago: float = 0) -> int:
    number = store.runs.ask()
    store.runs.begin(number)
    store.runs.results.put_changes(number, ((f"K{row}", "V1", {**CHANGE, "is": PLACE}) for row in range(changes)))
    done = datetime.now(UTC) - timedelta(hours=hours_ago)
    store.runs.complete(number, {"klaar": done.isoformat(), "wijzigingen": changes, "inhoud": "geheim", "fasen": []})
    return number


def test_only_complete_runs_are_listed_and_the_last_comes_first(http: TestClient, store: Store) -> None:
    first, second = finished(store), finished(store)
    store.runs.begin(store.runs.ask())
    assert [run["id"] for run in http.get("/v1/rematch-runs").json()["rondes"]] == [second, first]
    assert "geheim" not in http.get(f"/v1/rematch-runs/{first}").text


def test_a_run_that_is_not_complete_shows_its_state_and_nothing_else(http: TestClient, store: Store) -> None:
    number = store.runs.ask()
    store.runs.begin(number)
    told: dict[str, Any] = http.get(f"/v1/rematch-runs/{number}").json()
    assert {key: value for key, value in told.items() if value} == {"id": number, "staat": "bezig"}
    assert http.get(f"/v1/rematch-runs/{number}/wijzigingen").status_code == 404
    assert http.get("/v1/rematch-runs/77").status_code == 404


@pytest.mark.parametrize("changes", [0, 3, 4, 5])
def test_pages_of_changes_tell_each_once(http: TestClient, store: Store, changes: int) -> None:
    # Somebody who was deleted since is in no change, so these people are stored nowhere: put them back for the test.
    number = store.runs.ask()
    store.runs.begin(number)
    store.runs.complete(number, {"klaar": datetime.now(UTC).isoformat(), "fasen": []})
    store.runs.results.put_changes(number, ((f"K{row}", "V1", {**CHANGE, "is": PLACE}) for row in range(changes)))
    found, since = [], "0"
    while since is not None:
        page = http.get(f"/v1/rematch-runs/{number}/wijzigingen", params={"sinds": since, "limit": 2}).json()
        found += [one["kandidaatId"] for one in page["wijzigingen"]]
        since = page["volgende"]
    assert found == [f"K{row}" for row in range(changes)]


@pytest.mark.parametrize("query", ["sinds=-1", "sinds=x", "limit=0", "kleur=rood"])
def test_a_wrong_question_is_refused(http: TestClient, store: Store, query: str) -> None:
    assert http.get(f"/v1/rematch-runs/{finished(store)}/wijzigingen?{query}").status_code == 400


TOLD = {"redenen": ["De uren passen."], "aandachtspunten": ["Is er een rijbewijs?"], "instrumenten": []}
PAIRS = (
    ("k-1", "v-1", 80.0, False, 1, 2, True),
    ("k-1", "v-2", 70.0, True, 2, 1, False),
    ("k-1", "v-3", 5.0, False, 3, 1, False),
    ("k-2", "v-1", 90.0, False, 1, 1, False),
    ("k-3", "v-1", 10.0, False, 1, 3, True),
)


@pytest.fixture
def listed(store: Store, market: FakeMarket) -> int:
    """A run with lists of two, in which k-3 is proposed beyond its place on the list of v-1."""
    people, jobs = list(market.candidates.values()), list(market.vacancies.values())
    store.put_candidates(people)
    number = store.runs.ask()
    store.runs.begin(number)
    told = {who: {job: TOLD for one, job, *_ in PAIRS if one == who} for who, *_ in PAIRS}
    sealed = {who: zlib.compress(json.dumps(sentences).encode()) for who, sentences in told.items()}
    store.runs.results.put_parties(number, Side.CANDIDATES, ((one.id, "merk", sealed.get(one.id)) for one in people))
    store.runs.results.put_parties(number, Side.VACANCIES, ((one.id, "merk", None) for one in jobs))
    store.runs.results.put_pairs(number, PAIRS)
    versions = {"model": "m", "indexVersie": "i", "configVersie": "c"}
    done = {"klaar": datetime.now(UTC).isoformat(), "dag": "2026-11-22", "aantalPerLijst": 2, "fasen": []}
    store.runs.complete(number, {**done, **versions})
    return number


@pytest.fixture
def market() -> FakeMarket:
    people = [
        candidate(id=f"k-{number}", gemeente="Schiedam" if number == 2 else "Rotterdam") for number in range(1, 5)
    ]
    return FakeMarket(people, [vacancy(id=f"v-{number}", gemeente="Rotterdam") for number in range(1, 4)])


@pytest.fixture
def ledger() -> Ledger:
    return Ledger()


@pytest.fixture
def lists(nights: Nights, market: FakeMarket, ledger: Ledger) -> Iterator[TestClient]:
    with TestClient(create_app(market, SETTINGS, ledger, nights), headers={"X-API-Key": SECRET}) as client:
        yield client


def rows(answer: Any, other: str) -> list[tuple[str, int, float, str, bool]]:
    assert answer.status_code == 200, answer.text
    keys = (other, "rang", "score", "oordeel", "voorgesteld")
    return [tuple(one[key] for key in keys) for one in answer.json()["resultaten"]]


def test_a_list_holds_the_best_with_their_sentences_and_what_is_proposed_beyond_them(
    lists: TestClient, listed: int
) -> None:
    answer = lists.get(f"/v1/rematch-runs/{listed}/kandidaten/k-1")
    assert rows(answer, "vacatureId") == [
        ("v-1", 1, 80.0, "geschikt", True),
        ("v-2", 2, 70.0, "te_controleren", False),
    ]
    assert {key: answer.json()[key] for key in ("ronde", "lijst", "id", "dag", "model")} == {
        "ronde": listed,
        "lijst": "kandidaat",
        "id": "k-1",
        "dag": "2026-11-22",
        "model": "m",
    }
    assert {key: answer.json()["resultaten"][0][key] for key in TOLD} == TOLD
    assert rows(lists.get(f"/v1/rematch-runs/{listed}/vacatures/v-1"), "kandidaatId") == [
        ("k-2", 1, 90.0, "geschikt", False),
        ("k-1", 2, 80.0, "geschikt", True),
        ("k-3", 3, 10.0, "geschikt", True),
    ]
    assert rows(lists.get(f"/v1/rematch-runs/{listed}/kandidaten/k-4"), "vacatureId") == []


def test_a_list_that_is_shown_is_accounted_for(lists: TestClient, listed: int, ledger: Ledger) -> None:
    lists.get(f"/v1/rematch-runs/{listed}/vacatures/v-1")
    (entry,) = AuditLog(ledger).page(0, 10)
    assert entry.told["handeling"] == "GET /v1/rematch-runs/{id}/vacatures/{vacatureId}"
    shown = [(one["kandidaatId"], one["vacatureId"], one["rang"], one["score"]) for one in entry.told["getoond"]]
    assert shown == [("k-2", "v-1", 1, 90.0), ("k-1", "v-1", 2, 80.0), ("k-3", "v-1", 3, 10.0)]


def test_a_list_shows_and_ranks_nobody_of_another_gemeente_and_nobody_who_objected(
    lists: TestClient, listed: int, ledger: Ledger, market: FakeMarket
) -> None:
    _, secret = Credentials(ledger).make("portaal", ["doelgroep:lezen"], ["Rotterdam"])
    headers = {"X-API-Key": secret}
    found = lists.get(f"/v1/rematch-runs/{listed}/vacatures/v-1", headers=headers)
    assert [row[:2] for row in rows(found, "kandidaatId")] == [("k-1", 1), ("k-3", 2)]
    assert lists.get(f"/v1/rematch-runs/{listed}/kandidaten/k-2", headers=headers).status_code == 404
    market.leave_out("k-1", datetime.now(UTC))
    found = lists.get(f"/v1/rematch-runs/{listed}/vacatures/v-1")
    assert [row[0] for row in rows(found, "kandidaatId")] == ["k-2", "k-3"]
    assert lists.get(f"/v1/rematch-runs/{listed}/kandidaten/k-1").status_code == 404


def test_a_list_is_for_who_may_see_what_it_was_made_with(lists: TestClient, listed: int, ledger: Ledger) -> None:
    of_candidate, of_vacancy = (f"/v1/rematch-runs/{listed}/{part}" for part in ("kandidaten/k-1", "vacatures/v-1"))
    _, secret = Credentials(ledger).make("zonder", ["matches:lezen", "zoeken"], None)
    assert lists.get(of_candidate, headers={"X-API-Key": secret}).status_code == 403
    assert lists.get(f"{of_candidate}?weergave=kandidaat").status_code == 200
    for address in (f"{of_candidate}?weergave=werkgever", f"{of_vacancy}?weergave=kandidaat"):
        refused = lists.get(address)
        assert refused.status_code == 400
        assert [fault["sleutel"] for fault in refused.json()["fouten"]] == ["weergave"]
    StopSwitch(ledger).stop("a.devries", "De scores kloppen niet.")
    assert lists.get(of_candidate).json()["type"] == "/problemen/noodstop"
    assert lists.post("/v1/rematch-runs").json()["type"] == "/problemen/noodstop"


def test_there_is_no_list_of_who_took_no_part_nor_in_a_run_that_is_not_complete(
    lists: TestClient, listed: int, store: Store, market: FakeMarket
) -> None:
    market.put_candidates([candidate(id="k-9", gemeente="Rotterdam")])
    busy = store.runs.ask()
    store.runs.begin(busy)
    for address in (
        f"{listed}/kandidaten/k-9",
        f"{listed}/kandidaten/k-77",
        f"{busy}/kandidaten/k-1",
        "77/vacatures/v-1",
    ):
        assert lists.get(f"/v1/rematch-runs/{address}").status_code == 404


def test_a_start_answers_at_once_with_the_address_of_the_run(http: TestClient, store: Store) -> None:
    answer = http.post("/v1/rematch-runs")
    assert answer.status_code == 202
    number = answer.json()["id"]
    assert answer.headers["Location"] == f"/v1/rematch-runs/{number}"
    assert http.get(answer.headers["Location"]).json()["staat"] == "wacht"


def test_a_start_while_somebody_is_at_it_is_a_conflict(store: Store, tmp_path: Path) -> None:
    asleep = [sys.executable, "-c", "import sys; sys.stdin.read()"]
    nights = Nights(store.runs, tmp_path, lambda _: subprocess.Popen(asleep, stdin=subprocess.PIPE))
    with TestClient(create_app(FakeMarket(), SETTINGS, rounds=nights), headers={"X-API-Key": SECRET}) as http:
        assert http.post("/v1/rematch-runs").status_code == 202
        assert http.post("/v1/rematch-runs").status_code == 409
    process = nights._last
    assert process is not None
    assert process.stdin is not None
    process.stdin.close()
    process.wait()


def test_a_night_without_a_round_is_told_and_takes_no_answer_away(http: TestClient, store: Store) -> None:
    assert "ronde" not in http.get("/health/ready").json()["onderdelen"]
    assert hours_since_complete(store.runs, datetime.now(UTC)) is None
    finished(store, hours_ago=27)
    late = http.get("/health/ready")
    assert late.status_code == 200
    assert late.json()["onderdelen"]["ronde"].startswith("De laatste ronde is 27 uur oud")
    finished(store)
    assert http.get("/health/ready").json()["onderdelen"]["ronde"] == "gereed"
    assert is_late(26.1)
    assert not is_late(25.9)
    assert not is_late(None)


def test_the_lock_is_free_again_after_a_start(http: TestClient, tmp_path: Path, store: Store) -> None:
    number = http.post("/v1/rematch-runs").json()["id"]
    with alone(tmp_path / LOCK):
        assert store.runs.run(number).state is RunState.WAITING


def test_who_starts_a_round_and_who_sees_its_changes_is_on_record(nights: Nights, store: Store) -> None:
    ledger = Ledger()
    app = create_app(FakeMarket(), SETTINGS, ledger, rounds=nights)
    made = finished(store)
    # Put after the end, as above: these people are stored nowhere.
    store.runs.results.put_changes(made, ((f"K{row}", "V1", {**CHANGE, "is": PLACE}) for row in range(2)))
    with TestClient(app, headers={"X-API-Key": SECRET}) as client:
        client.get("/v1/rematch-runs")
        client.get(f"/v1/rematch-runs/{made}")
        client.get(f"/v1/rematch-runs/{made}/wijzigingen")
        client.get(f"/v1/rematch-runs/{made}/wijzigingen?sinds=99")
        number = client.post("/v1/rematch-runs").json()["id"]
    seen, started = (entry.told for entry in AuditLog(ledger).page(0, 9))
    assert (seen["wie"], seen["handeling"]) == ("toets", "GET /v1/rematch-runs/{id}/wijzigingen")
    assert seen["getoond"] == [
        {"kandidaatId": id_, "vacatureId": "V1", "rang": 1, "score": 62.5} for id_ in ("K0", "K1")
    ]
    assert (started["handeling"], started["getoond"]) == ("POST /v1/rematch-runs", [])
    assert started["gewijzigd"] == [{"soort": "ronde", "id": str(number), "actie": "gestart"}]
