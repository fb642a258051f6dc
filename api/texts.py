"""What is derived from rows, from the store where its key still holds and else made and stored."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress

from index.packing import pack, unpack
from index.store import Store
from matcher.domain import Candidate, Vacancy
from matcher.domain.side import Side
from matcher.errors import IndexOutOfStep
from matcher.ports import Progress
from matcher.representation import Representation, Representer
from matcher.text import candidate_facets, candidate_words, vacancy_facets, vacancy_words

KEPT_AT_ONCE = 512
"""Objects whose representations are stored together: what a stop halfway may cost."""


def representations(
    store: Store,
    representer: Representer,
    side: Side,
    objects: Sequence[Candidate] | Sequence[Vacancy],
    progress: Progress | None,
) -> list[Representation]:
    """One for each object, in the order given; `progress` hears how many texts the model has read."""
    if not objects:
        return []
    keys = [
        representer.key(candidate_words(item) if isinstance(item, Candidate) else vacancy_words(item))
        for item in objects
    ]
    ids = [item.id for item in objects]
    stored = store.representations(side, ids)
    held = [_held(stored.get(name), key) for name, key in zip(ids, keys, strict=True)]
    stale = [place for place, texts in enumerate(held) if texts is None]
    fresh: dict[int, Representation] = {}
    for start in range(0, len(stale), KEPT_AT_ONCE):
        some = stale[start : start + KEPT_AT_ONCE]
        changed = [objects[place] for place in some]
        facets = [candidate_facets(item) if isinstance(item, Candidate) else vacancy_facets(item) for item in changed]
        made = dict(zip(some, representer.represent(facets, progress=progress), strict=True))
        store.put_representations(side, [(ids[place], keys[place], pack(texts)) for place, texts in made.items()])
        fresh |= made
    return [fresh[place] if texts is None else texts for place, texts in enumerate(held)]


def _held(stored: tuple[str, bytes] | None, key: str) -> Representation | None:
    """What is stored, when it was made of these words by this model and can be read; else it is made again."""
    if stored is None or stored[0] != key:
        return None
    with suppress(IndexOutOfStep):
        return unpack(stored[1])
    return None
