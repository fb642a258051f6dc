"""Traces: a span for the request, one for each phase, and nothing in them but routes and numbers."""

from __future__ import annotations

import sys

import pytest
from fastapi.testclient import TestClient
from opentelemetry.sdk.trace.export import SimpleSpanProcessor
from opentelemetry.sdk.trace.export.in_memory_span_exporter import InMemorySpanExporter

from api.app import create_app
from api.watch.phases import Phase, phased
from api.watch.tracing import NO_TRACES, OpenTelemetry, open_traces
from matcher.domain import Candidate
from matcher.errors import SettingsInvalid
from tests.api.conftest import SECRET, SETTINGS
from tests.api.fakes import FakeMarket

PARENT = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01"


class SlowMarket(FakeMarket):
    @phased(Phase.MATCHING)
    def candidate(self, id: str, /) -> Candidate:
        return super().candidate(id)


def test_a_request_is_a_span_under_its_callers_with_its_phases_below(monkeypatch: pytest.MonkeyPatch) -> None:
    exporter = InMemorySpanExporter()
    traces = OpenTelemetry(SimpleSpanProcessor(exporter))
    monkeypatch.setattr("api.app.open_traces", lambda url: traces)
    client = TestClient(create_app(SlowMarket(), SETTINGS), headers={"X-API-Key": SECRET})
    client.put("/v1/kandidaten/kanarie-1", json={"profieltekst": "kanarie"})
    exporter.clear()
    assert client.get("/v1/kandidaten/kanarie-1", headers={"traceparent": PARENT}).status_code == 200
    waiting, phase, whole = exporter.get_finished_spans()
    assert [one.name for one in (waiting, phase, whole)] == ["waiting", "matching", "GET /v1/kandidaten/{id}"]
    assert whole.parent is not None
    assert f"{whole.parent.span_id:016x}" == "b7ad6b7169203331"
    assert phase.parent is not None
    assert phase.parent.span_id == whole.context.span_id
    assert whole.attributes is not None
    assert whole.attributes["http.response.status_code"] == 200
    assert set(whole.attributes) == {
        "http.request.method",
        "http.route",
        "http.response.status_code",
        "hallowerk.request_id",
    }
    assert "kanarie" not in f"{phase.to_json()}{whole.to_json()}"


def test_without_an_address_there_are_no_traces() -> None:
    assert open_traces(None) is NO_TRACES


def test_an_address_without_the_extra_is_a_fault_in_the_settings(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "opentelemetry.exporter.otlp.proto.http.trace_exporter", None)
    with pytest.raises(SettingsInvalid, match=r"HALLOWERK_OTLP_URL.*\[tracing\]"):
        open_traces("http://localhost:4318/v1/traces")
