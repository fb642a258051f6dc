"""report: the last round as JSON and as a page, and what it says when there is none."""

from __future__ import annotations

import json
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

from index.audit import AuditLog
from index.database import sqlite_url
from index.ledger import Ledger
from tests.scripts.conftest import Run

PEOPLE = [{"id": f"K{number:02}", "gewensteBeroepen": ["kok"], "rijbewijzen": []} for number in range(12)]
VACANCIES = (
    {"id": "V1", "titel": "kok", "aantalPlaatsen": 2},
    {"id": "V2", "titel": "bezorger", "eisen": {"rijbewijzen": ["B"]}},
)


def test_a_round_is_reported_as_json_and_as_a_page(
    run: Run, lines: Callable[..., Path], tmp_path: Path, data_dir: Path
) -> None:
    run("ingest", "--kandidaten", lines("k.jsonl", *PEOPLE, {"id": "L1", "spoor": 5}))
    run("ingest", "--vacatures", lines("v.jsonl", *VACANCIES))
    assert run("rematch", "--vandaag", "2026-11-22").code == 0
    ended = run("report", "--json", tmp_path / "r.json", "--html", tmp_path / "r.html")
    assert (ended.code, ended.out) == (0, "")
    found = json.loads((tmp_path / "r.json").read_text("utf-8"))
    assert (found["ronde"], found["dag"], found["vorige"]) == (1, "2026-11-22", None)
    assert found["kandidaten"]["aantal"] == found["kandidaten"]["metMatch"] == 12
    assert [one["regel"] for one in found["afwijzingen"] if one["weigert"] == 12] == ["rijbewijs"]
    assert [(one["vacatureId"], one["eis"], one["kandidatenErbij"]) for one in found["zonderKandidaten"]] == [
        ("V2", "rijbewijs", 12)
    ]
    assert found["fasen"][0]["naam"] == "lezen"
    assert "Rapport van ronde 1" in (tmp_path / "r.html").read_text("utf-8")
    assert json.loads(run("report", "--ronde", 1).out) == found
    with closing(Ledger.open(sqlite_url(data_dir / "hallowerk.sqlite3"))) as ledger:
        reported = [entry.told for entry in AuditLog(ledger).page(0, 99)][-2:]
    assert {told["handeling"] for told in reported} == {"hallowerk report"}
    assert [told["gewijzigd"] for told in reported] == [[{"soort": "ronde", "id": "1", "actie": "getoond"}]] * 2


def test_without_a_round_there_is_nothing_to_report(run: Run) -> None:
    ended = run("report")
    assert ended.code == 1
    assert "hallowerk rematch" in ended.err
    assert run("report", "--ronde", 9).code == 1
