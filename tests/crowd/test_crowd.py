"""A few seconds of many readers and some writers; `make crowd` takes minutes."""

from __future__ import annotations

import pytest

from tests.crowd.trial import READERS, Crowd, Heard, crowd


def test_every_answer_is_right_at_some_revision_while_others_write(url: str) -> None:
    with crowd(url) as people:
        people.run(seconds=2.5)
        assert len(people.heard) >= READERS
        assert len(people.log) > 4
        assert people.wrong() == []


def test_an_answer_from_before_an_acknowledged_write_is_found_out(url: str) -> None:
    with crowd(url) as people:
        people.run(seconds=0.2)
        right = max(people.heard, key=lambda heard: heard.last)
        people.heard = [right, Heard(right.acknowledged, (*right.answer, ("k-0-9", 1.0)), right.last, 0.0)]
        assert len(people.wrong()) == 1


def test_a_failure_of_anybody_is_not_kept_quiet(url: str) -> None:
    def fails(_crowd: Crowd, number: int, _done: object) -> None:
        raise RuntimeError(f"writer {number}")

    with crowd(url) as people, pytest.MonkeyPatch.context() as patch:
        patch.setattr(Crowd, "write", fails)
        with pytest.raises(RuntimeError, match="writer"):
            people.run(seconds=30)
