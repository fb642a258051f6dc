"""One candidate, one vacancy, one pair: with matches, and with who just missed it."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from api.routes.documents import PathId
from api.web.csrf import SignedIn
from api.web.describing import described
from api.web.errors import PageRoute
from api.web.judging import match_card, nearby_card
from api.web.page import page
from api.web.seeking import page_market

router = APIRouter(route_class=PageRoute, include_in_schema=False)

MOST_MATCHES = 10
MOST_NEARBY = 5


@router.get("/kandidaten/{id}")
def candidate(request: Request, session: SignedIn, id: PathId) -> Response:
    market = page_market(request, session)
    known = market.candidate(id)
    found = market.matches_for_candidate(id, MOST_MATCHES, None)
    cards = [match_card(match, market.vacancy(match.vacancy_id)) for match in found.matches]
    return page(
        request,
        "kandidaat.html",
        item=described(known),
        cards=cards,
        admitted=found.admitted,
        refused=found.refused,
        lexical_only=found.lexical_only,
    )


@router.get("/vacatures/{id}")
def vacancy(request: Request, session: SignedIn, id: PathId) -> Response:
    market = page_market(request, session)
    known = market.vacancy(id)
    found = market.matches_for_vacancy(id, MOST_MATCHES, None)
    cards = [match_card(match, market.candidate(match.candidate_id)) for match in found.matches]
    missed = market.nearby_for_vacancy(id, MOST_NEARBY)
    near = [nearby_card(one, market.candidate(one.candidate_id)) for one in missed]
    return page(
        request,
        "vacature.html",
        item=described(known),
        cards=cards,
        near=near,
        admitted=found.admitted,
        refused=found.refused,
        lexical_only=found.lexical_only,
    )
