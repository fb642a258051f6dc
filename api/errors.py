"""Every error becomes one shape: a problem document in Dutch that repeats no value and shows no code."""

from __future__ import annotations

import logging
import traceback
import uuid
from collections.abc import Iterable, Mapping
from http import HTTPStatus
from typing import cast

from fastapi import FastAPI, Request, Response
from fastapi.exceptions import RequestValidationError
from pydantic_core import ErrorDetails
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.routing import Match
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.access.caller import Forbidden, Unauthorised
from api.access.jwks import KeysUnavailable
from api.rates import TooMany
from api.schemas.faults import faults_of
from api.schemas.problem import MEDIA_TYPE, FaultOut, Problem
from api.security import HEADER
from api.watch.phases import OutOfTime
from matcher.errors import (
    Fault,
    HalloWerkError,
    IndexOutOfStep,
    InvalidInput,
    KeyUnavailable,
    ModelUnavailable,
    NotFound,
    OutOfSight,
    RoundUnderWay,
    Stopped,
    StoreUnavailable,
)

INVALID_TYPE = "/problemen/ongeldige-invoer"
STOPPED_TYPE = "/problemen/noodstop"
STOPPED = "Een beheerder heeft het matchen stilgezet. Gegevens kunt u nog wel lezen."
STRICT = ("Strict-Transport-Security", "max-age=31536000")
"""On answers over TLS alone (RFC 6797, 7.2); the proxy in front says which those are."""
METHODS = ("GET", "PUT", "POST", "DELETE")
RETRY_AFTER = 5
"""Seconds that a 503 asks to wait when nothing says better."""
_log = logging.getLogger("api")

PROBLEMS: Mapping[int, tuple[str, str]] = {
    400: ("Het bericht klopt niet", "Verbeter wat bij fouten staat en stuur het bericht opnieuw."),
    401: (
        "Geen toegang",
        f"Stuur een geldige sleutel mee in de header {HEADER}, of een geldig token in de header Authorization.",
    ),
    403: ("Dit mag niet", "U heeft hiervoor geen rechten."),
    404: ("Niet gevonden", "Dit adres of dit id bestaat niet."),
    405: ("Methode kan niet", "Dit adres kent deze methode niet."),
    409: ("Dit kan nu niet", "Er loopt al een ronde. Wacht tot die klaar is."),
    413: ("Het bericht is te groot", "Stuur een kleiner bericht, of verdeel het over meer berichten."),
    415: ("Soort bericht kan niet", "Stuur JSON, met Content-Type application/json."),
    429: ("Te veel verzoeken", "Wacht zoveel seconden als de header Retry-After zegt, en probeer het dan opnieuw."),
    500: ("Er ging iets mis", "Dit ligt niet aan uw bericht. Probeer het later opnieuw."),
    503: ("De dienst is nu niet bereikbaar", "Probeer het later opnieuw."),
}
"""Title and detail by status."""


def problem(
    status: int,
    *,
    faults: Iterable[Fault] | None = None,
    parts: Mapping[str, str] | None = None,
    instance: str | None = None,
    headers: Mapping[str, str] | None = None,
    told: str | None = None,
    kind: str | None = None,
) -> Response:
    """The response; a status without words of its own gets those of its class, `told` is a detail of its own."""
    title, detail = PROBLEMS.get(status, PROBLEMS[400 if status < HTTPStatus.INTERNAL_SERVER_ERROR else 500])
    document = Problem(
        type=kind or ("about:blank" if faults is None else INVALID_TYPE),
        title=title,
        status=status,
        detail=told or detail,
        instance=instance,
        fouten=None if faults is None else FaultOut.each(faults),
        onderdelen=parts,
    )
    soon = {"Retry-After": str(RETRY_AFTER)} if status == HTTPStatus.SERVICE_UNAVAILABLE else {}
    return Response(document.body(), status, {**soon, **(headers or {})}, MEDIA_TYPE)


def install(app: FastAPI) -> None:
    """Hand every error that the routes may raise to `_answer`; `Guard` takes the rest."""
    own = (HalloWerkError, Unauthorised, Forbidden, KeysUnavailable, OutOfTime, TooMany)
    for kind in (*own, RequestValidationError, HTTPException):
        app.add_exception_handler(kind, _answer)


def _answer(request: Request, error: Exception) -> Response:
    match error:
        case InvalidInput():
            return problem(400, faults=error.faults)
        case RequestValidationError():
            # The first step of a location says path or query; the caller knows the key by its name alone.
            details = [{**detail, "loc": tuple(detail["loc"])[1:]} for detail in error.errors()]
            return problem(400, faults=faults_of(cast("list[ErrorDetails]", details), None))
        case NotFound():
            return problem(404)
        case Unauthorised():
            return problem(401, headers={"WWW-Authenticate": _challenge(request)})
        case Forbidden():
            return problem(403, told=error.reason, headers=_missing(error))
        case Stopped():
            return problem(503, told=STOPPED, kind=STOPPED_TYPE)
        case OutOfSight():
            return problem(403, told="Dit hoort bij een andere gemeente.")
        case KeysUnavailable():
            _record(error, "503")
            return problem(503)
        case HTTPException(status_code=405):
            return problem(405, headers={"Allow": ", ".join(_methods(request))})
        case HTTPException():
            return problem(error.status_code, headers=error.headers)
        case RoundUnderWay():
            return problem(409)
        case TooMany():
            return problem(429, headers={"Retry-After": str(error.seconds)})
        case OutOfTime():
            return problem(503)
        case StoreUnavailable() | ModelUnavailable() | KeyUnavailable() | IndexOutOfStep():
            _record(error, "503")
            return problem(503)
        case _:
            return _unexpected(error)


def _challenge(request: Request) -> str:
    """What would do (RFC 9110, 11.6.1); a token that was given was not good (RFC 6750, 3.1)."""
    wrong = ', error="invalid_token"' if request.headers.get("authorization") else ""
    return f'ApiKey realm="hallowerk", header="{HEADER}", Bearer realm="hallowerk"{wrong}'


def _missing(error: Forbidden) -> dict[str, str]:
    if error.scope is None:
        return {}
    return {"WWW-Authenticate": f'Bearer realm="hallowerk", error="insufficient_scope", scope="{error.scope.value}"'}


def _methods(request: Request) -> list[str]:
    """What the path does know; a path may be shared by several routes."""
    routes, scope = request.app.router.routes, request.scope
    return [
        method
        for method in METHODS
        if any(route.matches({**scope, "method": method})[0] is Match.FULL for route in routes)
    ]


def _unexpected(error: Exception) -> Response:
    incident = f"urn:uuid:{uuid.uuid4()}"
    _record(error, incident)
    return problem(500, instance=incident)


def _record(error: Exception, incident: str) -> None:
    """Where it happened and what kind it was; the message stays out, for it may quote a person's data."""
    frames = traceback.extract_tb(error.__traceback__)
    places = "\n".join(f"{frame.filename}:{frame.lineno} {frame.name}" for frame in frames)
    _log.error("%s %s\n%s", incident, type(error).__name__, places)


class Guard:
    """The last catch for what nobody expected."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def send_and_know(message: Message) -> None:
            nonlocal started
            started = True
            await send(message)

        try:
            await self._app(scope, receive, send_and_know)
        except Exception as error:
            response = _unexpected(error)
            if started:
                raise RuntimeError("the answer broke off; the log says where") from None
            await response(scope, receive, send)


class Headed:
    """The headers that every answer carries, errors among them."""

    def __init__(self, app: ASGIApp, headers: Mapping[str, str]) -> None:
        self._app = app
        self._headers = headers

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def send_with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._headers.items():
                    headers.setdefault(name, value)
                if scope["scheme"] == "https":
                    headers.setdefault(*STRICT)
            await send(message)

        await self._app(scope, receive, send_with_headers)
