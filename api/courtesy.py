"""Bulk work gives way to questions: between two steps it waits until nobody is being answered."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Concatenate, Final, ParamSpec, Protocol, TypeVar

from api.watch.phases import Phase, phase
from matcher.ports import Progress

MOST_PATIENCE: Final = 0.25
"""Seconds of work before a write is a bulk, and that a bulk waits at most in one go."""
TURN: Final = 0.01
"""Seconds that a bulk goes on before it looks whether somebody asks.

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
        """`progress`, which also gives way from step to step; a small write is over first.

        A bulk waits no longer in all than it has worked: under any load it takes at most double.
        """
        began = since = self._clock()
        waited = 0.0

        def heard(items: int) -> None:
            nonlocal since, waited
            if progress is not None:
                progress(items)
            now = self._clock()
            if now - began < self._patience or now - since < min(TURN, self._patience):
                return
            self.give_way(max(0.0, min(self._patience, now - began - 2 * waited)))
            since = self._clock()
            waited += since - now

        return heard

    def give_way(self, seconds: float | None = None) -> bool:
        """Waits until no question is being answered; False when that took `seconds`, or patience ran out.

        Raises OutOfTime when whoever asked for the bulk work has been told that it took too long.
        """
        with phase(Phase.WAITING), self._quiet:
            return self._quiet.wait_for(lambda: not self._asking, self._patience if seconds is None else seconds)


Item = TypeVar("Item")


def stepping(items: Iterable[Item], step: Progress | None) -> Iterator[Item]:
    """The items; when one is done with, `step` hears of no text and may give way."""
    for item in items:
        yield item
        if step is not None:
            step(0)


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
