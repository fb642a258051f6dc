"""Health: is the process alive, and can it answer. No key is needed, and nothing is told but states."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from api.errors import problem
from api.openapi import errors
from api.ports import MODEL, READY, Market, Rounds
from api.rounds.rematch import is_late
from api.routes.documents import answer
from api.schemas.health import HealthOut

LIMITED = "beperkt"
"""The service answers by words alone: to take it out of service would only make it worse."""

router = APIRouter(prefix="/health", tags=["gezondheid"])


@router.get(
    "/live",
    operation_id="leeft",
    summary="Leeft het proces",
    responses={200: {"model": HealthOut, "description": "Het proces leeft"}},
)
def live() -> Response:
    return answer(HealthOut(status="leeft", onderdelen={}))


@router.get(
    "/ready",
    operation_id="gereed",
    summary="Kan de dienst antwoorden",
    responses={200: {"model": HealthOut, "description": "Alle onderdelen zijn gereed"}, **errors()},
)
def ready(request: Request) -> Response:
    market: Market = request.app.state.market
    parts = dict(sorted(market.readiness().items()))
    waiting = {part for part, state in parts.items() if state != READY}
    if waiting - {MODEL}:
        return problem(503, parts=parts)
    status = LIMITED if waiting else READY
    return answer(HealthOut(status=status, onderdelen={**parts, **_night(request.app.state.rounds)}))


def _night(rounds: Rounds) -> dict[str, str]:
    """A night without a round takes no answer away: it is told, and the service stays ready."""
    hours = rounds.hours_since()
    if hours is None:
        return {}
    late = f"De laatste ronde is {hours:.0f} uur oud; er hoort er elke nacht een klaar te zijn."
    return {"ronde": late if is_late(hours) else READY}
