"""What a page fetches: our own styles, what was vendored, and the theme of the deployer."""

from __future__ import annotations

from fastapi import APIRouter, HTTPException, Request, Response
from starlette.staticfiles import StaticFiles
from starlette.types import Scope

from api.settings import Settings
from api.web.errors import PageRoute
from api.web.page import STATIC

router = APIRouter(route_class=PageRoute, include_in_schema=False)
REVALIDATE = "no-cache"
"""Kept by the browser, and asked about each time: a new version is seen at once."""


class Static(StaticFiles):
    """Files that hold nothing of a person and may be kept."""

    def __init__(self) -> None:
        super().__init__(directory=STATIC)

    async def get_response(self, path: str, scope: Scope) -> Response:
        answer = await super().get_response(path, scope)
        answer.headers["Cache-Control"] = REVALIDATE
        return answer


@router.get("/thema.css")
def theme(request: Request) -> Response:
    settings: Settings = request.app.state.settings
    if settings.theme is None:
        raise HTTPException(404)
    return Response(settings.theme.read_bytes(), 200, {"Cache-Control": REVALIDATE}, "text/css; charset=utf-8")
