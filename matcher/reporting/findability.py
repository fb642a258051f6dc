"""Who is never found, and which empty field is to blame."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType
from typing import Final

import numpy as np

from matcher.domain import Candidate, LksStatus
from matcher.ports import Bitmap
from matcher.reporting.counting import MarketCounts
from matcher.reporting.groups import Group, Tally, counts, groups
from matcher.rules import RULES

EMPTY, FILLED = "leeg", "ingevuld"
SEVERAL: Final = "meer_velden"
"""Blamed where no single empty field keeps all pairs from being decided."""
VACANCIES: Final = "vacatures"
"""Blamed where the candidate's own fields are filled and the vacancies leave it open."""

FIELDS: Mapping[str, Callable[[Candidate], bool]] = MappingProxyType(
    {
        "gewensteBeroepen": lambda c: not c.desired_titles,
        "profieltekst": lambda c: not c.profile_text,
        "werkervaring": lambda c: not c.experience,
        "vaardigheden": lambda c: not c.skills,
        "postcode": lambda c: c.postcode is None,
        "dagdelen": lambda c: c.dayparts is None,
        "rijbewijzen": lambda c: c.licences is None,
        "certificaten": lambda c: c.certificates is None,
        "opleidingen": lambda c: c.education is None,
        "talen": lambda c: c.dutch is None,
        "minderjarig": lambda c: c.minor is None,
        "lks": lambda c: c.support.lks in (None, LksStatus.VERMOEDEN),
        "beschutWerk": lambda c: c.support.beschut_werk is None,
        "werkfit": lambda c: c.support.werkfit is None,
    }
)
"""Whether a field is empty, by its name on the wire; a suspicion of LKS decides nothing, and counts as empty."""
WORDS: Final = ("gewensteBeroepen", "profieltekst", "werkervaring", "vaardigheden")
"""Without any of these there is nothing to rank by."""
FIELD_OF_RULE: Mapping[str, str] = MappingProxyType(
    {
        "lks": "lks",
        "beschut": "beschutWerk",
        "springplank": "werkfit",
        "zuid": "postcode",
        "zoekgebied": "postcode",
        "reistijd": "postcode",
        "dagdelen": "dagdelen",
        "rijbewijs": "rijbewijzen",
        "certificaat": "certificaten",
        "opleiding": "opleidingen",
        "taal": "talen",
        "leeftijd": "minderjarig",
    }
)
"""The field whose absence keeps a rule from deciding."""


class Found(StrEnum):
    """How a candidate can be found, the first that holds.

    WORDLESS: nothing to rank by. NOWHERE: a rule refuses every vacancy. UNSURE: some are left, and each has something
    to ask. FOUND: at least one vacancy is suitable.
    """

    WORDLESS = "zonder_woorden"
    NOWHERE = "nergens"
    UNSURE = "alleen_na_vragen"
    FOUND = "vindbaar"


@dataclass(frozen=True, slots=True)
class FieldUse:
    """One field: who left it empty and who did not; `listed` here is a place on some vacancy's list."""

    field: str
    groups: tuple[Group, ...]


@dataclass(frozen=True, slots=True)
class Findability:
    """People by Found; the field to blame for each UNSURE, the rule for each NOWHERE; and every field's use."""

    people: Mapping[str, int]
    empty_to_blame: Mapping[str, int]
    rule_to_blame: Mapping[str, int]
    fields: tuple[FieldUse, ...]


def findability(candidates: Sequence[Candidate], market: MarketCounts, on_a_list: Bitmap) -> Findability:
    """`on_a_list` (c,): who stands on the list of at least one vacancy."""
    found = [_found(candidate, market, row) for row, candidate in enumerate(candidates)]
    unsure = [_field(candidates[row], market, row) for row, how in enumerate(found) if how is Found.UNSURE]
    nowhere = [_rule(market, row) for row, how in enumerate(found) if how is Found.NOWHERE]
    suitable = market.candidate_suitable > 0
    people = counts({how.value: found.count(how) for how in Found})
    # The causes add up to those whom they are the causes of, whose number may not be told.
    return Findability(
        people,
        counts({name: unsure.count(name) for name in set(unsure)}) if Found.UNSURE.value in people else {},
        counts({name: nowhere.count(name) for name in set(nowhere)}) if Found.NOWHERE.value in people else {},
        tuple(_use(name, candidates, on_a_list, suitable) for name in FIELDS),
    )


def _found(candidate: Candidate, market: MarketCounts, row: int) -> Found:
    if all(FIELDS[name](candidate) for name in WORDS):
        return Found.WORDLESS
    if not market.candidate_admitted[row]:
        return Found.NOWHERE
    return Found.FOUND if market.candidate_suitable[row] else Found.UNSURE


def _field(candidate: Candidate, market: MarketCounts, row: int) -> str:
    """The empty field that alone keeps most pairs from being suitable."""
    by_field: dict[str, int] = {}
    for rule, field in FIELD_OF_RULE.items():
        if FIELDS[field](candidate):
            by_field[field] = by_field.get(field, 0) + int(market.candidate_unsure[row, RULES.index(rule)])
    if not by_field:
        return VACANCIES
    field = max(by_field, key=lambda name: (by_field[name], name))
    if by_field[field]:
        return field
    return VACANCIES if market.candidate_unsure[row].any() else SEVERAL


def _rule(market: MarketCounts, row: int) -> str:
    """The rule that alone refuses the most vacancies."""
    alone = market.candidate_alone[row]
    return RULES[int(alone.argmax())] if alone.any() else SEVERAL


def _use(name: str, candidates: Sequence[Candidate], on_a_list: Bitmap, suitable: Bitmap) -> FieldUse:
    empty = np.array([FIELDS[name](candidate) for candidate in candidates], dtype=np.bool_)
    tallies = {
        label: Tally(int(who.sum()), int((who & on_a_list).sum()), int((who & on_a_list & suitable).sum()))
        for label, who in ((EMPTY, empty), (FILLED, ~empty))
    }
    return FieldUse(name, groups(tallies))
