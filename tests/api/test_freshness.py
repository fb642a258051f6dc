"""Who asks is not kept waiting, who wrote is not answered too soon, and what goes wrong is heard."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import pytest

from api.freshness import Freshness
from matcher.errors import StoreUnavailable


@dataclass(frozen=True, slots=True)
class Book:
    """A state that holds one word for each revision."""

    revision: int
    words: tuple[str, ...]


class Truth:
    """The words as they are; taking them up may be held up, and may fail."""

    def __init__(self) -> None:
        self.words: list[str] = []
        self.open = threading.Event()
        self.open.set()
        self.begun = threading.Semaphore(0)
        self.failure: Exception | None = None
        self.taken_up = 0

    def revision(self) -> int:
        return len(self.words)

    def take_up(self, book: Book) -> Book:
        self.begun.release()
        words = tuple(self.words)
        assert self.open.wait(30)
        if self.failure is not None:
            raise self.failure
        self.taken_up += 1
        return Book(len(words), words)


@pytest.fixture
def truth() -> Iterator[Truth]:
    truth = Truth()
    yield truth
    truth.open.set()


def fresh(truth: Truth, patience: float = 30.0, oldest: float = 1e9, glance: float = 0.0) -> Freshness[Book]:
    return Freshness(Book(0, ()), truth.revision, truth.take_up, patience, oldest, glance)


def test_a_question_sees_what_another_wrote(truth: Truth) -> None:
    freshness = fresh(truth)
    truth.words.append("kok")
    assert freshness.now() == Book(1, ("kok",))
    assert freshness.now() is freshness.state
    assert truth.taken_up == 1


def test_one_look_serves_the_questions_of_a_moment_but_who_wrote_sees_the_own_change(truth: Truth) -> None:
    freshness = fresh(truth, glance=1e9)
    assert freshness.now() == Book(0, ())
    truth.words.append("kok")
    assert freshness.now() == Book(0, ())
    assert freshness.reached(1) == freshness.now() == Book(1, ("kok",))


def test_a_question_is_answered_from_the_state_before_when_a_change_takes_long(truth: Truth) -> None:
    freshness = fresh(truth, patience=0.01)
    truth.open.clear()
    truth.words.append("kok")
    assert [freshness.now() for _ in range(50)] == [Book(0, ())] * 50
    truth.open.set()
    assert freshness.reached(1) == Book(1, ("kok",))


def test_a_state_that_is_too_old_answers_nothing(truth: Truth) -> None:
    freshness = fresh(truth, patience=0.0, oldest=0.0)
    truth.open.clear()
    truth.words.append("kok")
    with ThreadPoolExecutor(1) as threads:
        asked = threads.submit(freshness.now)
        assert truth.begun.acquire(timeout=30)
        truth.words.append("bakker")
        truth.open.set()
        assert "kok" in asked.result(30).words


def test_many_questions_share_one_change(truth: Truth) -> None:
    freshness = fresh(truth)
    truth.open.clear()
    truth.words.append("kok")
    with ThreadPoolExecutor(8) as threads:
        asked = [threads.submit(freshness.now) for _ in range(8)]
        assert truth.begun.acquire(timeout=30)
        truth.open.set()
        assert {question.result(30) for question in asked} == {Book(1, ("kok",))}
    assert truth.taken_up == 1


def test_who_wrote_waits_for_the_own_write_and_not_for_an_earlier_one(truth: Truth) -> None:
    freshness = fresh(truth, patience=0.0)
    truth.open.clear()
    truth.words.append("kok")
    freshness.now()
    assert truth.begun.acquire(timeout=30)
    truth.words.append("bakker")
    with ThreadPoolExecutor(1) as threads:
        wrote = threads.submit(freshness.reached, 2)
        truth.open.set()
        assert wrote.result(30).words == ("kok", "bakker")
    assert freshness.reached(1) is freshness.state
    truth.words.append("lasser")
    assert freshness.reached(3).words == ("kok", "bakker", "lasser")


def test_what_goes_wrong_is_heard_by_who_asks_and_who_wrote_and_mends_itself(truth: Truth) -> None:
    freshness = fresh(truth)
    truth.failure = StoreUnavailable("gone")
    truth.words.append("kok")
    for ask in (freshness.now, lambda: freshness.reached(1)):
        with pytest.raises(StoreUnavailable, match="gone"):
            ask()
    truth.failure = None
    assert freshness.now().words == ("kok",)


def test_a_time_out_of_the_work_itself_is_not_taken_for_patience(truth: Truth) -> None:
    freshness = fresh(truth)
    truth.failure = TimeoutError("a server")
    truth.words.append("kok")
    with pytest.raises(TimeoutError, match="a server"):
        freshness.now()


def test_a_change_that_ends_when_patience_does_is_no_failure(truth: Truth) -> None:
    freshness, before = fresh(truth, patience=0.0), sys.getswitchinterval()
    try:
        # Threads change hands at nearly every step, so that both ends meet in some of these.
        sys.setswitchinterval(1e-5)
        for number in range(1, 1001):
            truth.words.append("kok")
            assert freshness.now().revision in (number - 1, number)
            freshness.reached(number)
    finally:
        sys.setswitchinterval(before)


def test_another_state_is_put_in_place_between_two_changes(truth: Truth) -> None:
    freshness = fresh(truth)
    truth.words.append("kok")
    freshness.now()
    freshness.change(lambda book: Book(book.revision, tuple(map(str.upper, book.words))))
    assert freshness.now() == Book(1, ("KOK",))


def test_a_truth_that_went_back_is_followed(truth: Truth) -> None:
    freshness = fresh(truth)
    truth.words += ["kok", "bakker"]
    freshness.now()
    del truth.words[1:]
    assert freshness.now() == Book(1, ("kok",))
