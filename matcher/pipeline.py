"""The service on one screen: for a vacancy, for a candidate, for one pair.

Hard rules become a bitmap; two legs retrieve among the admitted; the shortlist is scored pair by pair; the best k
are judged once more by the plain truth and explained.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from matcher.columns import CandidateColumns, HeldCertificates, VacancyColumns
from matcher.demands import TextDemand, unmet
from matcher.domain import Candidate, Match, Outcome, Vacancy, Verdict
from matcher.errors import IndexOutOfStep
from matcher.explain import explained, text_check
from matcher.fusion import fused
from matcher.pools import CandidatePool, VacancyPool, certificate_needs, held_keys
from matcher.ports import Bitmap, Floats, RowIds
from matcher.representation import Representation
from matcher.rules import RuleBook, judge, masks_for_candidate, masks_for_vacancy
from matcher.rules.masks import Masks, Places, Surroundings
from matcher.scoring import COUNTED, PartValues, lifting, pair_parts, text_parts
from matcher.similarity import TextColumns, similarities

SHORTLIST = 200
"""Rows that are scored at least; a pool with fewer admitted is scored whole."""
SCORED_FOR_EACH = 4
"""Rows that are scored for each match asked for, when that is more."""


@dataclass(frozen=True, slots=True)
class Versions:
    """What an answer was made with: enough to make it again."""

    model: str
    index: str
    config: str


@dataclass(frozen=True, slots=True)
class Answer:
    """The best matches, and how many pairs the rules admitted and refused; living rows only.

    `refused_by` counts a refused pair for every rule that refuses it, by name; rules that refuse nobody are absent.
    `lexical_only`: letters alone decided, because the encoder had not read what was asked, or some of what was sought.
    """

    matches: tuple[Match, ...]
    admitted: int
    refused: int
    refused_by: Mapping[str, int] = field(default_factory=dict)
    lexical_only: bool = False


TextDemands = Callable[[Vacancy], tuple[TextDemand, ...]]
"""What a vacancy's text demands beyond its fields; pure, and asked for the same vacancy again and again."""


def no_text_demands(vacancy: Vacancy) -> tuple[TextDemand, ...]:
    """For who has no reader: the fields are all there is."""
    return ()


@dataclass(frozen=True)
class Matcher:
    """Asks one side of the market on behalf of the other; holds nothing that changes."""

    book: RuleBook
    text_demands: TextDemands = no_text_demands

    @cached_property
    def _places(self) -> Places:
        return Places(self.book.geography)

    def candidates_for(
        self,
        vacancy: Vacancy,
        texts: Representation,
        pool: CandidatePool,
        k: int,
        today: date,
        outcome: Outcome | None = None,
    ) -> Answer:
        """The k best candidates for a vacancy; `outcome` keeps only PASSES or only UNKNOWN."""
        masks = self.candidate_masks(vacancy, pool, today)

        def ranked(rows: RowIds) -> Iterator[tuple[Candidate, Vacancy, PartValues, int]]:
            scored = self.score_candidates(vacancy, texts, pool, rows)
            for place in _best_first(scored.scores(), pool.rows.ids[rows]):
                yield pool.rows.objects[rows[place]], vacancy, scored, int(place)

        return self._answer(pool, texts, masks, ranked, k, today, outcome)

    def vacancies_for(
        self,
        candidate: Candidate,
        texts: Representation,
        pool: VacancyPool,
        k: int,
        today: date,
        outcome: Outcome | None = None,
    ) -> Answer:
        """The k best vacancies for a candidate; `outcome` keeps only PASSES or only UNKNOWN."""
        masks = self.vacancy_masks(candidate, pool, today)

        def ranked(rows: RowIds) -> Iterator[tuple[Candidate, Vacancy, PartValues, int]]:
            scored = self.score_vacancies(candidate, texts, pool, rows)
            for place in _best_first(scored.scores(), pool.rows.ids[rows]):
                yield candidate, pool.rows.objects[rows[place]], scored, int(place)

        return self._answer(pool, texts, masks, ranked, k, today, outcome)

    def explain(
        self, candidate: Candidate, vacancy: Vacancy, texts: tuple[Representation, Representation], today: date
    ) -> Match:
        """One pair by itself, refused or not; a refused pair has no parts. `texts`: the candidate's, the vacancy's."""
        verdict = self.verdict(candidate, vacancy, today)
        if verdict.refused:
            return explained(candidate, vacancy, 0, (), verdict, None)
        mine, theirs = texts
        columns = CandidateColumns.of([candidate], self.book.geography)
        likeness = similarities(TextColumns.stack([mine], mine), np.array([0]), theirs, COUNTED)
        holds = HeldCertificates([held_keys(candidate, self.book.certificates)])
        share = holds.share(certificate_needs(vacancy, self.book.certificates))
        scored = self._scored(likeness, columns, VacancyColumns.of([vacancy], self.book.geography), share)
        minutes = self.book.travel_minutes(candidate, vacancy)
        return explained(candidate, vacancy, 0, scored.parts(0), verdict, minutes)

    def candidate_masks(self, vacancy: Vacancy, pool: CandidatePool, today: date) -> Masks:
        """Every rule for every row of the pool."""
        return masks_for_vacancy(
            pool.rows.columns,
            pool.rows.certificates,
            VacancyColumns.of([vacancy], self.book.geography),
            certificate_needs(vacancy, self.book.certificates),
            Surroundings.on(today, self._places, self.book.travel),
        )

    def vacancy_masks(self, candidate: Candidate, pool: VacancyPool, today: date) -> Masks:
        """Every rule for every row of the pool."""
        return masks_for_candidate(
            pool.rows.columns,
            pool.rows.certificates,
            CandidateColumns.of([candidate], self.book.geography),
            held_keys(candidate, self.book.certificates),
            Surroundings.on(today, self._places, self.book.travel),
        )

    def score_candidates(
        self, vacancy: Vacancy, texts: Representation, pool: CandidatePool, rows: RowIds
    ) -> PartValues:
        """Parts of some candidates for one vacancy, in the order of `rows`."""
        columns = VacancyColumns.of([vacancy], self.book.geography)
        share = pool.rows.certificates.share(certificate_needs(vacancy, self.book.certificates))[rows]
        likeness = similarities(pool.rows.texts, rows, texts, COUNTED)
        return self._scored(likeness, pool.rows.columns.take(rows), columns, share)

    def score_vacancies(
        self, candidate: Candidate, texts: Representation, pool: VacancyPool, rows: RowIds
    ) -> PartValues:
        """Parts of some vacancies for one candidate, in the order of `rows`."""
        likeness = similarities(pool.rows.texts, rows, texts, COUNTED.swapaxes(1, 2)).swapaxes(2, 3)
        columns = CandidateColumns.of([candidate], self.book.geography)
        share = pool.rows.certificates.share(held_keys(candidate, self.book.certificates))[rows]
        return self._scored(likeness, columns, pool.rows.columns.take(rows), share)

    def _scored(
        self, likeness: NDArray[np.float32], candidates: CandidateColumns, vacancies: VacancyColumns, share: Floats
    ) -> PartValues:
        known = np.where(candidates.certificates_given, share, np.nan)
        minutes = self.book.travel.table(candidates.transport, candidates.place, vacancies.place)
        return lifting({**text_parts(likeness), **pair_parts(candidates, vacancies, minutes, known)})

    def _shortlist(self, pool: CandidatePool | VacancyPool, texts: Representation, admitted: Bitmap, k: int) -> RowIds:
        """Rows worth scoring, ascending: all when they are few, else the best of both legs together."""
        rows, size = np.flatnonzero(admitted), max(SHORTLIST, SCORED_FOR_EACH * k)
        if len(rows) <= size or not len(texts.facets):
            return rows
        legs = [pool.rows.lexical.search(texts.grams.take(np.array([0])), admitted, size)]
        if not texts.lexical_only:
            dense, _ = pool.rows.dense.search(texts.dense[:1], admitted, size)
            legs.insert(0, dense[0])
        return fused(legs, size)

    def verdict(self, candidate: Candidate, vacancy: Vacancy, today: date) -> Verdict:
        """The hard rules, and what the vacancy's text asks besides; a text makes unsure and never refuses."""
        verdict = judge(candidate, vacancy, today, self.book)
        if verdict.refused:
            return verdict
        open_demands = unmet(candidate, self.text_demands(vacancy), self.book.certificates)
        return Verdict((*verdict.checks, *map(text_check, open_demands))) if open_demands else verdict

    def _answer(
        self,
        pool: CandidatePool | VacancyPool,
        texts: Representation,
        masks: Masks,
        ranked: Callable[[RowIds], Iterator[tuple[Candidate, Vacancy, PartValues, int]]],
        k: int,
        today: date,
        outcome: Outcome | None,
    ) -> Answer:
        admitted = masks.admitted & pool.alive
        hopeful = admitted & ~masks.undecided if outcome is Outcome.PASSES else admitted
        shortlist = self._shortlist(pool, texts, hopeful, k)
        matches = self._matches(ranked(shortlist), k, today, outcome)
        if len(matches) < k and len(shortlist) < int(hopeful.sum()):
            matches = self._matches(ranked(np.flatnonzero(hopeful)), k, today, outcome)
        by_rule = {name: int(np.count_nonzero(refuses & pool.alive)) for name, (refuses, _) in masks.by_rule.items()}
        refused_by = {name: pairs for name, pairs in by_rule.items() if pairs}
        refused = int(np.count_nonzero(masks.refused & pool.alive))
        return Answer(matches, int(admitted.sum()), refused, refused_by, texts.lexical_only)

    def _matches(
        self,
        ranked: Iterator[tuple[Candidate, Vacancy, PartValues, int]],
        k: int,
        today: date,
        outcome: Outcome | None,
    ) -> tuple[Match, ...]:
        """The first k of the ranking with the outcome asked for, each judged once more by the plain truth."""
        matches: list[Match] = []
        for candidate, vacancy, scored, place in ranked:
            if len(matches) == k:
                break
            verdict = self.verdict(candidate, vacancy, today)
            if verdict.refused:
                raise IndexOutOfStep(f"the masks admit {candidate.id} for {vacancy.id}, the rules refuse; rebuild")
            if outcome in (None, verdict.outcome):
                minutes = self.book.travel_minutes(candidate, vacancy)
                rank = len(matches) + 1
                matches.append(explained(candidate, vacancy, rank, scored.parts(place), verdict, minutes))
        return tuple(matches)


def merged(answers: Sequence[Answer], k: int) -> Answer:
    """One answer for a pool that is kept in several parts; exact, because a score depends on the pair alone."""
    matches = sorted(
        (match for answer in answers for match in answer.matches),
        key=lambda match: (-match.score, match.candidate_id, match.vacancy_id),
    )
    return Answer(
        tuple(replace(match, rank=rank) for rank, match in enumerate(matches[:k], start=1)),
        sum(answer.admitted for answer in answers),
        sum(answer.refused for answer in answers),
        dict(sum((Counter(answer.refused_by) for answer in answers), Counter())),
        any(answer.lexical_only for answer in answers),
    )


def _best_first(scores: Floats, ids: NDArray[np.str_]) -> NDArray[np.intp]:
    """Places by score, highest first, ties by id."""
    return np.lexsort((ids, -scores))
