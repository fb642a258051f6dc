"""The page for account managers: server-rendered, whole without JavaScript, in front of the same market."""

from __future__ import annotations

from fastapi import FastAPI

from api.web import errors, files, listing, searching, showing, signing
from api.web.seeking import Search
from api.web.session import Sessions
from index.ledger import Ledger
from index.sessions import SessionRows

__all__ = ["OPEN_PATHS", "install"]

OPEN_PATHS = frozenset({"/aanmelden", "/thema.css", "/static"})
"""What a browser fetches before somebody is signed in."""


def install(app: FastAPI, search: Search, ledger: Ledger) -> None:
    """Mount the pages; `app.state` holds market, settings and access already."""
    app.state.search = search
    app.state.sessions = Sessions(SessionRows(ledger))
    for module in (signing, searching, showing, listing, files):
        app.include_router(module.router)
    app.mount("/static", files.Static(), name="static")
    errors.install(app)
