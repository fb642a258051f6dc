"""Routes whose record is kept by the thread that made the answer: a second one would cost more than the keeping."""

from __future__ import annotations

from collections.abc import Callable
from functools import wraps
from typing import Any

from fastapi import Response
from fastapi.routing import APIRoute

from api.accounting import Accountable


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
