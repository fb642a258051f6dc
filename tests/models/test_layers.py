"""Packed layers: the same sums as transformers does, faster, and a row that does not depend on its company."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from safetensors.torch import save_file
from transformers import BertConfig, BertModel

from models.layers import PackedLayer, PackedLinear, map_again, pack_layers


def _model(**given: Any) -> Any:
    """A loaded sentence-transformers model as far as packing looks at it: random weights, always the same."""
    torch.manual_seed(7)
    given |= {"hidden_size": 64, "num_attention_heads": 4, "intermediate_size": 128, "num_hidden_layers": 2}
    return [SimpleNamespace(model=BertModel(BertConfig(vocab_size=50, **given)).eval())]


def _read(model: Any, ids: torch.Tensor, mask: torch.Tensor) -> torch.Tensor:
    with torch.inference_mode():
        states: torch.Tensor = model[0].model(input_ids=ids, attention_mask=mask).last_hidden_state
    return states


@pytest.mark.parametrize("read", [9, 5])
def test_packed_layers_read_as_those_of_transformers(read: int) -> None:
    ids, mask = torch.arange(27).view(3, 9), torch.ones(3, 9, dtype=torch.long)
    mask[1, read:] = 0
    plain, packed = _model(), _model()
    assert pack_layers(packed)
    assert all(type(layer) is PackedLayer for layer in packed[0].model.encoder.layer)
    seen = mask.bool()
    torch.testing.assert_close(_read(packed, ids, mask)[seen], _read(plain, ids, mask)[seen], atol=2e-6, rtol=0)


@pytest.mark.parametrize("given", [{"hidden_act": "relu"}, {"is_decoder": True}])
def test_a_model_of_another_kind_stays_as_it_is(given: dict[str, Any]) -> None:
    model = _model(**given)
    before = list(model[0].model.encoder.layer)
    assert not pack_layers(model)
    assert list(model[0].model.encoder.layer) == before


def test_a_model_of_doubles_stays_as_it_is() -> None:
    model = _model()
    layers = list(model[0].model.double().encoder.layer)
    assert not pack_layers(model)
    assert list(model[0].model.encoder.layer) == layers


def test_a_model_without_such_layers_stays_as_it_is() -> None:
    assert not pack_layers([torch.nn.EmbeddingBag(3, 4)])


def test_weights_are_mapped_again_unless_they_were_changed(tmp_path: Path) -> None:
    ids, mask = torch.arange(9).view(1, 9), torch.ones(1, 9, dtype=torch.long)
    model, changed = _model(), "embeddings.position_embeddings.weight"
    bert, file = model[0].model, tmp_path / "model.safetensors"
    save_file(bert.state_dict(), file)
    pack_layers(model)
    with torch.no_grad():
        bert.get_parameter(changed).add_(1)
    before, words = _read(model, ids, mask), bert.embeddings.word_embeddings.weight.data_ptr()
    map_again(model, file, {changed})
    assert bert.embeddings.word_embeddings.weight.data_ptr() != words
    assert torch.equal(_read(model, ids, mask), before)


def test_a_model_that_is_no_file_keeps_its_weights(tmp_path: Path) -> None:
    model = _model()
    words = model[0].model.embeddings.word_embeddings.weight.data_ptr()
    map_again(model, tmp_path / "model.safetensors", ())
    assert model[0].model.embeddings.word_embeddings.weight.data_ptr() == words


@pytest.mark.parametrize(("into", "out"), [(384, 1152), (384, 384), (1536, 384)])
def test_a_row_does_not_depend_on_those_beside_it(into: int, out: int) -> None:
    torch.manual_seed(7)
    with torch.inference_mode():
        packed = PackedLinear([torch.nn.Linear(into, out)])
        rows = torch.randn(600, into)
        whole = packed(rows)
        for start, stop in ((0, 1), (0, 2), (0, 7), (5, 38), (100, 356), (300, 600)):
            assert torch.equal(packed(rows[start:stop]), whole[start:stop])
