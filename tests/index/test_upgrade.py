"""A database that an older version left: it is brought up to date, loses nothing, and can go back a version.

`kept/r0001.sql` is what version 0.1.0 wrote, as sqlite3 dumps it; all persons in it are invented.
"""

from __future__ import annotations

import json
import re
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import pytest
from alembic import command
from alembic.script import ScriptDirectory

from index.database import FOR_WRITING, open_engine, sqlite_url
from index.migrations import configuration
from index.store import Store
from matcher.domain.side import Side

KEPT = Path(__file__).parent / "kept" / "r0001.sql"


@pytest.fixture
def old(tmp_path: Path) -> Path:
    path = tmp_path / "hallowerk.sqlite3"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(KEPT.read_text("utf-8"))
    return path


def rows_of(path: Path) -> dict[str, list[tuple[Any, ...]]]:
    """Every table that version 0.1.0 had, but for the version itself."""
    tables = re.findall(r"^CREATE TABLE (\w+)", KEPT.read_text("utf-8"), re.MULTILINE)
    with closing(sqlite3.connect(path)) as connection:
        return {
            table: sorted(connection.execute(f"SELECT * FROM {table}"))
            for table in sorted(tables)
            if table != "alembic_version"
        }


def kept_objects(table: str, path: Path) -> dict[str, dict[str, Any]]:
    with closing(sqlite3.connect(path)) as connection:
        return {id: json.loads(text) for id, text in connection.execute(f"SELECT id, payload FROM {table}")}


def test_an_old_database_opens_with_every_row_and_its_support(old: Path) -> None:
    people, jobs = kept_objects("candidate", old), kept_objects("vacancy", old)
    with closing(sqlite3.connect(old)) as connection:
        supports = {id: json.loads(text) for id, text in connection.execute("SELECT * FROM candidate_support")}
    assert (len(people), len(jobs)) == (5, 6)
    assert supports
    with Store.open(sqlite_url(old)) as store:
        found = {one.id: one for one in store.candidates()}
        assert {id: list(one.desired_titles) for id, one in found.items()} == {
            id: one["desired_titles"] for id, one in people.items()
        }
        assert {one.id: one.title for one in store.vacancies()} == {id: one["title"] for id, one in jobs.items()}
        for id, support in supports.items():
            assert found[id].support.lks == support["lks"]
            assert found[id].support.beschut_werk == support["beschut_werk"]
        assert store.revision() == 3
        assert store.changes_since(2).removed_candidates == ("k-005",)
        assert store.representation_keys(Side.CANDIDATES) == {"k-000": "sleutel-0"}


def test_what_an_old_database_is_brought_up_to_can_go_back_a_version_at_a_time_and_forth_again(old: Path) -> None:
    before = rows_of(old)
    engine = open_engine(sqlite_url(old))
    with engine.execution_options(**{FOR_WRITING: True}).begin() as connection:
        steps = list(ScriptDirectory.from_config(configuration(connection)).walk_revisions())
    for step in steps[:-1]:
        with engine.execution_options(**{FOR_WRITING: True}).begin() as connection:
            command.downgrade(configuration(connection), str(step.down_revision))
    engine.dispose()
    assert rows_of(old) == before
    with Store.open(sqlite_url(old)) as store:
        assert len(store.candidates()) == 5
