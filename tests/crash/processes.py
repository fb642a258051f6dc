"""What is killed: a process that writes rows, one that takes them in as a batch does, and an API."""

from __future__ import annotations

import http.client
import json
import logging
import socket
from collections.abc import Callable
from functools import cache
from multiprocessing.connection import Connection
from types import MappingProxyType

import uvicorn

from api.app import create_app
from api.market import Market
from api.security import HEADER
from api.settings import Settings
from api.wiring import Engine, rule_book, taxonomy
from index.store import Store
from matcher.domain.side import Side
from matcher.errors import StoreUnavailable
from matcher.pipeline import Matcher
from tests.crash.plan import Step, step
from tests.fakes import INDEXES, FakeEncoder, small_representer
from tests.makers import SUPPORT_KEYS, TODAY

SECRET = "a-secret-for-the-crash-trial"
FOREVER = 1_000_000
_PATHS = {Side.CANDIDATES: "/v1/kandidaten", Side.VACANCIES: "/v1/vacatures"}


@cache
def engine() -> Engine:
    """All of the engine but the learnt encoder: what is encoded is not what is tried here."""
    encoder = FakeEncoder()
    titles = [taxonomy().occupations[code].title for code in sorted(taxonomy().occupations)]
    return Engine(encoder, small_representer(encoder, titles), Matcher(rule_book()), INDEXES)


def open_store(url: str) -> Store:
    return Store.open(url, SUPPORT_KEYS)


def open_market(url: str) -> Market:
    return Market(open_store(url), engine(), lambda: TODAY)


def write(url: str, name: str, first: int, said: Connection) -> None:
    """Writes rows into the store."""

    def opened() -> Callable[[Step], None]:
        store = open_store(url)
        put = {Side.CANDIDATES: store.put_candidates, Side.VACANCIES: store.put_vacancies}
        remove = {Side.CANDIDATES: store.delete_candidate, Side.VACANCIES: store.delete_vacancy}
        return lambda made: written(made, put, remove)

    follow(opened, name, first, said)


def take_in(url: str, name: str, first: int, said: Connection) -> None:
    """Puts rows and what is derived from them, as `hallowerk ingest` does."""

    def opened() -> Callable[[Step], None]:
        market = open_market(url)
        put = {Side.CANDIDATES: market.put_candidates, Side.VACANCIES: market.put_vacancies}
        remove = {Side.CANDIDATES: market.delete_candidate, Side.VACANCIES: market.delete_vacancy}
        return lambda made: written(made, put, remove)

    follow(opened, name, first, said)


def serve(url: str, said: Connection) -> None:
    """The API on a free port of loopback, which it says as soon as it listens."""
    logging.disable(logging.CRITICAL)
    listening = socket.create_server(("127.0.0.1", 0))
    application = create_app(open_market(url), Settings(api_keys=MappingProxyType({"trial": SECRET})))
    server = uvicorn.Server(uvicorn.Config(application, log_config=None, access_log=False))
    said.send(listening.getsockname()[1])
    server.run(sockets=[listening])


def ask(port: int, name: str, first: int, said: Connection) -> None:
    """A client of the API, as long as that answers."""
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    follow(lambda: lambda made: sent(connection, made), name, first, said)


def follow(opened: Callable[[], Callable[[Step], None]], name: str, first: int, said: Connection) -> None:
    """The steps of a writer in order; says of each that it begins and, once it is acknowledged, that it is done."""
    try:
        do = opened()
        for number in range(first, FOREVER):
            made = step(name, number)
            said.send((number - 1, number))
            do(made)
            said.send((number, number))
    except (OSError, http.client.HTTPException, StoreUnavailable):
        # Whoever this writer talks to was killed: what was begun stays in doubt.
        return


def written(made: Step, put: dict[Side, Callable[..., object]], remove: dict[Side, Callable[[str], bool]]) -> None:
    if made.removed is not None:
        remove[made.side](made.removed)
    else:
        put[made.side](made.rows)


def sent(connection: http.client.HTTPConnection, made: Step) -> None:
    """One object by PUT, more by _bulk; raises HTTPException for an answer that acknowledges nothing."""
    path = _PATHS[made.side]
    if made.removed is not None:
        verb, path, body, expected = "DELETE", f"{path}/{made.removed}", None, {204, 404}
    elif len(made.objects) == 1:
        verb, path, body, expected = "PUT", f"{path}/{made.objects[0]['id']}", made.objects[0], {200, 201}
    else:
        verb, path, body, expected = "POST", f"{path}/_bulk", made.objects, {200}
    headers = {HEADER: SECRET, "Content-Type": "application/json"}
    connection.request(verb, path, json.dumps(body) if body is not None else None, headers)
    answer = connection.getresponse()
    answer.read()
    if answer.status == 503:
        raise http.client.HTTPException("not acknowledged")
    assert answer.status in expected, (verb, path, answer.status)
