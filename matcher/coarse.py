"""Nearly the score of every pair at once: what finds the pairs that are worth an exact score.

The sums run in single precision and in whatever order the machine likes, so a coarse score lies within MARGIN of the
exact one and never leaves this round: nothing that is kept or shown depends on it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from typing import Final

import numpy as np
from numpy.typing import NDArray

from matcher.pools import CandidatePool, VacancyPool, held_keys
from matcher.ports import Bitmap, FloatMatrix, Floats, RowIds
from matcher.representation import FACETS
from matcher.rules import RuleBook
from matcher.rules.masks import Places, Surroundings, answers_of_all
from matcher.scoring import FACET_CELLS, FACET_OF, ONLY_LIFTS, RAMPS, WEIGHTS, WHOLE_CELLS, WORK, Cell, pair_parts
from matcher.similarity import DENSE, GRAMS, PROFILE, TextColumns
from matcher.sparse import SparseRows
from matcher.text import Facet

MARGIN: Final = 0.05
"""Points of 0..100 by which a coarse score may miss the exact one; the tests measure a tenth of it at most."""
REFUSED: Final = -np.inf
"""The coarse score of a pair that a rule refuses."""
HEAVY_GRAMS: Final = 1024
"""Grams of the most texts, which are multiplied as a full matrix: they make nine tenths of the products."""

FACET_PARTS: Final = tuple(
    (part, facet, FACET_CELLS) for part, facet in sorted(FACET_OF.items(), key=lambda one: one[0] == ONLY_LIFTS)
)
"""The part that only lifts comes last: it is held against the mean of the others."""

Matrix = NDArray[np.float32]
"""(candidates, vacancies)."""


@dataclass(frozen=True, slots=True)
class FacetRows:
    """The rows of one kind of facet: `owners` (o,) have any, and owner i has those from `starts[i]` on."""

    rows: RowIds
    owners: RowIds
    starts: RowIds

    @classmethod
    def of(cls, texts: TextColumns, chosen: RowIds, facet: Facet) -> FacetRows:
        """Of the chosen objects; an owner is numbered by its place among them."""
        counts = np.diff(texts.starts)[chosen]
        ends = counts.cumsum()
        rows = np.repeat(texts.starts[chosen] - ends + counts, counts) + np.arange(ends[-1] if len(ends) else 0)
        places = np.repeat(np.arange(len(chosen)), counts)
        kept = texts.facets[rows] == FACETS.index(facet)
        owners, starts = np.unique(places[kept], return_index=True)
        return cls(rows[kept], owners, starts)


def _best_of_owner(values: Matrix, facets: FacetRows) -> Matrix:
    """(owners, m): the best row of each owner."""
    if len(facets.owners) == len(facets.rows):
        return values
    return np.maximum.reduceat(values, facets.starts, axis=0)


def _ramp(values: Matrix, channel: int) -> Matrix:
    """The likeness as 0..1, in place."""
    if channel == PROFILE:
        np.sqrt(np.maximum(values, 0.0, out=values), out=values)
    low, high = RAMPS[channel]
    values -= np.float32(low)
    values /= np.float32(high - low)
    return np.clip(values, 0.0, 1.0, out=values)


class Demand:
    """The vacancies' texts in the shape that the products ask for; made once, shared by every block."""

    def __init__(self, texts: TextColumns) -> None:
        self._texts = texts
        self._everyone = np.arange(len(texts.starts) - 1)

    @cached_property
    def worded(self) -> dict[Facet, FacetRows]:
        facets = {facet for _, facet in (*WHOLE_CELLS, *FACET_CELLS)}
        return {facet: FacetRows.of(self._texts, self._everyone, facet) for facet in sorted(facets)}

    def present(self, facet: Facet) -> Bitmap:
        """(m,): who has the facet."""
        found = np.zeros(len(self._everyone), dtype=np.bool_)
        found[self.worded[facet].owners] = True
        return found

    @cached_property
    def dense(self) -> dict[Facet, FloatMatrix]:
        """(dim, m) for each facet; zero where a vacancy lacks it."""
        return {facet: self._upright(facet, self._texts.dense[rows.rows]) for facet, rows in self.worded.items()}

    @cached_property
    def profile(self) -> dict[Facet, FloatMatrix]:
        """(occupations, m) for each facet; zero where a vacancy lacks it."""
        return {
            facet: self._upright(facet, self._texts.profile.take(rows.rows).csr.toarray())
            for facet, rows in self.worded.items()
        }

    @cached_property
    def grams(self) -> Grams:
        return Grams(self._texts.spelled_wholes())

    def _upright(self, facet: Facet, rows: FloatMatrix) -> FloatMatrix:
        found = np.zeros((rows.shape[1], len(self._everyone)), dtype=np.float32)
        # A vacancy has one facet of each kind (`text.vacancy_facets`).
        found[:, self.worded[facet].owners] = rows[self.worded[facet].starts].T
        return found


class Grams:
    """Inner products with many sparse rows: the columns of most rows as a full matrix, the others as they are."""

    def __init__(self, many: SparseRows) -> None:
        upright = many.csr.T.tocsr()
        frequent = np.argsort(-np.diff(upright.indptr), kind="stable")[:HEAVY_GRAMS]
        self._heavy = np.full(many.width, -1, dtype=np.int64)
        self._heavy[frequent] = np.arange(len(frequent))
        self._full = upright[frequent].toarray()
        light = many.csr.copy()
        light.data[self._heavy[light.indices] >= 0] = 0.0
        light.eliminate_zeros()
        self._light = light.T.tocsr()

    def dot(self, rows: SparseRows) -> Matrix:
        """(len(rows), m)."""
        owners = np.repeat(np.arange(len(rows)), np.diff(rows.starts))
        columns = self._heavy[rows.columns]
        heavy = columns >= 0
        full = np.zeros((len(rows), len(self._full)), dtype=np.float32)
        full[owners[heavy], columns[heavy]] = rows.values[heavy]
        light = SparseRows(
            np.concatenate([np.zeros(1, dtype=np.int64), np.bincount(owners[~heavy], minlength=len(rows)).cumsum()]),
            rows.columns[~heavy],
            rows.values[~heavy],
            rows.width,
        )
        found: Matrix = full @ self._full
        found += (light.csr @ self._light).toarray()
        return found


@dataclass(frozen=True)
class Coarse:
    """Both sides of the market and a day; every row of the pools takes part."""

    candidates: CandidatePool
    vacancies: VacancyPool
    book: RuleBook
    today: date

    @cached_property
    def _demand(self) -> Demand:
        return Demand(self.vacancies.rows.texts)

    @cached_property
    def _surroundings(self) -> Surroundings:
        return Surroundings.on(self.today, Places(self.book.geography), self.book.travel)

    def scores(self, rows: RowIds) -> Matrix:
        """(len(rows), vacancies): the score 0..100 to within MARGIN, REFUSED where a rule refuses."""
        weighed, weights = self._facts(rows)
        for part, facet, cells in ((WORK, Facet.WHOLE, WHOLE_CELLS), *FACET_PARTS):
            self._add(part, FacetRows.of(self.candidates.rows.texts, rows, facet), cells, weighed, weights)
        scores = np.divide(weighed, weights, out=np.zeros_like(weighed), where=weights > 0)
        scores *= 100.0
        for _, refused, _ in self.answers(rows):
            scores[refused] = REFUSED
        return scores

    def answers(self, rows: RowIds) -> Iterator[tuple[str, NDArray[np.bool_], NDArray[np.bool_]]]:
        """Rule by rule: its id, and (len(rows), vacancies) who is refused and who is not decided."""
        pool, vacancies = self.candidates.rows, self.vacancies.rows
        held = [held_keys(pool.objects[row], self.book.certificates) for row in rows]
        return answers_of_all(
            pool.columns.take(rows), held, vacancies.columns, vacancies.certificates, self._surroundings
        )

    def _facts(self, rows: RowIds) -> tuple[Matrix, Matrix]:
        """The parts that facts decide: (n, m) weight x value, and the weights that count."""
        pool, vacancies = self.candidates.rows, self.vacancies.rows
        people = pool.columns.take(rows).upright()
        minutes = self.book.travel.table(people.transport, people.place, vacancies.columns.place)
        weighed, weights = np.zeros((2, len(rows), len(self.vacancies.alive)), dtype=np.float32)
        for part, values in pair_parts(people, vacancies.columns, minutes, self._certificates(rows)).items():
            known = ~np.isnan(values)
            weights += np.float32(WEIGHTS[part]) * known
            weighed += np.float32(WEIGHTS[part]) * np.where(known, values, 0.0).astype(np.float32)
        return weighed, weights

    def _certificates(self, rows: RowIds) -> Floats:
        """(n, m): the share of the demanded certificates that is held, nan while unknown or none is demanded."""
        pool = self.candidates.rows
        shares: dict[frozenset[str], Floats] = {}
        found = np.full((len(rows), len(self.vacancies.alive)), np.nan)
        for place, row in enumerate(rows):
            if pool.columns.certificates_given[row]:
                held = held_keys(pool.objects[row], self.book.certificates)
                if held not in shares:
                    shares[held] = self.vacancies.rows.certificates.share(held)
                found[place] = shares[held]
        return found

    def _add(self, part: str, facets: FacetRows, cells: Mapping[Cell, float], weighed: Matrix, weights: Matrix) -> None:
        """Adds what one facet of the candidates says, in place; who lacks the facet keeps what there was."""
        if not len(facets.owners):
            return
        present = np.logical_and.reduce([self._demand.present(other) for _, other in cells])
        value = np.zeros((len(facets.owners), len(present)), dtype=np.float32)
        for (channel, other), weight in cells.items():
            value += np.float32(weight / sum(cells.values())) * _ramp(self._likeness(channel, facets, other), channel)
        everyone = len(facets.owners) == len(weighed)
        owners: RowIds | slice = slice(None) if everyone else facets.owners
        counted: Bitmap | Matrix = present
        if part == ONLY_LIFTS:
            counted = present & ~((weights[owners] > 0) & (value * weights[owners] < weighed[owners]))
        share = np.float32(WEIGHTS[part]) * counted
        value *= share
        weighed[owners] += value
        weights[owners] += share

    def _likeness(self, channel: int, facets: FacetRows, other: Facet) -> Matrix:
        """(owners, m): the best cosine of the owner's facets with the vacancy's one."""
        texts = self.candidates.rows.texts
        if channel == GRAMS:
            return self._demand.grams.dot(texts.grams.take(facets.rows[facets.starts]))
        if channel == DENSE:
            return _best_of_owner(texts.dense[facets.rows] @ self._demand.dense[other], facets)
        profile = texts.profile.take(facets.rows).csr.toarray()
        return _best_of_owner(profile @ self._demand.profile[other], facets)
