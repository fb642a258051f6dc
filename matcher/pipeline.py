"""The service on one screen: for a vacancy, for a candidate, for one pair.

Hard rules become a bitmap; two legs retrieve among the admitted; the shortlist is scored pair by pair; the best k
are judged once more by the plain truth and explained.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from matcher.certified import HeldCertificates
from matcher.columns import CandidateColumns, VacancyColumns
from matcher.demands import TextDemand, unmet
from matcher.domain import Candidate, Match, Outcome, Vacancy, Verdict
from matcher.errors import IndexOutOfStep
from matcher.explain import explained, text_check
from matcher.pools import CandidatePool, VacancyPool, certificate_needs, held_keys
from matcher.ports import Bitmap, Floats, RowIds
from matcher.representation import Representation
from matcher.rules import RuleBook, judge, masks_for_candidate, masks_for_vacancy
from matcher.rules.masks import Masks, Places, Surroundings
from matcher.scoring import COUNTED, PartValues, joined, lifting, pair_parts, text_parts
from matcher.shortlist import Pools, shortlist
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


@dataclass(frozen=True, slots=True)
class _Question:
    """What one side is asked on behalf of one object of the other, whose texts are `texts`."""

    pools: Pools
    texts: Representation
    masks: Sequence[Masks]
    scored: Callable[[int, RowIds], PartValues]
    """(number of the pool, rows) to the parts of each row."""
    pair: Callable[[int, int], tuple[Candidate, Vacancy]]
    """(number of the pool, row) to the pair that it stands for."""
    k: int
    today: date
    outcome: Outcome | None


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
        pools: Sequence[CandidatePool],
        k: int,
        today: date,
        outcome: Outcome | None = None,
    ) -> Answer:
        """The k best candidates of all pools for a vacancy; `outcome` keeps only PASSES or only UNKNOWN."""

        def scored(number: int, rows: RowIds) -> PartValues:
            return self.score_candidates(vacancy, texts, pools[number], rows)

        def pair(number: int, row: int) -> tuple[Candidate, Vacancy]:
            return pools[number].rows.objects[row], vacancy

        masks = [self.candidate_masks(vacancy, pool, today) for pool in pools]
        return self._answer(_Question(pools, texts, masks, scored, pair, k, today, outcome))

    def vacancies_for(
        self,
        candidate: Candidate,
        texts: Representation,
        pools: Sequence[VacancyPool],
        k: int,
        today: date,
        outcome: Outcome | None = None,
    ) -> Answer:
        """The k best vacancies of all pools for a candidate; `outcome` keeps only PASSES or only UNKNOWN."""

        def scored(number: int, rows: RowIds) -> PartValues:
            return self.score_vacancies(candidate, texts, pools[number], rows)

        def pair(number: int, row: int) -> tuple[Candidate, Vacancy]:
            return candidate, pools[number].rows.objects[row]

        masks = [self.vacancy_masks(candidate, pool, today) for pool in pools]
        return self._answer(_Question(pools, texts, masks, scored, pair, k, today, outcome))

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

    def verdict(self, candidate: Candidate, vacancy: Vacancy, today: date) -> Verdict:
        """The hard rules, and what the vacancy's text asks besides; a text makes unsure and never refuses."""
        verdict = judge(candidate, vacancy, today, self.book)
        if verdict.refused:
            return verdict
        open_demands = unmet(candidate, self.text_demands(vacancy), self.book.certificates)
        return Verdict((*verdict.checks, *map(text_check, open_demands))) if open_demands else verdict

    def _answer(self, question: _Question) -> Answer:
        pools, masks, k = question.pools, question.masks, question.k
        admitted = [mask.admitted & pool.alive for mask, pool in zip(masks, pools, strict=True)]
        hopeful = admitted
        if question.outcome is Outcome.PASSES:
            hopeful = [bitmap & ~mask.undecided for bitmap, mask in zip(admitted, masks, strict=True)]
        drawn = shortlist(pools, question.texts, hopeful, max(SHORTLIST, SCORED_FOR_EACH * k))
        matches = self._matches(question, drawn)
        if len(matches) < k and sum(map(len, drawn)) < sum(map(_count, hopeful)):
            matches = self._matches(question, [np.flatnonzero(bitmap) for bitmap in hopeful])
        refused_by = Counter[str]()
        for mask, pool in zip(masks, pools, strict=True):
            refused_by.update({name: _count(refuses & pool.alive) for name, (refuses, _) in mask.by_rule.items()})
        return Answer(
            matches,
            sum(map(_count, admitted)),
            sum(_count(mask.refused & pool.alive) for mask, pool in zip(masks, pools, strict=True)),
            {name: pairs for name, pairs in refused_by.items() if pairs},
            question.texts.lexical_only,
        )

    def _matches(self, question: _Question, drawn: Sequence[RowIds]) -> tuple[Match, ...]:
        """The best k of the rows drawn with the outcome asked for, each judged once more by the plain truth."""
        k, outcome = question.k, question.outcome
        values = joined([question.scored(number, rows) for number, rows in enumerate(drawn) if len(rows)])
        ids = [pool.rows.ids[rows] for pool, rows in zip(question.pools, drawn, strict=True)]
        order = _best_first(values.scores(), np.concatenate([np.empty(0, dtype=np.str_), *ids]))
        places = [(number, row) for number, rows in enumerate(drawn) for row in rows.tolist()]
        matches: list[Match] = []
        for start in range(0, len(order), max(k, 1)):
            if len(matches) == k:
                break
            # Of a list of hundreds only the first few are told in parts.
            told = values.take(order[start : start + k])
            for place, chosen in enumerate(order[start : start + k].tolist()):
                candidate, vacancy = question.pair(*places[chosen])
                verdict = self.verdict(candidate, vacancy, question.today)
                if verdict.refused:
                    raise IndexOutOfStep(f"the masks admit {candidate.id} for {vacancy.id}, the rules refuse; rebuild")
                if outcome in (None, verdict.outcome) and len(matches) < k:
                    minutes = self.book.travel_minutes(candidate, vacancy)
                    rank = len(matches) + 1
                    matches.append(explained(candidate, vacancy, rank, told.parts(place), verdict, minutes))
        return tuple(matches)


def _count(bitmap: Bitmap) -> int:
    return int(np.count_nonzero(bitmap))


def _best_first(scores: Floats, ids: NDArray[np.str_]) -> NDArray[np.intp]:
    """Places by score, highest first, ties by id."""
    return np.lexsort((ids, -scores))
