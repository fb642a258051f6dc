"""Transformer layers laid out once for oneDNN, in the place of those that transformers builds.

A question of twenty words waits for weights, not for sums: an ordinary matrix product copies each matrix into the
order that the processor wants at every call. Here that happens once, and the three projections of attention are one.
"""

from __future__ import annotations

from collections.abc import Collection, Sequence
from pathlib import Path
from typing import Any

import torch
from safetensors import safe_open
from torch import Tensor, nn
from torch.nn.functional import pad, scaled_dot_product_attention
from transformers.models.bert.modeling_bert import BertLayer

_ROWS, _STEP = 256, 8
"""Tokens in one product at most, and the step of their number: oneDNN keeps a kernel for each number of rows it saw."""


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
        """Shape (..., in) to (..., out), float32."""
        flat = rows.reshape(-1, rows.shape[-1])
        pieces = [self._mapped(piece) for piece in torch.split(flat, _ROWS)]
        whole = pieces[0] if len(pieces) == 1 else torch.cat(pieces)
        return whole.view(*rows.shape[:-1], -1)

    def _mapped(self, rows: Tensor) -> Tensor:
        missing = -len(rows) % _STEP
        full = pad(rows, (0, 0, 0, missing)) if missing else rows
        mapped: Tensor = torch.ops.mkldnn._linear_pointwise(
            full, self._weight, self._bias, self._activation, [], self._kind
        )
        return mapped[: len(rows)]


class PackedLayer(nn.Module):
    """The sums of a BertLayer (Devlin et al. 2019) that is not trained any further."""

    def __init__(self, layer: Any) -> None:
        super().__init__()
        attention, heads = layer.attention, layer.attention.self
        self._heads, self._scale = heads.num_attention_heads, heads.scaling
        self._asked_of = PackedLinear([heads.query, heads.key, heads.value])
        self._attended = PackedLinear([attention.output.dense])
        self._wider = PackedLinear([layer.intermediate.dense], "gelu")
        self._narrower = PackedLinear([layer.output.dense])
        self._after_attention, self._after = attention.output.LayerNorm, layer.output.LayerNorm

    def forward(self, states: Tensor, attention_mask: Tensor | None = None, *_: Any, **__: Any) -> Tensor:
        """Shape (batch, tokens, hidden) in and out; `attention_mask` as transformers hands it to a layer."""
        batch, tokens, _hidden = states.shape
        projected = self._asked_of(states).view(batch, tokens, 3, self._heads, -1)
        query, key, value = projected.permute(2, 0, 3, 1, 4)
        seen = scaled_dot_product_attention(query, key, value, attn_mask=attention_mask, scale=self._scale)
        states = self._after_attention(self._attended(seen.transpose(1, 2).flatten(2)) + states)
        return self._after(self._narrower(self._wider(states)) + states)  # type: ignore[no-any-return]


def pack_layers(model: Any) -> bool:
    """Pack the layers of a loaded SentenceTransformer in place: of a BERT in float32 with GELU, where oneDNN is there.

    False for any other model, which stays as it is. Whatever changes weights (an adapter, training) comes before.
    """
    encoder: Any = getattr(getattr(model[0], "model", None), "encoder", None)
    layers = list(getattr(encoder, "layer", ()))
    there: Any = torch.backends.mkldnn
    if not layers or not there.is_available() or not all(map(_packable, layers)):
        return False
    with torch.inference_mode():
        encoder.layer = nn.ModuleList(PackedLayer(layer) for layer in layers)
    return True


def map_again(model: Any, weights: Path, changed: Collection[str]) -> None:
    """Take what is left of the weights from a new mapping of their safetensors file; those `changed` are copied.

    A model is a mapping of its file, of which only what is read takes memory, and packing has read every matrix of
    the layers. Nobody holds the old mapping after this, and those pages go; the embeddings of words that nobody
    writes stay on disk. Nothing happens where there is no such file.
    """
    if not weights.is_file():
        return
    with safe_open(weights, framework="pt") as tensors:
        unchanged = set(tensors.keys()) - set(changed)
        for name, left in model[0].model.named_parameters():
            left.data = tensors.get_tensor(name) if name in unchanged else left.data.clone()


def _packable(layer: Any) -> bool:
    if type(layer) is not BertLayer or layer.is_decoder or layer.attention.self.config.hidden_act != "gelu":
        return False
    return all(weight.dtype == torch.float32 for weight in layer.parameters())
