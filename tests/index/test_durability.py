"""What survives a kill, a second process and a removal; real databases, real processes."""

from __future__ import annotations

import sqlite3
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest

from index.database import sqlite_url
from index.store import Store
from matcher.domain import Begeleiding, Candidate, LksStatus, Support, Werkfit
from matcher.domain.side import Side
from tests.makers import SUPPORT_KEYS

BATCH = 20

WRITER = f"""
import sys
from index.store import Store
from matcher.domain import Candidate, LksStatus, Support
from tests.makers import SUPPORT_KEYS
url, name, rounds = sys.argv[1], sys.argv[2], int(sys.argv[3])
store = Store.open(url, SUPPORT_KEYS)
for number in range(rounds):
    store.put_candidates([
        Candidate(id=f"{{name}}-{{number:05d}}-{{part:02d}}", profile_text="werk " * 200,
                  support=Support(lks=LksStatus.DOELGROEP))
        for part in range({BATCH})
    ])
    print(number, flush=True)
"""
"""Writes batches and says the number of each as soon as it was acknowledged."""


def start_writer(url: str, name: str, rounds: int) -> subprocess.Popen[str]:
    return subprocess.Popen(
        [sys.executable, "-c", WRITER, url, name, str(rounds)],
        stdout=subprocess.PIPE,
        text=True,
        cwd=Path(__file__).parents[2],
    )


def batches(people: list[Candidate], name: str) -> dict[int, int]:
    """How many rows each batch of one writer left."""
    sizes: dict[int, int] = {}
    for person in people:
        writer, number, _ = person.id.split("-")
        if writer == name:
            sizes[int(number)] = sizes.get(int(number), 0) + 1
    return sizes


@pytest.mark.parametrize("acknowledged", [1, 4, 9])
def test_a_kill_in_the_middle_of_writing_loses_nothing_that_was_acknowledged(url: str, acknowledged: int) -> None:
    with start_writer(url, "a", 100_000) as writer:
        assert writer.stdout is not None
        for _ in range(acknowledged):
            writer.stdout.readline()
        writer.kill()
        last = acknowledged - 1 + len(writer.stdout.read().splitlines())
    with Store.open(url, SUPPORT_KEYS) as store:
        people = store.candidates()
        sizes = batches(people, "a")
        assert set(range(last + 1)) <= set(sizes) <= set(range(last + 2))
        assert set(sizes.values()) == {BATCH}
        assert all(person.support.lks is LksStatus.DOELGROEP for person in people)
        assert store.revision() == len(sizes)


def test_processes_that_open_and_write_at_once_lose_nothing(url: str) -> None:
    writers = [start_writer(url, name, 15) for name in "abc"]
    assert [writer.communicate()[0].split() for writer in writers] == [[str(n) for n in range(15)]] * 3
    assert [writer.returncode for writer in writers] == [0, 0, 0]
    with Store.open(url, SUPPORT_KEYS) as store:
        assert [batches(store.candidates(), name) for name in "abc"] == [dict.fromkeys(range(15), BATCH)] * 3
        assert store.revision() == 45


def test_threads_share_one_store(url: str) -> None:
    with Store.open(url, SUPPORT_KEYS) as store, ThreadPoolExecutor(8) as threads:
        revisions = list(threads.map(lambda n: store.put_candidates([Candidate(id=f"k-{n:02d}")]), range(40)))
        assert sorted(revisions) == list(range(1, 41))
        assert len(store.candidates()) == 40


def test_who_follows_the_changes_while_others_write_misses_nothing(url: str) -> None:
    known: dict[str, Candidate] = {}
    writers, rounds = 4, 12

    def write(store: Store, name: int) -> None:
        for number in range(rounds):
            store.put_candidates([Candidate(id=f"k-{name}-{part}", profile_text=f"{number}") for part in range(3)])
            store.delete_candidate(f"k-{name}-{number % 3}")

    with Store.open(url, SUPPORT_KEYS) as store, ThreadPoolExecutor(writers) as threads:
        writing = [threads.submit(write, store, name) for name in range(writers)]
        seen, done = 0, False
        while not done:
            done = all(work.done() for work in writing)
            changes = store.changes_since(seen)
            assert changes.revision >= seen
            known |= {row.id: row for row in changes.candidates}
            known = {id_: row for id_, row in known.items() if id_ not in changes.removed_candidates}
            seen = changes.revision
        assert [work.result() for work in writing] == [None] * writers
        assert seen == writers * rounds * 2
        assert [known[id_] for id_ in sorted(known)] == store.candidates()


def protected_person(id_: str) -> Candidate:
    return Candidate(
        id=id_,
        profile_text="een zin die nergens anders staat " * 80,
        support=Support(
            lks=LksStatus.LOONWAARDE_VASTGESTELD,
            werkfit=Werkfit.BIJNA,
            begeleiding=Begeleiding.INTENSIEF,
            workplace_needs=("prikkelarm",),
        ),
    )


def traces(folder: Path, words: tuple[str, ...]) -> set[str]:
    """Those of `words` that stand in any byte of any file, or in any table."""
    content = b"".join(path.read_bytes() for path in sorted(folder.iterdir()))
    with closing(sqlite3.connect(folder / "rows.sqlite3")) as driver:
        dump = "\n".join(driver.iterdump())
    return {word for word in words if word.encode() in content or word in dump}


PROTECTED = ("loonwaarde_vastgesteld", "intensief", "prikkelarm")
PERSONAL = ("nergens anders", "vector of this person")


def test_a_removed_person_leaves_nothing_but_the_id(tmp_path: Path) -> None:
    with Store.open(sqlite_url(tmp_path / "rows.sqlite3")) as store:
        store.put_candidates([Candidate(id=f"k-{number}") for number in range(50)])
        store.put_candidates([protected_person("k-7")])
        store.put_representations(Side.CANDIDATES, [("k-7", "key", b"vector of this person" * 300)])
        assert traces(tmp_path, PROTECTED + PERSONAL) == set(PERSONAL)

        assert store.delete_candidate("k-7")

        assert traces(tmp_path, PROTECTED + PERSONAL) == set()
        assert "k-7" not in [person.id for person in store.candidates()]
        assert store.representations(Side.CANDIDATES, ["k-7"]) == {}
        with closing(sqlite3.connect(tmp_path / "rows.sqlite3")) as driver:
            tables = [name for (name,) in driver.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
            holding = [t for t in tables if "k-7" in repr(driver.execute(f"SELECT * FROM {t}").fetchall())]
    assert holding == ["tombstone"]


def test_a_reader_elsewhere_holds_up_only_the_wiping(tmp_path: Path) -> None:
    path = tmp_path / "rows.sqlite3"
    with Store.open(sqlite_url(path)) as store:
        store.put_candidates([protected_person("k-7")])
        with closing(sqlite3.connect(path)) as reader:
            reader.execute("BEGIN")
            assert reader.execute("SELECT count(*) FROM candidate").fetchone() == (1,)
            assert store.delete_candidate("k-7")
            assert store.candidates() == []
        store.put_candidates([Candidate(id="k-8")])
        assert traces(tmp_path, PROTECTED) == set()


def test_support_that_is_withdrawn_leaves_no_trace(tmp_path: Path) -> None:
    with Store.open(sqlite_url(tmp_path / "rows.sqlite3")) as store:
        store.put_candidates([protected_person("k-7")])
        store.put_candidates([Candidate(id="k-7")])
        assert traces(tmp_path, PROTECTED) == set()


def test_the_protected_is_readable_in_no_file(tmp_path: Path) -> None:
    with Store.open(sqlite_url(tmp_path / "rows.sqlite3")) as store:
        store.put_candidates([protected_person("k-7")])
        assert traces(tmp_path, PROTECTED) == set()
        assert store.candidate("k-7") == protected_person("k-7")
