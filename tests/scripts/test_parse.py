"""`hallowerk parse` prints what is understood of a question."""

import json
from pathlib import Path

import pytest
import typer
from typer.testing import CliRunner

from scripts.parse import parse

RUNNER = CliRunner()
VERB = typer.Typer()
VERB.command()(parse)


def test_a_question_is_printed_as_json_with_its_rest() -> None:
    result = RUNNER.invoke(VERB, ["geen avonden in de botlek", "--vacatures", "--json", "--vandaag", "2026-03-11"])
    assert result.exit_code == 0
    said = json.loads(result.output)
    assert [(one["filter"], one["eis"]) for one in said["begrepen"]] == [("dagdelen", "niet"), ("gebied", "moet")]
    assert said["rest"] == ""


def test_a_file_gives_one_line_for_each_question(tmp_path: Path) -> None:
    file = tmp_path / "vragen.jsonl"
    questions = [
        {"id": "1", "kant": "kandidaten", "vraag": "lks"},
        {"id": "2", "kant": "vacatures", "vraag": "lks"},
    ]
    file.write_text("\n".join(json.dumps(one) for one in questions), "utf-8")
    result = RUNNER.invoke(VERB, ["--bestand", str(file), "--json"])
    assert result.exit_code == 0
    read = [json.loads(line) for line in result.output.splitlines()]
    assert [(one["id"], one["begrepen"][0]["waarde"]) for one in read] == [("1", True), ("2", "mogelijk")]


@pytest.mark.parametrize("line", ["geen json", '{"id": 1}', '{"id": 1, "kant": "werkgevers", "vraag": "lks"}', "[]"])
def test_a_line_that_asks_nothing_is_named(tmp_path: Path, line: str) -> None:
    file = tmp_path / "vragen.jsonl"
    file.write_text(line, "utf-8")
    result = RUNNER.invoke(VERB, ["--bestand", str(file)])
    assert result.exit_code == 2
    assert "regel 1" in result.output
