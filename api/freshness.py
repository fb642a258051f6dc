"""One state in step with what it is made of: swapped whole, and no question waits long for a change.

A change is taken up in one thread of its own. A question waits for it a moment at most and is answered from the state
of before when it takes longer; whoever wrote waits until the state holds the write.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from typing import Generic, Protocol, TypeVar

PATIENCE_SECONDS = 0.25
"""How long questions wait for a change, counted from when it was begun to be taken up."""


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
    ) -> None:
        """`revision` tells how far the truth has come; `take_up` makes a state that has come as far, or farther."""
        self._state = state
        self._revision, self._take_up, self._patience = revision, take_up, patience
        self._one = threading.Lock()
        self._worker = ThreadPoolExecutor(1, thread_name_prefix="freshness")
        self._running: Future[State] | None = None
        self._begun = 0.0

    @property
    def state(self) -> State:
        """As it is, without a look at the truth."""
        return self._state

    def now(self) -> State:
        """For a question: a state that holds all that was acknowledged here, and most often all there is."""
        if self._revision() != self._state.revision:
            running, begun = self._attempt()
            try:
                running.result(max(0.0, begun + self._patience - time.monotonic()))
            except TimeoutError:
                # What `take_up` itself raises, a time-out among it, is not what was waited for in vain.
                if running.done():
                    raise
        return self._state

    def reached(self, revision: int) -> State:
        """For who wrote: returns when the state has come as far, however long that takes."""
        while self._state.revision < revision:
            self._attempt()[0].result()
        return self._state

    def change(self, make: Callable[[State], State]) -> None:
        """Puts another state of the same revision in place, between two changes."""
        self._worker.submit(self._swap, make).result()

    def close(self) -> None:
        """Returns when the last change is taken up; to ask after that raises RuntimeError."""
        self._worker.shutdown()

    def _attempt(self) -> tuple[Future[State], float]:
        """The change that is being taken up, and when that began; begins one when there is none."""
        with self._one:
            if self._running is None or self._running.done():
                self._begun = time.monotonic()
                self._running = self._worker.submit(self._swap, self._take_up)
            return self._running, self._begun

    def _swap(self, make: Callable[[State], State]) -> State:
        self._state = make(self._state)
        return self._state
