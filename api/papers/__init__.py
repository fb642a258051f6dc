"""Papers that tell what the service does: the record of the Algoritmeregister, and what was measured."""

from __future__ import annotations

import json
from functools import cache
from importlib import resources
from typing import Any


def _read(name: str) -> Any:
    return json.loads((resources.files(__package__) / name).read_text("utf-8"))


@cache
def register() -> dict[str, Any]:
    """The record in the words of the Algoritmeregister's standard 1.0."""
    record: dict[str, Any] = _read("algoritmeregister.json")
    return record


@cache
def measured() -> tuple[dict[str, Any], ...]:
    """What docs/model-card.md says of the collections that ship, as figures."""
    return tuple(_read("metingen.json"))
