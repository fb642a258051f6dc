"""`hallowerk audit` and `hallowerk noodstop` at a terminal."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from index.audit import AuditLog
from index.database import sqlite_url
from index.decisions import StopSwitch
from index.ledger import Ledger
from scripts.cli import loaded


@pytest.fixture
def file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("HALLOWERK_DATA_DIR", str(tmp_path))
    return tmp_path / "hallowerk.sqlite3"


def run(verb: str, *words: str) -> Result:
    return CliRunner().invoke(loaded(verb), list(words))


def test_a_chain_is_verified_and_a_flipped_byte_is_found(file: Path) -> None:
    with closing(Ledger.open(sqlite_url(file))) as ledger:
        AuditLog(ledger).append("een", {"wie": "toets"})
    assert "1 records, de keten is heel" in run("audit", "verify").output
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("drop trigger audit_stays")
        connection.execute("update audit set payload = replace(payload, 'toets', 'toetz')")
        connection.commit()
    broken = run("audit", "verify")
    assert broken.exit_code == 1
    assert "gebroken bij record 1" in broken.output


def test_retention_says_how_many_went(file: Path) -> None:
    assert "0 records verwijderd" in run("audit", "opruimen").output


@pytest.mark.parametrize("words", [("replay",), ("verify", "x"), ("wis",)])
def test_what_cannot_be_asked_is_refused(file: Path, words: tuple[str, ...]) -> None:
    assert run("audit", *words).exit_code == 2


def test_the_switch_wants_a_reason_and_leaves_a_record(file: Path) -> None:
    assert run("noodstop", "aan").exit_code == 2
    assert run("noodstop", "aan", "--reden", "De scores kloppen niet.", "--door", "a.devries").exit_code == 0
    assert "door a.devries: De scores kloppen niet." in run("noodstop", "stand").output
    assert run("noodstop", "uit", "--door", "b.jansen").exit_code == 0
    assert "staat uit" in run("noodstop", "stand").output
    with closing(Ledger.open(sqlite_url(file))) as ledger:
        assert StopSwitch(ledger).state() is None
        told = [(entry.told["wie"], entry.told["handeling"]) for entry in AuditLog(ledger).page(0, 9)]
    assert told == [("a.devries", "noodstop aan"), ("b.jansen", "noodstop uit")]
