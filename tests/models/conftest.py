"""One embedded model for the whole session: it is unpacked once and loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from models.encoder import SentenceEncoder, open_encoder


@pytest.fixture(scope="session")
def models_dir(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("models")


@pytest.fixture(scope="session")
def embedded(models_dir: Path) -> SentenceEncoder:
    return open_encoder("embedded", models_dir)
