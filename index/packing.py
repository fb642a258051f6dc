"""Representations as bytes for the store, and back."""

from __future__ import annotations

import msgspec
import numpy as np
from numpy.typing import NDArray

from matcher.errors import IndexOutOfStep
from matcher.ngrams import BUCKETS
from matcher.representation import FACETS, Representation
from matcher.sparse import SparseRows


class _Packed(msgspec.Struct, array_like=True):
    """Little-endian arrays, and the widths that they do not tell."""

    facets: bytes
    dense: bytes
    dim: int
    grams: tuple[bytes, bytes, bytes]
    profile: tuple[bytes, bytes, bytes]
    occupations: int


_ENCODER = msgspec.msgpack.Encoder()
_DECODER = msgspec.msgpack.Decoder(_Packed)


def pack(representation: Representation) -> bytes:
    """Bytes that `unpack` turns into the same representation."""
    return _ENCODER.encode(
        _Packed(
            representation.facets.tobytes(),
            representation.dense.astype("<f4").tobytes(),
            representation.dense.shape[1],
            _packed_rows(representation.grams),
            _packed_rows(representation.profile),
            representation.profile.width,
        )
    )


def unpack(data: bytes) -> Representation:
    """The representation that was packed; IndexOutOfStep on bytes that hold none."""
    try:
        packed = _DECODER.decode(data)
        facets = np.frombuffer(packed.facets, dtype=np.int8)
        dense = np.frombuffer(packed.dense, dtype="<f4").reshape(len(facets), packed.dim)
        grams = _unpacked_rows(packed.grams, BUCKETS)
        profile = _unpacked_rows(packed.profile, packed.occupations)
    except (msgspec.MsgspecError, ValueError) as error:
        raise IndexOutOfStep("a stored representation cannot be read; rebuild the index") from error
    if not (_within(facets, len(FACETS)) and _holds(grams, len(facets)) and _holds(profile, len(facets))):
        raise IndexOutOfStep("a stored representation contradicts itself; rebuild the index")
    return Representation(facets, dense, grams, profile)


def _holds(rows: SparseRows, count: int) -> bool:
    """Whether the three arrays describe `count` rows of that width."""
    starts = rows.starts
    if len(starts) != count + 1 or starts[0] != 0 or (starts[1:] < starts[:-1]).any():
        return False
    return _within(rows.columns, rows.width) and int(starts[-1]) == len(rows.columns) == len(rows.values)


def _within(numbers: NDArray[np.signedinteger], end: int) -> bool:
    """Whether all are at least 0 and below `end`: read without their sign, those below 0 are the largest."""
    return not len(numbers) or int(numbers.view(f"<u{numbers.itemsize}").max()) < end


def _packed_rows(rows: SparseRows) -> tuple[bytes, bytes, bytes]:
    return (
        rows.starts.astype("<i8").tobytes(),
        rows.columns.astype("<i4").tobytes(),
        rows.values.astype("<f4").tobytes(),
    )


def _unpacked_rows(packed: tuple[bytes, bytes, bytes], width: int) -> SparseRows:
    starts, columns, values = packed
    return SparseRows(
        np.frombuffer(starts, dtype="<i8"),
        np.frombuffer(columns, dtype="<i4"),
        np.frombuffer(values, dtype="<f4"),
        width,
    )
