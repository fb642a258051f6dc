"""No form counts unless this site drew it: a token that another site cannot know."""

from __future__ import annotations

import hmac
import secrets
from typing import Annotated

from fastapi import Depends, Request

from api.access.access import Access
from api.rates import Rates, known
from api.web.form import Fields
from api.web.session import Session, cookie_name, forget, signed_in

FIELD = "teken"
SIGN_IN_COOKIE = "hallowerk_aanmelden"


class SignedOut(Exception):
    """No session, or one that is over: the answer is the sign-in page."""


class ForeignForm(Exception):
    """A form without the token of this session."""


def current(request: Request) -> Session:
    """The session of this request, counted; SignedOut when there is none, TooMany above the rate."""
    access: Access = request.app.state.access
    session = signed_in(request)
    if session is None:
        raise SignedOut
    if not access.lives(session.caller):
        forget(request)
        raise SignedOut
    rates: Rates = request.app.state.rates
    rates.count(request.scope.setdefault("state", {}), known(session.caller))
    return session


SignedIn = Annotated[Session, Depends(current)]


def own_form(session: SignedIn, form: Fields) -> Session:
    """The session, when the form carries its token; else ForeignForm."""
    if not hmac.compare_digest(session.token.encode(), form.one(FIELD).encode()):
        raise ForeignForm
    return session


Posting = Annotated[Session, Depends(own_form)]
"""The session behind a form that this site drew."""


def sign_in_token(request: Request) -> str:
    """Before there is a session: the token of a cookie and of a field, which have to be equal."""
    return request.cookies.get(cookie_name(request, SIGN_IN_COOKIE)) or secrets.token_urlsafe(32)


def require_sign_in_token(request: Request, form: Fields) -> None:
    expected = request.cookies.get(cookie_name(request, SIGN_IN_COOKIE), "")
    if not expected or not hmac.compare_digest(expected.encode(), form.one(FIELD).encode()):
        raise ForeignForm
