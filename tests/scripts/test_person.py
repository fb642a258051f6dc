"""The verbs for a person's rights and for retention."""

from __future__ import annotations

import json
import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from index.audit import AuditLog
from index.database import sqlite_url
from index.ledger import Ledger
from scripts.opening import operator
from tests.scripts.conftest import Run

WISH = {"gewensteBeroepen": ["kok"]}
OLD = {
    "id": "K1",
    "gewensteBeroepen": ["kok"],
    "bijgewerktOp": "2020-01-01T00:00:00Z",
    "ondersteuning": {"lks": "geen"},
}
NEW = {"id": "K2", **WISH}
CLOSED = {"id": "V1", "titel": "kok", "sluitingsdatum": "2020-01-01"}
OPEN = {"id": "V2", "titel": "kok"}


@pytest.fixture
def filled(run: Run, lines: Callable[..., Path]) -> Run:
    run("ingest", "--kandidaten", lines("k.jsonl", OLD, NEW), "--vacatures", lines("v.jsonl", CLOSED, OPEN))
    return run


def matched(run: Run) -> set[str]:
    return {match["kandidaatId"] for match in json.loads(run("match", "--vacature", "V2", "--json").out)["resultaten"]}


def test_a_person_sees_everything_and_is_erased(filled: Run) -> None:
    told = json.loads(filled("person", "export", "K1").out)
    assert told["kandidaat"]["ondersteuning"] == {"lks": "geen"}
    assert set(told["bewaard"]) == {"candidate", "candidate_support", "representation"}
    erased = filled("person", "erase", "K1")
    assert erased.out.endswith("Over: 0.\n")
    assert (filled("person", "export", "K1").code, matched(filled)) == (1, {"K2"})


def test_an_objection_holds_until_it_is_withdrawn(filled: Run) -> None:
    assert matched(filled) == {"K1", "K2"}
    filled("person", "object", "K1")
    assert matched(filled) == {"K2"}
    assert json.loads(filled("person", "export", "K1").out)["bezwaar"] is True
    filled("person", "object", "K1", "--intrekken")
    assert matched(filled) == {"K1", "K2"}


def test_what_is_past_its_period_goes_and_a_trial_takes_nothing(filled: Run) -> None:
    assert "candidate: 1 ouder dan 730 dagen, niet gewist." in filled("bewaartermijn", "--proef").out
    assert matched(filled) == {"K1", "K2"}
    out = filled("bewaartermijn").out
    assert "candidate: 1 ouder dan 730 dagen, gewist." in out
    assert "vacancy: 1 ouder dan 365 dagen, gewist." in out
    assert matched(filled) == {"K2"}


def test_everything_that_is_done_at_a_terminal_is_on_record(filled: Run, data_dir: Path) -> None:
    filled("person", "export", "K1")
    filled("person", "object", "K2", "--intrekken")
    filled("bewaartermijn", "--proef")
    filled("bewaartermijn")
    filled("rematch")
    filled("person", "erase", "K9")
    with closing(Ledger.open(sqlite_url(data_dir / "hallowerk.sqlite3"))) as ledger:
        log = AuditLog(ledger)
        records = [entry.told for entry in log.page(0, 99)]
        assert log.verify().broken is None
    done = [
        (told["handeling"], [(one["soort"], one["id"], one["actie"]) for one in told["gewijzigd"]]) for told in records
    ]
    assert done == [
        ("hallowerk ingest", [("vacature", "V1", "bewaard"), ("vacature", "V2", "bewaard")]),
        ("hallowerk ingest", [("kandidaat", "K1", "bewaard"), ("kandidaat", "K2", "bewaard")]),
        ("hallowerk person export", [("kandidaat", "K1", "getoond")]),
        ("hallowerk person object", [("kandidaat", "K2", "bezwaar ingetrokken")]),
        ("hallowerk bewaartermijn", [("kandidaat", "K1", "gewist"), ("vacature", "V1", "verwijderd")]),
        ("hallowerk rematch", [("ronde", "1", "gemaakt")]),
    ]
    assert {told["wie"] for told in records} == {operator()}
    assert filled("audit", "replay", "x").code == 1


def test_whom_a_terminal_shows_is_on_record_with_what_ranked_them(filled: Run, data_dir: Path) -> None:
    shown = json.loads(filled("match", "--vacature", "V2", "--json").out)
    filled("explain", "--vacature", "V2", "--kandidaat", "K1")
    with closing(Ledger.open(sqlite_url(data_dir / "hallowerk.sqlite3"))) as ledger:
        matched, explained = (entry.told for entry in AuditLog(ledger).page(2, 9))
    assert (matched["handeling"], explained["handeling"]) == ("hallowerk match", "hallowerk explain")
    assert [(one["kandidaatId"], one["rang"], one["score"]) for one in matched["getoond"]] == [
        (match["kandidaatId"], match["rang"], match["score"]) for match in shown["resultaten"]
    ]
    assert (matched["model"], matched["configVersie"]) == (shown["model"], shown["configVersie"])
    assert [(one["kandidaatId"], one["vacatureId"]) for one in explained["getoond"]] == [("K1", "V2")]
    assert (matched["doel"], matched["wie"]) == ("arbeidsbemiddeling", operator())


def test_an_account_without_a_name_is_told_by_its_number(monkeypatch: pytest.MonkeyPatch) -> None:
    def nameless() -> str:
        raise KeyError("getpwuid(): uid not found")

    monkeypatch.setattr("getpass.getuser", nameless)
    assert operator() == f"uid {os.getuid()}"
