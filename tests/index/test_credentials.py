"""Keys of machines: only a hash is kept, rotation leaves no gap, and what was withdrawn is dead at once."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from index.credentials import Credentials, NameTaken
from index.database import sqlite_url
from index.ledger import Ledger
from matcher.errors import NotFound

START = datetime(2026, 11, 21, 12, tzinfo=UTC)


@pytest.fixture
def clock() -> list[datetime]:
    return [START]


@pytest.fixture
def keys(clock: list[datetime]) -> Credentials:
    return Credentials(Ledger(), lambda: clock[0])


def test_a_key_is_found_by_its_secret_alone(keys: Credentials) -> None:
    made, secret = keys.make("portaal", ["zoeken", "matches:lezen"], ["Schiedam", "Capelle aan den IJssel"], "doel")
    assert keys.find(secret) == made
    assert made.scopes == ("matches:lezen", "zoeken")
    assert made.gemeenten == ("Capelle aan den IJssel", "Schiedam")
    for wrong in ("", secret[:-1], secret.upper(), "hw_"):
        assert keys.find(wrong) is None


def test_the_secret_is_nowhere_in_the_file(tmp_path: Path) -> None:
    ledger = Ledger.open(sqlite_url(tmp_path / "rows.sqlite3"))
    _, secret = Credentials(ledger).make("portaal", ["zoeken"])
    ledger.close()
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())
    assert b"portaal" in kept
    assert secret.encode() not in kept
    assert secret.removeprefix("hw_").encode() not in kept


def test_two_secrets_work_while_a_key_turns(keys: Credentials, clock: list[datetime]) -> None:
    _, old = keys.make("portaal", ["zoeken"], ["Schiedam"])
    made, new = keys.rotate("portaal", timedelta(hours=24))
    assert (made.scopes, made.gemeenten) == (("zoeken",), ("Schiedam",))
    assert keys.find(old) is not None
    clock[0] += timedelta(hours=25)
    assert keys.find(old) is None
    assert keys.find(new) == made


def test_turning_never_lengthens_the_life_of_the_old_secret(keys: Credentials, clock: list[datetime]) -> None:
    _, old = keys.make("portaal", ["zoeken"], lasting=timedelta(hours=1))
    made, new = keys.rotate("portaal", timedelta(hours=24))
    clock[0] += timedelta(minutes=59)
    assert keys.find(new) == made
    clock[0] += timedelta(minutes=2)
    assert keys.find(old) is None


def test_a_key_that_is_withdrawn_or_over_is_dead(keys: Credentials, clock: list[datetime]) -> None:
    made, secret = keys.make("portaal", ["zoeken"])
    assert keys.living(made.id) == made
    assert keys.revoke("portaal") == 1
    assert keys.find(secret) is None
    assert keys.living(made.id) is None
    _, short = keys.make("portaal", ["zoeken"], lasting=timedelta(days=1))
    clock[0] += timedelta(days=1)
    assert keys.find(short) is None


def test_a_name_has_one_living_key(keys: Credentials) -> None:
    keys.make("portaal", ["zoeken"])
    with pytest.raises(NameTaken):
        keys.make("portaal", ["zoeken"])
    for unknown in (lambda: keys.revoke("niemand"), lambda: keys.rotate("niemand", timedelta())):
        with pytest.raises(NotFound):
            unknown()
