"""Rights of a person: every table is named, everything is shown, nothing is left, and an objection holds."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import String, Table, insert
from sqlalchemy.types import BigInteger, Boolean, Float, Integer, LargeBinary

from index.persons import NOBODYS, RECORD_OF_REMOVAL, owned_by, tables_of_persons
from index.store import Store
from index.tables import METADATA
from matcher.domain import Candidate, LksStatus, Support, Vacancy
from matcher.domain.side import Side
from matcher.errors import NotFound
from tests.makers import SUPPORT_KEYS

NOW = datetime(2026, 11, 21, 9, 30, tzinfo=UTC)
PERSON = Candidate(id="k-1", profile_text="Ik kook graag.", support=Support(lks=LksStatus.DOELGROEP))


@pytest.fixture
def store(url: str) -> Iterator[Store]:
    with Store.open(url, SUPPORT_KEYS) as opened:
        opened.put_candidates([PERSON, Candidate(id="k-2")])
        opened.put_vacancies([Vacancy(id="k-1", title="kok")])
        opened.put_representations(Side.CANDIDATES, [("k-1", "key", b"vector"), ("k-2", "key", b"vector")])
        yield opened


def filled(table: Table, id_: str) -> dict[str, object]:
    """A row of any table that belongs to the person."""
    row: dict[str, object] = {}
    for column in table.columns:
        if column.name in ("id", "object_id", "candidate_id") and not isinstance(column.type, Integer):
            row[column.name] = id_ if column.name != "id" or "candidate_id" not in table.c else f"row of {id_}"
        elif column.name == "side":
            row["side"] = Side.CANDIDATES.value
        elif isinstance(column.type, LargeBinary):
            row[column.name] = b"x"
        elif isinstance(column.type, Boolean):
            row[column.name] = True
        elif isinstance(column.type, (BigInteger, Integer, Float)):
            row[column.name] = 1
        else:
            assert isinstance(column.type, String)
            row[column.name] = "x"
    return row


def test_every_table_belongs_to_a_person_or_says_why_not() -> None:
    persons = {table.name for table in tables_of_persons()}
    assert persons & set(NOBODYS) == set()
    assert set(METADATA.tables) <= persons | set(NOBODYS)
    for name in persons:
        assert owned_by(METADATA.tables[name], "k-1") is not None


def test_a_person_is_erased_from_every_table_and_nobody_else(store: Store) -> None:
    with store._writing() as connection:
        for table in tables_of_persons():
            if not store.counted_of("k-1")[table.name]:
                connection.execute(insert(table), filled(table, "k-1"))
    before = store.counted_of("k-2")
    assert all(count for table, count in store.counted_of("k-1").items())
    gone = store.erase("k-1")
    assert all(gone.values())
    left = store.counted_of("k-1")
    assert {table for table, count in left.items() if count} == {RECORD_OF_REMOVAL}
    assert store.counted_of("k-2") == before
    assert store.vacancy("k-1").title == "kok"
    assert "k-1" in store.changes_since(0).removed_candidates
    assert not any(store.erase("k-1").values())


def test_everything_that_is_kept_is_shown_with_support_opened(store: Store) -> None:
    told = store.known_of("k-1")
    assert set(told) == {"candidate", "candidate_support", "representation"}
    assert "Ik kook graag." in told["candidate"][0]["payload"]
    assert '"doelgroep"' in told["candidate_support"][0]["payload"]
    assert store.known_of("k-9") == {}


def test_who_objects_leaves_the_market_and_stays_known(store: Store) -> None:
    seen = store.revision()
    store.leave_out("k-1", NOW)
    assert store.changes_since(seen).removed_candidates == ("k-1",)
    assert [person.id for person in store.candidates()] == ["k-2"]
    assert [person.id for person in store.everyone()] == ["k-1", "k-2"]
    assert store.candidate("k-1") == PERSON
    store.put_candidates([PERSON])
    assert [person.id for person in store.changes_since(0).candidates] == ["k-2"]
    seen = store.revision()
    store.take_up("k-1")
    changes = store.changes_since(seen)
    assert (changes.candidates, changes.removed_candidates) == ((PERSON,), ())
    with pytest.raises(NotFound):
        store.leave_out("k-9", NOW)


def test_records_of_removal_go_when_everybody_has_heard_of_them(store: Store) -> None:
    today = date(2026, 11, 21)
    store.erase("k-1")
    assert store.forget_removals(today, 30) == 0
    assert store.forget_removals(today + timedelta(days=29), 30) == 0
    store.erase("k-2")
    assert store.forget_removals(today + timedelta(days=30), 30) == 1
    assert store.changes_since(0).removed_candidates == ("k-2",)
    assert sum(store.counted_of("k-1").values()) == 0
