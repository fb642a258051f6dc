"""One side of the market that changes: a large pool, and a small one of what changed since.

A change is joined to the small pool and leaves the large one alone, so it costs the same in a market of any size.
Pools are joined by their columns: only what changed is made of its objects, also when the small pool grows too large.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Generic

from matcher.errors import NotFound
from matcher.pools import Certificates, Columns, Object, Pool, joined
from matcher.representation import Representation

RECENT_AT_MOST = 500
"""Rows in the small pool before it goes into the large one."""


@dataclass(frozen=True, slots=True)
class Segments(Generic[Object, Columns, Certificates]):
    """The large pool and the recent one; an id is alive in one of them at most. Never changes."""

    make: Callable[[Sequence[Object], Sequence[Representation]], Pool[Object, Columns, Certificates]]
    large: Pool[Object, Columns, Certificates]
    recent: Pool[Object, Columns, Certificates]

    @classmethod
    def of(
        cls,
        make: Callable[[Sequence[Object], Sequence[Representation]], Pool[Object, Columns, Certificates]],
        objects: Sequence[Object],
        representations: Sequence[Representation],
    ) -> Segments[Object, Columns, Certificates]:
        """Everything in the large pool."""
        return cls(make, make(objects, representations), make([], []))

    @property
    def pools(self) -> tuple[Pool[Object, Columns, Certificates], Pool[Object, Columns, Certificates]]:
        """What to ask, one after the other."""
        return self.large, self.recent

    @property
    def living(self) -> list[Pool[Object, Columns, Certificates]]:
        """The pools in which somebody lives."""
        return [pool for pool in self.pools if len(pool)]

    def __len__(self) -> int:
        return sum(len(pool) for pool in self.pools)

    def __contains__(self, name: str) -> bool:
        return any(pool.row(name) is not None for pool in self.pools)

    def find(self, name: str) -> tuple[Object, Representation]:
        """The object and its texts; NotFound when no living row has the id."""
        for pool in self.pools:
            row = pool.row(name)
            if row is not None:
                return pool.rows.objects[row], pool.rows.texts.representation(row)
        raise NotFound(name)

    def changed(
        self, objects: Sequence[Object], representations: Sequence[Representation], removed: Sequence[str]
    ) -> Segments[Object, Columns, Certificates]:
        """The side with these objects put or replaced and these ids gone."""
        if not objects and not removed:
            return self
        gone = {*(item.id for item in objects), *removed}
        large, recent = self.large.without(gone), self.recent.without(gone)
        recent = joined([recent, self.make(objects, representations)])
        if len(recent) > RECENT_AT_MOST:
            return Segments(self.make, joined([large, recent]), self.make([], []))
        return Segments(self.make, large, recent)
