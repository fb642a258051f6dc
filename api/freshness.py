"""One state in step with what it is made of: swapped whole, and no question waits long for a change.

Whoever wrote takes up the change and returns when the state holds it. For a question a change is taken up in a thread
beside it: the question waits a moment, and is answered from the state of before when it takes longer and that state
is not older than others may expect.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from typing import Generic, Protocol, TypeVar

PATIENCE_SECONDS = 0.1
"""How long questions wait for a change, counted from when it was begun to be taken up."""

OLDEST_SECONDS = 0.75
"""How old a state may be for an answer: what was acknowledged anywhere is in every answer within a second."""

GLANCE_SECONDS = 0.05
"""How long a look at the truth serves the questions after it, so that many at once do not all ask the database."""


class Revised(Protocol):
    """A state that knows how far it has come."""

    @property
    def revision(self) -> int: ...


State = TypeVar("State", bound=Revised)


class Freshness(Generic[State]):
    """Holds the state. Safe to share between threads; what `take_up` raises, whoever waits for it hears."""

    def __init__(
        self,
        state: State,
        revision: Callable[[], int],
        take_up: Callable[[State], State],
        patience: float = PATIENCE_SECONDS,
        oldest: float = OLDEST_SECONDS,
        glance: float = GLANCE_SECONDS,
    ) -> None:
        """`revision` tells how far the truth has come; `take_up` makes a state that has come as far, or farther."""
        self._state = state
        self._revision, self._take_up, self._patience = revision, take_up, patience
        self._oldest, self._glance = oldest, glance
        self._whole_at = 0.0
        self._one, self._changing = threading.Lock(), threading.Lock()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="freshness")
        self._running: Future[None] | None = None
        self._begun = 0.0

    @property
    def state(self) -> State:
        """As it is, without a look at the truth."""
        return self._state

    def now(self) -> State:
        """For a question: a state that holds all that was acknowledged here, and most often all there is."""
        asked = time.monotonic()
        if asked < self._whole_at + self._glance:
            return self._state
        state = self._state
        if self._revision() == state.revision:
            self._whole_at = asked
            return state
        running, begun = self._attempt()
        # Not `result` with a time limit: a change that ends at that very moment would pass for one that failed.
        done, _waiting = wait((running,), max(0.0, begun + self._patience - time.monotonic()))
        for ended in done:
            ended.result()
        while self._whole_at < asked - self._oldest:
            self._attempt()[0].result()
        return self._state

    def reached(self, revision: int) -> State:
        """For who wrote: returns when the state has come as far, however long that takes."""
        with self._changing:
            if self._state.revision < revision:
                self._swap()
            return self._state

    def change(self, make: Callable[[State], State]) -> None:
        """Puts another state of the same revision in place, between two changes."""
        with self._changing:
            self._state = make(self._state)

    def close(self) -> None:
        """Returns when no change is being taken up any more."""
        self._worker.shutdown()

    def _attempt(self) -> tuple[Future[None], float]:
        """The change that is being taken up, and when that began; begins one when there is none."""
        with self._one:
            if self._running is None or self._running.done():
                self._begun = time.monotonic()
                self._running = self._worker.submit(self._catch_up)
            return self._running, self._begun

    def _catch_up(self) -> None:
        with self._changing:
            self._swap()

    def _swap(self) -> None:
        began = time.monotonic()
        # Whoever held the lock before may have come as far.
        if self._revision() != self._state.revision:
            self._state = self._take_up(self._state)
        self._whole_at = began
