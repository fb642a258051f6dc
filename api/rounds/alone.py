"""One at a time: a lock that dies with the process that holds it."""

from __future__ import annotations

import fcntl
import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from matcher.errors import RoundUnderWay


@contextmanager
def alone(path: Path) -> Iterator[None]:
    """Holds the lock at `path`; raises RoundUnderWay at once when another process does.

    A POSIX record lock: the kernel lets go of it when the process ends, however it ends, and forked workers do not
    inherit it, so that one who lives on for a moment holds nobody up.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o600)
    try:
        try:
            fcntl.lockf(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except (BlockingIOError, PermissionError):
            raise RoundUnderWay("er loopt al een ronde; deze is niet begonnen") from None
        yield
    finally:
        os.close(handle)
