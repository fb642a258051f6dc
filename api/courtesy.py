"""Bulk work gives way to questions: between two batches of texts it waits until nobody is being answered."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Concatenate, Final, ParamSpec, Protocol, TypeVar

from api.watch.phases import Phase, phase
from matcher.ports import Progress

MOST_PATIENCE: Final = 0.25
"""Seconds that bulk work goes on before it gives way, and waits at most: under any load it takes at most double.

A batch of texts itself may take up to a second.
"""


class Courtesy:
    """Counts questions that are being answered. Safe to share between threads."""

    def __init__(self, patience: float = MOST_PATIENCE, clock: Callable[[], float] = time.monotonic) -> None:
        self._patience, self._clock = patience, clock
        self._quiet = threading.Condition()
        self._asking = 0

    @contextmanager
    def asking(self) -> Iterator[None]:
        """While a question is answered."""
        with self._quiet:
            self._asking += 1
        try:
            yield
        finally:
            with self._quiet:
                self._asking -= 1
                if not self._asking:
                    self._quiet.notify_all()

    def between(self, progress: Progress | None = None) -> Progress:
        """`progress`, which also gives way where bulk work has gone on for long enough; a small write is over first."""
        since = self._clock()

        def heard(items: int) -> None:
            nonlocal since
            if progress is not None:
                progress(items)
            if self._clock() - since >= self._patience:
                self.give_way()
                since = self._clock()

        return heard

    def give_way(self) -> bool:
        """Waits until no question is being answered; False when patience ran out first.

        Raises OutOfTime when whoever asked for the bulk work has been told that it took too long.
        """
        with phase(Phase.WAITING), self._quiet:
            return self._quiet.wait_for(lambda: not self._asking, self._patience)


class Polite(Protocol):
    """Who answers questions and does bulk work."""

    courtesy: Courtesy


P = ParamSpec("P")
R = TypeVar("R")
Asked = TypeVar("Asked", bound=Polite)


def question(
    name: Phase,
) -> Callable[[Callable[Concatenate[Asked, P], R]], Callable[Concatenate[Asked, P], R]]:
    """A method that somebody waits for: its time is charged to the phase, and bulk work gives way to it."""

    def decorate(work: Callable[Concatenate[Asked, P], R]) -> Callable[Concatenate[Asked, P], R]:
        @wraps(work)
        def answered(self: Asked, /, *args: P.args, **kwargs: P.kwargs) -> R:
            with self.courtesy.asking(), phase(name):
                return work(self, *args, **kwargs)

        return answered

    return decorate
