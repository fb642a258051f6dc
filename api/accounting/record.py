"""What one request saw and changed, in the words of the register."""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any, Final

from api.access.caller import Caller, View
from matcher.domain import Match
from matcher.pipeline import Versions

ALGORITHM: Final = "hallowerk-matching"
RECORD: Final = "record"
"""The name under which a request carries its record."""


@dataclass(slots=True)
class Record:
    """What one request saw and changed. Protected filters are kept by name alone: a value would tell of a person."""

    caller: Caller
    versions: Versions
    shown: list[dict[str, Any]] = field(default_factory=list)
    filters: list[dict[str, Any]] = field(default_factory=list)
    changed: list[dict[str, str]] = field(default_factory=list)
    refused: Counter[str] = field(default_factory=Counter)
    admitted: int = 0
    ranked: bool = False
    view: View = View.MANAGER
    revision: int = 0
    asked: list[dict[str, Any]] = field(default_factory=list)
    """What the market was asked, as far as nothing of a person stands in it: enough to ask it again."""

    @property
    def noted(self) -> bool:
        """True when there is something to account for."""
        return bool(self.shown or self.changed or self.ranked)

    def pairs(self, matches: Sequence[Match]) -> None:
        self.ranked = True
        self.shown += map(pair_shown, matches)

    def change(self, kind: str, ids: Sequence[str], what: str) -> None:
        self.changed += [{"soort": kind, "id": id, "actie": what} for id in ids]

    def payload(self, *, method: str, route: str, address: str, body: str, status: int) -> dict[str, Any]:
        """As it is kept. `body` is the hash of the body, empty without one."""
        known = self.caller
        asked = hashlib.sha256("\n".join([method, address, body]).encode()).hexdigest()
        return {
            "wie": known.name,
            "soort": known.kind.value,
            "rechten": sorted(scope.value for scope in known.scopes),
            "gemeenten": None if known.gemeenten is None else sorted(known.gemeenten),
            "doel": known.purpose,
            "handeling": f"{method} {route}",
            "adres": address,
            "status": status,
            "invoer": asked,
            "algoritme": ALGORITHM,
            "model": self.versions.model,
            "indexVersie": self.versions.index,
            "configVersie": self.versions.config,
            "weergave": self.view.value,
            "revisie": self.revision,
            "gevraagd": self.asked,
            "getoond": self.shown,
            "toegelaten": self.admitted,
            "geweigerd": dict(sorted(self.refused.items())),
            "filters": self.filters,
            "gewijzigd": self.changed,
        }


def pair_shown(match: Match) -> dict[str, Any]:
    """A pair in the words of a record; a refused one has no score, one that was asked for by itself no rank."""
    return {
        "kandidaatId": match.candidate_id,
        "vacatureId": match.vacancy_id,
        "rang": match.rank or None,
        "score": None if match.verdict.refused else match.score,
    }
