"""Derived arrays on disk, kept beside the store: written whole or not at all, made again when lost or broken."""

from __future__ import annotations

import hashlib
import io
import logging
import os
import tempfile
from collections.abc import Callable
from pathlib import Path

import numpy as np

from matcher.ports import FloatMatrix

_log = logging.getLogger("index")
DIGEST = 32
"""Bytes of SHA-256 behind the array: one bit that fell over, and the array is made again."""


def kept(path: Path, make: Callable[[], FloatMatrix]) -> FloatMatrix:
    """The array at `path`; made, and written there, when it is absent or broken.

    The caller puts everything that the array depends on into the name of the file.
    """
    try:
        content = path.read_bytes()
        whole = len(content) > DIGEST and hashlib.sha256(content[:-DIGEST]).digest() == content[-DIGEST:]
    except OSError:
        whole = False
    if whole:
        loaded: FloatMatrix = np.lib.format.read_array(io.BytesIO(content), allow_pickle=False)
        return loaded
    made = make()
    try:
        _write(path, made)
    except OSError as error:
        # A disk that is full or read-only costs the making at the next start, and no more.
        _log.warning("%s cannot be kept: %s", path, error.strerror or error)
    return made


def _write(path: Path, array: FloatMatrix) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name, suffix=".part")
    try:
        with os.fdopen(handle, "wb") as file:
            content = io.BytesIO()
            np.save(content, array)
            file.write(content.getvalue() + hashlib.sha256(content.getvalue()).digest())
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except BaseException:
        Path(name).unlink(missing_ok=True)
        raise
