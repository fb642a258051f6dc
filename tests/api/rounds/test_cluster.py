"""How work is handed to a cluster, over a cluster that is a dictionary; `make cluster` takes a real one."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any

import pytest

import api.rounds.cluster
from api.rounds.cluster import AHEAD, Cluster
from api.rounds.spreading import WorkerLost
from matcher.errors import ClusterUnavailable, NotFound
from tests.cluster.work import refuse, squared


class RayError(Exception):
    pass


class RayTaskError(RayError):
    def __init__(self, cause: Exception) -> None:
        super().__init__(str(cause))
        self.cause = cause


@dataclass
class FakeRay:
    """Two cores; what is put has a number, and a task is done when somebody asks for its result."""

    known: dict[str, Any] = field(default_factory=dict)
    kept: list[Any] = field(default_factory=list)
    flying: int = 0
    most_flying: int = 0
    gone: bool = False
    exceptions: Any = field(default_factory=lambda: SimpleNamespace(RayError=RayError, RayTaskError=RayTaskError))

    def init(self, **known: Any) -> None:
        self.known = known

    def shutdown(self) -> None:
        self.gone = True

    def cluster_resources(self) -> dict[str, float]:
        return {"CPU": 2.0}

    def put(self, value: Any) -> int:
        self.kept.append(value)
        return len(self.kept) - 1

    def remote(self, **_: Any) -> Any:
        def outer(function: Any) -> Any:
            return SimpleNamespace(remote=lambda *given: self._hand_out(function, given))

        return outer

    def _hand_out(self, function: Any, given: tuple[Any, ...]) -> Any:
        self.flying += 1
        self.most_flying = max(self.most_flying, self.flying)
        return lambda: function(*given)

    def get(self, reference: Any) -> Any:
        if isinstance(reference, int):
            return self.kept[reference]
        self.flying -= 1
        try:
            return reference()
        except RayError:
            raise
        except Exception as error:
            raise RayTaskError(error) from None


@pytest.fixture
def ray(monkeypatch: pytest.MonkeyPatch) -> Iterator[FakeRay]:
    made = FakeRay()
    monkeypatch.setattr(api.rounds.cluster, "_ray", lambda: made)
    yield made
    api.rounds.cluster._held.clear()


def test_results_come_in_order_and_few_tasks_are_handed_out_before_their_turn(ray: FakeRay) -> None:
    with Cluster(None, 2) as cluster:
        assert list(cluster(squared, 1000, range(50))) == [1000 + number**2 for number in range(50)]
        assert list(cluster(squared, 1000, ())) == []
    assert ray.most_flying == AHEAD * 2
    assert ray.gone


def test_what_is_shared_is_put_once_however_many_calls_share_it(ray: FakeRay) -> None:
    first, second = 1000, 2000
    with Cluster(None, 2) as cluster:
        for shared in (first, first, second):
            assert list(cluster(squared, shared, [1])) == [shared + 1]
    assert ray.kept == [first, second]


def test_a_cluster_made_here_has_its_size_and_no_dashboard_and_one_elsewhere_has_its_own(ray: FakeRay) -> None:
    with Cluster(None, 3):
        assert (ray.known["address"], ray.known["num_cpus"], ray.known["include_dashboard"]) == ("local", 3, False)
    with Cluster("10.0.0.1:6379", 3):
        assert ray.known["address"] == "10.0.0.1:6379"
        assert "num_cpus" not in ray.known


def test_an_error_of_ours_crosses_over_and_a_lost_worker_is_one(ray: FakeRay) -> None:
    def lost(shared: None, number: int) -> None:
        raise RayError("The worker died.\nMany more lines.")

    with Cluster(None, 2) as cluster:
        with pytest.raises(NotFound, match="7"):
            list(cluster(refuse, None, [7]))
        with pytest.raises(WorkerLost, match=r"The worker died\.$"):
            list(cluster(lost, None, [1]))
        with pytest.raises(RayTaskError, match="unsupported"):
            list(cluster(squared, None, [1]))  # type: ignore[arg-type]


def test_an_address_where_nobody_is_ends_in_one_sentence(ray: FakeRay, monkeypatch: pytest.MonkeyPatch) -> None:
    def nobody(**_: object) -> None:
        raise ConnectionError("Could not find any running Ray instance.\nMany more lines.")

    monkeypatch.setattr(ray, "init", nobody)
    with pytest.raises(ClusterUnavailable, match=r"op 10\.0\.0\.1:6379 te bereiken: Could not find any .*\.$"):
        Cluster("10.0.0.1:6379", 2).__enter__()
