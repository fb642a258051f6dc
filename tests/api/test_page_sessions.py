"""Sessions of the page over one database: any process knows them, and the database alone reads none."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

import pytest
from fastapi.testclient import TestClient
from sqlalchemy import create_engine

from api.access.caller import Caller, Kind, Scope
from api.app import create_app
from api.settings import Settings
from api.web.question import Question
from api.web.session import IDLE_SECONDS, LOOKED_SECONDS, MOST_SESSIONS, Entry, Sessions
from index.ledger import Ledger
from index.sessions import SessionRows
from index.store import Store
from matcher.errors import StoreUnavailable
from tests.api.web_fakes import Browser, FakeSearch, NearbyMarket
from tests.makers import SUPPORT_KEYS, candidate

SECRET = "geheim-van-de-pagina"
PEOPLE = [candidate(id=f"k-{number}", desired_titles=("kok",)) for number in range(5)]
CALLER = Caller("jans", Kind.PERSON, frozenset({Scope.SEARCH}), frozenset({"rotterdam"}), "bemiddeling", "c-1")


@pytest.fixture
def ledger(url: str) -> Iterator[Ledger]:
    Store.open(url, SUPPORT_KEYS).close()
    ledger = Ledger.open(url)
    yield ledger
    ledger.close()


@pytest.fixture
def two(url: str, ledger: Ledger) -> Iterator[tuple[TestClient, TestClient]]:
    """Two processes' worth of API, each with a connection of its own."""
    other = Ledger.open(url)
    apps = [create_app(NearbyMarket(PEOPLE), Settings(api_keys={"pagina": SECRET}), own) for own in (ledger, other)]
    for app in apps:
        app.state.search = FakeSearch()
    with TestClient(apps[0]) as one, TestClient(apps[1]) as second:
        yield one, second
    other.close()


def moved(browser: Browser, to: TestClient) -> Browser:
    """The same browser, whose next request another process answers."""
    to.cookies = browser.client.cookies
    return Browser(to)


def test_who_signs_in_at_one_process_goes_on_at_the_other(two: tuple[TestClient, TestClient]) -> None:
    here = Browser(two[0])
    here.sign_in(SECRET)
    first = here.post("/zoeken", vraag="kok")
    assert "1 tot en met 2" in first.text
    there = moved(here, two[1])
    second = there.post(f"{first.url.path}/bladeren", cursor="2")
    assert (second.status_code, second.url.path) == (200, first.url.path)
    assert "21 tot en met" in second.text
    there.post("/lijst/erbij", soort="kandidaten", id="k-1")
    back = moved(there, two[0])
    assert "k-1" in back.get("/lijst").text
    assert "21 tot en met" in back.get(first.url.path).text


def test_who_signs_out_at_one_process_is_signed_out_at_the_other(two: tuple[TestClient, TestClient]) -> None:
    here = Browser(two[0])
    here.sign_in(SECRET)
    assert here.get("/lijst").url.path == "/lijst"
    moved(here, two[1]).post("/afmelden")
    assert here.get("/lijst").url.path == "/aanmelden"


@pytest.mark.parametrize("address", ["/", "/bestaat-niet"])
def test_without_a_database_the_page_says_so(
    two: tuple[TestClient, TestClient], monkeypatch: pytest.MonkeyPatch, address: str
) -> None:
    here = Browser(two[0])
    here.sign_in(SECRET)

    def gone(*_: object) -> None:
        raise StoreUnavailable("kanarie")

    monkeypatch.setattr(SessionRows, "find", gone)
    answer = here.get(address)
    assert answer.status_code == 503
    assert "Wij zijn even niet bereikbaar" in answer.text
    assert "kanarie" not in answer.text


def test_what_is_kept_comes_back_as_it_was(ledger: Ledger) -> None:
    sessions = Sessions(SessionRows(ledger))
    id = sessions.open(CALLER)
    session = sessions.find(id)
    assert session is not None
    wish = {"filter": "uren", "waarde": {"min": 8, "max": 24}, "eis": "moet"}
    asked = Question("vacatures", "kok in Zuid", (wish,), "nieuw", True, ("a", "b"))
    key = session.remember(asked)
    session.saved[key] = "Koks"
    assert session.add(Entry("kandidaten", "k-1", "v-1"))
    session.compared = (Entry("kandidaten", "k-1"), Entry("kandidaten", "k-2"))
    sessions.keep(id, session)
    again = Sessions(SessionRows(ledger)).find(id)
    assert again == replace(session, kept=again.kept if again else "")
    assert again is not None
    assert (again.caller, again.questions[key]) == (CALLER, asked)


def test_the_database_alone_reads_no_session_and_a_changed_one_opens_for_nobody(url: str, ledger: Ledger) -> None:
    sessions = Sessions(SessionRows(ledger))
    id = sessions.open(CALLER)
    session = sessions.find(id)
    assert session is not None
    session.remember(Question(text="kanarie"))
    sessions.keep(id, session)
    engine = create_engine(url)
    with engine.begin() as connection:
        rows = connection.exec_driver_sql("SELECT * FROM page_session").all()
        assert len(rows) == 1
        assert not re.search(f"kanarie|jans|{re.escape(id)}|{re.escape(session.token)}", str(rows))
        connection.exec_driver_sql("UPDATE page_session SET sealed = 'AAAA' || substr(sealed, 5)")
    engine.dispose()
    assert sessions.find(id) is None


def test_a_session_that_was_closed_elsewhere_is_not_brought_back(ledger: Ledger) -> None:
    sessions = Sessions(SessionRows(ledger))
    id = sessions.open(CALLER)
    session = sessions.find(id)
    assert session is not None
    sessions.close(id)
    session.add(Entry("kandidaten", "k-1"))
    sessions.keep(id, session)
    assert sessions.find(id) is None


def test_a_session_that_is_looked_at_lives_on_and_the_oldest_makes_room(
    ledger: Ledger, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("api.web.session.MOST_SESSIONS", 2)
    assert MOST_SESSIONS > 2
    now = [1_000_000.0]
    sessions = Sessions(SessionRows(ledger), lambda: now[0])
    old, looked = sessions.open(CALLER), sessions.open(CALLER)
    now[0] += LOOKED_SECONDS + 1
    assert sessions.find(looked) is not None
    new = sessions.open(CALLER)
    assert [sessions.find(id) is not None for id in (old, looked, new)] == [False, True, True]
    now[0] += IDLE_SECONDS + 1
    assert sessions.find(looked) is None
