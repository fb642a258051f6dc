"""How long a request spends on what: phases that may nest, each charged with its own time alone."""

from __future__ import annotations

import time
from collections import Counter
from collections.abc import Callable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from contextvars import ContextVar
from dataclasses import dataclass, field
from enum import StrEnum
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")
Span = Callable[[str], AbstractContextManager[object]]
"""Opens a span of a trace under the one that is open."""


class Phase(StrEnum):
    """What a request may be busy with; the rest of its time is `OTHER`."""

    WAITING = "waiting"
    ENCODING = "encoding"
    MATCHING = "matching"
    SEARCHING = "searching"
    STORING = "storing"
    OTHER = "other"


class OutOfTime(Exception):
    """The request's deadline has passed: whoever asked has had an answer already."""


def no_span(name: str) -> AbstractContextManager[object]:
    """For who keeps no traces."""
    return nullcontext()


@dataclass(slots=True)
class Recorder:
    """The phases of one request. `deadline` is on the clock of `time.monotonic`; None: there is no hurry."""

    id: str
    span: Span = no_span
    deadline: float | None = None
    seconds: dict[Phase, float] = field(default_factory=dict)
    refused: Counter[str] = field(default_factory=Counter)
    """Pairs by the rule that refused them."""
    lexical_only: bool = False
    """True when words alone decided, because the encoder could not be asked."""
    _inner: list[float] = field(default_factory=list)
    """For each open phase, the time that phases inside it took."""

    @contextmanager
    def phase(self, phase: Phase) -> Iterator[None]:
        """Raises OutOfTime when the deadline has passed before it begins."""
        started = time.monotonic()
        if self.deadline is not None and started > self.deadline:
            raise OutOfTime
        self._inner.append(0.0)
        try:
            with self.span(phase.value):
                yield
        finally:
            whole = time.monotonic() - started
            own = whole - self._inner.pop()
            self.seconds[phase] = self.seconds.get(phase, 0.0) + own
            if self._inner:
                self._inner[-1] += whole


current: ContextVar[Recorder | None] = ContextVar("current", default=None)
"""The request that this code runs for; None outside a request. Threads that answer a request inherit it."""


def phase(phase: Phase) -> AbstractContextManager[None]:
    """Charges what runs inside to this phase of the current request."""
    recorder = current.get()
    return nullcontext() if recorder is None else recorder.phase(phase)


def told(refused_by: Mapping[str, int], lexical_only: bool) -> None:
    """Tells the current request which rules refused how many pairs, and whether words alone decided."""
    recorder = current.get()
    if recorder is not None:
        recorder.refused.update(refused_by)
        recorder.lexical_only = recorder.lexical_only or lexical_only


def phased(name: Phase) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """The whole of a function as one phase."""

    def decorate(work: Callable[P, R]) -> Callable[P, R]:
        @wraps(work)
        def inside(*args: P.args, **kwargs: P.kwargs) -> R:
            with phase(name):
                return work(*args, **kwargs)

        return inside

    return decorate
