"""The layer that counts who is not known, and that tells every client where it stands."""

from __future__ import annotations

from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.requests import Request
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.gate import FREE_PATHS, Refusal
from api.rates import STANDING, Rates, Standing, TooMany, stranger

STANDING_HEADERS: Final = ("RateLimit-Limit", "RateLimit-Remaining", "RateLimit-Reset")
"""Of the IETF draft on rate limit fields for HTTP, as most gateways send them."""


class Limiting:
    """ASGI middleware. Who proves who it is, was counted by name on the way; whoever is left is counted by address.

    That is seen when the answer begins: what asks for no proof costs next to nothing, and is then not sent.
    """

    def __init__(self, app: ASGIApp, rates: Rates, refusal: Refusal) -> None:
        self._app, self._rates, self._refusal = app, rates, refusal

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http" or scope["path"].startswith(FREE_PATHS):
            await self._app(scope, receive, send)
            return
        state = scope.setdefault("state", {})
        refused = False

        async def send_within(message: Message) -> None:
            nonlocal refused
            if refused:
                return
            if message["type"] == "http.response.start":
                try:
                    self._rates.count(state, stranger(scope["client"][0] if scope.get("client") else None))
                except TooMany as error:
                    refused = True
                    answer = self._refusal(Request(scope), error.seconds)
                    tell(answer.headers, state.get(STANDING))
                    await answer(scope, receive, send)
                    return
                tell(MutableHeaders(scope=message), state.get(STANDING))
            await send(message)

        await self._app(scope, receive, send_within)


def tell(headers: MutableHeaders, standing: Standing | None) -> None:
    """Where the client stands, on its answer."""
    if standing is not None:
        numbers = (standing.limit, standing.left, standing.seconds)
        for name, number in zip(STANDING_HEADERS, numbers, strict=True):
            headers[name] = str(number)
