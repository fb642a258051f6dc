"""Vacatures: keep, read, delete."""

from __future__ import annotations

from fastapi import APIRouter, Response

from api.access.caller import Scope
from api.accounting.keeping import Recorded
from api.body import JsonBody
from api.openapi import accepts, errors
from api.routes.documents import AppMarket, PathId, addressed, answer, bulk, known
from api.schemas.bulk import BulkOut
from api.schemas.shielded import VacancyKept
from api.schemas.vacancy import VacancyJson, parse_vacancy
from api.security import needs
from api.shielding import shield_vacancy
from matcher.errors import NotFound

router = APIRouter(prefix="/v1/vacatures", tags=["vacatures"], route_class=Recorded)


@router.post(
    "/_bulk",
    operation_id="bewaarVacatures",
    dependencies=[needs(Scope.PROFILES)],
    summary="Bewaar hoogstens 1000 vacatures; de goede worden bewaard, de andere geweigerd",
    responses={200: {"model": BulkOut, "description": "Per object een resultaat"}, **errors(400, 401, 403, 413, 415)},
    openapi_extra=accepts(VacancyJson, many=True),
)
def put_many(data: JsonBody, market: AppMarket) -> Response:
    return answer(bulk(parse_vacancy, shield_vacancy, data, market.put_vacancies, market.courtesy))


@router.put(
    "/{id}",
    operation_id="bewaarVacature",
    dependencies=[needs(Scope.PROFILES)],
    summary="Bewaar een vacature, of vervang die",
    responses={
        200: {"model": VacancyKept, "description": "Vervangen"},
        201: {"model": VacancyKept, "description": "Nieuw"},
        **errors(400, 401, 403, 413, 415),
    },
    openapi_extra=accepts(VacancyJson),
)
def put(id: PathId, data: JsonBody, market: AppMarket) -> Response:
    kept = shield_vacancy(addressed(parse_vacancy, data, id))
    status = 200 if market.has_vacancy(id) else 201
    market.put_vacancies([kept.document])
    return known(VacancyKept.told(kept), status)


@router.get(
    "/{id}",
    operation_id="leesVacature",
    dependencies=[needs(Scope.MATCHES)],
    summary="Lees een vacature",
    responses={200: {"model": VacancyJson, "description": "De vacature"}, **errors(400, 401, 403, 404)},
)
def get(id: PathId, market: AppMarket) -> Response:
    return known(VacancyJson.from_domain(market.vacancy(id)))


@router.delete(
    "/{id}",
    operation_id="verwijderVacature",
    dependencies=[needs(Scope.PROFILES)],
    summary="Verwijder een vacature",
    status_code=204,
    responses={204: {"description": "Verwijderd"}, **errors(400, 401, 403, 404)},
)
def delete(id: PathId, market: AppMarket) -> Response:
    if not market.delete_vacancy(id):
        raise NotFound
    return Response(status_code=204)
