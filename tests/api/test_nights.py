"""Rounds over HTTP: what is read, what is told of changes, and a start that answers at once."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from fastapi.testclient import TestClient

from api.alone import alone
from api.app import create_app
from api.nights import Nights
from api.rematch import LOCK, hours_since_complete, is_late
from index.database import sqlite_url
from index.runs import RunState
from index.store import Store
from tests.api.conftest import SECRET, SETTINGS
from tests.api.fakes import FakeMarket

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
    store.runs.put_changes(number, ((f"K{row}", "V1", {**CHANGE, "is": PLACE}) for row in range(changes)))
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
    store.runs.put_changes(number, ((f"K{row}", "V1", {**CHANGE, "is": PLACE}) for row in range(changes)))
    found, since = [], "0"
    while since is not None:
        page = http.get(f"/v1/rematch-runs/{number}/wijzigingen", params={"sinds": since, "limit": 2}).json()
        found += [one["kandidaatId"] for one in page["wijzigingen"]]
        since = page["volgende"]
    assert found == [f"K{row}" for row in range(changes)]


@pytest.mark.parametrize("query", ["sinds=-1", "sinds=x", "limit=0", "kleur=rood"])
def test_a_wrong_question_is_refused(http: TestClient, store: Store, query: str) -> None:
    assert http.get(f"/v1/rematch-runs/{finished(store)}/wijzigingen?{query}").status_code == 400


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
