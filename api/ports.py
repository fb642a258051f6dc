"""What the routes need of the market; api.market is the real one."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from api.courtesy import Courtesy
from index.results import KeptChange, KeptPair
from index.runs import Run
from matcher.domain import Candidate, Match, Outcome, Vacancy
from matcher.domain.side import Side
from matcher.pipeline import Answer, Versions
from matcher.search import SearchAnswer, SearchRequest
from matcher.search.suggest import Kind, Suggestion
from matcher.visibility import Sight

READY = "gereed"
MODEL = "model"
"""The part without which answers go on, by words alone."""


@dataclass(frozen=True, slots=True)
class Standing:
    """What answers are made of at this moment.

    Objects on each side, the revision of the rows that answers show, how many revisions the database is ahead of it,
    and how many objects are known by their letters alone, until the encoder has read them.
    """

    candidates: int
    vacancies: int
    revision: int
    behind: int
    unread: int


@dataclass(frozen=True, slots=True)
class ListedPair:
    """A pair on a list of a run, and its sentences by their name in a match: redenen, aandachtspunten, instrumenten."""

    pair: KeptPair
    told: Mapping[str, Sequence[str]]


class Rounds(Protocol):
    """The rounds over the whole market. What takes a number raises NotFound when there is no such run."""

    def complete(self, limit: int, /) -> Sequence[Run]:
        """The latest first."""

    def run(self, number: int, /) -> Run:
        """In whatever state."""

    def changes(self, number: int, after: int, limit: int, /) -> Sequence[KeptChange]:
        """At most `limit` with a number above `after`; NotFound for a run that is not complete."""

    def listed(self, number: int, side: Side, id: str, /) -> Sequence[ListedPair]:
        """The list of one candidate (CANDIDATES) or vacancy, the best first, and what is proposed beyond it.

        NotFound too for who took no part, and for a run whose lists are kept no more.
        """

    def hours_since(self) -> float | None:
        """Since the last complete run; None when there is none."""

    def start(self) -> int:
        """Begins one and returns its number at once; RoundUnderWay when somebody is at it already."""


class Market(Protocol):
    """Both sides of the market, kept and searched. What takes an id raises NotFound when there is no such row."""

    courtesy: Courtesy

    def seen(self, sight: Sight, /) -> Market:
        """The market as somebody sees it: rows out of sight are not there, and keeping one raises OutOfSight."""

    def candidate(self, id: str, /) -> Candidate: ...

    def vacancy(self, id: str, /) -> Vacancy: ...

    def has_candidate(self, id: str, /) -> bool: ...

    def has_vacancy(self, id: str, /) -> bool: ...

    def put_candidates(self, candidates: Sequence[Candidate], /) -> None:
        """Keeps all or none; no id comes twice."""

    def put_vacancies(self, vacancies: Sequence[Vacancy], /) -> None:
        """Keeps all or none; no id comes twice."""

    def delete_candidate(self, id: str, /) -> bool:
        """False when there was nothing to delete."""

    def delete_vacancy(self, id: str, /) -> bool:
        """False when there was nothing to delete."""

    def known_of(self, id: str, /) -> Mapping[str, Sequence[Mapping[str, object]]]:
        """Every stored row of one person, by table."""

    def erase(self, id: str, /) -> Mapping[str, int]:
        """Removes one person everywhere: how many rows went, by table."""

    def leave_out(self, id: str, at: datetime, /) -> None:
        """Leaves one person out of matching, whatever is put later."""

    def take_up(self, id: str, /) -> None: ...

    def has_objected(self, id: str, /) -> bool: ...

    def matches_for_vacancy(self, vacancy: Vacancy | str, k: int, outcome: Outcome | None, /) -> Answer:
        """The k best; an object need not be stored, an id must be. `outcome` keeps one of PASSES and UNKNOWN."""

    def matches_for_candidate(self, candidate: Candidate | str, k: int, outcome: Outcome | None, /) -> Answer:
        """The k best; an object need not be stored, an id must be. `outcome` keeps one of PASSES and UNKNOWN."""

    def search_candidates(self, request: SearchRequest, /) -> SearchAnswer:
        """One page; InvalidInput for a cursor that the request did not make."""

    def search_vacancies(self, request: SearchRequest, /) -> SearchAnswer:
        """One page; InvalidInput for a cursor that the request did not make."""

    def suggest(self, text: str, kind: Kind, /) -> Sequence[Suggestion]:
        """Names that somebody may be typing, the likeliest first."""

    def explain(self, vacancy_id: str, candidate_id: str, /) -> Match:
        """One pair of stored rows, refused or not."""

    def versions(self) -> Versions: ...

    def revision(self) -> int:
        """That of `standing`, without asking the database."""

    def readiness(self) -> Mapping[str, str]:
        """Each part: READY, or a Dutch sentence that says what it waits for. Never raises."""

    def standing(self) -> Standing:
        """Raises StoreUnavailable while the database cannot be asked."""
