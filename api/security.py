"""Who may use the API: one key for each caller, in the header X-API-Key."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Annotated

from fastapi import Depends, Request
from fastapi.security import APIKeyHeader

from api.settings import API_KEYS, DEV, Settings
from matcher.errors import SettingsInvalid

HEADER = "X-API-Key"
DEV_NAME = "ontwikkeling"

_scheme = APIKeyHeader(
    name=HEADER, scheme_name="ApiKey", description="De sleutel van wie de API gebruikt.", auto_error=False
)


class Unauthorised(Exception):
    """No key, or one that nobody has."""


class ApiKeys:
    """The keys as digests: their length says nothing, and the secrets themselves are not kept."""

    def __init__(self, keys: Mapping[str, str]) -> None:
        if not keys:
            raise SettingsInvalid(
                f"{API_KEYS.name}: zonder sleutels start de API niet. Geef een sleutel, of zet {DEV.name} op ja."
            )
        self._digests = tuple((name, _digest(secret)) for name, secret in sorted(keys.items()))

    def name_of(self, secret: str) -> str | None:
        """The caller's name. Every key is compared, in constant time, so that the time tells nothing."""
        offered, found = _digest(secret), None
        for name, digest in self._digests:
            if hmac.compare_digest(offered, digest):
                found = name
        return found


def _digest(secret: str) -> bytes:
    return hashlib.sha256(secret.encode()).digest()


def with_keys(settings: Settings) -> tuple[Settings, str | None]:
    """Settings that can start, and the new secret that the caller prints when dev mode had to make one.

    Raises SettingsInvalid when there are no keys outside dev mode.
    """
    if settings.api_keys or not settings.dev:
        ApiKeys(settings.api_keys)
        return settings, None
    secret = secrets.token_urlsafe(32)
    return replace(settings, api_keys=MappingProxyType({DEV_NAME: secret})), secret


def require_key(request: Request, secret: Annotated[str | None, Depends(_scheme)]) -> str:
    """The caller's name; raises Unauthorised. ``app.state.keys`` holds the ApiKeys."""
    keys: ApiKeys = request.app.state.keys
    name = keys.name_of(secret) if secret else None
    if name is None:
        raise Unauthorised
    return name
