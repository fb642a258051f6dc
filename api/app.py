"""The application: routes, errors and headers around a market."""

from __future__ import annotations

from typing import Any

from fastapi import FastAPI
from fastapi.openapi.utils import get_openapi

from api.errors import Guard, install
from api.openapi import API_VERSION, DESCRIPTION, DOCUMENT_URL, TAGS, TITLE, VERSION_HEADER, shaped
from api.ports import Market
from api.routes import ROUTERS
from api.security import ApiKeys
from api.settings import Settings
from api.watch.metrics import Metrics
from api.watch.requests import Watch
from api.watch.tracing import open_traces
from api.web import install as install_pages
from api.web.seeking import ask

HEADERS = {VERSION_HEADER: API_VERSION, "Cache-Control": "no-store", "X-Content-Type-Options": "nosniff"}
"""On every answer: it may hold what is known of a person, and is kept nowhere on the way."""


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


def create_app(market: Market, settings: Settings) -> FastAPI:
    """The API around a market; raises SettingsInvalid without keys (`security.with_keys` makes one in dev mode)."""
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
    app.state.settings = settings
    app.state.keys = ApiKeys(settings.api_keys)
    app.state.metrics = metrics = Metrics()
    metrics.watch(market)
    for router in ROUTERS:
        app.include_router(router)
    install(app)
    install_pages(app, ask)
    app.add_middleware(Guard, headers=HEADERS)
    app.add_middleware(Watch, metrics=metrics, traces=open_traces(settings.otlp_url))
    return app
