"""How well a table of questions is met: filters right, and filters that nobody asked for."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from matcher.question import parse_question
from tests.matcher.question.tables.asked import TODAY, Asked, Expected


@dataclass(frozen=True, slots=True)
class Weighed:
    """right of `asked` filters are read in full, with value and eis; wrong of `read` are not asked for."""

    asked: int
    right: int
    read: int
    wrong: int


def weigh(table: Iterable[Asked]) -> Weighed:
    """Count over a table; a filter with another value or eis is both missed and wrong."""
    asked = right = read = wrong = 0
    for one in table:
        found = {
            Expected(f.filter, str(dict(f.value) if isinstance(f.value, Mapping) else f.value), f.demand)
            for f in parse_question(one.question, one.side, TODAY).filters
        }
        wanted = {Expected(f.filter, str(f.value), f.demand) for f in one.filters}
        asked, right = asked + len(wanted), right + len(wanted & found)
        read, wrong = read + len(found), wrong + len(found - wanted)
    return Weighed(asked, right, read, wrong)
