"""Opening: SQLite's settings, the schema's history, and one clear error."""

from __future__ import annotations

import stat
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Barrier

import pytest
from alembic import command
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect, make_url

from index.database import open_engine, sqlite_url
from index.keys import KEY_FILE
from index.migrations import configuration
from index.store import Store
from index.tables import METADATA
from matcher.domain import Candidate
from matcher.errors import StoreUnavailable
from tests.makers import SUPPORT_KEYS
from tests.postgres import Server


@pytest.mark.parametrize(
    ("pragma", "value"),
    [("journal_mode", "wal"), ("synchronous", 2), ("foreign_keys", 1), ("secure_delete", 1)],
)
def test_every_connection_has_the_settings_that_safety_needs(tmp_path: Path, pragma: str, value: object) -> None:
    engine = open_engine(sqlite_url(tmp_path / "rows.sqlite3"))
    with engine.connect() as one, engine.connect() as other:
        answers = [connection.exec_driver_sql(f"PRAGMA {pragma}").scalar() for connection in (one, other)]
    engine.dispose()
    assert answers == [value, value]


def test_the_files_are_for_the_owner_alone(tmp_path: Path) -> None:
    folder = tmp_path / "not yet there 100%"
    with Store.open(sqlite_url(folder / "rows.sqlite3")) as store:
        store.put_candidates([Candidate(id="k-1")])
        modes = {path.name: stat.S_IMODE(path.stat().st_mode) for path in folder.iterdir()}
    assert set(modes) == {"rows.sqlite3", "rows.sqlite3-wal", "rows.sqlite3-shm", KEY_FILE}
    assert set(modes.values()) == {0o600}


def test_another_program_that_closes_the_database_leaves_the_log_to_who_still_uses_it(tmp_path: Path) -> None:
    file = tmp_path / "rows.sqlite3"
    url, log = sqlite_url(file), tmp_path / "rows.sqlite3-wal"
    closing = "import sys; from index.store import Store; Store.open(sys.argv[1]).close()"
    with Store.open(url) as store:
        # A second engine of this process, as the API has one for its records: it may not cost the first its locks.
        open_engine(url).dispose()
        store.put_candidates([Candidate(id="k-1")])
        number = log.stat().st_ino
        subprocess.run([sys.executable, "-c", closing, url], check=True)
        assert log.stat().st_ino == number
        store.put_candidates([Candidate(id="k-2")])
    with Store.open(url) as again:
        assert [candidate.id for candidate in again.changes_since(0).candidates] == ["k-1", "k-2"]


def test_the_migrations_make_the_tables_that_the_code_names(url: str) -> None:
    engine = open_engine(url)
    with engine.begin() as connection:
        assert compare_metadata(MigrationContext.configure(connection), METADATA) == []
    engine.dispose()


def test_the_schema_goes_down_to_nothing_and_up_again_step_by_step(url: str) -> None:
    engine = open_engine(url)
    with engine.begin() as connection:
        steps = list(ScriptDirectory.from_config(configuration(connection)).walk_revisions())
    for step in steps:
        with engine.begin() as connection:
            command.downgrade(configuration(connection), step.down_revision or "base")
    with engine.begin() as connection:
        assert inspect(connection).get_table_names() == ["alembic_version"]
    for step in reversed(steps):
        with engine.begin() as connection:
            command.upgrade(configuration(connection), step.revision)
    engine.dispose()
    with Store.open(url, SUPPORT_KEYS) as store:
        assert store.put_candidates([Candidate(id="k-1")]) == 1


def said(url: str, statement: str) -> None:
    """Has the database do something behind the product's back."""
    engine = create_engine(url)
    with engine.begin() as connection:
        connection.exec_driver_sql(statement)
    engine.dispose()


def test_a_schema_of_a_later_version_is_refused(url: str) -> None:
    Store.open(url, SUPPORT_KEYS).close()
    said(url, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(StoreUnavailable, match="9999"):
        Store.open(url, SUPPORT_KEYS)


def test_the_tables_of_another_program_are_left_alone(url: str) -> None:
    said(url, "CREATE TABLE candidate (secret TEXT)")
    with pytest.raises(StoreUnavailable, match="another program"):
        Store.open(url, SUPPORT_KEYS)
    engine = create_engine(url)
    assert inspect(engine).get_table_names() == ["candidate"]
    engine.dispose()


def test_a_database_can_be_opened_by_many_at_the_same_moment(url: str) -> None:
    together = Barrier(6)

    def opened(_: int) -> int:
        together.wait(30)
        with Store.open(url, SUPPORT_KEYS) as store:
            return store.revision()

    with ThreadPoolExecutor(6) as threads:
        assert list(threads.map(opened, range(6))) == [0] * 6


def test_a_server_that_is_not_there_gives_one_clear_error_without_the_password(tmp_path: Path) -> None:
    with pytest.raises(StoreUnavailable, match="cannot be used: connection") as caught:
        Store.open(f"postgresql+psycopg://someone:hunter2@/market?host={tmp_path}")
    assert "hunter2" not in str(caught.value)
    assert len(str(caught.value).splitlines()) == 1


def test_a_driver_that_is_not_installed_is_named() -> None:
    with pytest.raises(StoreUnavailable, match="MySQLdb, which is not installed"):
        Store.open("mysql://somewhere/market")


def test_every_wait_for_a_server_has_an_end_and_the_url_has_the_last_word(postgres: Server) -> None:
    engine = open_engine(make_url(postgres.url()).update_query_dict({"application_name": "batch"}).render_as_string())
    with engine.connect() as connection:
        shown = [connection.exec_driver_sql(f"SHOW {name}").scalar() for name in ("lock_timeout", "application_name")]
    engine.dispose()
    assert shown == ["30s", "batch"]


def test_a_file_that_is_no_database_is_refused_and_left_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "letter.sqlite3"
    path.write_bytes(b"Beste lezer, " * 400)
    with pytest.raises(StoreUnavailable, match="not a database"):
        Store.open(sqlite_url(path))
    assert path.read_bytes() == b"Beste lezer, " * 400


def test_a_damaged_database_gives_one_clear_error(tmp_path: Path) -> None:
    path = tmp_path / "rows.sqlite3"
    with Store.open(sqlite_url(path)) as store:
        store.put_candidates([Candidate(id=f"k-{n}", profile_text="werk " * 100) for n in range(200)])
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    path.write_bytes(content)
    with pytest.raises(StoreUnavailable, match="cannot be used"), Store.open(sqlite_url(path)) as store:
        store.candidates()


def test_a_folder_that_cannot_be_made_gives_one_clear_error(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnavailable):
        Store.open(sqlite_url(tmp_path / "file" / "rows.sqlite3"))


@pytest.mark.parametrize("url", ["", "no url", "unknown+db://somewhere/x"])
def test_a_url_that_cannot_be_read_gives_one_clear_error(url: str) -> None:
    with pytest.raises(StoreUnavailable):
        Store.open(url, SUPPORT_KEYS)


def test_a_password_in_the_url_is_not_shown() -> None:
    with pytest.raises(StoreUnavailable) as caught:
        Store.open("unknown+db://someone:hunter2@somewhere/x")
    assert "hunter2" not in str(caught.value)


def test_an_error_while_writing_shows_no_row(url: str) -> None:
    with Store.open(url, SUPPORT_KEYS) as store:
        said(url, "DROP TABLE candidate_support")
        with pytest.raises(StoreUnavailable) as caught:
            store.put_candidates([Candidate(id="k-1", profile_text="GEHEIM")])
    assert "GEHEIM" not in str(caught.value)
    assert caught.value.__cause__ is None
    assert caught.value.__suppress_context__
