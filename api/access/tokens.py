"""Bearer tokens (RFC 6750) as JWT access tokens, after the Dutch NLgov profiles for OAuth 2.0 and OpenID Connect."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any, Final

import jwt
from cryptography.hazmat.primitives.asymmetric.rsa import RSAPublicKey

from api.access.caller import Caller, Forbidden, Kind, Unauthorised, scopes_of
from api.access.jwks import KeySet
from matcher.visibility import gemeente_name

ALGORITHMS: Final = ("RS256", "PS256", "ES256")
"""Those of the NLgov profiles; a token that names another is refused before a key is looked up."""
SKEW_SECONDS: Final = 60
"""How far clocks may differ."""
SHORTEST_RSA: Final = 2048
"""Bits; a shorter modulus is no proof."""
LONGEST_TOKEN: Final = 16_384
GEMEENTEN: Final = ("gemeenten", "gemeente")
"""The claims with the gemeenten that a caller works for: a name or a list of names, or "*" for all."""
EVERY_GEMEENTE: Final = "*"
_KINDS: Final = {"RS256": "RSA", "PS256": "RSA", "ES256": "EC"}
_TYPES: Final = (None, "jwt", "at+jwt", "application/at+jwt")
_REQUIRED: Final = ["exp", "iat", "iss", "aud", "sub"]
_SHARED = re.compile(
    r"(?:info|balie|team|groep|group|gedeeld|shared|algemeen|afdeling|secretariaat|postbus|mailbox|helpdesk|servicedesk|"
    r"receptie|admin|administrator|gast|guest|noreply|no-reply|wsp|werkgeversservicepunt)"
    r"(?:[-._@+0-9 ]|$)",
    re.IGNORECASE,
)
"""Names of accounts that several people use."""
NOT_PERSONAL: Final = "Dit is een groepsaccount. Meld u aan met een account van uzelf."
NO_GEMEENTE: Final = "Bij dit account hoort geen gemeente."


class Tokens:
    """Reads tokens of one issuer for one audience."""

    def __init__(self, issuer: str, audience: str, keys: KeySet, group_accounts: frozenset[str] = frozenset()) -> None:
        """`group_accounts`: subs that several people use, whatever they are called."""
        self._issuer, self._audience, self._keys = issuer, audience, keys
        self._group_accounts = group_accounts

    def caller(self, token: str) -> Caller:
        """Who the token stands for; Unauthorised when it proves nothing, Forbidden for a group account."""
        claims = self._claims(token)
        subject = claims["sub"]
        if not isinstance(subject, str) or not subject.strip() or len(subject) > 255:
            raise Unauthorised
        machine = subject in (claims.get("client_id"), claims.get("azp"))
        if not machine and self._is_shared(subject, claims):
            raise Forbidden(NOT_PERSONAL)
        kind = Kind.MACHINE if machine else Kind.PERSON
        return Caller(subject, kind, scopes_of(_words(claims, "scope", "scp")), _gemeenten(claims))

    def _claims(self, token: str) -> Mapping[str, Any]:
        if len(token) > LONGEST_TOKEN:
            raise Unauthorised
        try:
            header = jwt.get_unverified_header(token)
            algorithm = header.get("alg")
            if algorithm not in ALGORITHMS or str(header.get("typ") or "jwt").lower() not in _TYPES:
                raise Unauthorised
            key = self._key(header.get("kid"), algorithm)
            claims: dict[str, Any] = jwt.decode(
                token,
                key,
                algorithms=[algorithm],
                audience=self._audience,
                issuer=self._issuer,
                leeway=SKEW_SECONDS,
                options={"require": _REQUIRED},
            )
        except jwt.PyJWTError:
            raise Unauthorised from None
        return claims

    def _key(self, kid: object, algorithm: str) -> Any:
        found = self._keys.find(kid) if isinstance(kid, str) else None
        if found is None or found.get("kty") != _KINDS[algorithm] or found.get("alg", algorithm) != algorithm:
            raise Unauthorised
        if algorithm == "ES256" and found.get("crv") != "P-256":
            raise Unauthorised
        key = jwt.PyJWK(dict(found), algorithm=algorithm).key
        if isinstance(key, RSAPublicKey) and key.key_size < SHORTEST_RSA:
            raise Unauthorised
        return key

    def _is_shared(self, subject: str, claims: Mapping[str, Any]) -> bool:
        told = claims.get("groepsaccount") is True or claims.get("account_type") in ("group", "groep", "shared")
        return told or subject in self._group_accounts or _SHARED.match(subject) is not None


def _words(claims: Mapping[str, Any], *names: str) -> list[str]:
    """A claim that is a list, or words with spaces between them (RFC 9068)."""
    found: list[str] = []
    for value in (claims.get(name) for name in names):
        found += value.split() if isinstance(value, str) else []
        found += [item for item in value if isinstance(item, str)] if isinstance(value, list) else []
    return found


def _gemeenten(claims: Mapping[str, Any]) -> frozenset[str] | None:
    """None for all; Forbidden when the token names none."""
    told = (claims.get(name) for name in GEMEENTEN)
    listed = [item for value in told for item in (value if isinstance(value, list) else [value])]
    if EVERY_GEMEENTE in listed:
        return None
    names = frozenset(gemeente_name(name) for name in listed if isinstance(name, str))
    if not names - {""}:
        raise Forbidden(NO_GEMEENTE)
    return names - {""}
