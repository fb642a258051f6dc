"""The encoder as the service uses it: what it costs is charged, and what is broken is not asked again at once."""

from __future__ import annotations

import logging
import time
from collections.abc import Callable, Sequence
from typing import Final

from api.watch.phases import Phase, phase
from matcher.errors import ModelUnavailable
from matcher.ports import Encoder, FloatMatrix, Progress

RETRY_SECONDS: Final = 30.0
"""How long a broken encoder is left alone: loading it takes seconds, and every question would wait for that."""
_BROKEN: Final = (RuntimeError, OSError, MemoryError)
"""What torch, a file system and a full machine raise."""
_log = logging.getLogger("api.encoding")


class SteadyEncoder:
    """Implements `matcher.ports.Encoder` over another one; raises ModelUnavailable and nothing else."""

    def __init__(self, encoder: Encoder, clock: Callable[[], float] = time.monotonic) -> None:
        self._encoder, self._clock = encoder, clock
        self._rests_until: float | None = None

    @property
    def name(self) -> str:
        return self._encoder.name

    @property
    def dim(self) -> int:
        return self._encoder.dim

    @property
    def available(self) -> bool:
        """False from a failure until the first success after it."""
        return self._rests_until is None

    def encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        return self._asked(texts, lambda: self._encoder.encode_queries(texts))

    def encode_documents(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatMatrix:
        return self._asked(texts, lambda: self._encoder.encode_documents(texts, progress=progress))

    def _asked(self, texts: Sequence[str], encode: Callable[[], FloatMatrix]) -> FloatMatrix:
        if not texts:
            return encode()
        rests_until = self._rests_until
        if rests_until is not None and self._clock() < rests_until:
            raise ModelUnavailable("the encoder failed a moment ago and is left alone")
        try:
            with phase(Phase.ENCODING):
                vectors = encode()
        except ModelUnavailable:
            self._rest("ModelUnavailable")
            raise
        except _BROKEN as error:
            self._rest(type(error).__name__)
            # Its message may quote what was read.
            raise ModelUnavailable(f"the encoder cannot be asked: {type(error).__name__}") from None
        self._rests_until = None
        return vectors

    def _rest(self, kind: str) -> None:
        self._rests_until = self._clock() + RETRY_SECONDS
        _log.error("the encoder cannot be asked: %s; words alone decide until it can", kind)
