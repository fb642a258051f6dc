"""The report as plain JSON: Dutch camelCase keys, null where a number is too small to be told."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

from matcher.crowding import Crowding
from matcher.reporting.coverage import Coverage
from matcher.reporting.groups import LEAST, Group, part_told, told
from matcher.reporting.report import EXPOSURE_STEPS, Report

Document = dict[str, Any]


@dataclass(frozen=True, slots=True)
class About:
    """What is known of the round itself: its number and day, what was left out, its phases, and what changed.

    `changes` counts by what happened and why; a phase is as the header of a run has it.
    """

    number: int
    day: str
    left_out: Mapping[str, int] = field(default_factory=dict)
    phases: Sequence[Mapping[str, Any]] = ()
    previous: int | None = None
    changes: Mapping[tuple[str, str], int] = field(default_factory=dict)


def document(report: Report, about: About) -> Document:
    """Everything that the page shows, and the vacancies that nobody fits in full."""
    return {
        "ronde": about.number,
        "dag": about.day,
        "vorige": about.previous,
        "kleinsteGroep": LEAST,
        "aantalPerLijst": report.length,
        "kandidaten": {
            "aantal": report.candidates,
            "metMatch": report.candidates_listed,
            "metGeschikteMatch": report.candidates_suitable,
            "nietMeegedaan": {name: told(count) for name, count in sorted(about.left_out.items())},
        },
        "vacatures": {
            "aantal": report.vacancies,
            "metMatch": report.vacancies_listed,
            "metGeschikteMatch": report.vacancies_suitable,
        },
        "paren": {"aantal": report.pairs, "toegestaan": report.admitted, "geschikt": report.suitable},
        "afwijzingen": [
            {"regel": one.rule, "weigert": one.refused, "weigertAlsEerste": one.first, "weigertAlsEnige": one.alone}
            for one in report.refusals
        ],
        "vindbaarheid": {
            "kandidaten": dict(report.findability.people),
            "leegVeld": dict(report.findability.empty_to_blame),
            "regel": dict(report.findability.rule_to_blame),
            "velden": [{"veld": use.field, "groepen": _groups(use.groups)} for use in report.findability.fields],
        },
        "zonderKandidaten": [
            {
                "vacatureId": one.vacancy_id,
                "titel": one.title,
                "jobcarving": one.jobcarving,
                "eis": one.rule,
                "kandidatenErbij": one.people,
            }
            for one in report.openings
        ],
        "dekking": {
            "kandidaten": _coverage(report.candidate_coverage),
            "vacatures": _coverage(report.vacancy_coverage),
        },
        "verdeling": {
            "perKandidaat": report.ceilings.per_candidate,
            "perPlaats": report.ceilings.per_place,
            "ieder": _crowding(report.own, report.candidates),
            "voorgesteld": _crowding(report.proposed, report.candidates),
            "behoudenScore": round(report.proposed.mean_fit / report.own.mean_fit, 4) if report.own.mean_fit else None,
            "voorstellenPerVacature": [
                {"vanaf": step, "ieder": own, "voorgesteld": proposed}
                for step, own, proposed in zip(EXPOSURE_STEPS, *report.exposure, strict=True)
            ],
        },
        "wijzigingen": [
            {"soort": kind, "oorzaak": cause, "aantal": told(count)}
            for (kind, cause), count in sorted(about.changes.items())
        ],
        "fasen": [dict(phase) for phase in about.phases],
    }


def _groups(groups: Sequence[Group]) -> list[Document]:
    return [
        {"groep": one.name, "aantal": one.people, "metMatch": one.listed, "metGeschikteMatch": one.suitable}
        for one in groups
    ]


def _coverage(coverage: Coverage) -> Document:
    return {name: _groups(groups) for name, groups in coverage.items()}


def _crowding(found: Crowding, candidates: int) -> Document:
    return {
        "voorstellen": found.proposals,
        "gemiddeldeScore": round(found.mean_fit, 2),
        "behoudenVanEigenBeste": round(found.kept, 4),
        "kandidatenMetVoorstel": part_told(found.candidates_reached, candidates),
        "kandidatenMetGeschiktVoorstel": part_told(found.candidates_suitable, candidates),
        "vacaturesMetVoorstel": found.vacancies_reached,
        "vacaturesMetDrie": found.vacancies_with_enough,
        "gini": round(found.gini, 4),
        "meesteVoorstellen": found.most,
    }
