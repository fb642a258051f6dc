"""A market over dicts: the real rules and sentences, and one part for a score."""

from __future__ import annotations

import copy
from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Self, TypeVar

from api.courtesy import Courtesy
from api.ports import READY, Standing
from api.rounds.nights import NoNights
from matcher.domain import Candidate, Match, Outcome, Part, Vacancy
from matcher.errors import NotFound
from matcher.explain import explained
from matcher.pipeline import Answer, Versions
from matcher.rules import judge
from matcher.visibility import Sight, owner, projected
from tests.makers import TODAY, geography, rule_book

Row = TypeVar("Row")
VERSIONS = Versions("model-1", "index-1", "config-1")


class FakeMarket:
    """Keeps rows in dicts; a pair's value is the share of the title that the candidate asks for."""

    def __init__(self, candidates: Sequence[Candidate] = (), vacancies: Sequence[Vacancy] = ()) -> None:
        self.candidates = {candidate.id: candidate for candidate in candidates}
        self.vacancies = {vacancy.id: vacancy for vacancy in vacancies}
        self.objected: set[str] = set()
        self.courtesy = Courtesy()
        self.state: dict[str, str] = {"database": READY, "model": READY}

    def seen(self, sight: Sight, /) -> Self:
        """Rows of others are left out, and keeping one is refused."""
        if sight.everything:
            return self
        there = copy.copy(self)
        there.candidates = {
            id: projected(row, sight) for id, row in self.candidates.items() if sight.owns(owner(row, geography()))
        }
        there.vacancies = {id: row for id, row in self.vacancies.items() if sight.owns(owner(row, geography()))}
        return there

    def candidate(self, id: str, /) -> Candidate:
        return _row(self.candidates, id)

    def vacancy(self, id: str, /) -> Vacancy:
        return _row(self.vacancies, id)

    def has_candidate(self, id: str, /) -> bool:
        return id in self.candidates

    def has_vacancy(self, id: str, /) -> bool:
        return id in self.vacancies

    def put_candidates(self, candidates: Sequence[Candidate], /) -> None:
        self.candidates |= {candidate.id: candidate for candidate in candidates}

    def put_vacancies(self, vacancies: Sequence[Vacancy], /) -> None:
        self.vacancies |= {vacancy.id: vacancy for vacancy in vacancies}

    def delete_candidate(self, id: str, /) -> bool:
        return self.candidates.pop(id, None) is not None

    def delete_vacancy(self, id: str, /) -> bool:
        return self.vacancies.pop(id, None) is not None

    def known_of(self, id: str, /) -> Mapping[str, Sequence[Mapping[str, object]]]:
        return {"candidate": [{"id": self.candidate(id).id}]}

    def erase(self, id: str, /) -> Mapping[str, int]:
        del self.candidates[self.candidate(id).id]
        return {"candidate": 1, "candidate_support": 0}

    def leave_out(self, id: str, at: datetime, /) -> None:
        self.objected.add(self.candidate(id).id)

    def take_up(self, id: str, /) -> None:
        self.objected.discard(self.candidate(id).id)

    def has_objected(self, id: str, /) -> bool:
        return id in self.objected

    def matches_for_vacancy(self, vacancy: Vacancy | str, k: int, outcome: Outcome | None, /) -> Answer:
        asked = self.vacancy(vacancy) if isinstance(vacancy, str) else vacancy
        return _answer([(candidate, asked) for candidate in self.candidates.values()], k, outcome)

    def matches_for_candidate(self, candidate: Candidate | str, k: int, outcome: Outcome | None, /) -> Answer:
        asked = self.candidate(candidate) if isinstance(candidate, str) else candidate
        return _answer([(asked, vacancy) for vacancy in self.vacancies.values()], k, outcome)

    def explain(self, vacancy_id: str, candidate_id: str, /) -> Match:
        return _match(self.candidate(candidate_id), self.vacancy(vacancy_id), 0)

    def versions(self) -> Versions:
        return VERSIONS

    def revision(self) -> int:
        return 7

    def standing(self) -> Standing:
        return Standing(len(self.candidates), len(self.vacancies), self.revision(), 0, 0)

    def readiness(self) -> Mapping[str, str]:
        return self.state


class OneRound(NoNights):
    """A round that was complete a number of hours ago."""

    def __init__(self, hours: float = 1.0) -> None:
        self.hours = hours

    def hours_since(self) -> float | None:
        return self.hours


def _row(rows: Mapping[str, Row], id: str) -> Row:
    if id not in rows:
        raise NotFound(id)
    return rows[id]


def _answer(pairs: Sequence[tuple[Candidate, Vacancy]], k: int, outcome: Outcome | None) -> Answer:
    found = [_match(candidate, vacancy, 0) for candidate, vacancy in pairs]
    admitted = [match for match in found if not match.verdict.refused]
    wanted = [match for match in admitted if outcome in (None, match.verdict.outcome)]
    best = sorted(wanted, key=lambda match: (-match.score, match.candidate_id, match.vacancy_id))[:k]
    by_id = {(candidate.id, vacancy.id): (candidate, vacancy) for candidate, vacancy in pairs}
    ranked = tuple(
        _match(*by_id[match.candidate_id, match.vacancy_id], rank) for rank, match in enumerate(best, start=1)
    )
    return Answer(ranked, len(admitted), len(found) - len(admitted))


def _match(candidate: Candidate, vacancy: Vacancy, rank: int) -> Match:
    value = 1.0 if vacancy.title in candidate.desired_titles else 0.25
    parts = (Part("wens", 3.0, value, 75.0 * value), Part("werk", 1.0, value, 25.0 * value))
    return explained(candidate, vacancy, rank, parts, judge(candidate, vacancy, TODAY, rule_book()), None)
