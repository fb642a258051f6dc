"""Words that stay in their file: the rows of an embedding, and what a broken file gets."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
import torch
from hypothesis import given, settings
from hypothesis import strategies as st
from safetensors.torch import save_file

from models.words import WordsOnDisk

WORDS, WIDTH = 40, 8


@pytest.fixture(scope="module")
def embedding() -> torch.nn.Embedding:
    torch.manual_seed(3)
    return torch.nn.Embedding(WORDS, WIDTH)


@pytest.fixture(scope="module")
def file(embedding: torch.nn.Embedding, tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("words") / "model.safetensors"
    save_file({"before": torch.ones(5), "words": embedding.weight.data, "half": torch.ones(2, 2).half()}, path)
    return path


@given(st.lists(st.lists(st.integers(0, WORDS - 1), min_size=3, max_size=3), min_size=1, max_size=9))
@settings(max_examples=50)
def test_every_row_is_that_of_the_embedding(embedding: torch.nn.Embedding, file: Path, ids: list[list[int]]) -> None:
    with torch.inference_mode():
        assert torch.equal(WordsOnDisk(file, "words")(torch.tensor(ids)), embedding(torch.tensor(ids)))


def test_a_file_that_is_cut_short_meanwhile_raises_and_reads_again_once_it_is_whole(file: Path, tmp_path: Path) -> None:
    copy, whole = tmp_path / "model.safetensors", file.read_bytes()
    copy.write_bytes(whole)
    words, every = WordsOnDisk(copy, "words"), torch.arange(WORDS)
    before = words(every)
    os.truncate(copy, len(whole) // 2)
    with pytest.raises(OSError, match="ends before its words do"):
        words(every)
    copy.write_bytes(whole)
    assert torch.equal(words(every), before)


@pytest.mark.parametrize(("name", "length"), [("half", None), ("words", 4), ("words", 20)])
def test_no_matrix_of_float32_or_half_a_file_is_refused(
    name: str, length: int | None, file: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "model.safetensors"
    copy.write_bytes(file.read_bytes()[:length])
    with pytest.raises(OSError, match=r"float32|ends before"):
        WordsOnDisk(copy, name)


def test_the_file_is_let_go_with_the_words(file: Path) -> None:
    def opened() -> int:
        return len(os.listdir("/proc/self/fd"))

    before = opened()
    words = WordsOnDisk(file, "words")
    assert opened() == before + 1
    del words
    assert opened() == before
