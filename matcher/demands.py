"""What only the text of a vacancy demands and its fields do not say. It is shown to be checked; it never refuses."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from matcher.columns import held_licences
from matcher.domain import Candidate, DutchLevel, EducationLevel, Experience, Licence, Vacancy
from matcher.domain.values import DAYPARTS
from matcher.normalise import STOPWORDS, neutral_title, stem
from matcher.ports import CertificateNames
from matcher.reading import Kind, Mention, Polarity, Reading, Strength
from matcher.text import plain

DEMANDING = frozenset((
    Kind.LICENCE, Kind.CERTIFICATE, Kind.VOG, Kind.DUTCH_LEVEL, Kind.HOURS, Kind.DAYPARTS, Kind.EDUCATION,
    Kind.EXPERIENCE_YEARS, Kind.PHYSICAL,
))  # fmt: skip
"""Kinds that a text may demand; skills and occupations are matched, not demanded."""
UNUSUAL_PARTS = frozenset(("weekend", "za", "zo", "avond", "nacht"))
"""Parts of the week that are worth a question; that somebody works in the daytime is not."""
_LACKED_BY = {
    "zwaar_tillen": "geen_zwaar_tillen",
    "zwaar_werk": "geen_zwaar_tillen",
    "hoogte": "geen_hoogte",
}
"""Demand on the body to the key of the workplace that already tells of it."""
_MONTHS_A_YEAR = 12


@dataclass(frozen=True, slots=True)
class TextDemand:
    """A demand and the sentence of the vacancy that makes it; values as in `matcher.reading.Kind`.

    alternatives: values that are as good. title: of the vacancy, what experience is measured against.
    """

    kind: Kind
    value: str
    sentence: str
    alternatives: tuple[str, ...] = ()
    title: str = ""

    @property
    def values(self) -> tuple[str, ...]:
        """Every value of which one is enough."""
        return (self.value, *self.alternatives)


def text_to_read(vacancy: Vacancy) -> str:
    """What a reader must be given: the text without HTML; empty when there is none."""
    return plain(vacancy.text) if vacancy.text else ""


def text_demands(vacancy: Vacancy, reading: Reading, certificates: CertificateNames) -> tuple[TextDemand, ...]:
    """What the reading of `text_to_read(vacancy)` demands beyond the fields, in the order of the text.

    A demand that is denied anywhere in the text is left out, and so is what is only wished for or taught.
    """
    denied = {(one.kind, one.value) for one in reading.mentions if one.polarity is Polarity.NEGATED}
    found: dict[tuple[Kind, str], TextDemand] = {}
    for mention in reading.mentions:
        if (
            mention.kind in DEMANDING
            and mention.strength is Strength.DEMANDED
            and mention.polarity is Polarity.ASSERTED
            and (mention.kind, mention.value) not in denied
            and not _in_fields(vacancy, mention, certificates)
        ):
            said = TextDemand(
                mention.kind, _demanded_value(mention), reading.sentence(mention), mention.alternatives, vacancy.title
            )
            found.setdefault((said.kind, said.value), said)
    return tuple(_strictest(found.values()))


def _demanded_value(mention: Mention) -> str:
    """Hours demanded count from their lower end; every other value stays."""
    return f"{_least_hours(mention.value)}-" if mention.kind is Kind.HOURS else mention.value


def _strictest(demands: Iterable[TextDemand]) -> Iterator[TextDemand]:
    """Of one ladder (levels, years, hours) only the highest step is demanded."""
    kept = list(demands)
    for demand in kept:
        step = _step(demand)
        if step is None or not any(
            other.kind is demand.kind and (_step(other) or 0) > step for other in kept if other is not demand
        ):
            yield demand


def _step(demand: TextDemand) -> float | None:
    if demand.kind is Kind.DUTCH_LEVEL:
        return DutchLevel(demand.value).rank
    if demand.kind is Kind.EDUCATION:
        return EducationLevel(demand.value).rank
    if demand.kind is Kind.EXPERIENCE_YEARS:
        return float(demand.value)
    if demand.kind is Kind.HOURS:
        return _least_hours(demand.value)
    return None


def _least_hours(value: str) -> int:
    return int(value.partition("-")[0] or 0)


def _parts(name: str) -> frozenset[str]:
    """The dagdelen that a day, a part of the day or weekend may mean."""
    days = {"weekend": ("za", "zo")}.get(name, (name,))
    return frozenset(part for part in DAYPARTS if not set(part.split("-")).isdisjoint(days))


def _in_fields(vacancy: Vacancy, mention: Mention, certificates: CertificateNames) -> bool:
    """Whether the vacancy's fields already say it, or it is no demand at all."""
    demands = vacancy.demands
    values = (mention.value, *mention.alternatives)
    if mention.kind is Kind.LICENCE:
        return not held_licences(demands.licences).isdisjoint(Licence(value) for value in values)
    if mention.kind is Kind.CERTIFICATE:
        told = {certificates.key(demand.name) for demand in demands.certificates}
        return any(not told.isdisjoint(certificates.satisfying_keys(value)) for value in values)
    if mention.kind is Kind.VOG:
        return demands.vog is not None
    if mention.kind is Kind.DUTCH_LEVEL:
        return demands.dutch_level is not None
    if mention.kind is Kind.HOURS:
        least = _least_hours(mention.value)
        return not mention.value.endswith("-") or (vacancy.hours_min or 0) >= least
    if mention.kind is Kind.DAYPARTS:
        told_parts = frozenset(vacancy.dayparts or ())
        return mention.value not in UNUSUAL_PARTS or not told_parts.isdisjoint(_parts(mention.value))
    if mention.kind is Kind.EDUCATION:
        return demands.education_level is not None
    if mention.kind is Kind.PHYSICAL:
        told_keys = (*vacancy.workplace_lacks, *vacancy.workplace_offers)
        return _LACKED_BY.get(mention.value) in told_keys
    return False


def unmet(
    candidate: Candidate, demands: Iterable[TextDemand], certificates: CertificateNames
) -> tuple[TextDemand, ...]:
    """Those demands that the candidate's fields do not show as met; what is unknown stays. Support is never read."""
    return tuple(demand for demand in demands if not _met(candidate, demand, certificates))


def _met(candidate: Candidate, demand: TextDemand, certificates: CertificateNames) -> bool:
    if demand.kind is Kind.LICENCE:
        held_categories = held_licences(candidate.licences or ())
        return any(Licence(value) in held_categories for value in demand.values)
    if demand.kind is Kind.CERTIFICATE:
        held = {certificates.key(name) for name in candidate.certificates or ()}
        return any(not held.isdisjoint(certificates.satisfying_keys(value)) for value in demand.values)
    if demand.kind is Kind.DUTCH_LEVEL:
        level = candidate.dutch
        return level is not None and level.rank >= DutchLevel(demand.value).rank
    if demand.kind is Kind.HOURS:
        return candidate.hours_max is not None and candidate.hours_max >= _least_hours(demand.value)
    if demand.kind is Kind.DAYPARTS:
        return not _parts(demand.value).isdisjoint(candidate.dayparts or ())
    if demand.kind is Kind.EDUCATION:
        finished = candidate.finished_education_rank
        return finished is not None and finished >= EducationLevel(demand.value).rank
    if demand.kind is Kind.EXPERIENCE_YEARS:
        months = sum(work.months or 0 for work in candidate.experience if _alike(work, demand))
        return months >= float(demand.value) * _MONTHS_A_YEAR
    return False


def _alike(work: Experience, demand: TextDemand) -> bool:
    """Whether a job held shares a word with the title of the vacancy or with the sentence that asks for years."""
    return not _telling(work.function).isdisjoint(_telling(f"{demand.title} {demand.sentence}"))


_SAYS_NOTHING = frozenset(map(stem, ("medewerker", "allround", "ervaring", "jaar", "minimaal", "hebt", "werk")))


def _telling(words: str) -> frozenset[str]:
    return frozenset(stem(word) for word in neutral_title(words).split() if word not in STOPWORDS) - _SAYS_NOTHING
