"""Candidates and vacancies in words: the facts that a card, a page and a comparison show. Never `ondersteuning`."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from api.web.filters import word
from matcher.domain import Candidate, Vacancy
from matcher.domain.values import DAYS, PARTS_OF_DAY
from matcher.text import plain
from matcher.wording import dated

UNKNOWN = "Niet ingevuld"
NONE = "Geen"
Fact = tuple[str, str]
"""What it is called, and what it is."""


@dataclass(frozen=True, slots=True)
class Described:
    """One candidate or vacancy as people read it; `brief` are the facts for a card."""

    side: str
    id: str
    title: str
    brief: tuple[Fact, ...]
    facts: tuple[Fact, ...]
    text: str


def described(item: Candidate | Vacancy) -> Described:
    return _candidate(item) if isinstance(item, Candidate) else _vacancy(item)


def _candidate(candidate: Candidate) -> Described:
    works = (
        f"{work.function} ({_months(work.months)})" if work.months else work.function for work in candidate.experience
    )
    studies = (
        f"{word('opleiding', study.level.value)}{f', {study.direction}' if study.direction else ''}"
        f"{', zonder diploma' if study.diploma is False else ''}"
        for study in candidate.education or ()
    )
    brief = (
        ("Uren", hours(candidate.hours_min, candidate.hours_max)),
        ("Woont in", place(candidate.postcode, candidate.gemeente)),
        ("Kan beginnen", f"Vanaf {dated(candidate.available_from)}" if candidate.available_from else UNKNOWN),
        ("Rijbewijs", listed(candidate.licences)),
    )
    travel = (
        f"{listed([word('vervoer', means.value) for means in candidate.transport]) if candidate.transport else UNKNOWN}"
        f"{f', hooguit {candidate.max_travel_minutes} minuten' if candidate.max_travel_minutes else ''}"
    )
    return Described(
        "kandidaten",
        candidate.id,
        capital(listed(candidate.desired_titles)) if candidate.desired_titles else "Nog geen beroep gekozen",
        brief,
        (
            *brief,
            ("Reizen", travel),
            ("Dagdelen", dayparts(candidate.dayparts)),
            ("Nederlands", candidate.dutch.value if candidate.dutch else UNKNOWN),
            ("Certificaten", listed(candidate.certificates)),
            ("Opleiding", listed(list(studies)) if candidate.education is not None else UNKNOWN),
            ("Ervaring", listed(list(works)) if candidate.experience else UNKNOWN),
            ("Vaardigheden", listed(candidate.skills) if candidate.skills else UNKNOWN),
            ("Vorm", listed([form.value.replace("_", " ") for form in candidate.forms or ()] or None)),
        ),
        plain(candidate.profile_text or ""),
    )


def _vacancy(vacancy: Vacancy) -> Described:
    demands, employer = vacancy.demands, vacancy.employer
    certificates = [
        f"{demand.name} ({'vooraf nodig' if demand.upfront else 'mag later'})" for demand in demands.certificates
    ]
    brief = (
        ("Werkgever", employer.name if employer and employer.name else UNKNOWN),
        ("Uren", hours(vacancy.hours_min, vacancy.hours_max)),
        ("Werkplek in", place(vacancy.postcode, vacancy.gemeente)),
        ("Vorm", listed([form.value.replace("_", " ") for form in vacancy.forms])),
    )
    return Described(
        "vacatures",
        vacancy.id,
        capital(vacancy.title),
        brief,
        (
            *brief,
            ("Begint uiterlijk", dated(vacancy.latest_start) if vacancy.latest_start else UNKNOWN),
            ("Dagdelen", dayparts(vacancy.dayparts)),
            ("Rijbewijs nodig", listed(demands.licences)),
            ("Certificaten nodig", listed(certificates)),
            ("Nederlands nodig", demands.dutch_level.value if demands.dutch_level else NONE),
            ("Opleiding", word("opleiding", demands.education_level.value) if demands.education_level else NONE),
            ("VOG nodig", "Ja" if demands.vog else "Nee" if demands.vog is False else UNKNOWN),
            ("Loonkostensubsidie", word("lks", vacancy.lks.value) if vacancy.lks else UNKNOWN),
            ("Aantal plaatsen", str(vacancy.places)),
        ),
        plain(vacancy.text or ""),
    )


def hours(low: int | None, high: int | None) -> str:
    if low is None and high is None:
        return UNKNOWN
    if low == high:
        return f"{low} uur"
    if low is None or high is None:
        return f"Hooguit {high} uur" if low is None else f"Minstens {low} uur"
    return f"{low} tot {high} uur"


def place(postcode: str | None, gemeente: str | None) -> str:
    """The gemeente and the four digits; letters of a postcode point to a street and stay out."""
    return " ".join(filter(None, (gemeente, postcode[:4] if postcode else None))) or UNKNOWN


def listed(values: Sequence[str] | None) -> str:
    """A list in words: None is unknown, empty is none."""
    if values is None:
        return UNKNOWN
    return ", ".join(str(value) for value in values) or NONE


def dayparts(parts: Iterable[str] | None) -> str:
    """Days for each part of the day: ochtend ma di wo, middag ma."""
    if parts is None:
        return UNKNOWN
    chosen = set(parts)
    told = [
        f"{part} {' '.join(name for name in DAYS if f'{name}-{part}' in chosen)}"
        for part in PARTS_OF_DAY
        if any(f"{name}-{part}" in chosen for name in DAYS)
    ]
    return ", ".join(told) or NONE


def capital(text: str) -> str:
    """With a capital to begin with; the other letters stay as they are."""
    return text[:1].upper() + text[1:]


def _months(months: int) -> str:
    years = months // 12
    return f"{years} jaar" if years else f"{months} maanden" if months > 1 else "1 maand"
