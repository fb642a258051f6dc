"""Embeddings of words that stay in the file of the model, of which a row is read when its word comes by."""

from __future__ import annotations

import json
import os
import struct
import weakref
from pathlib import Path
from typing import Final

import numpy as np
import torch
from torch import Tensor

_LENGTH: Final = struct.Struct("<Q")
"""How a safetensors file begins: the number of bytes of the JSON behind it, which tells where each tensor lies."""
_FLOAT: Final = np.dtype("<f4")


class WordsOnDisk(torch.nn.Module):
    """In the place of a `torch.nn.Embedding`: the same rows, to the byte. Safe to share between threads.

    A mapping of the file would take memory for every page that was ever near a word, and would end the process when
    the file is cut short; this holds no row, and raises OSError.
    """

    def __init__(self, weights: Path, name: str) -> None:
        """The matrix `name` of a safetensors file. Raises OSError when there is no such file, or none in float32."""
        super().__init__()
        self._file = os.open(weights, os.O_RDONLY)
        weakref.finalize(self, os.close, self._file)
        (length,) = _LENGTH.unpack(self._bytes(_LENGTH.size, 0))
        tensor = json.loads(self._bytes(length, _LENGTH.size))[name]
        if tensor["dtype"] != "F32":
            raise OSError(f"{name} is no matrix of float32")
        self._start: int = _LENGTH.size + length + tensor["data_offsets"][0]
        self._width: int = tensor["shape"][1]

    def forward(self, ids: Tensor) -> Tensor:
        """Shape (...) to (..., width), float32; each row is read once."""
        words, places = np.unique(ids.numpy(), return_inverse=True)
        size = self._width * _FLOAT.itemsize
        rows = bytearray().join(self._bytes(size, self._start + word * size) for word in words.tolist())
        return torch.from_numpy(np.frombuffer(rows, _FLOAT).reshape(-1, self._width))[places]

    def _bytes(self, number: int, place: int) -> bytes:
        read = os.pread(self._file, number, place)
        if len(read) < number:
            raise OSError("the file of the model ends before its words do")
        return read
