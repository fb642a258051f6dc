"""The console script in its own data directory, over the real store and rules and an encoder that knows no words."""

from __future__ import annotations

import hashlib
import json
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import api.market
import api.rounds.nightly
import scripts.rank
from api import wiring
from api.variables import SETTINGS
from api.wiring import Engine
from matcher.ports import FloatMatrix, Progress
from scripts.cli import main


class HashEncoder:
    """Implements `matcher.ports.Encoder`: a text's vector is its digest, and means nothing."""

    name = "hash-encoder"
    dim = 32

    def encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        return self.encode_documents(texts)

    def encode_documents(self, texts: Sequence[str], *, progress: Progress | None = None) -> FloatMatrix:
        digests = [np.frombuffer(hashlib.sha256(text.encode()).digest(), dtype=np.uint8) for text in texts]
        rows = np.array(digests, dtype=np.float32).reshape(-1, self.dim) - 127.5
        if progress is not None:
            progress(len(texts))
        lengths = np.linalg.norm(rows, axis=1, keepdims=True)
        return (rows / lengths).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Ended:
    """How the console script ended."""

    code: int
    out: str
    err: str


Run = Callable[..., Ended]


@pytest.fixture
def data_dir(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data directory that the environment names, and nothing else of HALLOWERK in it."""
    for setting in SETTINGS:
        monkeypatch.delenv(setting.name, raising=False)
    monkeypatch.setenv("HALLOWERK_DATA_DIR", str(tmp_path / "data"))
    return tmp_path / "data"


@pytest.fixture
def unaided(data_dir: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Run:
    """Types a command line over the encoder that the environment names; paths may be given as they are."""
    monkeypatch.setenv("COLUMNS", "100")

    def typed(*arguments: object) -> Ended:
        monkeypatch.setattr(sys, "argv", ["hallowerk", *map(str, arguments)])
        with pytest.raises(SystemExit) as ended:
            main()
        captured = capsys.readouterr()
        return Ended(int(ended.value.code or 0), captured.out, captured.err)

    return typed


@pytest.fixture(scope="session")
def engine(tmp_path_factory: pytest.TempPathFactory) -> Engine:
    """The engine over the encoder that knows no words."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(wiring, "open_encoder", lambda *_, **__: HashEncoder())
        return wiring.open_engine("hash-encoder", tmp_path_factory.mktemp("engine"))


@pytest.fixture
def run(unaided: Run, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Run:
    """The same over that engine."""
    for module in (api.market, api.rounds.nightly, scripts.rank):
        monkeypatch.setattr(module, "open_engine", lambda *_, **__: engine)
    return unaided


@pytest.fixture
def lines(tmp_path: Path) -> Callable[..., Path]:
    """Writes a file with one line for each value: bytes as they are, text in UTF-8, anything else as JSON."""

    def written(name: str, *values: Any) -> Path:
        path = tmp_path / name
        path.write_bytes(b"".join(_bytes(value) + b"\n" for value in values))
        return path

    return written


def _bytes(value: Any) -> bytes:
    if isinstance(value, bytes):
        return value
    return (value if isinstance(value, str) else json.dumps(value, ensure_ascii=False)).encode()
