"""What is derived from rows: from the store where its key still holds, else made, else spelled."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from typing import TypeAlias

from api.courtesy import stepping
from index.derived import Entry
from index.packing import pack, unpack
from index.store import Store
from matcher.domain import Candidate, Vacancy
from matcher.domain.side import Side
from matcher.errors import IndexOutOfStep, ModelUnavailable
from matcher.ports import Progress
from matcher.representation import Representation, Representer
from matcher.text import FacetText, candidate_facets, candidate_words, vacancy_facets, vacancy_words

KEPT_AT_ONCE = 512
"""Objects whose representations are stored together: what a stop halfway may cost."""

Objects: TypeAlias = Sequence[Candidate | Vacancy]
"""Of one side."""


@dataclass(frozen=True, slots=True)
class Representations:
    """Objects of a store as one model reads them; `progress` hears how many texts it has read."""

    store: Store
    representer: Representer

    def kept(
        self, side: Side, objects: Objects, progress: Progress | None = None, *, or_spelled: bool = False
    ) -> list[Representation]:
        """One for each object, in the order given; what had to be made is stored.

        While the encoder cannot be asked: ModelUnavailable, or with `or_spelled` what letters alone tell, not stored.
        """
        keys, held = self._held(side, objects)
        stale = [place for place, texts in enumerate(held) if texts is None]
        fresh: dict[int, Representation] = {}
        for start in range(0, len(stale), KEPT_AT_ONCE):
            some = stale[start : start + KEPT_AT_ONCE]
            facets = [_facets(objects[place]) for place in some]
            try:
                made = dict(zip(some, self.representer.represent(facets, progress=progress), strict=True))
            except ModelUnavailable:
                if not or_spelled:
                    raise
                made = dict(zip(some, map(self.representer.spelled, facets), strict=True))
            else:
                entries = [(objects[place].id, keys[place], pack(texts)) for place, texts in made.items()]
                self.store.put_representations(side, entries)
            fresh |= made
        return [fresh[place] if texts is None else texts for place, texts in enumerate(held)]

    def made(self, side: Side, objects: Objects, progress: Progress | None = None) -> list[Entry]:
        """What the store does not hold yet of these objects, whose rows it need not hold either; stores nothing.

        Raises ModelUnavailable.
        """
        keys, held = self._held(side, objects)
        stale = [place for place, texts in enumerate(held) if texts is None]
        facets = [_facets(objects[place]) for place in stepping(stale, progress)]
        made = zip(stale, self.representer.represent(facets, progress=progress), strict=True)
        return [(objects[place].id, keys[place], pack(texts)) for place, texts in stepping(made, progress)]

    def _held(self, side: Side, objects: Objects) -> tuple[list[str], list[Representation | None]]:
        """The key of each object, and what is stored under it."""
        keys = [self.representer.key(_words(item)) for item in objects]
        stored = self.store.representations(side, [item.id for item in objects])
        return keys, [_current(stored.get(item.id), key) for item, key in zip(objects, keys, strict=True)]


def _words(item: Candidate | Vacancy) -> Sequence[FacetText]:
    return candidate_words(item) if isinstance(item, Candidate) else vacancy_words(item)


def _facets(item: Candidate | Vacancy) -> Sequence[FacetText]:
    return candidate_facets(item) if isinstance(item, Candidate) else vacancy_facets(item)


def _current(stored: tuple[str, bytes] | None, key: str) -> Representation | None:
    """What is stored, when it was made of these words by this model and can be read; else it is made again."""
    if stored is None or stored[0] != key:
        return None
    with suppress(IndexOutOfStep):
        return unpack(stored[1])
    return None
