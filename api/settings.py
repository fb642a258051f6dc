"""What the environment says, read once; all faults together."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Final, Self

from limits import RateLimitItem
from limits import parse as parse_rate

from api.environment import DEFAULT_RETENTION, Reader
from api.variables import (
    API_KEYS,
    AUDIT_DAYS,
    AUDIT_LEAST,
    CONTACT_EMAIL,
    CONTACT_URL,
    CORS_ORIGINS,
    DATA_DIR,
    DATABASE_URL,
    DEADLINE,
    DEV,
    EXTRA_ZUID,
    LOG_LEVEL,
    MAX_BODY,
    MODEL,
    OTLP_URL,
    QUESTIONS_AT_ONCE,
    QUEUE,
    RATE_LIMIT,
    RETENTION,
    SIGN_IN_LIMIT,
    SUPPORT_KEY_FILE,
    SUPPORT_KEYS,
    THEME,
    THREADS,
    TRUSTED_PROXIES,
    WRITE_DEADLINE,
    WRITES_AT_ONCE,
)
from index.keys import KeyRing
from matcher.errors import SettingsInvalid

MOST_THREADS: Final = 256
MOST_MEGABYTES: Final = 1024
MOST_AT_WORK: Final = 16
"""In each lane: both together stay below the threads that the server has (40)."""
MOST_WAITING: Final = 10_000
MOST_SECONDS: Final = 86_400
MEGABYTE: Final = 1_000_000
AUDIT_MOST: Final = 3650
LOG_LEVELS: Final = ("debug", "info", "warning", "error")
DEFAULT_RATE: Final = parse_rate(RATE_LIMIT.default)
DEFAULT_SIGN_IN_RATE: Final = parse_rate(SIGN_IN_LIMIT.default)


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
        read = Reader(environ)
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
