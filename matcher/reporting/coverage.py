"""Who has a match, by where they live, what they may be offered, and the work itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Final, TypeVar

from matcher.domain import Candidate, LksStatus, Vacancy
from matcher.geography import Geography
from matcher.ports import Bitmap
from matcher.reporting.groups import NOBODY, Group, Tally, groups

UNKNOWN: Final = "onbekend"
NO_WISH: Final = "geen voorkeur"
ELSEWHERE: Final = "buiten de tabel"
YES, NO = "ja", "nee"
MAJOR_GROUPS: Mapping[str, str] = MappingProxyType(
    {
        "0": "militairen",
        "1": "managers",
        "2": "specialisten",
        "3": "vakspecialisten",
        "4": "administratie",
        "5": "dienstverlening en verkoop",
        "6": "land- en tuinbouw",
        "7": "ambacht en techniek",
        "8": "machines en vervoer",
        "9": "eenvoudig en praktisch werk",
    }
)
"""The first digit of ISCO-08 (ILO, 2012), in our own words."""

Member = TypeVar("Member", Candidate, Vacancy)
Coverage = Mapping[str, tuple[Group, ...]]
"""The groups of each way to divide."""


def candidate_coverage(
    candidates: Sequence[Candidate], listed: Bitmap, suitable: Bitmap, geography: Geography
) -> Coverage:
    """By gebied, three of doelgroep, and vorm; a candidate who wants several forms counts in each."""
    ways: dict[str, Callable[[Candidate], Iterable[str]]] = {
        "gebied": lambda one: (gebied(geography, one.pc4),),
        "lks": lambda one: (_lks(one),),
        "beschutWerk": lambda one: (_said(one.support.beschut_werk),),
        "doelgroepregister": lambda one: (_said(one.support.doelgroepregister),),
        "vorm": lambda one: (NO_WISH,) if one.forms is None else sorted(set(one.forms)),
    }
    return {name: _divided(candidates, way, listed, suitable) for name, way in ways.items()}


def vacancy_coverage(vacancies: Sequence[Vacancy], listed: Bitmap, suitable: Bitmap, geography: Geography) -> Coverage:
    """By gebied, vorm and the major group of ISCO-08."""
    ways: dict[str, Callable[[Vacancy], Iterable[str]]] = {
        "gebied": lambda one: (gebied(geography, one.pc4),),
        "vorm": lambda one: sorted(set(one.forms)),
        "isco08": lambda one: (MAJOR_GROUPS.get((one.isco08 or "")[:1], UNKNOWN),),
    }
    return {name: _divided(vacancies, way, listed, suitable) for name, way in ways.items()}


def gebied(geography: Geography, pc4: int | None) -> str:
    """The gebied of Rotterdam, or the gemeente around it."""
    if pc4 is None:
        return UNKNOWN
    place = geography.place(pc4)
    if place is None:
        return ELSEWHERE
    return place.gebied if place.gemeente == "Rotterdam" else place.gemeente


def _lks(candidate: Candidate) -> str:
    status = candidate.support.lks
    if candidate.support.lks_registered:
        return "lks mogelijk"
    return {None: UNKNOWN, LksStatus.VERMOEDEN: "vermoeden"}.get(status, "geen lks")


def _said(value: bool | None) -> str:
    return UNKNOWN if value is None else YES if value else NO


def _divided(
    members: Sequence[Member], way: Callable[[Member], Iterable[str]], listed: Bitmap, suitable: Bitmap
) -> tuple[Group, ...]:
    tallies: dict[str, Tally] = {}
    for row, member in enumerate(members):
        own = Tally(1, int(listed[row]), int(suitable[row]))
        for name in way(member):
            tallies[name] = tallies.get(name, NOBODY) + own
    return groups(tallies)
