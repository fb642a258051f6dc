"""Vacancies that nobody fits, and the one change of demand that opens each to most people."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from matcher.domain import Vacancy
from matcher.reporting.counting import MarketCounts
from matcher.reporting.groups import told
from matcher.rules import RULES

CHANGEABLE: Final = ("vorm", "uren", "dagdelen", "rijbewijs", "certificaat", "taal", "start")
"""Demands that an employer may drop, in the order in which they are told; law, support, residence and age are none."""


@dataclass(frozen=True, slots=True)
class Opening:
    """A vacancy that every candidate is refused for; `rule` is the demand that alone stands between it and most people.

    None where no single demand helps; `people` is None where they are too few to be told.
    """

    vacancy_id: str
    title: str
    jobcarving: bool
    rule: str | None
    people: int | None


def openings(vacancies: Sequence[Vacancy], market: MarketCounts) -> tuple[Opening, ...]:
    """Every vacancy without an admitted candidate, those that most people would fit first, then by id."""
    found = []
    for row, vacancy in enumerate(vacancies):
        if market.vacancy_admitted[row]:
            continue
        opened = {rule: int(market.vacancy_alone[row, RULES.index(rule)]) for rule in CHANGEABLE}
        rule = max(opened, key=lambda name: opened[name])
        people = opened[rule]
        made = Opening(vacancy.id, vacancy.title, vacancy.jobcarving is True, rule if people else None, told(people))
        found.append((-(made.people or 0), made.rule is None, vacancy.id, made))
    return tuple(made for *_, made in sorted(found, key=lambda entry: entry[:3]))
