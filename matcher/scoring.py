"""Every weight and threshold of the product, named, in one place: features in, parts out.

A part's value lies in 0..1; a part that cannot be known drops out with its weight and never counts as zero. The
score is 100 x the weighted mean of what is left, so it depends on the pair alone.
"""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from matcher.domain import Part
from matcher.pool import HOURS_UNBOUNDED, LKS_REGISTERED, UNKNOWN, CandidateColumns, VacancyColumns
from matcher.ports import Floats
from matcher.representation import FACETS
from matcher.text import Facet

WORK = "werk"
WISH = "wens"
EXPERIENCE = "ervaring"
SKILLS = "vaardigheden"
HOURS = "uren"
TRAVEL = "reistijd"
SUPPORT = "ondersteuning"

WEIGHTS: Mapping[str, float] = MappingProxyType(
    {WORK: 60.0, WISH: 14.0, EXPERIENCE: 12.0, SKILLS: 8.0, HOURS: 1.0, TRAVEL: 1.0, SUPPORT: 1.0}
)
"""Shares before missing parts drop out. The work itself decides; the rest tells equals apart."""

CHANNEL_RAMPS: tuple[tuple[float, float], ...] = ((0.80, 0.92), (0.02, 0.20), (0.35, 0.90))
"""For each channel (dense, grams, profile) the cosine of unrelated texts and that of a very good fit."""
CHANNEL_WEIGHTS = (1.0, 1.0, 1.0)

FULL_HOURS_OVERLAP = 8
"""Hours of overlap between wanted and offered that count as a full fit; a fixed number of hours counts too."""
TRAVEL_WITHOUT_LIMIT = 60.0
"""Minutes at which an unlimited journey is worth nothing any more."""
STRONG_FIT = 0.6
MODERATE_FIT = 0.35
"""Values from which a part is called strong and reasonable in a reason."""
DECIMALS = 4
"""Contributions are rounded to this many decimals, so that the last bits of a float reorder nobody."""


def config_version() -> str:
    """Names every number above; it is part of each answer."""
    numbers = (dict(WEIGHTS), CHANNEL_RAMPS, CHANNEL_WEIGHTS, FULL_HOURS_OVERLAP, TRAVEL_WITHOUT_LIMIT, DECIMALS)
    return hashlib.sha256(repr(numbers).encode()).hexdigest()[:12]


@dataclass(frozen=True, slots=True)
class PartValues:
    """(n,) values in 0..1 for each part; nan where a part cannot be known."""

    values: Mapping[str, Floats]

    def contributions(self) -> dict[str, Floats]:
        """(n,) each: what every part adds to the score, 0 where it dropped out."""
        names = list(self.values)
        weights = np.array([WEIGHTS[name] for name in names])[:, None]
        values = np.stack([self.values[name] for name in names])
        present = ~np.isnan(values)
        total = (weights * present).sum(axis=0)
        shares = np.divide(
            100 * weights * np.where(present, values, 0.0), total, where=total > 0, out=np.zeros_like(values)
        )
        return dict(zip(names, np.round(shares, DECIMALS), strict=True))

    def scores(self) -> Floats:
        """(n,): the sum of the contributions, 0..100."""
        total: Floats = np.round(np.sum(list(self.contributions().values()), axis=0), DECIMALS)
        return total

    def parts(self, row: int) -> tuple[Part, ...]:
        """The parts that count for one row, in the order of their weight; weights are shares that add up to 1."""
        present = [name for name, values in self.values.items() if not np.isnan(values[row])]
        total = sum(WEIGHTS[name] for name in present)
        contributions = self.contributions()
        return tuple(
            Part(
                name,
                round(WEIGHTS[name] / total, DECIMALS + 2),
                round(float(self.values[name][row]), DECIMALS + 2),
                float(contributions[name][row]),
            )
            for name in present
        )


def text_parts(likeness: NDArray[np.float32]) -> dict[str, Floats]:
    """Values of the parts that texts decide.

    `likeness` (n, channels, candidate facets, vacancy facets), as `similarity.similarities` gives it.
    """
    fit = _fit(likeness)
    whole, body, title = (FACETS.index(facet) for facet in (Facet.WHOLE, Facet.BODY, Facet.TITLE))
    wish, past, skills = (FACETS.index(facet) for facet in (Facet.WISH, Facet.PAST, Facet.SKILLS))
    return {
        WORK: fit[:, whole, whole],
        WISH: np.fmax(fit[:, wish, title], fit[:, wish, whole]),
        EXPERIENCE: np.fmax(fit[:, past, title], fit[:, past, whole]),
        SKILLS: np.fmax(fit[:, skills, body], fit[:, skills, whole]),
    }


def _fit(likeness: NDArray[np.float32]) -> Floats:
    """(n, facets, facets) in 0..1: the channels' cosines on one scale, averaged."""
    low, high = np.array(CHANNEL_RAMPS).T[:, None, :, None, None]
    scaled = np.clip((likeness - low) / (high - low), 0.0, 1.0)
    weights = np.array(CHANNEL_WEIGHTS)[None, :, None, None]
    result: Floats = (scaled * weights).sum(axis=1) / sum(CHANNEL_WEIGHTS)
    return result


def pair_parts(candidates: CandidateColumns, vacancies: VacancyColumns, minutes: Floats) -> dict[str, Floats]:
    """Values of the parts that facts decide; the columns broadcast, `minutes` is the journey of each pair."""
    hours = hours_fit(
        _known(candidates.hours_min, 0),
        _known(candidates.hours_max, HOURS_UNBOUNDED),
        _known(vacancies.hours_min, 0),
        _known(vacancies.hours_max, HOURS_UNBOUNDED),
    )
    return {
        HOURS: hours,
        TRAVEL: travel_fit(minutes, _known(candidates.max_minutes, UNKNOWN)),
        SUPPORT: support_fit(candidates.lks == LKS_REGISTERED, vacancies.lks_welcome),
    }


def _known(column: NDArray[np.int16], unknown: int) -> Floats:
    return np.where(column == unknown, np.nan, column.astype(np.float64))


def hours_fit(wanted_min: Floats, wanted_max: Floats, offered_min: Floats, offered_max: Floats) -> Floats:
    """Overlap of the hours; nan where neither side says anything. Arguments broadcast; nan stands for unknown."""
    known = ~(np.isnan(wanted_min) & np.isnan(wanted_max)) & ~(np.isnan(offered_min) & np.isnan(offered_max))
    low = np.fmax(np.nan_to_num(wanted_min, nan=0.0), np.nan_to_num(offered_min, nan=0.0))
    high = np.fmin(np.nan_to_num(wanted_max, nan=48.0), np.nan_to_num(offered_max, nan=48.0))
    narrowest = np.fmin(
        np.nan_to_num(wanted_max, nan=48.0) - np.nan_to_num(wanted_min, nan=0.0),
        np.nan_to_num(offered_max, nan=48.0) - np.nan_to_num(offered_min, nan=0.0),
    )
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
