"""Memory that was freed goes back to the system: the C library keeps it for itself unless it is told to."""

from __future__ import annotations

import ctypes


def give_back() -> None:
    """After a large load; does nothing where the C library is not glibc, which alone has `malloc_trim`.

    What a load makes and frees lies between what it keeps, so that glibc by itself gives none of it back.
    """
    trim = getattr(ctypes.CDLL(None), "malloc_trim", None)
    if trim is not None:
        trim(0)
