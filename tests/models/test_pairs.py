"""Training pairs: what belongs together, what never meets in a batch, and what an evaluation keeps out."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from models.pairs import Pair, arrange, fingerprint, read_pairs

OCCUPATIONS = """uri,isco08,code,label,alternatieve_labels,omschrijving
o/1,5120,5120.1,soepkoker,soepkookster | bereider van soep,Soepkokers maken soep.
o/2,7223,7223.9,knoppendraaier,bediener van knoppen,
"""
SKILLS = "uri,label,alternatieve_labels,omschrijving\ns/1,soep roeren,roeren in soep,\n"
LINKS = """esco_uri,esco_label,vdab_label,relatie
s/1,soep roeren,Soep in beweging houden,exactMatch
s/1,soep roeren,Keukenwerk,broadMatch
"""
TASKS = ["Ik roer in de pan", "Je maakt elke dag verse soep", "groente snijden"]
OWN = {
    "code": "soep",
    "isco08": "5120",
    "titel": "soepmaker",
    "synoniemen": ["soepman", "maker van soep"],
    "vaardigheden": ["roeren"],
    "taken": TASKS,
}


@pytest.fixture
def esco(tmp_path: Path) -> Path:
    (tmp_path / "beroepen.csv").write_text(OCCUPATIONS, encoding="utf-8")
    (tmp_path / "vaardigheden_deels.csv").write_text(SKILLS, encoding="utf-8")
    (tmp_path / "vdab_vaardigheden.csv").write_text(LINKS, encoding="utf-8")
    return tmp_path


@pytest.fixture
def vocabulary(tmp_path: Path) -> Path:
    folder = tmp_path / "own"
    folder.mkdir()
    (folder / "isco-5.jsonl").write_text(json.dumps(OWN) + "\n", encoding="utf-8")
    return folder


def test_every_label_meets_another_label_of_its_occupation(esco: Path, vocabulary: Path) -> None:
    labels = [pair for pair in read_pairs(esco, vocabulary, (), 1) if pair.kind == "label"]
    assert len(labels) == 5
    assert all(pair.anchor.startswith("query: ") and pair.positive.startswith("passage: ") for pair in labels)
    assert {pair.group for pair in labels} == {"o/1", "o/2"}


def test_broad_links_are_left_out(esco: Path, vocabulary: Path) -> None:
    skills = [pair for pair in read_pairs(esco, vocabulary, (), 1) if pair.kind == "skill"]
    assert {pair.anchor for pair in skills} == {"query: soep in beweging houden", "query: soep roeren"}


def test_tasks_meet_names_and_the_person_meets_the_employer(esco: Path, vocabulary: Path) -> None:
    pairs = read_pairs(esco, vocabulary, (), 1)
    assert {pair.anchor for pair in pairs if pair.kind == "task"} == {f"query: {task.lower()}" for task in TASKS}
    sides = {(pair.anchor, pair.positive) for pair in pairs if pair.kind == "side"}
    employer = "passage: je maakt elke dag verse soep"
    assert sides == {("passage: ik roer in de pan", employer), ("passage: groente snijden", employer)}


def test_a_held_out_title_is_in_no_pair_of_the_own_vocabulary(esco: Path, vocabulary: Path) -> None:
    pairs = read_pairs(esco, vocabulary, {"soepman"}, 1)
    assert not [pair for pair in pairs if pair.anchor.endswith(" soepman") or pair.positive.endswith(" soepman")]
    assert [pair for pair in pairs if pair.anchor == "query: soepkoker"]


def test_the_fingerprint_knows_the_pairs_and_not_their_order(esco: Path, vocabulary: Path) -> None:
    pairs = read_pairs(esco, vocabulary, (), 1)
    assert fingerprint(pairs) == fingerprint(pairs[::-1])
    assert fingerprint(pairs) != fingerprint(pairs[1:])
    assert read_pairs(esco, vocabulary, (), 1) == pairs


def test_a_batch_has_one_kind_and_no_group_twice() -> None:
    pairs = [Pair("ab"[n % 2], f"g{n % 14}", f"a{n}", f"p{n}") for n in range(200)]
    rows = arrange(pairs, 6, 3)
    assert len(rows) % 6 == 0
    assert len(rows) >= 180
    assert len(set(rows)) == len(rows)
    for start in range(0, len(rows), 6):
        batch = rows[start : start + 6]
        assert len({pair.kind for pair in batch}) == 1
        assert len({pair.group for pair in batch}) == 6


def test_the_same_seed_gives_the_same_batches() -> None:
    pairs = [Pair("k", f"g{n}", f"a{n}", f"p{n}") for n in range(50)]
    assert arrange(pairs, 8, 3) == arrange(pairs, 8, 3)
    assert arrange(pairs, 8, 3) != arrange(pairs, 8, 4)
