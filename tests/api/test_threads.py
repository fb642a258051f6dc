"""HALLOWERK_THREADS reaches the model and the index."""

from __future__ import annotations

from pathlib import Path

import faiss
import numpy as np
import pytest

from api import wiring
from tests.fakes import FakeEncoder


@pytest.fixture(scope="module")
def data_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What is derived with the model is made in it once."""
    return tmp_path_factory.mktemp("data")


@pytest.mark.parametrize(("given", "model", "index"), [(3, 3, 3), (None, None, 1)])
def test_the_threads_of_the_setting_are_those_of_the_model_and_of_the_index(
    data_dir: Path, monkeypatch: pytest.MonkeyPatch, given: int | None, model: int | None, index: int
) -> None:
    heard: list[int | None] = []

    def opened(*_: object, threads: int | None) -> FakeEncoder:
        heard.append(threads)
        return FakeEncoder()

    monkeypatch.setattr(wiring, "open_encoder", opened)
    engine = wiring.open_engine("fake", data_dir, threads=given)
    engine.indexes.dense(np.eye(4, dtype=np.float32)).search(np.eye(4, dtype=np.float32), np.ones(4, np.bool_), 1)
    assert (heard, faiss.omp_get_max_threads()) == ([model], index)
