"""Free text as it may be kept: what points at a person is masked before it is stored, and the caller hears of it.

Of people every kind goes. Of vacancies only what belongs to a person: a place of work and work in care stay.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final, Generic, TypeVar

from api.schemas.fields import LONGEST_NAME, LONGEST_STORY, LONGEST_VACANCY
from matcher.domain import Candidate, Vacancy
from matcher.screening import KINDS, MARKERS, Finding, Kind, screen
from matcher.text import plain

D = TypeVar("D", Candidate, Vacancy)

OF_PEOPLE: Final = frozenset(KINDS)
OF_VACANCIES: Final[frozenset[Kind]] = frozenset({"bsn", "telefoon", "email", "iban", "naam"})
SHORT_MARKER: Final = "…"
"""Takes the place of the markers where they would make a text longer than the contract allows."""


@dataclass(frozen=True, slots=True)
class Hidden:
    """What was masked: `field` is a path in the wire's words; `start` and `end` count characters of what was sent."""

    field: str
    kind: Kind
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Shielded(Generic[D]):
    """The document as it is kept, and what was masked in it, in the order of the fields."""

    document: D
    hidden: tuple[Hidden, ...]


def shield_candidate(candidate: Candidate) -> Shielded[Candidate]:
    """The person's own words, and every word about the person, without identifiers, names and health."""
    hide = _Hider(OF_PEOPLE)
    kept = replace(
        candidate,
        desired_titles=hide.each(candidate.desired_titles, "gewensteBeroepen", LONGEST_NAME),
        profile_text=hide.text(candidate.profile_text, "profieltekst", LONGEST_STORY),
        experience=tuple(
            replace(
                work,
                function=hide.text(work.function, f"werkervaring[{place}].functie"),
                description=hide.text(work.description, f"werkervaring[{place}].omschrijving", LONGEST_STORY),
            )
            for place, work in enumerate(candidate.experience)
        ),
        education=candidate.education
        and tuple(
            replace(study, direction=hide.text(study.direction, f"opleidingen[{place}].richting"))
            for place, study in enumerate(candidate.education)
        ),
        skills=hide.each(candidate.skills, "vaardigheden", LONGEST_NAME),
        certificates=candidate.certificates and hide.each(candidate.certificates, "certificaten", LONGEST_NAME),
    )
    return Shielded(kept, tuple(hide.hidden))


def shield_vacancy(vacancy: Vacancy) -> Shielded[Vacancy]:
    """Without the numbers, addresses and names of people whom a text says to call."""
    hide = _Hider(OF_VACANCIES)
    certificates = tuple(
        replace(demand, name=hide.text(demand.name, f"eisen.certificaten[{place}].naam"))
        for place, demand in enumerate(vacancy.demands.certificates)
    )
    kept = replace(
        vacancy,
        title=hide.text(vacancy.title, "titel", LONGEST_NAME),
        text=hide.text(vacancy.text, "tekst", LONGEST_VACANCY),
        demands=replace(vacancy.demands, certificates=certificates),
    )
    return Shielded(kept, tuple(hide.hidden))


Shield = Callable[[D], Shielded[D]]
T = TypeVar("T", str, str | None)


class _Hider:
    """Masks one document's texts and remembers what it masked."""

    def __init__(self, kinds: frozenset[Kind]) -> None:
        self._kinds = kinds
        self.hidden: list[Hidden] = []

    def each(self, texts: tuple[str, ...], field: str, most: int) -> tuple[str, ...]:
        return tuple(self.text(text, f"{field}[{place}]", most) for place, text in enumerate(texts))

    def text(self, text: T, field: str, most: int | None = None) -> T:
        if not text:
            return text
        found = self._found(text)
        kept = self._masked(text, found, field, most)
        if "<" in kept or "&" in kept:
            # Markup may cut a number in two: what a reader would see is screened as well.
            bare = plain(kept)
            if left := self._found(bare):
                kept = self._masked(bare, left, field, most)
        return kept

    def _found(self, text: str) -> list[Finding]:
        return [finding for finding in screen(text).found if finding.kind in self._kinds]

    def _masked(self, text: str, found: list[Finding], field: str, most: int | None) -> str:
        self.hidden += [Hidden(field, finding.kind, finding.start, finding.end) for finding in found]
        masked = _with(text, found, lambda finding: MARKERS[finding.kind])
        return masked if most is None or len(masked) <= most else _with(text, found, lambda _: SHORT_MARKER)


def _with(text: str, found: list[Finding], marker: Callable[[Finding], str]) -> str:
    pieces: list[str] = []
    place = 0
    for finding in found:
        pieces += (text[place : finding.start], marker(finding))
        place = finding.end
    return "".join((*pieces, text[place:]))
