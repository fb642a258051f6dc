"""A real Ray cluster of two workers on this machine: the same bytes as local, and a worker that dies costs a retry."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import matcher.rematch
from api.rounds.cluster import Cluster
from api.rounds.rematch import digest, written
from api.rounds.spreading import WorkerLost
from matcher.errors import ClusterUnavailable, NotFound
from matcher.rematch import Round, rematched
from tests.cluster.work import die, mortal, refuse, squared
from tests.fakes import JOBS, PEOPLE
from tests.matcher.test_rematch import round_of

if find_spec("ray") is None:
    pytest.skip("the extra [ray] is not installed", allow_module_level=True)
if os.environ.get("HALLOWERK_CLUSTER") != "1":
    pytest.skip("starts a cluster, which takes a minute: make cluster", allow_module_level=True)

NOTHING = np.zeros(0, dtype=np.int64)


@pytest.fixture(scope="module")
def cluster() -> Iterator[Cluster]:
    with Cluster(None, workers=2, retries=1) as made:
        yield made


class Mortal:
    """Spreads over a cluster, in which the first worker at each kind of work is killed."""

    def __init__(self, cluster: Cluster, folder: Path) -> None:
        self._cluster, self._folder = cluster, folder

    def __call__(self, work: Callable[[Any, Any], Any], shared: Any, tasks: Sequence[Any], /) -> Iterator[Any]:
        return self._cluster(partial(mortal, str(self._folder), work), shared, tasks)


def whole() -> Round:
    made = round_of(PEOPLE, JOBS)
    return Round(made.matcher, made.coarse, made.k, written)


def test_a_cluster_finds_the_same_bytes_as_local_and_a_killed_worker_changes_nothing(
    cluster: Cluster, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    alone = digest(rematched(whole()), NOTHING)
    monkeypatch.setattr(matcher.rematch, "STRETCH", 11)
    assert digest(rematched(whole(), cluster), NOTHING) == alone
    assert digest(rematched(whole(), Mortal(cluster, tmp_path)), NOTHING) == alone
    assert sorted(path.name for path in tmp_path.iterdir()) == ["exact", "hopeful", "told"]


def test_results_come_in_the_order_of_the_tasks_and_each_call_has_what_it_shares(cluster: Cluster) -> None:
    for shared in (1000, 2000):
        assert list(cluster(squared, shared, range(20))) == [shared + number**2 for number in range(20)]


def test_a_task_that_kills_every_worker_is_an_error_and_an_error_of_ours_crosses_over(cluster: Cluster) -> None:
    with pytest.raises(WorkerLost):
        list(cluster(die, None, [1]))
    with pytest.raises(NotFound, match="7"):
        list(cluster(refuse, None, [7]))


def test_nothing_is_told_to_anybody_outside(cluster: Cluster) -> None:
    from ray._common.usage import usage_lib

    assert not usage_lib.usage_stats_enabled()


def test_an_address_where_nobody_is_ends_in_one_sentence() -> None:
    with pytest.raises(ClusterUnavailable, match="geen Ray-cluster"), Cluster("127.0.0.1:9", 2):
        raise AssertionError("there is nobody")
