"""Markets that share a database of either kind, and what may happen to it and to the clock meanwhile."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, timedelta

import pytest
from sqlalchemy import create_engine

from api.market import NO_DATABASE, Market
from api.ports import READY
from index.store import Store
from matcher.domain import Vacancy
from matcher.errors import StoreUnavailable
from tests.api.test_market import COOK, DRIVER, KITCHEN, engine_over, people
from tests.fakes import FakeEncoder
from tests.makers import SUPPORT_KEYS, TODAY
from tests.postgres import Server
from tests.waiting import until

Open = Callable[..., Market]
ENCODER = FakeEncoder()


@pytest.fixture(scope="module")
def open_one() -> Open:
    engine = engine_over(ENCODER)

    def opened(url: str, today: Callable[[], date] = lambda: TODAY) -> Market:
        return Market(Store.open(url, SUPPORT_KEYS), engine, today)

    return opened


@pytest.fixture
def two(url: str, open_one: Open) -> Iterator[tuple[Market, Market]]:
    markets = open_one(url), open_one(url)
    markets[0].put_candidates([COOK, DRIVER])
    markets[0].put_vacancies([KITCHEN])
    yield markets
    for market in markets:
        market.close()


def said(url: str, statement: str) -> None:
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def test_a_change_through_one_is_in_the_answers_of_the_other_within_a_second(two: tuple[Market, Market]) -> None:
    one, other = two
    one.put_candidates([replace(COOK, id="k-3")])
    until(lambda: people(other, "v-1") == ["k-1", "k-3", "k-2"], "a new person in the other market", 1)
    other.delete_candidate("k-1")
    until(lambda: people(one, "v-1") == ["k-3", "k-2"], "a removal in the first market", 1)


def test_a_text_is_read_once_whoever_took_it_in(two: tuple[Market, Market]) -> None:
    one, other = two
    one.put_candidates([replace(COOK, id="k-3", profile_text="Ik snijd groente.")])
    ENCODER.encoded.clear()
    until(lambda: other.has_candidate("k-3"), "a new person in the other market", 1)
    other.put_candidates([replace(COOK, id="k-3", profile_text="Ik snijd groente.", hours_max=24)])
    assert ENCODER.encoded == []


def test_what_was_derived_and_cannot_be_read_is_made_again(
    two: tuple[Market, Market], url: str, open_one: Open
) -> None:
    before = people(two[0], "v-1")
    said(url, "UPDATE representation SET data = substr(data, 1, 40)")
    ENCODER.encoded.clear()
    third = open_one(url)
    assert people(third, "v-1") == before
    third.close()
    assert any("kook" in text for text in ENCODER.encoded)
    ENCODER.encoded.clear()
    open_one(url).close()
    assert ENCODER.encoded == []


def test_a_store_that_was_restored_from_earlier_is_read_anew(two: tuple[Market, Market], url: str) -> None:
    two[0].delete_candidate("k-2")
    said(url, "DELETE FROM tombstone")
    said(url, "UPDATE counter SET revision = 1")
    said(url, "UPDATE candidate SET revision = 1")
    said(url, "UPDATE vacancy SET revision = 1")
    for market in two:
        until(lambda market=market: people(market, "v-1") == ["k-1"], "the rows as they are now", 5)  # type: ignore[misc]
    two[1].put_candidates([DRIVER])
    assert people(two[1], "v-1") == ["k-1", "k-2"]


def refuses(market: Market) -> bool:
    try:
        people(market, KITCHEN)
    except StoreUnavailable as error:
        return "cannot be used" in str(error)
    return False


def test_a_server_that_is_gone_for_a_while_is_said_and_found_again(postgres: Server, open_one: Open) -> None:
    market = open_one(postgres.url())
    market.put_candidates([COOK])
    postgres.stop()
    try:
        with pytest.raises(StoreUnavailable, match="cannot be used"):
            market.put_candidates([DRIVER])
        until(lambda: refuses(market), "a question that is told of it", 1)
        assert market.readiness()["database"] == NO_DATABASE
    finally:
        postgres.start()
    assert people(market, KITCHEN) == ["k-1"]
    market.put_candidates([DRIVER])
    assert people(market, KITCHEN) == ["k-1", "k-2"]
    assert market.readiness()["database"] == READY
    market.close()


def test_a_clock_that_jumps_changes_the_day_and_nothing_else(url: str, open_one: Open) -> None:
    days = [TODAY]
    market = open_one(url, lambda: days[0])
    closing: Vacancy = replace(KITCHEN, closing_date=TODAY)
    market.put_candidates([COOK])
    market.put_vacancies([closing])
    for jump, open_still in ((0, True), (3650, False), (-3650, True), (0, True)):
        days[0] = TODAY + timedelta(days=jump)
        assert people(market, "v-1") == (["k-1"] if open_still else [])
        market.put_candidates([replace(COOK, hours_max=20 + abs(jump) % 7)])
        assert market.candidate("k-1").hours_max == 20 + abs(jump) % 7
    market.close()
