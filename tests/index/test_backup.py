"""A copy that was taken while others write is one moment of the database, and put back it is that database."""

from __future__ import annotations

import sqlite3
import stat
import threading
from contextlib import closing
from pathlib import Path

import pytest

from index.backup import backup, restore
from index.database import sqlite_url
from index.store import Store
from matcher.domain.side import Side
from matcher.errors import StoreUnavailable
from tests.fakes import JOBS, PEOPLE
from tests.makers import candidate


@pytest.fixture
def url(tmp_path: Path) -> str:
    return sqlite_url(tmp_path / "live" / "hallowerk.sqlite3")


@pytest.fixture
def copy(tmp_path: Path) -> Path:
    return tmp_path / "kopie.sqlite3"


def filled(url: str) -> None:
    with Store.open(url) as store:
        store.put_candidates(PEOPLE[:20])
        store.put_vacancies(JOBS[:5])
        store.put_representations(Side.CANDIDATES, [(PEOPLE[0].id, "sleutel", b"\x00" * 5000)])


def test_a_copy_put_back_is_the_database_that_was_copied(url: str, copy: Path) -> None:
    filled(url)
    assert backup(url, copy) == copy.stat().st_size
    assert stat.S_IMODE(copy.stat().st_mode) == 0o600
    with Store.open(url) as store:
        before = store.candidates(), store.vacancies(), store.revision()
        store.put_candidates([candidate(id="k-later")])
        store.delete_candidate(PEOPLE[0].id)
    restore(url, copy, replacing=True)
    with Store.open(url) as store:
        assert (store.candidates(), store.vacancies(), store.revision()) == before
        assert store.representations(Side.CANDIDATES, [PEOPLE[0].id]) == {PEOPLE[0].id: ("sleutel", b"\x00" * 5000)}


def test_a_copy_can_be_put_where_nothing_is_yet(url: str, copy: Path, tmp_path: Path) -> None:
    filled(url)
    backup(url, copy)
    # The key of support is kept apart from the rows.
    elsewhere = tmp_path / "elders"
    elsewhere.mkdir()
    for file in (tmp_path / "live").glob("*.sleutels"):
        (elsewhere / file.name).write_bytes(file.read_bytes())
    restore(sqlite_url(elsewhere / "hallowerk.sqlite3"), copy)
    with Store.open(sqlite_url(elsewhere / "hallowerk.sqlite3")) as store:
        assert len(store.candidates()) == 20


def test_a_copy_that_is_taken_while_others_write_holds_whole_writes_alone(url: str, copy: Path) -> None:
    pairs = [[candidate(id=f"k-{number}-{half}") for half in "ab"] for number in range(400)]
    filled(url)
    begun, done = threading.Event(), threading.Event()

    def write() -> None:
        with Store.open(url) as store:
            for pair in pairs:
                if done.is_set():
                    break
                store.put_candidates(pair)
                begun.set()

    writer = threading.Thread(target=write)
    writer.start()
    assert begun.wait(20)
    backup(url, copy)
    done.set()
    writer.join()
    restore(url, copy, replacing=True)
    with Store.open(url) as store:
        ids = {one.id for one in store.candidates()}
    assert {one.id for one in PEOPLE[:20]} <= ids
    assert "k-0-a" in ids
    for number in range(400):
        assert (f"k-{number}-a" in ids) == (f"k-{number}-b" in ids)


def test_nothing_is_written_over_unless_somebody_says_so(url: str, copy: Path) -> None:
    filled(url)
    backup(url, copy)
    with pytest.raises(StoreUnavailable, match="bestaat al"):
        backup(url, copy)
    with pytest.raises(StoreUnavailable, match="--vervang"):
        restore(url, copy)


def test_a_database_that_is_in_use_is_not_replaced(url: str, copy: Path) -> None:
    filled(url)
    backup(url, copy)
    with Store.open(url) as store:
        store.put_candidates([candidate(id="k-later")])
        with pytest.raises(StoreUnavailable, match="in gebruik"):
            restore(url, copy, replacing=True)
        assert store.candidate("k-later")


@pytest.mark.parametrize("harm", ["cut", "garbage", "other", "absent"])
def test_a_copy_that_is_broken_replaces_nothing(url: str, copy: Path, harm: str) -> None:
    filled(url)
    backup(url, copy)
    if harm == "cut":
        copy.write_bytes(copy.read_bytes()[: copy.stat().st_size // 2])
    elif harm == "garbage":
        copy.write_bytes(b"geen database" * 1000)
    else:
        copy.unlink()
    if harm == "other":
        with closing(sqlite3.connect(copy)) as connection:
            connection.execute("CREATE TABLE boodschappen (wat TEXT)")
    with pytest.raises(StoreUnavailable):
        restore(url, copy, replacing=True)
    with Store.open(url) as store:
        assert len(store.candidates()) == 20


def test_there_is_nothing_to_copy_before_something_was_kept(url: str, copy: Path) -> None:
    with pytest.raises(StoreUnavailable, match="niets om te kopiëren"):
        backup(url, copy)
    assert not copy.exists()


def test_a_target_that_cannot_be_written_leaves_nothing_behind(url: str, tmp_path: Path) -> None:
    filled(url)
    with pytest.raises(StoreUnavailable):
        backup(url, tmp_path / "geen-map" / "kopie.sqlite3")
    assert not list(tmp_path.glob("**/*.part"))


@pytest.mark.parametrize("work", [backup, restore])
def test_a_database_on_a_server_is_copied_with_its_own_tools(work: object, copy: Path) -> None:
    assert callable(work)
    with pytest.raises(StoreUnavailable, match="pg_dump"):
        work("postgresql+psycopg://wie@waar/wat", copy)
