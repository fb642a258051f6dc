"""rematch: what a person types, what the run says, and how it ends when somebody else is at it."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

import api.rounds.nightly
from index.database import sqlite_url
from index.runs import RunState
from index.store import Store
from matcher.errors import RoundUnderWay
from tests.scripts.conftest import Run

CANDIDATES = ({"id": "K1", "gewensteBeroepen": ["kok"]}, {"id": "K2", "spoor": 5})
VACANCY = {"id": "V1", "titel": "kok", "sluitingsdatum": "2026-12-01"}


def test_rematch_makes_one_run_and_tells_how_many(run: Run, lines: Callable[..., Path]) -> None:
    run("ingest", "--kandidaten", lines("k.jsonl", *CANDIDATES), "--vacatures", lines("v.jsonl", VACANCY))
    first = run("rematch", "--vandaag", "2026-11-22")
    assert first.code == 0
    assert first.out == "Ronde 1 van 2026-11-22: 1 kandidaten, 1 vacatures, 1 paren, 1 voorstellen, 0 wijzigingen.\n"
    assert "uitleggen: 1 van 1" in first.err
    assert (
        "Ronde 2 van 2027-01-01: 1 kandidaten, 0 vacatures, 0 paren, 0 voorstellen, 2"
        in run("rematch", "--vandaag", "2027-01-01").out
    )


def test_the_report_lies_in_the_data_directory_or_where_the_caller_says(
    run: Run, lines: Callable[..., Path], data_dir: Path, tmp_path: Path
) -> None:
    run("ingest", "--kandidaten", lines("k.jsonl", *CANDIDATES), "--vacatures", lines("v.jsonl", VACANCY))
    assert run("rematch", "--vandaag", "2026-11-22").code == 0
    assert run("rematch", "--vandaag", "2026-11-22", "--rapport", tmp_path / "elders").code == 0
    for folder, number in ((data_dir / "rapporten", 1), (tmp_path / "elders", 2)):
        assert sorted(path.name for path in folder.iterdir()) == [f"ronde-{number}.html", f"ronde-{number}.json"]
        assert f"Rapport van ronde {number}" in (folder / f"ronde-{number}.html").read_text("utf-8")
    refused = run("rematch", "--rapport", lines("bestand", "x") / "map")
    assert (refused.code, "hier kan geen rapport komen" in refused.err) == (2, True)


def test_a_second_round_ends_with_3(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    def busy(*_: object) -> None:
        raise RoundUnderWay("er loopt al een ronde; deze is niet begonnen")

    monkeypatch.setattr(api.rounds.nightly.Rematch, "run", busy)
    ended = run("rematch")
    assert (ended.code, ended.err) == (3, "hallowerk: er loopt al een ronde; deze is niet begonnen\n")


def test_without_the_extra_the_verb_says_what_to_install(run: Run, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    ended = run("rematch", "--engine", "ray")
    assert (ended.code, ended.err) == (
        1,
        "hallowerk: voor --engine ray is de extra [ray] nodig: pip install '.[ray]'\n",
    )


@pytest.mark.parametrize("wrong", [("--engine", "spark"), ("--address", "auto"), ("--vandaag", "gisteren")])
def test_a_wrong_option_is_a_wrong_use(run: Run, wrong: tuple[str, str]) -> None:
    assert run("rematch", *wrong).code == 2


SENTENCE = "hallowerk: de noodstop staat aan: er wordt nu niet gematcht; `hallowerk noodstop stand` zegt waarom\n"


@pytest.mark.parametrize(
    "verb",
    [("rematch",), ("match", "--vacature", "V1"), ("explain", "--vacature", "V1", "--kandidaat", "K1"), ("demo",)],
)
def test_while_matching_is_stopped_what_matches_says_so_and_ends_with_4(
    run: Run, lines: Callable[..., Path], data_dir: Path, verb: tuple[str, ...]
) -> None:
    files = "--kandidaten", lines("k.jsonl", *CANDIDATES), "--vacatures", lines("v.jsonl", VACANCY)
    run("noodstop", "aan", "--reden", "kanarie", "--door", "kanarie")
    assert run("ingest", *files).code == 0
    ended = run(*verb)
    assert (ended.code, ended.out, ended.err) == (4, "", SENTENCE)
    with Store.open(sqlite_url(data_dir / "hallowerk.sqlite3")) as store:
        assert store.runs.complete_runs(None) == []
    run("noodstop", "uit")
    if verb != ("demo",):
        assert run(*verb).code == 0


def test_a_round_that_the_api_asked_for_fails_while_matching_is_stopped(
    run: Run, data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    run("noodstop", "aan", "--reden", "kanarie")
    with Store.open(sqlite_url(data_dir / "hallowerk.sqlite3")) as store:
        number = store.runs.ask()
        monkeypatch.setattr("sys.argv", ["nightly", str(number)])
        with pytest.raises(SystemExit) as ended:
            api.rounds.nightly.main()
        assert ended.value.code == 4
        assert store.runs.run(number).state is RunState.FAILED
    assert "noodstop" in capsys.readouterr().err
