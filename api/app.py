"""The application: routes, errors and headers around a market."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api.access.access import Access, open_tokens
from api.accounting.keeping import Accounting
from api.cross_origin import CrossOrigin
from api.errors import Guard, Headed, install
from api.gate import Gate, lanes_of
from api.limiting import Limiting
from api.openapi import API_VERSION, DESCRIPTION, DOCUMENT_URL, TAGS, TITLE, VERSION_HEADER, shaped
from api.ports import Market, Rounds
from api.rates import Rates
from api.rounds.nights import NoNights
from api.routes import ROUTERS
from api.security import ApiKeys, unguarded
from api.settings import Settings
from api.watch.metrics import Metrics
from api.watch.requests import Watch
from api.watch.tracing import open_traces
from api.web import OPEN_PATHS as OPEN_PAGES
from api.web import install as install_pages
from api.web.csrf import current
from api.web.errors import overloaded, too_many
from api.web.seeking import ask
from index.audit import AuditLog
from index.credentials import Credentials
from index.decisions import Decisions, StopSwitch
from index.ledger import Ledger

HEADERS = {
    VERSION_HEADER: API_VERSION,
    "Cache-Control": "no-store",
    "Content-Security-Policy": "default-src 'none'; frame-ancestors 'none'",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
}
"""On every answer: it may hold what is known of a person, and is kept nowhere on the way."""
OPEN_PATHS = frozenset({"/health/live", "/health/ready", "/metrics", DOCUMENT_URL}) | OPEN_PAGES
"""Everything that needs no proof of who asks. A route that is not named here and asks for no scope stops the start."""


class Service(FastAPI):
    """FastAPI with the document of `api.openapi`."""

    def openapi(self) -> dict[str, Any]:
        if self.openapi_schema is None:
            self.openapi_schema = shaped(
                get_openapi(
                    title=self.title,
                    version=self.version,
                    description=self.description,
                    tags=self.openapi_tags,
                    routes=self.routes,
                    separate_input_output_schemas=False,
                ),
                self.state.settings,
            )
        return self.openapi_schema


def create_app(
    market: Market, settings: Settings, ledger: Ledger | None = None, rounds: Rounds | None = None
) -> FastAPI:
    """The API around a market; raises SettingsInvalid without keys (`security.with_keys` makes one in dev mode).

    `ledger` keeps what belongs beside the market, such as keys; without one it is kept in memory.
    `rounds` are the nightly ones; without them there are none to read or start.
    """
    kept = Ledger() if ledger is None else ledger
    tokens = open_tokens(settings)
    app = Service(
        title=TITLE,
        description=DESCRIPTION,
        version=API_VERSION,
        openapi_tags=TAGS,
        openapi_url=DOCUMENT_URL,
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
    )
    app.state.market = market
    app.state.rounds = NoNights() if rounds is None else rounds
    app.state.settings = settings
    app.state.metrics = metrics = Metrics()
    metrics.watch(market)
    metrics.watch_rounds(app.state.rounds)
    keys = ApiKeys(settings.api_keys, other_ways=tokens is not None or ledger is not None)
    app.state.audit = AuditLog(kept)
    app.state.switch = StopSwitch(kept)
    app.state.decisions = Decisions(kept)
    app.state.access = Access(keys, Credentials(kept), tokens)
    app.state.rates = rates = Rates(settings.rate_limit, settings.sign_in_limit)
    for router in ROUTERS:
        app.include_router(router)
    install(app)
    install_pages(app, ask, kept)
    forgotten = unguarded(app.routes, OPEN_PATHS, current)
    if forgotten:
        raise RuntimeError(f"these routes ask for no scope: {', '.join(sorted(forgotten))}")
    app.add_middleware(Accounting, log=app.state.audit)
    app.add_middleware(Limiting, rates=rates, refusal=too_many)
    app.add_middleware(Gate, lanes=lanes_of(settings), metrics=metrics, refusal=overloaded)
    app.add_middleware(Guard)
    if settings.cors_origins:
        app.add_middleware(CrossOrigin, origins=settings.cors_origins)
    app.add_middleware(Headed, headers=HEADERS)
    app.add_middleware(Watch, metrics=metrics, traces=open_traces(settings.otlp_url))
    return app
