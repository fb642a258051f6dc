"""One engine for the session, whose encoder reads no text twice, in whichever process of the run."""

from __future__ import annotations

import fcntl
import hashlib
import os
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from api import wiring
from api.wiring import Engine
from matcher.ports import Encoder, FloatMatrix, Progress


class Remembering:
    """Implements `matcher.ports.Encoder`: the bytes of a vector depend on its text alone, so one reading is enough.

    What one process reads stands in `folder` for the others; who asks the same meanwhile waits for it.
    """

    def __init__(self, encoder: Encoder, folder: Path) -> None:
        self._encoder, self._folder = encoder, folder
        self._known: dict[str, FloatMatrix] = {}
        self.name, self.dim = encoder.name, encoder.dim

    def encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        return self._encoder.encode_queries(texts)

    def encode_documents(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatMatrix:
        unread = sorted(set(texts) - self._known.keys())
        if unread:
            self._known.update(zip(unread, self._read(unread, progress), strict=True))
        return np.stack([self._known[text] for text in texts])

    def _read(self, texts: Sequence[str], progress: Progress | None) -> FloatMatrix:
        digest = hashlib.sha256("\x1f".join([self.name, *texts]).encode()).hexdigest()
        with (self._folder / f"{digest}.npy").open("a+b") as file:
            fcntl.flock(file, fcntl.LOCK_EX)
            if file.seek(0, os.SEEK_END):
                file.seek(0)
                known: FloatMatrix = np.load(file)
                return known
            read = self._encoder.encode_documents(texts, progress=progress)
            np.save(file, read)
            return read


@pytest.fixture(scope="session")
def engine(shared: Path) -> Engine:
    """The embedded model with its adapter."""
    real: Any = wiring.open_encoder
    (shared / "read").mkdir(exist_ok=True)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(
            wiring, "open_encoder", lambda *given, **named: Remembering(real(*given, **named), shared / "read")
        )
        return wiring.open_engine("embedded", shared)


@pytest.fixture(scope="session")
def demo() -> Path:
    """The folder of the collection that ships."""
    return Path(__file__).parents[2] / "demo"
