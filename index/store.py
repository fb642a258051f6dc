"""The rows and what was derived from them: all SQL but that of runs; one transaction for each public call."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from types import TracebackType
from typing import Any, TypeAlias

from sqlalchemy import (
    ColumnElement,
    Connection,
    Engine,
    RowMapping,
    Select,
    bindparam,
    delete,
    func,
    insert,
    select,
    update,
)

from index import persons, rows
from index.database import FOR_WRITING, empty_log, is_sqlite, keys_beside, one_error, open_engine
from index.keys import KeyRing, Keys
from index.runs import Runs, forget
from index.sealing import key_of, seal, unseal
from index.tables import candidate, candidate_support, counter, meta, objection, representation, tombstone, vacancy
from index.turning import seal_again, still_needed
from matcher.domain import Candidate, Vacancy
from matcher.domain.side import Side
from matcher.errors import IndexOutOfStep, KeyUnavailable, NotFound

Entry: TypeAlias = tuple[str, str, bytes]
"""(id, key, data) of a representation."""

_TABLES = {Side.CANDIDATES: candidate, Side.VACANCIES: vacancy}
_IDS_AT_ONCE = 500
_REMOVALS = "removals-noted"


@dataclass(frozen=True, slots=True)
class Changes:
    """What is new since a revision, by id: rows as they are now, and ids that are gone."""

    revision: int
    candidates: tuple[Candidate, ...]
    vacancies: tuple[Vacancy, ...]
    removed_candidates: tuple[str, ...]
    removed_vacancies: tuple[str, ...]


class Store:
    """Safe to share between threads and processes; a write that returned survives a power cut.

    Every method raises StoreUnavailable when the database does; its text and trace hold no row. Support is sealed
    in its rows, and every method that meets it raises KeyUnavailable when its key does not fit.
    """

    def __init__(self, engine: Engine, keys: Keys) -> None:
        """For `open`, which makes the schema and the first key."""
        self._engine, self._keys = engine, keys
        writer = engine.execution_options(**{FOR_WRITING: True})
        if is_sqlite(engine):
            self._reader, self._writer, self._looker = engine, writer, engine
        else:
            # SQLite reads one moment by nature; elsewhere it has to be asked for. A writer that waited for another
            # must see what that one left, and a single statement needs no transaction around it.
            self._reader = engine.execution_options(isolation_level="REPEATABLE READ")
            self._writer = writer.execution_options(isolation_level="READ COMMITTED")
            self._looker = engine.execution_options(isolation_level="AUTOCOMMIT")

    @classmethod
    def open(cls, url: str, keys: Keys | None = None) -> Store:
        """Makes the database where there is none, and brings an older schema up to date.

        `keys` None: a file beside a database in one file. KeyUnavailable when they do not open what is there.
        """
        engine = open_engine(url)
        try:
            store = cls(engine, keys or keys_beside(url))
            store._settle_keys()
        except BaseException:
            engine.dispose()
            raise
        return store

    def close(self) -> None:
        self._engine.dispose()

    def __enter__(self) -> Store:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def put_candidates(self, candidates: Sequence[Candidate], made: Sequence[Entry] = ()) -> int:
        """Adds or replaces, with the representations that were made of them, in one transaction.

        The last of two with one id stays. Returns the revision of the store.
        """
        latest = {row.id: row for row in candidates}
        supports = {id_: rows.encode_support(row.support) for id_, row in latest.items()}
        payloads = {id_: rows.encode_candidate(row) for id_, row in latest.items()}
        with self._writing() as connection:
            _delete_each(connection, candidate_support.c.candidate_id, latest)
            revision = _replace(connection, Side.CANDIDATES, payloads)
            known = {id_: text for id_, text in supports.items() if text is not None}
            if known:
                ring = self._ring()
                sealed = [{"candidate_id": id_, "payload": seal(ring, id_, text)} for id_, text in known.items()]
                connection.execute(insert(candidate_support), sealed)
            _replace_representations(connection, Side.CANDIDATES, made)
        empty_log(self._engine)
        return revision

    def put_vacancies(self, vacancies: Sequence[Vacancy], made: Sequence[Entry] = ()) -> int:
        """As `put_candidates`."""
        payloads = {row.id: rows.encode_vacancy(row) for row in vacancies}
        with self._writing() as connection:
            revision = _replace(connection, Side.VACANCIES, payloads)
            _replace_representations(connection, Side.VACANCIES, made)
        return revision

    def delete_candidate(self, id_: str) -> bool:
        """Removes the person, the support and the vectors, from the pages of the file too; False when unknown."""
        return bool(self.erase(id_)[candidate.name])

    def delete_vacancy(self, id_: str) -> bool:
        """Removes the vacancy and its vectors; False when unknown."""
        side = Side.VACANCIES
        with self._writing() as connection:
            found = _present(connection, side, [id_])
            if found:
                _delete_representations(connection, side, found)
                forget(connection, side, id_)
                _delete_each(connection, vacancy.c.id, found)
                _note_removal(connection, side, id_)
        empty_log(self._engine)
        return bool(found)

    def candidate(self, id_: str) -> Candidate:
        """Raises NotFound."""
        with self._reading() as connection:
            found = self._people(connection, _candidates().where(candidate.c.id == id_))
        if not found:
            raise NotFound(id_)
        return found[0]

    def vacancy(self, id_: str) -> Vacancy:
        """Raises NotFound."""
        with self._reading() as connection:
            found = _jobs(connection, _vacancies().where(vacancy.c.id == id_))
        if not found:
            raise NotFound(id_)
        return found[0]

    def candidates(self) -> list[Candidate]:
        """All but who objected to matching, by id."""
        with self._reading() as connection:
            return self._people(connection, _candidates().where(_no_objection()))

    def everyone(self) -> list[Candidate]:
        """All, who objected included, by id."""
        with self._reading() as connection:
            return self._people(connection, _candidates())

    def vacancies(self) -> list[Vacancy]:
        """All, by id."""
        with self._reading() as connection:
            return _jobs(connection, _vacancies())

    def revision(self) -> int:
        """Grows by one with every write of rows; 0 for an empty store."""
        with one_error(self._engine.url), self._looker.connect() as connection:
            return _revision(connection)

    def changes_since(self, revision: int) -> Changes:
        """Everything after `revision` (0: everything), read at one moment.

        Raises IndexOutOfStep when the store has not come that far: then it is another store than before.
        """
        with self._reading() as connection:
            now = _revision(connection)
            if revision > now:
                raise IndexOutOfStep(f"the store is at revision {now} and was asked for what came after {revision}")
            newer = tombstone.c.revision > revision
            gone = connection.execute(select(tombstone.c.side, tombstone.c.id).where(newer)).all()
            newer_rows = select(candidate.c.id).where(candidate.c.revision > revision, ~_no_objection())
            objected = connection.scalars(newer_rows).all()
            return Changes(
                revision=now,
                candidates=tuple(
                    self._people(connection, _candidates().where(candidate.c.revision > revision, _no_objection()))
                ),
                vacancies=tuple(_jobs(connection, _vacancies().where(vacancy.c.revision > revision))),
                removed_candidates=tuple(sorted({*(id_ for side, id_ in gone if side == Side.CANDIDATES), *objected})),
                removed_vacancies=tuple(sorted(id_ for side, id_ in gone if side == Side.VACANCIES)),
            )

    def representation_keys(self, side: Side) -> dict[str, str]:
        """Key by id, in the order of the ids."""
        query = select(representation.c.object_id, representation.c.key).where(representation.c.side == side.value)
        with self._reading() as connection:
            return dict(sorted(connection.execute(query)))

    def representations(self, side: Side, ids: Sequence[str]) -> dict[str, tuple[str, bytes]]:
        """Key and data of those of the ids that have any, in the order of the ids."""
        columns = representation.c.object_id, representation.c.key, representation.c.data
        query = select(*columns).where(representation.c.side == side.value)
        found: list[tuple[str, str, bytes]] = []
        with self._reading() as connection:
            for start in range(0, len(ids), _IDS_AT_ONCE):
                chosen = query.where(representation.c.object_id.in_(ids[start : start + _IDS_AT_ONCE]))
                found.extend((id_, key, data) for id_, key, data in connection.execute(chosen))
        found.sort()
        return {id_: (key, data) for id_, key, data in found}

    def put_representations(self, side: Side, entries: Sequence[Entry]) -> None:
        """Adds or replaces, and passes over ids that have no row any more."""
        with self._writing() as connection:
            _replace_representations(connection, side, entries)

    def drop_representations(self) -> None:
        """Forgets everything that can be made again from the rows."""
        with self._writing() as connection:
            connection.execute(delete(representation))

    def meta(self, name: str) -> str | None:
        """A fact about the store itself, such as the model that its representations were made with."""
        with self._reading() as connection:
            return connection.scalar(select(meta.c.value).where(meta.c.name == name))

    def put_meta(self, name: str, value: str) -> None:
        with self._writing() as connection:
            connection.execute(delete(meta).where(meta.c.name == name))
            connection.execute(insert(meta), {"name": name, "value": value})

    def known_of(self, id_: str) -> dict[str, list[dict[str, Any]]]:
        """Every row of one person, by table, support opened; empty when nothing is kept."""
        with self._reading() as connection:
            return persons.rows_of(connection, id_, self._keys.ring())

    def counted_of(self, id_: str) -> dict[str, int]:
        """How many rows each table holds of one person."""
        with self._reading() as connection:
            return persons.count_of(connection, id_)

    def erase(self, id_: str) -> dict[str, int]:
        """Removes one person from every table, and from the pages of the file; how many rows went, by table."""
        with self._writing() as connection:
            counts = persons.erase(connection, id_)
            if any(counts.values()):
                _note_removal(connection, Side.CANDIDATES, id_)
        empty_log(self._engine)
        return counts

    def leave_out(self, id_: str, at: datetime) -> None:
        """Leaves the person out of matching from now on, whatever is put later; raises NotFound."""
        with self._writing() as connection:
            self._touch(connection, id_)
            connection.execute(delete(objection).where(objection.c.candidate_id == id_))
            connection.execute(insert(objection), {"candidate_id": id_, "at": at.isoformat(timespec="seconds")})

    def take_up(self, id_: str) -> None:
        """Takes the person up again; raises NotFound."""
        with self._writing() as connection:
            self._touch(connection, id_)
            connection.execute(delete(objection).where(objection.c.candidate_id == id_))

    def has_objected(self, id_: str) -> bool:
        with self._reading() as connection:
            return connection.scalar(select(objection.c.at).where(objection.c.candidate_id == id_)) is not None

    def forget_dated(self, table: str, before: datetime) -> int:
        """Removes the rows of a table that are older, by their own time; how many."""
        with self._writing() as connection:
            return persons.dated_before(connection, table, before.isoformat(timespec="seconds"))

    def forget_removals(self, day: date, days: int) -> int:
        """Drops the records of removal that were there `days` ago; how many. Followers have long heard of them.

        A removal has no time of its own: each call notes how far the store had come on that day.
        """
        with self._writing() as connection:
            noted = connection.scalar(select(meta.c.value).where(meta.c.name == _REMOVALS))
            marks = [mark.split("@") for mark in (noted or "").split()]
            past = [int(mark) for mark, then in marks if date.fromisoformat(then) <= day - timedelta(days=days)]
            kept = [f"{mark}@{then}" for mark, then in marks if int(mark) not in past and then != day.isoformat()]
            kept.append(f"{_revision(connection)}@{day.isoformat()}")
            connection.execute(delete(meta).where(meta.c.name == _REMOVALS))
            connection.execute(insert(meta), {"name": _REMOVALS, "value": " ".join(kept)})
            old = tombstone.c.revision <= max(past, default=-1)
            dropped = connection.scalar(select(func.count()).select_from(tombstone).where(old)) or 0
            connection.execute(delete(tombstone).where(old))
        return dropped

    def _touch(self, connection: Connection, id_: str) -> None:
        """A new revision for the row, so that followers look at it again."""
        if not _present(connection, Side.CANDIDATES, [id_]):
            raise NotFound(id_)
        connection.execute(update(candidate).where(candidate.c.id == id_).values(revision=_next_revision(connection)))

    def turn_key(self) -> tuple[str, int]:
        """Seals all support, and what runs wrote of it, again with a new key, or with the first of the given keys.

        The id of that key, and how many rows were sealed again.
        """
        with self._writing() as connection:
            ring = self._keys.turned()
            old = [row for row in connection.execute(_supports()) if key_of(row.payload) != ring.current.id]
            _seal_again(connection, ring, [(row.candidate_id, unseal(ring, *row)) for row in old])
            written = seal_again(connection, ring)
        empty_log(self._engine)
        return ring.current.id, len(old) + written

    def forget_old_keys(self) -> tuple[str, ...]:
        """Drops every key but the one that seals; their ids. A copy of the database that needs them is then lost."""
        with self._writing() as connection:
            ring = self._ring()
            old = frozenset(key.id for key in ring.keys[1:])
            used = {key_of(row.payload) for row in connection.execute(_supports())} | still_needed(connection, old)
            if needed := sorted(id_ for id_ in used if id_ in old):
                raise KeyUnavailable(f"sleutel {needed[0]} is nog nodig: draai eerst de sleutel")
            self._keys.forget(old)
        return tuple(sorted(old))

    def _settle_keys(self) -> None:
        """Makes the first key where nothing is sealed yet, tries every key once, and seals what was kept plain."""
        with self._writing() as connection:
            stored = [(row.candidate_id, row.payload) for row in connection.execute(_supports())]
            plain = [(id_, text) for id_, text in stored if key_of(text) is None]
            sealed = {key: (id_, text) for id_, text in stored if (key := key_of(text)) is not None}
            ring = self._keys.ring() or (None if sealed else self._keys.first())
            if ring is None:
                raise KeyUnavailable(
                    f"ondersteuning is versleuteld met sleutel {min(sealed)}, en er is geen sleutel ingesteld"
                )
            for key in sorted(sealed):
                unseal(ring, *sealed[key])
            _seal_again(connection, ring, plain)
        if plain:
            empty_log(self._engine)

    def _ring(self) -> KeyRing:
        ring = self._keys.ring()
        if ring is None:
            raise KeyUnavailable("de sleutels van ondersteuning zijn er niet meer")
        return ring

    def _people(self, connection: Connection, query: Select[str, str, str | None]) -> list[Candidate]:
        found = _by_id(connection, query)
        if not any(row["support"] for row in found):
            return [rows.decode_candidate(row["payload"], None) for row in found]
        # After the rows: a key that was turned meanwhile stands in the ring by now.
        ring = self._ring()
        return [rows.decode_candidate(row["payload"], _opened(ring, row)) for row in found]

    @property
    def runs(self) -> Runs:
        """The rounds over the whole market, in the same database."""
        return Runs(self._reading, self._writing, self._ring)

    def fingerprints(self, objects: Sequence[Candidate] | Sequence[Vacancy]) -> dict[str, str]:
        """By id a keyed hash of all that is kept of the row but when it was updated; another key, another hash."""
        secret = self._ring().current.secret
        return {item.id: rows.fingerprint(item, secret) for item in objects}

    @contextmanager
    def _reading(self) -> Iterator[Connection]:
        with one_error(self._engine.url), self._reader.begin() as connection:
            yield connection

    @contextmanager
    def _writing(self) -> Iterator[Connection]:
        with one_error(self._engine.url), self._writer.begin() as connection:
            # One writer at a time: whoever holds the counter's row. SQLite leaves FOR UPDATE out: it has locked.
            connection.execute(select(counter.c.revision).with_for_update())
            yield connection


def _candidates() -> Select[str, str, str | None]:
    support = candidate_support.c.payload.label("support")
    joined = candidate.outerjoin(candidate_support, candidate_support.c.candidate_id == candidate.c.id)
    return select(candidate.c.id, candidate.c.payload, support).select_from(joined)


def _no_objection() -> ColumnElement[bool]:
    return candidate.c.id.not_in(select(objection.c.candidate_id))


def _vacancies() -> Select[str, str]:
    return select(vacancy.c.id, vacancy.c.payload)


def _supports() -> Select[str, str]:
    return select(candidate_support.c.candidate_id, candidate_support.c.payload)


def _opened(ring: KeyRing, row: RowMapping) -> str | None:
    return None if row["support"] is None else unseal(ring, row["id"], row["support"])


def _jobs(connection: Connection, query: Select[str, str]) -> list[Vacancy]:
    return [rows.decode_vacancy(row["payload"]) for row in _by_id(connection, query)]


def _seal_again(connection: Connection, ring: KeyRing, plain: Sequence[tuple[str, str]]) -> None:
    if plain:
        row = candidate_support.c.candidate_id == bindparam("owner")
        connection.execute(
            update(candidate_support).where(row).values(payload=bindparam("sealed")),
            [{"owner": id_, "sealed": seal(ring, id_, found)} for id_, found in plain],
        )


def _revision(connection: Connection) -> int:
    revision: int = connection.scalars(select(counter.c.revision)).one()
    return revision


def _next_revision(connection: Connection) -> int:
    connection.execute(update(counter).values(revision=counter.c.revision + 1))
    return _revision(connection)


def _note_removal(connection: Connection, side: Side, id_: str) -> None:
    """For followers: that the id is gone."""
    connection.execute(delete(tombstone).where(tombstone.c.side == side.value, tombstone.c.id == id_))
    connection.execute(insert(tombstone), {"side": side.value, "id": id_, "revision": _next_revision(connection)})


def _replace(connection: Connection, side: Side, payloads: dict[str, str]) -> int:
    """Delete and insert, which every database knows; an upsert each spells in its own way."""
    if not payloads:
        return _revision(connection)
    revision = _next_revision(connection)
    _delete_each(connection, _TABLES[side].c.id, payloads)
    connection.execute(
        delete(tombstone).where(tombstone.c.side == side.value, tombstone.c.id == bindparam("gone")),
        [{"gone": id_} for id_ in payloads],
    )
    connection.execute(
        insert(_TABLES[side]),
        [{"id": id_, "revision": revision, "payload": payload} for id_, payload in payloads.items()],
    )
    return revision


def _by_id(connection: Connection, query: Select[*tuple[object, ...]]) -> list[RowMapping]:
    # Sorted here: a database may order text by its own language.
    return sorted(connection.execute(query).mappings(), key=lambda row: str(row["id"]))


def _present(connection: Connection, side: Side, ids: Sequence[str]) -> list[str]:
    """Those of `ids` that have a row."""
    key = _TABLES[side].c.id
    found: list[str] = []
    for start in range(0, len(ids), _IDS_AT_ONCE):
        found += connection.scalars(select(key).where(key.in_(ids[start : start + _IDS_AT_ONCE])))
    return sorted(found)


def _delete_each(connection: Connection, column: ColumnElement[str], ids: Iterable[str]) -> None:
    gone = [{"gone": id_} for id_ in ids]
    if gone:
        connection.execute(delete(column.table).where(column == bindparam("gone")), gone)


def _replace_representations(connection: Connection, side: Side, entries: Sequence[Entry]) -> None:
    latest = {id_: (key, data) for id_, key, data in entries}
    present = _present(connection, side, list(latest))
    _delete_representations(connection, side, present)
    if present:
        connection.execute(
            insert(representation),
            [{"side": side.value, "object_id": id_, "key": latest[id_][0], "data": latest[id_][1]} for id_ in present],
        )


def _delete_representations(connection: Connection, side: Side, ids: Sequence[str]) -> None:
    of_side = delete(representation).where(representation.c.side == side.value)
    if ids:
        connection.execute(
            of_side.where(representation.c.object_id == bindparam("gone")), [{"gone": id_} for id_ in ids]
        )
