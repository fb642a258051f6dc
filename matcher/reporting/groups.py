"""Counts of people by group, told so that no number under ten is shown or can be worked out from the others."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

LEAST: Final = 10
"""The smallest number of people that is told."""
OTHER: Final = "overig"
"""The groups that are too small to be told, together."""


@dataclass(frozen=True, slots=True)
class Tally:
    """Counts as they are, before anything is hidden; `suitable` <= `listed` <= `people`.

    `listed` have a pair on a list of the round, `suitable` one that nobody has to check.
    """

    people: int
    listed: int
    suitable: int

    def __add__(self, other: Tally) -> Tally:
        return Tally(self.people + other.people, self.listed + other.listed, self.suitable + other.suitable)


NOBODY: Final = Tally(0, 0, 0)


@dataclass(frozen=True, slots=True)
class Group:
    """A tally that may be told: a part is None where it, or what it leaves, is a number of people under LEAST."""

    name: str
    people: int
    listed: int | None
    suitable: int | None


def told(count: int) -> int | None:
    """A number of people, None when it is too small to be told; nobody is told."""
    return count if count == 0 or count >= LEAST else None


def part_told(part: int, whole: int) -> int | None:
    """A number of people out of all, None when it or what it leaves is too small to be told."""
    return None if told(part) is None or told(whole - part) is None else part


def groups(tallies: Mapping[str, Tally]) -> tuple[Group, ...]:
    """Groups of LEAST people and more by name; the smaller ones together as OTHER.

    Where these are still too few, a larger one joins them. The groups add up to everybody, unless all together are
    under LEAST: then there are none. Parts that are hidden are hidden in two groups at least, so that nobody takes
    them from the total.
    """
    merged = _too_small({name: tally.people for name, tally in tallies.items()})
    shown = {name: tally for name, tally in sorted(tallies.items()) if tally.people and name not in merged}
    rest = sum((tallies[name] for name in merged), NOBODY)
    if rest.people >= LEAST:
        shown[OTHER] = rest
    hidden = {name for name, tally in shown.items() if not _tellable(tally)}
    if len(hidden) == 1:
        others = sorted((tally.people, name) for name, tally in shown.items() if name not in hidden)
        hidden |= {name for _, name in others[:1]}
    return tuple(
        Group(name, tally.people, *((None, None) if name in hidden else (tally.listed, tally.suitable)))
        for name, tally in shown.items()
    )


def counts(people: Mapping[str, int]) -> dict[str, int]:
    """Numbers of people by name, the small ones together as OTHER, in the way of `groups`."""
    return {group.name: group.people for group in groups({name: Tally(n, n, n) for name, n in people.items()})}


def _too_small(people: Mapping[str, int]) -> frozenset[str]:
    """The names of two groups or more that are told as one, or of none."""
    smallest_first = sorted((name for name, count in people.items() if count), key=lambda name: (people[name], name))
    merged = [name for name in smallest_first if people[name] < LEAST]
    if not merged:
        return frozenset()
    for name in smallest_first[len(merged) :]:
        if len(merged) > 1 and sum(people[one] for one in merged) >= LEAST:
            break
        merged.append(name)
    return frozenset(merged)


def _tellable(tally: Tally) -> bool:
    """Every part and every remainder is nobody or enough."""
    parts = (tally.listed, tally.suitable, tally.people - tally.listed, tally.listed - tally.suitable)
    return all(told(part) is not None for part in (*parts, tally.people - tally.suitable))
