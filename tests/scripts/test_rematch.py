"""rematch: what a person types, what the run says, and how it ends when somebody else is at it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

import api.nightly
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

    monkeypatch.setattr(api.nightly.Rematch, "run", busy)
    ended = run("rematch")
    assert (ended.code, ended.err) == (3, "hallowerk: er loopt al een ronde; deze is niet begonnen\n")


def test_while_matching_is_stopped_there_is_no_round(run: Run, lines: Callable[..., Path]) -> None:
    run("ingest", "--kandidaten", lines("k.jsonl", *CANDIDATES), "--vacatures", lines("v.jsonl", VACANCY))
    run("noodstop", "aan", "--reden", "De scores kloppen niet.")
    ended = run("rematch")
    assert (ended.code, "noodstop" in ended.err) == (1, True)
    run("noodstop", "uit")
    assert run("rematch").code == 0


@pytest.mark.parametrize("wrong", [("--engine", "spark"), ("--address", "auto"), ("--vandaag", "gisteren")])
def test_a_wrong_option_is_a_wrong_use(run: Run, wrong: tuple[str, str]) -> None:
    assert run("rematch", *wrong).code == 2
