"""Places by PC4: gemeente, gebied, Zuid, focus area, and the embedded travel-time estimate."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import TypeVar

import numpy as np
from numpy.typing import NDArray

from matcher.domain import Transport
from matcher.ports import Floats

EARTH_RADIUS_KM = 6371.0
DETOUR = 1.3
"""Roads are longer than the great circle (rules.md)."""
SAME_PLACE_MINUTES = 5.0
UNKNOWN_PLACE = -1

SPEED_KM_PER_HOUR: Mapping[Transport, float] = {
    Transport.WALKING: 5.0,
    Transport.BICYCLE: 15.0,
    Transport.PUBLIC: 20.0,
    Transport.MOPED: 25.0,
    Transport.CAR: 40.0,
}
EXTRA_MINUTES: Mapping[Transport, float] = {Transport.PUBLIC: 10.0, Transport.CAR: 5.0}
_TRANSPORT_BIT = {means: 1 << place for place, means in enumerate(Transport)}
ASSUMED_TRANSPORT = (Transport.BICYCLE, Transport.PUBLIC)
"""What a person is taken to have while vervoermiddelen is absent (rules.md)."""


@dataclass(frozen=True, slots=True)
class Place:
    """One PC4; `focus` is `ja`, `nee` or `deels` (NPRZ focus area); WGS84 degrees."""

    pc4: int
    gemeente: str
    gebied: str
    wijk: str
    zuid: bool
    focus: str
    lat: float
    lon: float


class Geography:
    """The PC4 table, places numbered 0.. in the order of their PC4; -1 stands for unknown."""

    def __init__(self, places: Iterable[Place]) -> None:
        self.places = tuple(sorted(places, key=lambda place: place.pc4))
        self._number = {place.pc4: number for number, place in enumerate(self.places)}

    @classmethod
    def from_records(
        cls, records: Iterable[Mapping[str, str]], *, extra_zuid: frozenset[str] = frozenset()
    ) -> Geography:
        """Records with the columns of pc4_rijnmond.csv; `extra_zuid` names gebieden that also count as Zuid."""
        return cls(
            Place(
                pc4=int(record["pc4"]),
                gemeente=record["gemeente"],
                gebied=record["gebied"],
                wijk=record["wijk"],
                zuid=record["zuid"] == "ja" or record["gebied"] in extra_zuid,
                focus=record["nprz_focus"],
                lat=float(record["lat"]),
                lon=float(record["lon"]),
            )
            for record in records
        )

    @property
    def zuid(self) -> tuple[int, ...]:
        """Every PC4 that counts as Zuid, in order."""
        return tuple(place.pc4 for place in self.places if place.zuid)

    def number(self, pc4: int | None) -> int:
        """The place's number, or -1 when the PC4 is absent or not in the table."""
        return UNKNOWN_PLACE if pc4 is None else self._number.get(pc4, UNKNOWN_PLACE)

    def place(self, pc4: int | None) -> Place | None:
        """The place, or None when the PC4 is absent or not in the table."""
        number = self.number(pc4)
        return None if number == UNKNOWN_PLACE else self.places[number]

    def kilometres(self, a: Place, b: Place) -> float:
        """Great-circle distance between centroids (haversine; Sinnott, 1984)."""
        lat_a, lat_b = math.radians(a.lat), math.radians(b.lat)
        half_lat = math.sin((lat_b - lat_a) / 2)
        half_lon = math.sin(math.radians(b.lon - a.lon) / 2)
        chord = half_lat * half_lat + math.cos(lat_a) * math.cos(lat_b) * half_lon * half_lon
        return 2 * EARTH_RADIUS_KM * math.asin(math.sqrt(chord))


class StraightLineTravel:
    """The embedded travel-time provider: great circle x 1.3 at the speed of the fastest means of transport."""

    def __init__(self, geography: Geography) -> None:
        road = _roads(geography)
        self._road: list[list[float]] = road.tolist()
        self._table = _all_minutes(road)

    def minutes(self, home: int, work: int, transport: tuple[Transport, ...] | None) -> float:
        """Minutes one way between two known places; an empty `transport` is read as absent."""
        if home == work:
            return SAME_PLACE_MINUTES
        road = self._road[home][work]
        return min([_ride(road, means) for means in transport or ASSUMED_TRANSPORT])

    def table(self, transport_mask: NDArray[np.uint8], home: NDArray[np.int32], work: NDArray[np.int32]) -> Floats:
        """The same for arrays that broadcast against each other; nan where either place is -1."""
        # The journey back takes as long, so that all who ask for one place of work ask for numbers that lie together;
        # -1 falls on the last number of the row before, or of all: nan.
        side = len(self._road) + 1
        return self._table.take((transport_mask.astype(np.intp) * side + work) * side + home, mode="wrap")


def _roads(geography: Geography) -> Floats:
    """(places, places): kilometres by road, worked out once for both directions."""
    places = geography.places
    road = np.zeros((len(places), len(places)))
    for i, a in enumerate(places):
        for j in range(i + 1, len(places)):
            road[i, j] = road[j, i] = geography.kilometres(a, places[j]) * DETOUR
    return road


def _all_minutes(road: Floats) -> Floats:
    """(masks, places + 1, places + 1): 32 x 186 x 186 doubles, 9 MB; a look-up beats a formula. The last are nan."""
    by_means = {means: _ride(road, means) for means in Transport}
    table = np.full((1 << len(Transport), len(road) + 1, len(road) + 1), np.nan)
    for mask in range(len(table)):
        chosen = [means for bit, means in enumerate(Transport) if mask >> bit & 1] or list(ASSUMED_TRANSPORT)
        minutes = np.minimum.reduce([by_means[means] for means in chosen])
        np.fill_diagonal(minutes, SAME_PLACE_MINUTES)
        table[mask, :-1, :-1] = minutes
    return table


Length = TypeVar("Length", float, Floats)


def _ride(road_km: Length, means: Transport) -> Length:
    return road_km / SPEED_KM_PER_HOUR[means] * 60.0 + EXTRA_MINUTES.get(means, 0.0)


def transport_mask(transport: tuple[Transport, ...] | None) -> int:
    """One bit for each means, in the order of `Transport`; 0 while unknown."""
    return sum(_TRANSPORT_BIT[means] for means in set(transport or ()))
