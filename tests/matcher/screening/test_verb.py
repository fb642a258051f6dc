"""The verb `screen`: lines in, masked lines out, faults beside them."""

import json
from pathlib import Path

import typer
from typer.testing import CliRunner

from scripts.screen import screen

APP = typer.Typer()
APP.command()(screen)
RUNNER = CliRunner()


def run(tmp_path: Path, content: bytes) -> tuple[int, list[dict[str, object]], str]:
    path = tmp_path / "regels.jsonl"
    path.write_bytes(content)
    result = RUNNER.invoke(APP, ["--bestand", str(path)])
    return result.exit_code, [json.loads(line) for line in result.stdout.splitlines()], result.stderr


def test_a_line_comes_back_masked_with_kinds_and_places(tmp_path: Path) -> None:
    code, lines, _ = run(tmp_path, b'{"id": "k-1", "tekst": "Bel 06-12345678."}\n')
    assert code == 0
    found = [{"soort": "telefoon", "van": 4, "tot": 15}]
    assert lines == [{"id": "k-1", "tekst": "Bel [telefoon].", "gevonden": found}]


def test_a_faulty_line_is_named_and_the_others_are_still_printed(tmp_path: Path) -> None:
    faults = [b"nee", b"\xff", b"[1]", b'{"id": "b"}', b'{"id": 3, "tekst": "x"}']
    content = b"\n".join([b'{"id": "a", "tekst": "x"}', *faults, b'{"id": "c", "tekst": "y"}'])
    code, lines, errors = run(tmp_path, content)
    assert code == 1
    assert [line["id"] for line in lines] == ["a", "c"]
    assert [line.split(":")[0] for line in errors.splitlines()] == [f"regel {n}" for n in (2, 3, 4, 5, 6)]


def test_a_fault_repeats_nothing_of_the_text(tmp_path: Path) -> None:
    _, _, errors = run(tmp_path, b'{"id": 1, "tekst": "mijn bsn is 123456782"}\n')
    assert "123456782" not in errors


def test_an_empty_line_is_passed_over(tmp_path: Path) -> None:
    assert run(tmp_path, b"\n\n")[:2] == (0, [])
