"""The search as the page asks it: the request and the answer of the contract, as plain values."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Any, Protocol, TypeAlias, cast

from fastapi import Request

from api.accounting.request import accountable
from api.ports import Market
from api.schemas.found import candidates_out, vacancies_out
from api.schemas.search import parse_search
from api.web.session import Session
from matcher.domain.side import Side
from matcher.nearby import Nearby

Search: TypeAlias = Callable[[Market, str, Mapping[str, Any]], Mapping[str, Any]]
"""(market, kandidaten or vacatures, request) to answer; raises InvalidInput with the contract's keys."""


class PageMarket(Market, Protocol):
    """What the pages need besides the market of the API."""

    def nearby_for_vacancy(self, id: str, k: int, /) -> Sequence[Nearby]:
        """The k best candidates whom one openable rule alone refuses."""


def page_market(request: Request, session: Session) -> PageMarket:
    """The market as the person behind a session sees it; what it shows is accounted for."""
    return cast("PageMarket", accountable(request, session.caller))


def ask(market: Market, side: str, request: Mapping[str, Any]) -> Mapping[str, Any]:
    """As the API answers the same request."""
    asked = parse_search(dict(request), Side(side))
    versions = market.versions()
    if Side(side) is Side.CANDIDATES:
        return candidates_out(market.search_candidates(asked), versions).model_dump(mode="json", by_alias=True)
    return vacancies_out(market.search_vacancies(asked), versions).model_dump(mode="json", by_alias=True)
