"""From a template to an answer: the environment, and the headers that let nothing foreign run."""

from __future__ import annotations

import re
from collections.abc import Mapping
from functools import cache
from pathlib import Path
from typing import Any

from fastapi import Request, Response
from jinja2 import Environment, FileSystemLoader, StrictUndefined

from api.settings import Settings
from api.web import filters
from api.web.csrf import FIELD
from api.web.session import signed_in
from matcher.wording import ONLY_WORDS

HERE = Path(__file__).parent
STATIC = HERE / "static"
VENDOR = STATIC / "vendor"

HEADERS: Mapping[str, str] = {
    "Content-Security-Policy": (
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self' data:; "
        "connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
    ),
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
    "Cache-Control": "no-store",
}
"""On every page. A theme may carry fonts and images inside its own file, and may fetch none."""
_THEME_CLASS = re.compile(r"\.([a-z][a-z0-9-]{0,60}-theme)\b")


@cache
def _environment() -> Environment:
    made = Environment(
        loader=FileSystemLoader(HERE / "templates"),
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    made.globals["csrf_field"] = FIELD
    made.globals["label"] = filters.label
    made.globals["word"] = filters.word
    made.globals["spoken"] = filters.spoken
    made.globals["only_words"] = ONLY_WORDS
    return made


@cache
def theme_class(theme: Path | None) -> str:
    """The class under which an NL Design System theme keeps its tokens, empty when it uses the root."""
    found = _THEME_CLASS.search(theme.read_text("utf-8")) if theme is not None else None
    return found.group(1) if found else ""


def vendored() -> tuple[str, ...]:
    """What `make web` brought; the page is whole without it."""
    return tuple(name for name in ("utrecht.css", "htmx.min.js") if (VENDOR / name).is_file())


def page(request: Request, template: str, status: int = 200, **told: Any) -> Response:
    """The page, with what every page shows."""
    settings: Settings = request.app.state.settings
    session = signed_in(request)
    body = (
        _environment()
        .get_template(template)
        .render(
            session=session,
            token=session.token if session else "",
            vendored=vendored(),
            themed=settings.theme is not None,
            theme_class=theme_class(settings.theme),
            path=request.url.path,
            **told,
        )
    )
    return Response(body, status, dict(HEADERS), "text/html; charset=utf-8")


def see_other(address: str) -> Response:
    """After a form: the next page is asked for with GET (RFC 9110, 15.4.4), so that reloading repeats nothing."""
    return Response(status_code=303, headers={**HEADERS, "Location": address})
