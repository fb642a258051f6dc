"""A derived array is made once, kept whole, and made again when it is lost or broken."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from index.snapshot import kept
from matcher.ports import FloatMatrix
from tests.disks import no_more_than

ARRAY = np.arange(12, dtype=np.float32).reshape(3, 4)


class Maker:
    """Makes the array and counts how often it was asked."""

    def __init__(self) -> None:
        self.asked = 0

    def __call__(self) -> FloatMatrix:
        self.asked += 1
        return ARRAY


def test_it_is_made_once_and_read_after_that(tmp_path: Path) -> None:
    make, path = Maker(), tmp_path / "deep" / "down.npy"
    for _ in range(3):
        found = kept(path, make)
        assert (found.dtype, found.tolist()) == (ARRAY.dtype, ARRAY.tolist())
    assert make.asked == 1
    assert [file.name for file in path.parent.iterdir()] == ["down.npy"]


def test_the_file_is_not_written_again_while_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "array.npy"
    kept(path, Maker())
    before = path.stat()
    kept(path, Maker())
    after = path.stat()
    assert (after.st_ino, after.st_mtime_ns) == (before.st_ino, before.st_mtime_ns)


def whole(tmp_path: Path) -> bytes:
    kept(tmp_path / "whole.npy", Maker())
    return (tmp_path / "whole.npy").read_bytes()


def test_a_file_that_was_cut_off_anywhere_is_made_again(tmp_path: Path) -> None:
    data, path = whole(tmp_path), tmp_path / "array.npy"
    for end in range(len(data)):
        path.write_bytes(data[:end])
        make = Maker()
        assert kept(path, make).tolist() == ARRAY.tolist()
        assert make.asked == 1
    assert path.read_bytes() == data


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"nonsense",
        b"PK\x03\x04 half a zip",
        b"\x80\x04K\x01.",
        b"\x93NUMPY\x01\x00\x02\x00{(",
        b"\x93NUMPY\x09\x00",
    ],
)
def test_a_file_of_something_else_is_made_again(content: bytes, tmp_path: Path) -> None:
    path = tmp_path / "array.npy"
    path.write_bytes(content)
    assert kept(path, Maker()).tolist() == ARRAY.tolist()
    assert np.load(path).tolist() == ARRAY.tolist()


def test_a_file_with_one_broken_byte_anywhere_is_made_again(tmp_path: Path) -> None:
    data, path = whole(tmp_path), tmp_path / "array.npy"
    for place in range(len(data)):
        path.write_bytes(data[:place] + bytes([data[place] ^ 4]) + data[place + 1 :])
        make = Maker()
        assert kept(path, make).tolist() == ARRAY.tolist()
        assert make.asked == 1
    assert path.read_bytes() == data


def test_a_maker_that_fails_leaves_nothing_behind(tmp_path: Path) -> None:
    def fail() -> FloatMatrix:
        raise RuntimeError("no model")

    with pytest.raises(RuntimeError):
        kept(tmp_path / "array.npy", fail)
    assert list(tmp_path.iterdir()) == []


def test_a_disk_that_cannot_be_written_costs_a_warning_and_the_making_and_leaves_no_part(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    path, make = tmp_path / "array.npy", Maker()
    with no_more_than(64):
        for _ in range(2):
            assert kept(path, make).tolist() == ARRAY.tolist()
    assert make.asked == 2
    assert list(tmp_path.iterdir()) == []
    assert [record.getMessage() for record in caplog.records] == [f"{path} cannot be kept: File too large"] * 2
    kept(path, make)
    assert np.load(path).tolist() == ARRAY.tolist()
