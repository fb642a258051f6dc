"""Bounded work: what does not fit is refused at once, what is late is told so, and nothing is lost of the places."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Awaitable, Callable
from typing import Any

import httpx
import pytest
from fastapi.testclient import TestClient

from api.app import create_app
from api.gate import FULL, LATE, Lane, NoRoom, lanes_of
from api.settings import Settings
from api.watch.phases import OutOfTime
from matcher.domain import Candidate
from tests.api.conftest import SECRET
from tests.api.fakes import FakeMarket
from tests.makers import candidate

KEYS = {"toets": SECRET}
HEADERS = {"X-API-Key": SECRET}
WHILE = 20.0
"""Seconds that a test waits for something that has to happen."""


class Held(FakeMarket):
    """Reads of a candidate wait until the test lets them go; counts those that began."""

    def __init__(self) -> None:
        super().__init__([candidate()])
        self.go = threading.Event()
        self.began = threading.Semaphore(0)

    def candidate(self, id: str, /) -> Candidate:
        self.began.release()
        assert self.go.wait(WHILE)
        return super().candidate(id)


def settings(**given: Any) -> Settings:
    return Settings(api_keys=KEYS, **{"questions_at_once": 1, "writes_at_once": 1, "queue": 1, **given})


async def until(holds: Callable[[], bool]) -> None:
    async with asyncio.timeout(WHILE):
        while not holds():
            await asyncio.sleep(0.001)


def together(app: Any, story: Callable[[httpx.AsyncClient], Awaitable[None]]) -> None:
    """Runs a story with a client that may have many requests under way."""

    async def run() -> None:
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://toets", headers=HEADERS) as client:
            await story(client)

    asyncio.run(run())


def shed(app: Any) -> dict[tuple[str, str], float]:
    family = next(iter(app.state.metrics.shed.collect()))
    return {(one.labels["lane"], one.labels["reason"]): one.value for one in family.samples if "_total" in one.name}


def test_what_does_not_fit_is_refused_at_once_and_says_when_to_come_back() -> None:
    market = Held()
    app = create_app(market, settings())

    async def story(client: httpx.AsyncClient) -> None:
        running, waiting = (asyncio.create_task(client.get("/v1/kandidaten/k-1")) for _ in range(2))
        await until(lambda: b'hallowerk_queue_depth{lane="questions"} 1.0' in app.state.metrics.exposition())
        refused = await client.get("/v1/kandidaten/k-1")
        assert (refused.status_code, refused.headers["content-type"]) == (503, "application/problem+json")
        assert refused.headers["Retry-After"] == "2"
        assert refused.headers["X-Request-Id"]
        for free in ("/health/live", "/health/ready", "/metrics"):
            assert (await client.get(free)).status_code == 200
        assert (await client.put("/v1/kandidaten/k-2", json={})).status_code == 201
        market.go.set()
        assert [(await one).status_code for one in (running, waiting)] == [200, 200]
        assert (await client.get("/v1/kandidaten/k-1")).status_code == 200

    together(app, story)
    assert shed(app) == {("questions", FULL): 1.0}


def test_past_the_deadline_the_caller_is_told_and_the_place_comes_back_when_the_work_ends(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    market, lanes = Held(), lanes_of(settings(deadline=0.05))
    monkeypatch.setattr("api.app.lanes_of", lambda _: lanes)
    app = create_app(market, settings())

    async def story(client: httpx.AsyncClient) -> None:
        late = await client.get("/v1/kandidaten/k-1")
        assert (late.status_code, late.headers["Retry-After"]) == (503, "2")
        waited = await client.get("/v1/kandidaten/k-1")
        assert waited.status_code == 503
        await until(lambda: market.began.acquire(blocking=False))
        assert not market.began.acquire(blocking=False)
        market.go.set()
        await until(lambda: lanes[0].running == 0)
        lanes[0].seconds = WHILE
        assert (await client.get("/v1/kandidaten/k-1")).status_code == 200

    together(app, story)
    assert shed(app) == {("questions", LATE): 2.0}


def test_a_browser_is_refused_with_a_page() -> None:
    market = Held()
    app = create_app(market, settings(queue=1, deadline=0.05))

    async def story(client: httpx.AsyncClient) -> None:
        await client.get("/v1/kandidaten/k-1")
        page = await client.get("/", headers={"Accept": "text/html"})
        assert (page.status_code, page.headers["Retry-After"]) == (503, "2")
        assert page.headers["content-type"].startswith("text/html")
        assert "Wij zijn even niet bereikbaar" in page.text
        market.go.set()
        await until(lambda: b'hallowerk_lane_running{lane="questions"} 0.0' in app.state.metrics.exposition())

    together(app, story)


class Late(FakeMarket):
    def candidate(self, id: str, /) -> Candidate:
        raise OutOfTime


def test_work_that_ends_at_its_deadline_is_a_503() -> None:
    client = TestClient(create_app(Late(), settings()), headers=HEADERS)
    answer = client.get("/v1/kandidaten/k-1")
    assert (answer.status_code, answer.headers["Retry-After"]) == (503, "5")


@pytest.mark.parametrize("gone", ["cancelled", "late"])
def test_who_goes_away_while_waiting_takes_no_place_along(gone: str) -> None:
    async def story() -> None:
        lane = Lane("questions", 1, 5, 1.0)
        await lane.enter(1.0)
        leaver = asyncio.create_task(lane.enter(0.01 if gone == "late" else WHILE))
        stayer = asyncio.create_task(lane.enter(WHILE))
        await until(lambda: lane.waiting == 2)
        if gone == "cancelled":
            leaver.cancel()
        (outcome,) = await asyncio.gather(leaver, return_exceptions=True)
        assert isinstance(outcome, NoRoom if gone == "late" else asyncio.CancelledError)
        assert (lane.running, lane.waiting) == (1, 1)
        lane.leave()
        await stayer
        assert (lane.running, lane.waiting) == (1, 0)
        lane.leave()
        assert lane.running == 0

    asyncio.run(story())


def test_places_are_given_in_the_order_of_arrival() -> None:
    order: list[int] = []

    async def one(lane: Lane, number: int) -> None:
        await lane.enter(WHILE)
        order.append(number)
        lane.leave()

    async def story() -> None:
        lane = Lane("questions", 1, 10, 1.0)
        await lane.enter(1.0)
        tasks = [asyncio.create_task(one(lane, number)) for number in range(10)]
        await until(lambda: lane.waiting == 10)
        lane.leave()
        await asyncio.gather(*tasks)
        assert (lane.running, lane.waiting) == (0, 0)

    asyncio.run(story())
    assert order == list(range(10))
