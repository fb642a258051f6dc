"""Accountability: what the algorithm is, and why a person was proposed or not."""

from __future__ import annotations

from typing import Annotated

from fastapi import APIRouter, Path, Response

from api.access.caller import Scope
from api.openapi import errors
from api.routes.documents import AppMarket, answer
from api.schemas.algorithm import AlgorithmOut, PersonalOut, algorithm_out, pair_of, personal_out
from api.security import needs

router = APIRouter(prefix="/v1", tags=["verantwoording"])


@router.get(
    "/algoritme",
    operation_id="algoritme",
    dependencies=[needs(Scope.MATCHES)],
    summary="Zeg waar het algoritme voor is, hoe goed het is en hoe u een score leest",
    responses={200: {"model": AlgorithmOut, "description": "Het algoritme"}, **errors(400, 401, 403)},
)
def algorithm(market: AppMarket) -> Response:
    return answer(algorithm_out(market.versions()))


@router.get(
    "/matches/{id}/uitleg",
    operation_id="uitlegVoorDePersoon",
    dependencies=[needs(Scope.SUPPORT)],
    summary="Leg een match uit aan de persoon om wie het gaat",
    responses={200: {"model": PersonalOut, "description": "De uitleg"}, **errors(400, 401, 403, 404)},
)
def personal(
    id: Annotated[str, Path(max_length=129, description="vacatureId~kandidaatId")], market: AppMarket
) -> Response:
    return answer(personal_out(market.explain(*pair_of(id))))
