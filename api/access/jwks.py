"""The public keys of who gives out tokens (JWKS, RFC 7517), from a file or an address, kept fresh."""

from __future__ import annotations

import ipaddress
import json
import logging
import threading
import time
import urllib.request
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Final
from urllib.parse import urlsplit

FRESH_SECONDS: Final = 300.0
"""After this long the keys are read again, so that a withdrawn key stops working."""
PAUSE_SECONDS: Final = 10.0
"""An unknown key makes us look again, but not more often than this: nobody makes us knock at will."""
PATIENCE_SECONDS: Final = 5.0
LARGEST: Final = 1_000_000
_log = logging.getLogger("api.access")


class KeysUnavailable(Exception):
    """The keys cannot be read, and none are kept."""


class KeySet:
    """Safe to share between threads; while keys cannot be read again, those that were read keep their worth."""

    def __init__(
        self, place: str, read: Callable[[str], bytes] | None = None, now: Callable[[], float] = time.monotonic
    ) -> None:
        self._place, self._read, self._now = place, read or read_place, now
        self._lock = threading.Lock()
        self._keys: Mapping[str, Mapping[str, Any]] = {}
        self._tried: float | None = None

    def find(self, kid: str) -> Mapping[str, Any] | None:
        """The key of that id, None when there is none; raises KeysUnavailable."""
        age = None if self._tried is None else self._now() - self._tried
        if age is None or age > FRESH_SECONDS or (kid not in self._keys and age > PAUSE_SECONDS):
            self._refresh(age)
        if not self._keys:
            raise KeysUnavailable
        return self._keys.get(kid)

    def _refresh(self, age: float | None) -> None:
        with self._lock:
            if self._tried is not None and age is not None and self._now() - self._tried < age:
                return
            try:
                self._keys = parsed(self._read(self._place))
            except (OSError, ValueError) as error:
                _log.error("the keys for tokens cannot be read: %s", type(error).__name__)
            self._tried = self._now()


def parsed(text: bytes) -> Mapping[str, Mapping[str, Any]]:
    """Keys for signatures by kid; ValueError for what is no JWKS."""
    document = json.loads(text)
    listed = document.get("keys") if isinstance(document, dict) else None
    if not isinstance(listed, list):
        raise ValueError("no list of keys")
    usable = (key for key in listed if isinstance(key, dict) and key.get("use", "sig") == "sig")
    return {str(key["kid"]): key for key in usable if key.get("kid")}


def read_place(place: str) -> bytes:
    """The bytes of a file or an address."""
    if not is_address(place):
        return Path(place).read_bytes()
    with urllib.request.urlopen(place, timeout=PATIENCE_SECONDS) as answer:
        body: bytes = answer.read(LARGEST)
        return body


def is_address(place: str) -> bool:
    return place.startswith(("https://", "http://"))


def is_safe(place: str) -> bool:
    """False for an address that anybody on the way can change: http beyond this machine."""
    if not place.startswith("http://"):
        return True
    host = urlsplit(place).hostname or ""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
