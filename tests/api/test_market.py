"""The market over a real store: every write is seen by the next question, and nothing is encoded twice."""

from __future__ import annotations

import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from datetime import UTC, datetime
from functools import cache
from pathlib import Path

import pytest

from api.market import Market
from api.ports import READY
from api.wiring import Engine, rule_book, taxonomy
from index.database import sqlite_url
from index.store import Store
from index.vectors import FlatIndex
from matcher import segments
from matcher.domain import Candidate, CandidateStatus, Outcome, Support, Vacancy
from matcher.domain.side import Side
from matcher.domain.values import LksStatus
from matcher.errors import NotFound
from matcher.pipeline import Matcher
from matcher.pools import Indexes
from matcher.ports import FloatMatrix
from matcher.search import FILTERS, SearchRequest
from matcher.visibility import Sight
from tests.fakes import INDEXES, JOBS, PEOPLE, FakeEncoder, small_representer
from tests.makers import TODAY, candidate, vacancy
from tests.waiting import until

COOK = candidate(id="k-1", desired_titles=("kok",), profile_text="Ik kook graag.")
DRIVER = candidate(id="k-2", desired_titles=("heftruckchauffeur",), profile_text="Ik rijd graag.")
KITCHEN = vacancy(id="v-1", title="kok", text="Koken in de keuken.")
WAREHOUSE = vacancy(id="v-2", title="heftruckchauffeur", text="Rijden met de heftruck.")

Opened = Callable[..., Market]


@cache
def occupation_titles() -> tuple[str, ...]:
    """As many as the vocabulary has: the engine's widths follow it."""
    return tuple(taxonomy().occupations[code].title for code in sorted(taxonomy().occupations))


def engine_over(encoder: FakeEncoder) -> Engine:
    representer = small_representer(encoder, occupation_titles())
    encoder.encoded.clear()
    return Engine(encoder, representer, Matcher(rule_book()), INDEXES)


@pytest.fixture(scope="module")
def engine() -> Engine:
    return engine_over(FakeEncoder())


@pytest.fixture
def encoded(engine: Engine) -> list[str]:
    """What the encoder was asked in this test."""
    assert isinstance(engine.encoder, FakeEncoder)
    engine.encoder.encoded.clear()
    return engine.encoder.encoded


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "market.sqlite3"


@pytest.fixture
def opened(database: Path, engine: Engine) -> Iterator[Opened]:
    """Opens markets on one database; all are closed at the end."""
    markets: list[Market] = []

    def open_one(with_engine: Engine = engine) -> Market:
        markets.append(Market(Store.open(sqlite_url(database)), with_engine, lambda: TODAY))
        return markets[-1]

    yield open_one
    for market in markets:
        market.close()


@pytest.fixture
def market(opened: Opened) -> Market:
    """Two people and two vacancies that fit crosswise."""
    market = opened()
    market.put_candidates([COOK, DRIVER])
    market.put_vacancies([KITCHEN, WAREHOUSE])
    return market


def people(market: Market, job: Vacancy | str, outcome: Outcome | None = None) -> list[str]:
    return [match.candidate_id for match in market.matches_for_vacancy(job, 10, outcome).matches]


def jobs(market: Market, person: Candidate | str) -> list[str]:
    return [match.vacancy_id for match in market.matches_for_candidate(person, 10, None).matches]


def counted(database: Path, table: str) -> int:
    with closing(sqlite3.connect(database)) as connection:
        number: int = connection.execute(f"select count(*) from {table}").fetchone()[0]
        return number


def test_an_empty_market_answers_with_nobody(opened: Opened) -> None:
    market = opened()
    assert people(market, KITCHEN) == jobs(market, COOK) == []
    with pytest.raises(NotFound):
        market.matches_for_vacancy("v-1", 5, None)


def test_who_was_put_is_found_by_the_next_question(market: Market) -> None:
    assert people(market, "v-1") == ["k-1", "k-2"]
    assert people(market, "v-2") == ["k-2", "k-1"]
    assert jobs(market, "k-1") == ["v-1", "v-2"]
    market.put_candidates([replace(DRIVER, id="k-0")])
    assert people(market, "v-2") == ["k-0", "k-2", "k-1"]
    assert market.has_candidate("k-0")
    assert market.candidate("k-0") == replace(DRIVER, id="k-0")


def test_a_change_replaces_what_was_known(market: Market) -> None:
    market.put_candidates([replace(COOK, status=CandidateStatus.PLACED)])
    assert people(market, "v-1") == ["k-2"]
    market.put_candidates([replace(COOK, desired_titles=("heftruckchauffeur",), profile_text="Ik rijd graag.")])
    first, second = market.matches_for_vacancy("v-2", 5, None).matches
    assert first.score == second.score
    market.put_vacancies([replace(WAREHOUSE, id="v-1")])
    assert market.vacancy("v-1").title == "heftruckchauffeur"


def test_a_delete_takes_the_row_the_protected_row_and_what_was_derived(market: Market, database: Path) -> None:
    market.put_candidates([replace(COOK, support=Support(lks=LksStatus.DOELGROEP))])
    assert (counted(database, "candidate_support"), counted(database, "representation")) == (1, 4)
    assert market.delete_candidate("k-1")
    assert not market.has_candidate("k-1")
    assert people(market, "v-1") == ["k-2"]
    assert [counted(database, table) for table in ("candidate", "candidate_support", "representation")] == [1, 0, 3]
    with pytest.raises(NotFound):
        market.candidate("k-1")
    assert not market.delete_candidate("k-1")


def test_a_deleted_vacancy_is_offered_to_nobody(market: Market, database: Path) -> None:
    assert market.delete_vacancy("v-1")
    assert jobs(market, "k-1") == ["v-2"]
    assert not market.has_vacancy("v-1")
    with Store.open(sqlite_url(database)) as store:
        assert list(store.representation_keys(Side.VACANCIES)) == ["v-2"]


def test_who_was_deleted_and_put_again_is_there_once(market: Market) -> None:
    market.delete_candidate("k-1")
    market.put_candidates([COOK])
    assert people(market, "v-1") == ["k-1", "k-2"]


def answers(market: Market) -> list[object]:
    return [
        *(market.matches_for_vacancy(job.id, 100, None) for job in JOBS[:10]),
        *(market.matches_for_candidate(person.id, 100, None) for person in PEOPLE[:10]),
    ]


def test_a_market_that_is_opened_again_gives_the_same_answers_and_encodes_nothing(
    opened: Opened, encoded: list[str]
) -> None:
    before = opened()
    before.put_candidates(PEOPLE[:10])
    before.put_vacancies(JOBS[:10])
    before.put_candidates(PEOPLE[10:20])
    before.delete_candidate(PEOPLE[15].id)
    assert encoded
    encoded.clear()
    assert answers(opened()) == answers(before)
    assert encoded == []


def test_texts_that_did_not_change_are_not_encoded_again(market: Market, encoded: list[str]) -> None:
    market.put_candidates([replace(COOK, postcode="3011", support=Support(lks=LksStatus.DOELGROEP))])
    market.put_vacancies([replace(KITCHEN, hours_max=24)])
    assert encoded == []
    market.put_candidates([replace(COOK, profile_text="Ik bak graag brood.")])
    assert any("brood" in text for text in encoded)
    assert not any("rijd" in text for text in encoded)


def test_a_stored_object_is_asked_about_without_the_encoder(market: Market, encoded: list[str]) -> None:
    people(market, "v-1")
    market.explain("v-1", "k-1")
    assert encoded == []


def test_an_object_that_is_not_stored_gets_the_answer_that_it_would_get_stored(market: Market) -> None:
    asked = market.matches_for_vacancy(KITCHEN, 10, None)
    assert asked == market.matches_for_vacancy("v-1", 10, None)
    assert market.matches_for_candidate(COOK, 10, None) == market.matches_for_candidate("k-1", 10, None)


def test_asking_about_an_object_stores_nothing(market: Market, database: Path) -> None:
    people(market, replace(KITCHEN, id="v-new"))
    assert not market.has_vacancy("v-new")
    assert counted(database, "vacancy") == 2


def test_another_market_on_the_same_database_sees_a_change_within_a_second(opened: Opened, market: Market) -> None:
    other = opened()
    market.put_candidates([replace(COOK, id="k-3")])
    until(lambda: people(other, "v-1") == ["k-1", "k-3", "k-2"], "a new person in the other market", 1)
    other.delete_candidate("k-1")
    until(lambda: people(market, "v-1") == ["k-3", "k-2"], "a removal in the first market", 1)
    with pytest.raises(NotFound):
        market.explain("v-1", "k-1")


def test_what_one_market_encoded_the_other_reads(opened: Opened, market: Market, encoded: list[str]) -> None:
    other = opened()
    market.put_candidates([replace(COOK, id="k-3", profile_text="Ik snijd groente.")])
    once = len(encoded)
    people(other, "v-1")
    assert len(encoded) == once > 0


def test_a_model_of_another_name_makes_every_representation_again(
    opened: Opened, market: Market, database: Path
) -> None:
    def keys() -> set[str]:
        with Store.open(sqlite_url(database)) as store:
            return {key for side in Side for key in store.representation_keys(side).values()}

    before, encoder = keys(), FakeEncoder("another-encoder")
    other = opened(engine_over(encoder))
    assert len(keys()) == len(before) == 4
    assert keys().isdisjoint(before)
    assert any("kook" in text for text in encoder.encoded)
    assert other.versions().model != market.versions().model
    assert people(other, "v-1") == ["k-1", "k-2"]


def test_a_refused_pair_is_explained(market: Market) -> None:
    market.put_candidates([replace(COOK, status=CandidateStatus.UNAVAILABLE)])
    match = market.explain("v-1", "k-1")
    assert match.verdict.refused
    assert (match.score, match.parts, match.rank) == (0, (), 0)
    assert [check.rule for check in match.verdict.having(Outcome.REFUSES)] == ["status"]


def test_an_explanation_says_what_the_list_said(market: Market) -> None:
    for match in market.matches_for_vacancy("v-1", 10, None).matches:
        assert replace(market.explain("v-1", match.candidate_id), rank=match.rank) == match


def test_whoever_asks_for_an_unknown_pair_is_told(market: Market) -> None:
    for pair in (("v-9", "k-1"), ("v-1", "k-9")):
        with pytest.raises(NotFound):
            market.explain(*pair)


def test_readers_see_one_moment_whole_while_a_writer_writes(market: Market) -> None:
    crowd = [replace(COOK, id=f"k-{number}") for number in range(3, 9)]
    market.put_candidates(crowd)
    seen: list[tuple[int, int]] = []
    failures: list[BaseException] = []
    done = threading.Event()

    def read() -> None:
        try:
            for _ in range(200):
                answer = market.matches_for_vacancy("v-1", 20, None)
                seen.append((answer.admitted, len(answer.matches)))
                if done.is_set():
                    return
        except BaseException as failure:
            failures.append(failure)

    readers = [threading.Thread(target=read) for _ in range(4)]
    for reader in readers:
        reader.start()
    for turn in range(8):
        status = CandidateStatus.PLACED if turn % 2 == 0 else CandidateStatus.AVAILABLE
        market.put_candidates([replace(person, status=status) for person in crowd])
    done.set()
    for reader in readers:
        reader.join(timeout=30)
    assert not any(reader.is_alive() for reader in readers)
    assert failures == []
    assert set(seen) <= {(2, 2), (8, 8)}
    assert people(market, "v-1")[:2] == ["k-1", "k-3"]


def test_the_parts_of_the_market_are_ready(market: Market) -> None:
    assert market.readiness() == {"database": READY, "model": READY, "index": READY}


def test_who_objects_is_matched_by_nobody_and_still_known(opened: Opened, market: Market) -> None:
    other = opened()
    market.leave_out("k-1", datetime(2026, 11, 21, tzinfo=UTC))
    assert people(market, "v-1") == ["k-2"]
    until(lambda: people(other, "v-1") == ["k-2"], "an objection in the other market", 1)
    assert market.candidate("k-1") == COOK
    assert market.has_candidate("k-1")
    with pytest.raises(NotFound):
        market.matches_for_candidate("k-1", 5, None)
    elsewhere = market.seen(Sight(frozenset({"schiedam"})))
    for ask in (elsewhere.candidate, elsewhere.known_of, elsewhere.erase, elsewhere.take_up):
        with pytest.raises(NotFound):
            ask("k-1")
    market.take_up("k-1")
    until(lambda: people(other, "v-1") == ["k-1", "k-2"], "who is back in the other market", 1)
    assert market.erase("k-1")["representation"] == 1
    until(lambda: people(other, "v-1") == ["k-2"], "an erasure in the other market", 1)


def test_in_a_warm_market_a_large_pool_is_made_ready_before_a_question_sees_it(
    opened: Opened, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(segments, "RECENT_AT_MOST", 0)
    built: list[int] = []

    def counted(vectors: FloatMatrix) -> FlatIndex:
        built.append(len(vectors))
        return FlatIndex(vectors)

    market = opened(replace(engine_over(FakeEncoder()), indexes=Indexes(counted, INDEXES.lexical)))
    market.put_candidates([COOK])
    assert built == []
    market.warm_up()
    built.clear()
    market.put_candidates([DRIVER])
    assert built == [2]
    market.search_candidates(SearchRequest("kok", facets=FILTERS[Side.CANDIDATES]))
    assert [size for size in built if size] == [2]
