"""The body of a request as JSON: its size, kind and syntax are judged before anything else."""

from __future__ import annotations

import hashlib
import json
from typing import Annotated, NoReturn

from fastapi import Depends, HTTPException, Request
from starlette.concurrency import run_in_threadpool

from api.schemas.faults import WHOLE
from api.settings import Settings
from matcher.errors import Fault, InvalidInput

JSON_TYPES = ("application/json",)
PATIENCE = 2
"""So many times the limit is read, the rest being thrown away: a client that is cut off never sees the 413."""
LONGEST_LENGTH = 20
"""Digits of a Content-Length; more of them are as good as the first."""
SHORT = 4096
"""Bytes that are parsed at once, on the event loop: handing them to a thread would take longer."""


async def read(request: Request) -> bytes:
    """The bytes; HTTPException 415 for another kind of content, 413 above the limit, however the size was announced."""
    if request.headers.get("content-type", "").partition(";")[0].strip().lower() not in JSON_TYPES:
        raise HTTPException(415)
    settings: Settings = request.app.state.settings
    most, patience = settings.max_body, PATIENCE * settings.max_body
    announced = request.headers.get("content-length", "")
    if announced.isdecimal() and int(announced[:LONGEST_LENGTH]) > patience:
        raise HTTPException(413)
    body, size = bytearray(), 0
    async for chunk in request.stream():
        size += len(chunk)
        if size > patience:
            break
        if size <= most:
            body += chunk
    if size > most:
        raise HTTPException(413)
    request.state.body = hashlib.sha256(body).hexdigest()
    return bytes(body)


async def parse(body: Annotated[bytes, Depends(read)]) -> object:
    """Parsed JSON; InvalidInput for what is no JSON (RFC 8259), NaN and repeated keys included."""
    return parsed(body) if len(body) <= SHORT else await run_in_threadpool(parsed, body)


def parsed(body: bytes) -> object:
    """As `parse`, in the thread that asks."""
    try:
        found: object = json.loads(body.decode("utf-8-sig"), object_pairs_hook=_object, parse_constant=_constant)
    except json.JSONDecodeError as error:
        reason = f"Dit is geen JSON: er gaat iets mis op regel {error.lineno}, teken {error.colno}."
    except UnicodeDecodeError:
        reason = "Dit is geen UTF-8."
    except RecursionError:
        reason = "Dit is te diep genest."
    except ValueError:
        reason = "Dit bevat een getal dat te lang is."
    else:
        return found
    raise _refusal(reason)


def _object(pairs: list[tuple[str, object]]) -> dict[str, object]:
    found = dict(pairs)
    if len(found) < len(pairs):
        raise _refusal("Een sleutel staat twee keer in hetzelfde object.")
    return found


def _constant(name: str) -> NoReturn:
    raise _refusal(f"{name} is geen JSON.")


def _refusal(reason: str) -> InvalidInput:
    return InvalidInput([Fault(WHOLE, reason)])


JsonBody = Annotated[object, Depends(parse)]
