"""`hallowerk title`: files of labels and titles in, ranked lines out."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from matcher.errors import InvalidInput
from matcher.title_ranking import TitleRanker
from scripts import title as title_verb
from scripts.evaluation.titles import title_trial
from scripts.title import read_named
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
    def opened(*_: Any, **__: Any) -> HashEncoder:
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


def test_equal_scores_stand_by_id(run: Run, tmp_path: Path) -> None:
    labels, questions = tmp_path / "labels.tsv", tmp_path / "vragen.tsv"
    labels.write_text("B\tkok\nA\tkok\n", "utf-8")
    questions.write_text("V\tkok\n", "utf-8")
    lines = run("title", "--labels", str(labels), "--vragen", str(questions)).out.splitlines()
    assert [line.split("\t")[1] for line in lines] == ["A", "B"]


def test_a_line_without_a_tab_is_named(tmp_path: Path) -> None:
    path = tmp_path / "labels.tsv"
    path.write_text("L1\tkok\nbakker\n", "utf-8")
    with pytest.raises(InvalidInput, match="regel 2"):
        read_named(path)


def test_judgements_are_measured_beside_letters_and_the_encoder_alone(
    run: Run, files: tuple[Path, Path], tmp_path: Path
) -> None:
    labels, questions = files
    judged, out = tmp_path / "oordelen.tsv", tmp_path / "run.tsv"
    judged.write_text("V1\t0\tL1\t1\nV2\t0\tL3\t0\n", "utf-8")
    asked = ("title", "--labels", str(labels), "--vragen", str(questions), "--oordelen", str(judged))
    ended = run(*asked, "--uit", str(out))
    assert ended.code == 0
    for system in ("HalloWerk", "tekengroepen", "taalmodel"):
        [line] = [line.split() for line in ended.out.splitlines() if line.split()[:1] == [system]]
        assert line[1:5] == ["1,000", "1,000–1,000", "1,000", "1,000–1,000"]
    assert "1 titels geteld, 1 zonder goed label" in " ".join(ended.out.split())
    assert len(out.read_text("utf-8").splitlines()) == 6
    assert "\t" not in run(*asked).out


def test_the_place_of_the_best_good_label_counts_within_what_is_shown() -> None:
    labels = [("L1", "kok"), ("L2", "bakker"), ("L3", "slager")]
    asked = [("V1", "kok"), ("V2", "kok"), ("V3", "kok"), ("V4", "kok")]
    rows = np.array([[0, 1], [0, 1], [0, 1], [0, 1]])
    grades = {("V1", "L2"): 1, ("V2", "L1"): 1, ("V2", "L2"): 1, ("V3", "L3"): 1}
    product = title_trial(TitleRanker(HashEncoder(), [text for _, text in labels]), labels, asked, rows, grades)[0]
    assert product.reciprocal.tolist() == [0.5, 1.0, 0.0]
    assert product.hit.tolist() == [1.0, 1.0, 0.0]
    assert product.left_out == 1


def test_a_judged_id_that_is_nowhere_is_named(run: Run, files: tuple[Path, Path], tmp_path: Path) -> None:
    judged = tmp_path / "oordelen.tsv"
    judged.write_text("V9\t0\tL1\t1\nV1\t0\tL8\t1\n", "utf-8")
    ended = run("title", "--labels", str(files[0]), "--vragen", str(files[1]), "--oordelen", str(judged))
    assert ended.code == 1
    assert "L8, V9" in ended.err


def test_judgements_without_labels_are_a_mistake_in_the_call(run: Run, files: tuple[Path, Path]) -> None:
    assert run("title", "--vragen", str(files[1]), "--oordelen", str(files[0])).code == 2


def test_without_the_adapter_the_model_is_opened_bare(
    run: Run, files: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Any] = []

    def noted(_model: str, _data_dir: Path, adapter: Path | None, **_: Any) -> HashEncoder:
        opened.append(adapter)
        return HashEncoder()

    monkeypatch.setattr(title_verb, "open_encoder", noted)
    asked = ("title", "--labels", str(files[0]), "--vragen", str(files[1]))
    assert [run(*asked).code, run(*asked, "--zonder-adapter").code] == [0, 0]
    assert [adapter is None for adapter in opened] == [False, True]
