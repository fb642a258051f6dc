"""A BERT laid out once for oneDNN, which reads texts of any lengths in one pass.

A question of twenty words waits for weights, not for sums: an ordinary matrix product copies each matrix into the
order that the processor wants at every call. Here that happens once, the three projections of attention are one, and
the texts of a profile stand behind one another without padding (sequence packing: Krell et al. 2021), so that the
weights come past once for all of them.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from copy import deepcopy
from dataclasses import dataclass
from itertools import groupby
from pathlib import Path
from typing import Any

import torch
from torch import Tensor
from torch.nn.functional import pad, scaled_dot_product_attention
from transformers.models.bert.modeling_bert import BertModel

from models.words import WordsOnDisk

WORDS = "embeddings.word_embeddings.weight"
"""The matrix of a BERT that holds a row for each token."""
_ROWS, _STEP = 256, 8
"""Tokens in one product at most, and the step of their number: oneDNN keeps a kernel for each number of rows it saw."""


@dataclass(frozen=True, slots=True)
class Run:
    """Texts of one length, one behind another from the row `start`."""

    start: int
    texts: int
    tokens: int

    def of(self, rows: Tensor) -> Tensor:
        """Its part of the rows of a pass: shape (rows, ...) to a view (texts, tokens, ...)."""
        return rows[self.start : self.start + self.texts * self.tokens].view(self.texts, self.tokens, *rows.shape[1:])


class PackedLinear:
    """Linear maps of one input side by side, as one matrix in oneDNN's own order, with their activation if any.

    A row of the result does not depend on which others stand beside it.
    """

    def __init__(self, maps: Sequence[Any], activation: str = "none") -> None:
        weight = torch.cat([one.weight for one in maps])
        self._weight = torch.ops.mkldnn._reorder_linear_weight(weight, _ROWS)
        self._bias = torch.cat([one.bias for one in maps])
        self._activation, self._kind = activation, "none" if activation == "gelu" else ""

    def __call__(self, rows: Tensor) -> Tensor:
        """Shape (rows, in) to (rows, out), float32; the rows as many as a multiple of eight."""
        if len(rows) <= _ROWS:
            return self._mapped(rows)
        return torch.cat([self._mapped(piece) for piece in torch.split(rows, _ROWS)])

    def _mapped(self, rows: Tensor) -> Tensor:
        mapped: Tensor = torch.ops.mkldnn._linear_pointwise(
            rows, self._weight, self._bias, self._activation, [], self._kind
        )
        return mapped


class PackedLayer:
    """The sums of a BertLayer (Devlin et al. 2019) that is not trained any further."""

    def __init__(self, layer: Any) -> None:
        attention, heads = layer.attention, layer.attention.self
        self._heads, self._scale = heads.num_attention_heads, heads.scaling
        self._asked_of = PackedLinear([heads.query, heads.key, heads.value])
        self._attended = PackedLinear([attention.output.dense])
        self._wider = PackedLinear([layer.intermediate.dense], "gelu")
        self._narrower = PackedLinear([layer.output.dense])
        # A copy, for the original is a piece of the mapped file.
        self._after_attention, self._after = deepcopy(attention.output.LayerNorm), deepcopy(layer.output.LayerNorm)

    def __call__(self, states: Tensor, runs: Sequence[Run]) -> Tensor:
        """Shape (rows, hidden) in and out; a token attends to those of its own text, a row outside `runs` to none."""
        projected, seen = self._asked_of(states), torch.zeros_like(states)
        for run in runs:
            apart = run.of(projected).view(run.texts, run.tokens, 3, self._heads, -1)
            query, key, value = apart.permute(2, 0, 3, 1, 4)
            found = scaled_dot_product_attention(query, key, value, scale=self._scale)
            run.of(seen).copy_(found.transpose(1, 2).flatten(2))
        states = self._after_attention(self._attended(seen) + states)
        return self._after(self._narrower(self._wider(states)) + states)  # type: ignore[no-any-return]


class PackedBert:
    """Reads texts with packed layers, and with the embeddings and the pooling of the model that these come from.

    The bytes of a text's row depend on that text alone.
    """

    def __init__(self, model: Any) -> None:
        """`model` as `pack_layers` takes it, of the right kind; its layers are left in it."""
        words, *self._pooling = model
        self._embeddings = words.model.embeddings
        self._layers = [PackedLayer(layer) for layer in words.model.encoder.layer]

    def __call__(self, texts: Sequence[Sequence[int]]) -> Tensor:
        """Token ids of each text to the model's vectors, shape (texts, dim).

        Texts of one length that stand side by side take less time.
        """
        runs, rows = [], 0
        for tokens, alike in groupby(texts, len):
            runs.append(Run(rows, len(list(alike)), tokens))
            rows += runs[-1].texts * tokens
        filled = (0, -rows % _STEP)
        ids = pad(torch.tensor([token for text in texts for token in text]), filled)
        places = pad(torch.cat([torch.arange(run.tokens).repeat(run.texts) for run in runs]), filled)
        states = self._embeddings(ids[None], position_ids=places[None])[0]
        for layer in self._layers:
            states = layer(states, runs)
        return torch.cat([self._pooled(run.of(ids), run.of(states)) for run in runs])

    def _pooled(self, ids: Tensor, states: Tensor) -> Tensor:
        features = {"input_ids": ids, "attention_mask": torch.ones_like(ids), "token_embeddings": states}
        for module in self._pooling:
            features = module(features)
        return features["sentence_embedding"]


def pack_layers(model: Any) -> PackedBert | None:
    """The layers of a loaded SentenceTransformer, packed: of a BERT in float32 with GELU, where oneDNN is there.

    They are taken out of `model`, which cannot read by itself from then on. None for any other model, which stays as
    it is. Whatever changes weights (an adapter, training) comes before.
    """
    bert: Any = getattr(model[0], "model", None)
    there: Any = torch.backends.mkldnn
    if not there.is_available() or not _packable(bert):
        return None
    with torch.inference_mode():
        packed = PackedBert(model)
    del bert.encoder.layer
    return packed


def leave_words(model: Any, weights: Path, changed: Collection[str]) -> None:
    """Let go of the mapping of the safetensors file that a loaded model is: its words are read from the file as they
    come by, unless they were `changed`, and what else is left of its parameters is copied.

    Packing has read every matrix of the layers, so that all of it would be held twice. Nothing happens where there is
    no such file.
    """
    if not weights.is_file():
        return
    bert = model[0].model
    if WORDS not in changed:
        bert.embeddings.word_embeddings = WordsOnDisk(weights, WORDS)
    for parameter in bert.parameters():
        parameter.data = parameter.data.clone()


def _packable(bert: Any) -> bool:
    if type(bert) is not BertModel or bert.config.is_decoder or bert.config.hidden_act != "gelu":
        return False
    return all(weight.dtype == torch.float32 for weight in bert.parameters())
