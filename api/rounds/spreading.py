"""Many tasks over the cores of this machine: workers are forked, so that they share what the parent has read."""

from __future__ import annotations

import multiprocessing
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import suppress
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Any, TypeVar, cast

from threadpoolctl import threadpool_limits

from matcher.errors import HalloWerkError
from matcher.rematch import one_by_one

Shared = TypeVar("Shared")
Task = TypeVar("Task")
Result = TypeVar("Result")


class WorkerLost(HalloWerkError):
    """A worker stopped before its task was done, as it does when memory runs out."""


def cores() -> int:
    """How many this process may use."""
    return len(os.sched_getaffinity(0))


class Forked:
    """Implements `matcher.rematch.Spread` with workers that live as long as one call."""

    def __init__(self, workers: int) -> None:
        self._workers = workers

    def __call__(
        self, work: Callable[[Shared, Task], Result], shared: Shared, tasks: Sequence[Task], /
    ) -> Iterator[Result]:
        workers = min(self._workers, len(tasks))
        if workers < 2:
            yield from one_by_one(work, shared, tasks)
            return
        doors: dict[Connection, BaseProcess] = {}
        try:
            for _ in range(workers):
                door, process = _hired(work, shared, tasks, list(doors))
                doors[door] = process
            yield from cast("Iterator[Result]", _in_order(list(doors), len(tasks)))
        finally:
            for door, process in doors.items():
                door.close()
                process.join()


def _hired(
    work: Callable[[Shared, Task], Result], shared: Shared, tasks: Sequence[Task], others: Sequence[Connection]
) -> tuple[Connection, BaseProcess]:
    context = multiprocessing.get_context("fork")
    door, inside = context.Pipe()
    process = context.Process(target=_serve, args=(inside, [door, *others], work, shared, tasks), daemon=True)
    process.start()
    inside.close()
    return door, process


def _serve(
    door: Connection,
    inherited: Sequence[Connection],
    work: Callable[[Shared, Task], Result],
    shared: Shared,
    tasks: Sequence[Task],
) -> None:
    """Takes numbers of tasks until the door closes. An inherited end that stayed open would outlive the parent."""
    for end in inherited:
        end.close()
    with suppress(EOFError, BrokenPipeError), threadpool_limits(1):
        while True:
            number = door.recv()
            try:
                door.send((number, work(shared, tasks[number]), None))
            except HalloWerkError as error:
                door.send((number, None, error))


def _in_order(doors: Sequence[Connection], count: int) -> Iterator[object]:
    """Each result when those before it have come; a worker that is ready gets the next task at once."""
    waiting = iter(range(count))
    for door in doors:
        door.send(next(waiting))
    early: dict[int, object] = {}
    for number in range(count):
        while number not in early:
            for door in cast("list[Connection[Any, Any]]", wait(doors)):
                try:
                    done, result, error = door.recv()
                except EOFError:
                    raise WorkerLost("a worker stopped before its task was done") from None
                if error is not None:
                    raise error
                early[done] = result
                following = next(waiting, None)
                if following is not None:
                    door.send(following)
        yield early.pop(number)
