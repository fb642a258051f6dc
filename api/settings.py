"""Every environment variable of the product: name, default, unit, one sentence; read once, all faults together."""

from __future__ import annotations

import ipaddress
import os
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Final, Self

from limits import RateLimitItem
from limits import parse as parse_rate

from api.access.jwks import is_address, is_safe
from index.keys import KeyRing, parse_ring
from matcher.errors import KeyUnavailable, SettingsInvalid

PREFIX: Final = "HALLOWERK_"
SHORTEST_SECRET: Final = 16
MOST_THREADS: Final = 256
MOST_MEGABYTES: Final = 1024
MOST_AT_WORK: Final = 16
"""In each lane: both together stay below the threads that the server has (40)."""
MOST_WAITING: Final = 10_000
MOST_SECONDS: Final = 86_400
MEGABYTE: Final = 1_000_000
AUDIT_LEAST: Final = 183
AUDIT_MOST: Final = 3650
NO_LIMIT: Final = "geen"
LOG_LEVELS: Final = ("debug", "info", "warning", "error")

KEY_NAME = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)
_WHOLE_NUMBER = re.compile(r"[0-9]{1,6}", re.ASCII)
_RATE = re.compile(r"[1-9][0-9]{0,6}/(?:second|minute|hour|day)", re.ASCII)
_ORIGIN = re.compile(r"https?://(?:[a-z0-9.-]+|\[[0-9a-f:]+\])(?::[0-9]{1,5})?", re.ASCII)
_ADDRESS = re.compile(r"[^@\s]+@[^@\s]+", re.ASCII)


@dataclass(frozen=True, slots=True)
class Setting:
    """One environment variable; `default` as a person would write it, empty when there is none."""

    name: str
    default: str
    unit: str
    sentence: str


DATA_DIR = Setting("HALLOWERK_DATA_DIR", ".hallowerk", "map", "Hier staan de database, het model en de index.")
DATABASE_URL = Setting(
    "HALLOWERK_DATABASE_URL", "", "URL", "De database; zonder waarde is dat een SQLite-bestand in de datamap."
)
MODEL = Setting("HALLOWERK_MODEL", "embedded", "naam", "Het taalmodel, met een naam uit de catalogus.")
API_KEYS = Setting(
    "HALLOWERK_API_KEYS",
    "",
    "naam:geheim, met komma's ertussen",
    f"De sleutels van wie de API mag gebruiken; een geheim heeft minstens {SHORTEST_SECRET} tekens.",
)
DEV = Setting(
    "HALLOWERK_DEV", "nee", "ja of nee", "Bij ja start de API zonder sleutels, met een eigen, tijdelijke sleutel."
)
THREADS = Setting(
    "HALLOWERK_THREADS",
    "",
    "aantal",
    "Zoveel threads gebruiken het model en de index, en zoveel processen de ronde; zonder waarde alle, de index één.",
)
MAX_BODY = Setting(
    "HALLOWERK_MAX_BODY_MB", "10", "MB (1.000.000 bytes)", "Een bericht aan de API mag niet groter zijn."
)
SUPPORT_KEYS = Setting(
    "HALLOWERK_SUPPORT_KEYS",
    "",
    "naam:sleutel, met komma's ertussen",
    "De sleutels (32 bytes in base64) waarmee ondersteuning is versleuteld; de eerste versleutelt.",
)
SUPPORT_KEY_FILE = Setting(
    "HALLOWERK_SUPPORT_KEY_FILE",
    "",
    "pad naar een bestand",
    "Een bestand met zulke sleutels, een per regel; zonder waarde maakt de dienst er een in de datamap.",
)
EXTRA_ZUID = Setting(
    "HALLOWERK_EXTRA_ZUID",
    "",
    "namen van gebieden, met komma's ertussen",
    "Deze gebieden tellen ook als Rotterdam-Zuid, zoals Hoogvliet.",
)
QUESTIONS_AT_ONCE = Setting(
    "HALLOWERK_QUESTIONS_AT_ONCE", "8", "aantal", "Zoveel vragen worden tegelijk beantwoord; de andere wachten."
)
WRITES_AT_ONCE = Setting(
    "HALLOWERK_WRITES_AT_ONCE", "2", "aantal", "Zoveel wijzigingen worden tegelijk verwerkt; de andere wachten."
)
QUEUE = Setting(
    "HALLOWERK_QUEUE", "64", "aantal", "Zoveel vragen, en zoveel wijzigingen, mogen wachten; wat meer komt, krijgt 503."
)
DEADLINE = Setting(
    "HALLOWERK_DEADLINE_SECONDS", "30", "seconden", "Een vraag die na deze tijd niet klaar is, krijgt 503."
)
WRITE_DEADLINE = Setting(
    "HALLOWERK_WRITE_DEADLINE_SECONDS",
    "600",
    "seconden",
    "Een wijziging die na deze tijd niet klaar is, krijgt 503; 1000 nieuwe profielen lezen duurt minuten.",
)
RATE_LIMIT = Setting(
    "HALLOWERK_RATE_LIMIT",
    "30000/minute",
    "aantal/second, minute, hour of day; of geen",
    "Zoveel verzoeken mag één sleutel, één mens of één onbekend adres doen; wat meer komt, krijgt 429.",
)
SIGN_IN_LIMIT = Setting(
    "HALLOWERK_SIGN_IN_LIMIT",
    "10/minute",
    "aantal/second, minute, hour of day; of geen",
    "Zo vaak mag het aanmelden op de pagina mislukken vanaf één adres.",
)
CORS_ORIGINS = Setting(
    "HALLOWERK_CORS_ORIGINS",
    "",
    "https-adressen zonder pad, met komma's ertussen",
    "Deze websites mogen de API vanuit een browser gebruiken.",
)
TRUSTED_PROXIES = Setting(
    "HALLOWERK_TRUSTED_PROXIES",
    "",
    "IP-adressen of netwerken, met komma's ertussen",
    "Deze proxies zeggen wie vraagt en of dat over TLS gaat; van anderen wordt dat niet geloofd.",
)
LOG_LEVEL = Setting(
    "HALLOWERK_LOG_LEVEL",
    "info",
    "debug, info, warning of error",
    "Logregels van dit niveau en hoger komen op stderr, als JSON.",
)
OTLP_URL = Setting(
    "HALLOWERK_OTLP_URL",
    "",
    "URL",
    "Hierheen gaan de traces (OTLP over HTTP); zonder waarde worden er geen gemaakt.",
)
THEME = Setting(
    "HALLOWERK_THEME",
    "",
    "pad naar een CSS-bestand",
    "Het thema van uw organisatie voor de pagina, in de namen van NL Design System.",
)
RETENTION = Setting(
    "HALLOWERK_RETENTION",
    "candidate:730,vacancy:365,decision:1095,tombstone:30",
    "tabel:dagen, met komma's ertussen",
    "Zo lang blijven rijen; `hallowerk bewaartermijn` wist wat ouder is.",
)
CONTACT_EMAIL = Setting(
    "HALLOWERK_CONTACT_EMAIL", "matching@hallowerk.example", "e-mailadres", "Het adres voor vragen over de API."
)
CONTACT_URL = Setting(
    "HALLOWERK_CONTACT_URL", "https://hallowerk.example", "URL", "De pagina met meer uitleg over de API."
)
AUDIT_DAYS = Setting(
    "HALLOWERK_AUDIT_DAYS",
    "365",
    "dagen",
    f"Zo lang blijft een auditrecord bewaard, minstens {AUDIT_LEAST}.",
)
OIDC_ISSUER = Setting(
    "HALLOWERK_OIDC_ISSUER", "", "URL", "Wie de toegangstokens van medewerkers uitgeeft (iss); leeg: alleen sleutels."
)
OIDC_AUDIENCE = Setting("HALLOWERK_OIDC_AUDIENCE", "", "naam", "Voor wie die tokens zijn bedoeld (aud): deze dienst.")
OIDC_JWKS = Setting(
    "HALLOWERK_OIDC_JWKS", "", "pad of https-adres", "De openbare sleutels waarmee die tokens zijn ondertekend (JWKS)."
)
OIDC_GROUP_ACCOUNTS = Setting(
    "HALLOWERK_OIDC_GROUP_ACCOUNTS",
    "",
    "subs, met komma's ertussen",
    "Deze accounts zijn van meer mensen samen en mogen niets.",
)
SETTINGS: Final = (
    DATA_DIR,
    DATABASE_URL,
    MODEL,
    API_KEYS,
    DEV,
    THREADS,
    MAX_BODY,
    SUPPORT_KEYS,
    SUPPORT_KEY_FILE,
    EXTRA_ZUID,
    QUESTIONS_AT_ONCE,
    WRITES_AT_ONCE,
    QUEUE,
    DEADLINE,
    WRITE_DEADLINE,
    RATE_LIMIT,
    SIGN_IN_LIMIT,
    CORS_ORIGINS,
    TRUSTED_PROXIES,
    LOG_LEVEL,
    OTLP_URL,
    THEME,
    RETENTION,
    CONTACT_EMAIL,
    CONTACT_URL,
    OIDC_ISSUER,
    OIDC_AUDIENCE,
    OIDC_JWKS,
    OIDC_GROUP_ACCOUNTS,
    AUDIT_DAYS,
)


DEFAULT_RATE: Final = parse_rate(RATE_LIMIT.default)
DEFAULT_SIGN_IN_RATE: Final = parse_rate(SIGN_IN_LIMIT.default)
DEFAULT_RETENTION: Final = MappingProxyType({"candidate": 730, "vacancy": 365, "decision": 1095, "tombstone": 30})


@dataclass(frozen=True, slots=True)
class Settings:
    """What the environment says. `max_body` in bytes, deadlines in seconds; `threads` None: the libraries choose.

    `support_keys` None: they stand in `support_key_file`, and that being None in a file of the data directory.
    `api_keys` (name to secret) and `database_url` (it may hold a password) stay out of the repr.
    """

    data_dir: Path = Path(DATA_DIR.default)
    database_url: str | None = field(default=None, repr=False)
    model: str = MODEL.default
    api_keys: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}), repr=False)
    dev: bool = False
    threads: int | None = None
    max_body: int = 10 * MEGABYTE
    support_keys: KeyRing | None = None
    support_key_file: Path | None = None
    extra_zuid: frozenset[str] = frozenset()
    questions_at_once: int = int(QUESTIONS_AT_ONCE.default)
    writes_at_once: int = int(WRITES_AT_ONCE.default)
    queue: int = int(QUEUE.default)
    deadline: float = float(DEADLINE.default)
    write_deadline: float = float(WRITE_DEADLINE.default)
    rate_limit: RateLimitItem | None = DEFAULT_RATE
    sign_in_limit: RateLimitItem | None = DEFAULT_SIGN_IN_RATE
    cors_origins: tuple[str, ...] = ()
    trusted_proxies: tuple[str, ...] = ()
    log_level: str = LOG_LEVEL.default
    otlp_url: str | None = None
    theme: Path | None = None
    retention: Mapping[str, int] = field(default_factory=lambda: MappingProxyType(dict(DEFAULT_RETENTION)))
    contact_email: str = CONTACT_EMAIL.default
    contact_url: str = CONTACT_URL.default
    oidc_issuer: str | None = None
    oidc_audience: str | None = None
    oidc_jwks: str | None = None
    oidc_group_accounts: frozenset[str] = frozenset()
    audit_days: int = 365

    @classmethod
    def from_environment(cls, environ: Mapping[str, str] = os.environ) -> Self:
        """Raises SettingsInvalid with every fault, one a line; empty says the same as absent."""
        read = _Reader(environ)
        settings = cls(
            data_dir=Path(read.text(DATA_DIR)),
            database_url=read.text(DATABASE_URL) or None,
            model=read.text(MODEL),
            api_keys=read.keys(API_KEYS),
            dev=read.choice(DEV),
            threads=read.number(THREADS, MOST_THREADS),
            max_body=(read.number(MAX_BODY, MOST_MEGABYTES) or 0) * MEGABYTE,
            support_keys=read.ring(SUPPORT_KEYS, SUPPORT_KEY_FILE),
            support_key_file=read.path(SUPPORT_KEY_FILE),
            extra_zuid=frozenset(read.listed(EXTRA_ZUID)),
            questions_at_once=read.number(QUESTIONS_AT_ONCE, MOST_AT_WORK) or 0,
            writes_at_once=read.number(WRITES_AT_ONCE, MOST_AT_WORK) or 0,
            queue=read.number(QUEUE, MOST_WAITING) or 0,
            deadline=read.number(DEADLINE, MOST_SECONDS) or 0,
            write_deadline=read.number(WRITE_DEADLINE, MOST_SECONDS) or 0,
            rate_limit=read.rate(RATE_LIMIT),
            sign_in_limit=read.rate(SIGN_IN_LIMIT),
            cors_origins=read.origins(CORS_ORIGINS),
            trusted_proxies=read.networks(TRUSTED_PROXIES),
            log_level=read.one_of(LOG_LEVEL, LOG_LEVELS),
            otlp_url=read.text(OTLP_URL) or None,
            theme=read.stylesheet(THEME),
            retention=read.days(RETENTION),
            contact_email=read.address(CONTACT_EMAIL),
            contact_url=read.text(CONTACT_URL),
            **read.oidc(),
            audit_days=read.number(AUDIT_DAYS, AUDIT_MOST, AUDIT_LEAST) or AUDIT_LEAST,
        )
        if read.faults:
            raise SettingsInvalid("\n".join(read.faults))
        return settings


class _Reader:
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
