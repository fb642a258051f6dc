"""Derived arrays on disk, kept beside the store: written whole or not at all, made again when lost or broken."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Callable
from pathlib import Path
from tokenize import TokenError

import numpy as np

from matcher.ports import FloatMatrix


def kept(path: Path, make: Callable[[], FloatMatrix]) -> FloatMatrix:
    """The array at `path`; made and written there first when it is absent or cannot be read.

    The caller puts everything that the array depends on into the name of the file.
    """
    try:
        with path.open("rb") as file:
            loaded: FloatMatrix = np.lib.format.read_array(file, allow_pickle=False)
    except (OSError, ValueError, EOFError, SyntaxError, TokenError):
        loaded = make()
        _write(path, loaded)
    return loaded


def _write(path: Path, array: FloatMatrix) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            np.save(file, array)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
