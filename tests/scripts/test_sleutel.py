"""`hallowerk sleutel`: a secret is told once, and what it may is what was asked for."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner

from index.credentials import Credentials
from index.database import sqlite_url
from index.ledger import Ledger
from scripts.cli import loaded


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HALLOWERK_DATA_DIR", str(tmp_path))
    return tmp_path


def said(*words: str) -> str:
    ended = CliRunner().invoke(loaded("sleutel"), list(words))
    assert ended.exit_code == 0, ended.output
    return ended.output


def test_a_key_is_made_listed_turned_and_withdrawn(folder: Path) -> None:
    first = said("maak", "portaal", "--recht", "zoeken", "--gemeente", "Schiedam", "--dagen", "90").split()[-1]
    second = said("draai", "portaal", "--overlap", "1").splitlines()[0].split()[-1]
    with closing(Ledger.open(sqlite_url(folder / "hallowerk.sqlite3"))) as ledger:
        found = [Credentials(ledger).find(secret) for secret in (first, second)]
    assert all(key is not None and (key.scopes, key.gemeenten) == (("zoeken",), ("Schiedam",)) for key in found)
    listed = said("lijst")
    assert listed.count("geldig tot") == 2
    assert first not in listed
    assert "2 ingetrokken" in said("trek-in", "portaal")
    assert said("lijst").count("ingetrokken") == 2


@pytest.mark.parametrize("words", [("maak",), ("maak", "a b"), ("maak", "a", "--recht", "alles"), ("lijst", "a")])
def test_what_cannot_be_asked_is_refused(folder: Path, words: tuple[str, ...]) -> None:
    assert CliRunner().invoke(loaded("sleutel"), list(words)).exit_code == 2


def test_a_name_has_one_key(folder: Path) -> None:
    said("maak", "portaal")
    assert CliRunner().invoke(loaded("sleutel"), ["maak", "portaal"]).exit_code == 2
