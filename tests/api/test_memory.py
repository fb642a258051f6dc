"""What a load freed does not stay with the process."""

from __future__ import annotations

import platform
from pathlib import Path

import pytest

from api.memory import give_back

MANY, SIZE = 2000, 50_000
"""100 MB in pieces that are too small for the C library to map by themselves."""


def resident() -> int:
    """Bytes."""
    pages = int(Path("/proc/self/statm").read_text("ascii").split()[1])
    return pages * 4096


@pytest.mark.skipif(platform.libc_ver()[0] != "glibc", reason="only glibc gives memory back when told to")
def test_what_was_freed_between_what_is_kept_is_given_back() -> None:
    pieces = [bytes([number % 251]) * SIZE for number in range(MANY)]
    kept = pieces[::50]
    del pieces
    held = resident()
    give_back()
    assert held - resident() > MANY * SIZE // 2
    assert all(len(piece) == SIZE for piece in kept)
