"""What is written to both sides of the market: kept whole or not at all, and seen by the next question."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Sequence
from contextlib import suppress

from api.courtesy import Courtesy, stepping
from api.shielding import shield_candidate, shield_vacancy
from api.texts import Objects, Representations
from api.watch.phases import Phase, phased
from index.derived import Entry
from index.store import Store
from matcher.domain import Candidate, Vacancy
from matcher.domain.side import Side
from matcher.errors import ModelUnavailable
from matcher.ports import Progress


class Writes(ABC):
    """Rows of a store with the texts that are read of them; `courtesy` is what a bulk shows to questions."""

    _store: Store
    _texts: Representations
    courtesy: Courtesy

    @abstractmethod
    def _written(self) -> None:
        """Returns when the next question sees what was written."""

    @phased(Phase.STORING)
    def put_candidates(self, candidates: Sequence[Candidate], /, progress: Progress | None = None) -> None:
        """Keeps all or none, free text masked; returns when the next question sees them.

        Texts are read before anything is written and outside every lock, and a bulk of them gives way to questions.
        """
        step = self.courtesy.between(progress)
        masked = [shield_candidate(candidate).document for candidate in stepping(candidates, step)]
        self._store.put_candidates(masked, self._read_before(Side.CANDIDATES, masked, step))
        self._written()

    @phased(Phase.STORING)
    def put_vacancies(self, vacancies: Sequence[Vacancy], /, progress: Progress | None = None) -> None:
        """As `put_candidates`."""
        step = self.courtesy.between(progress)
        masked = [shield_vacancy(vacancy).document for vacancy in stepping(vacancies, step)]
        self._store.put_vacancies(masked, self._read_before(Side.VACANCIES, masked, step))
        self._written()

    @phased(Phase.STORING)
    def delete_candidate(self, id: str, /) -> bool:
        """Row, protected row, representation and pool row; False when there was nothing to delete."""
        deleted = self._store.delete_candidate(id)
        self._written()
        return deleted

    @phased(Phase.STORING)
    def delete_vacancy(self, id: str, /) -> bool:
        """Row, representation and pool row; False when there was nothing to delete."""
        deleted = self._store.delete_vacancy(id)
        self._written()
        return deleted

    def _read_before(self, side: Side, rows: Objects, step: Progress) -> Sequence[Entry]:
        """What the encoder makes of rows that are about to be written; nothing while it cannot be asked."""
        with suppress(ModelUnavailable):
            return self._texts.made(side, rows, step)
        return ()
