"""The slow twin: every filter as plain Python about one object, as the definition of the search says it."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from matcher.columns import held_licences
from matcher.domain import (
    Candidate,
    CandidateStatus,
    DutchLevel,
    EducationLevel,
    Form,
    Transport,
    Vacancy,
    VacancyStatus,
)
from matcher.domain.outcome import Outcome
from matcher.normalise import fold, neutral_title
from matcher.search.occupations import Occupations
from matcher.search.places import slug
from matcher.search.request import Wish
from tests.makers import TODAY, geography, rule_book

YES, NO, UNKNOWN = Outcome.PASSES, Outcome.REFUSES, Outcome.UNKNOWN
OPPOSITE = {YES: NO, NO: YES, UNKNOWN: UNKNOWN}
BOOK = rule_book()
Item = Candidate | Vacancy


def answer(item: Item, wish: Wish, occupations: Occupations) -> Outcome:
    """What one wish says of one object."""
    value, denied = wish.value, wish.demand == "niet"
    if value is False:
        value, denied = True, not denied
    of_candidate = isinstance(item, Candidate)
    if wish.filter == "beroep":
        found = occupation(item, value, occupations)
    elif wish.filter in SHARED:
        found = SHARED[wish.filter](item, value)
    elif (wish.filter, of_candidate, denied) in OWN_DENIALS:
        return OWN_DENIALS[wish.filter, of_candidate, denied](item, value)
    else:
        found = (OF_CANDIDATES if of_candidate else OF_VACANCIES)[wish.filter](item, value)
    return OPPOSITE[found] if denied else found


def truth(value: bool | None) -> Outcome:
    return UNKNOWN if value is None else YES if value else NO


def told(known: object, value: bool) -> Outcome:
    return truth(None if known is None else value)


def home(item: Item) -> Any:
    return geography().place(item.pc4)


def area(item: Item, value: Any) -> Outcome:
    place = home(item)
    if place is None:
        return UNKNOWN
    own = {slug(place.gebied)} if place.gemeente == "Rotterdam" else set()
    return truth(bool((own | ({"zuid"} if place.zuid else set())) & set(value)))


def gemeente(item: Item, value: Any) -> Outcome:
    place = home(item)
    return told(place, place is not None and fold(place.gemeente) in {fold(name) for name in value})


def focus(item: Item, value: Any) -> Outcome:
    place = home(item)
    return UNKNOWN if place is None else {"ja": YES, "nee": NO}.get(place.focus, UNKNOWN)


def hours(item: Item, value: Any) -> Outcome:
    if item.hours_min is None and item.hours_max is None:
        return UNKNOWN
    low, high = item.hours_min or 0, item.hours_max or 999
    return truth(low <= value.get("max", 999) and value.get("min", 0) <= high)


def occupation(item: Item, value: Any, occupations: Occupations) -> Outcome:
    if isinstance(item, Candidate):
        titles, groups = [*item.desired_titles, *(work.function for work in item.experience)], set()
    else:
        titles, groups = [item.title], {item.isco08} - {None}
    for title in titles:
        groups |= occupations.groups(title)
    wanted = {value["isco08"]} if "isco08" in value else set(occupations.groups(value["label"]))
    same = "label" in value and neutral_title(value["label"]) in {neutral_title(title) for title in titles}
    return YES if wanted & groups or same else NO if groups else UNKNOWN


def minutes(item: Item, value: Any) -> float | None:
    there, here = geography().number(int(value.get("naar") or value["van"])), geography().number(item.pc4)
    if -1 in (there, here):
        return None
    own = item.transport if isinstance(item, Candidate) else None
    means = (Transport(value["vervoer"]),) if "vervoer" in value else own
    return BOOK.travel.minutes(here, there, means)


def travel(item: Item, value: Any) -> Outcome:
    took = minutes(item, value)
    limit = value.get("minuten", item.max_travel_minutes if isinstance(item, Candidate) else None)
    return UNKNOWN if took is None or limit is None else truth(took <= limit)


def counted(forms: Any) -> set[str]:
    return {str(form) for form in forms} | ({"regulier"} if Form.GARANTIEBAAN in forms else set())


def wanted_forms(c: Candidate, value: Any) -> Outcome:
    if c.forms is None:
        return YES if set(value) - {"proefplaatsing", "werkervaringsplaats"} else UNKNOWN
    return truth(bool(counted(c.forms) & counted(tuple(map(Form, value)))))


def unwanted_forms(c: Candidate, value: Any) -> Outcome:
    return UNKNOWN if c.forms is None else truth(not counted(c.forms) & counted(tuple(map(Form, value))))


def holds(c: Candidate, name: str) -> bool:
    return bool({BOOK.certificates.key(own) for own in c.certificates or ()} & BOOK.certificates.satisfying_keys(name))


def demands(v: Vacancy, name: str) -> bool:
    own = {BOOK.certificates.key(demand.name) for demand in v.demands.certificates}
    return bool(own & BOOK.certificates.satisfying_keys(name))


def experience(c: Candidate, value: Any) -> Outcome:
    months = [work.months for work in c.experience]
    if sum(one or 0 for one in months) >= value["maandenMin"]:
        return YES
    return UNKNOWN if not months or None in months else NO


def offered(v: Vacancy, value: Any) -> Outcome:
    if any(key in v.workplace_lacks for key in value):
        return NO
    return YES if all(key in v.workplace_offers for key in value) else UNKNOWN


def not_offered(v: Vacancy, value: Any) -> Outcome:
    if any(key in v.workplace_offers for key in value):
        return NO
    return YES if all(key in v.workplace_lacks for key in value) else UNKNOWN


def sector(v: Vacancy, value: Any) -> Outcome:
    name = v.employer.sector if v.employer else None
    return told(name, name is not None and any(set(fold(one).split()) <= set(fold(name).split()) for one in value))


SHARED: Mapping[str, Any] = {
    "gebied": area, "gemeente": gemeente, "nprz": focus, "uren": hours, "reistijd": travel,
}  # fmt: skip
OF_CANDIDATES: Mapping[str, Any] = {
    "lks": lambda c, x: {None: UNKNOWN, "vermoeden": UNKNOWN, "geen": NO}.get(c.support.lks, YES),
    "beschutWerk": lambda c, x: truth(c.support.beschut_werk),
    "doelgroepregister": lambda c, x: truth(c.support.doelgroepregister),
    "dagdelen": lambda c, x: told(c.dayparts, bool(set(c.dayparts or ()) & set(x))),
    "rijbewijs": lambda c, x: told(c.licences, set(x) <= {str(one) for one in held_licences(c.licences or ())}),
    "certificaat": lambda c, x: told(c.certificates, all(holds(c, name) for name in x)),
    "taal": lambda c, x: told(c.dutch, c.dutch is not None and c.dutch.rank >= DutchLevel(x["niveau"]).rank),
    "opleiding": lambda c, x: told(
        c.education, max(c.finished_education_rank or 0, 0) >= EducationLevel(x["niveau"]).rank
    ),
    "vorm": wanted_forms,
    "begeleiding": lambda c, x: told(c.support.begeleiding, str(c.support.begeleiding) in x),
    "werkplek": lambda c, x: truth(set(x) <= set(c.support.workplace_needs) if c.support.workplace_needs else None),
    "ervaring": experience,
    "beschikbaar": lambda c, x: told(
        c.available_from, c.available_from is not None and c.available_from <= date.fromisoformat(x["uiterlijk"])
    ),
    "lopendTraject": lambda c, x: truth(c.running_trajectory),
    "status": lambda c, x: truth(str(c.status) in x),
    "minderjarig": lambda c, x: truth(c.minor),
}
OF_VACANCIES: Mapping[str, Any] = {
    "lks": lambda v, x: told(v.lks, x == "mogelijk" or v.lks == "alleen"),
    "beschutWerk": lambda v, x: truth(Form.BESCHUT_WERK in v.forms),
    "dagdelen": lambda v, x: told(v.dayparts, set(v.dayparts or ()) <= set(x)),
    "rijbewijs": lambda v, x: truth(set(x) <= {str(one) for one in held_licences(v.demands.licences)}),
    "certificaat": lambda v, x: truth(all(demands(v, name) for name in x)),
    "taal": lambda v, x: truth(
        v.demands.dutch_level is None or v.demands.dutch_level.rank <= DutchLevel(x["niveau"]).rank
    ),
    "opleiding": lambda v, x: truth(
        v.demands.education_level is None or v.demands.education_level.rank <= EducationLevel(x["niveau"]).rank
    ),
    "vorm": lambda v, x: truth(bool(counted(v.forms) & set(x))),
    "begeleiding": lambda v, x: told(v.guidance, str(v.guidance) in x),
    "werkplek": offered,
    "ervaring": lambda v, x: UNKNOWN,
    "beschikbaar": lambda v, x: told(
        v.latest_start, v.latest_start is not None and v.latest_start >= date.fromisoformat(x["start"])
    ),
    "sector": sector,
    "socialReturn": lambda v, x: truth(v.employer.social_return_open if v.employer else None),
    "lksErvaring": lambda v, x: truth(
        None
        if v.employer is None or v.employer.earlier_lks_placements is None
        else v.employer.earlier_lks_placements >= 1
    ),
    "harrie": lambda v, x: truth(v.employer.harrie_trained if v.employer else None),
}
OWN_DENIALS: Mapping[tuple[str, bool, bool], Any] = {
    ("dagdelen", True, True): lambda c, x: told(c.dayparts, bool(set(c.dayparts or ()) - set(x))),
    ("dagdelen", False, True): lambda v, x: told(v.dayparts, not set(v.dayparts or ()) & set(x)),
    ("rijbewijs", True, True): lambda c, x: told(
        c.licences, not set(x) & {str(one) for one in held_licences(c.licences or ())}
    ),
    ("rijbewijs", False, True): lambda v, x: truth(
        not set(x) & {str(one) for one in held_licences(v.demands.licences)}
    ),
    ("certificaat", True, True): lambda c, x: told(c.certificates, not any(holds(c, name) for name in x)),
    ("certificaat", False, True): lambda v, x: truth(not any(demands(v, name) for name in x)),
    ("vorm", True, True): unwanted_forms,
    ("werkplek", True, True): lambda c, x: truth(
        not set(x) & set(c.support.workplace_needs) if c.support.workplace_needs else None
    ),
    ("werkplek", False, True): not_offered,
}


def in_play(item: Item) -> bool:
    """Whether somebody who asks for no status sees it."""
    if isinstance(item, Candidate):
        return item.status not in (CandidateStatus.PLACED, CandidateStatus.UNAVAILABLE)
    return item.status is VacancyStatus.OPEN and (item.closing_date is None or item.closing_date >= TODAY)
