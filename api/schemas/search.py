"""The search of the contract: a request with every fault at once, and its answer."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Annotated, Any, Final, Literal, Self

from pydantic import (
    AfterValidator,
    BaseModel,
    ConfigDict,
    Field,
    StrictFloat,
    StrictInt,
    TypeAdapter,
    ValidationError,
    WithJsonSchema,
    model_validator,
)
from pydantic_core import ErrorDetails

from api.schemas.faults import OWN_TYPE, choices, faults_of
from api.schemas.fields import (
    Day,
    Daypart,
    Flag,
    Isco08,
    Municipality,
    Name,
    Wire,
    WorkplaceKey,
    at_most,
    distinct,
    one_of,
    parsed,
    refusal,
)
from api.schemas.match import JUDGEMENTS, LEXICAL_ONLY, Judgement
from matcher.domain import (
    Begeleiding,
    CandidateStatus,
    DutchLevel,
    EducationLevel,
    Form,
    Licence,
    LksDemand,
    Transport,
    VacancyGuidance,
)
from matcher.domain.side import Side
from matcher.errors import InvalidInput
from matcher.pipeline import Versions
from matcher.question import Demand, Value
from matcher.search import FILTERS, FacetValue, Order, SearchAnswer, SearchRequest, SearchResult, Wish
from matcher.search.cursor import LONGEST_CURSOR
from matcher.search.places import AREAS
from matcher.search.request import LONGEST_QUESTION, MOST_RESULTS, MOST_WISHES
from matcher.search.suggest import LONGEST_TEXT, Kind, Suggestion

MOST_VALUES: Final = 50
"""Members of one list."""
LONGEST_EXPERIENCE: Final = 1200
"""Months."""
_UNREADABLE = frozenset({"Cc", "Cs"})


def _readable(value: str) -> str:
    if any(unicodedata.category(character) in _UNREADABLE for character in value):
        raise refusal("Deze tekst bevat stuurtekens. Gebruik gewone letters en spaties.")
    return value


Question = Annotated[str, Field(max_length=LONGEST_QUESTION), AfterValidator(_readable)]
Pc4 = Annotated[str, Field(pattern=r"^[1-9][0-9]{3}$")]
WeekHours = Annotated[StrictInt | StrictFloat, Field(ge=1, le=48)]
Months = Annotated[StrictInt, Field(ge=0, le=LONGEST_EXPERIENCE)]
Text = Annotated[Name, Field(min_length=1), AfterValidator(_readable)]
_Area = Annotated[str, AfterValidator(one_of(AREAS)), WithJsonSchema({"type": "string", "enum": list(AREAS)})]


class _Parts(Wire):
    """An object of which any key may be left out, but not all."""

    @model_validator(mode="after")
    def _says_something(self) -> Self:
        if not self.model_fields_set:
            raise refusal("Geef minstens een waarde.")
        return self


class _TravelTo(_Parts):
    pc4: Pc4 | None = Field(default=None, alias="naar")
    minutes: Annotated[StrictInt, Field(ge=1, le=240)] | None = Field(default=None, alias="minuten")
    transport: Transport | None = Field(default=None, alias="vervoer")


class _TravelFrom(_Parts):
    pc4: Pc4 | None = Field(default=None, alias="van")
    minutes: Annotated[StrictInt, Field(ge=1, le=240)] | None = Field(default=None, alias="minuten")
    transport: Transport | None = Field(default=None, alias="vervoer")


class _HoursRange(_Parts):
    min: WeekHours | None = None
    max: WeekHours | None = None

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if self.min is not None and self.max is not None and self.min > self.max:
            raise refusal("max mag niet lager zijn dan min.")
        return self


class _Occupation(_Parts):
    label: Text | None = None
    isco08: Isco08 | None = None


class _Dutch(Wire):
    level: DutchLevel = Field(alias="niveau")


class _Education(Wire):
    level: EducationLevel = Field(alias="niveau")


class _Experience(Wire):
    months: Months = Field(alias="maandenMin")


class _DemandedExperience(Wire):
    months: Months = Field(alias="maandenMax")


class _AvailableBy(Wire):
    day: Day = Field(alias="uiterlijk")


class _StartOn(Wire):
    day: Day = Field(alias="start")


def _many(kind: Any) -> TypeAdapter[Any]:
    return TypeAdapter(Annotated[tuple[kind, ...], Field(min_length=1), at_most(MOST_VALUES), AfterValidator(distinct)])


_FLAG: Final[TypeAdapter[Any]] = TypeAdapter(Flag)
_SHARED: Mapping[str, TypeAdapter[Any]] = {
    "beschutWerk": _FLAG,
    "gebied": _many(_Area),
    "gemeente": _many(Annotated[Municipality, Field(min_length=1), AfterValidator(_readable)]),
    "nprz": _FLAG,
    "uren": TypeAdapter(_HoursRange),
    "dagdelen": _many(Daypart),
    "rijbewijs": _many(Licence),
    "certificaat": _many(Text),
    "taal": TypeAdapter(_Dutch),
    "opleiding": TypeAdapter(_Education),
    "beroep": TypeAdapter(_Occupation),
    "vorm": _many(Form),
    "werkplek": _many(WorkplaceKey),
}
_VALUES: Mapping[Side, Mapping[str, TypeAdapter[Any]]] = MappingProxyType(
    {
        Side.CANDIDATES: {
            **_SHARED,
            "lks": _FLAG,
            "doelgroepregister": _FLAG,
            "reistijd": TypeAdapter(_TravelTo),
            "begeleiding": _many(Begeleiding),
            "ervaring": TypeAdapter(_Experience),
            "beschikbaar": TypeAdapter(_AvailableBy),
            "lopendTraject": _FLAG,
            "status": _many(CandidateStatus),
            "minderjarig": _FLAG,
        },
        Side.VACANCIES: {
            **_SHARED,
            "lks": TypeAdapter(LksDemand),
            "reistijd": TypeAdapter(_TravelFrom),
            "begeleiding": _many(VacancyGuidance),
            "ervaring": TypeAdapter(_DemandedExperience),
            "beschikbaar": TypeAdapter(_StartOn),
            "sector": _many(Text),
            "socialReturn": _FLAG,
            "lksErvaring": _FLAG,
            "harrie": _FLAG,
        },
    }
)
"""What the waarde of each filter may be."""


class WishJson(Wire):
    """One entry of filters; what waarde may be depends on the filter."""

    model_config = ConfigDict(title="Zoekfilter")

    filter: str
    value: Any = Field(alias="waarde", description="Hangt af van het filter: ja of nee, een lijst, of een object.")
    demand: Demand = Field(default="moet", alias="eis")


class SearchJson(Wire):
    """What is searched for."""

    model_config = ConfigDict(title="Zoekvraag")

    question: Question = Field(default="", alias="vraag")
    wishes: Annotated[tuple[WishJson, ...], at_most(MOST_WISHES)] = Field(default=(), alias="filters")
    order: Order = Field(default=Order.FIT, alias="sortering")
    limit: Annotated[StrictInt, Field(ge=1, le=MOST_RESULTS)] = Field(default=20, alias="limiet")
    cursor: Annotated[str, Field(max_length=LONGEST_CURSOR)] | None = None
    facets: Annotated[tuple[str, ...], at_most(MOST_WISHES), AfterValidator(distinct)] = Field(
        default=(), alias="facetten"
    )
    understand: Flag = Field(default=True, alias="begrijp")
    strict: Flag = Field(default=False, alias="strikt")


class SuggestJson(Wire):
    """What is being typed."""

    model_config = ConfigDict(title="Suggestievraag")

    text: Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT), AfterValidator(_readable)] = Field(alias="tekst")
    kind: Kind = Field(alias="soort")


def parse_search(data: object, side: Side) -> SearchRequest:
    """The request; InvalidInput with every fault, those of the values included."""
    found: SearchJson | None = None
    details: list[ErrorDetails] = []
    try:
        found = SearchJson.model_validate(data)
    except ValidationError as error:
        details += error.errors(include_input=False, include_url=False)
    values: dict[int, Value] = {}
    if isinstance(data, dict):
        details += _wrong_values(data.get("filters"), side, values)
        details += _wrong_facets(data.get("facetten"), side)
    if details or found is None:
        raise InvalidInput(faults_of(details, data))
    wishes = tuple(Wish(wish.filter, values[number], wish.demand) for number, wish in enumerate(found.wishes))
    return SearchRequest(
        found.question, wishes, found.order, found.limit, found.cursor, found.facets, found.understand, found.strict
    )


def parse_suggestion(data: object) -> SuggestJson:
    """What is being typed; InvalidInput with every fault."""
    return parsed(SuggestJson, data)


def _wrong_values(wishes: object, side: Side, values: dict[int, Value]) -> list[ErrorDetails]:
    """What is wrong with the values of the filters; the good ones are put in `values` by their place."""
    details: list[ErrorDetails] = []
    for number, wish in enumerate(wishes[:MOST_WISHES] if isinstance(wishes, list) else ()):
        name, value = (wish.get("filter"), wish.get("waarde")) if isinstance(wish, dict) else (None, None)
        if not isinstance(name, str):
            continue
        if name not in _VALUES[side]:
            details.append(_own(("filters", number, "filter"), choices(FILTERS[side])))
            continue
        if value is None:
            continue
        try:
            values[number] = _plain(_VALUES[side][name].validate_python(value))
        except ValidationError as error:
            for detail in error.errors(include_input=False, include_url=False):
                details.append({**detail, "loc": ("filters", number, "waarde", *_keys(detail))})
    return details


def _keys(detail: ErrorDetails) -> tuple[int | str, ...]:
    """Without the names of the kinds that a union was tried as."""
    return tuple(step for step in detail["loc"] if step not in ("int", "float"))


def _wrong_facets(names: object, side: Side) -> list[ErrorDetails]:
    return [
        _own(("facetten", number), choices(FILTERS[side]))
        for number, name in enumerate(names[:MOST_WISHES] if isinstance(names, list) else ())
        if isinstance(name, str) and name not in FILTERS[side]
    ]


def _own(location: tuple[int | str, ...], reason: str) -> ErrorDetails:
    return {"type": OWN_TYPE, "loc": location, "msg": reason, "input": None, "ctx": {"reason": reason}}


def _plain(value: Any) -> Value:
    """As the matcher knows values: truth, text, a tuple of texts, or a mapping."""
    if isinstance(value, bool):
        return value
    if isinstance(value, tuple):
        return tuple(str(member) for member in value)
    return value.wire() if isinstance(value, Wire) else str(value)


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
