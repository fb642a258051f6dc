"""Every weight and threshold of the product, named, in one place: features in, parts out.

A part's value lies in 0..1; a part that cannot be known drops out with its weight and never counts as zero. The
score is 100 x the weighted mean of what is left, so it depends on the pair alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from math import isnan
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from matcher.columns import HOURS_UNBOUNDED, LKS_REGISTERED, UNKNOWN, CandidateColumns, VacancyColumns
from matcher.domain import Part
from matcher.ports import Floats, RowIds
from matcher.representation import FACETS
from matcher.similarity import DENSE, EVERY_CELL, GRAMS, PROFILE, Cells
from matcher.text import Facet

WORK = "werk"
WISH = "wens"
STORY = "profieltekst"
EXPERIENCE = "ervaring"
SKILLS = "vaardigheden"
CERTIFICATES = "certificaten"
HOURS = "uren"
TRAVEL = "reistijd"
SUPPORT = "ondersteuning"

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {
        WORK: 40.0,
        WISH: 15.0,
        STORY: 12.0,
        SKILLS: 10.0,
        EXPERIENCE: 8.0,
        CERTIFICATES: 2.0,
        HOURS: 1.0,
        TRAVEL: 1.0,
        SUPPORT: 1.0,
    }
)
"""Shares before missing parts drop out. What a person can and wants decides; the circumstances tell equals apart."""

RAMPS: tuple[tuple[float, float], ...] = ((0.60, 0.95), (0.0, 0.35), (0.0, 1.0))
"""For each channel (dense, grams, root of profile) the likeness that counts as nothing and as everything."""

Cell = tuple[int, Facet]
"""A channel, and the vacancy's facet that it looks at."""
WHOLE_CELLS: Mapping[Cell, float] = MappingProxyType(
    {
        (DENSE, Facet.WHOLE): 1.0,
        (DENSE, Facet.TITLE): 1.0,
        (GRAMS, Facet.WHOLE): 2.0,
        (PROFILE, Facet.WHOLE): 1.0,
    }
)
"""How the fit of the whole candidate with the vacancy is weighed; found on three judged collections, rounded."""
FACET_CELLS: Mapping[Cell, float] = MappingProxyType({(DENSE, Facet.WHOLE): 0.5, (PROFILE, Facet.WHOLE): 1.0})
"""The same for one facet of the candidate: short texts say more through the occupations that they are near to."""
FACET_OF: Mapping[str, Facet] = MappingProxyType(
    {WISH: Facet.WISH, STORY: Facet.STORY, EXPERIENCE: Facet.PAST, SKILLS: Facet.SKILLS}
)

ONLY_LIFTS = SKILLS
"""A part that drops out where it would lower the score: who names skills is never worse off than who names none."""
FULL_HOURS_OVERLAP = 8
"""Hours of overlap between wanted and offered that count as a full fit; a fixed number of hours counts too."""
MOST_HOURS = 48.0
"""Hours a week where nobody names a most."""
TRAVEL_WITHOUT_LIMIT = 60.0
"""Minutes at which an unlimited journey is worth nothing any more."""
STRONG_FIT = 0.5
MODERATE_FIT = 0.35
"""Values from which a part is called strong and reasonable in a reason."""
DECIMALS = 4
"""Contributions are rounded to this many decimals, so that the last bits of a float reorder nobody."""


def config_version(zuid: Sequence[int] = ()) -> str:
    """Names every number above, and `zuid`, the PC4s that count as Zuid here; it is part of each answer."""
    cells = sorted(WHOLE_CELLS.items()), sorted(FACET_CELLS.items())
    hours = FULL_HOURS_OVERLAP, TRAVEL_WITHOUT_LIMIT
    numbers = (dict(WEIGHTS), RAMPS, cells, ONLY_LIFTS, *hours, DECIMALS, tuple(zuid))
    return hashlib.sha256(repr(numbers).encode()).hexdigest()[:12]


@dataclass(frozen=True)
class PartValues:
    """(n,) values in 0..1 for each part; nan where a part cannot be known."""

    values: Mapping[str, Floats]

    @cached_property
    def contributions(self) -> dict[str, Floats]:
        """(n,) each: what every part adds to the score, 0 where it dropped out.

        They are rounded, and the first part that counts carries the rest, so that they add up to the score.
        """
        weighed, present, total = self.weighed()
        shares = np.round(_divided(100 * weighed, total), DECIMALS)
        first, rows = present.argmax(axis=0), np.arange(shares.shape[1])
        shares[first, rows] += np.where(total > 0, _whole(weighed, total) - shares.sum(axis=0), 0.0)
        return dict(zip(self.values, np.round(shares, DECIMALS), strict=True))

    def scores(self) -> Floats:
        """(n,): 100 x the weighted mean of what is known, 0..100; 0 where nothing is."""
        weighed, _, total = self.weighed()
        return _whole(weighed, total)

    def weighed(self) -> tuple[Floats, NDArray[np.bool_], Floats]:
        """(parts, n) weight x value, (parts, n) who is known, (n,) the weights that count."""
        weights = np.array([WEIGHTS[name] for name in self.values])[:, None]
        values = np.stack(list(self.values.values()))
        present = ~np.isnan(values)
        return weights * np.where(present, values, 0.0), present, (weights * present).sum(axis=0)

    def take(self, rows: RowIds | NDArray[np.bool_]) -> PartValues:
        """The values of some of the rows."""
        return PartValues({name: column[rows] for name, column in self.values.items()})

    def parts(self, row: int) -> tuple[Part, ...]:
        """The parts that count for one row, in the order of their weight; weights are shares that add up to 1."""
        known = [(name, value, shares[row]) for name, values, shares in self._told if not isnan(value := values[row])]
        weights = _weights(tuple([name for name, _, _ in known]))
        return tuple(
            [
                Part(name, weight, round(value, DECIMALS + 2), share)
                for (name, value, share), weight in zip(known, weights, strict=True)
            ]
        )

    @cached_property
    def _told(self) -> list[tuple[str, list[float], list[float]]]:
        """Name, values and contributions of each part, as lists: a number at a time is quicker read from these."""
        return [(name, column.tolist(), self.contributions[name].tolist()) for name, column in self.values.items()]


def joined(several: Sequence[PartValues]) -> PartValues:
    """The rows of all, in order; all know the same parts."""
    names = several[0].values if several else WEIGHTS
    return PartValues({name: np.concatenate([np.empty(0), *(one.values[name] for one in several)]) for name in names})


@cache
def _weights(names: tuple[str, ...]) -> tuple[float, ...]:
    """The weights of the parts that count as shares of one whole; there are only so many sets of parts."""
    total = sum(WEIGHTS[name] for name in names)
    return tuple(round(WEIGHTS[name] / total, DECIMALS + 2) for name in names)


def _whole(weighed: Floats, total: Floats) -> Floats:
    return np.round(_divided(100 * weighed.sum(axis=0), total), DECIMALS)


def _divided(numerator: Floats, total: Floats) -> Floats:
    result: Floats = np.divide(numerator, total, out=np.zeros_like(numerator), where=total > 0)
    return result


def lifting(values: Mapping[str, Floats]) -> PartValues:
    """The parts that count: ONLY_LIFTS is left out for the rows whose other parts are worth more on average."""
    if ONLY_LIFTS not in values:
        return PartValues(values)
    others, _, total = PartValues({name: value for name, value in values.items() if name != ONLY_LIFTS}).weighed()
    lowers = (total > 0) & (values[ONLY_LIFTS] < _divided(others.sum(axis=0), total))
    return PartValues({**values, ONLY_LIFTS: np.where(lowers, np.nan, values[ONLY_LIFTS])})


PART_CELLS: Mapping[str, tuple[Facet, Mapping[Cell, float]]] = MappingProxyType(
    {WORK: (Facet.WHOLE, WHOLE_CELLS), **{part: (facet, FACET_CELLS) for part, facet in FACET_OF.items()}}
)
"""For each part that texts decide the candidate's facet, and the cells that it is weighed over."""


def _counted() -> Cells:
    found = np.zeros_like(EVERY_CELL)
    for facet, cells in PART_CELLS.values():
        for channel, other in cells:
            found[channel, FACETS.index(facet), FACETS.index(other)] = True
    return found


COUNTED: Cells = _counted()
"""(channels, candidate facets, vacancy facets): the cells that a part looks at; the others need not be worked out."""


def text_parts(likeness: NDArray[np.float32], without: int | None = None) -> dict[str, Floats]:
    """Values of the parts that texts decide: weighted means over cells, nan where a side lacks the facet.

    `likeness` (n, channels, candidate facets, vacancy facets), as `similarity.similarities` gives it. `without` is a
    channel that is left out, to see what it adds; the others carry its weight.
    """
    values = _scaled_cells(likeness)
    found = {}
    for part, (facet, all_cells) in PART_CELLS.items():
        cells = {cell: weight for cell, weight in all_cells.items() if cell[0] != without}
        total = sum(weight * values[facet, cell] for cell, weight in cells.items())
        found[part] = np.asarray(total / sum(cells.values()))
    return found


def _scaled_cells(likeness: NDArray[np.float32]) -> dict[tuple[Facet, Cell], Floats]:
    """(n,) for each cell that counts, a channel at a time."""
    found = {}
    for channel, of_channel in enumerate(COUNTED):
        mine, theirs = np.nonzero(of_channel)
        columns = scaled(np.ascontiguousarray(likeness[:, channel, mine, theirs].T), channel)
        for row, other, column in zip(mine, theirs, columns, strict=True):
            found[FACETS[row], (channel, FACETS[other])] = column
    return found


def scaled(cosines: NDArray[np.floating], channel: int) -> Floats:
    """Cosines of one channel in 0..1, nan stays nan. Profiles are peaked: their root tells near from nearer."""
    likeness = cosines.astype(np.float64)
    if channel == PROFILE:
        likeness = np.sqrt(np.maximum(likeness, 0.0))
    low, high = RAMPS[channel]
    return np.asarray(np.clip((likeness - low) / (high - low), 0.0, 1.0))


def pair_parts(
    candidates: CandidateColumns, vacancies: VacancyColumns, minutes: Floats, certificates: Floats
) -> dict[str, Floats]:
    """Values of the parts that facts decide.

    The columns broadcast; for each pair `minutes` is the journey and `certificates` the share of the demanded ones
    that is held, both nan while unknown.
    """
    hours = hours_fit(
        _known(candidates.hours_min, 0),
        _known(candidates.hours_max, HOURS_UNBOUNDED),
        _known(vacancies.hours_min, 0),
        _known(vacancies.hours_max, HOURS_UNBOUNDED),
    )
    return {
        CERTIFICATES: certificates,
        HOURS: hours,
        TRAVEL: travel_fit(minutes, _known(candidates.max_minutes, UNKNOWN)),
        SUPPORT: support_fit(candidates.lks == LKS_REGISTERED, vacancies.lks_welcome),
    }


def _known(column: NDArray[np.int16], unknown: int) -> Floats:
    return np.where(column == unknown, np.nan, column.astype(np.float64))


def _filled(values: Floats, unknown: float) -> Floats:
    """`unknown` in place of nan."""
    return np.where(np.isnan(values), unknown, values)


def hours_fit(wanted_min: Floats, wanted_max: Floats, offered_min: Floats, offered_max: Floats) -> Floats:
    """Overlap of the hours; nan where neither side says anything. Arguments broadcast; nan stands for unknown."""
    known = ~(np.isnan(wanted_min) & np.isnan(wanted_max)) & ~(np.isnan(offered_min) & np.isnan(offered_max))
    wanted_low, wanted_high = _filled(wanted_min, 0.0), _filled(wanted_max, MOST_HOURS)
    offered_low, offered_high = _filled(offered_min, 0.0), _filled(offered_max, MOST_HOURS)
    low, high = np.maximum(wanted_low, offered_low), np.minimum(wanted_high, offered_high)
    narrowest = np.minimum(wanted_high - wanted_low, offered_high - offered_low)
    needed = np.clip(narrowest, 1.0, FULL_HOURS_OVERLAP)
    fit = np.where(narrowest <= 0, 1.0, np.clip((high - low) / needed, 0.0, 1.0))
    return np.where(known, fit, np.nan)


def travel_fit(minutes: Floats, limit: Floats) -> Floats:
    """1 next door, 0 at the limit (or an hour where there is none); nan where the journey is unknown."""
    ceiling = np.where(np.isnan(limit), TRAVEL_WITHOUT_LIMIT, limit)
    return np.clip(1.0 - minutes / ceiling, 0.0, 1.0)


def support_fit(registered: NDArray[np.bool_], welcomes: NDArray[np.bool_]) -> Floats:
    """1 where a person with LKS meets an employer who welcomes it, else nan: it may lift a rank, never lower it."""
    return np.where(registered & welcomes, 1.0, np.nan)
