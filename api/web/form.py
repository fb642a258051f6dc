"""The body of a form: its size, kind and characters are judged before anything reads it."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Annotated
from urllib.parse import parse_qsl

from fastapi import Depends, HTTPException, Request

from api.settings import Settings

FORM_TYPE = "application/x-www-form-urlencoded"
LARGEST_FORM = 2_000_000
"""Bytes; ten thousand filters fit, so that their number can be refused in words."""
MOST_FIELDS = 20_000


@dataclass(frozen=True, slots=True)
class Form:
    """Fields by name, in the order in which they came."""

    fields: Mapping[str, Sequence[str]]

    def one(self, name: str) -> str:
        """The first value without surrounding spaces, empty when there is none."""
        return next(iter(self.fields.get(name, ())), "").strip()

    def all(self, name: str) -> tuple[str, ...]:
        return tuple(self.fields.get(name, ()))


async def read(request: Request) -> Form:
    """HTTPException 415 for another kind of content, 413 above the limit."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() != FORM_TYPE:
        raise HTTPException(415)
    settings: Settings = request.app.state.settings
    most = min(settings.max_body, LARGEST_FORM)
    body = bytearray()
    async for chunk in request.stream():
        body += chunk
        if len(body) > most:
            raise HTTPException(413)
    request.state.body = hashlib.sha256(body).hexdigest()
    try:
        return parse(bytes(body))
    except ValueError:
        raise HTTPException(413) from None


def parse(body: bytes) -> Form:
    """Characters that are no UTF-8 become replacement characters; ValueError for more than MOST_FIELDS."""
    fields: dict[str, list[str]] = {}
    text = body.decode("ascii", "replace")
    for name, value in parse_qsl(text, keep_blank_values=True, errors="replace", max_num_fields=MOST_FIELDS):
        fields.setdefault(name, []).append(value)
    return Form(fields)


Fields = Annotated[Form, Depends(read)]
