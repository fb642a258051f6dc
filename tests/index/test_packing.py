"""Representations go into bytes and come back the same; bytes that hold none are found out."""

from __future__ import annotations

import msgspec
import numpy as np
import pytest

from index.packing import pack, unpack
from matcher.errors import IndexOutOfStep
from matcher.representation import Representation
from tests.fakes import EMPTY, JOBS, PEOPLE, of_candidate, of_vacancy

EXAMPLES = [EMPTY, *(of_candidate(person) for person in PEOPLE[:8]), *(of_vacancy(job) for job in JOBS[:8])]
PACKED = pack(of_vacancy(JOBS[0]))


def arrays(texts: Representation) -> list[tuple[str, tuple[int, ...], bytes]]:
    rows = [texts.grams, texts.profile]
    found = [texts.facets, texts.dense, *(array for row in rows for array in (row.starts, row.columns, row.values))]
    return [(array.dtype.str, array.shape, array.tobytes()) for array in found]


@pytest.mark.parametrize("number", range(len(EXAMPLES)))
def test_what_is_packed_comes_back_the_same(number: int) -> None:
    texts = EXAMPLES[number]
    back = unpack(pack(texts))
    assert arrays(back) == arrays(texts)
    assert (back.grams.width, back.profile.width) == (texts.grams.width, texts.profile.width)
    assert pack(back) == pack(texts)


def test_bytes_that_are_cut_off_anywhere_are_out_of_step() -> None:
    for end in sorted({*range(40), *range(0, len(PACKED), 97), len(PACKED) - 1}):
        with pytest.raises(IndexOutOfStep):
            unpack(PACKED[:end])


@pytest.mark.parametrize("data", [b"", b"\x00", b"nonsense", b"\xc0", PACKED + b"\x00", b"\xff" * 64])
def test_bytes_of_something_else_are_out_of_step(data: bytes) -> None:
    with pytest.raises(IndexOutOfStep):
        unpack(data)


def fields() -> list:
    return msgspec.msgpack.decode(PACKED)


@pytest.mark.parametrize("field", [0, 1])
@pytest.mark.parametrize("change", [lambda old: old[:-1], lambda old: old + b"\x00", lambda old: b""])
def test_facets_and_vectors_that_disagree_are_out_of_step(field: int, change) -> None:  # type: ignore[no-untyped-def]
    broken = fields()
    broken[field] = change(broken[field])
    with pytest.raises(IndexOutOfStep):
        unpack(msgspec.msgpack.encode(broken))


@pytest.mark.parametrize("field", [3, 4])
@pytest.mark.parametrize(("piece", "size"), [(0, 8), (1, 4), (2, 4)])
def test_sparse_rows_that_lost_a_number_are_out_of_step(field: int, piece: int, size: int) -> None:
    broken = fields()
    broken[field][piece] = broken[field][piece][:-size]
    with pytest.raises(IndexOutOfStep):
        unpack(msgspec.msgpack.encode(broken))


def test_a_facet_that_does_not_exist_is_out_of_step() -> None:
    broken = fields()
    broken[0] = np.full(len(broken[0]), 99, dtype=np.int8).tobytes()
    with pytest.raises(IndexOutOfStep):
        unpack(msgspec.msgpack.encode(broken))


def test_a_column_beyond_the_width_is_out_of_step() -> None:
    broken = fields()
    columns = np.frombuffer(broken[4][1], dtype="<i4").copy()
    columns[-1] = broken[5]
    broken[4][1] = columns.tobytes()
    with pytest.raises(IndexOutOfStep):
        unpack(msgspec.msgpack.encode(broken))
