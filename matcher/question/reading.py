"""What the readers of a question hand over, and what comes out of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol, TypeAlias

Side: TypeAlias = Literal["kandidaten", "vacatures"]
Demand: TypeAlias = Literal["moet", "liefst", "niet"]
Value: TypeAlias = bool | str | tuple[str, ...] | Mapping[str, int | float | str]


@dataclass(frozen=True, slots=True)
class WeekParts:
    """Days and parts of the day as they were said; None is what was left open.

    exact lists dagdelen that are no product of days and parts (schooltijden).
    """

    days: frozenset[str] | None = None
    parts: frozenset[str] | None = None
    exact: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Mention:
    """One filter as it stands in the question, before negation and softness are weighed.

    start and end are positions in `Question.text`. A value of None says something only when it is denied.
    denied: the value that a denial demands, instead of eis "niet". demand: an eis that the words themselves fix.
    """

    filter: str
    value: Value | WeekParts | None
    start: int
    end: int
    denied: Value | None = None
    demand: Demand | None = None
    negative: bool = False


@dataclass(frozen=True, slots=True)
class ReadFilter:
    """A filter that was read; text is question[start:end], the first words that asked for it."""

    filter: str
    value: Value
    demand: Demand
    text: str
    start: int
    end: int

    def as_json(self) -> dict[str, object]:
        """Return the item of `begrepen` on the wire."""
        value: object = self.value
        if isinstance(value, tuple):
            value = list(value)
        elif isinstance(value, Mapping):
            value = dict(value)
        return {
            "filter": self.filter,
            "waarde": value,
            "eis": self.demand,
            "tekst": self.text,
            "van": self.start,
            "tot": self.end,
        }


@dataclass(frozen=True, slots=True)
class Understood:
    """filters: in the order in which they were said; beroep may come more than once, every other filter at most
    once for each eis. rest: what stays text."""

    filters: tuple[ReadFilter, ...]
    rest: str


class Occupation(Protocol):
    """An occupation of the taxonomy."""

    @property
    def title(self) -> str: ...
    @property
    def isco08(self) -> str: ...


class FoundTitle(Protocol):
    """An occupation in running text, by its code: start and end are positions in that text, end exclusive."""

    @property
    def code(self) -> str: ...
    @property
    def start(self) -> int: ...
    @property
    def end(self) -> int: ...


class OccupationFinder(Protocol):
    """Finds occupation titles in running text; `matcher.taxonomy.Taxonomy` does."""

    @property
    def occupations(self) -> Mapping[str, Occupation]: ...
    def find_occupations(self, text: str) -> Sequence[FoundTitle]: ...
