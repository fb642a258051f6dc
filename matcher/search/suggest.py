"""What somebody may be typing: known titles, skills and places that begin with, hold or resemble the text."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from enum import StrEnum

from rapidfuzz import fuzz, process

from matcher.normalise import fold
from matcher.question import Value
from matcher.question.gazetteer import GEBIED_NAMES, GEMEENTE_NAMES
from matcher.search.wording import place_name
from matcher.taxonomy import Taxonomy

MOST_SUGGESTIONS = 10
LONGEST_TEXT = 120
ALIKE_FROM = 75.0
"""Of 100: names this alike are taken for what a slip of the pen meant."""
SHORTEST_FUZZY = 4
"""Letters from which a slip of the pen is forgiven."""


class Kind(StrEnum):
    TITLE = "titel"
    SKILL = "vaardigheid"
    PLACE = "plaats"


@dataclass(frozen=True, slots=True)
class Suggestion:
    """A name, and the filter that it stands for; a skill stands for none, it is text."""

    text: str
    filter: str | None = None
    value: Value | None = None


class Suggester:
    """All names by kind, folded once."""

    def __init__(self, taxonomy: Taxonomy) -> None:
        self._names: Mapping[Kind, dict[str, Suggestion]] = {
            Kind.TITLE: _by_name(_titles(taxonomy)),
            Kind.SKILL: _by_name(Suggestion(taxonomy.skills[code].name) for code in sorted(taxonomy.skills)),
            Kind.PLACE: _by_name(_places()),
        }

    def suggest(self, text: str, kind: Kind) -> tuple[Suggestion, ...]:
        """At most ten: what begins with the text, then a word that does, then what holds it, then what is alike."""
        typed, names = fold(text), self._names[kind]
        if not typed:
            return ()
        ranked = [(_rank(typed, name), len(name), name) for name in names if typed in name]
        found = [name for _, _, name in sorted(ranked)[:MOST_SUGGESTIONS]]
        if not found and len(typed) >= SHORTEST_FUZZY:
            near = process.extract(typed, list(names), scorer=fuzz.ratio, score_cutoff=ALIKE_FROM, limit=None)
            found = [name for name, _, _ in sorted(near, key=lambda one: (-one[1], one[0]))[:MOST_SUGGESTIONS]]
        return tuple(names[name] for name in found)


def _rank(typed: str, name: str) -> int:
    if name.startswith(typed):
        return 0
    return 1 if f" {typed}" in name else 2


def _by_name(suggestions: Iterable[Suggestion]) -> dict[str, Suggestion]:
    named: dict[str, Suggestion] = {}
    for one in suggestions:
        named.setdefault(fold(one.text), one)
    return named


def _titles(taxonomy: Taxonomy) -> Iterator[Suggestion]:
    """Titles before synonyms, so that a title keeps its own occupation."""
    held = [taxonomy.occupations[code] for code in sorted(taxonomy.occupations)]
    for item in held:
        yield Suggestion(item.title, "beroep", {"label": item.title, "isco08": item.isco08})
    for item in held:
        for name in item.synonyms:
            yield Suggestion(name, "beroep", {"label": item.title, "isco08": item.isco08})


def _places() -> Iterator[Suggestion]:
    """Places by their own name first, then every other name with the place that it belongs to."""
    tables = (("gebied", GEBIED_NAMES), ("gemeente", GEMEENTE_NAMES))
    for name, table in tables:
        for place in table:
            yield Suggestion(place_name(place), name, (place,))
    for name, table in tables:
        for place, others in table.items():
            for other in others.split("; "):
                if fold(other) != fold(place):
                    yield Suggestion(f"{other.title()} ({place_name(place)})", name, (place,))
