"""One embedded model for the whole session: it is loaded once."""

from __future__ import annotations

from pathlib import Path

import pytest

from matcher.ports import Encoder
from models.encoder import open_encoder


@pytest.fixture(scope="session")
def embedded(models_dir: Path) -> Encoder:
    return open_encoder("embedded", models_dir)
