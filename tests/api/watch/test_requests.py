"""Ids, metrics and log lines of requests: useful to who runs the service, and silent about persons."""

from __future__ import annotations

import io
import json
import logging
import re
from collections.abc import Iterator, Mapping
from typing import Any
from uuid import UUID

import pytest
from fastapi.testclient import TestClient
from prometheus_client.parser import text_string_to_metric_families

from api.app import create_app
from api.ports import Standing
from api.watch import logs
from matcher.domain import Candidate
from matcher.errors import StoreUnavailable
from tests.api.conftest import SECRET, SETTINGS
from tests.api.fakes import FakeMarket, OneRound
from tests.makers import candidate, vacancy

ID = "5f0e2f6c-9f1b-4c51-8a35-0f0f4a9d2b11"
PERSON = {"id": "kanarie-4711", "profieltekst": "Kanarie zingt graag.", "ondersteuning": {"lks": "doelgroep"}}


class BrokenMarket(FakeMarket):
    """A database that went away; its message quotes a row, as a driver's may."""

    def candidate(self, id: str, /) -> Candidate:
        raise RuntimeError(str(PERSON))

    def readiness(self) -> Mapping[str, str]:
        return {"database": "De database antwoordt niet.", "model": "gereed"}

    def standing(self) -> Standing:
        raise StoreUnavailable("kanarie")


@pytest.fixture
def lines() -> Iterator[io.StringIO]:
    """What the service logs, at the lowest level."""
    root = logging.getLogger()
    before, level = root.handlers, root.level
    stream = io.StringIO()
    logs.install("debug", stream)
    yield stream
    root.handlers, root.level = before, level
    logging.getLogger("uvicorn.access").disabled = False


def said(stream: io.StringIO) -> list[dict[str, Any]]:
    return [json.loads(line) for line in stream.getvalue().splitlines()]


def samples(client: TestClient) -> dict[tuple[str, tuple[tuple[str, str], ...]], float]:
    answer = client.get("/metrics")
    assert answer.status_code == 200
    return {
        (sample.name, tuple(sorted(sample.labels.items()))): sample.value
        for family in text_string_to_metric_families(answer.text)
        for sample in family.samples
    }


@pytest.mark.parametrize("given", [ID, ID.replace("-", ""), ID.upper()])
def test_a_request_id_comes_back(client: TestClient, given: str) -> None:
    assert client.get("/health/live", headers={"X-Request-Id": given}).headers["X-Request-Id"] == given


@pytest.mark.parametrize("given", ["", "123456782", "jan-de-vries", ID + "0", "x" * 5000, "een naam\x85"])
def test_a_request_id_that_could_hold_data_is_replaced(client: TestClient, given: str) -> None:
    headers = {"X-Request-Id": given.encode("latin-1")}
    assert UUID(client.get("/health/live", headers=headers).headers["X-Request-Id"])  # type: ignore[arg-type]


def test_errors_carry_the_request_id_too(client: TestClient) -> None:
    answer = client.get("/v1/nergens", headers={"X-Request-Id": ID})
    assert (answer.status_code, answer.headers["X-Request-Id"]) == (404, ID)


def test_one_line_of_json_tells_of_each_request_by_its_template(client: TestClient, lines: io.StringIO) -> None:
    client.put("/v1/kandidaten/kanarie-4711", json=PERSON, headers={"X-Request-Id": ID})
    (line,) = [line for line in said(lines) if line["logger"] == "api.requests"]
    assert line["request_id"] == ID
    assert (line["method"], line["route"], line["status"]) == ("PUT", "/v1/kandidaten/{id}", 201)
    assert line["ms"] >= 0
    assert {"time", "level", "message", "phases"} <= set(line)


def test_an_error_is_logged_under_the_id_of_its_request(lines: io.StringIO) -> None:
    client = TestClient(create_app(BrokenMarket(), SETTINGS), headers={"X-API-Key": SECRET})
    answer = client.get("/v1/kandidaten/kanarie-4711", headers={"X-Request-Id": ID})
    assert answer.status_code == 500
    about = [line for line in said(lines) if line.get("request_id") == ID]
    assert {line["logger"] for line in about} == {"api", "api.requests"}
    assert "kanarie" not in lines.getvalue()


def test_a_log_line_repeats_no_argument_of_a_library_and_no_message_of_an_exception(lines: io.StringIO) -> None:
    try:
        raise ValueError("kanarie")
    except ValueError:
        logging.getLogger("andermans.boek").exception("row %s", "kanarie")
    (line,) = said(lines)
    assert (line["message"], line["error"]) == ("row %s", "ValueError")
    assert line["frames"]
    assert "kanarie" not in lines.getvalue()


def test_answers_are_counted_by_route_and_status(client: TestClient) -> None:
    for address in ("/v1/kandidaten/k-1", "/v1/kandidaten/k-2", "/nergens/k-1"):
        client.get(address)
    found = samples(client)
    labels = (("method", "GET"), ("route", "/v1/kandidaten/{id}"), ("status", "404"))
    assert found["hallowerk_requests_total", labels] == 2
    assert found["hallowerk_requests_total", (("method", "GET"), ("route", "(none)"), ("status", "404"))] == 1
    assert found["hallowerk_request_seconds_count", labels[:2]] == 2
    assert found["hallowerk_phase_seconds_count", (("phase", "other"), ("route", "/v1/kandidaten/{id}"))] == 2


def test_no_sample_holds_anything_of_a_person(client: TestClient, market: FakeMarket) -> None:
    market.put_vacancies([vacancy()])
    bodies: list[Any] = [PERSON, [PERSON], {"vraag": "kanarie"}]
    for method in ("GET", "PUT", "POST", "DELETE", "PATCH", "KANARIE"):
        for path in ("kandidaten/kanarie-4711", "vacatures/v-1/matches/kanarie-4711", "kandidaten/_bulk", "kanarie"):
            for body in bodies:
                client.request(method, f"/v1/{path}?kanarie=1", json=body, headers={"X-Request-Id": "kanarie"})
    client.get("/kanarie-4711", headers={"Accept": "text/html"})
    text = client.get("/metrics").text
    assert "kanarie" not in text.lower()
    values = "".join(re.findall(r"\{[^}]*\}", text))
    assert "4711" not in values
    names = {name for family in text_string_to_metric_families(text) for one in family.samples for name in one.labels}
    assert names <= {
        "method",
        "route",
        "status",
        "phase",
        "rule",
        "part",
        "lane",
        "reason",
        "side",
        "le",
        "generation",
        "implementation",
        "major",
        "minor",
        "patchlevel",
        "version",
    }


def test_a_scrape_tells_of_the_market_and_needs_no_key(client: TestClient, market: FakeMarket) -> None:
    market.put_candidates([candidate()])
    del client.headers["X-API-Key"]
    found = samples(client)
    assert found["hallowerk_pool_objects", (("side", "candidates"),)] == 1
    assert found["hallowerk_pool_objects", (("side", "vacancies"),)] == 0
    assert found["hallowerk_revision", ()] == 7
    assert found["hallowerk_revision_lag", ()] == 0
    assert found["hallowerk_part_ready", (("part", "database"),)] == 1


def test_a_scrape_without_a_database_says_so_and_still_answers() -> None:
    client = TestClient(create_app(BrokenMarket(), SETTINGS))
    found = samples(client)
    assert found["hallowerk_part_ready", (("part", "database"),)] == 0
    assert found["hallowerk_part_ready", (("part", "model"),)] == 1
    assert ("hallowerk_revision", ()) not in found


def test_a_scrape_tells_how_long_ago_a_round_was_complete(client: TestClient) -> None:
    there = TestClient(create_app(FakeMarket(), SETTINGS, rounds=OneRound(hours=26.5)))
    assert samples(there)["hallowerk_round_age_seconds", ()] == 26.5 * 3600
    assert ("hallowerk_round_age_seconds", ()) not in samples(client)


def test_two_applications_count_apart() -> None:
    first, second = (TestClient(create_app(FakeMarket(), SETTINGS)) for _ in range(2))
    first.get("/v1/nergens")
    assert ("hallowerk_requests_total", (("method", "GET"), ("route", "(none)"), ("status", "404"))) in samples(first)
    assert not any(name == "hallowerk_requests_total" for name, _ in samples(second))
