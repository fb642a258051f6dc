"""rank: files against files, without a store, and the same bytes whatever the order of the lines."""

from __future__ import annotations

import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from tests.scripts.conftest import Run

DEMO = Path(__file__).parents[2] / "demo"
SIDES = ("--kandidaten", DEMO / "kandidaten.jsonl", "--vacatures", DEMO / "vacatures.jsonl")
DAY = ("--vandaag", "2026-11-21")


def ranked(run: Run, *arguments: object) -> list[dict[str, Any]]:
    """The lines on the screen of a run that went well."""
    ended = run("rank", *arguments)
    assert (ended.code, ended.err) == (0, "")
    return [json.loads(line) for line in ended.out.splitlines()]


@pytest.mark.parametrize(("side", "source"), [("kandidaten", "vacatureId"), ("vacatures", "kandidaatId")])
def test_each_source_has_its_matches_in_order(run: Run, side: str, source: str) -> None:
    found = ranked(run, *SIDES, "--richting", side, "-k", 3, *DAY)
    assert set(found[0]) == {"vacatureId", "kandidaatId", "rang", "score", "oordeel"}
    by_source: dict[str, list[dict[str, Any]]] = {}
    for match in found:
        by_source.setdefault(match[source], []).append(match)
    assert list(by_source) == sorted(by_source)
    for matches in by_source.values():
        assert [match["rang"] for match in matches] == list(range(1, len(matches) + 1))
        assert [match["score"] for match in matches] == sorted((match["score"] for match in matches), reverse=True)
        assert len(matches) <= 3


def test_a_refused_pair_is_never_ranked(run: Run) -> None:
    found = ranked(run, *SIDES, "--richting", "kandidaten", "-k", 500, *DAY)
    pairs = {(match["vacatureId"], match["kandidaatId"]) for match in found}
    assert ("V09", "K076") not in pairs
    assert ("V09", "K073") in pairs
    assert not any(vacancy in ("V14", "V32") for vacancy, _ in pairs)


def test_the_order_of_the_lines_changes_no_byte(run: Run, tmp_path: Path) -> None:
    shuffled: list[Path] = []
    for name in ("kandidaten", "vacatures"):
        lines = (DEMO / f"{name}.jsonl").read_text("utf-8").splitlines(keepends=True)
        random.Random(7).shuffle(lines)
        shuffled.append(tmp_path / f"{name}.jsonl")
        shuffled[-1].write_text("".join(lines), "utf-8")
    one, other = tmp_path / "one.jsonl", tmp_path / "other.jsonl"
    run("rank", *SIDES, "--richting", "kandidaten", *DAY, "--uit", one)
    run(
        "rank",
        "--kandidaten",
        shuffled[0],
        "--vacatures",
        shuffled[1],
        "--richting",
        "kandidaten",
        *DAY,
        "--uit",
        other,
    )
    assert one.stat().st_size > 0
    assert one.read_bytes() == other.read_bytes()


def test_a_source_that_is_named_alone_is_ranked_as_among_all(run: Run) -> None:
    every = ranked(run, *SIDES, "--richting", "kandidaten", *DAY)
    alone = ranked(run, *SIDES, "--richting", "kandidaten", *DAY, "--bron", "V05")
    assert alone == [match for match in every if match["vacatureId"] == "V05"]


def test_a_source_that_is_not_in_the_file_is_one_sentence(run: Run) -> None:
    ended = run("rank", *SIDES, "--richting", "kandidaten", *DAY, "--bron", "K001")
    assert (ended.code, ended.err) == (1, "hallowerk: niet gevonden: K001\n")


def test_rank_makes_no_store(run: Run, data_dir: Path) -> None:
    ranked(run, *SIDES, "--richting", "kandidaten", "-k", 1, *DAY)
    assert not list(data_dir.rglob("*.sqlite3*"))


def test_the_good_lines_are_ranked_and_the_others_reported(run: Run, lines: Callable[..., Path]) -> None:
    candidates = lines("k.jsonl", {"id": "K1"}, {"id": "K2", "spoor": 9})
    vacancies = lines("v.jsonl", {"id": "V1", "titel": "kok"})
    ended = run("rank", "--kandidaten", candidates, "--vacatures", vacancies, "--richting", "kandidaten", *DAY)
    assert ended.code == 1
    assert f"{candidates}, regel 2, spoor:" in ended.err
    assert [json.loads(line)["kandidaatId"] for line in ended.out.splitlines()] == ["K1"]


def test_a_place_that_cannot_be_written_is_one_sentence(run: Run, tmp_path: Path) -> None:
    path = tmp_path / "nergens" / "run.jsonl"
    ended = run("rank", *SIDES, "--richting", "kandidaten", "-k", 1, *DAY, "--uit", path)
    assert ended.code == 1
    assert ended.err.startswith(f"hallowerk: {path}: ")
    assert "Traceback" not in ended.err
