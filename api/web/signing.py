"""Sign in with a key of the API, and out again."""

from __future__ import annotations

from fastapi import APIRouter, Depends, Request, Response

from api.access.access import Access
from api.access.caller import Forbidden, Unauthorised
from api.rates import Rates, TooMany, stranger
from api.web.csrf import SIGN_IN_COOKIE, Posting, require_sign_in_token, sign_in_token
from api.web.errors import PageRoute
from api.web.form import Fields
from api.web.page import page, see_other
from api.web.session import Sessions, drop_cookie, forget, set_cookie, signed_in

router = APIRouter(route_class=PageRoute, include_in_schema=False)

WRONG_KEY = "Deze sleutel kennen wij niet. Kijk of u de hele sleutel heeft geplakt, zonder spaties."
NO_KEY = "Vul uw sleutel in."
TOO_OFTEN = "Er is te vaak een verkeerde sleutel ingevuld. Wacht {seconds} seconden en probeer het dan opnieuw."
OTHER_KEY = "Met deze sleutel kunt u de pagina niet gebruiken. Vraag uw beheerder om een andere."


@router.get("/aanmelden")
def ask(request: Request, reden: str = "") -> Response:
    if signed_in(request) is not None:
        return see_other("/")
    return _form(request, None, expired=reden == "verlopen")


@router.post("/aanmelden", dependencies=[Depends(require_sign_in_token)])
def sign_in(request: Request, form: Fields) -> Response:
    access: Access = request.app.state.access
    sessions: Sessions = request.app.state.sessions
    secret = form.one("sleutel")
    if not secret:
        return _form(request, NO_KEY, status=400)
    rates: Rates = request.app.state.rates
    client = stranger(request.client.host if request.client else None)
    try:
        rates.check_sign_in(client)
        caller = access.for_page(secret).for_purpose(None)
    except TooMany as error:
        return _form(request, TOO_OFTEN.format(seconds=error.seconds), status=429, wait=error.seconds)
    except Unauthorised:
        rates.sign_in_failed(client)
        return _form(request, WRONG_KEY, status=400)
    except Forbidden:
        return _form(request, OTHER_KEY, status=400)
    forget(request)
    answer = see_other("/")
    set_cookie(request, answer, sessions.open(caller))
    return answer


@router.post("/afmelden")
def sign_out(request: Request, session: Posting) -> Response:
    forget(request)
    answer = see_other("/aanmelden")
    drop_cookie(request, answer)
    return answer


def _form(
    request: Request, fault: str | None, status: int = 200, expired: bool = False, wait: int | None = None
) -> Response:
    token = sign_in_token(request)
    answer = page(request, "aanmelden.html", status, fault=fault, sign_in_token=token, expired=expired)
    set_cookie(request, answer, token, SIGN_IN_COOKIE)
    if wait is not None:
        answer.headers["Retry-After"] = str(wait)
    return answer
