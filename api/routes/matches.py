"""Matches: for a vacature, for a kandidaat, stored or not, and one pair by itself."""

from __future__ import annotations

from typing import Annotated, Literal

from fastapi import APIRouter, Query, Response
from pydantic import BaseModel, ConfigDict, Field

from api.access.caller import Scope, View
from api.accounting.keeping import Recorded
from api.body import JsonBody
from api.openapi import accepts, errors
from api.ports import Market
from api.routes.documents import AppMarket, CandidateId, PathId, answer
from api.schemas.candidate import CandidateJson, parse_candidate
from api.schemas.match import JUDGEMENTS, MatchesOut, MatchOut, match_out, matches_out
from api.schemas.vacancy import VacancyJson, parse_vacancy
from api.security import needs
from matcher.domain import Outcome
from matcher.pipeline import Answer

router = APIRouter(prefix="/v1", tags=["matches"], route_class=Recorded)

_OUTCOMES = {judgement: outcome for outcome, judgement in JUDGEMENTS.items()}
_MATCHES = {"model": MatchesOut, "description": "De beste matches, met uitleg"}


class MatchQuery(BaseModel):
    """How many matches, and of which oordeel; a parameter that does not exist is refused."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    limit: int = Field(default=10, ge=1, le=100, description="Hoogstens zoveel matches.")
    judgement: Literal["geschikt", "te_controleren"] | None = Field(
        default=None, alias="oordeel", description="Alleen matches met dit oordeel."
    )

    view: View = Field(default=View.MANAGER, alias="weergave", description="Voor wie het antwoord is.")

    @property
    def outcome(self) -> Outcome | None:
        return None if self.judgement is None else _OUTCOMES[self.judgement]


Asked = Annotated[MatchQuery, Query()]


def _answer(found: Answer, market: Market) -> Response:
    return answer(matches_out(found, market.versions()))


@router.get(
    "/vacatures/{id}/matches",
    operation_id="matchesVoorVacature",
    dependencies=[needs(Scope.MATCHES)],
    summary="Zoek kandidaten voor een vacature",
    responses={200: _MATCHES, **errors(400, 401, 403, 404)},
)
def for_vacancy(id: PathId, asked: Asked, market: AppMarket) -> Response:
    return _answer(market.matches_for_vacancy(id, asked.limit, asked.outcome), market)


@router.get(
    "/kandidaten/{id}/matches",
    operation_id="matchesVoorKandidaat",
    dependencies=[needs(Scope.MATCHES)],
    summary="Zoek vacatures voor een kandidaat",
    responses={200: _MATCHES, **errors(400, 401, 403, 404)},
)
def for_candidate(id: PathId, asked: Asked, market: AppMarket) -> Response:
    return _answer(market.matches_for_candidate(id, asked.limit, asked.outcome), market)


@router.post(
    "/vacatures/_match",
    operation_id="matchVacature",
    dependencies=[needs(Scope.MATCHES)],
    summary="Zoek kandidaten voor een vacature die niet wordt bewaard",
    responses={200: _MATCHES, **errors(400, 401, 403, 413, 415)},
    openapi_extra=accepts(VacancyJson),
)
def for_given_vacancy(data: JsonBody, asked: Asked, market: AppMarket) -> Response:
    return _answer(market.matches_for_vacancy(parse_vacancy(data), asked.limit, asked.outcome), market)


@router.post(
    "/kandidaten/_match",
    operation_id="matchKandidaat",
    dependencies=[needs(Scope.MATCHES)],
    summary="Zoek vacatures voor een kandidaat die niet wordt bewaard",
    responses={200: _MATCHES, **errors(400, 401, 403, 413, 415)},
    openapi_extra=accepts(CandidateJson),
)
def for_given_candidate(data: JsonBody, asked: Asked, market: AppMarket) -> Response:
    return _answer(market.matches_for_candidate(parse_candidate(data), asked.limit, asked.outcome), market)


@router.get(
    "/vacatures/{id}/matches/{kandidaatId}",
    operation_id="uitlegMatch",
    dependencies=[needs(Scope.MATCHES)],
    summary="Leg een paar uit, ook als een harde eis het weigert",
    responses={200: {"model": MatchOut, "description": "De uitleg"}, **errors(400, 401, 403, 404)},
)
def explain(id: PathId, candidate_id: CandidateId, market: AppMarket) -> Response:
    return answer(match_out(market.explain(id, candidate_id), market.versions()))
