"""How many rows each value of a filter would keep: bits of all rows against bits of the rows that are kept."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TypeAlias

import numpy as np
from numpy.typing import NDArray

from matcher.domain import DAYPARTS, WORKPLACE_KEYS, EducationLevel, Form
from matcher.domain.side import Side
from matcher.ports import Bitmap
from matcher.question import Value
from matcher.search.columns import COACHES, GUIDANCE, LICENCES, STATUSES, VacancyFacts
from matcher.search.masks import AnyFacts, Filter, World
from matcher.search.places import AREAS
from matcher.search.request import UNKNOWN_VALUE, FacetCount, FacetValue, Wish

OPEN_VALUES = 25
"""Values shown of a facet that has no fixed list: those with the highest counts."""
OPEN_VALUES_KEPT = 40
"""Values counted of such a facet, in each pool: those that most rows have."""
MINUTE_STEPS = (15, 30, 45, 60)
MONTH_STEPS = (0, 12, 24, 60)
DAY_STEPS = (0, 14, 30, 60)
HOUR_STEPS = ((1, 11), (12, 19), (20, 27), (28, 35), (36, 48))
LEVELS = ("A0", "A1", "A2", "B1", "B2", "C1", "C2")
OPEN_FACETS: Mapping[str, Value] = {"certificaat": (), "sector": (), "beroep": {}}
"""Facets without a fixed list, each with the value that asks for nothing: it tells who is unknown."""
_PASSING = frozenset({"reistijd", "beschikbaar"})
"""Facets whose values belong to the question or the day, so that nothing of them is kept."""
_FLAGS_OF_PEOPLE = ("doelgroepregister", "lopendTraject", "minderjarig")
_FLAGS_OF_JOBS = ("socialReturn", "lksErvaring", "harrie")
_FLAGS = frozenset(("beschutWerk", "nprz", *_FLAGS_OF_PEOPLE, *_FLAGS_OF_JOBS))
_LISTED: Mapping[str, Sequence[str]] = {
    "gebied": AREAS,
    "dagdelen": DAYPARTS,
    "rijbewijs": LICENCES,
    "vorm": tuple(form.value for form in Form),
    "werkplek": WORKPLACE_KEYS,
    "status": STATUSES,
}
_LEVELLED: Mapping[str, Sequence[str]] = {
    "taal": LEVELS,
    "opleiding": tuple(level.value for level in EducationLevel),
}

Key: TypeAlias = str


@dataclass(frozen=True, slots=True)
class Choice:
    """A value of a facet: what it is counted under, what is shown, and the filter value that it stands for."""

    key: Key
    shown: FacetValue
    value: Value


@dataclass(frozen=True, slots=True)
class FacetMatrix:
    """`rows` (choices + 1, n / 64) uint64: a bit for each row that meets the choice; the last where that is unknown."""

    choices: tuple[Choice, ...]
    rows: NDArray[np.uint64]

    @classmethod
    def of(cls, choices: Sequence[Choice], met: Sequence[Bitmap], unknown: Bitmap) -> FacetMatrix:
        """From what each choice is met by, and whom it is unknown of."""
        return cls(tuple(choices), np.stack([_packed(rows) for rows in (*met, unknown)]))

    def counts(self, kept: Bitmap) -> list[int]:
        """(choices + 1): how many of the rows that are kept."""
        found: list[int] = np.bitwise_count(self.rows & _packed(kept)).sum(axis=1, dtype=np.int64).tolist()
        return found


def _packed(rows: Bitmap) -> NDArray[np.uint64]:
    """A bit for each row, in words of 64; what is left of the last word is zero."""
    padded = np.zeros(-(-len(rows) // 64) * 64, dtype=np.bool_)
    padded[: len(rows)] = rows
    return np.packbits(padded).view(np.uint64)


def choices_of(name: str, side: Side, facts: AnyFacts, world: World, asked: Mapping[str, object]) -> list[Choice]:
    """The values that a facet counts. `asked`: the reistijd that was asked for, whose place is kept."""
    if name in _FLAGS or (name == "lks" and side is Side.CANDIDATES):
        return [Choice(str(value), value, value) for value in (True, False)]
    if name == "lks":
        return [Choice(value, value, value) for value in ("alleen", "mogelijk")]
    listed = _listed(name, side, world)
    if listed is not None:
        return [Choice(value, value, (value,)) for value in listed]
    if name in _LEVELLED:
        return [Choice(value, value, {"niveau": value}) for value in _LEVELLED[name]]
    if name in OPEN_FACETS:
        return _open_choices(name, facts, world)
    return [_object(value) for value in _steps(name, side, world, asked)]


def _listed(name: str, side: Side, world: World) -> Sequence[str] | None:
    if name == "gemeente":
        return world.places.gemeenten
    if name == "begeleiding":
        return GUIDANCE if side is Side.CANDIDATES else COACHES
    return _LISTED.get(name)


def _object(value: Mapping[str, int | float | str]) -> Choice:
    return Choice(repr(sorted(value.items())), value, value)


def _steps(name: str, side: Side, world: World, asked: Mapping[str, object]) -> list[dict[str, int | float | str]]:
    if name == "uren":
        return [{"min": low, "max": high} for low, high in HOUR_STEPS]
    if name == "ervaring":
        key = "maandenMin" if side is Side.CANDIDATES else "maandenMax"
        return [{key: months} for months in MONTH_STEPS]
    if name == "beschikbaar":
        key = "uiterlijk" if side is Side.CANDIDATES else "start"
        today = date.fromordinal(world.today)
        return [{key: (today + timedelta(days=days)).isoformat()} for days in DAY_STEPS]
    place = {key: str(value) for key, value in asked.items() if key != "minuten"}
    return [{**place, "minuten": minutes} for minutes in MINUTE_STEPS] if asked else []


def _open_choices(name: str, facts: AnyFacts, world: World) -> list[Choice]:
    """What occurs in the pool, the most frequent first."""
    counted: Counter[str] = Counter()
    shown: dict[str, str] = {}
    if name == "certificaat":
        for names in facts.names:
            for written in dict.fromkeys(names):
                key = world.certificates.key(written)
                counted[key] += 1
                shown[key] = min(shown.get(key, written), written)
    elif name == "sector":
        sectors: tuple[str | None, ...] = facts.sectors if isinstance(facts, VacancyFacts) else ()
        counted.update(sector for sector in sectors if sector)
        shown = {sector: sector for sector in counted}
    else:
        held = facts.isco08 if isinstance(facts, VacancyFacts) else (None,) * len(facts.ids)
        for titles, own in zip(facts.titles, held, strict=True):
            groups = frozenset().union(*map(world.occupations.groups, titles), {own} if own else ())
            counted.update(group for group in groups if group in world.occupations.titles)
        return [
            Choice(group, value, value)
            for group in sorted(counted, key=lambda group: (-counted[group], group))[:OPEN_VALUES_KEPT]
            for value in [{"label": world.occupations.titles[group], "isco08": group}]
        ]
    frequent = sorted(counted, key=lambda key: (-counted[key], key))[:OPEN_VALUES_KEPT]
    return [Choice(key, shown[key], (shown[key],)) for key in frequent]


def kept(names: Sequence[str]) -> list[str]:
    """Those of which a pool keeps the matrix."""
    return [name for name in names if name not in _PASSING]


def matrix(
    name: str,
    side: Side,
    filters: Mapping[str, Filter[AnyFacts]],
    facts: AnyFacts,
    world: World,
    asked: Mapping[str, object],
) -> FacetMatrix:
    """The matrix of a facet over one pool; kept with the pool where it depends on nothing else."""

    def make() -> FacetMatrix:
        choices = choices_of(name, side, facts, world, asked)
        found = [filters[name].mask(facts, Wish(name, choice.value), world) for choice in choices]
        if name in OPEN_FACETS:
            unknown = filters[name].mask(facts, Wish(name, OPEN_FACETS[name]), world).unknown
        else:
            unknown = np.logical_or.reduce([one.unknown for one in found] or [np.zeros(len(facts.ids), dtype=np.bool_)])
        return FacetMatrix.of(choices, [one.passes for one in found], unknown)

    if name in _PASSING:
        return make()
    found: FacetMatrix = facts.once(f"facet {name}", make)
    return found


def added(name: str, counted: Sequence[tuple[FacetMatrix, Sequence[int]]]) -> tuple[FacetCount, ...]:
    """The counts of all pools together, what is unknown last."""
    shown: dict[Key, FacetValue] = {}
    totals: Counter[Key] = Counter()
    unknown = 0
    for facet, counts in counted:
        for choice, count in zip(facet.choices, counts[:-1], strict=True):
            shown.setdefault(choice.key, choice.shown)
            totals[choice.key] += count
        unknown += counts[-1]
    keys = list(shown)
    if name in OPEN_FACETS:
        found = [key for key in keys if totals[key]]
        keys = sorted(found, key=lambda key: (-totals[key], str(shown[key])))[:OPEN_VALUES]
    return (*(FacetCount(shown[key], totals[key]) for key in keys), FacetCount(UNKNOWN_VALUE, unknown))
