"""One maker of test data: a candidate and a vacancy that fit, and the rule book that judges them."""

from __future__ import annotations

import csv
from datetime import date
from functools import cache
from importlib import resources
from typing import Any

from index.keys import GivenKeys, KeyRing, SealingKey
from matcher.certificates import Certificate, CertificateBook
from matcher.domain import Candidate, Demands, Support, Vacancy
from matcher.geography import Geography, StraightLineTravel
from matcher.rules import RuleBook

TODAY = date(2026, 11, 21)
SUPPORT_KEYS = GivenKeys(KeyRing((SealingKey("toets", b"sleutel-van-tweeendertig-tekens!"),)))
"""For stores whose database stands on a server; a store in a file makes its own."""


@cache
def geography() -> Geography:
    """The PC4 table that the product ships."""
    table = resources.files("matcher") / "data" / "pc4_rijnmond.csv"
    return Geography.from_records(csv.DictReader(table.read_text("utf-8").splitlines()))


@cache
def rule_book() -> RuleBook:
    """The real places and travel times, and five certificates."""
    names = CertificateBook(
        (
            Certificate("heftruck", "heftruckcertificaat"),
            Certificate("reachtruck", "reachtruckcertificaat"),
            Certificate("vca-basis", "VCA basis", ("VCA", "B-VCA")),
            Certificate("vca-vol", "VCA VOL", covers=("vca-basis",)),
            Certificate("code-95", "code 95"),
        )
    )
    return RuleBook(geography(), StraightLineTravel(geography()), names)


def candidate(**facts: Any) -> Candidate:
    """A candidate of whom nothing is known but what is given."""
    return Candidate(**{"id": "k-1", **facts})


def supported(**facts: Any) -> Candidate:
    """A candidate of whom only support is known."""
    return candidate(support=Support(**facts))


def vacancy(**facts: Any) -> Vacancy:
    """An open vacancy that demands nothing but what is given."""
    return Vacancy(**{"id": "v-1", "title": "magazijnmedewerker", **facts})


def demanding(**demands: Any) -> Vacancy:
    """A vacancy with these demands alone."""
    return vacancy(demands=Demands(**demands))
