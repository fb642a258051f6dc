"""Sessions of the page, each sealed with what only the browser that holds its cookie can tell.

A row is found by one hash of the cookie and opened by another (AES-256-GCM), so that a copy of the database reads none.
"""

from __future__ import annotations

import base64
import hashlib
import os
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from sqlalchemy import delete, func, insert, select, update

from index.ledger import Ledger
from index.tables import page_session

_NONCE_BYTES: Final = 12


class SessionRows:
    """Safe to share between threads and processes. `secret` is a cookie's value: random, and kept nowhere."""

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    def add(self, secret: str, text: str, seen: int, *, idle_since: int, most: int) -> None:
        """A new session; those that nobody looked at since `idle_since` go, and the oldest where there are `most`."""
        table = page_session
        with self._ledger.writing(patient=False) as connection:
            connection.execute(delete(table).where(table.c.seen < idle_since))
            over = (connection.scalar(select(func.count()).select_from(table)) or 0) - most + 1
            if over > 0:
                oldest = select(table.c.digest).order_by(table.c.seen, table.c.digest).limit(over)
                gone = list(connection.scalars(oldest))
                connection.execute(delete(table).where(table.c.digest.in_(gone)))
            row = {"digest": _digest(secret), "seen": seen, "sealed": _sealed(secret, text)}
            connection.execute(insert(table), row)

    def find(self, secret: str) -> tuple[str, int] | None:
        """The text and when it was last looked at, in seconds; None for a secret that opens nothing."""
        asked = select(page_session.c.sealed, page_session.c.seen).where(page_session.c.digest == _digest(secret))
        with self._ledger.reading() as connection:
            row = connection.execute(asked).one_or_none()
        text = None if row is None else _opened(secret, row.sealed)
        return None if row is None or text is None else (text, int(row.seen))

    def look(self, secret: str, seen: int) -> None:
        """Keeps it alive; a session that was removed stays so."""
        self._change(secret, {"seen": seen})

    def change(self, secret: str, text: str) -> None:
        """As `look`."""
        self._change(secret, {"sealed": _sealed(secret, text)})

    def remove(self, secret: str) -> None:
        with self._ledger.writing(patient=False) as connection:
            connection.execute(delete(page_session).where(page_session.c.digest == _digest(secret)))

    def _change(self, secret: str, values: dict[str, int | str]) -> None:
        mine = page_session.c.digest == _digest(secret)
        with self._ledger.writing(patient=False) as connection:
            connection.execute(update(page_session).where(mine).values(values))


def _digest(secret: str) -> str:
    return hashlib.sha256(f"hallowerk sessie rij {secret}".encode()).hexdigest()


def _key(secret: str) -> AESGCM:
    """A plain hash is enough: the secret is 256 random bits."""
    return AESGCM(hashlib.sha256(f"hallowerk sessie sleutel {secret}".encode()).digest())


def _sealed(secret: str, text: str) -> str:
    nonce = os.urandom(_NONCE_BYTES)
    return base64.b64encode(nonce + _key(secret).encrypt(nonce, text.encode(), None)).decode()


def _opened(secret: str, sealed: str) -> str | None:
    """None for what was changed."""
    data = base64.b64decode(sealed)
    try:
        return _key(secret).decrypt(data[:_NONCE_BYTES], data[_NONCE_BYTES:], None).decode()
    except InvalidTag:
        return None
