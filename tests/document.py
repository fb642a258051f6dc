"""Prints the OpenAPI document as a server gives it: what a linter of documents reads."""

from __future__ import annotations

from types import MappingProxyType

from fastapi.testclient import TestClient

from api.app import create_app
from api.openapi import DOCUMENT_URL
from api.settings import Settings
from tests.api.fakes import FakeMarket


def document() -> str:
    """JSON; RuntimeError when the application gives none."""
    keys = MappingProxyType({"document": "a-secret-of-some-length"})
    answer = TestClient(create_app(FakeMarket(), Settings(api_keys=keys))).get(DOCUMENT_URL)
    if answer.status_code != 200:
        raise RuntimeError(f"{DOCUMENT_URL}: {answer.status_code}")
    return answer.text


if __name__ == "__main__":
    print(document())
