"""`hallowerk taxonomy import`: an ESCO download widens what titles are linked to."""

from __future__ import annotations

from pathlib import Path

from tests.scripts.conftest import Run

OCCUPATIONS = (
    "conceptType,conceptUri,iscoGroup,preferredLabel,altLabels,status\n"
    'Occupation,http://example.test/o/1,2654,podiuminrichter,"toneelinrichter\npodiuminrichtster",released\n'
)
SKILLS = (
    "conceptType,conceptUri,preferredLabel,altLabels,status\n"
    "KnowledgeSkillCompetence,http://example.test/s/1,decors,,released\n"
)


def test_an_imported_occupation_is_found_by_its_other_label(run: Run, tmp_path: Path) -> None:
    (tmp_path / "occupations_nl.csv").write_text(OCCUPATIONS, "utf-8")
    (tmp_path / "skills_nl.csv").write_text(SKILLS, "utf-8")
    ended = run("taxonomy", "import", str(tmp_path))
    assert ended.code == 0
    assert "1 beroepen en 1 vaardigheden" in ended.out
    linked = run("title", "toneelinrichter", "-k", "1")
    assert linked.out.split("\t")[1] == "2654"


def test_every_missing_file_and_column_is_named_at_once(run: Run, tmp_path: Path) -> None:
    (tmp_path / "occupations_nl.csv").write_text("conceptType,preferredLabel\n", "utf-8")
    ended = run("taxonomy", "import", str(tmp_path))
    assert ended.code == 1
    assert "conceptUri, iscoGroup" in ended.err
    assert "skills_nl.csv" in ended.err
