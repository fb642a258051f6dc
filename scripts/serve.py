"""`hallowerk serve`: the API over HTTP."""

from __future__ import annotations

import ipaddress
import sys
from contextlib import closing
from dataclasses import replace
from typing import Annotated, Any, Final

import typer
import uvicorn

from api.app import create_app
from api.rounds.nights import Nights
from api.security import HEADER, with_keys
from api.settings import Settings
from api.watch import logs
from index.credentials import Credentials
from index.ledger import Ledger
from scripts.opening import ledger_of, market_of, settings_here

READING_THREADS: Final = 1
"""For a bulk of texts, while nothing is set: reading them leaves the other cores to questions."""
KEPT_ALIVE_SECONDS: Final = 150
"""How long a connection without a request stays open; Caddy keeps one for two minutes by default, others for less."""
SWITCH_SECONDS: Final = 0.001
"""So long one thread holds Python where another wants it (5 ms by default, which a question pays many times over)."""


def serve(
    host: Annotated[str, typer.Option(help="Adres waarop de API luistert.")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(min=0, max=65535, help="Poort waarop de API luistert; 0 kiest een vrije.")
    ] = 8000,
    dev: Annotated[
        bool, typer.Option("--dev", help="Start zonder sleutels, alleen op dit apparaat, met een tijdelijke sleutel.")
    ] = False,
) -> None:
    """Start de API.

    De sleutels staan in HALLOWERK_API_KEYS. Zonder sleutels start de API alleen met --dev, en dan alleen voor
    programma's op dit apparaat.
    """
    settings = settings_here()
    settings = replace(settings, dev=settings.dev or dev)
    if settings.dev and not is_loopback(host):
        raise typer.BadParameter(
            "met --dev luistert de API alleen op 127.0.0.1, ::1 of localhost.", param_hint="--host"
        )
    with closing(ledger_of(settings)) as ledger:
        settings, secret = with_keys(settings, other_ways=bool(Credentials(ledger).all()))
        logs.install(settings.log_level)
        _run(settings, secret, ledger, host, port)


def _run(settings: Settings, secret: str | None, ledger: Ledger, host: str, port: int) -> None:
    # Questions are answered on the other cores; theirs are short enough for one thread anyway.
    with closing(market_of(replace(settings, threads=settings.threads or READING_THREADS))) as market:
        market.warm_up()
        sys.setswitchinterval(SWITCH_SECONDS)
        application = create_app(market, settings, ledger, Nights(market.runs, settings.data_dir))
        if secret is not None:
            typer.echo(f"Tijdelijke sleutel, voor de header {HEADER}: {secret}")
        uvicorn.run(application, **serving(settings, host, port))


def serving(settings: Settings, host: str, port: int) -> dict[str, Any]:
    """How uvicorn serves: who a request comes from is heard from the trusted proxies, and else from nobody."""
    return {
        "host": host,
        "port": port,
        "server_header": False,
        # The log is one JSON object a line, and addresses with ids in them stay out of it.
        "log_config": None,
        "access_log": False,
        # Longer than a proxy keeps a connection open, so that it is never the server that hangs up on a request.
        "timeout_keep_alive": KEPT_ALIVE_SECONDS,
        # Left to itself uvicorn believes every program of this machine.
        "proxy_headers": bool(settings.trusted_proxies),
        "forwarded_allow_ips": list(settings.trusted_proxies),
    }


def is_loopback(host: str) -> bool:
    """True for an address that only this machine can reach."""
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return host == "localhost"
