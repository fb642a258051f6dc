"""The OpenAPI document, as the API Design Rules of the Dutch government (NL GOV) want it."""

from __future__ import annotations

import json
from typing import Any, Final

from pydantic import BaseModel

from api.errors import PROBLEMS
from api.schemas.bulk import MOST_AT_ONCE
from api.schemas.problem import MEDIA_TYPE, Problem
from api.settings import Settings

API_VERSION: Final = "1.0.0"
"""Semantic; the major version is in the path."""
VERSION_HEADER: Final = "API-Version"
BASE: Final = "/v1"
DOCUMENT_URL: Final = f"{BASE}/openapi.json"
TITLE: Final = "HalloWerk matching"
DESCRIPTION: Final = (
    "Zoekt werk bij mensen en mensen bij werk, en legt uit waarom. Harde eisen gaan voor: een paar dat een harde eis "
    "weigert, komt nooit in een lijst. Wat niet is ingevuld, is onbekend en telt nooit als nee."
)
TAGS: Final = [
    {"name": "kandidaten", "description": "Bewaren, lezen en verwijderen van kandidaten."},
    {"name": "vacatures", "description": "Bewaren, lezen en verwijderen van vacatures."},
    {"name": "matches", "description": "Zoeken, met uitleg."},
    {"name": "rondes", "description": "De hele markt in één keer, elke nacht, en wat er veranderde."},
    {"name": "personen", "description": "Wat iemand over zichzelf mag vragen: inzage, wissen en bezwaar."},
    {"name": "verantwoording", "description": "Wat het algoritme is, en uitleg voor wie het betreft."},
    {"name": "zoeken", "description": "Zoeken met filters en een vraag in gewone taal."},
    {"name": "beroepen", "description": "Welk beroep een vrije titel bedoelt."},
    {"name": "besluiten", "description": "Wat een medewerker met een voorstel heeft gedaan."},
    {"name": "audit", "description": "Wie wat heeft gezien, en met welk doel."},
    {"name": "gezondheid", "description": "De staat van de dienst."},
]
_SCHEMAS: Final = "#/components/schemas/"
_INVALID: Final = "422"
_HEADERS: Final = {VERSION_HEADER: {"description": "De volledige versie van de API.", "schema": {"type": "string"}}}
_RETRIED: Final = ("429", "503")
_RETRY: Final = {
    "Retry-After": {"description": "Probeer het na zoveel seconden opnieuw.", "schema": {"type": "integer"}}
}


def errors(*statuses: int) -> dict[int | str, dict[str, Any]]:
    """The problems that a route may answer with; 500 and 503 always, 429 where it counts who asks."""
    also = (429, 500, 503) if 401 in statuses else (500, 503)
    return {status: {"model": Problem, "description": PROBLEMS[status][0]} for status in (*statuses, *also)}


def accepts(kind: type[BaseModel], *, many: bool = False) -> dict[str, Any]:
    """The body of a route that parses its own JSON."""
    one = {"$ref": f"{_SCHEMAS}{kind.__name__}"}
    schema = {"type": "array", "items": one, "maxItems": MOST_AT_ONCE} if many else one
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": schema}}}}


def takes(kind: type[BaseModel]) -> dict[str, Any]:
    """The body of a route that parses its own JSON, for a kind that no answer holds: its schema stands in place."""
    schema = kind.model_json_schema()
    whole = _in_place(schema, schema.get("$defs", {}))
    return {"requestBody": {"required": True, "content": {"application/json": {"schema": whole}}}}


def _in_place(value: Any, definitions: dict[str, Any]) -> Any:
    """A schema in which every reference is replaced by what it leads to, and nothing describes the code."""
    if isinstance(value, list):
        return [_in_place(item, definitions) for item in value]
    if not isinstance(value, dict):
        return value
    if "$ref" in value:
        return _in_place(definitions[value["$ref"].rpartition("/")[2]], definitions)
    return {key: _in_place(item, definitions) for key, item in value.items() if key != "$defs"}


def shaped(document: dict[str, Any], settings: Settings) -> dict[str, Any]:
    """FastAPI's document with Dutch names, problem documents, version headers, and the major version as server."""
    components = document["components"]["schemas"]
    for unused in ("HTTPValidationError", "ValidationError"):
        components.pop(unused, None)
    paths = {_relative(path): _path(path, item) for path, item in document["paths"].items()}
    contact = {"name": "HalloWerk", "email": settings.contact_email, "url": settings.contact_url}
    info = {**document["info"], "contact": contact}
    shaped = {**document, "info": info, "servers": [{"url": BASE}], "paths": paths}
    shaped["components"] = {
        **document["components"],
        "schemas": {_title(name, schema): _undescribed(schema) for name, schema in components.items()},
    }
    text = json.dumps(shaped, ensure_ascii=False)
    for name, schema in components.items():
        text = text.replace(f'"{_SCHEMAS}{name}"', f'"{_SCHEMAS}{_title(name, schema)}"')
    renamed: dict[str, Any] = json.loads(text)
    return renamed


def _relative(path: str) -> str:
    return path.removeprefix(BASE)


def _path(path: str, item: dict[str, Any]) -> dict[str, Any]:
    """What lies outside /v1 has a server of its own."""
    operations = {method: _operation(operation) for method, operation in item.items()}
    return operations if path.startswith(f"{BASE}/") else {"servers": [{"url": "/"}], **operations}


def _operation(operation: dict[str, Any]) -> dict[str, Any]:
    responses = {
        status: {**response, "headers": _HEADERS | (_RETRY if status in _RETRIED else {}), **_content(status, response)}
        for status, response in operation["responses"].items()
        if status != _INVALID
    }
    return {**operation, "responses": responses}


def _content(status: str, response: dict[str, Any]) -> dict[str, Any]:
    if status < "400" or "content" not in response:
        return {}
    return {"content": {MEDIA_TYPE: next(iter(response["content"].values()))}}


def _title(name: str, schema: dict[str, Any]) -> str:
    return str(schema.get("title", name))


def _undescribed(schema: dict[str, Any]) -> dict[str, Any]:
    """Without the docstring: that is for who reads the code."""
    return {key: value for key, value in schema.items() if key != "description"}
