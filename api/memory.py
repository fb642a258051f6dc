"""What a large load does to memory: freed memory goes back to the system, and what stays is not searched for cycles."""

from __future__ import annotations

import ctypes
import gc
from collections.abc import Iterator
from contextlib import contextmanager


def give_back() -> None:
    """After a large load; does nothing where the C library is not glibc, which alone has `malloc_trim`.

    What a load makes and frees lies between what it keeps, so that glibc by itself gives none of it back.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)


@contextmanager
def loading() -> Iterator[None]:
    """While very many objects are made that stay: the collector of cycles would walk all of them time and again."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def settle() -> None:
    """After a load: a collection looks at nothing that is there now, or it would hold everybody up while it does.

    Objects are freed as before when nothing refers to them; see `gc.freeze` in Python's documentation.
    """
    gc.collect()
    gc.freeze()
