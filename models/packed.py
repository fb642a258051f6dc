"""The packed 4-bit file, read: header, SentencePiece pieces, map of characters, tensor directory, Q4_0 blocks.

Layout, all little-endian: ``E5S1``, uint32 version, int32 sizes, float32 epsilon, int32 block size, then the parts.
"""

from __future__ import annotations

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from matcher.errors import ModelUnavailable

_MAGIC = b"E5S1"
_BLOCK = 32
_BLOCK_LAYOUT = np.dtype([("scale", "<f2"), ("nibbles", "u1", (_BLOCK // 2,))])
_SIZES = (
    "hidden_size",
    "num_hidden_layers",
    "num_attention_heads",
    "intermediate_size",
    "vocab_size",
    "max_position_embeddings",
    "type_vocab_size",
)
_FLOAT32, _Q4_0 = 0, 1


@dataclass(frozen=True, slots=True)
class PackedVocabulary:
    """The unigram pieces in id order, their log probabilities, and what a character is replaced by first."""

    pieces: tuple[str, ...]
    scores: npt.NDArray[np.float32]
    replacements: Mapping[str, str]
    bos: int
    eos: int
    pad: int
    unk: int


@dataclass(frozen=True, slots=True)
class PackedModel:
    """A whole packed file; tensors are unpacked one at a time, on request."""

    path: Path
    content: bytes
    sizes: Mapping[str, int]
    layer_norm_eps: float
    vocabulary: PackedVocabulary
    directory: Mapping[str, tuple[int, int, int, int]]
    """Per tensor: kind (0 float32, 1 Q4_0), number of weights, offset and length in bytes."""

    def tensor(self, name: str, *shape: int) -> npt.NDArray[np.float32]:
        """The tensor `name` as float32 in `shape`. Raises ModelUnavailable when it is absent or of another size."""
        if name not in self.directory:
            raise ModelUnavailable(f"The weights in {self.path} lack the tensor {name}.")
        kind, count, offset, length = self.directory[name]
        wanted = count * 4 if kind == _FLOAT32 else count // _BLOCK * _BLOCK_LAYOUT.itemsize
        if count != int(np.prod(shape)) or length != wanted or offset + length > len(self.content):
            raise ModelUnavailable(f"The weights in {self.path} are broken or cut short at the tensor {name}.")
        if kind == _FLOAT32:
            return np.frombuffer(self.content, "<f4", count, offset).reshape(shape)
        return _unpack_blocks(np.frombuffer(self.content, _BLOCK_LAYOUT, count // _BLOCK, offset)).reshape(shape)


def read_packed(path: Path) -> PackedModel:
    """Read the packed file at `path`. Raises ModelUnavailable when it is absent, cut short or of another kind."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise ModelUnavailable(f"The weights cannot be read from {path}: {error.strerror}.") from error
    if content[:4] != _MAGIC:
        raise ModelUnavailable(f"The file {path} does not hold packed weights: it begins with {content[:4]!r}.")
    try:
        return _parse(path, content)
    except (struct.error, ValueError, IndexError, OverflowError) as error:
        raise ModelUnavailable(f"The weights in {path} are broken or cut short.") from error


def _unpack_blocks(blocks: npt.NDArray[np.void]) -> npt.NDArray[np.float32]:
    """(n,) blocks to (n, 32) weights: low nibbles are the first sixteen, high nibbles the last, less 8, times scale."""
    weights = np.empty((len(blocks), _BLOCK), np.float32)
    weights[:, : _BLOCK // 2] = blocks["nibbles"] & 0x0F
    weights[:, _BLOCK // 2 :] = blocks["nibbles"] >> 4
    weights -= 8
    weights *= blocks["scale"].astype(np.float32)[:, None]
    return weights


class _Cursor:
    """A place in the bytes that moves as it is read."""

    def __init__(self, content: bytes, at: int) -> None:
        self.content = content
        self.at = at

    def read(self, layout: str) -> tuple[Any, ...]:
        values = struct.unpack_from(f"<{layout}", self.content, self.at)
        self.at += struct.calcsize(f"<{layout}")
        return values

    def take(self, length: int) -> bytes:
        taken = self.content[self.at : self.at + length]
        if len(taken) != length:
            raise ValueError("cut short")
        self.at += length
        return taken


def _parse(path: Path, content: bytes) -> PackedModel:
    cursor = _Cursor(content, len(_MAGIC))
    cursor.read("I")
    sizes = dict(zip(_SIZES, cursor.read(f"{len(_SIZES)}i"), strict=True))
    (epsilon,) = cursor.read("f")
    (block,) = cursor.read("i")
    if block != _BLOCK:
        raise ValueError("another block size")
    vocabulary = _read_vocabulary(cursor)
    directory = {}
    for _ in range(cursor.read("i")[0]):
        name = cursor.take(cursor.read("H")[0]).decode("ascii")
        kind, count, offset, length = cursor.read("BIQQ")
        if kind not in (_FLOAT32, _Q4_0):
            raise ValueError("another kind of tensor")
        directory[name] = (kind, count, offset, length)
    return PackedModel(path, content, sizes, float(epsilon), vocabulary, directory)


def _read_vocabulary(cursor: _Cursor) -> PackedVocabulary:
    count, bos, eos, pad, unk = cursor.read("5i")
    (length,) = cursor.read("Q")
    ends = np.frombuffer(cursor.take(4 * (count + 1)), "<u4").tolist()
    scores = np.frombuffer(cursor.take(4 * count), "<f4")
    text = cursor.take(length)
    pieces = tuple(text[ends[i] : ends[i + 1]].decode("utf-8") for i in range(count))
    if not all(0 <= special < count for special in (bos, eos, pad, unk)):
        raise ValueError("a special piece outside the vocabulary")
    return PackedVocabulary(pieces, scores, _read_replacements(cursor), bos, eos, pad, unk)


def _read_replacements(cursor: _Cursor) -> dict[str, str]:
    count, _ = cursor.read("iI")
    replacements = {}
    for _ in range(count):
        character, width = cursor.read("IB")
        replacements[chr(character)] = "".join(map(chr, cursor.read(f"{width}I")))
    return replacements
