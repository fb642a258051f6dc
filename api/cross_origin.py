"""Which other sites may ask the API from a browser (CORS): those that a setting names, and none without it."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from starlette.datastructures import Headers
from starlette.middleware.cors import CORSMiddleware
from starlette.responses import Response
from starlette.types import ASGIApp, Receive, Scope, Send

from api.access.caller import PURPOSE_HEADER
from api.errors import METHODS, problem
from api.limiting import STANDING_HEADERS
from api.openapi import BASE, VERSION_HEADER
from api.security import HEADER
from api.watch.requests import HEADER as ID_HEADER

ASKED: Final = (HEADER, "Authorization", PURPOSE_HEADER, ID_HEADER)
"""What a page of another site may send, beside what any may."""
TOLD: Final = (VERSION_HEADER, ID_HEADER, "Location", "Retry-After", *STANDING_HEADERS)
"""What a script of another site may read."""
REFUSED: Final = "Dit mag niet vanaf deze website. Vraag de beheerder om de website toe te laten."


class CrossOrigin(CORSMiddleware):
    """For the paths of the API alone, and without cookies: the page is for its own site."""

    def __init__(self, app: ASGIApp, origins: Sequence[str]) -> None:
        super().__init__(app, allow_origins=origins, allow_methods=METHODS, allow_headers=ASKED, expose_headers=TOLD)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"].startswith(f"{BASE}/"):
            await super().__call__(scope, receive, send)
        else:
            await self.app(scope, receive, send)

    def preflight_response(self, request_headers: Headers) -> Response:
        answer = super().preflight_response(request_headers)
        if answer.status_code != 200:
            return problem(403, told=REFUSED)
        allowed = {name: value for name, value in answer.headers.items() if not name.startswith("content-")}
        return Response(status_code=204, headers=allowed)
