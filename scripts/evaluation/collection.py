"""A judged collection: candidates, vacancies and graded pairs."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from api.schemas import parse_candidate, parse_vacancy
from matcher.domain import Candidate, CandidateStatus, Support, Vacancy
from matcher.errors import Fault, InvalidInput
from matcher.ports import Floats
from scripts.lines import Rejected, read_all

Grades = Mapping[tuple[str, str], int]
"""(vacancy id, candidate id) -> grade above 0; a pair that is not named has grade 0."""


@dataclass(frozen=True, slots=True)
class Collection:
    """Both sides sorted by id; every id in `grades` is there."""

    candidates: tuple[Candidate, ...]
    vacancies: tuple[Vacancy, ...]
    grades: Grades

    def opened(self) -> Collection:
        """The same without anything that a hard rule reads, so that every pair is admitted."""
        return replace(
            self,
            candidates=tuple(_opened_candidate(candidate) for candidate in self.candidates),
            vacancies=tuple(_opened_vacancy(vacancy) for vacancy in self.vacancies),
        )

    def grade_table(self) -> Floats:
        """(vacancies, candidates)."""
        table = np.zeros((len(self.vacancies), len(self.candidates)))
        row_of = {vacancy.id: row for row, vacancy in enumerate(self.vacancies)}
        column_of = {candidate.id: column for column, candidate in enumerate(self.candidates)}
        for (vacancy, candidate), grade in self.grades.items():
            table[row_of[vacancy], column_of[candidate]] = grade
        return table


def _opened_candidate(candidate: Candidate) -> Candidate:
    """Licences, certificates, languages and education stay: they also say what somebody can do."""
    return replace(
        candidate,
        postcode=None,
        transport=None,
        max_travel_minutes=None,
        search_area=None,
        hours_min=None,
        hours_max=None,
        dayparts=None,
        available_from=None,
        minor=None,
        forms=None,
        status=CandidateStatus.AVAILABLE,
        spoor=None,
        ontheffing=None,
        support=Support(),
    )


def _opened_vacancy(vacancy: Vacancy) -> Vacancy:
    return Vacancy(vacancy.id, vacancy.title, vacancy.text, vacancy.employer)


def read_collection(candidates: Path, vacancies: Path, qrels: Path) -> tuple[Collection, list[Rejected]]:
    """The collection, and the lines that the contract refuses.

    Raises OSError, and InvalidInput for grades that cannot be read or that name an id which stands in neither file.
    """
    people, refused_people = read_all(candidates, parse_candidate)
    jobs, refused_jobs = read_all(vacancies, parse_vacancy)
    grades = read_grades(qrels)
    rejected = [*refused_jobs, *refused_people]
    if not rejected:
        _require_known(grades, {job.id for job in jobs}, {person.id for person in people})
    known_jobs, known_people = {job.id for job in jobs}, {person.id for person in people}
    kept = {pair: grade for pair, grade in grades.items() if pair[0] in known_jobs and pair[1] in known_people}
    return Collection(tuple(people), tuple(jobs), kept), rejected


def read_grades(path: Path) -> Grades:
    """Lines `vacature TAB 0 TAB kandidaat TAB grade` (the TREC form); raises InvalidInput with every fault."""
    grades: dict[tuple[str, str], int] = {}
    faults: list[Fault] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        if not line.strip():
            continue
        fields = line.split("\t")
        where = f"{path.name}, regel {number}"
        if len(fields) != 4 or not fields[3].isdecimal():
            faults.append(Fault(where, "Hier horen vacature, 0, kandidaat en een cijfer, met tabs ertussen."))
        elif (fields[0], fields[2]) in grades:
            faults.append(Fault(where, "Dit paar staat er al."))
        else:
            grades[fields[0], fields[2]] = int(fields[3])
    if faults:
        raise InvalidInput(faults)
    return {pair: grade for pair, grade in grades.items() if grade}


def _require_known(grades: Grades, vacancies: set[str], candidates: set[str]) -> None:
    missing = sorted(
        {vacancy for vacancy, _ in grades} - vacancies | {candidate for _, candidate in grades} - candidates
    )
    if missing:
        raise InvalidInput([Fault("qrels", f"Deze id staat in geen van de bestanden: {', '.join(missing)}.")])
