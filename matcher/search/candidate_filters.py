"""The filters on candidates."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from types import MappingProxyType

import numpy as np

from matcher.columns import LKS_REGISTERED, UNKNOWN, bits, form_bits
from matcher.domain import DAYPARTS, WORKPLACE_KEYS, DutchLevel, EducationLevel, Form
from matcher.question import Value
from matcher.search import masks
from matcher.search.columns import GUIDANCE, LICENCES, STATUSES, CandidateFacts
from matcher.search.masks import Filter, Mask, World, flag, given, known, members, parts

UNPAID_FORMS = frozenset({Form.PROEFPLAATSING, Form.WERKERVARINGSPLAATS})
"""Who names no form wants every form that is paid."""


def _lks(f: CandidateFacts, value: Value, w: World) -> Mask:
    """A suspicion is no answer."""
    lks = f.pool.lks
    return Mask(lks == LKS_REGISTERED, (lks != LKS_REGISTERED) & (lks != 0))


def _beschut(f: CandidateFacts, value: Value, w: World) -> Mask:
    return flag(f.pool.beschut)


def _register(f: CandidateFacts, value: Value, w: World) -> Mask:
    return flag(f.register)


def _travel(f: CandidateFacts, value: Value, w: World) -> Mask:
    """Without minuten, each person's own limit counts."""
    minutes = masks.minutes_of(f, parts(value), w)
    limit = np.broadcast_to(np.asarray(parts(value).get("minuten", f.pool.max_minutes)), minutes.shape)
    unknown = np.isnan(minutes) | (limit == UNKNOWN)
    return Mask((minutes <= limit) & ~unknown, unknown)


def _dayparts(f: CandidateFacts, value: Value, w: World) -> Mask:
    """Can work in at least one of them."""
    return given((f.pool.dayparts & np.uint32(bits(members(value), DAYPARTS))) != 0, f.pool.dayparts_given)


def _other_dayparts(f: CandidateFacts, value: Value, w: World) -> Mask:
    """Can work in at least one outside them."""
    return given((f.pool.dayparts & ~np.uint32(bits(members(value), DAYPARTS))) != 0, f.pool.dayparts_given)


def _licences(f: CandidateFacts, value: Value, w: World) -> Mask:
    wanted = np.uint16(bits(members(value), LICENCES))
    return given((f.pool.licences & wanted) == wanted, f.pool.licences_given)


def _no_licences(f: CandidateFacts, value: Value, w: World) -> Mask:
    return given((f.pool.licences & np.uint16(bits(members(value), LICENCES))) == 0, f.pool.licences_given)


def _certificates(f: CandidateFacts, value: Value, w: World) -> Mask:
    return given(masks.has_certificates(f, value, w, every=True), f.pool.certificates_given)


def _no_certificates(f: CandidateFacts, value: Value, w: World) -> Mask:
    return given(~masks.has_certificates(f, value, w, every=False), f.pool.certificates_given)


def _dutch(f: CandidateFacts, value: Value, w: World) -> Mask:
    return Mask(f.pool.dutch >= DutchLevel(parts(value)["niveau"]).rank, f.pool.dutch == UNKNOWN)


def _education(f: CandidateFacts, value: Value, w: World) -> Mask:
    """Who finished nothing has the lowest level."""
    level = EducationLevel(parts(value)["niveau"]).rank
    return given(np.maximum(f.pool.education, 0) >= level, f.pool.education_given)


def _occupation(f: CandidateFacts, value: Value, w: World) -> Mask:
    return masks.has_occupation(f, (None,) * len(f.ids), value, w)


def _forms(f: CandidateFacts, value: Value, w: World) -> Mask:
    """A garantiebaan counts as regulier, as in the hard rule."""
    forms = [Form(name) for name in members(value)]
    told = f.pool.forms_given
    if any(form not in UNPAID_FORMS for form in forms):
        return known(((f.pool.forms & np.uint16(form_bits(forms))) != 0) | ~told)
    return given((f.pool.forms & np.uint16(form_bits(forms))) != 0, told)


def _no_forms(f: CandidateFacts, value: Value, w: World) -> Mask:
    forms = [Form(name) for name in members(value)]
    return given((f.pool.forms & np.uint16(form_bits(forms))) == 0, f.pool.forms_given)


def _guidance(f: CandidateFacts, value: Value, w: World) -> Mask:
    return masks.one_of(f.guidance, value, GUIDANCE)


def _workplace(f: CandidateFacts, value: Value, w: World) -> Mask:
    """Who has no needs on record may have some that nobody asked for."""
    wanted = np.uint16(bits(members(value), WORKPLACE_KEYS))
    return given((f.pool.needs & wanted) == wanted, f.pool.needs != 0)


def _no_workplace(f: CandidateFacts, value: Value, w: World) -> Mask:
    return given((f.pool.needs & np.uint16(bits(members(value), WORKPLACE_KEYS))) == 0, f.pool.needs != 0)


def _experience(f: CandidateFacts, value: Value, w: World) -> Mask:
    enough = f.months >= parts(value)["maandenMin"]
    return Mask(enough, ~enough & f.months_open)


def _available(f: CandidateFacts, value: Value, w: World) -> Mask:
    latest = date.fromisoformat(str(parts(value)["uiterlijk"])).toordinal()
    return given(f.pool.available <= latest, f.pool.available != 0)


def _trajectory(f: CandidateFacts, value: Value, w: World) -> Mask:
    return flag(f.trajectory)


def _status(f: CandidateFacts, value: Value, w: World) -> Mask:
    return masks.one_of(f.status, value, STATUSES)


def _minor(f: CandidateFacts, value: Value, w: World) -> Mask:
    return flag(f.pool.minor)


CANDIDATE_FILTERS: Mapping[str, Filter[CandidateFacts]] = MappingProxyType(
    {
        "lks": Filter(_lks),
        "beschutWerk": Filter(_beschut),
        "doelgroepregister": Filter(_register),
        "gebied": Filter(masks.any_of_areas),
        "gemeente": Filter(masks.any_of_gemeenten),
        "nprz": Filter(masks.in_focus),
        "reistijd": Filter(_travel),
        "uren": Filter(masks.hours_overlap),
        "dagdelen": Filter(_dayparts, _other_dayparts),
        "rijbewijs": Filter(_licences, _no_licences),
        "certificaat": Filter(_certificates, _no_certificates),
        "taal": Filter(_dutch),
        "opleiding": Filter(_education),
        "beroep": Filter(_occupation),
        "vorm": Filter(_forms, _no_forms),
        "begeleiding": Filter(_guidance),
        "werkplek": Filter(_workplace, _no_workplace),
        "ervaring": Filter(_experience),
        "beschikbaar": Filter(_available),
        "lopendTraject": Filter(_trajectory),
        "status": Filter(_status),
        "minderjarig": Filter(_minor),
    }
)
"""In the order of the definition of the search."""
