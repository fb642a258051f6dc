"""The report of a run: of one that was just made, or of one that is kept, with today's rows of those who took part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Final, TypeVar

import numpy as np

from api.reporting.document import About, Document, document
from api.wiring import rule_book
from index.runs import Run, RunState
from index.store import Store
from matcher.allocation import Ceilings
from matcher.certified import DemandedCertificates
from matcher.columns import CandidateColumns, VacancyColumns
from matcher.differences import Standing
from matcher.domain import Candidate, Vacancy
from matcher.errors import IndexOutOfStep, NotFound
from matcher.pools import certificate_needs, held_keys
from matcher.ports import RowIds
from matcher.rematch import Pairs
from matcher.reporting.counting import MarketCounts, counted
from matcher.reporting.report import reported
from matcher.rules import RuleBook
from matcher.rules.masks import Places, Surroundings

CHANGES_AT_ONCE: Final = 10_000
Member = TypeVar("Member", Candidate, Vacancy)


@dataclass(frozen=True, slots=True)
class Made:
    """What a round found, in memory: those who took part by id, its pairs, and the rows of these that it proposes.

    `stored` are all candidates, those who did not take part too.
    """

    candidates: Sequence[Candidate]
    vacancies: Sequence[Vacancy]
    stored: Sequence[Candidate]
    pairs: Pairs
    proposed: RowIds
    length: int
    ceilings: Ceilings


def written_up(made: Made, about: About, book: RuleBook) -> Document:
    """The document of a round; `about` need not say who was left out."""
    report = reported(
        made.candidates,
        made.vacancies,
        made.pairs,
        made.proposed,
        _counts(made.candidates, made.vacancies, date.fromisoformat(about.day), book),
        book.geography,
        made.length,
        made.ceilings,
    )
    return document(report, replace(about, left_out=_left_out(made.stored, {one.id for one in made.candidates})))


def report_of(store: Store, number: int | None = None) -> Document:
    """The document of one run, the last complete one unless another is named.

    Raises NotFound when there is no such complete run, or it is from before there were proposals; IndexOutOfStep when
    a row of it was taken away since.
    """
    run = _complete(store, number)
    header, standing, stored = run.header, store.runs.results.standing(run.id), store.candidates()
    jobs = _those(store.vacancies(), standing.vacancies)
    order = np.lexsort((standing.vacancy, standing.candidate))
    made = Made(
        _those(stored, standing.candidates),
        jobs,
        stored,
        _pairs(standing, jobs, order),
        np.flatnonzero(standing.proposed[order]),
        header["aantalPerLijst"],
        Ceilings(header["perKandidaat"], header["perPlaats"]),
    )
    about = About(
        number=run.id,
        day=header["dag"],
        phases=header["fasen"],
        previous=header["vorige"],
        changes=_changes(store, run),
    )
    return written_up(made, about, rule_book())


def _complete(store: Store, number: int | None) -> Run:
    run = store.runs.latest() if number is None else store.runs.run(number)
    if run is None or run.state is not RunState.COMPLETE or "perPlaats" not in run.header:
        raise NotFound("een ronde die klaar is; hallowerk rematch maakt er een")
    return run


def _those(rows: Sequence[Member], ids: Mapping[str, str]) -> list[Member]:
    by_id = {row.id: row for row in rows}
    missing = sum(name not in by_id for name in ids)
    if missing:
        raise IndexOutOfStep(f"{missing} rijen van de ronde zijn weg; vraag het rapport nog eens")
    return [by_id[name] for name in ids]


def _pairs(standing: Standing, jobs: Sequence[Vacancy], order: RowIds) -> Pairs:
    return Pairs(
        np.array(list(standing.candidates), dtype=np.str_),
        np.array(list(standing.vacancies), dtype=np.str_),
        np.array([job.places for job in jobs], dtype=np.int32),
        standing.candidate[order],
        standing.vacancy[order],
        standing.score[order],
        standing.undecided[order],
    )


def _counts(people: Sequence[Candidate], jobs: Sequence[Vacancy], day: date, book: RuleBook) -> MarketCounts:
    return counted(
        CandidateColumns.of(people, book.geography),
        [held_keys(one, book.certificates) for one in people],
        VacancyColumns.of(jobs, book.geography),
        DemandedCertificates([certificate_needs(one, book.certificates) for one in jobs]),
        Surroundings.on(day, Places(book.geography), book.travel),
    )


def _left_out(stored: Sequence[Candidate], part: Container[str]) -> dict[str, int]:
    outside = [one for one in stored if one.id not in part]
    return {
        "niet_in_beeld": sum(not one.in_play for one in outside),
        "niet_ongevraagd": sum(one.in_play and not one.unsolicited for one in outside),
    }


def _changes(store: Store, run: Run) -> Counter[tuple[str, str]]:
    """How many places on lists changed, by what happened and why."""
    found: Counter[tuple[str, str]] = Counter()
    after = 0
    while some := store.runs.results.changes(run.id, after, CHANGES_AT_ONCE):
        found.update((one.payload["soort"], one.payload["oorzaak"]) for one in some)
        after = some[-1].number
    return found
