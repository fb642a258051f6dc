"""Packed layers: the same sums as transformers does, faster, and a row that does not depend on its company."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any

import pytest
import torch
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file
from sentence_transformers.sentence_transformer.modules import Pooling
from transformers import BertConfig, BertModel

from models.layers import WORDS, PackedBert, PackedLinear, leave_words, pack_layers

LENGTHS = st.lists(st.one_of(st.integers(3, 40), st.integers(3, 256)), min_size=1, max_size=12)


def _model(**config: Any) -> Any:
    """A loaded sentence-transformers model as far as packing looks at it: random weights, always the same.

    Its vectors tell the first token, the highest of each dimension and the mean.
    """
    torch.manual_seed(7)
    config |= {"hidden_size": 64, "num_attention_heads": 4, "intermediate_size": 128, "num_hidden_layers": 2}
    bert = BertModel(BertConfig(vocab_size=50, **config)).eval()
    return [SimpleNamespace(model=bert), Pooling(64, ("cls", "max", "mean"))]


def _packed(model: Any) -> PackedBert:
    packed = pack_layers(model)
    assert packed is not None
    return packed


def _read(reader: PackedBert, texts: Sequence[Sequence[int]]) -> torch.Tensor:
    with torch.inference_mode():
        return reader(texts)


def _one_by_one(model: Any, texts: Sequence[Sequence[int]]) -> torch.Tensor:
    """The slow twin: transformers' own sums, a pass for each text."""
    words, pooling = model
    read = []
    with torch.inference_mode():
        for text in texts:
            ids = torch.tensor([text])
            mask = torch.ones_like(ids)
            states = words.model(input_ids=ids, attention_mask=mask).last_hidden_state
            read.append(pooling({"token_embeddings": states, "attention_mask": mask})["sentence_embedding"])
    return torch.cat(read)


def _texts(lengths: Sequence[int]) -> list[list[int]]:
    """Texts of these lengths, of which no two are alike; the same for the same place and length."""
    return [[(place + 7 * token + length) % 50 for token in range(length)] for place, length in enumerate(lengths)]


@pytest.fixture
def threads() -> Iterator[None]:
    before = torch.get_num_threads()
    yield
    torch.set_num_threads(before)


@pytest.fixture(scope="module")
def reader() -> PackedBert:
    return _packed(_model())


@pytest.mark.parametrize("lengths", [[5], [3, 3, 3, 8, 8, 41], [256, 255, 3, 17, 120, 120], [8, 12, 20, 30, 75]])
def test_a_packed_model_reads_as_that_of_transformers(lengths: list[int], reader: PackedBert) -> None:
    torch.testing.assert_close(
        _read(reader, _texts(lengths)), _one_by_one(_model(), _texts(lengths)), atol=2e-6, rtol=0
    )


@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(lengths=LENGTHS, order=st.randoms(use_true_random=False), cores=st.sampled_from([1, 2]))
def test_a_text_reads_the_same_alone_and_in_any_company(
    lengths: list[int], order: Random, cores: int, reader: PackedBert, threads: None
) -> None:
    texts = _texts(lengths)
    torch.set_num_threads(1)
    alone = torch.cat([_read(reader, [text]) for text in texts])
    places = list(range(len(texts)))
    order.shuffle(places)
    torch.set_num_threads(cores)
    together = _read(reader, [texts[place] for place in places])
    assert torch.equal(together, alone[places])


@pytest.mark.parametrize("config", [{"hidden_act": "relu"}, {"is_decoder": True}])
def test_a_model_of_another_kind_stays_as_it_is(config: dict[str, Any]) -> None:
    model = _model(**config)
    before = list(model[0].model.encoder.layer)
    assert pack_layers(model) is None
    assert list(model[0].model.encoder.layer) == before


def test_a_model_of_doubles_stays_as_it_is() -> None:
    model = _model()
    layers = list(model[0].model.double().encoder.layer)
    assert pack_layers(model) is None
    assert list(model[0].model.encoder.layer) == layers


def test_a_model_without_such_layers_stays_as_it_is() -> None:
    assert pack_layers([torch.nn.EmbeddingBag(3, 4)]) is None


def test_a_model_whose_layers_were_taken_reads_no_longer_by_itself() -> None:
    model = _model()
    _packed(model)
    with pytest.raises(AttributeError):
        _one_by_one(model, [[1, 2, 3]])


@pytest.mark.parametrize("changed", ["embeddings.position_embeddings.weight", WORDS])
def test_words_stay_in_their_file_unless_they_were_changed(changed: str, tmp_path: Path) -> None:
    model = _model()
    bert, file = model[0].model, tmp_path / "model.safetensors"
    save_file(bert.state_dict(), file)
    packed = _packed(model)
    with torch.no_grad():
        bert.get_parameter(changed).add_(1)
    before = _read(packed, [[0, 1, 2], [7, 7]])
    mapped = {name: one.data_ptr() for name, one in bert.named_parameters()}
    leave_words(model, file, {changed})
    left = {name: one.data_ptr() for name, one in bert.named_parameters()}
    assert set(mapped) - set(left) == {WORDS} - {changed}
    assert not [name for name in left if left[name] == mapped[name]]
    assert torch.equal(_read(packed, [[0, 1, 2], [7, 7]]), before)


def test_a_model_that_is_no_file_keeps_its_weights(tmp_path: Path) -> None:
    model = _model()
    words = model[0].model.embeddings.word_embeddings.weight.data_ptr()
    leave_words(model, tmp_path / "model.safetensors", ())
    assert model[0].model.embeddings.word_embeddings.weight.data_ptr() == words


@pytest.mark.parametrize(("into", "out"), [(384, 1152), (384, 384), (1536, 384)])
def test_a_row_does_not_depend_on_those_beside_it(into: int, out: int) -> None:
    torch.manual_seed(7)
    with torch.inference_mode():
        packed = PackedLinear([torch.nn.Linear(into, out)])
        rows = torch.randn(600, into)
        whole = packed(rows)
        for start, stop in ((0, 8), (0, 16), (5, 37), (100, 356), (296, 600), (88, 600)):
            assert torch.equal(packed(rows[start:stop]), whole[start:stop])
