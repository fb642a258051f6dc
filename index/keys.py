"""The keys that `ondersteuning` is sealed with: the first seals, all of them open."""

from __future__ import annotations

import base64
import binascii
import os
import re
import secrets
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final, Protocol

from matcher.errors import KeyUnavailable

KEY_BYTES: Final = 32
"""AES-256."""
KEY_FILE: Final = "ondersteuning.sleutels"
"""The file that is made where no key is configured."""

_ID = re.compile(r"[A-Za-z0-9_-]{1,32}", re.ASCII)
_HEADING = "# Sleutels van ondersteuning. Bewaar een kopie apart van de database: zonder sleutel is niets te lezen.\n"


@dataclass(frozen=True, slots=True)
class SealingKey:
    """`id` stands beside what was sealed, and tells nothing of the secret."""

    id: str
    secret: bytes = field(repr=False)


@dataclass(frozen=True, slots=True)
class KeyRing:
    """At least one key."""

    keys: tuple[SealingKey, ...]

    @property
    def current(self) -> SealingKey:
        """The one that seals."""
        return self.keys[0]

    def find(self, id: str) -> SealingKey:
        """Raises KeyUnavailable."""
        for key in self.keys:
            if key.id == id:
                return key
        raise KeyUnavailable(f"ondersteuning is versleuteld met sleutel {id}, en die sleutel is er niet")


def parse_ring(pairs: Iterable[str]) -> KeyRing:
    """From `naam:sleutel` pairs, a key being 32 bytes in base64; KeyUnavailable numbers the faulty pair, unrepeated."""
    keys: dict[str, SealingKey] = {}
    for number, pair in enumerate(pairs, start=1):
        id, _, encoded = pair.strip().partition(":")
        try:
            secret = base64.b64decode(encoded.replace("-", "+").replace("_", "/"), validate=True)
        except (binascii.Error, ValueError):
            secret = b""
        if not _ID.fullmatch(id) or len(secret) != KEY_BYTES:
            raise KeyUnavailable(f"sleutel {number} is geen naam:sleutel met {KEY_BYTES} bytes in base64")
        if id in keys:
            raise KeyUnavailable(f"de naam van sleutel {number} komt twee keer voor")
        keys[id] = SealingKey(id, secret)
    if not keys:
        raise KeyUnavailable("er staat geen sleutel")
    return KeyRing(tuple(keys.values()))


class Keys(Protocol):
    """Where the ring comes from; asked anew for each transaction, for another process may have turned the key."""

    def ring(self) -> KeyRing | None:
        """None when there is none yet."""

    def first(self) -> KeyRing:
        """A new ring; KeyUnavailable where none may be made."""

    def turned(self) -> KeyRing:
        """The ring whose first key is to seal everything from now on."""

    def forget(self, ids: frozenset[str]) -> None:
        """Keeps every key but these."""


class GivenKeys:
    """A ring that somebody else keeps: to turn the key, put a new one first."""

    def __init__(self, ring: KeyRing) -> None:
        self._ring = ring

    def ring(self) -> KeyRing:
        return self._ring

    def first(self) -> KeyRing:
        return self._ring

    def turned(self) -> KeyRing:
        return self._ring

    def forget(self, ids: frozenset[str]) -> None:
        if ids:
            raise KeyUnavailable("de sleutels staan in de omgeving; haal de oude daar zelf weg")


class KeyFile:
    """One `naam:sleutel` a line, for the owner alone."""

    def __init__(self, path: Path, *, may_make: bool) -> None:
        """`may_make` False: the file is somebody's choice, and its absence a fault."""
        self._path = path
        self._may_make = may_make

    def ring(self) -> KeyRing | None:
        try:
            text = self._path.read_text("utf-8")
        except FileNotFoundError:
            return None
        except (OSError, UnicodeDecodeError) as error:
            raise KeyUnavailable(f"{self._path} is niet te lezen ({type(error).__name__})") from None
        lines = [line for line in text.splitlines() if line.strip() and not line.startswith("#")]
        try:
            return parse_ring(lines)
        except KeyUnavailable as fault:
            raise KeyUnavailable(f"{self._path}: {fault}") from None

    def first(self) -> KeyRing:
        """Two processes that start at once make one: the later takes what the earlier made."""
        if not self._may_make:
            raise KeyUnavailable(f"{self._path}: dit bestand met sleutels bestaat niet")
        self._write(KeyRing((_fresh(),)), replace=False)
        made = self.ring()
        if made is None:
            raise KeyUnavailable(f"{self._path} verdween terwijl de dienst startte")
        return made

    def turned(self) -> KeyRing:
        known = self.ring()
        ring = KeyRing((_fresh(), *(known.keys if known else ())))
        self._write(ring, replace=True)
        return ring

    def forget(self, ids: frozenset[str]) -> None:
        known = self.ring()
        if known and ids:
            self._write(KeyRing(tuple(key for key in known.keys if key.id not in ids)), replace=True)

    def _write(self, ring: KeyRing, *, replace: bool) -> None:
        """Whole or not at all; an existing file stays unless `replace`."""
        lines = "".join(f"{key.id}:{base64.b64encode(key.secret).decode()}\n" for key in ring.keys)
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            # mkstemp gives 0600.
            handle, name = tempfile.mkstemp(dir=self._path.parent, prefix=self._path.name, suffix=".part")
            try:
                with os.fdopen(handle, "w", encoding="utf-8") as file:
                    file.write(_HEADING + lines)
                    file.flush()
                    os.fsync(file.fileno())
                if replace:
                    Path(name).replace(self._path)
                else:
                    os.link(name, self._path)
            finally:
                Path(name).unlink(missing_ok=True)
        except FileExistsError:
            return
        except OSError as error:
            raise KeyUnavailable(f"{self._path} is niet te schrijven: {error.strerror}") from None


def _fresh() -> SealingKey:
    return SealingKey(secrets.token_hex(4), secrets.token_bytes(KEY_BYTES))
