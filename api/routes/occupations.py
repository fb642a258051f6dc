"""Occupations: which one a free title means."""

from __future__ import annotations

from fastapi import APIRouter, Request, Response

from api.access.caller import Scope
from api.body import JsonBody
from api.openapi import errors, takes
from api.routes.documents import answer
from api.schemas.occupations import LinkedOut, LinkRequest, LinksOut, OccupationOut, parse_links
from api.security import needs
from api.wiring import linking_taxonomy

router = APIRouter(prefix="/v1", tags=["beroepen"])


@router.post(
    "/beroepen/_koppel",
    operation_id="koppelBeroepen",
    dependencies=[needs(Scope.SEARCH)],
    summary="Koppel vrije titels aan beroepen",
    openapi_extra=takes(LinkRequest),
    responses={
        200: {"model": LinksOut, "description": "Bij elke titel de beroepen"},
        **errors(400, 401, 403, 413, 415),
    },
)
def link(data: JsonBody, request: Request) -> Response:
    asked = parse_links(data)
    known = linking_taxonomy(request.app.state.settings.data_dir)
    results = []
    for title in asked.titles:
        links = known.link_title(title, asked.count)
        found = [(known.occupations[item.code], item.score) for item in links]
        results.append(
            LinkedOut(
                titel=title,
                beroepen=tuple(
                    OccupationOut(code=item.code, titel=item.title, isco08=item.isco08, score=round(score, 4))
                    for item, score in found
                ),
            )
        )
    return answer(LinksOut(resultaten=tuple(results)))
