"""One side of the market, ready to be asked: objects, their columns, their texts, and the two indexes over them.

A pool never changes: a writer makes the next one, and readers of the old one are not disturbed.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Generic, Protocol, Self, TypeVar

import numpy as np
from numpy.typing import NDArray

from matcher.certified import CertificateNeed, DemandedCertificates, HeldCertificates
from matcher.columns import CandidateColumns, VacancyColumns
from matcher.domain import Candidate, Vacancy
from matcher.ports import (
    Bitmap,
    CertificateNames,
    DenseIndex,
    DenseIndexFactory,
    LexicalIndex,
    LexicalIndexFactory,
    RowIds,
)
from matcher.postings import Postings
from matcher.representation import Representation
from matcher.rules import RuleBook
from matcher.similarity import TextColumns

Object = TypeVar("Object", bound=Candidate | Vacancy)
Columns = TypeVar("Columns", bound=CandidateColumns | VacancyColumns)
Certificates = TypeVar("Certificates", bound=HeldCertificates | DemandedCertificates)


@dataclass(frozen=True, slots=True)
class Indexes:
    """How the two retrieval legs are made."""

    dense: DenseIndexFactory
    lexical: LexicalIndexFactory


@dataclass(frozen=True)
class Rows(Generic[Object, Columns, Certificates]):
    """n objects in rows that never change, and what is made of them at first need."""

    objects: tuple[Object, ...]
    columns: Columns
    certificates: Certificates
    texts: TextColumns
    indexes: Indexes

    @cached_property
    def ids(self) -> NDArray[np.str_]:
        """(n,): the id of each row."""
        return np.array([item.id for item in self.objects], dtype=np.str_)

    @cached_property
    def numbers(self) -> dict[str, int]:
        """The last row of each id."""
        return {item.id: row for row, item in enumerate(self.objects)}

    @cached_property
    def dense(self) -> DenseIndex:
        return self.indexes.dense(self.texts.dense_wholes())

    @cached_property
    def lexical(self) -> LexicalIndex:
        return self.indexes.lexical(self.postings)

    @cached_property
    def postings(self) -> Postings:
        """The spelling of the wholes, by gram."""
        return Postings.of(self.texts.spelled_wholes())


@dataclass(frozen=True, slots=True)
class Pool(Generic[Object, Columns, Certificates]):
    """Rows and which of them are `alive`; the next pool shares the rows, so a removal costs one bitmap."""

    rows: Rows[Object, Columns, Certificates]
    alive: Bitmap

    def __len__(self) -> int:
        return int(self.alive.sum())

    def row(self, name: str) -> int | None:
        """The living row of an id, None when there is none."""
        number = self.rows.numbers.get(name)
        return number if number is not None and self.alive[number] else None

    def without(self, ids: Iterable[str]) -> Pool[Object, Columns, Certificates]:
        """The pool in which these ids are gone; ids that are not there are ignored."""
        gone = [row for row in map(self.row, ids) if row is not None]
        if not gone:
            return self
        alive = self.alive.copy()
        alive[gone] = False
        return Pool(self.rows, alive)


class _Joining(Protocol):
    """Rows that can be put under each other."""

    @classmethod
    def joined(cls, parts: Sequence[Self], order: RowIds) -> Self: ...


_Part = TypeVar("_Part", bound=_Joining)


def _joined(parts: Sequence[_Part], order: RowIds) -> _Part:
    return type(parts[0]).joined(parts, order)


def joined(
    pools: Sequence[Pool[Object, Columns, Certificates]],
) -> Pool[Object, Columns, Certificates]:
    """One pool of those who live in any of these, by id; columns are joined and nothing is made of an object again."""
    ids = np.concatenate([pool.rows.ids for pool in pools])
    alive = np.flatnonzero(np.concatenate([pool.alive for pool in pools]))
    order = alive[np.argsort(ids[alive], kind="stable")]
    every, objects = [pool.rows for pool in pools], [item for pool in pools for item in pool.rows.objects]
    rows = Rows(
        tuple(objects[place] for place in order.tolist()),
        _joined([part.columns for part in every], order),
        _joined([part.certificates for part in every], order),
        TextColumns.joined([part.texts for part in every], order),
        every[0].indexes,
    )
    return Pool(rows, np.ones(len(order), dtype=np.bool_))


CandidatePool = Pool[Candidate, CandidateColumns, HeldCertificates]
VacancyPool = Pool[Vacancy, VacancyColumns, DemandedCertificates]


def held_keys(candidate: Candidate, names: CertificateNames) -> frozenset[str]:
    """The keys of the certificates that a candidate holds."""
    return frozenset(names.key(name) for name in candidate.certificates or ())


def certificate_needs(vacancy: Vacancy, names: CertificateNames) -> tuple[CertificateNeed, ...]:
    """What meets each certificate that a vacancy demands."""
    return tuple(
        CertificateNeed(names.satisfying_keys(demand.name), demand.upfront is True)
        for demand in vacancy.demands.certificates
    )


def candidate_pool(
    candidates: Sequence[Candidate],
    representations: Sequence[Representation],
    empty: Representation,
    book: RuleBook,
    indexes: Indexes,
) -> CandidatePool:
    """A pool of these candidates, in this order."""
    rows = Rows(
        tuple(candidates),
        CandidateColumns.of(candidates, book.geography),
        HeldCertificates([held_keys(candidate, book.certificates) for candidate in candidates]),
        TextColumns.stack(representations, empty),
        indexes,
    )
    return Pool(rows, np.ones(len(candidates), dtype=np.bool_))


def vacancy_pool(
    vacancies: Sequence[Vacancy],
    representations: Sequence[Representation],
    empty: Representation,
    book: RuleBook,
    indexes: Indexes,
) -> VacancyPool:
    """A pool of these vacancies, in this order."""
    rows = Rows(
        tuple(vacancies),
        VacancyColumns.of(vacancies, book.geography),
        DemandedCertificates([certificate_needs(vacancy, book.certificates) for vacancy in vacancies]),
        TextColumns.stack(representations, empty),
        indexes,
    )
    return Pool(rows, np.ones(len(vacancies), dtype=np.bool_))
