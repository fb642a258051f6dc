"""Bounded work: lanes with a width, a queue that ends, and a deadline for each request.

What does not fit is refused before its body is read, with 503 and when to come back: a queue without an end only
moves the trouble into memory. Questions and writes have lanes of their own, so that neither starves the other.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Callable, Mapping
from typing import Final

from starlette.requests import Request
from starlette.responses import Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.settings import Settings
from api.watch.metrics import Metrics
from api.watch.phases import Phase, current, phase

QUESTIONS: Final = "questions"
WRITES: Final = "writes"
RETRY_AFTER: Final[Mapping[str, int]] = {QUESTIONS: 2, WRITES: 30}
"""Seconds after which a refused caller may come back, by lane."""
FULL, LATE = "full", "deadline"
"""Why a request was refused."""
FREE_PATHS: Final = ("/health", "/metrics", "/static/")
"""What must answer under any load, and costs next to nothing."""
_WRITING_METHODS: Final = ("PUT", "DELETE")
_log = logging.getLogger("api.gate")

Refusal = Callable[[Request, int], Response]
"""(request, seconds until another try) to the 503 for it."""


class NoRoom(Exception):
    """The lane is full, or stayed so until the deadline; `reason` is FULL or LATE."""

    def __init__(self, reason: str) -> None:
        super().__init__(reason)
        self.reason = reason


class Lane:
    """At most `width` at work and `queue` waiting, first come first served; for one event loop."""

    def __init__(self, name: str, width: int, queue: int, seconds: float) -> None:
        """`seconds` is the deadline of a request, waiting included."""
        self.name, self.seconds = name, seconds
        self.running = self.waiting = 0
        self._places, self._queue = asyncio.Semaphore(width), queue

    async def enter(self, seconds: float) -> None:
        """Takes a place, after waiting for at most `seconds`; raises NoRoom. `leave` gives it back."""
        if self._places.locked() and self.waiting >= self._queue:
            raise NoRoom(FULL)
        self.waiting += 1
        try:
            async with asyncio.timeout(seconds):
                await self._places.acquire()
        except TimeoutError:
            raise NoRoom(LATE) from None
        finally:
            self.waiting -= 1
        self.running += 1

    def leave(self) -> None:
        """Hands the place to who waits longest."""
        self.running -= 1
        self._places.release()


def lanes_of(settings: Settings) -> tuple[Lane, Lane]:
    """The lane of questions and that of writes."""
    return (
        Lane(QUESTIONS, settings.questions_at_once, settings.queue, settings.deadline),
        Lane(WRITES, settings.writes_at_once, settings.queue, settings.write_deadline),
    )


class Gate:
    """ASGI middleware: a place in a lane for each request, and an answer at its deadline.

    A thread cannot be stopped: past the deadline the caller is told, the work ends at its next phase, and its place
    stays taken until then.
    """

    def __init__(self, app: ASGIApp, lanes: tuple[Lane, Lane], metrics: Metrics, refusal: Refusal) -> None:
        self._app, self._refusal, self._metrics = app, refusal, metrics
        self._questions, self._writes = lanes
        self._late: set[asyncio.Task[None]] = set()
        metrics.watch_lanes(lanes)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        lane = self._lane(scope)
        if lane is None:
            await self._app(scope, receive, send)
            return
        deadline = time.monotonic() + lane.seconds
        try:
            with phase(Phase.WAITING):
                await lane.enter(lane.seconds)
        except NoRoom as error:
            await self._refuse(lane, error.reason, scope, receive, send)
            return
        recorder = current.get()
        if recorder is not None:
            recorder.deadline = deadline
        await self._answer(lane, deadline, scope, receive, send)

    def _lane(self, scope: Scope) -> Lane | None:
        if scope["type"] != "http" or scope["path"].startswith(FREE_PATHS):
            return None
        writes = scope["method"] in _WRITING_METHODS or scope["path"].endswith("/_bulk")
        return self._writes if writes else self._questions

    async def _answer(self, lane: Lane, deadline: float, scope: Scope, receive: Receive, send: Send) -> None:
        began = refused = False

        async def send_in_time(message: Message) -> None:
            nonlocal began
            if not refused:
                began = True
                await send(message)

        async def work() -> None:
            try:
                await self._app(scope, receive, send_in_time)
            finally:
                lane.leave()

        task = asyncio.ensure_future(work())
        try:
            await asyncio.wait({task}, timeout=max(0.0, deadline - time.monotonic()))
        except asyncio.CancelledError:
            task.cancel()
            raise
        if task.done() or began:
            await task
            return
        refused = True
        self._late.add(task)
        task.add_done_callback(self._ended)
        await self._refuse(lane, LATE, scope, receive, send)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self._late.discard(task)
        error = None if task.cancelled() else task.exception()
        if error is not None:
            _log.warning("work past its deadline ended with %s", type(error).__name__)

    async def _refuse(self, lane: Lane, reason: str, scope: Scope, receive: Receive, send: Send) -> None:
        self._metrics.shed.labels(lane.name, reason).inc()
        await self._refusal(Request(scope), RETRY_AFTER[lane.name])(scope, receive, send)
