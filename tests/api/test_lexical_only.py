"""Without the encoder words alone decide, and the answer says so; when it is back everything is read, by itself."""

from __future__ import annotations

import io
import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
from fastapi.testclient import TestClient
from rich.console import Console

from api.app import create_app
from api.courtesy import Courtesy
from api.encoding import RETRY_SECONDS, SteadyEncoder
from api.market import NO_MODEL, Market
from api.ports import READY
from api.texts import Representations
from api.watch.phases import OutOfTime, Recorder, current
from api.wiring import Engine
from index.database import sqlite_url
from index.store import Store
from matcher.domain.side import Side
from matcher.errors import ModelUnavailable
from matcher.ngrams import GramWeights
from matcher.pipeline import Matcher
from matcher.ports import FloatMatrix, Progress
from matcher.representation import OccupationSpace, Representer
from matcher.wording import ONLY_WORDS
from scripts.show import show_answer
from tests.api.conftest import SECRET, SETTINGS
from tests.api.test_market import COOK, DRIVER, KITCHEN, WAREHOUSE, occupation_titles
from tests.api.web_fakes import Browser
from tests.fakes import INDEXES, FakeEncoder
from tests.makers import TODAY, rule_book
from tests.waiting import until

WHILE = 20.0


class Fragile(FakeEncoder):
    """Fails while `broken`, as torch does when memory runs out."""

    broken = False
    asked = 0

    def encode_documents(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatMatrix:
        self.asked += 1
        if self.broken and texts:
            raise RuntimeError("kanarie")
        return super().encode_documents(texts, progress=progress)


class Clock:
    now = 0.0

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def encoder() -> Fragile:
    return Fragile()


@pytest.fixture
def clock() -> Clock:
    return Clock()


@cache
def vocabulary() -> tuple[GramWeights, OccupationSpace]:
    titles = occupation_titles()
    weights, dense = GramWeights.learnt(titles), FakeEncoder().encode_documents(titles)
    return weights, OccupationSpace(dense, dense, weights.rows(titles), np.eye(len(titles), dtype=np.float32))


def engine_of(steady: SteadyEncoder) -> Engine:
    representer = Representer(steady, *vocabulary(), "fake")
    return Engine(steady, representer, Matcher(rule_book()), INDEXES, lambda: steady.available)


@pytest.fixture
def market(tmp_path: Path, encoder: Fragile, clock: Clock) -> Iterator[Market]:
    """A cook and a kitchen that were read, and a market that never mends of itself within a test."""
    store = Store.open(sqlite_url(tmp_path / "market.sqlite3"))
    market = Market(store, engine_of(SteadyEncoder(encoder, clock)), lambda: TODAY, retry_seconds=3600.0)
    market.put_candidates([COOK])
    market.put_vacancies([KITCHEN])
    yield market
    market.close()


@pytest.fixture
def client(market: Market) -> Iterator[TestClient]:
    with TestClient(create_app(market, SETTINGS), headers={"X-API-Key": SECRET}) as client:
        yield client


def test_what_is_stored_is_found_by_words_while_the_encoder_is_gone(
    market: Market, client: TestClient, encoder: Fragile
) -> None:
    assert client.get("/v1/vacatures/v-1/matches").json()["alleenWoorden"] is False
    encoder.broken = True
    assert client.put("/v1/kandidaten/k-2", json={"gewensteBeroepen": ["heftruckchauffeur"]}).status_code == 201
    vacancy = {"id": "v-9", "titel": "heftruckchauffeur", "tekst": "Rijden met de heftruck."}
    told = client.post("/v1/vacatures/_match", json=vacancy).json()
    assert told["alleenWoorden"] is True
    assert [one["kandidaatId"] for one in told["resultaten"]] == ["k-2", "k-1"]
    assert all(one["onderdelen"] for one in told["resultaten"])
    found = client.post("/v1/kandidaten/_zoek", json={"vraag": "heftruckchauffeur"}).json()
    assert found["alleenWoorden"] is True
    assert found["resultaten"][0]["kandidaatId"] == "k-2"
    assert "kanarie" not in client.get("/metrics").text


def test_the_next_page_of_a_question_is_not_read_again_and_what_was_spelled_is(
    client: TestClient, encoder: Fragile, clock: Clock
) -> None:
    asked = {"vraag": "kok in een keuken"}
    encoder.broken = True
    assert client.post("/v1/kandidaten/_zoek", json=asked).json()["alleenWoorden"] is True
    encoder.broken = False
    clock.now += 2 * RETRY_SECONDS
    read = client.post("/v1/kandidaten/_zoek", json=asked).json()
    assert read["alleenWoorden"] is False
    before = encoder.asked
    assert client.post("/v1/kandidaten/_zoek", json=asked | {"limiet": 1}).json()["alleenWoorden"] is False
    assert encoder.asked == before


def test_health_and_metrics_say_that_words_alone_decide(client: TestClient, encoder: Fragile) -> None:
    assert client.get("/health/ready").json() == {
        "status": "gereed",
        "onderdelen": {"database": READY, "index": READY, "model": READY},
    }
    encoder.broken = True
    client.put("/v1/kandidaten/k-2", json={"profieltekst": "Ik rijd graag."})
    client.get("/v1/vacatures/v-1/matches")
    ready = client.get("/health/ready")
    assert ready.status_code == 200
    assert ready.json() == {
        "status": "beperkt",
        "onderdelen": {"database": READY, "index": READY, "model": NO_MODEL},
    }
    scraped = client.get("/metrics").text
    assert 'hallowerk_lexical_only_answers_total{route="/v1/vacatures/{id}/matches"} 1.0' in scraped
    assert "hallowerk_unread_objects 1.0" in scraped
    assert 'hallowerk_part_ready{part="model"} 0.0' in scraped
    assert 'hallowerk_phase_seconds_count{phase="matching",route="/v1/vacatures/{id}/matches"} 1.0' in scraped


def test_what_was_spelled_is_read_when_the_encoder_is_back_and_answers_are_as_if_it_never_left(
    market: Market, encoder: Fragile, clock: Clock, tmp_path: Path
) -> None:
    encoder.broken = True
    market.put_candidates([DRIVER])
    market.put_vacancies([WAREHOUSE])
    assert market.matches_for_vacancy("v-2", 5, None).lexical_only
    with pytest.raises(ModelUnavailable):
        market.mend()
    encoder.broken = False
    clock.now += RETRY_SECONDS + 1
    assert market.mend()
    assert market.standing().unread == 0
    mended = market.matches_for_vacancy("v-2", 5, None)
    assert not mended.lexical_only
    with Store.open(sqlite_url(tmp_path / "other.sqlite3")) as store:
        never = Market(store, engine_of(SteadyEncoder(FakeEncoder())), lambda: TODAY)
        never.put_candidates([COOK, DRIVER])
        never.put_vacancies([KITCHEN, WAREHOUSE])
        assert mended == never.matches_for_vacancy("v-2", 5, None)
        never.close()


def test_mending_leaves_alone_what_was_changed_or_removed_meanwhile(
    market: Market, encoder: Fragile, clock: Clock
) -> None:
    encoder.broken = True
    market.put_candidates([DRIVER, replace(DRIVER, id="k-3")])
    encoder.broken = False
    clock.now += RETRY_SECONDS + 1
    market.delete_candidate("k-3")
    market.put_candidates([replace(DRIVER, profile_text="Ik bak brood.")])
    assert market.mend()
    assert market.candidate("k-2").profile_text == "Ik bak brood."
    assert not market.has_candidate("k-3")


def test_mending_goes_on_by_itself_until_it_is_done(tmp_path: Path) -> None:
    encoder, clock = Fragile(), Clock()
    store = Store.open(sqlite_url(tmp_path / "market.sqlite3"))
    market = Market(store, engine_of(SteadyEncoder(encoder, clock)), lambda: TODAY, retry_seconds=0.01)
    encoder.broken = True
    market.put_candidates([COOK])
    assert market.standing().unread == 1
    encoder.broken = False
    clock.now += RETRY_SECONDS + 1
    until(lambda: market.standing().unread == 0, "the texts to be read")
    assert market.readiness()["model"] == READY
    market.close()


def test_a_broken_encoder_is_left_alone_for_a_while(encoder: Fragile, clock: Clock) -> None:
    steady = SteadyEncoder(encoder, clock)
    encoder.broken = True
    for _ in range(3):
        with pytest.raises(ModelUnavailable) as caught:
            steady.encode_queries(["werk"])
        assert "kanarie" not in str(caught.value)
    assert (encoder.asked, steady.available) == (1, False)
    clock.now += RETRY_SECONDS
    encoder.broken = False
    assert steady.encode_queries(["werk"]).shape == (1, 32)
    assert (encoder.asked, steady.available) == (2, True)


def test_bulk_work_waits_for_questions_and_not_for_ever() -> None:
    courtesy = Courtesy(patience=0.01)
    assert courtesy.give_way()
    with courtesy.asking():
        with courtesy.asking():
            assert not courtesy.give_way()
        assert not courtesy.give_way()
    assert courtesy.give_way()


def test_a_small_write_gives_way_to_nobody_and_a_bulk_takes_at_most_twice_its_time() -> None:
    clock, heard, waited = Clock(), list[int](), list[float]()
    courtesy = Courtesy(patience=0.25, clock=clock)

    def asked_without_end(seconds: float | None = None) -> bool:
        assert seconds is not None
        waited.append(seconds)
        clock.now += seconds
        return False

    courtesy.give_way = asked_without_end  # type: ignore[method-assign]
    step = courtesy.between(heard.append)
    for _ in range(24):
        clock.now += 0.01
        step(1)
    assert waited == []
    worked = 0.24
    for seconds in (0.02, 0.004, 0.004, 0.004, 2.0, *(0.01 for _ in range(100))):
        clock.now += seconds
        worked += seconds
        step(1)
        assert sum(waited) <= worked + 1e-9
    assert sum(waited) == pytest.approx(worked)
    # After 260 ms, then not after each of the 4 ms but after three of them, for what is left of as long.
    assert waited[:2] == pytest.approx([0.25, 0.022])
    assert max(waited) == 0.25
    assert len(heard) == 24 + 105


def test_every_profile_of_a_bulk_is_a_step_after_which_it_may_step_aside(market: Market) -> None:
    heard: list[int] = []
    people = [replace(DRIVER, id=f"k-{number}") for number in range(7)]
    market.put_candidates(people, progress=heard.append)
    screened_made_neutral_put_together_and_packed = 4
    assert heard.count(0) == screened_made_neutral_put_together_and_packed * len(people)


def test_bulk_work_goes_on_the_moment_that_the_last_question_is_answered() -> None:
    courtesy, asked, answer = Courtesy(patience=WHILE), threading.Event(), threading.Event()

    def question() -> None:
        with courtesy.asking():
            asked.set()
            assert answer.wait(WHILE)

    thread = threading.Thread(target=question)
    thread.start()
    assert asked.wait(WHILE)
    threading.Timer(0.01, answer.set).start()
    assert courtesy.give_way()
    thread.join()


def test_bulk_work_past_its_deadline_ends_between_two_batches_and_writes_nothing(market: Market) -> None:
    market.courtesy = Courtesy(patience=0.0)
    recorder = Recorder("r")
    token = current.set(recorder)

    def late(texts: int) -> None:
        recorder.deadline = time.monotonic() - 1

    try:
        with pytest.raises(OutOfTime):
            market.put_candidates([DRIVER], progress=late)
    finally:
        current.reset(token)
    assert not market.has_candidate(DRIVER.id)


def test_texts_are_read_as_they_are_kept_before_the_rows_are_written(market: Market, encoder: Fragile) -> None:
    before = market.standing().revision
    seen: list[int] = []
    person = replace(DRIVER, profile_text="Ik rijd graag. Mail mij op kanarie@voorbeeld.nl.")
    encoder.encoded.clear()
    market.put_candidates([person], progress=lambda texts: seen.append(market._store.revision()))
    assert set(seen) == {before}
    assert market.standing().revision == before + 1
    assert any("rijd" in text for text in encoder.encoded)
    assert not any("kanarie" in text for text in encoder.encoded)


def test_a_write_beside_others_keeps_rows_and_what_was_made_of_them_together(market: Market, encoder: Fragile) -> None:
    market.put_candidates([DRIVER])
    encoder.broken = True
    market.put_candidates([replace(DRIVER, profile_text="Ik bak brood.")])
    assert market.standing().unread == 1
    assert set(market._store.representation_keys(Side.CANDIDATES)) == {"k-1", "k-2"}
    with Store.open(str(market._store._engine.url)) as store:
        other = Market(store, engine_of(SteadyEncoder(Fragile(), Clock())), lambda: TODAY)
        assert other.standing().unread == 0
        other.close()


def test_a_round_is_not_made_of_letters(market: Market, encoder: Fragile) -> None:
    encoder.broken = True
    texts = Representations(market._store, market._engine.representer)
    with pytest.raises(ModelUnavailable):
        texts.kept(Side.CANDIDATES, [DRIVER])


def test_a_page_says_that_words_alone_decided(market: Market, encoder: Fragile) -> None:
    encoder.broken = True
    market.put_candidates([DRIVER])
    with TestClient(create_app(market, SETTINGS)) as client:
        browser = Browser(client)
        browser.sign_in(SECRET)
        for address in ("/vacatures/v-1", "/zoeken/kandidaten"):
            assert ONLY_WORDS in browser.get(address).text
        for address in ("/kandidaten/k-1", "/zoeken/vacatures"):
            assert ONLY_WORDS not in browser.get(address).text


def test_a_terminal_says_that_words_alone_decided(market: Market) -> None:
    for lexical_only in (True, False):
        console = Console(file=io.StringIO(), width=200)
        answer = replace(market.matches_for_vacancy("v-1", 1, None), lexical_only=lexical_only)
        show_answer(market, answer, vacancy_id="v-1", console=console)
        assert isinstance(console.file, io.StringIO)
        assert (ONLY_WORDS in console.file.getvalue()) == lexical_only
