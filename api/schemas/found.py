"""What a search or a suggestion found, on the wire."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Literal

from pydantic import BaseModel, ConfigDict, Field

from api.schemas.match import JUDGEMENTS, LEXICAL_ONLY, Judgement
from matcher.pipeline import Versions
from matcher.search import FacetValue, SearchAnswer, SearchResult
from matcher.search.suggest import Suggestion


class HighlightOut(BaseModel):
    """A word of the question in a field: van and tot are character positions, tot exclusive."""

    model_config = ConfigDict(title="Treffer", frozen=True)

    field: str = Field(alias="veld")
    start: int = Field(alias="van")
    end: int = Field(alias="tot")


class _FoundOut(BaseModel):
    score: float | None = Field(description="0..100; null als er niets te vergelijken is")
    judgement: Judgement = Field(alias="oordeel")
    reasons: tuple[str, ...] = Field(alias="redenen")
    attention: tuple[str, ...] = Field(alias="aandachtspunten")
    minutes: int | None = Field(alias="reistijdMinuten")
    highlights: tuple[HighlightOut, ...] = Field(alias="treffers")


class FoundCandidateOut(_FoundOut):
    """One candidate that was found."""

    model_config = ConfigDict(title="GevondenKandidaat", frozen=True)

    id: str = Field(alias="kandidaatId")


class FoundVacancyOut(_FoundOut):
    """One vacancy that was found."""

    model_config = ConfigDict(title="GevondenVacature", frozen=True)

    id: str = Field(alias="vacatureId")


class ReadFilterOut(BaseModel):
    """A filter that was read from the question, with its words and their place."""

    model_config = ConfigDict(title="BegrepenFilter", frozen=True)

    filter: str
    value: Any = Field(alias="waarde")
    demand: Literal["moet", "liefst", "niet"] = Field(alias="eis")
    text: str = Field(alias="tekst")
    start: int = Field(alias="van")
    end: int = Field(alias="tot")


class FacetCountOut(BaseModel):
    """How many a value would leave under the other filters; the value "onbekend" counts of whom it is not known."""

    model_config = ConfigDict(title="FacetAantal", frozen=True)

    value: bool | str | dict[str, int | float | str] = Field(alias="waarde")
    count: int = Field(alias="aantal")


class _AnswerOut(BaseModel):
    total: int = Field(alias="totaal")
    understood: tuple[ReadFilterOut, ...] = Field(alias="begrepen")
    rest: str
    facets: dict[str, tuple[FacetCountOut, ...]] = Field(alias="facetten")
    next: str | None = Field(alias="volgende")
    lexical_only: bool = Field(alias="alleenWoorden", description=LEXICAL_ONLY)
    model: str
    index_version: str = Field(alias="indexVersie")
    config_version: str = Field(alias="configVersie")


class CandidateAnswerOut(_AnswerOut):
    """One page of candidates."""

    model_config = ConfigDict(title="KandidatenGevonden", frozen=True)

    results: tuple[FoundCandidateOut, ...] = Field(alias="resultaten")


class VacancyAnswerOut(_AnswerOut):
    """One page of vacancies."""

    model_config = ConfigDict(title="VacaturesGevonden", frozen=True)

    results: tuple[FoundVacancyOut, ...] = Field(alias="resultaten")


class SuggestionOut(BaseModel):
    """A name, and the filter that it stands for; both null for what is only text."""

    model_config = ConfigDict(title="Suggestie", frozen=True)

    text: str = Field(alias="tekst")
    filter: str | None
    value: Any = Field(alias="waarde")


class SuggestionsOut(BaseModel):
    """The best ten."""

    model_config = ConfigDict(title="Suggesties", frozen=True)

    suggestions: tuple[SuggestionOut, ...] = Field(alias="suggesties")


def candidates_out(answer: SearchAnswer, versions: Versions) -> CandidateAnswerOut:
    """A page of candidates on the wire."""
    return CandidateAnswerOut(
        resultaten=tuple(FoundCandidateOut(kandidaatId=one.id, **_found(one)) for one in answer.results),
        **_answer(answer, versions),
    )


def vacancies_out(answer: SearchAnswer, versions: Versions) -> VacancyAnswerOut:
    """A page of vacancies on the wire."""
    return VacancyAnswerOut(
        resultaten=tuple(FoundVacancyOut(vacatureId=one.id, **_found(one)) for one in answer.results),
        **_answer(answer, versions),
    )


def suggestions_out(found: Sequence[Suggestion]) -> SuggestionsOut:
    """Suggestions on the wire."""
    return SuggestionsOut(
        suggesties=tuple(SuggestionOut(tekst=one.text, filter=one.filter, waarde=one.value) for one in found)
    )


def _found(one: SearchResult) -> dict[str, Any]:
    return {
        "score": one.score,
        "oordeel": JUDGEMENTS[one.outcome],
        "redenen": one.reasons,
        "aandachtspunten": one.attention,
        "reistijdMinuten": one.minutes,
        "treffers": tuple(HighlightOut(veld=mark.field, van=mark.start, tot=mark.end) for mark in one.highlights),
    }


def _answer(answer: SearchAnswer, versions: Versions) -> dict[str, Any]:
    return {
        "totaal": answer.total,
        "begrepen": tuple(ReadFilterOut.model_validate(one.as_json()) for one in answer.understood),
        "rest": answer.rest,
        "facetten": {
            name: tuple(FacetCountOut(waarde=_shown(one.value), aantal=one.count) for one in counts)
            for name, counts in answer.facets.items()
        },
        "volgende": answer.next,
        "alleenWoorden": answer.lexical_only,
        "model": versions.model,
        "indexVersie": versions.index,
        "configVersie": versions.config,
    }


def _shown(value: FacetValue) -> bool | str | dict[str, int | float | str]:
    return value if isinstance(value, bool | str) else dict(value)
