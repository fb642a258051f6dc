"""The arrow between the rooms, as pyproject.toml draws it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]


def test_the_rooms_import_along_the_arrow_alone() -> None:
    # A process of its own: the linter turns off every logger of the process that it runs in.
    script = Path(sys.executable).with_name("lint-imports")
    ended = subprocess.run([script, "--no-cache"], cwd=ROOT, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stdout
