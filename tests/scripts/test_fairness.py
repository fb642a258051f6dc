"""fairness: a run over the demo collection, the controller's file beside it, and what stays hidden."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

import api.fairness
from tests.scripts.conftest import Run

DEMO = Path(__file__).parents[2] / "demo" / "kandidaten.jsonl"
PEOPLE = [json.loads(line)["id"] for line in DEMO.read_text("utf-8").splitlines()]
HALF = len(PEOPLE) // 2
MEASURES = ["blootstelling", "selectie@1", "selectie@5", "selectie@10"]
Lines = Callable[..., Path]


@pytest.fixture(autouse=True)
def few_resamples(monkeypatch: pytest.MonkeyPatch) -> None:
    """Intervals are the module's own test: here a few draws do, for a hundred take half a minute."""
    monkeypatch.setattr(api.fairness, "RESAMPLES", 4)


@pytest.fixture
def shown(lines: Lines) -> Path:
    """A run of two vacancies: the first half of the people stands in front, in both."""
    rows = [
        {"vacatureId": job, "kandidaatId": id, "rang": rank} for job in "ab" for rank, id in enumerate(PEOPLE, start=1)
    ]
    return lines("run.jsonl", *rows)


@pytest.fixture
def groups(lines: Lines) -> Path:
    """Gender known of all, age of three; a person who stands in no list is passed over."""
    known: list[dict[str, Any]] = [
        {"id": id, "geslacht": "v" if place < HALF else "m"} for place, id in enumerate(PEOPLE)
    ]
    known += [{"id": id, "leeftijdsgroep": "55+"} for id in PEOPLE[:3]]
    return lines("groepen.jsonl", *known, {"id": "niemand", "geslacht": "v"})


def told(unaided: Run, *arguments: object) -> dict[tuple[str, str, str], dict[str, Any]]:
    ended = unaided("fairness", *arguments)
    assert (ended.code, ended.err) == (0, "")
    records = [json.loads(line) for line in ended.out.splitlines()]
    return {(one["kenmerk"], one["groep"], one["maat"]): one for one in records}


def test_rates_of_a_group_are_what_its_places_say_and_a_small_group_shows_nothing(
    unaided: Run, shown: Path, groups: Path, data_dir: Path
) -> None:
    found = told(unaided, "--run", shown, "--kandidaten", DEMO, "--groepen", groups)
    assert {trait for trait, _, _ in found} == {"gebied", "geslacht", "leeftijdsgroep", "taalniveau"}
    assert [measure for trait, group, measure in found if (trait, group) == ("geslacht", "v")] == MEASURES
    for depth in (1, 5, 10):
        front, back = (found["geslacht", group, f"selectie@{depth}"] for group in "vm")
        assert (front["mensen"], back["mensen"]) == (HALF, len(PEOPLE) - HALF)
        assert (front["waarde"], back["waarde"]) == (round(depth / HALF, 4), 0)
    small = found["leeftijdsgroep", "55+", "selectie@1"]
    assert {small[key] for key in ("mensen", "waarde", "van", "tot")} == {None}
    assert found["leeftijdsgroep", "onbekend", "selectie@1"]["mensen"] == len(PEOPLE) - 3
    assert not data_dir.exists(), "nothing of the file is kept"


def test_without_the_file_only_gebied_and_language_are_compared(unaided: Run, shown: Path) -> None:
    assert {trait for trait, _, _ in told(unaided, "--run", shown, "--kandidaten", DEMO)} == {"gebied", "taalniveau"}


def test_every_faulty_line_is_named(unaided: Run, shown: Path, lines: Lines) -> None:
    faulty = lines("fout.jsonl", {"geslacht": "v"}, b"?", {"id": PEOPLE[0]})
    ended = unaided("fairness", "--run", shown, "--kandidaten", DEMO, "--groepen", faulty)
    assert ended.code == 1
    assert [f"{faulty}, regel {number}" in ended.err for number in (1, 2, 3)] == [True, True, False]
