"""Kandidaten: keep, read, delete."""

from __future__ import annotations

from fastapi import APIRouter, Response

from api.access.caller import Scope, View
from api.accounting.keeping import Recorded
from api.body import JsonBody
from api.openapi import accepts, errors
from api.routes.documents import AppMarket, AsView, PathId, addressed, answer, bulk, known
from api.schemas.bulk import BulkOut
from api.schemas.candidate import CandidateJson, parse_candidate
from api.schemas.own import OwnCandidate
from api.schemas.shielded import CandidateKept
from api.security import needs
from api.shielding import shield_candidate
from matcher.errors import NotFound

router = APIRouter(prefix="/v1/kandidaten", tags=["kandidaten"], route_class=Recorded)


@router.post(
    "/_bulk",
    operation_id="bewaarKandidaten",
    dependencies=[needs(Scope.PROFILES)],
    summary="Bewaar hoogstens 1000 kandidaten; de goede worden bewaard, de andere geweigerd",
    responses={200: {"model": BulkOut, "description": "Per object een resultaat"}, **errors(400, 401, 403, 413, 415)},
    openapi_extra=accepts(CandidateJson, many=True),
)
def put_many(data: JsonBody, market: AppMarket) -> Response:
    return answer(bulk(parse_candidate, shield_candidate, data, market.put_candidates, market.courtesy))


@router.put(
    "/{id}",
    operation_id="bewaarKandidaat",
    dependencies=[needs(Scope.PROFILES)],
    summary="Bewaar een kandidaat, of vervang die",
    responses={
        200: {"model": CandidateKept, "description": "Vervangen"},
        201: {"model": CandidateKept, "description": "Nieuw"},
        **errors(400, 401, 403, 413, 415),
    },
    openapi_extra=accepts(CandidateJson),
)
def put(id: PathId, data: JsonBody, market: AppMarket) -> Response:
    kept = shield_candidate(addressed(parse_candidate, data, id))
    status = 200 if market.has_candidate(id) else 201
    market.put_candidates([kept.document])
    return known(CandidateKept.told(kept), status)


@router.get(
    "/{id}",
    operation_id="leesKandidaat",
    dependencies=[needs(Scope.MATCHES)],
    summary="Lees een kandidaat",
    responses={
        200: {"model": CandidateJson | OwnCandidate, "description": "De kandidaat; aan die persoon met wat te doen is"},
        **errors(400, 401, 403, 404),
    },
)
def get(id: PathId, market: AppMarket, view: AsView = View.MANAGER) -> Response:
    shape = OwnCandidate if view is View.CANDIDATE else CandidateJson
    return known(shape.from_domain(market.candidate(id)))


@router.delete(
    "/{id}",
    operation_id="verwijderKandidaat",
    dependencies=[needs(Scope.PROFILES)],
    summary="Verwijder een kandidaat",
    status_code=204,
    responses={204: {"description": "Verwijderd"}, **errors(400, 401, 403, 404)},
)
def delete(id: PathId, market: AppMarket) -> Response:
    if not market.delete_candidate(id):
        raise NotFound
    return Response(status_code=204)
