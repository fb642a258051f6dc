"""Bulk work gives way to questions: between two batches of texts it waits until nobody is being answered."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Concatenate, Final, ParamSpec, Protocol, TypeVar

from api.watch.phases import Phase, phase

MOST_PATIENCE: Final = 0.25
"""Seconds that a batch waits at most, so that bulk work ends under any load; a batch itself takes up to a second."""


class Courtesy:
    """Counts questions that are being answered. Safe to share between threads."""

    def __init__(self, patience: float = MOST_PATIENCE) -> None:
        self._patience = patience
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
