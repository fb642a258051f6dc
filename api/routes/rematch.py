"""The nightly round: its runs and their lists, what is different since the run before, and a start out of turn."""

from __future__ import annotations

from typing import Annotated, Any

from fastapi import APIRouter, Depends, Path, Query, Request, Response
from pydantic import BaseModel, ConfigDict, Field

from api.access.caller import Scope
from api.accounting.request import accountable, change, listed, shown
from api.openapi import BASE, errors
from api.ports import Market, Rounds
from api.routes.documents import AppMarket, CandidateId, VacancyId, answer
from api.schemas.rematch import ChangeOut, ChangesOut, ListOut, RunOut, RunsOut, change_out, list_out, run_out
from api.security import AsCaller, needs
from index.decisions import StopSwitch
from matcher.domain.side import Side

LARGEST_NUMBER = 2_147_483_647

router = APIRouter(prefix="/v1", tags=["rondes"])


async def _rounds(request: Request) -> Rounds:
    rounds: Rounds = request.app.state.rounds
    return rounds


AppRounds = Annotated[Rounds, Depends(_rounds)]
_LIST: dict[int | str, dict[str, Any]] = {
    200: {"model": ListOut, "description": "De lijst, met de voorstellen"},
    **errors(400, 401, 403, 404),
}
RunId = Annotated[int, Path(alias="id", ge=1, le=LARGEST_NUMBER, description="Het nummer van de ronde.")]


class RunsQuery(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    limit: int = Field(default=10, ge=1, le=100, description="Hoogstens zoveel rondes.")


class ChangesQuery(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)

    since: str = Field(
        default="0", alias="sinds", pattern=r"^[0-9]{1,9}$", description="De volgende van een eerdere bladzijde."
    )
    limit: int = Field(default=100, ge=1, le=1000, description="Hoogstens zoveel wijzigingen.")


@router.get(
    "/rematch-runs",
    operation_id="rondes",
    dependencies=[needs(Scope.MATCHES)],
    summary="Lees de rondes die klaar zijn",
    responses={200: {"model": RunsOut, "description": "De laatste eerst"}, **errors(400, 401, 403)},
)
def runs(asked: Annotated[RunsQuery, Query()], rounds: AppRounds) -> Response:
    return answer(RunsOut(rondes=tuple(map(run_out, rounds.complete(asked.limit)))))


@router.post(
    "/rematch-runs",
    operation_id="startRonde",
    status_code=202,
    dependencies=[needs(Scope.REMATCH)],
    summary="Start een ronde",
    responses={
        202: {"model": RunOut, "description": "De ronde wacht; Location zegt waar de staat te lezen is"},
        **errors(400, 401, 403, 409),
    },
)
def start(request: Request, rounds: AppRounds, caller: AsCaller) -> Response:
    switch: StopSwitch = request.app.state.switch
    switch.refuse()
    accountable(request, caller)
    number = rounds.start()
    change(request, "ronde", [str(number)], "gestart")
    response = answer(run_out(rounds.run(number)), 202)
    response.headers["Location"] = f"{BASE}/rematch-runs/{number}"
    return response


@router.get(
    "/rematch-runs/{id}",
    operation_id="ronde",
    dependencies=[needs(Scope.MATCHES)],
    summary="Lees een ronde",
    responses={200: {"model": RunOut, "description": "De ronde"}, **errors(400, 401, 403, 404)},
)
def run(id: RunId, rounds: AppRounds) -> Response:
    return answer(run_out(rounds.run(id)))


@router.get(
    "/rematch-runs/{id}/wijzigingen",
    operation_id="wijzigingenVanRonde",
    dependencies=[needs(Scope.SUPPORT)],
    summary="Lees wat anders is dan in de ronde ervoor",
    responses={200: {"model": ChangesOut, "description": "Een bladzijde"}, **errors(400, 401, 403, 404)},
)
def changes(
    id: RunId,
    asked: Annotated[ChangesQuery, Query()],
    rounds: AppRounds,
    market: AppMarket,
    caller: AsCaller,
    request: Request,
) -> Response:
    found = rounds.changes(id, int(asked.since), asked.limit + 1)
    page = found[: asked.limit]
    following = str(page[-1].number) if len(found) > len(page) else None
    # A page may be shorter than asked: what lies out of the caller's sight is left out, and not counted again.
    seen = tuple(
        change_out(one)
        for one in page
        if caller.sight.everything or (market.has_candidate(one.candidate_id) and market.has_vacancy(one.vacancy_id))
    )
    shown(request, [(one.candidate_id, one.vacancy_id, *_now(one)) for one in seen])
    return answer(ChangesOut(ronde=id, wijzigingen=seen, volgende=following))


def _now(one: ChangeOut) -> tuple[int | None, float | None]:
    """Rank and score on the list as it is, both None for what is gone."""
    return (None, None) if one.after is None else (one.after.rank, one.after.score)


@router.get(
    "/rematch-runs/{id}/kandidaten/{kandidaatId}",
    operation_id="lijstVanKandidaat",
    dependencies=[needs(Scope.SUPPORT)],
    summary="Lees de lijst van een kandidaat in een ronde",
    responses=_LIST,
)
def of_candidate(
    id: RunId, candidate_id: CandidateId, request: Request, rounds: AppRounds, market: AppMarket
) -> Response:
    return _list(request, market, rounds, id, Side.CANDIDATES, candidate_id)


@router.get(
    "/rematch-runs/{id}/vacatures/{vacatureId}",
    operation_id="lijstVanVacature",
    dependencies=[needs(Scope.SUPPORT)],
    summary="Lees de lijst van een vacature in een ronde",
    responses=_LIST,
)
def of_vacancy(id: RunId, vacancy_id: VacancyId, request: Request, rounds: AppRounds, market: AppMarket) -> Response:
    return _list(request, market, rounds, id, Side.VACANCIES, vacancy_id)


def _list(request: Request, market: Market, rounds: Rounds, number: int, side: Side, id: str) -> Response:
    seen = listed(request, market, side, id, rounds.listed(number, side, id))
    return answer(list_out(rounds.run(number), side, id, seen))
