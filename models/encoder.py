"""The sentence-transformers encoder: prefixes, batches of equal length, unit rows; torch is loaded at first need."""

from __future__ import annotations

import os
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from matcher.errors import ModelUnavailable
from matcher.ports import FloatMatrix
from models.adapter import Adapter
from models.catalogue import EMBEDDED, UNKNOWN, ModelRow, row_of
from models.embedded import prepare

MAX_TOKENS = 256
"""What is read of a text, prefix and end marks included; a longer text is cut. Nine vacancies in ten stay under 210."""
_TOKENS_AT_ONCE = 2048
"""Tokens in one forward pass: bounds memory (some 100 MB); more is not faster on two cores."""


class SentenceEncoder:
    """Implements `matcher.ports.Encoder`; the bytes of a row depend on its text alone.

    Texts of one length travel together, so that nothing is padded, and MKL runs in its strict reproducible mode
    (MKL_CBWR, set before torch is loaded), in which a row of a matrix product does not depend on how many rows or
    threads take part. On a processor where MKL lacks that mode, batches may differ in the last bit of a float.
    """

    def __init__(self, model: Any, row: ModelRow, adapter: Adapter | None = None, max_tokens: int = MAX_TOKENS) -> None:
        """`model` is a loaded SentenceTransformer, with the adapter already merged into its weights."""
        self._model = model
        self._row = row
        self._max_tokens = min(max_tokens, row.max_tokens, int(model.max_seq_length or row.max_tokens))
        learned = f"+{adapter.version}" if adapter else ""
        self._name = f"{row.name}@{row.revision}{learned}/{self._max_tokens}"
        self._dim = int(model.get_embedding_dimension())

    @property
    def name(self) -> str:
        """Model, revision, adapter and how many tokens are read: whatever changes a vector changes the name."""
        return self._name

    @property
    def dim(self) -> int:
        """Length of a vector."""
        return self._dim

    def encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        """Unit rows float32, shape (len(texts), dim), for texts that ask."""
        return self._encode([self._row.query_prefix + text for text in texts], None)

    def encode_documents(self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None) -> FloatMatrix:
        """Unit rows float32, shape (len(texts), dim), for texts that are sought; `progress` hears each batch's size."""
        return self._encode([self._row.document_prefix + text for text in texts], progress)

    def _encode(self, texts: list[str], progress: Callable[[int], None] | None) -> FloatMatrix:
        import torch

        vectors = np.empty((len(texts), self._dim), np.float32)
        if not texts:
            return vectors
        tokens = self._model.tokenizer(texts, truncation=True, max_length=self._max_tokens)["input_ids"]
        by_length: dict[int, list[int]] = {}
        for position, ids in enumerate(tokens):
            by_length.setdefault(len(ids), []).append(position)
        with torch.inference_mode():
            for length, positions in sorted(by_length.items()):
                step = max(1, _TOKENS_AT_ONCE // length)
                for start in range(0, len(positions), step):
                    batch = positions[start : start + step]
                    ids = torch.tensor([tokens[position] for position in batch])
                    features = {"input_ids": ids, "attention_mask": torch.ones_like(ids)}
                    pooled = self._model(features)["sentence_embedding"].float()
                    vectors[batch] = torch.nn.functional.normalize(pooled, dim=1).cpu().numpy()
                    if progress is not None:
                        progress(len(batch))
        return vectors


def open_encoder(
    model: str, data_dir: Path, adapter: Path | None = None, max_tokens: int = MAX_TOKENS
) -> SentenceEncoder:
    """Load an encoder: "embedded" is made under `data_dir` at first use, any other name is a directory or hub name.

    `adapter` is the directory of an adapter that was trained on that very model.
    Raises ModelUnavailable when the model or adapter is missing, broken or of another kind.
    """
    row = row_of(model)
    source = str(prepare(data_dir)) if model == EMBEDDED else model
    learned = Adapter.read(adapter) if adapter else None
    loaded = load_sentence_transformer(source, None if Path(source).is_dir() else row)
    if learned:
        learned.merge_into(loaded, row)
    return SentenceEncoder(loaded, row, learned, max_tokens)


def load_sentence_transformer(source: str, hub: ModelRow | None = None) -> Any:
    """A SentenceTransformer on the processor from a directory, or from the hub at the revision of `hub`."""
    os.environ.setdefault("MKL_CBWR", "AUTO,STRICT")
    from sentence_transformers import SentenceTransformer
    from transformers.utils import logging as transformers_logging

    quiet: Any = transformers_logging
    quiet.disable_progress_bar()
    pinned = hub.revision if hub and hub.revision != UNKNOWN.revision else None
    try:
        return SentenceTransformer(source, device="cpu", revision=pinned, local_files_only=hub is None)
    except (OSError, ValueError, KeyError, RuntimeError) as error:
        raise ModelUnavailable(f"The model {source} cannot be loaded: {error}") from error
