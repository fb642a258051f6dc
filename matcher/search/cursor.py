"""Where a page ends: the sort key and id of its last result, bound to the request that made it.

A page goes on behind a key, not at a number, so what is added or removed meanwhile repeats and skips nobody else.
"""

from __future__ import annotations

import base64
import binascii
import hashlib
import json
import math
from dataclasses import dataclass

from matcher.domain.side import Side
from matcher.errors import Fault, InvalidInput
from matcher.search.request import SearchRequest, Wish

LONGEST_CURSOR = 1000
_REFUSAL = "Deze cursor hoort niet bij deze vraag. Begin opnieuw zonder cursor."


@dataclass(frozen=True, slots=True)
class Position:
    """The sort key of a result, smallest first, and its id; infinity stands for "cannot be compared"."""

    key: tuple[float, ...]
    id: str


def fingerprint(side: Side, request: SearchRequest) -> str:
    """Names everything that decides which results come in which order; not how many, nor the facets."""
    asked = [side.value, request.question, request.order.value, request.understand, request.strict]
    text = json.dumps([*asked, [_plain(wish) for wish in request.wishes]], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:16]


def _plain(wish: Wish) -> list[object]:
    value = wish.value
    if isinstance(value, bool | str):
        return [wish.filter, value, wish.demand]
    return [wish.filter, list(value) if isinstance(value, tuple) else dict(value), wish.demand]


def write(position: Position, asked: str) -> str:
    """The cursor behind a result, as base64url."""
    key = [None if math.isinf(part) else part for part in position.key]
    body = json.dumps([key, position.id, asked], separators=(",", ":"))
    sealed = json.dumps([body, _seal(body)], separators=(",", ":"))
    return base64.urlsafe_b64encode(sealed.encode()).decode().rstrip("=")


def read(cursor: str, asked: str, parts: int) -> Position:
    """The position; InvalidInput for what was not made for this request. `parts`: numbers in a key of this order."""
    try:
        padded = cursor + "=" * (-len(cursor) % 4)
        body, seal = json.loads(base64.b64decode(padded.encode("ascii"), b"-_", validate=True))
        if seal != _seal(body):
            raise ValueError("the seal is broken")
        key, name, made_for = json.loads(body)
        if made_for != asked or len(key) != parts or not isinstance(name, str):
            raise ValueError("made for another request")
        return Position(tuple(math.inf if part is None else float(part) for part in key), name)
    except (ValueError, TypeError, binascii.Error, RecursionError):
        raise InvalidInput([Fault("cursor", _REFUSAL)]) from None


def _seal(body: object) -> str:
    """Tells a slip from a cursor; it keeps no secret, for a cursor gives no right."""
    return hashlib.sha256(f"cursor {body}".encode()).hexdigest()[:12]
