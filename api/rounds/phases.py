"""What a long job is doing: its phases, how far each is, and what each has cost."""

from __future__ import annotations

import resource
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from typing import Any

from matcher.ports import Progress

Watcher = Callable[[str, int, int | None], None]
"""Hears the phase, how many of its items are done, and of how many; None while nobody knows."""


def unwatched(phase: str, done: int, total: int | None) -> None:
    """For who does not look."""


@dataclass
class Phases:
    """One phase follows the other; whoever watches hears each step. Times in seconds, memory in MB at its highest."""

    watch: Watcher = unwatched
    _names: list[str] = field(default_factory=list)
    _seconds: list[float] = field(default_factory=list)
    _items: list[int] = field(default_factory=list)
    _memory: list[float] = field(default_factory=list)
    _since: float = field(default_factory=time.perf_counter)

    @contextmanager
    def during(self, name: str) -> Iterator[Progress]:
        """A phase of which nobody knows how many items there are; the items that are done may be told."""
        self.heard(name, 0, None)
        done = 0

        def progress(items: int) -> None:
            nonlocal done
            done += items
            self.heard(name, done, None)

        yield progress
        self.heard(name, done, done)

    def heard(self, name: str, done: int, total: int | None) -> None:
        """Adds the time since the last step to the phase."""
        now = time.perf_counter()
        if not self._names or self._names[-1] != name:
            self._names.append(name)
            self._seconds.append(0.0)
            self._items.append(0)
            self._memory.append(0.0)
        self._seconds[-1] += now - self._since
        self._items[-1] = done
        self._memory[-1] = _peak_megabytes()
        self._since = now
        self.watch(name, done, total)

    def plain(self) -> list[dict[str, Any]]:
        """For a header: naam, aantal, seconden, and megabytes of this process and of its largest worker until then."""
        rows = zip(self._names, self._items, self._seconds, self._memory, strict=True)
        return [
            {"naam": name, "aantal": items, "seconden": round(seconds, 3), "megabytes": round(memory)}
            for name, items, seconds, memory in rows
        ]


def _peak_megabytes() -> float:
    own, workers = (resource.getrusage(who).ru_maxrss for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN))
    return (own + workers) / 1000
