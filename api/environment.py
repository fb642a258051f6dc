"""Reads environment variables: each kind of value its own way, and what is wrong with all of them at once."""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final

from limits import RateLimitItem
from limits import parse as parse_rate

from api.access.jwks import is_address, is_safe
from api.variables import (
    OIDC_AUDIENCE,
    OIDC_GROUP_ACCOUNTS,
    OIDC_ISSUER,
    OIDC_JWKS,
    SETTINGS,
    SHORTEST_SECRET,
    Setting,
)
from index.keys import KeyRing, parse_ring
from matcher.errors import KeyUnavailable

PREFIX: Final = "HALLOWERK_"
NO_LIMIT: Final = "geen"
DEFAULT_RETENTION: Final = MappingProxyType({"candidate": 730, "vacancy": 365, "decision": 1095, "tombstone": 30})

KEY_NAME = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)
_WHOLE_NUMBER = re.compile(r"[0-9]{1,6}", re.ASCII)
_RATE = re.compile(r"[1-9][0-9]{0,6}/(?:second|minute|hour|day)", re.ASCII)
_ORIGIN = re.compile(r"https?://(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::[0-9]{1,5})?", re.ASCII)
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+", re.ASCII)


class Reader:
    """Reads settings and gathers what is wrong; a fault names the variable, never its value."""

    def __init__(self, environ: Mapping[str, str]) -> None:
        self._environ = environ
        known = {setting.name for setting in SETTINGS}
        self.faults = [
            f"{name}: deze instelling bestaat niet."
            for name in sorted(environ)
            if name.startswith(PREFIX) and name not in known
        ]

    def text(self, setting: Setting) -> str:
        return self._environ.get(setting.name, "").strip() or setting.default

    def number(self, setting: Setting, most: int, least: int = 1) -> int | None:
        """least..most; None when there is no value and no default."""
        text = self.text(setting)
        if not text:
            return None
        if not _WHOLE_NUMBER.fullmatch(text) or not least <= int(text) <= most:
            self._fault(setting, f"dit moet een geheel getal zijn van {least} tot en met {most}.")
            return None
        return int(text)

    def listed(self, setting: Setting) -> list[str]:
        """What stands between commas."""
        return [item.strip() for item in self.text(setting).split(",") if item.strip()]

    def rate(self, setting: Setting) -> RateLimitItem | None:
        """None is no limit."""
        text = self.text(setting)
        if text == NO_LIMIT:
            return None
        if not _RATE.fullmatch(text):
            self._fault(setting, f"schrijf een aantal en een tijd, zoals {setting.default}, of {NO_LIMIT}.")
            return None
        return parse_rate(text)

    def origins(self, setting: Setting) -> tuple[str, ...]:
        """As browsers write them (RFC 6454); http for this machine alone, and never all of them at once."""
        found = [origin.lower() for origin in self.listed(setting)]
        if not all(_ORIGIN.fullmatch(origin) and is_safe(origin) for origin in found):
            self._fault(setting, "schrijf elke website als https://naam, zonder pad; een sterretje kan niet.")
        return tuple(found)

    def networks(self, setting: Setting) -> tuple[str, ...]:
        try:
            return tuple(str(ipaddress.ip_network(text, strict=False)) for text in self.listed(setting))
        except ValueError:
            self._fault(setting, "schrijf IP-adressen of netwerken, zoals 10.0.0.5 of 10.0.0.0/24.")
            return ()

    def days(self, setting: Setting) -> Mapping[str, int]:
        """Days by table; a table that is not named keeps its default."""
        days = dict(DEFAULT_RETENTION)
        for pair in filter(None, map(str.strip, self.text(setting).split(","))):
            table, _, number = pair.partition(":")
            if table not in days or not _WHOLE_NUMBER.fullmatch(number) or int(number) < 1:
                self._fault(setting, f"schrijf tabel:dagen, met een tabel uit {', '.join(days)}.")
                break
            days[table] = int(number)
        return MappingProxyType(days)

    def path(self, setting: Setting) -> Path | None:
        text = self.text(setting)
        return Path(text) if text else None

    def ring(self, setting: Setting, other: Setting) -> KeyRing | None:
        """A fault numbers the key; two places at once are a fault too."""
        text = self.text(setting)
        if not text:
            return None
        if self.text(other):
            self._fault(setting, f"geef dit of {other.name}, niet allebei.")
        try:
            return parse_ring(text.split(","))
        except KeyUnavailable as fault:
            self._fault(setting, f"{fault}.")
            return None

    def stylesheet(self, setting: Setting) -> Path | None:
        text = self.text(setting)
        if not text:
            return None
        if not Path(text).is_file():
            self._fault(setting, "dit bestand bestaat niet.")
        return Path(text)

    def choice(self, setting: Setting) -> bool:
        return self.one_of(setting, ("ja", "nee")) == "ja"

    def one_of(self, setting: Setting, values: Sequence[str]) -> str:
        text = self.text(setting)
        if text not in values:
            self._fault(setting, f"schrijf {', '.join(values[:-1])} of {values[-1]}.")
        return text

    def oidc(self) -> dict[str, Any]:
        """The issuer of tokens: all three settings or none."""
        given = {setting: self.text(setting) for setting in (OIDC_ISSUER, OIDC_AUDIENCE, OIDC_JWKS)}
        if any(given.values()):
            for setting, text in given.items():
                if not text:
                    self._fault(setting, "dit is ook nodig: de instellingen voor tokens horen bij elkaar.")
        place = given[OIDC_JWKS]
        if not is_safe(place):
            self._fault(OIDC_JWKS, "gebruik een adres met https, of een bestand.")
        elif place and not is_address(place) and not Path(place).is_file():
            self._fault(OIDC_JWKS, "dit bestand bestaat niet.")
        return {
            "oidc_issuer": given[OIDC_ISSUER] or None,
            "oidc_audience": given[OIDC_AUDIENCE] or None,
            "oidc_jwks": place or None,
            "oidc_group_accounts": frozenset(self.listed(OIDC_GROUP_ACCOUNTS)),
        }

    def address(self, setting: Setting) -> str:
        text = self.text(setting)
        if not _ADDRESS.fullmatch(text):
            self._fault(setting, "dit is geen e-mailadres.")
        return text

    def keys(self, setting: Setting) -> Mapping[str, str]:
        """Name to secret; pairs are numbered in faults, for a pair that cannot be read may be a bare secret."""
        keys: dict[str, str] = {}
        pairs = [pair.strip() for pair in self.text(setting).split(",") if pair.strip()]
        for number, pair in enumerate(pairs, start=1):
            name, _, secret = pair.partition(":")
            if not KEY_NAME.fullmatch(name) or not secret:
                self._fault(setting, f"sleutel {number} is geen naam:geheim.")
            elif len(secret) < SHORTEST_SECRET or not secret.isascii() or not secret.isprintable():
                reason = f"het geheim van sleutel {number} moet minstens {SHORTEST_SECRET} gewone tekens hebben."
                self._fault(setting, reason)
            elif name in keys:
                self._fault(setting, f"de naam van sleutel {number} komt twee keer voor.")
            else:
                keys[name] = secret
        if len(set(keys.values())) < len(keys):
            self._fault(setting, "twee sleutels hebben hetzelfde geheim.")
        return MappingProxyType(keys)

    def _fault(self, setting: Setting, reason: str) -> None:
        self.faults.append(f"{setting.name}: {reason}")
