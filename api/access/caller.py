"""A caller: a person or a machine, with scopes, gemeenten and the purpose of the request."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

from matcher.errors import Fault, InvalidInput
from matcher.visibility import Sight

PURPOSE_HEADER: Final = "X-Doelbinding"
DEFAULT_PURPOSE: Final = "arbeidsbemiddeling"
"""The purpose of a machine that names none (Participatiewet art. 7)."""
_PURPOSE = re.compile(r"[a-z][a-z0-9 :._/-]{2,99}", re.ASCII | re.IGNORECASE)


class Scope(StrEnum):
    """What a caller may do; values as in tokens and keys."""

    MATCHES = "matches:lezen"
    PROFILES = "profielen:schrijven"
    SUPPORT = "doelgroep:lezen"
    SEARCH = "zoeken"
    REMATCH = "rematch:starten"
    FEEDBACK = "terugkoppeling:schrijven"
    AUDIT = "audit:lezen"
    MANAGEMENT = "beheer"


EVERY_SCOPE: Final = frozenset(Scope)


class View(StrEnum):
    """For whose eyes an answer is; values as in the parameter `weergave`."""

    MANAGER = "accountmanager"
    EMPLOYER = "werkgever"
    CANDIDATE = "kandidaat"


class Kind(StrEnum):
    PERSON = "mens"
    MACHINE = "machine"


class Unauthorised(Exception):
    """No proof of who asks, or one that does not hold."""


class Forbidden(Exception):
    """A known caller that may not do this; `reason` is a Dutch sentence, `scope` what is missing, if that is it."""

    def __init__(self, reason: str, scope: Scope | None = None) -> None:
        super().__init__(reason)
        self.reason, self.scope = reason, scope


@dataclass(frozen=True, slots=True)
class Caller:
    """`name` is the personal sub of a person or the name of a key; `gemeenten` None means all of them.

    `credential` is the id of a key that is kept in the database: it may be withdrawn while a session lasts.
    """

    name: str
    kind: Kind
    scopes: frozenset[Scope] = EVERY_SCOPE
    gemeenten: frozenset[str] | None = None
    purpose: str | None = None
    credential: str | None = None

    @property
    def sight(self) -> Sight:
        return self.sight_of(View.MANAGER)

    def sight_of(self, view: View) -> Sight:
        """What is seen in a view: an employer's is the same whatever the caller may see."""
        if view is View.EMPLOYER:
            return Sight(self.gemeenten, support=False, home=False)
        return Sight(self.gemeenten, support=self.may(Scope.SUPPORT))

    def may(self, scope: Scope) -> bool:
        return scope in self.scopes

    def for_purpose(self, told: str | None) -> Caller:
        """With the purpose of this request; InvalidInput when a person gives none, or it is no purpose."""
        if told is not None and told.strip():
            if not _PURPOSE.fullmatch(told.strip()):
                raise _refused("Schrijf het doel in 3 tot en met 100 gewone letters en cijfers, zonder namen.")
            return replace(self, purpose=told.strip())
        if self.kind is Kind.PERSON:
            raise _refused("Zeg met welk doel u deze gegevens gebruikt, zoals arbeidsbemiddeling.")
        return self if self.purpose else replace(self, purpose=DEFAULT_PURPOSE)


def _refused(reason: str) -> InvalidInput:
    return InvalidInput([Fault(PURPOSE_HEADER, reason)])


def scopes_of(names: list[str]) -> frozenset[Scope]:
    """The scopes among the names; what is not ours is passed over."""
    known = {scope.value: scope for scope in Scope}
    return frozenset(known[name] for name in names if name in known)
