"""The layer around every request: its id, its time, its metrics, its span, and one line in the log.

The line and the labels name the route by its template: an address holds pseudonyms.
"""

from __future__ import annotations

import logging
import re
import time
import uuid
from typing import Final

from starlette.datastructures import Headers, MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.watch.logs import TOLD
from api.watch.metrics import Metrics
from api.watch.phases import Recorder, current
from api.watch.tracing import NO_TRACES, Traces

HEADER: Final = "X-Request-Id"
METHODS: Final = frozenset({"GET", "HEAD", "POST", "PUT", "DELETE", "OPTIONS", "PATCH"})
OTHER_METHOD: Final = "OTHER"
NO_ROUTE: Final = "(none)"
BROKEN_OFF: Final = 499
"""Status in metrics and log of a request whose answer never began."""

_ID = re.compile(r"[0-9a-fA-F]{8}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{4}-?[0-9a-fA-F]{12}", re.ASCII)
_log = logging.getLogger("api.requests")


def request_id(given: str | None) -> str:
    """The caller's id when it is 32 hexadecimal digits, as a UUID or without dashes, else a new one.

    Nothing else is taken: an id of free form could carry a name or a number of a person into the log.
    """
    return given if given is not None and _ID.fullmatch(given) else str(uuid.uuid4())


def route_of(scope: Scope) -> str:
    """The template of the route that answered, such as /v1/kandidaten/{id}."""
    return str(getattr(scope.get("route"), "path", NO_ROUTE))


class Watch:
    """ASGI middleware, outermost."""

    def __init__(self, app: ASGIApp, metrics: Metrics, traces: Traces = NO_TRACES) -> None:
        self._app, self._metrics, self._traces = app, metrics, traces

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        headers = Headers(scope=scope)
        recorder = Recorder(request_id(headers.get(HEADER)), self._traces.span)
        method = scope["method"] if scope["method"] in METHODS else OTHER_METHOD
        status, started = BROKEN_OFF, time.monotonic()

        async def send_with_id(message: Message) -> None:
            nonlocal status
            if message["type"] == "http.response.start":
                status = message["status"]
                MutableHeaders(scope=message)[HEADER] = recorder.id
            await send(message)

        token = current.set(recorder)
        self._metrics.in_flight.inc()
        try:
            with self._traces.request(method, headers) as told:
                try:
                    await self._app(scope, receive, send_with_id)
                finally:
                    told(route_of(scope), status, recorder.id)
        finally:
            self._metrics.in_flight.dec()
            self._answered(method, route_of(scope), status, time.monotonic() - started, recorder)
            current.reset(token)

    def _answered(self, method: str, route: str, status: int, seconds: float, recorder: Recorder) -> None:
        self._metrics.answered(method, route, status, seconds, recorder)
        phases = {phase.value: round(1000 * spent, 1) for phase, spent in sorted(recorder.seconds.items())}
        line = {"method": method, "route": route, "status": status, "ms": round(1000 * seconds, 1), "phases": phases}
        _log.info("answered", extra={TOLD: line})
