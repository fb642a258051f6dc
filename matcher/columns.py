"""One side of the market as columns, one row a candidate or vacancy: what the rules' masks are computed from.

Every column broadcasts, so that the same rule serves a pool against one object and one object against a pool.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, fields
from typing import Any, Self

import numpy as np
from numpy.typing import NDArray

from matcher.domain import (
    DAYPARTS,
    WORKPLACE_KEYS,
    Candidate,
    Form,
    Licence,
    LksDemand,
    LksStatus,
    SearchArea,
    Vacancy,
    VacancyStatus,
    Werkfit,
)
from matcher.geography import Geography, transport_mask
from matcher.ports import RowIds

UNKNOWN = -1
HOURS_UNBOUNDED = 999
LAST_DAY = np.iinfo(np.int32).max
LICENCE_IMPLIES: dict[Licence, tuple[Licence, ...]] = {
    Licence.CE: (Licence.C, Licence.C1, Licence.BE, Licence.B),
    Licence.C: (Licence.C1, Licence.B),
    Licence.C1: (Licence.B,),
    Licence.D: (Licence.D1, Licence.B),
    Licence.D1: (Licence.B,),
    Licence.BE: (Licence.B,),
    Licence.A: (Licence.AM,),
    Licence.B: (Licence.AM,),
}
"""What each licence includes (rules.md); `held_licences` closes it."""


def held_licences(licences: Iterable[Licence]) -> frozenset[Licence]:
    """The licences given and everything that they include."""
    held = set(licences)
    for licence in tuple(held):
        for implied in LICENCE_IMPLIES.get(licence, ()):
            held |= {implied, *LICENCE_IMPLIES.get(implied, ())}
    return frozenset(held)


def bits(members: Iterable[str], order: Sequence[str]) -> int:
    """A mask with one bit for each member, at its position in `order`."""
    return sum(1 << order.index(member) for member in set(members))


def _tri(value: bool | None) -> int:
    return UNKNOWN if value is None else int(value)


_FORMS = [form.value for form in Form]
_LICENCES = [licence.value for licence in Licence]
_LKS_CODE = {LksStatus.GEEN: 0, LksStatus.VERMOEDEN: 1}
LKS_REGISTERED = 2
_WERKFIT_CODE = {Werkfit.NEE: 0, Werkfit.BIJNA: 1, Werkfit.JA: 2}
WERKFIT_ALMOST = _WERKFIT_CODE[Werkfit.BIJNA]
AREA_CODE = {area: code for code, area in enumerate(SearchArea)}
BESCHUT_BIT = 1 << _FORMS.index(Form.BESCHUT_WERK)
SPRINGPLANK_BIT = 1 << _FORMS.index(Form.SPRINGPLANKBAAN)
_REGULIER_BIT = 1 << _FORMS.index(Form.REGULIER)


def form_bits(forms: Iterable[Form]) -> int:
    """A mask of forms in which a garantiebaan counts as regulier too."""
    mask = bits(forms, _FORMS)
    return mask | _REGULIER_BIT if mask >> _FORMS.index(Form.GARANTIEBAAN) & 1 else mask


class _ColumnSet:
    """What both sides' columns can do."""

    __slots__ = ()

    def take(self, rows: RowIds | NDArray[np.bool_]) -> Self:
        """The same columns for some of the rows."""
        return type(self)(*(getattr(self, column.name)[rows] for column in fields(self)))  # type: ignore[arg-type]

    @classmethod
    def joined(cls, parts: Sequence[Self], order: RowIds) -> Self:
        """The rows of all parts under each other, and of those the ones in `order`."""
        names = [column.name for column in fields(cls)]  # type: ignore[arg-type]
        return cls(*(np.concatenate([getattr(part, name) for part in parts])[order] for name in names))

    def upright(self) -> Self:
        """The same columns as (n, 1), so that they meet the other side's (m,) in every pair."""
        return type(self)(*(getattr(self, column.name)[:, None] for column in fields(self)))  # type: ignore[arg-type]


@dataclass(frozen=True, slots=True)
class CandidateColumns(_ColumnSet):
    """(n,) each; -1 stands for unknown. Postcode places are numbers of `Geography`; dates are ordinals."""

    in_play: NDArray[np.bool_]
    forms: NDArray[np.uint16]
    forms_given: NDArray[np.bool_]
    lks: NDArray[np.int8]
    beschut: NDArray[np.int8]
    werkfit: NDArray[np.int8]
    place: NDArray[np.int32]
    postcode_given: NDArray[np.bool_]
    area: NDArray[np.int8]
    max_minutes: NDArray[np.int16]
    transport: NDArray[np.uint8]
    hours_min: NDArray[np.int16]
    hours_max: NDArray[np.int16]
    dayparts: NDArray[np.uint32]
    dayparts_given: NDArray[np.bool_]
    licences: NDArray[np.uint16]
    licences_given: NDArray[np.bool_]
    certificates_given: NDArray[np.bool_]
    education: NDArray[np.int8]
    education_given: NDArray[np.bool_]
    dutch: NDArray[np.int8]
    minor: NDArray[np.int8]
    available: NDArray[np.int32]
    needs: NDArray[np.uint16]
    unsolicited: NDArray[np.bool_]

    @classmethod
    def of(cls, candidates: Sequence[Candidate], geography: Geography) -> CandidateColumns:
        """One row for each candidate, in the order given."""
        rows = [_candidate_row(candidate, geography) for candidate in candidates]
        return cls(*_columns(rows, _CANDIDATE_TYPES))


@dataclass(frozen=True, slots=True)
class VacancyColumns(_ColumnSet):
    """(n,) each; -1 stands for unknown or "no demand"; certificates are demanded by name, apart."""

    open: NDArray[np.bool_]
    closing: NDArray[np.int32]
    forms: NDArray[np.uint16]
    lks_only: NDArray[np.bool_]
    lks_welcome: NDArray[np.bool_]
    zuid_only: NDArray[np.bool_]
    place: NDArray[np.int32]
    postcode_given: NDArray[np.bool_]
    hours_min: NDArray[np.int16]
    hours_max: NDArray[np.int16]
    dayparts: NDArray[np.uint32]
    licences: NDArray[np.uint16]
    education: NDArray[np.int8]
    dutch: NDArray[np.int8]
    adults_only: NDArray[np.bool_]
    latest_start: NDArray[np.int32]
    offers: NDArray[np.uint16]
    lacks: NDArray[np.uint16]

    @classmethod
    def of(cls, vacancies: Sequence[Vacancy], geography: Geography) -> VacancyColumns:
        """One row for each vacancy, in the order given."""
        rows = [_vacancy_row(vacancy, geography) for vacancy in vacancies]
        return cls(*_columns(rows, _VACANCY_TYPES))


_CANDIDATE_TYPES = (
    np.bool_, np.uint16, np.bool_, np.int8, np.int8, np.int8, np.int32, np.bool_, np.int8, np.int16, np.uint8,
    np.int16, np.int16, np.uint32, np.bool_, np.uint16, np.bool_, np.bool_, np.int8, np.bool_, np.int8, np.int8,
    np.int32, np.uint16, np.bool_,
)  # fmt: skip
_VACANCY_TYPES = (
    np.bool_, np.int32, np.uint16, np.bool_, np.bool_, np.bool_, np.int32, np.bool_, np.int16, np.int16, np.uint32,
    np.uint16, np.int8, np.int8, np.bool_, np.int32, np.uint16, np.uint16,
)  # fmt: skip


def _columns(rows: list[tuple[object, ...]], types: Sequence[type[np.generic]]) -> list[NDArray[Any]]:
    values = list(zip(*rows, strict=True)) if rows else [()] * len(types)
    return [np.array(column, dtype=kind) for column, kind in zip(values, types, strict=True)]


def _candidate_row(c: Candidate, geography: Geography) -> tuple[object, ...]:
    support = c.support
    lks = UNKNOWN if support.lks is None else _LKS_CODE.get(support.lks, LKS_REGISTERED)
    education = c.finished_education_rank
    dutch = c.dutch
    return (
        c.in_play,
        form_bits(c.forms or ()),
        c.forms is not None,
        lks,
        _tri(support.beschut_werk),
        UNKNOWN if support.werkfit is None else _WERKFIT_CODE[support.werkfit],
        geography.number(c.pc4),
        c.postcode is not None,
        UNKNOWN if c.search_area is None else AREA_CODE[c.search_area],
        UNKNOWN if c.max_travel_minutes is None else c.max_travel_minutes,
        transport_mask(c.transport),
        0 if c.hours_min is None else c.hours_min,
        HOURS_UNBOUNDED if c.hours_max is None else c.hours_max,
        bits(c.dayparts or (), DAYPARTS),
        c.dayparts is not None,
        bits(held_licences(c.licences or ()), _LICENCES),
        c.licences is not None,
        c.certificates is not None,
        UNKNOWN if education is None else education,
        c.education is not None,
        UNKNOWN if dutch is None else dutch.rank,
        _tri(c.minor),
        0 if c.available_from is None else c.available_from.toordinal(),
        bits(support.workplace_needs, WORKPLACE_KEYS),
        c.unsolicited,
    )


def _vacancy_row(v: Vacancy, geography: Geography) -> tuple[object, ...]:
    demands = v.demands
    legal_education = v.legal_education_rank
    return (
        v.status is VacancyStatus.OPEN,
        LAST_DAY if v.closing_date is None else v.closing_date.toordinal(),
        form_bits(v.forms),
        v.lks is LksDemand.ALLEEN,
        v.lks is not None,
        v.zuid_only is True,
        geography.number(v.pc4),
        v.postcode is not None,
        0 if v.hours_min is None else v.hours_min,
        HOURS_UNBOUNDED if v.hours_max is None else v.hours_max,
        bits(v.dayparts or (), DAYPARTS),
        bits(demands.licences, _LICENCES),
        UNKNOWN if legal_education is None else legal_education,
        UNKNOWN if demands.dutch_level is None else demands.dutch_level.rank,
        demands.minimum_age is not None and demands.minimum_age >= 18,
        LAST_DAY if v.latest_start is None else v.latest_start.toordinal(),
        bits(v.workplace_offers, WORKPLACE_KEYS),
        bits(v.workplace_lacks, WORKPLACE_KEYS),
    )
