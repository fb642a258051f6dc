"""How often a client may ask: counted by the name of who asks, or by the address of who is not known."""

from __future__ import annotations

import ipaddress
import math
import threading
import time
from collections.abc import Callable, MutableMapping
from dataclasses import dataclass
from typing import Any, Final

from limits import RateLimitItem

from api.access.caller import Caller

STANDING: Final = "rate"
"""The name under which a request carries where its client stands; a request that carries it was counted."""
NO_ADDRESS: Final = "-"
SITE_PREFIX: Final = 64
"""Bits of an IPv6 address that one site has: the rest it chooses itself (RFC 4291, 2.5.4)."""
SWEEP_SECONDS: Final = 1.0
"""How often windows that have ended are let go."""


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


class Windows:
    """Requests by client in windows of one length, each begun by its first request. Safe to share between threads."""

    def __init__(self, rate: RateLimitItem, clock: Callable[[], float] = time.time) -> None:
        """`clock` in seconds."""
        self._most, self._length, self._clock = rate.amount, rate.get_expiry(), clock
        self._open: dict[str, tuple[float, int]] = {}
        self._swept, self._lock = clock(), threading.Lock()

    def __len__(self) -> int:
        """Clients that are remembered."""
        return len(self._open)

    def look(self, client: str, counting: int = 0) -> tuple[Standing, int]:
        """Where a client stands, and how often it came in this window, after `counting` more requests of it."""
        with self._lock:
            now = self._clock()
            if now >= self._swept + SWEEP_SECONDS:
                self._open = {name: window for name, window in self._open.items() if window[0] > now}
                self._swept = now
            ends, came = self._open.get(client, (0.0, 0))
            if ends <= now:
                ends, came = now + self._length, 0
            came += counting
            if counting:
                self._open[client] = ends, came
        return Standing(self._most, max(0, self._most - came), max(1, math.ceil(ends - now))), came


class Rates:
    """Counts in the memory of this process, each client in windows of its own; safe to share between threads.

    Names and addresses are counted by and never told: they are in no log, metric or answer.
    """

    def __init__(self, general: RateLimitItem | None, sign_in: RateLimitItem | None) -> None:
        """None is no limit."""
        self._general = None if general is None else Windows(general)
        self._sign_in = None if sign_in is None else Windows(sign_in)

    def count(self, state: MutableMapping[str, Any], client: str) -> None:
        """Counts a request, by the state that it carries, once; TooMany above the rate."""
        if self._general is None or STANDING in state:
            return
        standing, came = self._general.look(client, counting=1)
        state[STANDING] = standing
        if came > standing.limit:
            raise TooMany(standing.seconds)

    def check_sign_in(self, client: str) -> None:
        """TooMany when sign-ins failed too often; to be asked before a key is looked at, right or wrong."""
        if self._sign_in is not None:
            standing, came = self._sign_in.look(client)
            if came >= standing.limit:
                raise TooMany(standing.seconds)

    def sign_in_failed(self, client: str) -> None:
        if self._sign_in is not None:
            self._sign_in.look(client, counting=1)


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
