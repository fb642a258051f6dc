"""How often a client may ask: counted by the name of who asks, or by the address of who is not known."""

from __future__ import annotations

import ipaddress
import math
import time
from collections.abc import MutableMapping
from dataclasses import dataclass
from typing import Any, Final

from limits import RateLimitItem
from limits.storage import MemoryStorage
from limits.strategies import FixedWindowRateLimiter

from api.access.caller import Caller

STANDING: Final = "rate"
"""The name under which a request carries where its client stands; a request that carries it was counted."""
NO_ADDRESS: Final = "-"
SITE_PREFIX: Final = 64
"""Bits of an IPv6 address that one site has: the rest it chooses itself (RFC 4291, 2.5.4)."""


class TooMany(Exception):
    """A client above its rate; `seconds` (whole, from 1) until it may ask again."""

    def __init__(self, seconds: int) -> None:
        super().__init__(seconds)
        self.seconds = seconds


@dataclass(frozen=True, slots=True)
class Standing:
    """Requests allowed in a window and left of it, and the seconds (whole, from 1) until the next one."""

    limit: int
    left: int
    seconds: int


class Rates:
    """Counts in the memory of this process, each client in windows of its own; safe to share between threads.

    Names and addresses are counted by and never told: they are in no log, metric or answer.
    """

    def __init__(self, general: RateLimitItem | None, sign_in: RateLimitItem | None) -> None:
        """None is no limit."""
        self._general, self._sign_in = general, sign_in
        self._windows = FixedWindowRateLimiter(MemoryStorage())

    def count(self, state: MutableMapping[str, Any], client: str) -> None:
        """Counts a request, by the state that it carries, once; TooMany above the rate."""
        if self._general is None or STANDING in state:
            return
        within = self._windows.hit(self._general, client)
        state[STANDING] = standing = self._standing(self._general, client)
        if not within:
            raise TooMany(standing.seconds)

    def check_sign_in(self, client: str) -> None:
        """TooMany when sign-ins failed too often; to be asked before a key is looked at, right or wrong."""
        if self._sign_in is not None and not self._windows.test(self._sign_in, client):
            raise TooMany(self._standing(self._sign_in, client).seconds)

    def sign_in_failed(self, client: str) -> None:
        if self._sign_in is not None:
            self._windows.hit(self._sign_in, client)

    def _standing(self, rate: RateLimitItem, client: str) -> Standing:
        ends, left = self._windows.get_window_stats(rate, client)
        return Standing(rate.amount, left, max(1, math.ceil(ends - time.time())))


def known(caller: Caller) -> str:
    """A caller as a client: the name of a key or the sub of a token."""
    return f"{caller.kind.value}:{caller.name}"


def stranger(address: str | None) -> str:
    """The client behind an address, one for a whole site of IPv6; None where the server knows no address."""
    try:
        parsed = ipaddress.ip_address(address or NO_ADDRESS)
    except ValueError:
        return f"adres:{address or NO_ADDRESS}"
    if isinstance(parsed, ipaddress.IPv6Address):
        return f"adres:{ipaddress.ip_network((parsed, SITE_PREFIX), strict=False)}"
    return f"adres:{parsed}"
