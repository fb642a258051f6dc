"""Character grams and sparse rows against their slow twins."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.ngrams import BUCKETS, SIZES, GramWeights, bucket_counts
from matcher.normalise import fold
from matcher.sparse import SparseRows

TEXTS = st.text(max_size=30) | st.text(alphabet="abé -'ß?\n", max_size=30)
WEIGHTS = GramWeights.learnt(["magazijnmedewerker", "medewerker keuken", "kok"])


def slow_bucket(gram: str) -> int:
    """FNV-1a with the gram's length in its seed, in whole numbers of 64 bits."""
    value = 14695981039346656037 ^ len(gram)
    for letter in gram.encode("ascii"):
        value = (value ^ letter) * 1099511628211 % 2**64
    return (value ^ value >> 29) % BUCKETS


def slow_counts(text: str) -> dict[int, int]:
    """Every word by itself, with a space at either side."""
    words = [f" {word} ".encode("ascii", "replace").decode() for word in fold(text).split(" ") if word]
    grams = (word[at : at + size] for word in words for size in SIZES for at in range(len(word) - size + 1))
    return dict(Counter(map(slow_bucket, grams)))


@settings(max_examples=60)
@given(TEXTS)
def test_the_grams_are_those_within_each_word(text: str) -> None:
    columns, counts = bucket_counts(text)
    assert dict(zip(columns.tolist(), counts.tolist(), strict=True)) == slow_counts(text)
    assert columns.tolist() == sorted(set(columns.tolist()))


@settings(max_examples=40)
@given(st.lists(TEXTS, max_size=4))
def test_every_row_has_unit_length_or_no_words(texts: list[str]) -> None:
    rows = WEIGHTS.rows(texts)
    assert len(rows) == len(texts)
    for number, text in enumerate(texts):
        values = rows.values[rows.starts[number] : rows.starts[number + 1]]
        assert np.linalg.norm(values) == pytest.approx(1.0 if fold(text) else 0.0, abs=1e-5)


@settings(max_examples=25)
@given(st.lists(TEXTS, min_size=1, max_size=4))
def test_a_text_has_the_same_row_alone_as_among_others(texts: list[str]) -> None:
    together = WEIGHTS.rows(texts)
    for number, text in enumerate(texts):
        alone, taken = WEIGHTS.rows([text]), together.take(np.array([number]))
        assert alone.columns.tobytes() == taken.columns.tobytes()
        assert alone.values.tobytes() == taken.values.tobytes()


def test_the_weights_are_the_same_each_time_and_their_version_names_them() -> None:
    again = GramWeights.learnt(["magazijnmedewerker", "medewerker keuken", "kok"])
    assert again.version == WEIGHTS.version
    assert again.rows(["kok"]).values.tobytes() == WEIGHTS.rows(["kok"]).values.tobytes()
    assert GramWeights.learnt(["magazijnmedewerker"]).version != WEIGHTS.version


def test_a_gram_that_many_texts_share_weighs_less() -> None:
    rows = WEIGHTS.rows(["medewerker kok"])
    by_bucket = dict(zip(rows.columns.tolist(), rows.values.tolist(), strict=True))
    assert by_bucket[slow_bucket("werke")] < by_bucket[slow_bucket("kok")]


def test_capitals_accents_and_marks_make_no_other_row() -> None:
    one, other = WEIGHTS.rows(["Café-medewerker (m/v)"]), WEIGHTS.rows(["cafe medewerker"])
    assert one.columns.tolist() == other.columns.tolist()


WIDTH = 6
DENSE = st.lists(st.lists(st.integers(0, 2), min_size=WIDTH, max_size=WIDTH), max_size=5).map(
    lambda rows: np.array(rows, dtype=np.float32).reshape(-1, WIDTH)
)


def sparse(dense: np.ndarray) -> SparseRows:
    present = [np.flatnonzero(row) for row in dense]
    starts = np.cumsum([0, *map(len, present)])
    columns = np.concatenate([np.empty(0, dtype=np.int32), *present]).astype(np.int32)
    values = np.concatenate([np.empty(0), *(row[row != 0] for row in dense)]).astype(np.float32)
    return SparseRows(starts, columns, values, WIDTH)


@settings(max_examples=50)
@given(DENSE, DENSE, st.data())
def test_sparse_rows_do_what_dense_rows_do(one: np.ndarray, other: np.ndarray, data: st.DataObject) -> None:
    stacked = SparseRows.stack([sparse(one), sparse(other)], WIDTH)
    both = np.concatenate([one, other])
    np.testing.assert_array_equal(stacked.csr.toarray(), both)
    chosen = np.array(data.draw(st.lists(st.integers(0, max(0, len(both) - 1)), max_size=6 if len(both) else 0)), int)
    taken = stacked.take(chosen)
    np.testing.assert_array_equal(taken.csr.toarray(), both[chosen])
    if len(both):
        np.testing.assert_array_equal(taken.dot(stacked.take(np.array([0]))), both[chosen] @ both[0])
        np.testing.assert_array_equal(stacked.dots(chosen, stacked.take(np.array([0]))), both[chosen] @ both[0])


def test_no_blocks_are_no_rows_of_the_width_asked_for() -> None:
    assert SparseRows.stack([], 4).csr.shape == (0, 4)
