"""The sentence-transformers encoder: prefixes, batches without padding, unit rows; torch is loaded at first need."""

from __future__ import annotations

import logging
import os
import threading
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeAlias

import numpy as np

from matcher.errors import ModelUnavailable
from matcher.ports import FloatMatrix
from models.adapter import Adapter
from models.catalogue import EMBEDDED, UNKNOWN, ModelRow, row_of
from models.embedded import WEIGHTS, mend, prepare

if TYPE_CHECKING:
    from torch import Tensor

    Reader: TypeAlias = Callable[[Sequence[Sequence[int]]], Tensor]
    """Token ids of texts of any lengths to vectors, shape (texts, dim), in one pass."""

_log = logging.getLogger("models")
MAX_TOKENS = 256
"""What is read of a text, prefix and end marks included; a longer text is cut. Nine vacancies in ten stay under 210."""
_TOKENS_AT_ONCE = 2048
"""Tokens in one forward pass: bounds memory (some 100 MB); more is not faster on two cores."""
_TOKENS_ALONE = 512
"""A pass of so few tokens runs on one thread: weights are what it waits for, and other requests want the cores."""


class SentenceEncoder:
    """Implements `matcher.ports.Encoder`; the bytes of a row depend on its text alone.

    Nothing is padded: a packed model (`models.layers`) reads texts of any lengths in one pass, of other models those
    of one length travel together. A row of a matrix product may not depend on how many rows or threads take part:
    packed layers see to that themselves, and for attention and for models that are not packed MKL runs in its strict
    reproducible mode (MKL_CBWR, set before torch is loaded). On a processor where MKL lacks that mode, batches may
    differ in the last bit of a float.
    """

    def __init__(
        self,
        model: Any,
        row: ModelRow,
        adapter: Adapter | None = None,
        max_tokens: int = MAX_TOKENS,
        threads: int | None = None,
        packed: Reader | None = None,
    ) -> None:
        """`model` is a loaded SentenceTransformer, with the adapter already merged into its weights.

        `threads` None: torch chooses. `packed` reads in the place of a model that was packed.
        """
        import torch

        self._model, self._packed, self._threads = model, packed, threads or torch.get_num_threads()
        self._row = row
        self._max_tokens = min(max_tokens, row.max_tokens, int(model.max_seq_length or row.max_tokens))
        self._name = _name(row, adapter, self._max_tokens)
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
        with torch.inference_mode():
            for batch in self._batches([len(ids) for ids in tokens]):
                ids = [tokens[position] for position in batch]
                # OpenMP keeps this number for each calling thread, so setting it once would miss the others.
                torch.set_num_threads(1 if sum(map(len, ids)) <= _TOKENS_ALONE else self._threads)
                vectors[batch] = torch.nn.functional.normalize(self._read(ids).float(), dim=1).cpu().numpy()
                if progress is not None:
                    progress(len(batch))
        return vectors

    def _batches(self, lengths: Sequence[int]) -> Iterator[list[int]]:
        """Places in `lengths` that go in one pass, the shortest first; of one length where the model is not packed."""
        batch: list[int] = []
        taken = 0
        for place in sorted(range(len(lengths)), key=lengths.__getitem__):
            full = taken + lengths[place] > _TOKENS_AT_ONCE
            other = self._packed is None and lengths[place] != lengths[batch[0] if batch else place]
            if batch and (full or other):
                yield batch
                batch, taken = [], 0
            batch.append(place)
            taken += lengths[place]
        if batch:
            yield batch

    def _read(self, texts: list[list[int]]) -> Tensor:
        """The model's vectors of texts as token ids, shape (texts, dim)."""
        import torch

        if self._packed is not None:
            return self._packed(texts)
        ids = torch.tensor(texts)
        read: Tensor = self._model({"input_ids": ids, "attention_mask": torch.ones_like(ids)})["sentence_embedding"]
        return read


class EmbeddedEncoder:
    """The embedded model, loaded at the first text: name and dimension are known without it.

    Whoever only asks what was encoded before never waits for torch.
    """

    def __init__(self, source: Path, adapter: Adapter | None, max_tokens: int, threads: int | None = None) -> None:
        """`source` is the directory that `prepare` made."""
        self._source, self._adapter, self._max_tokens, self._threads = source, adapter, max_tokens, threads
        self._row = row_of(EMBEDDED)
        self._loading = threading.Lock()
        self._loaded: SentenceEncoder | None = None
        self.name = _name(self._row, adapter, min(max_tokens, self._row.max_tokens))
        self.dim = self._row.dim

    def encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        """As SentenceEncoder; raises ModelUnavailable when the first text finds the model broken."""
        return self._model().encode_queries(texts) if texts else np.empty((0, self.dim), np.float32)

    def encode_documents(self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None) -> FloatMatrix:
        """As SentenceEncoder; raises ModelUnavailable when the first text finds the model broken."""
        if not texts:
            return np.empty((0, self.dim), np.float32)
        return self._model().encode_documents(texts, progress=progress)

    def _model(self) -> SentenceEncoder:
        with self._loading:
            if self._loaded is None:
                self._loaded = self._load()
            return self._loaded

    def _load(self) -> SentenceEncoder:
        """From the directory as it is, or made anew when it cannot be loaded: its source is the installed package."""
        given = str(self._source), self._row, self._adapter, self._max_tokens, self._threads
        try:
            return _loaded(*given)
        except ModelUnavailable as error:
            _log.warning("the embedded model is made again: %s", error)
            mend(self._source)
            return _loaded(*given)


def open_encoder(
    model: str,
    data_dir: Path,
    adapter: Path | None = None,
    max_tokens: int = MAX_TOKENS,
    threads: int | None = None,
) -> SentenceEncoder | EmbeddedEncoder:
    """Open an encoder: "embedded" is made under `data_dir` at first use, any other name is a directory or hub name.

    `adapter` is the directory of an adapter that was trained on that very model; `threads` None: torch chooses.
    Raises ModelUnavailable when the model or adapter is missing, broken or of another kind.
    """
    learned = Adapter.read(adapter) if adapter else None
    if model == EMBEDDED:
        return EmbeddedEncoder(prepare(data_dir), learned, max_tokens, threads)
    return _loaded(model, row_of(model), learned, max_tokens, threads)


def _loaded(
    source: str, row: ModelRow, adapter: Adapter | None, max_tokens: int, threads: int | None
) -> SentenceEncoder:
    loaded = load_sentence_transformer(source, None if Path(source).is_dir() else row)
    if adapter:
        adapter.merge_into(loaded, row)
    from models.layers import leave_words, pack_layers

    packed = pack_layers(loaded)
    if packed is not None:
        leave_words(loaded, Path(source) / WEIGHTS, adapter.pairs if adapter else ())
    return SentenceEncoder(loaded, row, adapter, max_tokens, threads, packed)


def _name(row: ModelRow, adapter: Adapter | None, max_tokens: int) -> str:
    return f"{row.name}@{row.revision}{f'+{adapter.version}' if adapter else ''}/{max_tokens}"


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
    except Exception as error:
        # Broken files make safetensors and tokenizers raise kinds of their own, straight under Exception.
        line = next(iter(str(error).splitlines()), type(error).__name__)
        raise ModelUnavailable(f"The model {source} cannot be loaded: {line}") from error
