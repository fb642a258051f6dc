"""The report of a run that is kept: its pairs and header from the store, and today's rows of those who took part."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Final, TypeVar

import numpy as np

from api.reporting.document import About, Document, document
from api.wiring import rule_book
from index.runs import Run, RunState
from index.store import Store
from matcher.differences import Standing
from matcher.domain import Candidate, Vacancy
from matcher.errors import IndexOutOfStep, NotFound
from matcher.market import certificate_needs, held_keys
from matcher.pool import CandidateColumns, DemandedCertificates, VacancyColumns
from matcher.rematch import Pairs
from matcher.reporting.counting import MarketCounts, counted
from matcher.reporting.report import reported
from matcher.rules.masks import Places, Surroundings

CHANGES_AT_ONCE: Final = 10_000
Member = TypeVar("Member", Candidate, Vacancy)


def report_of(store: Store, number: int | None = None) -> Document:
    """The document of one run, the last complete one unless another is named.

    Raises NotFound when there is no such complete run, IndexOutOfStep when a row of it was taken away just now.
    """
    run = _complete(store, number)
    standing = store.runs.standing(run.id)
    stored = store.candidates()
    people = _those(stored, standing.candidates)
    jobs = _those(store.vacancies(), standing.vacancies)
    book, day = rule_book(), date.fromisoformat(run.header["dag"])
    report = reported(
        people,
        jobs,
        _pairs(standing, jobs),
        _counts(people, jobs, day),
        book.geography,
        run.header["aantalPerLijst"],
    )
    about = About(
        number=run.id,
        day=run.header["dag"],
        left_out=_left_out(stored, standing.candidates),
        phases=run.header["fasen"],
        previous=run.header["vorige"],
        changes=_changes(store, run),
    )
    return document(report, about)


def _complete(store: Store, number: int | None) -> Run:
    run = store.runs.latest() if number is None else store.runs.run(number)
    if run is None or run.state is not RunState.COMPLETE:
        raise NotFound("een ronde die klaar is; hallowerk rematch maakt er een")
    return run


def _those(rows: Sequence[Member], ids: Mapping[str, str]) -> list[Member]:
    by_id = {row.id: row for row in rows}
    missing = sum(name not in by_id for name in ids)
    if missing:
        raise IndexOutOfStep(f"{missing} rijen van de ronde zijn weg; vraag het rapport nog eens")
    return [by_id[name] for name in ids]


def _pairs(standing: Standing, jobs: Sequence[Vacancy]) -> Pairs:
    order = np.lexsort((standing.vacancy, standing.candidate))
    return Pairs(
        np.array(list(standing.candidates), dtype=np.str_),
        np.array(list(standing.vacancies), dtype=np.str_),
        np.array([job.places for job in jobs], dtype=np.int32),
        standing.candidate[order],
        standing.vacancy[order],
        standing.score[order],
        standing.undecided[order],
    )


def _counts(people: Sequence[Candidate], jobs: Sequence[Vacancy], day: date) -> MarketCounts:
    book = rule_book()
    return counted(
        CandidateColumns.of(people, book.geography),
        [held_keys(one, book.certificates) for one in people],
        VacancyColumns.of(jobs, book.geography),
        DemandedCertificates([certificate_needs(one, book.certificates) for one in jobs]),
        Surroundings.on(day, Places(book.geography), book.travel),
    )


def _left_out(stored: Sequence[Candidate], part: Mapping[str, Any]) -> dict[str, int]:
    outside = [one for one in stored if one.id not in part]
    return {
        "niet_in_beeld": sum(not one.in_play for one in outside),
        "niet_ongevraagd": sum(one.in_play and not one.unsolicited for one in outside),
    }


def _changes(store: Store, run: Run) -> Counter[tuple[str, str]]:
    """How many places on lists changed, by what happened and why."""
    found: Counter[tuple[str, str]] = Counter()
    after = 0
    while some := store.runs.changes(run.id, after, CHANGES_AT_ONCE):
        found.update((one.payload["soort"], one.payload["oorzaak"]) for one in some)
        after = some[-1].number
    return found
