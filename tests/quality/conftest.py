"""One engine for the session, whose encoder reads no text twice."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from api import wiring
from api.wiring import Engine
from matcher.ports import Encoder, FloatMatrix, Progress


class Remembering:
    """Implements `matcher.ports.Encoder`: the bytes of a vector depend on its text alone, so one reading is enough."""

    def __init__(self, encoder: Encoder) -> None:
        self._encoder = encoder
        self._known: dict[str, FloatMatrix] = {}
        self.name, self.dim = encoder.name, encoder.dim

    def encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        return self._encoder.encode_queries(texts)

    def encode_documents(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatMatrix:
        unread = sorted(set(texts) - self._known.keys())
        self._known.update(zip(unread, self._encoder.encode_documents(unread, progress=progress), strict=True))
        return np.stack([self._known[text] for text in texts])


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """The embedded model with its adapter."""
    real: Any = wiring.open_encoder
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wiring, "open_encoder", lambda *given, **named: Remembering(real(*given, **named)))
        return wiring.open_engine("embedded", tmp_path_factory.mktemp("quality"))


@pytest.fixture(scope="session")
def demo() -> Path:
    """The folder of the collection that ships."""
    return Path(__file__).parents[2] / "demo"
