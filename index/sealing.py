"""Sealed text: AES-256-GCM with a nonce for each row, bound to the person that it belongs to (NIST SP 800-38D)."""

from __future__ import annotations

import base64
import binascii
import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from index.keys import KeyRing
from matcher.errors import KeyUnavailable

_FORM: Final = "1"
_NONCE_BYTES: Final = 12
_BLOCK: Final = 512
"""Sealed texts are filled up to this: their length would tell what is known of a person."""


def seal(ring: KeyRing, owner: str, text: str) -> str:
    """`form:key:base64`; opens only for the same owner."""
    key = ring.current
    plain = text.encode()
    filled = plain + b" " * (-len(plain) % _BLOCK)
    nonce = os.urandom(_NONCE_BYTES)
    sealed = AESGCM(key.secret).encrypt(nonce, filled, _bound_to(key.id, owner))
    return sealed_head(key.id) + base64.b64encode(nonce + sealed).decode()


def unseal(ring: KeyRing, owner: str, sealed: str) -> str:
    """Raises KeyUnavailable when the key is missing or wrong, or when the text was changed or belongs to another."""
    form, _, rest = sealed.partition(":")
    id, _, encoded = rest.partition(":")
    if form != _FORM:
        raise KeyUnavailable("ondersteuning is bewaard in een vorm die deze versie niet kent")
    key = ring.find(id)
    try:
        data = base64.b64decode(encoded, validate=True)
        plain = AESGCM(key.secret).decrypt(data[:_NONCE_BYTES], data[_NONCE_BYTES:], _bound_to(id, owner))
    except (InvalidTag, binascii.Error, ValueError):
        reason = f"sleutel {id} opent ondersteuning niet: de sleutel is een andere, of de rij is veranderd"
        raise KeyUnavailable(reason) from None
    return plain.rstrip(b" ").decode()


def sealed_head(key: str) -> str:
    """What every text begins with that the key with this id sealed."""
    return f"{_FORM}:{key}:"


def key_of(stored: str) -> str | None:
    """Id of the key; None for a text that was kept before texts were sealed."""
    return None if stored.startswith("{") else stored.split(":")[1] if stored.count(":") == 2 else ""


def _bound_to(key: str, owner: str) -> bytes:
    return f"hallowerk ondersteuning {_FORM} {key} {owner}".encode()
