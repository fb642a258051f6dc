"""What is asked of a search and what it answers: wishes in, results with reasons, counts and a place to go on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import TypeAlias

from matcher.domain import Outcome
from matcher.domain.side import Side
from matcher.question import Demand, ReadFilter, Value

LONGEST_QUESTION = 500
"""Characters of a question."""
MOST_WISHES = 50
MOST_RESULTS = 100
UNKNOWN_VALUE = "onbekend"
"""The value under which a facet counts the rows of whom it is not known."""

PROTECTED_FILTERS: Mapping[Side, frozenset[str]] = {
    Side.CANDIDATES: frozenset({"lks", "beschutWerk", "doelgroepregister", "begeleiding", "werkplek"}),
    Side.VACANCIES: frozenset(),
}
"""Filters that read `ondersteuning`: they need the right to see it."""

FacetValue: TypeAlias = bool | str | Mapping[str, int | float | str]
"""What a filter can be asked with: of a list one member, of a level its name."""


class Order(StrEnum):
    """How results are sorted; what cannot be compared comes last, and ids break ties."""

    FIT = "passendheid"
    TRAVEL = "reistijd"
    NEW = "nieuw"


@dataclass(frozen=True, slots=True)
class Wish:
    """One filter with its value: moet and niet decide who stays, liefst only raises a score."""

    filter: str
    value: Value
    demand: Demand = "moet"


@dataclass(frozen=True, slots=True)
class SearchRequest:
    """`question` at most 500 characters; `limit` 1..100; `strict` leaves out who is unknown under a hard wish."""

    question: str = ""
    wishes: tuple[Wish, ...] = ()
    order: Order = Order.FIT
    limit: int = 20
    cursor: str | None = None
    facets: tuple[str, ...] = ()
    understand: bool = True
    strict: bool = False
    closed: frozenset[str] = frozenset()
    """Filters that may not be read out of the question: who asks has no right to them."""


@dataclass(frozen=True, slots=True)
class Highlight:
    """A word of the question in a field such as ``werkervaring[0].functie``: character positions, end exclusive."""

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class SearchResult:
    """`score` 0..100 or None where there is nothing to compare; `minutes` whole minutes one way, None while unknown."""

    id: str
    score: float | None
    outcome: Outcome
    reasons: tuple[str, ...]
    attention: tuple[str, ...]
    minutes: int | None
    highlights: tuple[Highlight, ...]


@dataclass(frozen=True, slots=True)
class FacetCount:
    """How many rows a value would keep under the other filters; they overlap where one row has several values."""

    value: FacetValue
    count: int


@dataclass(frozen=True, slots=True)
class SearchAnswer:
    """One page; `total` counts all pages, `next` is None on the last; `lexical_only` as in `pipeline.Answer`."""

    results: tuple[SearchResult, ...]
    total: int
    understood: tuple[ReadFilter, ...] = ()
    rest: str = ""
    facets: Mapping[str, tuple[FacetCount, ...]] = field(default_factory=dict)
    next: str | None = None
    lexical_only: bool = False
