"""Every environment variable of the product: name, default, unit, one sentence."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

SHORTEST_SECRET: Final = 16
"""Characters."""
AUDIT_LEAST: Final = 183
"""Days: half a year."""


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
    "Zoveel threads gebruiken het model en de index, en zoveel processen de ronde; "
    "zonder waarde alle, de index en het model van de API één.",
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
    "HALLOWERK_QUESTIONS_AT_ONCE", "2", "aantal", "Zoveel vragen worden tegelijk beantwoord; de andere wachten."
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
