"""Both sides of the market at one revision of the store: read whole, brought up to date, and read anew."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeAlias

from api.texts import Objects, Representations
from api.wiring import Engine, rule_book
from index.following import Changes
from index.store import Store
from matcher.certified import DemandedCertificates, HeldCertificates
from matcher.columns import CandidateColumns, VacancyColumns
from matcher.domain import Candidate, Vacancy
from matcher.domain.side import Side
from matcher.errors import IndexOutOfStep
from matcher.pools import CandidatePool, VacancyPool, candidate_pool, vacancy_pool
from matcher.ports import Progress
from matcher.representation import Representation
from matcher.segments import Segments

CandidateSide: TypeAlias = Segments[Candidate, CandidateColumns, HeldCertificates]
VacancySide: TypeAlias = Segments[Vacancy, VacancyColumns, DemandedCertificates]
Unread: TypeAlias = frozenset[tuple[Side, str]]


@dataclass(frozen=True, slots=True)
class Sides:
    """What readers see; never changes. `unread`: whose words the encoder has not read, so that letters alone tell."""

    revision: int
    candidates: CandidateSide
    vacancies: VacancySide
    unread: Unread = frozenset()

    def lexical_only(self, side: Side) -> bool:
        """Whether letters alone tell of somebody on that side."""
        return any(theirs is side for theirs, _ in self.unread)

    def unread_rows(self) -> tuple[list[Candidate], list[Vacancy]]:
        """Those of each side whose words the encoder has not read, by id."""
        people = [self.candidates.find(id)[0] for side, id in sorted(self.unread) if side is Side.CANDIDATES]
        jobs = [self.vacancies.find(id)[0] for side, id in sorted(self.unread) if side is Side.VACANCIES]
        return people, jobs


@dataclass(frozen=True, slots=True)
class StoredSides:
    """Makes `Sides` of a store; while the encoder cannot be asked, what is new is known by its letters alone."""

    store: Store
    engine: Engine
    texts: Representations

    def read(self, progress: Progress | None = None) -> Sides:
        """Every row."""
        rows = self.store.changes_since(0)
        mine = self.texts.kept(Side.CANDIDATES, rows.candidates, progress, or_spelled=True)
        theirs = self.texts.kept(Side.VACANCIES, rows.vacancies, progress, or_spelled=True)
        return Sides(
            rows.revision,
            Segments.of(self._candidate_pool, rows.candidates, mine),
            Segments.of(self._vacancy_pool, rows.vacancies, theirs),
            _spelled(Side.CANDIDATES, rows.candidates, mine) | _spelled(Side.VACANCIES, rows.vacancies, theirs),
        )

    def taken_up(self, sides: Sides) -> Sides:
        """With what was written since, by whichever process."""
        try:
            return self._changed(sides, self.store.changes_since(sides.revision))
        except IndexOutOfStep:
            # The store went back: it was restored from an earlier day.
            return self.read()

    def read_anew(self, sides: Sides) -> Sides:
        """The same rows, with what the encoder has read of the unread ones since."""
        people, jobs = sides.unread_rows()
        return self._changed(sides, Changes(sides.revision, tuple(people), tuple(jobs), (), ()))

    def _changed(self, sides: Sides, rows: Changes) -> Sides:
        mine = self.texts.kept(Side.CANDIDATES, rows.candidates, or_spelled=True)
        theirs = self.texts.kept(Side.VACANCIES, rows.vacancies, or_spelled=True)
        candidates = sides.candidates.changed(rows.candidates, mine, rows.removed_candidates)
        vacancies = sides.vacancies.changed(rows.vacancies, theirs, rows.removed_vacancies)
        left = sides.unread - _named(Side.CANDIDATES, rows.candidates, rows.removed_candidates)
        left -= _named(Side.VACANCIES, rows.vacancies, rows.removed_vacancies)
        spelled = _spelled(Side.CANDIDATES, rows.candidates, mine) | _spelled(Side.VACANCIES, rows.vacancies, theirs)
        return Sides(rows.revision, candidates, vacancies, left | spelled)

    def _candidate_pool(
        self, candidates: Sequence[Candidate], representations: Sequence[Representation], /
    ) -> CandidatePool:
        return candidate_pool(candidates, representations, self.engine.empty, rule_book(), self.engine.indexes)

    def _vacancy_pool(self, vacancies: Sequence[Vacancy], representations: Sequence[Representation], /) -> VacancyPool:
        return vacancy_pool(vacancies, representations, self.engine.empty, rule_book(), self.engine.indexes)


def _spelled(side: Side, objects: Objects, texts: Sequence[Representation]) -> Unread:
    """Whose words the encoder has not read."""
    return frozenset((side, item.id) for item, read in zip(objects, texts, strict=True) if read.lexical_only)


def _named(side: Side, objects: Objects, removed: Sequence[str]) -> Unread:
    return frozenset((side, id) for id in (*(item.id for item in objects), *removed))
