"""Keys of machines: of a secret only the hash is kept, and a new one takes over while the old one still works."""

from __future__ import annotations

import hashlib
import secrets
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy import ColumnElement, RowMapping, insert, or_, select, update

from index.ledger import Ledger
from index.tables import api_key
from matcher.errors import NotFound

PREFIX = "hw_"
"""Begins every secret, so that one that leaked is recognised by those who search for such things."""
_SEPARATOR = "\t"


@dataclass(frozen=True, slots=True)
class Credential:
    """One key; `gemeenten` None means all, `expires_at` None that it lasts until it is withdrawn."""

    id: str
    name: str
    scopes: tuple[str, ...]
    gemeenten: tuple[str, ...] | None
    purpose: str | None
    made_at: datetime
    expires_at: datetime | None = None
    revoked_at: datetime | None = None

    def lives(self, moment: datetime) -> bool:
        return self.revoked_at is None and (self.expires_at is None or moment < self.expires_at)


class Credentials:
    """Safe to share between threads. A secret is 256 random bits, so that a plain hash of it gives nothing away."""

    def __init__(self, ledger: Ledger, now: Callable[[], datetime] = lambda: datetime.now(UTC)) -> None:
        self._ledger, self._now = ledger, now

    def make(
        self,
        name: str,
        scopes: Sequence[str],
        gemeenten: Sequence[str] | None = None,
        purpose: str | None = None,
        lasting: timedelta | None = None,
    ) -> tuple[Credential, str]:
        """A new key and its secret, which is told this once; NameTaken while a living key has the name."""
        now = self._now()
        if any(known.name == name and known.lives(now) for known in self.all()):
            raise NameTaken(name)
        places = None if gemeenten is None else tuple(sorted(gemeenten))
        made = Credential(
            secrets.token_hex(8),
            name,
            tuple(sorted(scopes)),
            places,
            purpose,
            now,
            None if lasting is None else now + lasting,
        )
        return made, self._keep(made)

    def rotate(self, name: str, overlap: timedelta) -> tuple[Credential, str]:
        """A new secret with the same rights; the old one works for `overlap` more. NotFound without a living key."""
        now = self._now()
        living = [known for known in self.all() if known.name == name and known.lives(now)]
        if not living:
            raise NotFound(name)
        old = max(living, key=lambda known: (known.made_at, known.id))
        lasting = None if old.expires_at is None else now + (old.expires_at - old.made_at)
        made = Credential(secrets.token_hex(8), name, old.scopes, old.gemeenten, old.purpose, now, lasting)
        secret = self._keep(made)
        end = now + overlap
        with self._ledger.writing() as connection:
            connection.execute(
                update(api_key)
                .where(api_key.c.name == name, api_key.c.id != made.id)
                .where(or_(api_key.c.expires_at.is_(None), api_key.c.expires_at > _text(end)))
                .values(expires_at=_text(end))
            )
        return made, secret

    def revoke(self, name: str) -> int:
        """Every key of that name stops at once; how many they were. NotFound when there are none."""
        with self._ledger.writing() as connection:
            known = connection.scalars(select(api_key.c.id).where(api_key.c.name == name)).all()
            living = api_key.c.revoked_at.is_(None)
            connection.execute(
                update(api_key).where(api_key.c.name == name, living).values(revoked_at=_text(self._now()))
            )
        if not known:
            raise NotFound(name)
        return len(known)

    def all(self) -> list[Credential]:
        """By name, the oldest first."""
        with self._ledger.reading() as connection:
            found = [_credential(row) for row in connection.execute(select(api_key)).mappings()]
        return sorted(found, key=lambda known: (known.name, known.made_at, known.id))

    def find(self, secret: str) -> Credential | None:
        """The living key of a secret."""
        if not secret.startswith(PREFIX):
            return None
        return self._living(api_key.c.digest == _digest(secret))

    def living(self, id_: str) -> Credential | None:
        """The key of an id while it lives."""
        return self._living(api_key.c.id == id_)

    def _living(self, which: ColumnElement[bool]) -> Credential | None:
        with self._ledger.reading() as connection:
            row = connection.execute(select(api_key).where(which)).mappings().one_or_none()
        found = None if row is None else _credential(row)
        return found if found is not None and found.lives(self._now()) else None

    def _keep(self, made: Credential) -> str:
        secret = PREFIX + secrets.token_urlsafe(32)
        row = {
            "id": made.id,
            "name": made.name,
            "digest": _digest(secret),
            "scopes": " ".join(made.scopes),
            "gemeenten": None if made.gemeenten is None else _SEPARATOR.join(made.gemeenten),
            "purpose": made.purpose,
            "made_at": _text(made.made_at),
            "expires_at": None if made.expires_at is None else _text(made.expires_at),
        }
        with self._ledger.writing() as connection:
            connection.execute(insert(api_key), row)
        return secret


class NameTaken(Exception):
    """A living key has that name already."""


def _digest(secret: str) -> str:
    return hashlib.sha256(secret.encode()).hexdigest()


def _text(moment: datetime) -> str:
    """Of one length, so that texts compare as times do."""
    return moment.astimezone(UTC).isoformat(timespec="microseconds")


def _moment(text: str | None) -> datetime | None:
    return None if text is None else datetime.fromisoformat(text)


def _credential(row: RowMapping) -> Credential:
    places = row["gemeenten"]
    return Credential(
        row["id"],
        row["name"],
        tuple(row["scopes"].split()),
        None if places is None else tuple(filter(None, places.split(_SEPARATOR))),
        row["purpose"],
        datetime.fromisoformat(row["made_at"]),
        _moment(row["expires_at"]),
        _moment(row["revoked_at"]),
    )
