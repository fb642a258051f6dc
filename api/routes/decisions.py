"""Besluiten: what a named person did with a proposal. The service itself places, rejects and notifies nobody."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from api.access.caller import Caller, Kind, Scope
from api.accounting.keeping import Recorded
from api.accounting.request import change
from api.body import JsonBody
from api.openapi import errors, takes
from api.routes.documents import AppMarket, answer
from api.schemas.decision import DecisionJson, DecisionOut, decision_out, parse_decision
from api.security import AsCaller, needs
from index.decisions import Decisions
from matcher.errors import Fault, InvalidInput, NotFound
from matcher.screening import screen

router = APIRouter(prefix="/v1", tags=["besluiten"], route_class=Recorded)


@router.post(
    "/besluiten",
    operation_id="legBesluitVast",
    dependencies=[needs(Scope.FEEDBACK)],
    summary="Leg vast wat een medewerker met een voorstel heeft gedaan",
    status_code=201,
    responses={201: {"model": DecisionOut, "description": "Vastgelegd"}, **errors(400, 401, 403, 404, 413, 415)},
    openapi_extra=takes(DecisionJson),
)
def record(data: JsonBody, market: AppMarket, caller: AsCaller, request: Request) -> Response:
    given = parse_decision(data)
    person = decider(given, caller)
    if not (market.has_candidate(given.candidate_id) and market.has_vacancy(given.vacancy_id)):
        raise NotFound
    decisions: Decisions = request.app.state.decisions
    reason = screen(given.reason).text
    made = decisions.record(given.vacancy_id, given.candidate_id, given.choice, reason, person)
    change(request, "besluit", [made.id], given.choice.value)
    return answer(decision_out(made), 201)


def decider(given: DecisionJson, caller: Caller) -> str:
    """Who decided; InvalidInput when that is nobody in person, or somebody else."""
    if caller.kind is Kind.MACHINE:
        if given.person is None:
            raise InvalidInput([Fault("medewerker", "Noem de medewerker die dit besloot. Een systeem besluit niet.")])
        return given.person
    if given.person not in (None, caller.name):
        raise InvalidInput([Fault("medewerker", "U kunt alleen uw eigen besluit vastleggen.")])
    return caller.name
