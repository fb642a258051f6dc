"""The request of a search, with every fault at once; and of a suggestion."""

from __future__ import annotations

from typing import Annotated, Any

from pydantic import AfterValidator, ConfigDict, Field, StrictInt, ValidationError
from pydantic_core import ErrorDetails

from api.schemas.faults import OWN_TYPE, choices, faults_of
from api.schemas.fields import Flag, Wire, at_most, distinct, parsed
from api.schemas.filtering import VALUES, readable
from matcher.domain.side import Side
from matcher.errors import InvalidInput
from matcher.question import Demand, Value
from matcher.search import FILTERS, Order, SearchRequest, Wish
from matcher.search.cursor import LONGEST_CURSOR
from matcher.search.request import LONGEST_QUESTION, MOST_RESULTS, MOST_WISHES
from matcher.search.suggest import LONGEST_TEXT, Kind

Question = Annotated[str, Field(max_length=LONGEST_QUESTION), AfterValidator(readable)]


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

    text: Annotated[str, Field(min_length=1, max_length=LONGEST_TEXT), AfterValidator(readable)] = Field(alias="tekst")
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
        if name not in VALUES[side]:
            details.append(_own(("filters", number, "filter"), choices(FILTERS[side])))
            continue
        if value is None:
            continue
        try:
            values[number] = _plain(VALUES[side][name].validate_python(value))
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
