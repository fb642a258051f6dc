"""The verb that turns the key, and a start whose key is gone."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from index.keys import KEY_FILE
from tests.scripts.conftest import Run

PERSON = {"id": "K1", "gewensteBeroepen": ["kok"], "ondersteuning": {"lks": "doelgroep"}}
VACANCY = {"id": "V1", "titel": "kok", "lks": "alleen"}


def test_a_turned_key_changes_no_answer(run: Run, lines: Callable[..., Path], data_dir: Path) -> None:
    run("ingest", "--kandidaten", lines("k.jsonl", PERSON), "--vacatures", lines("v.jsonl", VACANCY))
    before, first = run("match", "--vacature", "V1", "--json").out, (data_dir / KEY_FILE).read_text("utf-8")
    turned = run("versleuteling", "draai", "--opruimen")
    assert (turned.code, turned.err) == (0, "")
    assert "1 rijen zijn opnieuw versleuteld" in turned.out
    assert (data_dir / KEY_FILE).read_text("utf-8") != first
    assert run("match", "--vacature", "V1", "--json").out == before


def test_a_start_without_its_key_is_one_sentence(run: Run, lines: Callable[..., Path], data_dir: Path) -> None:
    run("ingest", "--kandidaten", lines("k.jsonl", PERSON))
    (data_dir / KEY_FILE).unlink()
    ended = run("match", "--vacature", "V1")
    assert ended.code == 1
    assert len(ended.err.splitlines()) == 1
    assert "geen sleutel ingesteld" in ended.err
