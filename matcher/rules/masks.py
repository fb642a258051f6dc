"""The columnar twin: every rule as numpy over columns that broadcast, so that one body serves both directions.

`refused` and `undecided` of each rule are arrays over the pool; hypothesis holds them equal to `judge`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from matcher.certified import CertificateNeed, DemandedCertificates, HeldCertificates
from matcher.columns import (
    AREA_CODE,
    BESCHUT_BIT,
    LKS_REGISTERED,
    SPRINGPLANK_BIT,
    UNKNOWN,
    WERKFIT_ALMOST,
    CandidateColumns,
    VacancyColumns,
)
from matcher.domain import SearchArea
from matcher.geography import Geography
from matcher.ports import Bitmap, TravelTimes

Answer = tuple[NDArray[np.bool_] | np.bool_ | bool, NDArray[np.bool_] | np.bool_ | bool]
"""(refused, undecided); a pair that is both counts as refused."""
SILENT: Answer = (False, False)
"""Of a rule that has nothing to say, because nobody makes the demand: most rules, for most vacancies."""


class Places:
    """The PC4 table as arrays, indexed by place number; the last entry answers for -1."""

    def __init__(self, geography: Geography) -> None:
        places = geography.places
        names = sorted({(place.gemeente, place.gebied) for place in places})
        self.zuid = np.array([*(place.zuid for place in places), False])
        self.rotterdam = np.array([*(place.gemeente == "Rotterdam" for place in places), False])
        self.gebied = np.array([*(names.index((place.gemeente, place.gebied)) for place in places), UNKNOWN])


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What the masks need besides the columns."""

    places: Places
    travel: TravelTimes
    today: int

    @classmethod
    def on(cls, today: date, places: Places, travel: TravelTimes) -> Surroundings:
        return cls(places, travel, today.toordinal())


Rule = Callable[[CandidateColumns, VacancyColumns, Surroundings], Answer]


def _status(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    return ~(c.in_play & (v.open & (v.closing >= s.today))), False


def _vorm(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    return c.forms_given & (v.forms != BESCHUT_BIT) & ((c.forms & v.forms) == 0), False


def _lks(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    if not v.lks_only.any():
        return SILENT
    return v.lks_only & (c.lks == 0), v.lks_only & (c.lks != LKS_REGISTERED)


def _beschut(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    only = v.forms == BESCHUT_BIT
    refused = (c.beschut == 1) & ((v.forms & BESCHUT_BIT) == 0)
    if not only.any():
        return refused, False
    return refused | (only & (c.beschut == 0)), only & (c.beschut == UNKNOWN)


def _springplank(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    only = v.forms == SPRINGPLANK_BIT
    if not only.any():
        return SILENT
    return only & (c.werkfit != WERKFIT_ALMOST) & (c.werkfit != UNKNOWN), only & (c.werkfit == UNKNOWN)


def _zuid(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    if not v.zuid_only.any():
        return SILENT
    known = c.place != UNKNOWN
    return v.zuid_only & known & ~s.places.zuid[c.place], v.zuid_only & ~known


def _zoekgebied(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    if not (c.area != UNKNOWN).any():
        return SILENT
    wijk, zuid, rotterdam, rijnmond = (c.area == AREA_CODE[area] for area in SearchArea)
    work_known = v.place != UNKNOWN
    both_known = work_known & (c.place != UNKNOWN)
    elsewhere = s.places.gebied[c.place] != s.places.gebied[v.place]
    refused = (
        (wijk & both_known & elsewhere)
        | (zuid & work_known & ~s.places.zuid[v.place])
        | (rotterdam & work_known & ~s.places.rotterdam[v.place])
        | (rijnmond & v.postcode_given & ~work_known)
    )
    undecided = (wijk & ~both_known) | ((zuid | rotterdam | rijnmond) & ~work_known)
    return refused, undecided


def _reistijd(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    limited = c.max_minutes != UNKNOWN
    minutes = s.travel.table(c.transport, c.place, v.place)
    return limited & (minutes > c.max_minutes), limited & np.isnan(minutes)


def _uren(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    return (v.hours_max < c.hours_min) | (v.hours_min > c.hours_max), False


def _dagdelen(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    demanded = v.dayparts != 0
    if not demanded.any():
        return SILENT
    missing = (v.dayparts & ~c.dayparts) != 0
    return c.dayparts_given & missing, demanded & ~c.dayparts_given


def _rijbewijs(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    demanded = v.licences != 0
    if not demanded.any():
        return SILENT
    missing = (v.licences & ~c.licences) != 0
    return c.licences_given & missing, demanded & ~c.licences_given


def _opleiding(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    demanded = v.education != UNKNOWN
    if not demanded.any():
        return SILENT
    return demanded & c.education_given & (c.education < v.education), demanded & ~c.education_given


def _taal(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    demanded = v.dutch != UNKNOWN
    if not demanded.any():
        return SILENT
    known = c.dutch != UNKNOWN
    return demanded & known & (c.dutch < v.dutch), demanded & ~known


def _leeftijd(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    if not v.adults_only.any():
        return SILENT
    return v.adults_only & (c.minor == 1), v.adults_only & (c.minor == UNKNOWN)


def _start(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    return c.available > v.latest_start, False


def _werkplek(c: CandidateColumns, v: VacancyColumns, s: Surroundings) -> Answer:
    return (c.needs & v.lacks) != 0, (c.needs & ~v.offers) != 0


_COLUMN_RULES: dict[str, Rule] = {
    "status": _status,
    "vorm": _vorm,
    "lks": _lks,
    "beschut": _beschut,
    "springplank": _springplank,
    "zuid": _zuid,
    "zoekgebied": _zoekgebied,
    "reistijd": _reistijd,
    "uren": _uren,
    "dagdelen": _dagdelen,
    "rijbewijs": _rijbewijs,
    "opleiding": _opleiding,
    "taal": _taal,
    "leeftijd": _leeftijd,
    "start": _start,
    "werkplek": _werkplek,
}
CERTIFICATE_RULE = "certificaat"


@dataclass(frozen=True, slots=True)
class Masks:
    """(n,) over the pool, and the same by rule for those who ask which rule refuses whom."""

    refused: Bitmap
    undecided: Bitmap
    by_rule: dict[str, tuple[Bitmap, Bitmap]]

    @property
    def admitted(self) -> Bitmap:
        """The rows that no rule refuses."""
        return ~self.refused


def masks_for_vacancy(
    pool: CandidateColumns,
    held: HeldCertificates,
    vacancy: VacancyColumns,
    needs: tuple[CertificateNeed, ...],
    surroundings: Surroundings,
) -> Masks:
    """All rules for a pool of candidates against one vacancy (columns of one row)."""
    missing_upfront, missing_later = np.zeros((2, len(pool.in_play)), dtype=np.bool_)
    for need in needs:
        missing = ~held.holding_any(need.keys)
        if need.upfront:
            missing_upfront |= missing
        else:
            missing_later |= missing
    given = pool.certificates_given
    unknown = ~given if needs else np.zeros_like(given)
    return _combined(pool, vacancy, surroundings, (given & missing_upfront, unknown | (given & missing_later)))


def masks_for_candidate(
    pool: VacancyColumns,
    demanded: DemandedCertificates,
    candidate: CandidateColumns,
    held: frozenset[str],
    surroundings: Surroundings,
) -> Masks:
    """All rules for a pool of vacancies against one candidate (columns of one row)."""
    demanding, missing_upfront, missing_later = demanded.missing(held)
    given = candidate.certificates_given
    certificate = given & missing_upfront, (~given & demanding) | (given & missing_later)
    return _combined(candidate, pool, surroundings, certificate)


def answers_of_all(
    candidates: CandidateColumns,
    held: Sequence[frozenset[str]],
    vacancies: VacancyColumns,
    demanded: DemandedCertificates,
    surroundings: Surroundings,
) -> Iterator[tuple[str, NDArray[np.bool_], NDArray[np.bool_]]]:
    """Rule by rule for every pair: its id, and (candidates, vacancies) who is refused and who is not decided.

    A pair that a rule refuses is decided. The arrays may be views that broadcast: copy before writing.
    """
    shape = len(held), len(vacancies.open)
    across = candidates.upright()
    for name, rule in _COLUMN_RULES.items():
        refuses, unknown = (np.broadcast_to(np.asarray(said), shape) for said in rule(across, vacancies, surroundings))
        yield name, refuses, unknown & ~refuses
    kinds = list(dict.fromkeys(held))
    number = {keys: place for place, keys in enumerate(kinds)}
    chosen = np.array([number[keys] for keys in held], dtype=np.int64)
    found = np.array([demanded.missing(keys) for keys in kinds], dtype=np.bool_).reshape(len(kinds), 3, shape[1])
    demanding, upfront, later = found[chosen].swapaxes(0, 1)
    given = across.certificates_given
    refuses = given & upfront
    yield CERTIFICATE_RULE, refuses, ((~given & demanding) | (given & later)) & ~refuses


def _combined(c: CandidateColumns, v: VacancyColumns, s: Surroundings, certificate: Answer) -> Masks:
    size = max(len(c.in_play), len(v.open)) if len(c.in_play) and len(v.open) else 0
    by_rule: dict[str, tuple[Bitmap, Bitmap]] = {}
    refused, undecided, nobody = np.zeros((3, size), dtype=np.bool_)
    answers = {name: rule(c, v, s) for name, rule in _COLUMN_RULES.items()}
    for name, answer in {**answers, CERTIFICATE_RULE: certificate}.items():
        if answer is SILENT:
            by_rule[name] = (nobody, nobody)
            continue
        refuses = np.broadcast_to(np.asarray(answer[0]), (size,))
        refused |= refuses
        unknown = nobody
        if answer[1] is not False:
            unknown = np.broadcast_to(np.asarray(answer[1]), (size,)) & ~refuses
            undecided |= unknown
        by_rule[name] = (refuses, unknown)
    return Masks(refused, undecided & ~refused, by_rule)
