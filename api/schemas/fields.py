"""The kinds of value that both documents share: exact types, the contract's limits, Dutch reasons."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime
from typing import Annotated, Any, Final, TypeVar

from pydantic import (
    AfterValidator,
    BaseModel,
    BeforeValidator,
    ConfigDict,
    Field,
    StrictBool,
    StrictInt,
    ValidationError,
    ValidationInfo,
    ValidatorFunctionWrapHandler,
    WithJsonSchema,
    WrapValidator,
    model_validator,
)
from pydantic_core import InitErrorDetails, PydanticCustomError

from api.schemas.faults import OWN_TYPE, choices, faults_of, whole
from api.schemas.languages import LANGUAGE_CODES
from matcher.domain import DAYPARTS, WORKPLACE_KEYS, Form, Licence, Transport
from matcher.errors import InvalidInput

T = TypeVar("T")

ID_PATTERN: Final = r"^[A-Za-z0-9._-]+$"
LONGEST_ID: Final = 64
LARGEST_COUNT: Final = 2_147_483_647
"""Counts without a limit of their own end where 32 bits do."""
EARLIEST_YEAR, LATEST_YEAR = 1900, 2100
LONGEST_NAME, LONGEST_STORY, LONGEST_VACANCY = 120, 2000, 10_000
"""Characters of a title or skill, of a profile or description, and of a vacancy's text."""

_ID = re.compile(r"[A-Za-z0-9._-]{1,64}", re.ASCII)
_POSTCODE = re.compile(r"([1-9][0-9]{3})(?: ?([A-Za-z]{2}))?", re.ASCII)
_ISCO08 = re.compile(r"[0-9]{4}", re.ASCII)
_DATE = re.compile(r"[0-9]{4}-[0-9]{2}-[0-9]{2}", re.ASCII)
_MOMENT = re.compile(
    r"[0-9]{4}-[0-9]{2}-[0-9]{2}[Tt][0-9]{2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]+)?(?:[Zz]|[+-][0-9]{2}:[0-9]{2})", re.ASCII
)
_MICROSECONDS = re.compile(r"\.([0-9]{6})[0-9]+")
_NO_DATE = "Schrijf een datum die bestaat, zoals 2026-11-21."
_NO_MOMENT = "Schrijf een datum en tijd met tijdzone, zoals 2026-11-21T09:30:00Z."


def refusal(reason: str) -> PydanticCustomError:
    """The error that carries a Dutch sentence of our own."""
    return PydanticCustomError(OWN_TYPE, "{reason}", {"reason": reason})


class Wire(BaseModel):
    """A JSON object of the contract: unknown keys are refused, and null says the same as absent."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    @model_validator(mode="before")
    @classmethod
    def _null_is_absent(cls, data: object) -> object:
        if not isinstance(data, dict):
            return data
        known = {field.alias or name for name, field in cls.model_fields.items()}
        return {whole(key): value for key, value in data.items() if value is not None or key not in known}

    def wire(self) -> dict[str, Any]:
        """Plain JSON: the wire's keys, known values alone."""
        return self.model_dump(mode="json", by_alias=True, exclude_none=True)


W = TypeVar("W", bound=Wire)


def parsed(kind: type[W], data: object) -> W:
    """The document; raises InvalidInput with every fault, and with no cause: a cause would carry the values."""
    try:
        return kind.model_validate(data)
    except ValidationError as error:
        faults = faults_of(error.errors(include_input=False, include_url=False), data)
    raise InvalidInput(faults)


def distinct(values: tuple[T, ...]) -> tuple[T, ...]:
    """Without repetition, in order of first appearance."""
    return tuple(dict.fromkeys(values))


def at_most(number: int) -> WrapValidator:
    """A ceiling on a list that hides no fault of the list's items."""

    def check(value: object, handler: ValidatorFunctionWrapHandler) -> object:
        if not isinstance(value, list | tuple) or len(value) <= number:
            return handler(value)
        context: dict[str, Any] = {"field_type": "Tuple", "max_length": number, "actual_length": len(value)}
        lines = [InitErrorDetails(type="too_long", loc=(), input=None, ctx=context)]
        try:
            handler(value)
        except ValidationError as error:
            for fault in error.errors(include_input=False, include_url=False):
                line = InitErrorDetails(type=fault["type"], loc=fault["loc"], input=None, ctx=fault.get("ctx", {}))
                lines.append(line)
        raise ValidationError.from_exception_data("list", lines)

    return WrapValidator(check)


def one_of(values: Sequence[str]) -> Callable[[str], str]:
    """Accepts these strings alone."""
    known, reason = frozenset(values), choices(values)

    def check(value: str) -> str:
        if value not in known:
            raise refusal(reason)
        return value

    return check


def hours_in_order(maximum: int | None, info: ValidationInfo) -> int | None:
    """Guards urenMax, which comes after urenMin; a faulty urenMin is not in `info.data`."""
    minimum = info.data.get("hours_min")
    if minimum is not None and maximum is not None and minimum > maximum:
        raise refusal("urenMax mag niet lager zijn dan urenMin.")
    return maximum


def _id(value: str) -> str:
    if not _ID.fullmatch(value):
        raise refusal("Gebruik 1 tot en met 64 letters, cijfers, punten, streepjes of lage streepjes.")
    return value


def _postcode(value: str) -> str:
    found = _POSTCODE.fullmatch(value)
    if not found:
        raise refusal("Schrijf een postcode als 3071 of 3071AB.")
    digits, letters = found.groups(default="")
    return f"{digits}{letters.upper()}"


def _language(value: str) -> str:
    if value not in LANGUAGE_CODES:
        raise refusal("Schrijf een taalcode van twee kleine letters (ISO 639-1), zoals nl.")
    return value


def _isco08(value: str) -> str:
    if not _ISCO08.fullmatch(value):
        raise refusal("Schrijf een ISCO-08-code van vier cijfers, zoals 9333.")
    return value


def _date(value: object) -> date:
    if isinstance(value, date) and not isinstance(value, datetime):
        return value
    if not isinstance(value, str) or not _DATE.fullmatch(value):
        raise refusal(_NO_DATE)
    try:
        return date.fromisoformat(value)
    except ValueError:
        raise refusal(_NO_DATE) from None


def _moment(value: object) -> datetime:
    """RFC 3339 date-time, kept in UTC; digits beyond microseconds fall away."""
    if isinstance(value, datetime) and value.tzinfo is not None:
        return value.astimezone(UTC)
    if not isinstance(value, str) or not _MOMENT.fullmatch(value):
        raise refusal(_NO_MOMENT)
    try:
        return datetime.fromisoformat(_MICROSECONDS.sub(r".\1", value.upper())).astimezone(UTC)
    except (ValueError, OverflowError):
        raise refusal(_NO_MOMENT) from None


Id = Annotated[
    str,
    AfterValidator(_id),
    WithJsonSchema({"type": "string", "minLength": 1, "maxLength": LONGEST_ID, "pattern": ID_PATTERN}),
]
Name = Annotated[str, Field(max_length=LONGEST_NAME)]
Municipality = Annotated[str, Field(max_length=80)]
LongText = Annotated[str, Field(max_length=LONGEST_STORY)]
Flag = StrictBool
Count = Annotated[StrictInt, Field(ge=0, le=LARGEST_COUNT)]
Hours = Annotated[StrictInt, Field(ge=1, le=48)]
Year = Annotated[StrictInt, Field(ge=EARLIEST_YEAR, le=LATEST_YEAR)]
Day = Annotated[date, BeforeValidator(_date), WithJsonSchema({"type": "string", "format": "date"})]
Moment = Annotated[datetime, BeforeValidator(_moment), WithJsonSchema({"type": "string", "format": "date-time"})]
Postcode = Annotated[
    str,
    AfterValidator(_postcode),
    WithJsonSchema({"type": "string", "pattern": "^[1-9][0-9]{3}( ?[A-Za-z]{2})?$", "examples": ["3071", "3071AB"]}),
]
LanguageCode = Annotated[
    str,
    AfterValidator(_language),
    WithJsonSchema({"type": "string", "pattern": "^[a-z]{2}$", "examples": ["nl", "ar"]}),
]
Isco08 = Annotated[str, AfterValidator(_isco08), WithJsonSchema({"type": "string", "pattern": "^[0-9]{4}$"})]
Daypart = Annotated[str, AfterValidator(one_of(DAYPARTS)), WithJsonSchema({"type": "string", "enum": list(DAYPARTS)})]
WorkplaceKey = Annotated[
    str, AfterValidator(one_of(WORKPLACE_KEYS)), WithJsonSchema({"type": "string", "enum": list(WORKPLACE_KEYS)})
]
Dayparts = Annotated[tuple[Daypart, ...], AfterValidator(distinct)]
Licences = Annotated[tuple[Licence, ...], AfterValidator(distinct)]
Forms = Annotated[tuple[Form, ...], AfterValidator(distinct)]
Transports = Annotated[tuple[Transport, ...], AfterValidator(distinct)]
WorkplaceKeys = Annotated[tuple[WorkplaceKey, ...], AfterValidator(distinct)]
