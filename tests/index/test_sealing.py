"""Support in the store: sealed for one person with a key that turns, and unreadable without it."""

from __future__ import annotations

import base64
import sqlite3
import stat
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from index import turning
from index.database import sqlite_url
from index.keys import KEY_FILE, GivenKeys, KeyFile, KeyRing, SealingKey, parse_ring
from index.sealing import key_of, seal, unseal
from index.store import Store
from matcher.domain import Begeleiding, Candidate, LksStatus, Support
from matcher.domain.side import Side
from matcher.errors import KeyUnavailable
from tests.postgres import Server

ONE, OTHER = SealingKey("een", b"1" * 32), SealingKey("ander", b"2" * 32)
RING = KeyRing((ONE,))
PERSON = Candidate(id="k-1", support=Support(lks=LksStatus.DOELGROEP, begeleiding=Begeleiding.LICHT))
PLAIN = '{"lks":"doelgroep"}'


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "rows.sqlite3"


def payloads(path: Path) -> dict[str, str]:
    with closing(sqlite3.connect(path)) as driver:
        return dict(driver.execute("SELECT candidate_id, payload FROM candidate_support"))


def filled(path: Path, *keys: SealingKey) -> None:
    with Store.open(sqlite_url(path), GivenKeys(KeyRing(keys)) if keys else None) as store:
        store.put_candidates([PERSON])


@given(st.text(), st.text())
def test_what_was_sealed_opens_for_its_owner_alone(owner: str, text: str) -> None:
    text = "{" + text + "}"
    sealed = seal(RING, owner, text)
    assert unseal(RING, owner, sealed) == text
    with pytest.raises(KeyUnavailable):
        unseal(RING, owner + "x", sealed)


def test_one_text_is_sealed_differently_each_time_and_its_length_tells_nothing() -> None:
    sealed = {seal(RING, "k-1", text) for text in (PLAIN, PLAIN, '{"lks":"loonwaarde_vastgesteld"}')}
    assert len(sealed) == 3
    assert len({len(text) for text in sealed}) == 1


def test_a_changed_byte_is_found() -> None:
    sealed = seal(RING, "k-1", PLAIN)
    head, _, encoded = sealed.rpartition(":")
    data = bytearray(base64.b64decode(encoded))
    for place in (0, 12, len(data) - 1):
        changed = bytearray(data)
        changed[place] ^= 1
        with pytest.raises(KeyUnavailable) as caught:
            unseal(RING, "k-1", f"{head}:{base64.b64encode(changed).decode()}")
        assert "doelgroep" not in str(caught.value)


@pytest.mark.parametrize("stored", ["2:een:AAAA", "1:een:???", "1:een:", "1:een", "rommel"])
def test_what_is_no_sealed_text_is_refused(stored: str) -> None:
    with pytest.raises(KeyUnavailable):
        unseal(RING, "k-1", stored)


def test_the_key_is_named_and_kept_out_of_the_repr() -> None:
    assert key_of(seal(RING, "k-1", PLAIN)) == "een"
    assert key_of(PLAIN) is None
    assert "111" not in repr(RING)


@pytest.mark.parametrize("pairs", [[], ["een"], ["een:"], ["een:AAAA"], [":" + "A" * 44], ["een:" + "ë" * 44]])
def test_a_key_that_cannot_be_is_refused(pairs: list[str]) -> None:
    with pytest.raises(KeyUnavailable):
        parse_ring(pairs)


def test_a_key_is_made_once_beside_the_database_for_the_owner_alone(path: Path) -> None:
    filled(path)
    made = (path.parent / KEY_FILE).read_bytes()
    assert stat.S_IMODE((path.parent / KEY_FILE).stat().st_mode) == 0o600
    with Store.open(sqlite_url(path)) as store:
        assert store.candidates() == [PERSON]
    assert (path.parent / KEY_FILE).read_bytes() == made
    assert sorted(file.name for file in path.parent.iterdir()) == [KEY_FILE, path.name]


def test_who_starts_later_takes_the_key_that_is_there(tmp_path: Path) -> None:
    file = KeyFile(tmp_path / KEY_FILE, may_make=True)
    assert file.first() == file.first() == file.ring()


def test_what_was_kept_plain_is_sealed_when_the_store_is_opened(path: Path) -> None:
    filled(path)
    with closing(sqlite3.connect(path)) as driver, driver:
        driver.execute("UPDATE candidate_support SET payload = ?", [PLAIN])
    with Store.open(sqlite_url(path)) as store:
        assert store.candidate("k-1").support == Support(lks=LksStatus.DOELGROEP)
        assert b"doelgroep" not in b"".join(file.read_bytes() for file in path.parent.iterdir())
    assert payloads(path)["k-1"].startswith("1:")


def test_without_the_key_the_store_does_not_open(path: Path) -> None:
    filled(path)
    (path.parent / KEY_FILE).unlink()
    with pytest.raises(KeyUnavailable, match="geen sleutel ingesteld"):
        Store.open(sqlite_url(path))
    assert not (path.parent / KEY_FILE).exists()


@pytest.mark.parametrize("keys", [OTHER, SealingKey("een", b"9" * 32)])
def test_with_a_wrong_key_the_store_does_not_open(path: Path, keys: SealingKey) -> None:
    filled(path, ONE)
    with pytest.raises(KeyUnavailable, match="sleutel een"):
        Store.open(sqlite_url(path), GivenKeys(KeyRing((keys,))))


def test_a_file_that_was_configured_is_never_made(path: Path, tmp_path: Path) -> None:
    with pytest.raises(KeyUnavailable, match="bestaat niet"):
        Store.open(sqlite_url(path), KeyFile(tmp_path / "nergens", may_make=False))


def test_a_row_that_was_moved_to_another_person_is_refused(path: Path) -> None:
    with Store.open(sqlite_url(path)) as store:
        store.put_candidates([PERSON, Candidate(id="k-2", support=Support(lks=LksStatus.GEEN))])
        moved = payloads(path)["k-1"]
        with closing(sqlite3.connect(path)) as driver, driver:
            driver.execute("UPDATE candidate_support SET payload = ? WHERE candidate_id = 'k-2'", [moved])
        with pytest.raises(KeyUnavailable, match="veranderd"):
            store.candidates()


def test_a_turned_key_seals_every_row_again_and_the_old_one_still_opens_a_copy(path: Path) -> None:
    filled(path)
    before = payloads(path)
    with Store.open(sqlite_url(path)) as store, Store.open(sqlite_url(path)) as beside:
        key, rows = store.turn_key()
        assert rows == 1
        assert {key_of(text) for text in payloads(path).values()} == {key}
        beside.put_candidates([Candidate(id="k-2", support=PERSON.support)])
        assert {key_of(text) for text in payloads(path).values()} == {key}
        assert store.candidates() == beside.candidates()
    ring = KeyFile(path.parent / KEY_FILE, may_make=False).ring()
    assert ring is not None
    assert "doelgroep" in unseal(ring, "k-1", before["k-1"])


def test_old_keys_are_forgotten_only_when_nothing_needs_them(path: Path) -> None:
    filled(path)
    with Store.open(sqlite_url(path)) as store:
        old = key_of(payloads(path)["k-1"])
        KeyFile(path.parent / KEY_FILE, may_make=False).turned()
        with pytest.raises(KeyUnavailable, match="nog nodig"):
            store.forget_old_keys()
        store.turn_key()
        assert old in store.forget_old_keys()
        assert store.forget_old_keys() == ()
        assert store.candidates() == [PERSON]


def test_given_keys_turn_to_the_first(url: str) -> None:
    with Store.open(url, GivenKeys(KeyRing((ONE,)))) as store:
        store.put_candidates([PERSON])
    with Store.open(url, GivenKeys(KeyRing((OTHER, ONE)))) as store:
        assert store.turn_key() == ("ander", 1)
        assert store.turn_key() == ("ander", 0)
        with pytest.raises(KeyUnavailable, match="omgeving"):
            store.forget_old_keys()
    with Store.open(url, GivenKeys(KeyRing((OTHER,)))) as store:
        assert store.candidates() == [PERSON]
    with pytest.raises(KeyUnavailable, match="sleutel ander"):
        Store.open(url, GivenKeys(KeyRing((ONE,))))


def test_a_database_on_a_server_wants_its_keys_named(postgres: Server) -> None:
    with pytest.raises(KeyUnavailable, match="server"):
        Store.open(postgres.url())


def run_of(store: Store, *people: str) -> int:
    """A complete run in which something was written of each of these people."""
    number = store.runs.ask()
    store.runs.begin(number)
    store.runs.results.put_parties(number, Side.CANDIDATES, ((id_, "mark", f"van {id_}".encode()) for id_ in people))
    store.runs.complete(number, {})
    return number


def test_a_turned_key_seals_what_runs_wrote_again_and_the_old_one_may_go(
    url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(turning, "AT_ONCE", 2)
    people = ["k-1", "k-2", "k-3", "k-4", "k-5"]
    ring = KeyRing((SealingKey("a_1", b"1" * 32),))
    with Store.open(url, GivenKeys(ring)) as store:
        store.put_candidates([Candidate(id=id_) for id_ in people])
        first, second = run_of(store, *people), run_of(store, *people[:2])
        before = {id_: store.runs.results.written(first, people)[id_] for id_ in people}
    turned = KeyRing((SealingKey("ax1", b"2" * 32), *ring.keys))
    with Store.open(url, GivenKeys(turned)) as store:
        with pytest.raises(KeyUnavailable, match="a_1 is nog nodig"):
            store.forget_old_keys()
        assert store.turn_key() == ("ax1", 7)
        assert store.turn_key() == ("ax1", 0)
    with Store.open(url, GivenKeys(KeyRing(turned.keys[:1]))) as store:
        assert store.runs.results.written(first, people) == before
        assert store.runs.results.written(second, people) == {id_: before[id_] for id_ in people[:2]}


def test_what_a_run_wrote_under_a_key_that_is_gone_stops_no_turn(url: str) -> None:
    with Store.open(url, GivenKeys(RING)) as store:
        store.put_candidates([Candidate(id="k-1")])
        run_of(store, "k-1")
    with Store.open(url, GivenKeys(KeyRing((SealingKey("derde", b"3" * 32), OTHER)))) as store:
        assert store.turn_key() == ("derde", 0)
