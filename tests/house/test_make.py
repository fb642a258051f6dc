"""The makefiles do what they say in a checkout of any order: file times tell nothing there."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PARTS = [Path("Makefile"), *sorted(path.relative_to(ROOT) for path in ROOT.glob("make/*.mk"))]


@pytest.mark.parametrize("newest", PARTS, ids=str)
def test_no_makefile_is_made_from_another_whichever_was_written_last(newest: Path, tmp_path: Path) -> None:
    (tmp_path / "make").mkdir()
    for part in PARTS:
        shutil.copyfile(ROOT / part, tmp_path / part)
        os.utime(tmp_path / part, (1, 2 if part == newest else 1))
    # Without the flags of a make that runs these tests.
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("MAKE", "MFLAGS"))}
    told = subprocess.run(
        ["make", "help"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False, timeout=30
    )
    assert (told.returncode, told.stderr) == (0, "")
    assert told.stdout.startswith("help\tthis list\n")


def test_a_target_that_no_rule_names_is_refused_even_where_make_knows_a_recipe(tmp_path: Path) -> None:
    shutil.copytree(ROOT / "make", tmp_path / "make")
    shutil.copyfile(ROOT / "Makefile", tmp_path / "Makefile")
    (tmp_path / "report.web").write_text("", "utf-8")
    told = subprocess.run(
        ["make", "--dry-run", "report.p"], cwd=tmp_path, capture_output=True, text=True, check=False, timeout=30
    )
    assert told.returncode == 2
    assert "No rule to make target 'report.p'" in told.stderr
