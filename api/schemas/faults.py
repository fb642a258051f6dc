"""What pydantic finds wrong, as faults: key paths in the wire's words, Dutch reasons, never the value itself."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any

from pydantic_core import ErrorDetails

from matcher.errors import Fault

WHOLE = "(geheel)"
"""The key of a fault in the document as a whole."""
LONGEST_KEY = 80
OWN_TYPE = "hallowerk"
"""The error type whose message is a Dutch sentence already."""

Location = Sequence[int | str]

_REASONS: Mapping[str, Callable[[Mapping[str, Any]], str]] = {
    "missing": lambda _: "Dit is verplicht.",
    "extra_forbidden": lambda _: "Deze sleutel bestaat niet.",
    "string_type": lambda _: "Dit moet tekst zijn.",
    "string_unicode": lambda _: "Deze tekst bevat tekens die niet bestaan in Unicode.",
    "string_too_long": lambda context: f"Dit mag hoogstens {context['max_length']} tekens lang zijn.",
    "string_too_short": lambda context: f"Dit moet minstens {_counted(context['min_length'], 'teken')} lang zijn.",
    "int_type": lambda _: "Dit moet een geheel getal zijn.",
    "int_parsing": lambda _: "Dit moet een geheel getal zijn.",
    "int_parsing_size": lambda _: "Dit getal is te groot.",
    "bool_type": lambda _: "Dit moet true of false zijn.",
    "greater_than_equal": lambda context: f"Dit moet minstens {context['ge']} zijn.",
    "less_than_equal": lambda context: f"Dit mag hoogstens {context['le']} zijn.",
    "enum": lambda context: _expected(context),
    "literal_error": lambda context: _expected(context),
    "tuple_type": lambda _: "Dit moet een lijst zijn.",
    "too_short": lambda context: f"Geef minstens {_counted(context['min_length'], 'waarde')}.",
    "too_long": lambda context: f"Geef hoogstens {_counted(context['max_length'], 'waarde')}.",
    "model_type": lambda _: "Dit moet een object zijn.",
    OWN_TYPE: lambda context: str(context["reason"]),
}
OTHERWISE = "Deze waarde kan niet."


def key_path(location: Location) -> str:
    """``("werkervaring", 0, "maanden")`` becomes ``werkervaring[0].maanden``."""
    path = ""
    for step in location:
        if isinstance(step, int):
            path += f"[{step}]"
        else:
            path += f".{_printable(step)}" if path else _printable(step)
    return path or WHOLE


def faults_of(errors: Sequence[ErrorDetails], data: object) -> tuple[Fault, ...]:
    """One fault for each error, in the order of the input; what is missing comes last in its object."""
    places = _Places()
    ordered = sorted(errors, key=lambda error: places.of(error["loc"], data))
    return tuple(Fault(key_path(error["loc"]), reason_of(error)) for error in ordered)


def reason_of(error: ErrorDetails) -> str:
    """The Dutch sentence for one error."""
    made = _REASONS.get(error["type"])
    return made(error.get("ctx", {})) if made else OTHERWISE


class _Places:
    """Where a key stands in the input; each object is counted once, for it may have a million unknown keys."""

    def __init__(self) -> None:
        self._counted: dict[int, dict[str, int]] = {}

    def of(self, location: Location, data: object) -> tuple[int, ...]:
        place: list[int] = []
        for step in location:
            if isinstance(data, dict) and isinstance(step, str):
                keys = self._counted.get(id(data)) or self._count(data)
                place.append(keys.get(step, len(keys)))
                data = data.get(step)
            elif isinstance(data, list) and isinstance(step, int):
                place.append(step)
                data = data[step]
        return tuple(place)

    def _count(self, data: Mapping[str, object]) -> dict[str, int]:
        counted = self._counted[id(data)] = {key: number for number, key in enumerate(data)}
        return counted


def whole(key: str) -> str:
    """Without halves of surrogate pairs, which no text may hold."""
    return key.encode("utf-8", "replace").decode("utf-8")


def _printable(key: str) -> str:
    """An unknown key may be any text."""
    return whole(key[:LONGEST_KEY])


def choices(values: Iterable[str]) -> str:
    """The Dutch sentence that names what may be chosen."""
    *first, last = values
    return f"Kies uit: {', '.join(first)} of {last}." if first else f"Kies: {last}."


def _expected(context: Mapping[str, Any]) -> str:
    return choices(context["expected"].replace("'", "").replace(" or ", ", ").split(", "))


def _counted(number: int, noun: str) -> str:
    plural = {"teken": "tekens", "waarde": "waarden"}[noun]
    return f"{number} {noun if number == 1 else plural}"
