"""Rights of a person (AVG art. 15, 17 and 21): inzage, wissen, bezwaar. Rectification is a PUT of the kandidaat."""

from __future__ import annotations

from datetime import UTC, datetime

from fastapi import APIRouter, Response

from api.access.caller import Scope
from api.accounting.keeping import Recorded
from api.openapi import errors
from api.routes.documents import AppMarket, PathId, answer
from api.schemas.person import ErasedOut, InsightOut, insight
from api.security import needs

router = APIRouter(
    prefix="/v1/personen", tags=["personen"], dependencies=[needs(Scope.MANAGEMENT)], route_class=Recorded
)
_FAULTS = errors(400, 401, 403, 404)


@router.get(
    "/{id}/inzage",
    operation_id="inzage",
    summary="Geef alles wat over een persoon is bewaard",
    responses={200: {"model": InsightOut, "description": "Alles, per tabel"}, **_FAULTS},
)
def show(id: PathId, market: AppMarket) -> Response:
    return answer(insight(market.candidate(id), market.known_of(id), market.has_objected(id)))


@router.delete(
    "/{id}",
    operation_id="wisPersoon",
    summary="Wis een persoon overal",
    responses={200: {"model": ErasedOut, "description": "Hoeveel rijen per tabel"}, **_FAULTS},
)
def erase(id: PathId, market: AppMarket) -> Response:
    return answer(ErasedOut(kandidaatId=id, gewist=dict(market.erase(id))))


@router.post(
    "/{id}/bezwaar",
    operation_id="maakBezwaar",
    summary="Laat een persoon voortaan buiten het matchen",
    status_code=204,
    responses={204: {"description": "Het bezwaar geldt"}, **_FAULTS},
)
def object_(id: PathId, market: AppMarket) -> Response:
    market.leave_out(id, datetime.now(UTC))
    return Response(status_code=204)


@router.delete(
    "/{id}/bezwaar",
    operation_id="trekBezwaarIn",
    summary="Neem een persoon weer mee in het matchen",
    status_code=204,
    responses={204: {"description": "Het bezwaar geldt niet meer"}, **_FAULTS},
)
def withdraw(id: PathId, market: AppMarket) -> Response:
    market.take_up(id)
    return Response(status_code=204)
