"""The wishes of a request over one pool: who stays, who is unknown, and who stays without one of the filters."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from matcher.domain.side import Side
from matcher.ports import Bitmap
from matcher.search.masks import AnyFacts, Filter, Mask, World, parts, waits
from matcher.search.request import Wish
from matcher.wording import joined

IN_PLAY = "status"
"""The filter whose place the default "in play" takes: who asks for a status is not kept from seeing it."""


@dataclass(frozen=True, slots=True)
class Judged:
    """One wish, or the occupations of which any will do, with the answer for every row."""

    filter: str
    wishes: tuple[Wish, ...]
    mask: Mask

    @property
    def hard(self) -> bool:
        return self.wishes[0].demand != "liefst"

    @property
    def told(self) -> Wish:
        """The wish as it is told: of several occupations all by name."""
        if len(self.wishes) == 1:
            return self.wishes[0]
        values = [parts(wish.value) for wish in self.wishes]
        names = joined((value.get("label") or value.get("isco08") for value in values), "of")
        return Wish(self.filter, {"label": names}, self.wishes[0].demand)


@dataclass(frozen=True, slots=True)
class Judgement:
    """`kept` (n,) rows that nothing refuses; `unknown` those with something to ask; `met` the liefst that are met."""

    judged: tuple[Judged, ...]
    kept: Bitmap
    unknown: Bitmap
    met: NDArray[np.int64]
    wished: int
    _present: Bitmap
    _refusals: Mapping[str, Bitmap]
    _refused: NDArray[np.uint8]
    """How many filters refuse the row."""

    def without(self, name: str) -> Bitmap:
        """(n,): the rows that every other filter keeps."""
        own = self._refusals.get(name)
        others: Bitmap = self._refused == (0 if own is None else own)
        return self._present & others


def grouped(side: Side, wishes: Sequence[Wish]) -> list[tuple[Wish, ...]]:
    """Wishes by themselves, and the occupations that are demanded together; what waits is left out."""
    ready = [wish for wish in wishes if not waits(side, wish)]
    demanded = tuple(wish for wish in ready if wish.filter == "beroep" and wish.demand == "moet")
    alone: list[tuple[Wish, ...]] = [(wish,) for wish in ready if wish not in demanded]
    return [*alone, demanded] if demanded else alone


def judge_rows(
    groups: Sequence[tuple[Wish, ...]],
    filters: Mapping[str, Filter[AnyFacts]],
    facts: AnyFacts,
    world: World,
    alive: Bitmap,
    in_play: Bitmap,
    strict: bool,
) -> Judgement:
    """Every wish for every row. Rows out of play are refused unless a status is demanded."""
    judged = tuple(
        Judged(wishes[0].filter, wishes, _any([filters[wish.filter].mask(facts, wish, world) for wish in wishes]))
        for wishes in groups
    )
    refusals: dict[str, Bitmap] = {}
    unknown = np.zeros_like(alive)
    if not any(one.filter == IN_PLAY and one.wishes[0].demand == "moet" for one in judged):
        refusals[IN_PLAY] = ~in_play
    for one in judged:
        if one.hard:
            refused = ~one.mask.passes if strict else ~(one.mask.passes | one.mask.unknown)
            refusals[one.filter] = refusals.get(one.filter, np.zeros_like(alive)) | refused
            unknown |= one.mask.unknown
    soft = [one.mask.passes.astype(np.int64) for one in judged if not one.hard]
    met = np.sum(soft, axis=0) if soft else np.zeros(len(alive), dtype=np.int64)
    refused_by = np.zeros(len(alive), dtype=np.uint8)
    for refused in refusals.values():
        refused_by += refused
    kept = alive & (refused_by == 0)
    return Judgement(judged, kept, unknown & kept, met, len(soft), alive, refusals, refused_by)


def _any(found: Sequence[Mask]) -> Mask:
    if len(found) == 1:
        return found[0]
    passes = np.logical_or.reduce([one.passes for one in found])
    return Mask(passes, np.logical_or.reduce([one.unknown for one in found]) & ~passes)
