"""`hallowerk title`: files of labels and titles in, ranked lines out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from matcher.errors import InvalidInput
from scripts import title as title_verb
from scripts.title import ranked, read_named
from tests.scripts.conftest import HashEncoder, Run

LABELS = "L2\tschoonmaker\nL1\tmagazijnmedewerker\nL3\tschoonmaakster\n\n"
QUESTIONS = "V1\tMagazijnmedewerker\r\nV2\tschoonmaker\r\n"


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    labels, questions = tmp_path / "labels.tsv", tmp_path / "vragen.tsv"
    labels.write_text(LABELS, "utf-8")
    questions.write_text(QUESTIONS, "utf-8", newline="")
    return labels, questions


@pytest.fixture(autouse=True)
def light(monkeypatch: pytest.MonkeyPatch) -> None:
    def opened(*_: Any) -> HashEncoder:
        return HashEncoder()

    monkeypatch.setattr(title_verb, "open_encoder", opened)


def test_the_outcome_is_a_file_of_question_label_rank_and_score(
    run: Run, files: tuple[Path, Path], tmp_path: Path
) -> None:
    labels, questions = files
    out = tmp_path / "run.tsv"
    ended = run("title", "--labels", str(labels), "--vragen", str(questions), "-k", "2", "--uit", str(out))
    assert ended.code == 0
    rows = [line.split("\t") for line in out.read_text("utf-8").splitlines()]
    assert [(question, rank) for question, _, rank, _ in rows] == [("V1", "1"), ("V1", "2"), ("V2", "1"), ("V2", "2")]
    assert rows[0][1] == "L1"
    assert rows[2][1] == "L2"
    assert float(rows[2][3]) >= float(rows[3][3])


def test_a_title_on_the_command_line_is_linked_to_the_own_occupations(run: Run) -> None:
    ended = run("title", "vrachtwagenchauffeur", "-k", "1")
    assert ended.code == 0
    question, isco08, rank, score, occupation = ended.out.strip().split("\t")
    assert (question, isco08, rank) == ("vrachtwagenchauffeur", "8332", "1")
    assert float(score) > 0.9
    assert "chauffeur" in occupation


def test_nothing_asked_is_a_mistake_in_the_call(run: Run) -> None:
    assert run("title").code == 2


def test_equal_scores_stand_by_id() -> None:
    lines = list(ranked(HashEncoder(), [("B", "kok"), ("A", "kok")], [("V", "kok")], 2))
    assert [line.split("\t")[1] for line in lines] == ["A", "B"]


def test_a_line_without_a_tab_is_named(tmp_path: Path) -> None:
    path = tmp_path / "labels.tsv"
    path.write_text("L1\tkok\nbakker\n", "utf-8")
    with pytest.raises(InvalidInput, match="regel 2"):
        read_named(path)
