"""Phases: each is charged with its own time, and a deadline stops what has not begun."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

import pytest

from api.watch import phases
from api.watch.phases import OutOfTime, Phase, Recorder, current, phase, phased, told


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """The time on the clock of the phases; a test moves it."""
    now = [100.0]
    monkeypatch.setattr(phases.time, "monotonic", lambda: now[0])  # type: ignore[attr-defined]
    return now


@contextmanager
def request(recorder: Recorder) -> Iterator[Recorder]:
    token = current.set(recorder)
    try:
        yield recorder
    finally:
        current.reset(token)


def test_a_phase_inside_another_is_charged_once(clock: list[float]) -> None:
    with request(Recorder("r")) as recorder:
        with phase(Phase.MATCHING):
            clock[0] += 2.0
            with phase(Phase.ENCODING):
                clock[0] += 5.0
            clock[0] += 1.0
        with phase(Phase.ENCODING):
            clock[0] += 0.5
    assert recorder.seconds == {Phase.MATCHING: 3.0, Phase.ENCODING: 5.5}


def test_a_phase_that_fails_is_charged_too(clock: list[float]) -> None:
    @phased(Phase.STORING)
    def work() -> None:
        clock[0] += 4.0
        raise KeyError

    with request(Recorder("r")) as recorder, pytest.raises(KeyError):
        work()
    assert recorder.seconds == {Phase.STORING: 4.0}


def test_after_the_deadline_no_phase_begins(clock: list[float]) -> None:
    @phased(Phase.MATCHING)
    def work() -> str:
        return "done"

    with request(Recorder("r", deadline=clock[0] + 1.0)):
        assert work() == "done"
        clock[0] += 1.5
        with pytest.raises(OutOfTime):
            work()


def test_outside_a_request_nothing_is_charged() -> None:
    before = time.monotonic()
    with phase(Phase.MATCHING):
        told({"taal": 3}, True)
    assert time.monotonic() >= before
    assert current.get() is None


def test_pairs_add_up_by_rule() -> None:
    with request(Recorder("r")) as recorder:
        told({"taal": 3}, False)
        assert not recorder.lexical_only
        told({"taal": 2, "uren": 1}, True)
        told({}, False)
    assert recorder.refused == {"taal": 5, "uren": 1}
    assert recorder.lexical_only
