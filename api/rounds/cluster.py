"""Many tasks over the workers of a Ray cluster: what they share lies in the object store, once for each machine."""

from __future__ import annotations

import os
import uuid
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from itertools import islice
from types import ModuleType
from typing import Any, Final, Self, TypeVar

from threadpoolctl import threadpool_limits

from api.rounds.spreading import WorkerLost
from matcher.errors import ClusterUnavailable, HalloWerkError

Shared = TypeVar("Shared")
Task = TypeVar("Task")
Result = TypeVar("Result")

RETRIES: Final = 3
"""How often a task begins again when its worker is gone."""
AHEAD: Final = 2
"""Tasks for each core that are handed out before their turn: nobody waits, and few results lie about."""
HERE: Final = "local"
"""The address of a cluster that lives on this machine for one round."""
_QUIET: Final = {
    # Nothing is told to anybody outside, and a task that never fits in memory ends.
    "RAY_USAGE_STATS_ENABLED": "0",
    "RAY_task_oom_retries": str(RETRIES),
}
_held: dict[str, Any] = {}
"""In a worker: what the tasks of now share, by its name."""


class Cluster:
    """Implements `matcher.rematch.Spread`, while it is entered.

    `address` is that of a cluster of which this machine is a part; None makes one here, with so many workers, that ends
    with the round.
    """

    def __init__(self, address: str | None, workers: int, retries: int = RETRIES) -> None:
        self._address, self._workers, self._retries = address, workers, retries
        self._ray: Any = None
        self._stored: tuple[object, str, Any] | None = None

    def __enter__(self) -> Self:
        """Raises ClusterUnavailable."""
        self._ray = _ray()
        known: dict[str, Any] = {"address": self._address or HERE, "log_to_driver": False, "logging_level": "ERROR"}
        if self._address is None:
            known |= {"num_cpus": self._workers, "include_dashboard": False}
        try:
            self._ray.init(**known)
        except (ConnectionError, ImportError, RuntimeError, ValueError) as error:
            where = self._address or "deze machine"
            raise ClusterUnavailable(f"er is geen Ray-cluster op {where} te bereiken: {_first_line(error)}") from None
        return self

    def __exit__(self, *_: object) -> None:
        self._stored = None
        self._ray.shutdown()

    def __call__(
        self, work: Callable[[Shared, Task], Result], shared: Shared, tasks: Sequence[Task], /
    ) -> Iterator[Result]:
        if not tasks:
            return
        name, box = self._put(shared)
        remote = self._ray.remote(num_cpus=1, max_retries=self._retries)(_done)
        waiting = iter(tasks)
        ahead = AHEAD * max(1, int(self._ray.cluster_resources().get("CPU", 1)))
        flying = deque(remote.remote(work, name, box, task) for task in islice(waiting, ahead))
        while flying:
            yield self._result(flying.popleft())
            flying.extend(remote.remote(work, name, box, task) for task in islice(waiting, 1))

    def _put(self, shared: object) -> tuple[str, list[Any]]:
        """The name and the place of what is shared, put there once however many calls share it."""
        if self._stored is None or self._stored[0] is not shared:
            self._stored = shared, uuid.uuid4().hex, self._ray.put(shared)
        # In a list the reference itself goes to the worker, which opens it when it does not hold it yet.
        return self._stored[1], [self._stored[2]]

    def _result(self, reference: Any) -> Any:
        errors = self._ray.exceptions
        try:
            return self._ray.get(reference)
        except errors.RayTaskError as error:
            if isinstance(error.cause, HalloWerkError):
                raise error.cause from None
            raise
        except errors.RayError as error:
            raise WorkerLost(f"a worker stopped before its task was done: {_first_line(error)}") from None


def _done(work: Callable[[Any, Any], Any], name: str, box: Sequence[Any], task: Any) -> Any:
    """One task, in a worker."""
    if name not in _held:
        _held.clear()
        _held[name] = _ray().get(box[0])
    with threadpool_limits(1):
        return work(_held[name], task)


def _ray() -> ModuleType:
    """Ray, which is an extra; it reads its environment when it is loaded."""
    for name, value in _QUIET.items():
        os.environ.setdefault(name, value)
    try:
        import ray
    except ModuleNotFoundError:
        raise ClusterUnavailable("voor --engine ray is de extra [ray] nodig: pip install '.[ray]'") from None
    found: ModuleType = ray
    return found


def _first_line(error: BaseException) -> str:
    return str(error).strip().partition("\n")[0]
