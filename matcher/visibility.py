"""What a caller may see of the market: a mask before any search, so that nobody else's rows are counted or ranked."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from matcher.domain import Candidate, Vacancy
from matcher.geography import Geography
from matcher.market import Certificates, Columns, Object, Pool
from matcher.normalise import fold
from matcher.remembered import Remembered
from matcher.segments import Segments

NOBODY = ""
"""The owner of a row whose gemeente is not known: only who sees every gemeente sees it."""
_PREFIX = "gemeente "


def gemeente_name(name: str) -> str:
    """The comparable form of a gemeente's name: "Gemeente Schiedam" and "schiedam" are one."""
    return fold(name).removeprefix(_PREFIX)


@dataclass(frozen=True, slots=True)
class Sight:
    """Which rows a caller sees: those of `gemeenten` (as `gemeente_name` writes them), None for all."""

    gemeenten: frozenset[str] | None = None

    @property
    def everything(self) -> bool:
        return self.gemeenten is None

    def owns(self, owner: str) -> bool:
        """True when rows of this owner are seen; NOBODY belongs to no gemeente."""
        return self.gemeenten is None or owner in self.gemeenten


def owner(item: Candidate | Vacancy, geography: Geography) -> str:
    """The gemeente that serves the person or holds the vacancy; while unsaid that of the postcode, else NOBODY."""
    if item.gemeente is not None and (name := gemeente_name(item.gemeente)):
        return name
    place = geography.place(item.pc4)
    return NOBODY if place is None else gemeente_name(place.gemeente)


class Tenants:
    """Who owns which rows; remembered for as long as the rows are in use."""

    def __init__(self, geography: Geography) -> None:
        self._geography = geography
        self._owners: Remembered[tuple[NDArray[np.str_], NDArray[np.intp]]] = Remembered()

    def owns(self, sight: Sight, item: Candidate | Vacancy) -> bool:
        return sight.owns(owner(item, self._geography))

    def side(
        self, side: Segments[Object, Columns, Certificates], sight: Sight
    ) -> Segments[Object, Columns, Certificates]:
        """The same side, in which other gemeenten have no living rows."""
        return Segments(side.make, self._pool(side.large, sight), self._pool(side.recent, sight))

    def _pool(self, pool: Pool[Object, Columns, Certificates], sight: Sight) -> Pool[Object, Columns, Certificates]:
        if sight.gemeenten is None or not pool.rows.objects:
            return pool
        names, numbers = self._owners.of(pool.rows, lambda: self._read(pool.rows.objects))
        own = np.isin(names, sorted(sight.gemeenten - {NOBODY}))
        return Pool(pool.rows, pool.alive & own[numbers])

    def _read(self, items: Iterable[Any]) -> tuple[NDArray[np.str_], NDArray[np.intp]]:
        names, numbers = np.unique([owner(item, self._geography) for item in items], return_inverse=True)
        return names, numbers
