"""gebied, gemeente and nprz as arrays over the PC4 table; the last entry answers for a place that is not known."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from matcher.columns import UNKNOWN
from matcher.geography import Geography
from matcher.normalise import fold
from matcher.ports import Bitmap

AREAS = (
    "zuid", "feijenoord", "charlois", "ijsselmonde", "delfshaven", "centrum", "noord", "overschie",
    "kralingen-crooswijk", "hillegersberg-schiebroek", "prins-alexander", "hoogvliet", "pernis", "hoek-van-holland",
    "rozenburg", "spaanse-polder", "waalhaven-eemhaven", "haven",
)  # fmt: skip
"""What gebied may be: Zuid as a whole, and the gebieden of Rotterdam by their usual short name."""
_FOCUS = {"ja": 1, "nee": 0}


class SearchPlaces:
    """Which places lie where; every array is (places + 1,), indexed by place number, -1 included."""

    def __init__(self, geography: Geography) -> None:
        places = geography.places
        self.geography = geography
        self.gemeenten = tuple(sorted({place.gemeente for place in places}))
        own = [slug(place.gebied) if place.gemeente == "Rotterdam" else "" for place in places]
        self._areas = {area: np.array([*(name == area for name in own), False]) for area in AREAS}
        self._areas["zuid"] = np.array([*(place.zuid for place in places), False])
        self._gemeenten = {
            fold(name): np.array([*(place.gemeente == name for place in places), False]) for name in self.gemeenten
        }
        self.focus: NDArray[np.int8] = np.array(
            [*(_FOCUS.get(place.focus, UNKNOWN) for place in places), UNKNOWN], dtype=np.int8
        )

    def in_areas(self, areas: Iterable[str]) -> Bitmap:
        """The places that lie in any of the gebieden."""
        return self._any(self._areas, areas)

    def in_gemeenten(self, names: Iterable[str]) -> Bitmap:
        """The places that lie in any of the gemeenten, by name in any spelling of case and accents."""
        return self._any(self._gemeenten, map(fold, names))

    def _any(self, table: dict[str, Bitmap], names: Iterable[str]) -> Bitmap:
        inside = np.zeros(len(self.focus), dtype=np.bool_)
        for name in names:
            if name in table:
                inside |= table[name]
        return inside


def slug(gebied: str) -> str:
    """``Prins Alexander`` becomes ``prins-alexander``."""
    return fold(gebied).replace(" ", "-")
