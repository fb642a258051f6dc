"""What the waarde of each filter of a search may be."""

from __future__ import annotations

import unicodedata
from collections.abc import Mapping
from types import MappingProxyType
from typing import Annotated, Any, Final, Self

from pydantic import (
    AfterValidator,
    Field,
    StrictFloat,
    StrictInt,
    TypeAdapter,
    WithJsonSchema,
    model_validator,
)

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
    refusal,
)
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
from matcher.search.places import AREAS

MOST_VALUES: Final = 50
"""Members of one list."""
LONGEST_EXPERIENCE: Final = 1200
"""Months."""
_UNREADABLE = frozenset({"Cc", "Cs"})


def readable(value: str) -> str:
    """A check for pydantic: no control characters."""
    if any(unicodedata.category(character) in _UNREADABLE for character in value):
        raise refusal("Deze tekst bevat stuurtekens. Gebruik gewone letters en spaties.")
    return value


Pc4 = Annotated[str, Field(pattern=r"^[1-9][0-9]{3}$")]
WeekHours = Annotated[StrictInt | StrictFloat, Field(ge=1, le=48)]
Months = Annotated[StrictInt, Field(ge=0, le=LONGEST_EXPERIENCE)]
Text = Annotated[Name, Field(min_length=1), AfterValidator(readable)]
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
    "gemeente": _many(Annotated[Municipality, Field(min_length=1), AfterValidator(readable)]),
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
VALUES: Final[Mapping[Side, Mapping[str, TypeAdapter[Any]]]] = MappingProxyType(
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
"""By the name of the filter."""
