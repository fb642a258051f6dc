"""The OpenAPI document: complete, consistent, and by the API Design Rules (NL GOV)."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

import pytest
from fastapi.openapi.models import OpenAPI

from tests.document import document as written

OPERATIONS = {
    ("/kandidaten/_bulk", "post"),
    ("/kandidaten/_match", "post"),
    ("/kandidaten/{id}", "put"),
    ("/kandidaten/{id}", "get"),
    ("/kandidaten/{id}", "delete"),
    ("/kandidaten/{id}/matches", "get"),
    ("/personen/{id}/inzage", "get"),
    ("/personen/{id}", "delete"),
    ("/personen/{id}/bezwaar", "post"),
    ("/personen/{id}/bezwaar", "delete"),
    ("/matches/{id}/uitleg", "get"),
    ("/algoritme", "get"),
    ("/vacatures/_bulk", "post"),
    ("/vacatures/_match", "post"),
    ("/vacatures/{id}", "put"),
    ("/vacatures/{id}", "get"),
    ("/vacatures/{id}", "delete"),
    ("/vacatures/{id}/matches", "get"),
    ("/vacatures/{id}/matches/{kandidaatId}", "get"),
    ("/kandidaten/_zoek", "post"),
    ("/vacatures/_zoek", "post"),
    ("/suggesties", "post"),
    ("/beroepen/_koppel", "post"),
    ("/rematch-runs", "get"),
    ("/rematch-runs", "post"),
    ("/rematch-runs/{id}", "get"),
    ("/rematch-runs/{id}/kandidaten/{kandidaatId}", "get"),
    ("/rematch-runs/{id}/vacatures/{vacatureId}", "get"),
    ("/rematch-runs/{id}/wijzigingen", "get"),
    ("/besluiten", "post"),
    ("/audit", "get"),
    ("/health/live", "get"),
    ("/health/ready", "get"),
}


@pytest.fixture(scope="module")
def document() -> dict[str, Any]:
    """As anybody gets it, without a key; making it takes seconds."""
    found: dict[str, Any] = json.loads(written())
    return found


def operations(document: dict[str, Any]) -> Iterator[tuple[str, str, dict[str, Any]]]:
    for path, item in document["paths"].items():
        for method, operation in item.items():
            if method != "servers":
                yield path, method, operation


def references(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        if isinstance(value.get("$ref"), str):
            yield value["$ref"]
        for child in value.values():
            yield from references(child)
    elif isinstance(value, list):
        for child in value:
            yield from references(child)


def test_the_document_is_openapi(document: dict[str, Any]) -> None:
    assert OpenAPI.model_validate(document).info.version == "1.0.0"


def test_every_route_is_in_the_document(document: dict[str, Any]) -> None:
    assert {(path, method) for path, method, _ in operations(document)} == OPERATIONS


def test_every_reference_leads_somewhere(document: dict[str, Any]) -> None:
    names = {reference.removeprefix("#/components/schemas/") for reference in references(document)}
    assert {"Kandidaat", "Vacature", "Match", "Probleem", "Ondersteuning"} <= names
    assert names <= set(document["components"]["schemas"])


def test_the_document_says_who_and_which_version(document: dict[str, Any]) -> None:
    assert document["openapi"].startswith("3.")
    assert re.fullmatch(r"\d+\.\d+\.\d+", document["info"]["version"])
    assert set(document["info"]["contact"]) == {"name", "email", "url"}
    assert document["servers"] == [{"url": "/v1"}]
    tags = [tag["name"] for tag in document["tags"]]
    assert len(tags) == len(set(tags))


def test_every_operation_has_a_name_of_its_own_a_summary_and_a_tag(document: dict[str, Any]) -> None:
    found = [operation for _, _, operation in operations(document)]
    names = [operation["operationId"] for operation in found]
    assert len(names) == len(set(names))
    assert all(operation["summary"] and operation["tags"] for operation in found)


def test_every_answer_names_the_version_header_and_every_error_is_a_problem(document: dict[str, Any]) -> None:
    for path, method, operation in operations(document):
        assert "422" not in operation["responses"]
        for status, response in operation["responses"].items():
            assert "API-Version" in response["headers"], (path, method, status)
            assert ("Retry-After" in response["headers"]) == (status in ("429", "503"))
            if status >= "400":
                assert list(response["content"]) == ["application/problem+json"]
    problem = document["components"]["schemas"]["Probleem"]
    assert {"title", "status", "detail"} <= set(problem["required"])


def test_what_takes_input_may_refuse_it_and_what_needs_a_key_says_so(document: dict[str, Any]) -> None:
    for path, method, operation in operations(document):
        statuses = set(operation["responses"])
        if operation.get("parameters") or method in ("put", "post"):
            assert "400" in statuses
        if "requestBody" in operation:
            assert {"413", "415"} <= statuses
            assert operation["requestBody"]["required"]
        if path.startswith("/health/"):
            assert "security" not in operation
        else:
            assert operation["security"] == [{"ApiKey": []}, {"Toegangstoken": []}]
            assert {"401", "403", "429"} <= statuses


def test_paths_and_query_keys_are_written_as_the_rules_want(document: dict[str, Any]) -> None:
    kebab = re.compile(r"^(\/|(\/_[a-z0-9]+|\/(([a-z0-9\-]+|{[^}]+})(\/([a-z0-9\-\.]+|{[^}]+}))*)(\/_[a-z]+)?)\/?)$")
    for path, _, operation in operations(document):
        assert kebab.match(path)
        assert not path.endswith("/")
        for parameter in operation.get("parameters", []):
            named = r"X-[A-Z][a-z]+" if parameter["in"] == "header" else r"[a-z][a-z\d]*([A-Z][a-z\d]*)*"
            assert re.fullmatch(named, parameter["name"])


def test_schemas_have_upper_camel_case_names_and_dutch_keys(document: dict[str, Any]) -> None:
    schemas = document["components"]["schemas"]
    assert all(re.fullmatch(r"([A-Z][a-z0-9]*)+", name) for name in schemas)
    assert schemas["Kandidaat"]["required"] == ["id"]
    assert schemas["Vacature"]["required"] == ["id", "titel"]
    assert schemas["Kandidaat"]["additionalProperties"] is False
