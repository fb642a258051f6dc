"""The whole market at once: the best pairs of everyone with everything, in columns.

Every pair gets a coarse score, block by block; those that may be among the k best of either side are scored exactly,
as the service scores them; the k best of each side are judged by the plain rules and told.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property
from itertools import pairwise
from math import isnan
from typing import Final, Protocol, TypeVar

import numpy as np
from numpy.typing import NDArray

from matcher.coarse import MARGIN, REFUSED, Coarse, Matrix
from matcher.domain import Match
from matcher.errors import IndexOutOfStep
from matcher.explain import explained
from matcher.pipeline import Matcher
from matcher.ports import Bitmap, Floats
from matcher.scoring import PartValues, joined

BLOCK_PAIRS: Final = 1 << 20
"""Pairs whose coarse scores are in memory together, in each worker."""
STRETCH: Final = 2048
"""Candidates whose pairs are one task: what a lost worker may cost."""

Shared = TypeVar("Shared", contravariant=True)
Task = TypeVar("Task")
Result = TypeVar("Result")


class Spread(Protocol):
    """Does the same work for many tasks, wherever there is room; results come in the order of the tasks."""

    def __call__(
        self, work: Callable[[Shared, Task], Result], shared: Shared, tasks: Sequence[Task], /
    ) -> Iterator[Result]: ...


def one_by_one(work: Callable[[Shared, Task], Result], shared: Shared, tasks: Sequence[Task], /) -> Iterator[Result]:
    """Implements Spread here and now."""
    return (work(shared, task) for task in tasks)


@dataclass(frozen=True, slots=True)
class Pairs:
    """Every pair that is among the k best of its candidate or of its vacancy, ordered by candidate, then vacancy.

    `candidates` (c,) and `vacancies` (v,) hold the ids of all that take part, sorted, those without a pair too, and
    `places` (v,) how many people each vacancy asks for. Pair i joins `candidates[candidate[i]]` and
    `vacancies[vacancy[i]]`; no pair comes twice and no rule refuses one. `score` is 0..100, `undecided` says that
    somebody has to ask before the pair is suitable.
    """

    candidates: NDArray[np.str_]
    vacancies: NDArray[np.str_]
    places: NDArray[np.int32]
    candidate: NDArray[np.int32]
    vacancy: NDArray[np.int32]
    score: Floats
    undecided: Bitmap

    def __len__(self) -> int:
        return len(self.candidate)

    def candidate_ranks(self) -> NDArray[np.int32]:
        """(n,): the place of each pair among those of its candidate, from 1; ties by the vacancy's id."""
        return _ranks(self.candidate, self.score, self.vacancy)

    def vacancy_ranks(self) -> NDArray[np.int32]:
        """(n,): the place of each pair among those of its vacancy, from 1; ties by the candidate's id."""
        return _ranks(self.vacancy, self.score, self.candidate)


def _ranks(owner: NDArray[np.int32], score: Floats, other: NDArray[np.int32]) -> NDArray[np.int32]:
    """Ids are sorted, so that the number of the other breaks a tie as its id would."""
    order = np.lexsort((other, -score, owner))
    sorted_owners = owner[order]
    first = np.searchsorted(sorted_owners, sorted_owners, side="left")
    ranks = np.empty(len(owner), dtype=np.int32)
    ranks[order] = np.arange(len(owner)) - first + 1
    return ranks


@dataclass(frozen=True)
class Round:
    """Everything that a round asks: both sides, whose pools are sorted by id and take part whole, a day, and k.

    `write` makes what is kept of the matches of one candidate, given in the order of the vacancies' ids.
    """

    matcher: Matcher
    coarse: Coarse
    k: int
    write: Callable[[Sequence[Match]], bytes]

    @cached_property
    def candidate_ids(self) -> NDArray[np.str_]:
        return self.coarse.candidates.rows.ids

    @cached_property
    def vacancy_ids(self) -> NDArray[np.str_]:
        return self.coarse.vacancies.rows.ids

    def stretches(self) -> list[tuple[int, int]]:
        """The candidates in tasks: first and one past the last; the same whoever does them."""
        size = len(self.candidate_ids)
        return [(start, min(start + STRETCH, size)) for start in range(0, size, STRETCH)]


@dataclass(frozen=True, slots=True)
class Hopeful:
    """Pairs that may be among the k best: of their candidate, and of their vacancy with the coarse score."""

    candidate: NDArray[np.int32]
    vacancy: NDArray[np.int32]
    by_vacancy: tuple[NDArray[np.int32], NDArray[np.int32], Matrix]


def hopeful(shared: Round, stretch: tuple[int, int]) -> Hopeful:
    """The pairs of some candidates that are worth an exact score; certain, because MARGIN bounds what coarse misses."""
    size, k = len(shared.vacancy_ids), shared.k
    step = max(1, BLOCK_PAIRS // max(size, 1))
    best = np.full((0, size), REFUSED, dtype=np.float32)
    own: list[tuple[NDArray[np.int32], NDArray[np.int32]]] = []
    theirs: list[tuple[NDArray[np.int32], NDArray[np.int32], Matrix]] = []
    for start in range(stretch[0], stretch[1], step):
        scores = shared.coarse.scores(np.arange(start, min(start + step, stretch[1])))
        rows, columns = _at_least(scores, _kth(scores, k, axis=1)[:, None])
        own.append((rows + np.int32(start), columns))
        best = np.concatenate([best, scores])
        floor = _kth(best, k, axis=0)
        if len(best) > k:
            best = np.partition(best, len(best) - k, axis=0)[len(best) - k :]
        rows, columns = _at_least(scores, floor[None, :])
        theirs.append((rows + np.int32(start), columns, scores[rows, columns]))
    candidate, vacancy, coarse = (np.concatenate(column) for column in zip(*theirs, strict=True))
    kept = coarse >= _kth(best, k, axis=0)[vacancy] - 2 * MARGIN
    mine, ours = (np.concatenate(column) for column in zip(*own, strict=True))
    return Hopeful(mine, ours, (candidate[kept], vacancy[kept], coarse[kept]))


def _kth(scores: Matrix, k: int, axis: int) -> Matrix:
    """The k-th best along an axis; REFUSED where there are fewer."""
    size = scores.shape[axis]
    if size < k:
        return np.full(scores.shape[1 - axis], REFUSED, dtype=np.float32)
    found: Matrix = np.take(np.partition(scores, size - k, axis=axis), size - k, axis=axis)
    return found


def _at_least(scores: Matrix, floor: Matrix) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Row and column of each pair that is not refused and may reach the floor."""
    rows, columns = np.nonzero((scores >= floor - 2 * MARGIN) & (scores > REFUSED))
    return rows.astype(np.int32), columns.astype(np.int32)


def contenders(shared: Round, found: Sequence[Hopeful]) -> tuple[NDArray[np.int32], NDArray[np.int32]]:
    """Candidate and vacancy of every pair that may be among the k best of either, each once, by candidate."""
    candidate, vacancy, coarse = (np.concatenate([part.by_vacancy[column] for part in found]) for column in range(3))
    order = np.lexsort((-coarse, vacancy))
    owners = vacancy[order]
    place = np.arange(len(order)) - np.searchsorted(owners, owners)
    floor = np.full(len(shared.vacancy_ids), REFUSED, dtype=np.float32)
    last = place == shared.k - 1
    floor[owners[last]] = coarse[order][last]
    kept = coarse >= floor[vacancy] - 2 * MARGIN
    size = max(len(shared.vacancy_ids), 1)
    codes = np.unique(
        np.concatenate(
            [
                *(part.candidate.astype(np.int64) * size + part.vacancy for part in found),
                candidate[kept].astype(np.int64) * size + vacancy[kept],
            ]
        )
    )
    return (codes // size).astype(np.int32), (codes % size).astype(np.int32)


PairTask = tuple[NDArray[np.int32], NDArray[np.int32]]
"""Candidate and vacancy of some pairs; all pairs of a candidate stand together."""


def exact(shared: Round, task: PairTask) -> PartValues:
    """The parts of each pair, to the last bit what the service answers."""
    candidates, vacancies = shared.coarse.candidates.rows, shared.coarse.vacancies
    candidate, vacancy = task
    found = []
    for row, pairs in _by_candidate(candidate):
        rows, texts = vacancy[pairs].astype(np.int64), candidates.texts.representation(row)
        found.append(shared.matcher.score_vacancies(candidates.objects[row], texts, vacancies, rows))
    return joined(found)


def _by_candidate(candidate: NDArray[np.int32]) -> Iterator[tuple[int, slice]]:
    """Each candidate's row, and where its pairs stand."""
    bounds = [*np.flatnonzero(np.diff(candidate, prepend=-1)).tolist(), len(candidate)]
    return ((int(candidate[start]), slice(start, end)) for start, end in pairwise(bounds))


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of some pairs: (n,) whether there is something to ask, and for each candidate what was written."""

    undecided: Bitmap
    written: tuple[tuple[str, bytes], ...]


TellTask = tuple[NDArray[np.int32], NDArray[np.int32], PartValues]
"""As PairTask, and the parts that `exact` found for these pairs."""


def told(shared: Round, task: TellTask) -> Told:
    """Judges every pair by the plain rules, and tells it; IndexOutOfStep when they refuse what the masks admit."""
    coarse = shared.coarse
    candidate, vacancy, parts = task
    vacancies = [coarse.vacancies.rows.objects[row] for row in vacancy.tolist()]
    journeys = _journeys(coarse, candidate, vacancy)
    undecided: list[bool] = []
    written: list[tuple[str, bytes]] = []
    for row, pairs in _by_candidate(candidate):
        person = coarse.candidates.rows.objects[row]
        matches = []
        for place in range(pairs.start, pairs.stop):
            job = vacancies[place]
            verdict = shared.matcher.verdict(person, job, coarse.today)
            if verdict.refused:
                raise IndexOutOfStep(f"the masks admit {person.id} for {job.id}, the rules refuse; rebuild")
            matches.append(explained(person, job, 0, parts.parts(place), verdict, journeys[place]))
        undecided += [match.to_check for match in matches]
        written.append((person.id, shared.write(matches)))
    return Told(np.array(undecided, dtype=np.bool_), tuple(written))


def _journeys(coarse: Coarse, candidate: NDArray[np.int32], vacancy: NDArray[np.int32]) -> list[float | None]:
    """Minutes of each pair; None while a place is unknown."""
    people, jobs = coarse.candidates.rows.columns, coarse.vacancies.rows.columns
    minutes = coarse.book.travel.table(people.transport[candidate], people.place[candidate], jobs.place[vacancy])
    return [None if isnan(one) else one for one in minutes.tolist()]


@dataclass(frozen=True, slots=True)
class Found:
    """The pairs of a whole round, and for each candidate with any what was written of them."""

    pairs: Pairs
    written: tuple[tuple[str, bytes], ...]


Heard = Callable[[str, int, int], None]
"""Hears the phase, how many of its items are done, and how many there are."""


def unheard(phase: str, done: int, total: int) -> None:
    """For who does not look."""


def rematched(shared: Round, spread: Spread = one_by_one, heard: Heard = unheard) -> Found:
    """The k best of everyone; the same bytes however the work is spread."""
    stretches = shared.stretches()
    total = len(shared.candidate_ids)
    found = []
    for stretch, part in zip(stretches, spread(hopeful, shared, stretches), strict=True):
        found.append(part)
        heard("zoeken", stretch[1], total)
    if not found or not len(shared.vacancy_ids):
        return Found(_pairs(shared, *_NOTHING), ())
    candidate, vacancy = contenders(shared, found)
    scored: list[PartValues] = []
    cuts = [slice(*np.searchsorted(candidate, stretch)) for stretch in stretches]
    tasks = [(candidate[cut], vacancy[cut]) for cut in cuts]
    for stretch, some in zip(stretches, spread(exact, shared, tasks), strict=True):
        scored.append(some)
        heard("scoren", stretch[1], total)
    score = np.concatenate([some.scores() for some in scored])
    everything = _pairs(shared, candidate, vacancy, score, np.zeros(len(candidate), dtype=np.bool_))
    kept = (everything.candidate_ranks() <= shared.k) | (everything.vacancy_ranks() <= shared.k)
    to_tell = [
        (people[kept[cut]], jobs[kept[cut]], some.take(kept[cut]))
        for cut, (people, jobs), some in zip(cuts, tasks, scored, strict=True)
    ]
    del scored, tasks
    candidate, vacancy, score = candidate[kept], vacancy[kept], score[kept]
    undecided: list[Bitmap] = []
    written: list[tuple[str, bytes]] = []
    for stretch, said in zip(stretches, spread(told, shared, to_tell), strict=True):
        undecided.append(said.undecided)
        written += said.written
        heard("uitleggen", stretch[1], total)
    return Found(_pairs(shared, candidate, vacancy, score, np.concatenate(undecided)), tuple(written))


_NOTHING = (np.empty(0, np.int32), np.empty(0, np.int32), np.empty(0), np.empty(0, np.bool_))


def _pairs(
    shared: Round, candidate: NDArray[np.int32], vacancy: NDArray[np.int32], score: Floats, undecided: Bitmap
) -> Pairs:
    places = np.array([item.places for item in shared.coarse.vacancies.rows.objects], dtype=np.int32)
    return Pairs(shared.candidate_ids, shared.vacancy_ids, places, candidate, vacancy, score, undecided)
