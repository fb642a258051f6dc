"""What is different between two rounds over the market: for each list, and why where that can be told."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from numpy.typing import NDArray

from matcher.domain.side import Side
from matcher.ports import Bitmap, Floats, RowIds
from matcher.rematch import Pairs


class Kind(StrEnum):
    """What happened to a pair on a list of the k best."""

    NEW = "nieuw"
    GONE = "weg"
    BETTER = "beter"
    WORSE = "slechter"


class Cause(StrEnum):
    """RULE: a hard rule refuses the pair now. DATA: one of the two was changed, came or went.

    RANKING: the pair itself is as it was; others came before it or fell away, or the weights or the model changed.
    """

    RULE = "regel"
    DATA = "gegevens"
    RANKING = "rangorde"


@dataclass(frozen=True, slots=True)
class Standing:
    """The pairs of a round for a comparison: ids with a hash of each row as it was, sorted by id; then as in Pairs.

    `candidate_rank` and `vacancy_rank` (n,) count from 1 and may lie beyond the k of the round; `proposed` (n,) is
    whether the round proposes the pair.
    """

    candidates: Mapping[str, str]
    vacancies: Mapping[str, str]
    candidate: NDArray[np.int32]
    vacancy: NDArray[np.int32]
    score: Floats
    undecided: Bitmap
    candidate_rank: NDArray[np.int32]
    vacancy_rank: NDArray[np.int32]
    proposed: Bitmap

    @classmethod
    def of(
        cls, pairs: Pairs, proposed: RowIds, candidates: Mapping[str, str], vacancies: Mapping[str, str]
    ) -> Standing:
        """`proposed` are rows of `pairs`; the mappings name all that took part, in the order of the pairs' ids."""
        return cls(
            candidates,
            vacancies,
            pairs.candidate,
            pairs.vacancy,
            pairs.score,
            pairs.undecided,
            pairs.candidate_ranks(),
            pairs.vacancy_ranks(),
            np.isin(np.arange(len(pairs)), proposed),
        )


@dataclass(frozen=True, slots=True)
class Place:
    """Where a pair stands on one list: rank from 1, score 0..100, whether there is something to ask."""

    rank: int
    score: float
    undecided: bool


@dataclass(frozen=True, slots=True)
class Change:
    """`side` is whose list it is: CANDIDATES for the list of the candidate. `rules` refuse now; none but for RULE."""

    side: Side
    candidate_id: str
    vacancy_id: str
    kind: Kind
    cause: Cause
    rules: tuple[str, ...]
    before: Place | None
    after: Place | None


Refusals = Callable[[str, str], tuple[str, ...]]
"""The ids of the rules that refuse a candidate for a vacancy now; empty when none does or one of them is gone."""


def differences(before: Standing, after: Standing, k: int, refusals: Refusals) -> Iterator[Change]:
    """By candidate, then vacancy, then the candidate's list before the vacancy's. `k`: the length of the lists."""
    people = sorted({*before.candidates, *after.candidates})
    jobs = sorted({*before.vacancies, *after.vacancies})
    old, new = _codes(before, people, jobs), _codes(after, people, jobs)
    codes = np.union1d(old, new)
    was, now = _rows(codes, old), _rows(codes, new)
    sides = [
        (Side.CANDIDATES, before.candidate_rank, after.candidate_rank),
        (Side.VACANCIES, before.vacancy_rank, after.vacancy_rank),
    ]
    moved = np.zeros(len(codes), dtype=np.bool_)
    for _, earlier, later in sides:
        moved |= _listed(earlier, was, k) != _listed(later, now, k)
    both = (was >= 0) & (now >= 0)
    moved[both] |= before.score[was[both]] != after.score[now[both]]
    moved[both] |= before.undecided[was[both]] != after.undecided[now[both]]
    for place in np.flatnonzero(moved):
        person, job = people[codes[place] // len(jobs)], jobs[codes[place] % len(jobs)]
        changed = _changed(person, before.candidates, after.candidates) or _changed(
            job, before.vacancies, after.vacancies
        )
        for side, earlier, later in sides:
            first, then = _place(before, earlier, was[place], k), _place(after, later, now[place], k)
            kind = _kind(first, then)
            if kind is not None:
                rules = refusals(person, job) if kind is Kind.GONE else ()
                cause = Cause.RULE if rules else Cause.DATA if changed else Cause.RANKING
                yield Change(side, person, job, kind, cause, rules, first, then)


def _codes(standing: Standing, people: list[str], jobs: list[str]) -> NDArray[np.int64]:
    """(n,): one number for each pair, the same for the same two ids."""
    places = [{name: place for place, name in enumerate(side)} for side in (people, jobs)]
    mine = np.array([places[0][name] for name in standing.candidates], dtype=np.int64)
    theirs = np.array([places[1][name] for name in standing.vacancies], dtype=np.int64)
    return mine[standing.candidate] * len(jobs) + theirs[standing.vacancy]


def _rows(codes: NDArray[np.int64], own: NDArray[np.int64]) -> NDArray[np.int64]:
    """(len(codes),): the row of each code among one's own, -1 where it is not there."""
    order = np.argsort(own)
    found = np.searchsorted(own, codes, sorter=order)
    inside = np.minimum(found, max(len(own) - 1, 0))
    if not len(own):
        return np.full(len(codes), -1, dtype=np.int64)
    rows = order[inside]
    return np.where(own[rows] == codes, rows, -1)


def _listed(ranks: NDArray[np.int32], rows: NDArray[np.int64], k: int) -> Bitmap:
    """Which of the rows are on the list."""
    known = rows >= 0
    listed = np.zeros(len(rows), dtype=np.bool_)
    listed[known] = ranks[rows[known]] <= k
    return listed


def _place(standing: Standing, ranks: NDArray[np.int32], row: int, k: int) -> Place | None:
    """None when the pair is not on the list."""
    if row < 0 or ranks[row] > k:
        return None
    return Place(int(ranks[row]), float(standing.score[row]), bool(standing.undecided[row]))


def _kind(before: Place | None, after: Place | None) -> Kind | None:
    """What there is to ask counts before the score: who became suitable became better."""
    if before is None or after is None:
        return Kind.NEW if after else Kind.GONE if before else None
    worth = [(not place.undecided, place.score) for place in (before, after)]
    return None if worth[0] == worth[1] else Kind.BETTER if worth[0] < worth[1] else Kind.WORSE


def _changed(name: str, before: Mapping[str, str], after: Mapping[str, str]) -> bool:
    return before.get(name) != after.get(name)
