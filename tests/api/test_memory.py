"""What a load freed does not stay with the process, and what it made is not searched for cycles."""

from __future__ import annotations

import gc
import platform
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest

from api.memory import give_back, loading, settle

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


class Ring:
    """Refers to itself, so that only a collection frees it."""

    def __init__(self) -> None:
        self.itself = self


@pytest.fixture
def thawed() -> Iterator[None]:
    """As another test may have settled the process, nothing is frozen before or after."""
    gc.unfreeze()
    yield
    gc.unfreeze()


@pytest.mark.usefixtures("thawed")
def test_what_is_there_is_settled_and_what_comes_after_is_still_collected() -> None:
    gone = weakref.ref(Ring())
    kept = [Ring() for _ in range(10)]
    settle()
    assert gone() is None
    assert gc.get_freeze_count() > len(kept)
    later = weakref.ref(Ring())
    gc.collect()
    assert later() is None


def failing_load() -> None:
    with loading():
        assert not gc.isenabled()
        raise ValueError("mislukt")


@pytest.mark.parametrize("collecting", [True, False])
def test_nothing_is_collected_while_loading_and_after_it_all_is_as_before(collecting: bool) -> None:
    before = gc.isenabled()
    try:
        (gc.enable if collecting else gc.disable)()
        with pytest.raises(ValueError, match="mislukt"):
            failing_load()
        assert gc.isenabled() is collecting
    finally:
        (gc.enable if before else gc.disable)()
