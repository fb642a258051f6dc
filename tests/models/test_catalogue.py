"""A model is a row, and the embedded row has numbers that may never change unseen."""

from __future__ import annotations

import numpy as np
import pytest

from matcher.ports import Encoder
from models.catalogue import CATALOGUE, EMBEDDED, UNKNOWN, row_of

CANONICAL_SENTENCE = "Magazijnmedewerker gezocht voor de vroege dienst in Rotterdam-Zuid."
CANONICAL_DOCUMENT = (0.070666, -0.034801, -0.075852, -0.057909, 0.073790, -0.049984)
CANONICAL_QUERY = (0.066007, -0.037660, -0.083521, -0.042192, 0.067221, -0.046498)


@pytest.mark.model
def test_the_embedded_model_gives_its_canonical_numbers(embedded: Encoder) -> None:
    document = embedded.encode_documents([CANONICAL_SENTENCE])[0]
    query = embedded.encode_queries([CANONICAL_SENTENCE])[0]
    np.testing.assert_allclose(document[:6], CANONICAL_DOCUMENT, atol=2e-6)
    np.testing.assert_allclose(query[:6], CANONICAL_QUERY, atol=2e-6)


def test_every_row_that_names_e5_carries_both_of_its_prefixes() -> None:
    rows = [row for row in CATALOGUE.values() if "e5" in row.name]
    assert len(rows) >= 4
    assert {(row.query_prefix, row.document_prefix) for row in rows} == {("query: ", "passage: ")}


def test_every_row_is_complete() -> None:
    for row in CATALOGUE.values():
        assert row.dim in (384, 768, 1024)
        assert row.max_tokens >= 128
        assert row.licence in ("MIT", "Apache-2.0")
        assert row.revision != UNKNOWN.revision


def test_an_unknown_name_gets_no_prefixes_and_keeps_its_name() -> None:
    row = row_of("some/other-model")
    assert row.name == "some/other-model"
    assert (row.query_prefix, row.document_prefix, row.revision, row.dim) == ("", "", "unpinned", 0)


def test_the_default_is_the_embedded_row() -> None:
    assert row_of(EMBEDDED) is CATALOGUE[EMBEDDED]
    assert row_of(EMBEDDED).name == "multilingual-e5-small-q4"
