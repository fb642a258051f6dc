"""Search: kandidaten or vacatures by filters and a question, and suggestions while somebody types.

All of it by POST: an address may hold nothing about a person.
"""

from __future__ import annotations

from fastapi import APIRouter, Response

from api.access.caller import Scope
from api.accounting.keeping import Recorded
from api.body import JsonBody
from api.openapi import errors, takes
from api.routes.documents import AppMarket, answer
from api.schemas.found import (
    CandidateAnswerOut,
    SuggestionsOut,
    VacancyAnswerOut,
    candidates_out,
    suggestions_out,
    vacancies_out,
)
from api.schemas.search import SearchJson, SuggestJson, parse_search, parse_suggestion
from api.security import needs
from matcher.domain.side import Side

router = APIRouter(prefix="/v1", tags=["zoeken"], route_class=Recorded)


@router.post(
    "/kandidaten/_zoek",
    operation_id="zoekKandidaten",
    dependencies=[needs(Scope.SEARCH)],
    summary="Zoek kandidaten met filters en een vraag in gewone taal",
    responses={200: {"model": CandidateAnswerOut, "description": "Een bladzijde"}, **errors(400, 401, 403, 413, 415)},
    openapi_extra=takes(SearchJson),
)
def candidates(data: JsonBody, market: AppMarket) -> Response:
    found = market.search_candidates(parse_search(data, Side.CANDIDATES))
    return answer(candidates_out(found, market.versions()))


@router.post(
    "/vacatures/_zoek",
    operation_id="zoekVacatures",
    dependencies=[needs(Scope.SEARCH)],
    summary="Zoek vacatures met filters en een vraag in gewone taal",
    responses={200: {"model": VacancyAnswerOut, "description": "Een bladzijde"}, **errors(400, 401, 403, 413, 415)},
    openapi_extra=takes(SearchJson),
)
def vacancies(data: JsonBody, market: AppMarket) -> Response:
    found = market.search_vacancies(parse_search(data, Side.VACANCIES))
    return answer(vacancies_out(found, market.versions()))


@router.post(
    "/suggesties",
    operation_id="suggesties",
    dependencies=[needs(Scope.SEARCH)],
    summary="Vul een titel, vaardigheid of plaats aan",
    responses={200: {"model": SuggestionsOut, "description": "Hoogstens tien"}, **errors(400, 401, 403, 413, 415)},
    openapi_extra=takes(SuggestJson),
)
def suggest(data: JsonBody, market: AppMarket) -> Response:
    asked = parse_suggestion(data)
    return answer(suggestions_out(market.suggest(asked.text, asked.kind)))
