"""The rows and what was derived from them: one transaction for each public call."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from types import TracebackType
from typing import Any

from sqlalchemy import Connection, Engine, Select, delete, insert, select

from index import derived, following, objections, persons, rows, statements, support, turning
from index.database import empty_log, keys_beside, open_engine
from index.derived import Entry
from index.following import Changes
from index.keys import KeyRing, Keys
from index.runs import Runs
from index.tables import candidate, candidate_support, meta, vacancy
from index.transactions import Transactions
from matcher.domain import Candidate, Vacancy
from matcher.domain.side import Side
from matcher.errors import IndexOutOfStep, KeyUnavailable, NotFound


class Store:
    """Safe to share between threads and processes; a write that returned survives a power cut.

    Every method raises StoreUnavailable when the database does; its text and trace hold no row. Support is sealed
    in its rows, and every method that meets it raises KeyUnavailable when its key does not fit.
    """

    def __init__(self, engine: Engine, keys: Keys) -> None:
        """For `open`, which makes the schema and the first key."""
        self._engine, self._keys = engine, keys
        self._transactions = Transactions(engine)
        self._reading, self._writing = self._transactions.reading, self._transactions.writing

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
            statements.delete_each(connection, candidate_support.c.candidate_id, latest)
            revision = statements.replace(connection, Side.CANDIDATES, payloads)
            known = {id_: text for id_, text in supports.items() if text is not None}
            if known:
                support.add(connection, self._ring(), known)
            derived.replace_representations(connection, Side.CANDIDATES, made)
        empty_log(self._engine)
        return revision

    def put_vacancies(self, vacancies: Sequence[Vacancy], made: Sequence[Entry] = ()) -> int:
        """As `put_candidates`."""
        payloads = {row.id: rows.encode_vacancy(row) for row in vacancies}
        with self._writing() as connection:
            revision = statements.replace(connection, Side.VACANCIES, payloads)
            derived.replace_representations(connection, Side.VACANCIES, made)
        return revision

    def delete_candidate(self, id_: str) -> bool:
        """Removes the person, the support and the vectors, from the pages of the file too; False when unknown."""
        return bool(self.erase(id_)[candidate.name])

    def delete_vacancy(self, id_: str) -> bool:
        """Removes the vacancy and its vectors; False when unknown."""
        side = Side.VACANCIES
        with self._writing() as connection:
            found = statements.present(connection, side, [id_])
            if found:
                derived.remove_representations(connection, side, found)
                derived.remove_text_demands(connection, found)
                statements.delete_each(connection, vacancy.c.id, found)
                following.note_removal(connection, side, id_)
        empty_log(self._engine)
        return bool(found)

    def candidate(self, id_: str) -> Candidate:
        """Raises NotFound."""
        with self._reading() as connection:
            found = self._people(connection, statements.candidates().where(candidate.c.id == id_))
        if not found:
            raise NotFound(id_)
        return found[0]

    def vacancy(self, id_: str) -> Vacancy:
        """Raises NotFound."""
        with self._reading() as connection:
            found = self._jobs(connection, statements.vacancies().where(vacancy.c.id == id_))
        if not found:
            raise NotFound(id_)
        return found[0]

    def candidates(self) -> list[Candidate]:
        """All but who objected to matching, by id."""
        with self._reading() as connection:
            return self._people(connection, statements.candidates().where(objections.no_objection()))

    def everyone(self) -> list[Candidate]:
        """All, who objected included, by id."""
        with self._reading() as connection:
            return self._people(connection, statements.candidates())

    def vacancies(self) -> list[Vacancy]:
        """All, by id."""
        with self._reading() as connection:
            return self._jobs(connection, statements.vacancies())

    def revision(self) -> int:
        """Grows by one with every write of rows; 0 for an empty store."""
        with self._transactions.looking() as connection:
            return following.revision(connection)

    def changes_since(self, revision: int) -> Changes:
        """Everything after `revision` (0: everything), read at one moment.

        Raises IndexOutOfStep when the store has not come that far: then it is another store than before.
        """
        with self._reading() as connection:
            now = following.revision(connection)
            if revision > now:
                raise IndexOutOfStep(f"the store is at revision {now} and was asked for what came after {revision}")
            gone = following.removed_since(connection, revision)
            changed, allowed = candidate.c.revision > revision, objections.no_objection()
            objected = connection.scalars(select(candidate.c.id).where(changed, ~allowed))
            return Changes(
                revision=now,
                removed_candidates=tuple(sorted(gone[Side.CANDIDATES].union(objected))),
                removed_vacancies=tuple(sorted(gone[Side.VACANCIES])),
                candidates=tuple(self._people(connection, statements.candidates().where(changed, allowed))),
                vacancies=tuple(self._jobs(connection, statements.vacancies().where(vacancy.c.revision > revision))),
            )

    def representation_keys(self, side: Side) -> dict[str, str]:
        """Key by id, in the order of the ids."""
        with self._reading() as connection:
            return derived.representation_keys(connection, side)

    def representations(self, side: Side, ids: Sequence[str]) -> dict[str, tuple[str, bytes]]:
        """Key and data of those of the ids that have any, in the order of the ids."""
        with self._reading() as connection:
            return derived.representations(connection, side, ids)

    def put_representations(self, side: Side, entries: Sequence[Entry]) -> None:
        """Adds or replaces, and passes over ids that have no row any more."""
        with self._writing() as connection:
            derived.replace_representations(connection, side, entries)

    def drop_representations(self) -> None:
        """Forgets everything that can be made again from the rows."""
        with self._writing() as connection:
            derived.clear_representations(connection)

    def text_demands(self) -> dict[str, tuple[str, bytes]]:
        """Key and data by the id of the vacancy."""
        with self._reading() as connection:
            return derived.text_demands(connection)

    def put_text_demands(self, entries: Sequence[Entry]) -> None:
        """Adds or replaces."""
        with self._writing() as connection:
            derived.replace_text_demands(connection, entries)

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
                following.note_removal(connection, Side.CANDIDATES, id_)
        empty_log(self._engine)
        return counts

    def leave_out(self, id_: str, at: datetime) -> None:
        """Leaves the person out of matching from now on, whatever is put later; raises NotFound."""
        with self._writing() as connection:
            objections.note(connection, id_, at)

    def take_up(self, id_: str) -> None:
        """Takes the person up again; raises NotFound."""
        with self._writing() as connection:
            objections.withdraw(connection, id_)

    def has_objected(self, id_: str) -> bool:
        with self._reading() as connection:
            return objections.known(connection, id_)

    def forget_dated(self, table: str, before: datetime) -> int:
        """Removes the rows of a table that are older, by their own time; how many."""
        with self._writing() as connection:
            return persons.dated_before(connection, table, before.isoformat(timespec="seconds"))

    def forget_removals(self, day: date, days: int) -> int:
        """Drops the records of removal that were there `days` ago; how many. Followers have long heard of them."""
        with self._writing() as connection:
            return following.forget_removals(connection, day, days)

    def turn_key(self) -> tuple[str, int]:
        """Seals all support, and what runs wrote of it, again with a new key, or with the first of the given keys.

        The id of that key, and how many rows were sealed again.
        """
        with self._writing() as connection:
            ring = self._keys.turned()
            sealed = support.seal_again(connection, ring) + turning.seal_again(connection, ring)
        empty_log(self._engine)
        return ring.current.id, sealed

    def forget_old_keys(self) -> tuple[str, ...]:
        """Drops every key but the one that seals; their ids. A copy of the database that needs them is then lost."""
        with self._writing() as connection:
            ring = self._ring()
            old = frozenset(key.id for key in ring.keys[1:])
            if needed := sorted((old & support.sealed_with(connection)) | turning.still_needed(connection, old)):
                raise KeyUnavailable(f"sleutel {needed[0]} is nog nodig: draai eerst de sleutel")
            self._keys.forget(old)
        return tuple(sorted(old))

    def _settle_keys(self) -> None:
        with self._writing() as connection:
            was_plain = support.settle(connection, self._keys)
        if was_plain:
            empty_log(self._engine)

    def _ring(self) -> KeyRing:
        ring = self._keys.ring()
        if ring is None:
            raise KeyUnavailable("de sleutels van ondersteuning zijn er niet meer")
        return ring

    def _people(self, connection: Connection, query: Select[str, str, str | None]) -> list[Candidate]:
        found = statements.by_id(connection, query)
        if not any(row["support"] for row in found):
            return [rows.decode_candidate(row["payload"], None) for row in found]
        # After the rows: a key that was turned meanwhile stands in the ring by now.
        ring = self._ring()
        return [rows.decode_candidate(row["payload"], support.opened(ring, row)) for row in found]

    def _jobs(self, connection: Connection, query: Select[str, str]) -> list[Vacancy]:
        return [rows.decode_vacancy(row["payload"]) for row in statements.by_id(connection, query)]

    @property
    def runs(self) -> Runs:
        """The rounds over the whole market, in the same database."""
        return Runs(self._transactions, self._ring)

    def fingerprints(self, objects: Sequence[Candidate] | Sequence[Vacancy]) -> dict[str, str]:
        """By id a keyed hash of all that is kept of the row but when it was updated; another key, another hash."""
        secret = self._ring().current.secret
        return {item.id: rows.fingerprint(item, secret) for item in objects}
