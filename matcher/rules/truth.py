"""The plain truth: one function a rule, one pair at a time, as rules.md says it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from functools import cache

from matcher.columns import held_licences
from matcher.domain import (
    Candidate,
    Check,
    Form,
    LksDemand,
    LksStatus,
    Outcome,
    SearchArea,
    Vacancy,
    VacancyStatus,
    Verdict,
    Werkfit,
)
from matcher.geography import UNKNOWN_PLACE, Geography
from matcher.ports import CertificateNames, TravelTimes

ADULT_AGE = 18


@dataclass(frozen=True, slots=True)
class RuleBook:
    """What the rules need to know besides the pair: places, travel times, and certificates' names."""

    geography: Geography
    travel: TravelTimes
    certificates: CertificateNames

    def travel_minutes(self, candidate: Candidate, vacancy: Vacancy) -> float | None:
        """Minutes one way; None while either place is unknown."""
        home, work = self.geography.number(candidate.pc4), self.geography.number(vacancy.pc4)
        if UNKNOWN_PLACE in (home, work):
            return None
        return self.travel.minutes(home, work, candidate.transport)


Judged = tuple[Outcome, str, dict[str, object]]
Rule = Callable[[Candidate, Vacancy, date, RuleBook], Judged]


# Names for members that every pair asks for: through its class, Python 3.11 finds a member ten times as slowly.
_PASSES, _UNKNOWN, _REFUSES = Outcome.PASSES, Outcome.UNKNOWN, Outcome.REFUSES
_BESCHUT_WERK, _SPRINGPLANKBAAN = Form.BESCHUT_WERK, Form.SPRINGPLANKBAAN
_CLOSED, _LKS_ONLY = VacancyStatus.CLOSED, LksDemand.ALLEEN


def _passes(code: str, **data: object) -> Judged:
    return _PASSES, code, data


def _unknown(code: str, **data: object) -> Judged:
    return _UNKNOWN, code, data


def _refuses(code: str, **data: object) -> Judged:
    return _REFUSES, code, data


NO_DEMAND = "geen_eis"


def _status(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    if not c.in_play:
        return _refuses("kandidaat_niet_in_beeld", status=c.status.value)
    if v.status is _CLOSED:
        return _refuses("vacature_gesloten")
    if v.closing_date is not None and v.closing_date < today:
        return _refuses("sluitingsdatum_voorbij", datum=v.closing_date)
    return _passes("in_beeld")


def _counted(forms: tuple[Form, ...]) -> set[Form]:
    return {Form.REGULIER if form is Form.GARANTIEBAAN else form for form in forms}


def _vorm(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    """A vacancy for sheltered work alone is left to rule beschut."""
    if c.forms is None or v.offers_only(_BESCHUT_WERK):
        return _passes(NO_DEMAND)
    if _counted(c.forms) & _counted(v.forms):
        return _passes("vorm_past")
    return _refuses("vorm_past_niet", gewenst=c.forms, aangeboden=v.forms)


def _lks(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    if v.lks is not _LKS_ONLY:
        return _passes(NO_DEMAND)
    if c.support.lks is LksStatus.GEEN:
        return _refuses("geen_lks")
    if c.support.lks_registered:
        return _passes("lks_past")
    return _unknown("lks_vermoeden" if c.support.lks is LksStatus.VERMOEDEN else "lks_onbekend")


def _beschut(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    indication = c.support.beschut_werk
    if indication is True and _BESCHUT_WERK not in v.forms:
        return _refuses("alleen_beschut_mogelijk")
    if not v.offers_only(_BESCHUT_WERK):
        return _passes(NO_DEMAND)
    if indication is None:
        return _unknown("indicatie_onbekend")
    return _passes("indicatie_past") if indication else _refuses("geen_indicatie")


def _springplank(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    if not v.offers_only(_SPRINGPLANKBAAN):
        return _passes(NO_DEMAND)
    if c.support.werkfit is None:
        return _unknown("werkfit_onbekend")
    if c.support.werkfit is Werkfit.BIJNA:
        return _passes("springplank_past")
    return _refuses("springplank_past_niet", werkfit=c.support.werkfit.value)


def _zuid(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    if v.zuid_only is not True:
        return _passes(NO_DEMAND)
    home = book.geography.place(c.pc4)
    if home is None:
        return _unknown("woonplaats_onbekend")
    return _passes("woont_in_zuid") if home.zuid else _refuses("woont_niet_in_zuid")


def _zoekgebied(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    area = c.search_area
    if area is None:
        return _passes(NO_DEMAND)
    work = book.geography.place(v.pc4)
    if area is SearchArea.RIJNMOND and v.postcode is not None:
        return _passes("in_zoekgebied", gebied=area.value) if work else _refuses("buiten_zoekgebied", gebied=area.value)
    if work is None:
        return _unknown("werkplaats_onbekend")
    if area is SearchArea.WIJK:
        home = book.geography.place(c.pc4)
        if home is None:
            return _unknown("woonplaats_onbekend")
        inside = (home.gemeente, home.gebied) == (work.gemeente, work.gebied)
    elif area is SearchArea.ZUID:
        inside = work.zuid
    else:
        inside = work.gemeente == "Rotterdam"
    return (_passes if inside else _refuses)("in_zoekgebied" if inside else "buiten_zoekgebied", gebied=area.value)


def _reistijd(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    if c.max_travel_minutes is None:
        return _passes(NO_DEMAND)
    minutes = book.travel_minutes(c, v)
    if minutes is None:
        return _unknown("reistijd_onbekend", grens=c.max_travel_minutes)
    if minutes > c.max_travel_minutes:
        return _refuses("reistijd_te_lang", minuten=minutes, grens=c.max_travel_minutes)
    return _passes("reistijd_past", minuten=minutes, grens=c.max_travel_minutes)


def _uren(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    if v.hours_max is not None and c.hours_min is not None and v.hours_max < c.hours_min:
        return _refuses("te_weinig_uren", aangeboden=v.hours_max, gewenst=c.hours_min)
    if v.hours_min is not None and c.hours_max is not None and v.hours_min > c.hours_max:
        return _refuses("te_veel_uren", aangeboden=v.hours_min, gewenst=c.hours_max)
    return _passes("uren_passen")


def _dagdelen(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    if not v.dayparts:
        return _passes(NO_DEMAND)
    if c.dayparts is None:
        return _unknown("dagdelen_onbekend", gevraagd=v.dayparts)
    missing = tuple(part for part in v.dayparts if part not in c.dayparts)
    return _refuses("dagdeel_ontbreekt", dagdelen=missing) if missing else _passes("dagdelen_passen")


def _rijbewijs(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    if not v.demands.licences:
        return _passes(NO_DEMAND)
    if c.licences is None:
        return _unknown("rijbewijs_onbekend", gevraagd=v.demands.licences)
    held = held_licences(c.licences)
    missing = tuple(licence for licence in v.demands.licences if licence not in held)
    return _refuses("rijbewijs_ontbreekt", rijbewijzen=missing) if missing else _passes("rijbewijs_past")


def _certificaat(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    demanded = v.demands.certificates
    if not demanded:
        return _passes(NO_DEMAND)
    if c.certificates is None:
        return _unknown("certificaten_onbekend", gevraagd=tuple(demand.name for demand in demanded))
    held = {book.certificates.key(name) for name in c.certificates}
    missing = [demand for demand in demanded if held.isdisjoint(book.certificates.satisfying_keys(demand.name))]
    upfront = tuple(demand.name for demand in missing if demand.upfront)
    if upfront:
        return _refuses("certificaat_ontbreekt", certificaten=upfront)
    if missing:
        return _unknown("certificaat_nog_te_halen", certificaten=tuple(demand.name for demand in missing))
    return _passes("certificaat_past")


def _opleiding(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    demanded = v.legal_education_rank
    if demanded is None or v.demands.education_level is None:
        return _passes(NO_DEMAND)
    level = v.demands.education_level.value
    finished = c.finished_education_rank
    if finished is None:
        return _unknown("opleiding_onbekend", niveau=level)
    return (
        _passes("opleiding_past", niveau=level) if finished >= demanded else _refuses("opleiding_te_laag", niveau=level)
    )


def _taal(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    demanded = v.demands.dutch_level
    if demanded is None:
        return _passes(NO_DEMAND)
    level = c.dutch
    if level is None:
        return _unknown("taal_onbekend", niveau=demanded.value)
    if level.rank >= demanded.rank:
        return _passes("taal_past", niveau=demanded.value)
    return _refuses("taal_te_laag", niveau=demanded.value, heeft=level.value)


def _leeftijd(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    if v.demands.minimum_age is None or v.demands.minimum_age < ADULT_AGE:
        return _passes(NO_DEMAND)
    if c.minor is None:
        return _unknown("leeftijd_onbekend", leeftijd=v.demands.minimum_age)
    return _refuses("te_jong", leeftijd=v.demands.minimum_age) if c.minor else _passes("leeftijd_past")


def _start(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    if c.available_from is None or v.latest_start is None or c.available_from <= v.latest_start:
        return _passes("start_past")
    return _refuses("te_laat_beschikbaar", beschikbaar=c.available_from, uiterlijk=v.latest_start)


def _werkplek(c: Candidate, v: Vacancy, today: date, book: RuleBook) -> Judged:
    needs = c.support.workplace_needs
    if not needs:
        return _passes(NO_DEMAND)
    lacking = tuple(need for need in needs if need in v.workplace_lacks)
    if lacking:
        return _refuses("werkplek_past_niet", eisen=lacking)
    unknown = tuple(need for need in needs if need not in v.workplace_offers)
    if unknown:
        return _unknown("werkplek_onbekend", eisen=unknown)
    return _passes("werkplek_past")


_RULES: dict[str, Rule] = {
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
    "certificaat": _certificaat,
    "opleiding": _opleiding,
    "taal": _taal,
    "leeftijd": _leeftijd,
    "start": _start,
    "werkplek": _werkplek,
}
RULES = tuple(_RULES)
"""The ids of the hard rules, in the order in which they are told."""


def judge(candidate: Candidate, vacancy: Vacancy, today: date, book: RuleBook) -> Verdict:
    """Every rule's answer for one pair on one day; the same from either side."""
    checks = [
        Check(name, outcome, code, data) if data else _bare_check(name, outcome, code)
        for name, rule in _RULES.items()
        for outcome, code, data in (rule(candidate, vacancy, today, book),)
    ]
    return Verdict(tuple(checks))


@cache
def _bare_check(rule: str, outcome: Outcome, code: str) -> Check:
    """One check for all pairs of which a rule has no more to say than this: nearly every answer, some fifty in all."""
    return Check(rule, outcome, code)
