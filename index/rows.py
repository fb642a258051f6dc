"""Domain objects to stored JSON and back; the stored keys are the names of the fields."""

from __future__ import annotations

import hashlib
import hmac
from dataclasses import replace
from typing import TypeVar

import msgspec

from matcher.domain import Candidate, Support, Vacancy
from matcher.errors import StoreUnavailable

T = TypeVar("T", Candidate, Support, Vacancy)

_CANDIDATE = msgspec.json.Decoder(Candidate)
_SUPPORT = msgspec.json.Decoder(Support)
_VACANCY = msgspec.json.Decoder(Vacancy)
_NOTHING_KNOWN = Support()


def encode_candidate(candidate: Candidate) -> str:
    """Everything but the support."""
    return _text(_plain(candidate))


def encode_support(support: Support) -> str | None:
    """None when nothing is known: then there is nothing to keep."""
    return None if support == _NOTHING_KNOWN else _text(_plain(support))


def encode_vacancy(vacancy: Vacancy) -> str:
    return _text(_plain(vacancy))


def decode_candidate(payload: str, support: str | None) -> Candidate:
    """Raises StoreUnavailable when either text is not what this version writes."""
    candidate = _decode(_CANDIDATE, payload)
    return candidate if support is None else replace(candidate, support=_decode(_SUPPORT, support))


def decode_vacancy(payload: str) -> Vacancy:
    """Raises StoreUnavailable when the text is not what this version writes."""
    return _decode(_VACANCY, payload)


def fingerprint(row: Candidate | Vacancy, secret: bytes) -> str:
    """Without the key nobody can try which support belongs to a hash: there is little to try."""
    timeless = replace(row, updated_at=None)
    own = encode_vacancy(timeless) if isinstance(timeless, Vacancy) else encode_candidate(timeless)
    support = encode_support(timeless.support) if isinstance(timeless, Candidate) else None
    return hmac.new(secret, f"{own}\x1f{support or ''}".encode(), hashlib.sha256).hexdigest()


def _plain(row: Candidate | Support | Vacancy) -> dict[str, object]:
    plain: dict[str, object] = msgspec.to_builtins(row)
    plain.pop("support", None)
    return plain


def _text(plain: dict[str, object]) -> str:
    return msgspec.json.encode(plain).decode()


def _decode(decoder: msgspec.json.Decoder[T], payload: str) -> T:
    """A key may be missing (it was added later, and has a default) but never unknown.

    The error names no value and has no cause: either could carry what is protected into a log.
    """
    try:
        row = decoder.decode(payload)
    except msgspec.MsgspecError as error:
        place = str(error).rpartition(" - at ")[2] if " - at " in str(error) else "`$`"
        raise StoreUnavailable(f"a stored {decoder.type.__name__} cannot be read at {place}") from None
    plain = _plain(row)
    # msgspec forbids unknown keys for its own structs alone; a text that comes back whole has none.
    if _text(plain) != payload and (path := _unknown(msgspec.json.decode(payload), plain, "$")):
        raise StoreUnavailable(f"a stored {decoder.type.__name__} holds an unknown key at `{path}`")
    return row


def _unknown(stored: object, known: object, path: str) -> str | None:
    """Path of the first stored key that the domain does not know; the two have the same shape otherwise."""
    if isinstance(stored, dict) and isinstance(known, dict):
        for key, value in stored.items():
            if key not in known:
                return f"{path}.{key}"
            if found := _unknown(value, known[key], f"{path}.{key}"):
                return found
    elif isinstance(stored, list) and isinstance(known, list | tuple):
        for position, (one, other) in enumerate(zip(stored, known, strict=True)):
            if found := _unknown(one, other, f"{path}[{position}]"):
                return found
    return None
