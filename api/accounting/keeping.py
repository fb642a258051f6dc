"""A record is in the database before the first byte of its answer leaves.

The thread that answered keeps it, most often: a second one would cost more than the keeping.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from fastapi import Response
from fastapi.routing import APIRoute
from starlette.concurrency import run_in_threadpool
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.accounting.market import Accountable
from api.accounting.record import RECORD, Record
from api.watch.phases import current
from api.watch.requests import request_id, route_of
from index.audit import AuditLog


def keep_record(log: AuditLog, scope: Scope, status: int) -> None:
    """Keeps the record of a request once, if there is something to account for. Raises StoreUnavailable."""
    state = scope["state"]
    record: Record | None = state.pop(RECORD, None)
    if record is None or not record.noted:
        return
    query = scope["query_string"].decode("latin-1")
    payload = record.payload(
        method=scope["method"],
        route=route_of(scope),
        address=scope["path"] + (f"?{query}" if query else ""),
        body=state.get("body", ""),
        status=status,
    )
    log.append(_request_id(), payload, patient=bool(record.changed))


class Accounting:
    """ASGI middleware: the record of a request is kept before the first byte of its answer is sent.

    Most often the thread that answered has kept it by then: see `Recorded`.
    """

    def __init__(self, app: ASGIApp, log: AuditLog) -> None:
        self._app, self._log = app, log

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        state = scope.setdefault("state", {})

        async def send_when_kept(message: Message) -> None:
            if message["type"] == "http.response.start" and RECORD in state:
                await run_in_threadpool(keep_record, self._log, scope, message["status"])
            await send(message)

        await self._app(scope, receive, send_when_kept)


def _request_id() -> str:
    recorder = current.get()
    return request_id(None) if recorder is None else recorder.id


class Recorded(APIRoute):
    """Of an endpoint that is no coroutine. What it raises is recorded with the answer that becomes of it."""

    def __init__(self, path: str, endpoint: Callable[..., Any], **given: Any) -> None:
        super().__init__(path, recorded(endpoint), **given)


def recorded(endpoint: Callable[..., Any]) -> Callable[..., Any]:
    """The endpoint, which also keeps the record of each `Accountable` that it was given."""

    @wraps(endpoint)
    def answered(**given: Any) -> Any:
        answer = endpoint(**given)
        if isinstance(answer, Response):
            for each in given.values():
                if isinstance(each, Accountable):
                    each.keep_record(answer.status_code)
        return answer

    return answered
