"""What may be asked and done about one person: insight, erasure and objection (AVG art. 15, 17 and 21)."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Mapping, Sequence
from datetime import datetime

from index.store import Store
from matcher.domain import Candidate


class Persons(ABC):
    """The rights of who is known in a store; whoever is out of sight is not there: NotFound."""

    _store: Store

    @abstractmethod
    def candidate(self, id: str, /) -> Candidate:
        """Who is known by that id; NotFound when nobody is."""

    @abstractmethod
    def _written(self) -> None:
        """Returns when the next question sees what was written."""

    def known_of(self, id: str, /) -> Mapping[str, Sequence[Mapping[str, object]]]:
        """Every stored row of one person, by table."""
        self.candidate(id)
        return self._store.known_of(id)

    def erase(self, id: str, /) -> Mapping[str, int]:
        """Removes one person everywhere: how many rows went, by table."""
        self.candidate(id)
        gone = self._store.erase(id)
        self._written()
        return gone

    def leave_out(self, id: str, at: datetime, /) -> None:
        """Leaves one person out of matching."""
        self.candidate(id)
        self._store.leave_out(id, at)
        self._written()

    def take_up(self, id: str, /) -> None:
        """Takes one person up in matching again."""
        self.candidate(id)
        self._store.take_up(id)
        self._written()

    def has_objected(self, id: str, /) -> bool:
        """True for who is left out of matching; nobody has to be known by that id."""
        return self._store.has_objected(id)
