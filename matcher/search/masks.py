"""Every filter of the search as numpy over one pool: who meets it, and of whom it is not known.

What is neither is refused. Under niet the answers change places and the unknown stay unknown, but for the lists,
of which niet means "none of these".
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any, Generic, TypeVar

import numpy as np
from numpy.typing import NDArray

from matcher.columns import HOURS_UNBOUNDED, UNKNOWN, CandidateColumns, VacancyColumns
from matcher.domain import Transport
from matcher.domain.side import Side
from matcher.geography import transport_mask
from matcher.ports import Bitmap, CertificateNames, Floats, TravelTimes
from matcher.question import Value
from matcher.search.columns import CandidateFacts, Facts, VacancyFacts
from matcher.search.occupations import Occupations
from matcher.search.places import SearchPlaces
from matcher.search.request import Wish


@dataclass(frozen=True, slots=True)
class Mask:
    """(n,) each, never both true; a row with neither is refused."""

    passes: Bitmap
    unknown: Bitmap


@dataclass(frozen=True, slots=True)
class World:
    """What filters need besides the pool; `today` is an ordinal."""

    places: SearchPlaces
    travel: TravelTimes
    certificates: CertificateNames
    occupations: Occupations
    today: int
    journeys: dict[tuple[int, str, object], Floats] = field(default_factory=dict)
    """Minutes that were looked up for this question, by pool, place and means of transport."""


AnyFacts = TypeVar("AnyFacts", CandidateFacts, VacancyFacts)
Rule = Callable[[AnyFacts, Value, World], Mask]


@dataclass(frozen=True, slots=True)
class Filter(Generic[AnyFacts]):
    """`denied` where niet is not simply the opposite of moet."""

    demanded: Rule[AnyFacts]
    denied: Rule[AnyFacts] | None = None

    def mask(self, facts: AnyFacts, wish: Wish, world: World) -> Mask:
        """The answer to a wish; {false, moet} and {true, niet} are the same, and liefst counts as moet."""
        value, denied = wish.value, wish.demand == "niet"
        if value is False:
            value, denied = True, not denied
        if not denied:
            return self.demanded(facts, value, world)
        if self.denied is not None:
            return self.denied(facts, value, world)
        found = self.demanded(facts, value, world)
        return Mask(~found.passes & ~found.unknown, found.unknown)


def members(value: Value) -> tuple[str, ...]:
    """The members of a list."""
    if not isinstance(value, tuple):
        raise TypeError("this filter asks for a list")
    return value


def parts(value: Value) -> Mapping[str, Any]:
    """The parts of an object."""
    if not isinstance(value, Mapping):
        raise TypeError("this filter asks for an object")
    return value


def flag(column: NDArray[np.int8]) -> Mask:
    """Three-valued: 1 yes, 0 no, -1 unknown."""
    return Mask(column == 1, column == UNKNOWN)


def known(passes: Bitmap) -> Mask:
    """Where nothing can be unknown."""
    return Mask(passes, np.zeros_like(passes))


def given(passes: Bitmap, told: Bitmap) -> Mask:
    """What is true of the rows that told it."""
    return Mask(passes & told, ~told)


def one_of(column: NDArray[np.int8], value: Value, order: tuple[str, ...]) -> Mask:
    """Codes that are positions in `order`."""
    wanted = [order.index(name) for name in members(value)]
    return Mask(np.isin(column, wanted), column == UNKNOWN)


def at_places(inside: Bitmap, place: NDArray[np.int32]) -> Mask:
    """Which rows lie at the places that are inside."""
    return Mask(inside[place], place == UNKNOWN)


def any_of_areas(facts: CandidateFacts | VacancyFacts, value: Value, world: World) -> Mask:
    return at_places(world.places.in_areas(members(value)), facts.pool.place)


def any_of_gemeenten(facts: CandidateFacts | VacancyFacts, value: Value, world: World) -> Mask:
    return at_places(world.places.in_gemeenten(members(value)), facts.pool.place)


def in_focus(facts: CandidateFacts | VacancyFacts, value: Value, world: World) -> Mask:
    """A PC4 that lies partly in the focus area tells nothing of one address."""
    return flag(world.places.focus[facts.pool.place])


def hours_overlap(facts: CandidateFacts | VacancyFacts, value: Value, world: World) -> Mask:
    """A missing side is unbounded; a row without either says nothing."""
    pool: CandidateColumns | VacancyColumns = facts.pool
    low, high = parts(value).get("min", 0), parts(value).get("max", HOURS_UNBOUNDED)
    told = (pool.hours_min != 0) | (pool.hours_max != HOURS_UNBOUNDED)
    return given((pool.hours_min <= high) & (pool.hours_max >= low), told)


def has_certificates(facts: Facts, value: Value, world: World, *, every: bool) -> Bitmap:
    """(n,): the rows that have every, or else any, of the certificates, by themselves or in a larger one."""
    found = [facts.certificates.holding_any(world.certificates.satisfying_keys(name)) for name in members(value)]
    meets = np.logical_and if every else np.logical_or
    answer: Bitmap = meets.reduce(found) if found else np.full(len(facts.ids), every)
    return answer


def has_occupation(facts: Facts, isco08: tuple[str | None, ...], value: Value, world: World) -> Mask:
    """A row whose titles name nothing that is known is unknown."""
    held, told = world.occupations.held(facts, isco08)
    passes = held.holding_any(world.occupations.wanted(parts(value)))
    return Mask(passes, ~passes & ~told)


ORIGIN = {Side.CANDIDATES: "naar", Side.VACANCIES: "van"}
"""The part of reistijd that says where the other end of the journey is."""


def minutes_of(facts: CandidateFacts | VacancyFacts, value: Mapping[str, Any], world: World) -> Floats:
    """(n,): minutes one way, nan while a place is unknown; the means of transport are those named, or one's own."""
    side = Side.CANDIDATES if isinstance(facts, CandidateFacts) else Side.VACANCIES
    key = id(facts), str(value[ORIGIN[side]]), value.get("vervoer")
    if key not in world.journeys:
        world.journeys[key] = _looked_up(facts, world.places.geography.number(int(key[1])), key[2], world)
    return world.journeys[key]


def _looked_up(facts: CandidateFacts | VacancyFacts, place: int, named: Any, world: World) -> Floats:
    count = len(facts.ids)
    other = np.full(count, place, dtype=np.int32)
    if isinstance(facts, CandidateFacts):
        own = facts.pool.transport
        means = own if named is None else np.full(count, transport_mask((Transport(named),)), dtype=np.uint8)
        return world.travel.table(means, facts.pool.place, other)
    mask = transport_mask(None if named is None else (Transport(named),))
    return world.travel.table(np.full(count, mask, dtype=np.uint8), other, facts.pool.place)


def waits(side: Side, wish: Wish) -> bool:
    """True for a reistijd that lacks what no row can fill in: it decides nothing until it is complete."""
    if wish.filter != "reistijd":
        return False
    asked = parts(wish.value)
    return ORIGIN[side] not in asked or (side is Side.VACANCIES and "minuten" not in asked)
