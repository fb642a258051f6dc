"""The match of the contract: score, parts that add up to it, and every sentence."""

from __future__ import annotations

from functools import cache
from typing import Literal

from pydantic import BaseModel, ConfigDict, Field

from matcher.domain import Check, Match, Outcome
from matcher.pipeline import Answer, Versions
from matcher.wording import check_sentence, sentence

Judgement = Literal["geschikt", "te_controleren", "voldoet_niet"]
LEXICAL_ONLY = "true zolang het taalmodel niet antwoordt: dan is alleen op woorden gezocht, en niet op betekenis"
JUDGEMENTS: dict[Outcome, Judgement] = {
    Outcome.PASSES: "geschikt",
    Outcome.UNKNOWN: "te_controleren",
    Outcome.REFUSES: "voldoet_niet",
}


class PartOut(BaseModel):
    """One part of the score: gewicht > 0, waarde 0..1, bijdrage in points."""

    model_config = ConfigDict(title="Onderdeel", frozen=True)

    name: str = Field(alias="naam")
    weight: float = Field(alias="gewicht")
    value: float = Field(alias="waarde")
    contribution: float = Field(alias="bijdrage")


class CheckOut(BaseModel):
    """What one rule says of the pair."""

    model_config = ConfigDict(title="Controle", frozen=True)

    rule: str = Field(alias="regel")
    outcome: Outcome = Field(alias="uitkomst")
    explanation: str = Field(alias="uitleg")


class MatchOut(BaseModel):
    """One explained pair; rang is null when the pair was asked for by itself, score is null when a rule refuses."""

    model_config = ConfigDict(title="Match", frozen=True)

    candidate_id: str = Field(alias="kandidaatId")
    vacancy_id: str = Field(alias="vacatureId")
    rank: int | None = Field(alias="rang")
    score: float | None = Field(description="0..100; de bijdragen van de onderdelen tellen hiertoe op")
    judgement: Judgement = Field(alias="oordeel")
    parts: tuple[PartOut, ...] = Field(alias="onderdelen")
    reasons: tuple[str, ...] = Field(alias="redenen")
    attention: tuple[str, ...] = Field(alias="aandachtspunten")
    checks: tuple[CheckOut, ...] = Field(alias="controles")
    instruments: tuple[str, ...] = Field(alias="instrumenten")
    model: str
    index_version: str = Field(alias="indexVersie")
    config_version: str = Field(alias="configVersie")


class MatchesOut(BaseModel):
    """The best matches, and how many pairs the rules admitted (totaal) and refused (afgewezen)."""

    model_config = ConfigDict(title="Matches", frozen=True)

    results: tuple[MatchOut, ...] = Field(alias="resultaten")
    total: int = Field(alias="totaal")
    refused: int = Field(alias="afgewezen")
    lexical_only: bool = Field(alias="alleenWoorden", description=LEXICAL_ONLY)
    model: str
    index_version: str = Field(alias="indexVersie")
    config_version: str = Field(alias="configVersie")


def match_out(match: Match, versions: Versions) -> MatchOut:
    """A refused pair keeps its checks alone: no score, no parts, no reasons to hire."""
    refused = match.verdict.refused
    return MatchOut(
        kandidaatId=match.candidate_id,
        vacatureId=match.vacancy_id,
        rang=match.rank or None,
        score=None if refused else match.score,
        oordeel=JUDGEMENTS[match.verdict.outcome],
        onderdelen=()
        if refused
        else tuple(
            PartOut(naam=part.name, gewicht=part.weight, waarde=part.value, bijdrage=part.contribution)
            for part in match.parts
        ),
        redenen=() if refused else tuple(map(sentence, match.reasons)),
        aandachtspunten=tuple(map(sentence, match.attention)),
        controles=tuple(map(_check_out, match.verdict.checks)),
        instrumenten=() if refused else tuple(map(sentence, match.instruments)),
        model=versions.model,
        indexVersie=versions.index,
        configVersie=versions.config,
    )


def _check_out(check: Check) -> CheckOut:
    if check.data:
        return CheckOut(regel=check.rule, uitkomst=check.outcome, uitleg=check_sentence(check))
    return _bare(check.rule, check.outcome, check.code)


@cache
def _bare(rule: str, outcome: Outcome, code: str) -> CheckOut:
    """What a rule says without particulars: most of what an answer holds, and always the same."""
    return CheckOut(regel=rule, uitkomst=outcome, uitleg=check_sentence(Check(rule, outcome, code)))


def matches_out(answer: Answer, versions: Versions) -> MatchesOut:
    """A whole answer, best match first."""
    return MatchesOut(
        resultaten=tuple(match_out(match, versions) for match in answer.matches),
        totaal=answer.admitted,
        afgewezen=answer.refused,
        alleenWoorden=answer.lexical_only,
        model=versions.model,
        indexVersie=versions.index,
        configVersie=versions.config,
    )
