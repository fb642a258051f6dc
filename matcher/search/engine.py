"""The search on one screen: read the question, keep who may stay, score, sort, count, explain one page."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Generic

import numpy as np

from matcher.domain import Candidate, Outcome, Vacancy
from matcher.domain.side import Side
from matcher.errors import Fault, InvalidInput
from matcher.normalise import neutral_title
from matcher.pools import CandidatePool, VacancyPool
from matcher.ports import Bitmap, Floats, RowIds
from matcher.question import Side as QuestionSide
from matcher.question import Understood, parse_question
from matcher.remembered import Remembered
from matcher.representation import Representation
from matcher.rules import RuleBook
from matcher.scoring import MODERATE_FIT, STRONG_FIT
from matcher.search import cursor, facets, ordering, wording
from matcher.search.candidate_filters import CANDIDATE_FILTERS
from matcher.search.columns import CandidateFacts, VacancyFacts
from matcher.search.highlights import found_words, highlights, stems
from matcher.search.judging import Judgement, grouped, judge_rows
from matcher.search.masks import ORIGIN, AnyFacts, Filter, World, minutes_of, parts, waits
from matcher.search.occupations import OccupationBook, Occupations
from matcher.search.places import SearchPlaces
from matcher.search.request import FacetCount, SearchAnswer, SearchRequest, SearchResult, Wish
from matcher.search.vacancy_filters import VACANCY_FILTERS
from matcher.text import Facet, FacetText, readable
from matcher.wording import minutes as whole_minutes

FILTERS: Mapping[Side, tuple[str, ...]] = {
    Side.CANDIDATES: tuple(CANDIDATE_FILTERS),
    Side.VACANCIES: tuple(VACANCY_FILTERS),
}
"""The filters of each side, in the order of the definition."""

CLOSED = "In uw vraag staat iets waarop u niet mag zoeken, zoals ondersteuning of woonplaats. Haal dat weg."
_SIDES: Mapping[Side, QuestionSide] = {Side.CANDIDATES: "kandidaten", Side.VACANCIES: "vacatures"}


@dataclass(frozen=True)
class _Pool(Generic[AnyFacts]):
    """One pool as a search sees it."""

    facts: AnyFacts
    objects: Sequence[Candidate] | Sequence[Vacancy]
    alive: Bitmap
    in_play: Bitmap


@dataclass(frozen=True)
class _Ranked:
    """One pool, judged and scored; `first` holds the rows that may come on the page, in order."""

    objects: Sequence[Candidate] | Sequence[Vacancy]
    ids: Any
    judgement: Judgement
    text: Floats | None
    score: Floats
    minutes: Floats
    keys: list[Floats]
    first: RowIds

    def position(self, row: int) -> cursor.Position:
        return cursor.Position(tuple(float(column[row]) for column in self.keys), str(self.ids[row]))


@dataclass(frozen=True, slots=True)
class _Asked:
    """A request that has been read. `wishes` decide and rank; `texts` is None where there is nothing to compare."""

    request: SearchRequest
    side: Side
    understood: Understood
    wishes: tuple[Wish, ...]
    texts: Representation | None
    words: frozenset[str]

    @property
    def journey(self) -> Mapping[str, Any]:
        """The first reistijd that says where the journey begins or ends; empty when none does."""
        named = (parts(wish.value) for wish in self.wishes if wish.filter == "reistijd")
        return next((value for value in named if ORIGIN[self.side] in value), {})


class SearchEngine:
    """Searches pools of either side; remembers what it derived of a pool for as long as the pool is in use."""

    def __init__(
        self,
        book: RuleBook,
        occupations: OccupationBook,
        represent: Callable[[Sequence[FacetText]], Representation],
    ) -> None:
        """`represent` makes the representation of a question, its whole first."""
        self._book, self._represent = book, represent
        self._places = SearchPlaces(book.geography)
        self._occupations = Occupations(occupations)
        self._candidates: Remembered[CandidateFacts] = Remembered()
        self._vacancies: Remembered[VacancyFacts] = Remembered()

    def candidates(self, request: SearchRequest, pools: Sequence[CandidatePool], today: date) -> SearchAnswer:
        """One page of candidates; InvalidInput for a cursor that this request did not make."""
        seen = [_Pool(self._people(pool), pool.rows.objects, pool.alive, pool.rows.columns.in_play) for pool in pools]
        return self._page(self._read(request, Side.CANDIDATES, today), CANDIDATE_FILTERS, seen, self._world(today))

    def vacancies(self, request: SearchRequest, pools: Sequence[VacancyPool], today: date) -> SearchAnswer:
        """One page of vacancies; InvalidInput for a cursor that this request did not make."""
        seen = list[_Pool[VacancyFacts]]()
        for pool in pools:
            columns = pool.rows.columns
            in_play = columns.open & (columns.closing >= today.toordinal())
            seen.append(_Pool(self._jobs(pool), pool.rows.objects, pool.alive, in_play))
        return self._page(self._read(request, Side.VACANCIES, today), VACANCY_FILTERS, seen, self._world(today))

    def derive(self, people: CandidatePool, jobs: VacancyPool, today: date) -> None:
        """Makes beforehand what the first questions to these pools would make; what is there is left."""
        world = self._world(today)
        for name in facets.kept(FILTERS[Side.CANDIDATES]):
            facets.matrix(name, Side.CANDIDATES, CANDIDATE_FILTERS, self._people(people), world, {})
        for name in facets.kept(FILTERS[Side.VACANCIES]):
            facets.matrix(name, Side.VACANCIES, VACANCY_FILTERS, self._jobs(jobs), world, {})

    def _people(self, pool: CandidatePool) -> CandidateFacts:
        return self._candidates.of(pool.rows, lambda: CandidateFacts.of(pool.rows, self._book.certificates))

    def _jobs(self, pool: VacancyPool) -> VacancyFacts:
        return self._vacancies.of(pool.rows, lambda: VacancyFacts.of(pool.rows, self._book.certificates))

    def _world(self, today: date) -> World:
        return World(self._places, self._book.travel, self._book.certificates, self._occupations, today.toordinal())

    def _read(self, request: SearchRequest, side: Side, today: date) -> _Asked:
        """A filter that was given wins over one that was read; an occupation that was read only ranks, by its words."""
        understood = Understood((), " ".join(request.question.split()))
        if request.understand and request.question:
            understood = parse_question(request.question, _SIDES[side], today, self._occupations.book)
        given = {wish.filter for wish in request.wishes}
        read = tuple(
            Wish(one.filter, one.value, one.demand)
            for one in understood.filters
            if one.filter not in given and not (one.filter == "beroep" and one.demand == "moet")
        )
        if any(one.filter in request.closed for one in understood.filters):
            raise InvalidInput([Fault("vraag", CLOSED)])
        rest = understood.rest
        words = neutral_title(readable(rest))
        texts = self._represent(_facets(words, side)) if words else None
        return _Asked(request, side, understood, (*request.wishes, *read), texts, stems(rest))

    def _page(
        self,
        asked: _Asked,
        filters: Mapping[str, Filter[AnyFacts]],
        pools: Sequence[_Pool[AnyFacts]],
        world: World,
    ) -> SearchAnswer:
        request = asked.request
        made_for = cursor.fingerprint(asked.side, request)
        after = None
        if request.cursor is not None:
            after = cursor.read(request.cursor, made_for, ordering.KEY_PARTS[request.order])
        ranked = [_ranked(asked, filters, pool, world, after) for pool in pools]
        places = sorted(
            ((one.position(int(row)), number, int(row)) for number, one in enumerate(ranked) for row in one.first),
            key=lambda place: (place[0].key, place[0].id),
        )
        page = places[: request.limit]
        more = len(places) > len(page)
        return SearchAnswer(
            tuple(_result(asked, ranked[number], row) for _, number, row in page),
            sum(int(one.judgement.kept.sum()) for one in ranked),
            asked.understood.filters,
            asked.understood.rest,
            {name: _counts(name, asked, filters, pools, ranked, world) for name in request.facets},
            cursor.write(page[-1][0], made_for) if more else None,
            asked.texts is not None and asked.texts.lexical_only,
        )


def _facets(words: str, side: Side) -> list[FacetText]:
    """A question for candidates reads like a vacancy, one for vacancies like a candidate; its whole comes first.

    A question is so short that one reading serves both.
    """
    second = Facet.TITLE if side is Side.CANDIDATES else Facet.WISH
    return [FacetText(Facet.WHOLE, words), FacetText(second, words)]


def _ranked(
    asked: _Asked,
    filters: Mapping[str, Filter[AnyFacts]],
    pool: _Pool[AnyFacts],
    world: World,
    after: cursor.Position | None,
) -> _Ranked:
    request, facts = asked.request, pool.facts
    groups = grouped(asked.side, asked.wishes)
    judgement = judge_rows(groups, filters, facts, world, pool.alive, pool.in_play, request.strict)
    text = None if asked.texts is None else facts.texts.scores(asked.texts, judgement.kept)
    score = ordering.scores(text, judgement.met, judgement.wished)
    journey = asked.journey
    minutes = minutes_of(facts, journey, world) if journey else np.full(len(facts.ids), np.nan)
    found = ordering.keys(request.order, score, judgement.unknown, minutes, facts.updated)
    kept = judgement.kept if after is None else judgement.kept & ordering.behind(found, facts.ids, after)
    first = ordering.first(found, facts, np.flatnonzero(kept), request.limit + 1)
    return _Ranked(pool.objects, facts.ids, judgement, text, score, minutes, found, first)


def _result(asked: _Asked, ranked: _Ranked, row: int) -> SearchResult:
    side, judged = asked.side, ranked.judgement.judged
    item = ranked.objects[row]
    marks = highlights(item, asked.words)
    minutes = None if math.isnan(ranked.minutes[row]) else whole_minutes(ranked.minutes[row])
    reasons = [wording.met(side, one.told) for one in judged if one.mask.passes[row]]
    reasons += _told(side, ranked.text, row)
    if marks:
        reasons.append(wording.words(found_words(item, marks)))
    if minutes is not None:
        reasons.append(wording.journey(minutes))
    attention = [wording.ask(side, one.told) for one in judged if one.hard and one.mask.unknown[row]]
    if any(waits(side, wish) for wish in asked.wishes):
        attention.append(wording.waiting(side))
    score = float(ranked.score[row])
    return SearchResult(
        str(ranked.ids[row]),
        None if math.isnan(score) else score,
        Outcome.UNKNOWN if ranked.judgement.unknown[row] else Outcome.PASSES,
        tuple(reasons),
        tuple(attention),
        minutes,
        marks,
    )


def _told(side: Side, text: Floats | None, row: int) -> list[str]:
    """How well the words fit; what is weak is left unsaid."""
    if text is None or not text[row] >= 100 * MODERATE_FIT:
        return []
    return [wording.strong(side) if text[row] >= 100 * STRONG_FIT else wording.moderate(side)]


def _counts(
    name: str,
    asked: _Asked,
    filters: Mapping[str, Filter[AnyFacts]],
    pools: Sequence[_Pool[AnyFacts]],
    ranked: Sequence[_Ranked],
    world: World,
) -> tuple[FacetCount, ...]:
    counted = []
    for pool, one in zip(pools, ranked, strict=True):
        facet = facets.matrix(name, asked.side, filters, pool.facts, world, asked.journey)
        counted.append((facet, facet.counts(one.judgement.without(name))))
    return facets.added(name, counted)
