"""An adapter: small low-rank corrections to some matrices of one model (LoRA, Hu et al. 2021), merged at load."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save_file

from matcher.errors import ModelUnavailable
from matcher.ports import FloatMatrix
from models.catalogue import EMBEDDED, ModelRow

WEIGHTS = "adapter.safetensors"
SHIPPED = Path(__file__).parent / "adapters"
_DOWN, _UP = ".down", ".up"


@dataclass(frozen=True, slots=True)
class Adapter:
    """Per matrix of the model (by parameter name) a pair (down (rank, in), up (out, rank)); the sum is W + up·down."""

    version: str
    model: str
    revision: str
    pairs: Mapping[str, tuple[FloatMatrix, FloatMatrix]]

    @classmethod
    def read(cls, folder: Path) -> Adapter:
        """Read the adapter in `folder`. Raises ModelUnavailable when it is missing or broken."""
        path = folder / WEIGHTS
        try:
            with safe_open(path, framework="numpy") as tensors:
                about = tensors.metadata() or {}
                held = {name: tensors.get_tensor(name).astype(np.float32) for name in sorted(tensors.keys())}
            pairs = {
                name.removesuffix(_DOWN): (down, held[name.removesuffix(_DOWN) + _UP])
                for name, down in held.items()
                if name.endswith(_DOWN)
            }
            return cls(about["version"], about["model"], about["revision"], pairs)
        except (OSError, KeyError, SafetensorError) as error:
            raise ModelUnavailable(f"The adapter in {folder} is missing or broken: {error}") from error

    def write(self, folder: Path) -> None:
        """Write the adapter into `folder` as float16; what is read back is rounded so."""
        folder.mkdir(parents=True, exist_ok=True)
        tensors = {}
        for name, (down, up) in sorted(self.pairs.items()):
            tensors[name + _DOWN] = np.ascontiguousarray(down, np.float16)
            tensors[name + _UP] = np.ascontiguousarray(up, np.float16)
        about = {"version": self.version, "model": self.model, "revision": self.revision}
        save_file(tensors, folder / WEIGHTS, metadata=about)

    def merge_into(self, model: Any, row: ModelRow) -> None:
        """Add the corrections to the weights of a loaded SentenceTransformer, in place.

        Raises ModelUnavailable when the adapter was made for another model than `row`.
        """
        import torch

        if (self.model, self.revision) != (row.name, row.revision):
            made_for, asked_for = f"{self.model}@{self.revision}", f"{row.name}@{row.revision}"
            raise ModelUnavailable(f"The adapter {self.version} was made for {made_for}, not for {asked_for}.")
        parameters = dict(model[0].model.named_parameters())
        with torch.no_grad():
            for name, (down, up) in sorted(self.pairs.items()):
                if name not in parameters or tuple(parameters[name].shape) != (up.shape[0], down.shape[1]):
                    raise ModelUnavailable(f"The adapter {self.version} does not fit the model at {name}.")
                parameters[name].add_(torch.from_numpy(up @ down))


def mean_of(adapters: Sequence[Adapter], version: str) -> Adapter:
    """The adapter whose correction to each matrix is the mean of the given ones' (model soup: Wortsman et al. 2022).

    Its rank is the sum of theirs. Raises ModelUnavailable when they were made for different models.
    """
    first = adapters[0]
    if len({(one.model, one.revision) for one in adapters}) > 1:
        raise ModelUnavailable(f"The adapters {', '.join(one.version for one in adapters)} are for different models.")
    pairs = {}
    for name in sorted({name for one in adapters for name in one.pairs}):
        held = [one.pairs[name] for one in adapters if name in one.pairs]
        down = np.concatenate([pair[0] for pair in held])
        up = np.concatenate([pair[1] for pair in held], axis=1) / len(adapters)
        pairs[name] = down, up.astype(down.dtype)
    return Adapter(version, first.model, first.revision, pairs)


def shipped_adapter(model: str) -> Path | None:
    """The directory of the adapter that ships for `model`, the last version by name; None when there is none."""
    versions = sorted(path.parent for path in SHIPPED.glob(f"*/{WEIGHTS}")) if model == EMBEDDED else []
    return versions[-1] if versions else None
