"""Where the reports of rounds lie: for each round one JSON file and one page, each there whole or not at all."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable, Container
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from api.reporting.document import Document
from api.reporting.page import page

FOLDER: Final = "rapporten"
"""In the data directory, unless whoever starts the round names another place."""
_NAME = re.compile(r"ronde-(\d+)\.(json|html)")


@dataclass(frozen=True, slots=True)
class Reports:
    """A folder of reports; `draw` makes the page. `keeps_all`: nothing is ever removed from it."""

    folder: Path
    keeps_all: bool = False
    draw: Callable[[Document], str] = page

    def write(self, document: Document) -> None:
        """`ronde-N.json` and `ronde-N.html`, in place of earlier ones."""
        self.folder.mkdir(parents=True, exist_ok=True)
        for kind, text in (("json", as_json(document)), ("html", self.draw(document))):
            path = self.folder / f"ronde-{document['ronde']}.{kind}"
            part = path.with_name(f"{path.name}.part")
            with part.open("w", encoding="utf-8") as file:
                file.write(text)
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)

    def prune(self, numbers: Container[int]) -> None:
        """Removes the reports of every other run."""
        if self.keeps_all or not self.folder.is_dir():
            return
        for path in sorted(self.folder.iterdir()):
            named = _NAME.fullmatch(path.name.removesuffix(".part"))
            if named and (path.suffix == ".part" or int(named[1]) not in numbers):
                path.unlink()


def as_json(document: Document) -> str:
    return json.dumps(document, ensure_ascii=False, indent=1) + "\n"
