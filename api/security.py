"""Who may use the API: a key in X-API-Key or a bearer token, and the scope that each route asks for."""

from __future__ import annotations

import hashlib
import hmac
import secrets
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from types import MappingProxyType
from typing import Annotated, Any

from fastapi import Depends, Header, Request
from fastapi.routing import APIRoute
from fastapi.security import APIKeyHeader, HTTPAuthorizationCredentials, HTTPBearer
from starlette.concurrency import run_in_threadpool

from api.access.access import Access
from api.access.caller import PURPOSE_HEADER, Caller, Forbidden, Scope, Unauthorised
from api.rates import Rates, known
from api.settings import Settings
from api.variables import API_KEYS, DEV, OIDC_ISSUER
from matcher.errors import SettingsInvalid

__all__ = [
    "DEV_NAME",
    "HEADER",
    "ApiKeys",
    "AsCaller",
    "caller",
    "each_route",
    "needs",
    "scopes_asked",
    "unguarded",
    "with_keys",
]

HEADER = "X-API-Key"
DEV_NAME = "ontwikkeling"

_key = APIKeyHeader(name=HEADER, scheme_name="ApiKey", description="De sleutel van een systeem.", auto_error=False)
_bearer = HTTPBearer(
    bearerFormat="JWT", scheme_name="Toegangstoken", description="Het token van een medewerker.", auto_error=False
)


class ApiKeys:
    """The keys as digests: their length says nothing, and the secrets themselves are not kept."""

    def __init__(self, keys: Mapping[str, str], *, other_ways: bool = False) -> None:
        """Raises SettingsInvalid without keys, unless there are `other_ways` in."""
        if not keys and not other_ways:
            raise SettingsInvalid(
                f"{API_KEYS.name}: zonder sleutels start de API niet. Geef een sleutel, of zet {DEV.name} op ja. "
                f"Of maak een sleutel met hallowerk sleutel maak, of vul {OIDC_ISSUER.name} in."
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


def with_keys(settings: Settings, *, other_ways: bool = False) -> tuple[Settings, str | None]:
    """Settings that can start, and the new secret that the caller prints when dev mode had to make one.

    Raises SettingsInvalid when there are no keys outside dev mode, and no other ways in.
    """
    if settings.api_keys or not settings.dev:
        ApiKeys(settings.api_keys, other_ways=other_ways or settings.oidc_issuer is not None)
        return settings, None
    secret = secrets.token_urlsafe(32)
    return replace(settings, api_keys=MappingProxyType({DEV_NAME: secret})), secret


async def caller(
    request: Request,
    secret: Annotated[str | None, Depends(_key)],
    bearer: Annotated[HTTPAuthorizationCredentials | None, Depends(_bearer)],
    purpose: Annotated[
        str | None,
        Header(alias=PURPOSE_HEADER, description="Waarvoor de gegevens worden gebruikt; mensen moeten dit zeggen."),
    ] = None,
) -> Caller:
    """Who asks, counted; Unauthorised without proof or with two, TooMany above the rate.

    InvalidInput without the purpose that a person must give.
    """
    access: Access = request.app.state.access
    rates: Rates = request.app.state.rates
    if secret and bearer is None:
        # Keys of the settings are in memory; all else may ask a database or a server, and does so in a thread.
        found = access.by_setting(secret)
        if found is None:
            found = await run_in_threadpool(access.by_secret, secret)
    elif bearer is not None and not secret:
        found = await run_in_threadpool(access.by_token, bearer.credentials)
    else:
        raise Unauthorised
    rates.count(request.scope.setdefault("state", {}), known(found))
    return found.for_purpose(purpose)


AsCaller = Annotated[Caller, Depends(caller)]


def needs(scope: Scope) -> Any:
    """The dependency of a route: Forbidden for a caller without the scope."""

    async def check(known: AsCaller) -> Caller:
        if not known.may(scope):
            raise Forbidden(f"U heeft hiervoor het recht {scope.value} nodig.", scope)
        return known

    check.scope = scope  # type: ignore[attr-defined]
    return Depends(check)


def scopes_asked(route: APIRoute) -> list[Scope]:
    """The scopes that a route asks for."""
    found = (getattr(dependency.call, "scope", None) for dependency in route.dependant.dependencies)
    return [scope for scope in found if isinstance(scope, Scope)]


def each_route(routes: Iterable[Any]) -> Iterator[Any]:
    """The routes themselves, those of included routers among them."""
    for route in routes:
        included = getattr(route, "original_router", None)
        if included is None:
            yield route
        else:
            yield from each_route(included.routes)


def unguarded(routes: Iterable[Any], open_paths: frozenset[str], page: Callable[..., Any]) -> list[str]:
    """Routes that anybody may call and that are not named as such: neither a scope nor a session of the page."""
    found = []
    for route in each_route(routes):
        path = getattr(route, "path", "")
        if path in open_paths:
            continue
        if isinstance(route, APIRoute) and (scopes_asked(route) or page in _calls(route.dependant)):
            continue
        found.append(path)
    return found


def _calls(dependant: Any) -> set[Callable[..., Any]]:
    """Every dependency below, however deep."""
    found: set[Callable[..., Any]] = set()
    for dependency in dependant.dependencies:
        found |= {dependency.call, *_calls(dependency)}
    return found
