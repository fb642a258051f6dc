"""Errors as pages: in words, with a way on, and nothing of what was typed in a log."""

from __future__ import annotations

import logging
import traceback
import uuid
from collections.abc import Callable, Coroutine, Mapping
from typing import Any

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.exceptions import HTTPException

from api.errors import problem
from api.rates import TooMany
from api.watch.phases import OutOfTime
from api.web.csrf import ForeignForm, SignedOut
from api.web.page import page, see_other
from api.web.session import Sessions, keep, overlook, session_id, signed_in
from matcher.errors import (
    IndexOutOfStep,
    InvalidInput,
    KeyUnavailable,
    ModelUnavailable,
    NotFound,
    Stopped,
    StoreUnavailable,
)

_log = logging.getLogger("api.web")

WORDS: Mapping[int, tuple[str, str]] = {
    400: ("Dit kunnen wij niet lezen", "Ga terug, kijk na wat u heeft ingevuld en probeer het opnieuw."),
    403: (
        "Deze pagina was te lang open",
        "Wij hebben niets veranderd. Open de pagina opnieuw en probeer het nog een keer.",
    ),
    404: ("Deze pagina bestaat niet", "Misschien is de kandidaat of vacature verwijderd, of klopt het adres niet."),
    405: ("Deze pagina kan dit niet", "Ga naar de startpagina en probeer het vanaf daar."),
    413: ("Dit is te veel tegelijk", "Maak uw vraag korter of kies minder filters."),
    429: ("U vraagt te veel achter elkaar", "Wacht even en probeer het dan opnieuw."),
    500: ("Er ging iets mis bij ons", "Dit ligt niet aan u. Probeer het over een paar minuten opnieuw."),
    503: ("Wij zijn even niet bereikbaar", "Probeer het over een paar minuten opnieuw."),
}
"""Heading and advice by status."""
STOPPED = "Een beheerder heeft het matchen stilgezet. Kandidaten en vacatures lezen kan nog wel."
API_PATHS = ("/v1", "/health")


class PageRoute(APIRoute):
    """A route whose errors are pages."""

    def get_route_handler(self) -> Callable[[Request], Coroutine[Any, Any, Response]]:
        handle = super().get_route_handler()

        async def handle_and_keep(request: Request) -> Response:
            answer = await handle(request)
            await run_in_threadpool(keep, request)
            return answer

        async def handle_as_page(request: Request) -> Response:
            try:
                if request.method != "POST":
                    return await handle_and_keep(request)
                sessions: Sessions = request.app.state.sessions
                async with sessions.one_by_one(session_id(request)):
                    return await handle_and_keep(request)
            except Exception as error:
                return await run_in_threadpool(_answer, request, error)

        return handle_as_page


def install(app: FastAPI) -> None:
    """Paths that no route knows are pages too, outside those of the API."""
    told: Any = app.exception_handlers[HTTPException]

    async def unknown_path(request: Request, error: Exception) -> Response:
        if in_api(request):
            answer: Response = told(request, error)
            return answer
        return await run_in_threadpool(_unknown, request, error)

    app.add_exception_handler(HTTPException, unknown_path)


def overloaded(request: Request, seconds: int) -> Response:
    """The 503 for who cannot be helped now: a page for a browser, else a problem document."""
    return _waiting(request, 503, seconds)


def too_many(request: Request, seconds: int) -> Response:
    """The 429 for a client above its rate."""
    return _waiting(request, 429, seconds)


def _waiting(request: Request, status: int, seconds: int) -> Response:
    headers = {"Retry-After": str(seconds)}
    if in_api(request):
        return problem(status, headers=headers)
    # Who is turned away costs no look at a database that may be what is slow.
    overlook(request)
    answer = _words(request, status)
    answer.headers.update(headers)
    return answer


def in_api(request: Request) -> bool:
    """Whether a program asks: a path of the API, or somebody who wants no HTML."""
    return request.url.path.startswith(API_PATHS) or "text/html" not in request.headers.get("accept", "")


def _unknown(request: Request, error: Exception) -> Response:
    try:
        signed_in(request)
    except StoreUnavailable as gone:
        error = gone
    return _answer(request, error)


def _answer(request: Request, error: Exception) -> Response:
    match error:
        case SignedOut():
            return _signed_out(request)
        case ForeignForm():
            return _words(request, 403)
        case NotFound():
            return _words(request, 404)
        case InvalidInput() | RequestValidationError():
            return _words(request, 400 if request.method == "POST" else 404)
        case HTTPException(status_code=status):
            return _words(request, status)
        case Stopped():
            return page(request, "fout.html", 503, heading="Matchen staat stil", advice=STOPPED, incident=None)
        case TooMany():
            return _waiting(request, 429, error.seconds)
        case OutOfTime():
            return _words(request, 503)
        case StoreUnavailable() | ModelUnavailable() | KeyUnavailable() | IndexOutOfStep():
            _record(error, "503")
            return _words(request, 503)
        case _:
            incident = str(uuid.uuid4())
            _record(error, incident)
            return _words(request, 500, incident)


def _signed_out(request: Request) -> Response:
    """The sign-in page; htmx is told to leave the page that it stands on."""
    answer = see_other("/aanmelden?reden=verlopen" if request.cookies else "/aanmelden")
    if request.headers.get("HX-Request"):
        answer = Response(status_code=204, headers={"HX-Redirect": "/aanmelden?reden=verlopen"})
    return answer


def _words(request: Request, status: int, incident: str | None = None) -> Response:
    heading, advice = WORDS.get(status, WORDS[400 if status < 500 else 500])
    return page(request, "fout.html", status, heading=heading, advice=advice, incident=incident)


def _record(error: Exception, incident: str) -> None:
    """Where it happened and what kind it was; the message stays out, for it may quote what a person typed."""
    frames = "".join(traceback.format_tb(error.__traceback__))
    _log.error("%s %s\n%s", incident, type(error).__name__, frames)
