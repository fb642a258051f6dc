"""What is asked of both sides of the market: who fits, who nearly does, what is found, and why."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from typing import TypeVar

from api.courtesy import Courtesy, question
from api.searching import suggester
from api.sides import Sides
from api.watch.phases import Phase, told
from api.wiring import Engine
from matcher.domain import Candidate, Match, Outcome, Vacancy
from matcher.domain.side import Side
from matcher.nearby import Nearby, nearby_candidates
from matcher.pipeline import Answer
from matcher.search import SearchAnswer, SearchEngine, SearchRequest
from matcher.search.suggest import Kind, Suggestion
from matcher.text import candidate_facets, vacancy_facets

Answered = TypeVar("Answered", Answer, SearchAnswer)


class Questions(ABC):
    """Answers from the state of one moment; `_now` says which."""

    courtesy: Courtesy
    _engine: Engine
    _today: Callable[[], date]
    _search: SearchEngine

    @abstractmethod
    def _now(self) -> Sides:
        """The rows that a question may see."""

    @question(Phase.MATCHING)
    def matches_for_vacancy(self, vacancy: Vacancy | str, k: int, outcome: Outcome | None, /) -> Answer:
        """The k best candidates; NotFound for an id that is not stored."""
        state = self._now()
        known, texts = (
            state.vacancies.find(vacancy)
            if isinstance(vacancy, str)
            else (vacancy, self._engine.asked(vacancy_facets(vacancy)))
        )
        ask, day = self._engine.matcher.candidates_for, self._today()
        found = ask(known, texts, state.candidates.living, k, day, outcome)
        return _labelled(found, state, Side.CANDIDATES)

    @question(Phase.MATCHING)
    def matches_for_candidate(self, candidate: Candidate | str, k: int, outcome: Outcome | None, /) -> Answer:
        """The k best vacancies; NotFound for an id that is not stored."""
        state = self._now()
        known, texts = (
            state.candidates.find(candidate)
            if isinstance(candidate, str)
            else (candidate, self._engine.asked(candidate_facets(candidate)))
        )
        ask, day = self._engine.matcher.vacancies_for, self._today()
        found = ask(known, texts, state.vacancies.living, k, day, outcome)
        return _labelled(found, state, Side.VACANCIES)

    @question(Phase.MATCHING)
    def nearby_for_vacancy(self, id: str, k: int, /) -> tuple[Nearby, ...]:
        """The k best candidates whom one openable rule alone refuses; NotFound for an id that is not stored."""
        state = self._now()
        vacancy, texts = state.vacancies.find(id)
        pools = state.candidates.pools
        return nearby_candidates(self._engine.matcher, vacancy, texts, pools, k, self._today())

    @question(Phase.SEARCHING)
    def search_candidates(self, request: SearchRequest, /) -> SearchAnswer:
        """One page; InvalidInput for a cursor that the request did not make."""
        state = self._now()
        found = self._search.candidates(request, state.candidates.pools, self._today())
        return _labelled(found, state, Side.CANDIDATES)

    @question(Phase.SEARCHING)
    def search_vacancies(self, request: SearchRequest, /) -> SearchAnswer:
        """One page; InvalidInput for a cursor that the request did not make."""
        state = self._now()
        found = self._search.vacancies(request, state.vacancies.pools, self._today())
        return _labelled(found, state, Side.VACANCIES)

    def suggest(self, text: str, kind: Kind, /) -> tuple[Suggestion, ...]:
        """Names that somebody may be typing, the likeliest first."""
        return suggester().suggest(text, kind)

    @question(Phase.MATCHING)
    def explain(self, vacancy_id: str, candidate_id: str, /) -> Match:
        """One pair of stored rows, refused or not."""
        state = self._now()
        vacancy, theirs = state.vacancies.find(vacancy_id)
        candidate, own = state.candidates.find(candidate_id)
        return self._engine.matcher.explain(candidate, vacancy, (own, theirs), self._today())


def _labelled(answer: Answered, state: Sides, sought: Side) -> Answered:
    """The answer, which says whether words alone decided; the current request hears what is counted of it."""
    lexical_only = answer.lexical_only or state.lexical_only(sought)
    told(answer.refused_by if isinstance(answer, Answer) else {}, lexical_only)
    return replace(answer, lexical_only=lexical_only)
