"""A client with a key, in front of a fake market."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.settings import Settings
from tests.api.fakes import FakeMarket

SECRET = "geheim-van-de-toets"
SETTINGS = Settings(api_keys={"toets": SECRET, "ander": "geheim-van-een-ander"}, max_body=20_000)


@pytest.fixture
def market() -> FakeMarket:
    return FakeMarket()


@pytest.fixture
def client(market: FakeMarket) -> Iterator[TestClient]:
    app = create_app(market, SETTINGS)
    with TestClient(app, headers={"X-API-Key": SECRET}) as client:
        yield client
