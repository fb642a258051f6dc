"""The filters on vacancies. A demand (eis) that is absent is no demand; anything else that is absent is unknown."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from types import MappingProxyType

import numpy as np
from numpy.typing import NDArray

from matcher.columns import BESCHUT_BIT, LAST_DAY, bits
from matcher.domain import DAYPARTS, WORKPLACE_KEYS, DutchLevel, EducationLevel, Form, LksDemand
from matcher.normalise import fold
from matcher.question import Value
from matcher.search import masks
from matcher.search.columns import COACHES, LICENCES, VacancyFacts
from matcher.search.masks import Filter, Mask, World, flag, given, known, members, parts

_FORMS = tuple(form.value for form in Form)


def _lks(f: VacancyFacts, value: Value, w: World) -> Mask:
    """`mogelijk` takes `alleen` along."""
    return given(f.pool.lks_only | (value != LksDemand.ALLEEN.value), f.pool.lks_welcome)


def _beschut(f: VacancyFacts, value: Value, w: World) -> Mask:
    return known((f.pool.forms & np.uint16(BESCHUT_BIT)) != 0)


def _travel(f: VacancyFacts, value: Value, w: World) -> Mask:
    minutes = masks.minutes_of(f, parts(value), w)
    return Mask(minutes <= parts(value)["minuten"], np.isnan(minutes))


def _dayparts(f: VacancyFacts, value: Value, w: World) -> Mask:
    """Everything demanded lies inside them."""
    return given((f.pool.dayparts & ~np.uint32(bits(members(value), DAYPARTS))) == 0, f.dayparts_given)


def _no_dayparts(f: VacancyFacts, value: Value, w: World) -> Mask:
    """Nothing demanded lies in them."""
    return given((f.pool.dayparts & np.uint32(bits(members(value), DAYPARTS))) == 0, f.dayparts_given)


def _licences(f: VacancyFacts, value: Value, w: World) -> Mask:
    """All of them are demanded, by themselves or in a larger one."""
    wanted = np.uint16(bits(members(value), LICENCES))
    return known((f.licences & wanted) == wanted)


def _no_licences(f: VacancyFacts, value: Value, w: World) -> Mask:
    return known((f.licences & np.uint16(bits(members(value), LICENCES))) == 0)


def _certificates(f: VacancyFacts, value: Value, w: World) -> Mask:
    return known(masks.has_certificates(f, value, w, every=True))


def _no_certificates(f: VacancyFacts, value: Value, w: World) -> Mask:
    return known(~masks.has_certificates(f, value, w, every=False))


def _dutch(f: VacancyFacts, value: Value, w: World) -> Mask:
    return known(f.pool.dutch <= DutchLevel(parts(value)["niveau"]).rank)


def _education(f: VacancyFacts, value: Value, w: World) -> Mask:
    return known(f.education <= EducationLevel(parts(value)["niveau"]).rank)


def _occupation(f: VacancyFacts, value: Value, w: World) -> Mask:
    return masks.has_occupation(f, f.isco08, value, w)


def _forms(f: VacancyFacts, value: Value, w: World) -> Mask:
    """A garantiebaan counts as regulier too."""
    return known((f.pool.forms & np.uint16(bits(members(value), _FORMS))) != 0)


def _guidance(f: VacancyFacts, value: Value, w: World) -> Mask:
    return masks.one_of(f.guidance, value, COACHES)


def _workplace(f: VacancyFacts, value: Value, w: World) -> Mask:
    """All of them are offered; one that is not refuses, one that is not told is unknown."""
    return _all_in(f.pool.offers, f.pool.lacks, value)


def _no_workplace(f: VacancyFacts, value: Value, w: World) -> Mask:
    """None of them is offered."""
    return _all_in(f.pool.lacks, f.pool.offers, value)


def _all_in(wanted_in: NDArray[np.uint16], refused_in: NDArray[np.uint16], value: Value) -> Mask:
    wanted = np.uint16(bits(members(value), WORKPLACE_KEYS))
    passes = (wanted_in & wanted) == wanted
    return Mask(passes, ~passes & ((refused_in & wanted) == 0))


def _experience(f: VacancyFacts, value: Value, w: World) -> Mask:
    """A vacancy has no field for the experience that it demands."""
    nobody = np.zeros(len(f.ids), dtype=np.bool_)
    return Mask(nobody, ~nobody)


def _start(f: VacancyFacts, value: Value, w: World) -> Mask:
    start = date.fromisoformat(str(parts(value)["start"])).toordinal()
    return given(f.pool.latest_start >= start, f.pool.latest_start != LAST_DAY)


def _sector(f: VacancyFacts, value: Value, w: World) -> Mask:
    """A sector whose name holds every word of one that is asked for."""
    wanted = [set(fold(name).split()) for name in members(value)]
    meets = {
        name for name in set(f.sectors) if name is not None and any(words <= set(name.split()) for words in wanted)
    }
    passes = np.array([name in meets for name in f.sectors], dtype=np.bool_)
    return given(passes, np.array([name is not None for name in f.sectors], dtype=np.bool_))


def _flagged(column: Callable[[VacancyFacts], NDArray[np.int8]]) -> Filter[VacancyFacts]:
    return Filter(lambda f, value, w: flag(column(f)))


VACANCY_FILTERS: Mapping[str, Filter[VacancyFacts]] = MappingProxyType(
    {
        "lks": Filter(_lks),
        "beschutWerk": Filter(_beschut),
        "gebied": Filter(masks.any_of_areas),
        "gemeente": Filter(masks.any_of_gemeenten),
        "nprz": Filter(masks.in_focus),
        "reistijd": Filter(_travel),
        "uren": Filter(masks.hours_overlap),
        "dagdelen": Filter(_dayparts, _no_dayparts),
        "rijbewijs": Filter(_licences, _no_licences),
        "certificaat": Filter(_certificates, _no_certificates),
        "taal": Filter(_dutch),
        "opleiding": Filter(_education),
        "beroep": Filter(_occupation),
        "vorm": Filter(_forms),
        "begeleiding": Filter(_guidance),
        "werkplek": Filter(_workplace, _no_workplace),
        "ervaring": Filter(_experience),
        "beschikbaar": Filter(_start),
        "sector": Filter(_sector),
        "socialReturn": _flagged(lambda f: f.social_return),
        "lksErvaring": _flagged(lambda f: f.lks_before),
        "harrie": _flagged(lambda f: f.harrie),
    }
)
"""In the order of the definition of the search."""
