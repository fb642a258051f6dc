"""The document for operators is an inventory too: its tables are held to the code."""

from __future__ import annotations

import re
from pathlib import Path

from api.variables import SETTINGS

ROOT = Path(__file__).parents[2]
OPERATIONS = (ROOT / "docs" / "operations.md").read_text("utf-8")


def test_the_operations_page_lists_every_setting_as_the_code_does() -> None:
    rows = re.findall(r"^\| `(HALLOWERK_\w+)` \| (.+?) \| (.+?) \| (.+?) \|$", OPERATIONS, re.MULTILINE)
    expected = [
        (setting.name, f"`{setting.default}`" if setting.default else "-", setting.unit, setting.sentence)
        for setting in SETTINGS
    ]
    assert rows == expected
