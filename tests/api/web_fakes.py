"""A market that also knows who is nearby, a search over it, and a browser that keeps cookies and tokens."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, cast

from fastapi.testclient import TestClient
from httpx import Response

from api.ports import Market
from matcher.domain import Outcome
from matcher.errors import Fault, InvalidInput
from matcher.nearby import OPENABLE, Nearby, change
from matcher.rules import judge
from tests.api.fakes import FakeMarket
from tests.makers import TODAY, rule_book

PER_PAGE = 2


class NearbyMarket(FakeMarket):
    """Everybody whom one openable rule refuses is nearby."""

    def nearby_for_vacancy(self, id: str, k: int, /) -> Sequence[Nearby]:
        asked, found = self.vacancy(id), []
        for candidate in self.candidates.values():
            refusing = judge(candidate, asked, TODAY, rule_book()).having(Outcome.REFUSES)
            if len(refusing) == 1 and refusing[0].rule in OPENABLE:
                found.append(Nearby(candidate.id, 60.0, refusing[0], change(candidate, asked, refusing[0])))
        return found[:k]


@dataclass
class FakeSearch:
    """Answers with whose title holds the question; remembers what was asked."""

    asked: list[Mapping[str, Any]] = field(default_factory=list)
    understood: list[dict[str, Any]] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)

    def __call__(self, market: Market, side: str, request: Mapping[str, Any]) -> Mapping[str, Any]:
        self.asked.append(request)
        if self.faults:
            raise InvalidInput(self.faults)
        if request.get("cursor", "2").isdecimal() is False:
            raise InvalidInput([Fault("cursor", "Deze cursor bestaat niet.")])
        first = int(request.get("cursor", 0))
        rows = cast("FakeMarket", market).candidates if side == "kandidaten" else cast("FakeMarket", market).vacancies
        words = {id: " ".join(getattr(row, "desired_titles", (getattr(row, "title", ""),))) for id, row in rows.items()}
        ids = [id for id in sorted(rows) if request["vraag"] in words[id]]
        key = "kandidaatId" if side == "kandidaten" else "vacatureId"
        return {
            "resultaten": [
                {
                    key: id,
                    "score": 72.4,
                    "oordeel": "te_controleren",
                    "redenen": ["Het werk past."],
                    "aandachtspunten": ["Vraag na: het rijbewijs."],
                    "reistijdMinuten": 12,
                    "treffers": [],
                }
                for id in ids[first : first + PER_PAGE]
            ],
            "totaal": len(ids),
            "begrepen": self.understood,
            "rest": request["vraag"],
            "facetten": {"gebied": [{"waarde": "zuid", "aantal": 2}, {"waarde": "onbekend", "aantal": 1}]},
            "alleenWoorden": "zonder model" in request["vraag"],
            "volgende": str(first + PER_PAGE) if len(ids) > first + PER_PAGE else None,
        }


class Browser:
    """Forms are sent with the token of the page that was seen last."""

    def __init__(self, client: TestClient) -> None:
        self.client = client
        self.client.headers["Accept"] = "text/html"
        self.page: Response = client.get("/aanmelden")

    def get(self, address: str) -> Response:
        self.page = self.client.get(address)
        return self.page

    def post(self, address: str, **fields: str | list[str]) -> Response:
        found = re.search(r'name="teken" value="([^"]+)"', self.page.text)
        token = {"teken": found.group(1)} if found else {}
        self.page = self.client.post(address, data={**token, **fields})
        return self.page

    def sign_in(self, secret: str) -> Response:
        self.get("/aanmelden")
        return self.post("/aanmelden", sleutel=secret)
