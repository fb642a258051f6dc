"""From what a request carries to who asks: keys of the settings, keys of the database, tokens."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from api.access.caller import Caller, Forbidden, Kind, Scope, Unauthorised, scopes_of
from api.access.jwks import KeySet
from api.access.tokens import Tokens
from api.settings import Settings
from index.credentials import Credential, Credentials
from matcher.visibility import gemeente_name

if TYPE_CHECKING:
    from api.security import ApiKeys

PAGE_SCOPES = (Scope.MATCHES, Scope.SEARCH)
"""What somebody needs to use the page."""


@dataclass(frozen=True, slots=True)
class Access:
    """The three ways in; `tokens` None while no issuer is set."""

    keys: ApiKeys
    credentials: Credentials
    tokens: Tokens | None = None

    def by_setting(self, secret: str) -> Caller | None:
        """A key of the settings has every scope and every gemeente; None when it is not one of those."""
        name = self.keys.name_of(secret)
        return None if name is None else Caller(name, Kind.MACHINE)

    def by_secret(self, secret: str) -> Caller:
        """A key of the settings or of the database. Raises Unauthorised and StoreUnavailable."""
        known = self.by_setting(secret)
        if known is not None:
            return known
        found = self.credentials.find(secret)
        if found is None:
            raise Unauthorised
        return _machine(found)

    def by_token(self, token: str) -> Caller:
        """Raises Unauthorised, Forbidden and KeysUnavailable."""
        if self.tokens is None:
            raise Unauthorised
        return self.tokens.caller(token)

    def for_page(self, secret: str) -> Caller:
        """Who signs in on the page; Unauthorised, or Forbidden when the key is not meant for it."""
        caller = self.by_secret(secret)
        missing = [scope for scope in PAGE_SCOPES if not caller.may(scope)]
        if missing:
            raise Forbidden("Met deze sleutel kunt u de pagina niet gebruiken.", missing[0])
        return caller

    def lives(self, caller: Caller) -> bool:
        """False when the key of a session was withdrawn or has expired since."""
        return caller.credential is None or self.credentials.living(caller.credential) is not None


def _machine(found: Credential) -> Caller:
    places = found.gemeenten
    return Caller(
        found.name,
        Kind.MACHINE,
        scopes_of(list(found.scopes)),
        None if places is None else frozenset(map(gemeente_name, places)),
        found.purpose,
        found.id,
    )


def open_tokens(settings: Settings) -> Tokens | None:
    """The reader of tokens of these settings, None without an issuer."""
    if settings.oidc_issuer is None or settings.oidc_audience is None or settings.oidc_jwks is None:
        return None
    keys = KeySet(settings.oidc_jwks)
    return Tokens(settings.oidc_issuer, settings.oidc_audience, keys, settings.oidc_group_accounts)
