"""Matches, results and refusals in words: a score as a number and a word, an oordeel, and what to check."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from api.web.describing import Described, described
from api.web.excerpts import Excerpt, excerpts
from matcher.domain import Candidate, Match, Outcome, Vacancy
from matcher.nearby import Nearby
from matcher.scoring import MODERATE_FIT, STRONG_FIT, SUPPORT
from matcher.wording import check_sentence, sentence

RULE_LABELS: Mapping[str, str] = {
    "status": "In beeld",
    "vorm": "Vorm",
    "lks": "Loonkostensubsidie",
    "beschut": "Beschut werk",
    "springplank": "Springplankbaan",
    "zuid": "Wonen in Zuid",
    "zoekgebied": "Zoekgebied",
    "reistijd": "Reistijd",
    "uren": "Uren",
    "dagdelen": "Dagdelen",
    "rijbewijs": "Rijbewijs",
    "certificaat": "Certificaten",
    "opleiding": "Opleiding",
    "taal": "Nederlands",
    "leeftijd": "Leeftijd",
    "start": "Begindatum",
    "werkplek": "Werkplek",
}
PROTECTED_RULES = frozenset({"lks", "beschut", "springplank", "werkplek"})
"""Rules that read `ondersteuning`: they stay out of what leaves the page."""
PROTECTED_REASONS = frozenset({"lks_welkom"})


@dataclass(frozen=True, slots=True)
class Judgement:
    """An oordeel in words, with a sign for those who look first; colour only repeats it."""

    key: str
    sign: str
    text: str


JUDGEMENTS: Mapping[str, Judgement] = {
    "geschikt": Judgement("geschikt", "✓", "Voldoet aan de eisen"),
    "te_controleren": Judgement("te_controleren", "?", "Eerst iets navragen"),
    "voldoet_niet": Judgement("voldoet_niet", "✕", "Voldoet niet aan de eisen"),
}
_OUTCOMES = {
    Outcome.PASSES: JUDGEMENTS["geschikt"],
    Outcome.UNKNOWN: JUDGEMENTS["te_controleren"],
    Outcome.REFUSES: JUDGEMENTS["voldoet_niet"],
}
_CHECK_WORDS = {Outcome.PASSES: "Voldoet", Outcome.UNKNOWN: "Onbekend", Outcome.REFUSES: "Voldoet niet"}


@dataclass(frozen=True, slots=True)
class Card:
    """A candidate or vacancy with why and what to check; `score` None where there is nothing to compare."""

    item: Described
    judgement: Judgement | None
    score: int | None
    fit: str
    reasons: tuple[str, ...]
    attention: tuple[str, ...]
    instruments: tuple[str, ...] = ()
    checks: tuple[tuple[str, str, str], ...] = ()
    minutes: int | None = None
    change: str | None = None
    excerpts: tuple[Excerpt, ...] = ()


def fit_word(score: float | None) -> str:
    """The score in a word; the bounds are those of the reasons."""
    if score is None:
        return "geen score"
    if score >= 100 * STRONG_FIT:
        return "past goed"
    return "past redelijk" if score >= 100 * MODERATE_FIT else "past een beetje"


def match_card(match: Match, item: Candidate | Vacancy) -> Card:
    """A whole explanation; a refused pair has no score and no reasons."""
    refused = match.verdict.refused
    score = None if refused else match.score
    return Card(
        described(item),
        _OUTCOMES[match.verdict.outcome],
        None if score is None else round(score),
        fit_word(score),
        () if refused else tuple(map(sentence, match.reasons)),
        tuple(map(sentence, match.attention)),
        () if refused else tuple(map(sentence, match.instruments)),
        tuple(
            (RULE_LABELS[check.rule], _CHECK_WORDS[check.outcome], check_sentence(check))
            for check in match.verdict.checks
            if check.code != "geen_eis"
        ),
    )


def result_card(result: Mapping[str, Any], item: Candidate | Vacancy) -> Card:
    """One result of a search."""
    score = result["score"]
    return Card(
        described(item),
        JUDGEMENTS[result["oordeel"]],
        None if score is None else round(score),
        fit_word(score),
        tuple(result["redenen"]),
        tuple(result["aandachtspunten"]),
        minutes=result["reistijdMinuten"],
        excerpts=excerpts(item, result["treffers"]),
    )


def nearby_card(near: Nearby, candidate: Candidate) -> Card:
    """A refused candidate, the one reason, and what would open it."""
    return Card(
        described(candidate),
        JUDGEMENTS["voldoet_niet"],
        round(near.score),
        fit_word(near.score),
        (check_sentence(near.check),),
        (),
        change=sentence(near.change),
    )


@dataclass(frozen=True, slots=True)
class Shareable:
    """What may leave the page of a match: nothing that `ondersteuning` had a part in."""

    fit: str
    reasons: tuple[str, ...]
    attention: tuple[str, ...]


def shareable(match: Match) -> Shareable:
    """The word is that of the score without the part for support."""
    if match.verdict.refused:
        return Shareable("bekijk dit op de pagina", (), ())
    parts = [part for part in match.parts if part.name != SUPPORT]
    weight = sum(part.weight for part in parts)
    score = sum(part.contribution for part in parts) / weight if weight else None
    asked = {check.code for check in match.verdict.checks if check.rule in PROTECTED_RULES}
    return Shareable(
        fit_word(score),
        tuple(sentence(reason) for reason in match.reasons if reason.code not in PROTECTED_REASONS),
        tuple(sentence(reason) for reason in match.attention if reason.code not in asked),
    )
