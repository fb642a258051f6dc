"""Labels ranked for titles: spelling, gender, compounds and meaning, in an order that never wavers."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from matcher.ports import FloatMatrix
from matcher.title_ranking import TitleRanker

MEANINGS = {"broodjesmaker": 0, "lunchkok": 0, "dakdekker": 1}
LABELS = ["magazijnmedewerker", "verkoper", "medewerkster verkoop", "dakdekker", "lunchkok", "heftruckchauffeur"]


class KnownMeanings:
    """Implements `matcher.ports.Encoder`: texts of MEANINGS by their meaning; any other is near to none."""

    name = "known-meanings"
    dim = 2

    def encode_queries(self, texts: Sequence[str]) -> FloatMatrix:
        rows = np.zeros((len(texts), self.dim), np.float32)
        for row, text in zip(rows, texts, strict=True):
            if text in MEANINGS:
                row[MEANINGS[text]] = 1
        return rows

    def encode_documents(self, texts: Sequence[str], *, progress: Callable[[int], None] | None = None) -> FloatMatrix:
        if progress is not None:
            progress(len(texts))
        return self.encode_queries(texts)


@pytest.fixture(scope="module")
def ranker() -> TitleRanker:
    return TitleRanker(KnownMeanings(), LABELS)


@pytest.mark.parametrize(
    ("title", "best"),
    [
        ("magazijnmedewerker", "magazijnmedewerker"),
        ("Medewerker magazijn (m/v)", "magazijnmedewerker"),
        ("verkoopster", "verkoper"),
        ("heftruck chauffeur", "heftruckchauffeur"),
        ("broodjesmaker", "lunchkok"),
    ],
)
def test_the_best_label_is_first(ranker: TitleRanker, title: str, best: str) -> None:
    rows, _ = ranker.rank([title], 1)
    assert LABELS[rows[0, 0]] == best


def test_capitals_and_spaces_change_nothing(ranker: TitleRanker) -> None:
    plain, loud = ranker.rank(["dakdekker"], 6), ranker.rank(["  DAKDEKKER "], 6)
    assert plain[0].tolist() == loud[0].tolist()
    assert plain[1].tobytes() == loud[1].tobytes()


def test_scores_fall_and_equal_scores_keep_the_order_of_the_labels() -> None:
    rows, scores = TitleRanker(KnownMeanings(), ["kok", "Kok", "kok"]).rank(["kok"], 3)
    assert rows.tolist() == [[0, 1, 2]]
    assert len(set(scores[0].tolist())) == 1


def test_no_more_is_given_than_there_is(ranker: TitleRanker) -> None:
    rows, scores = ranker.rank(["verkoper", "kok"], 100)
    assert rows.shape == scores.shape == (2, len(LABELS))
    assert np.all(np.diff(scores, axis=1) <= 0)


def test_no_titles_and_no_labels_give_nothing(ranker: TitleRanker) -> None:
    assert ranker.rank([], 5)[0].shape == (0, 5)
    assert TitleRanker(KnownMeanings(), []).rank(["kok"], 5)[0].shape == (1, 0)


def test_progress_hears_each_different_label_once() -> None:
    heard: list[int] = []
    TitleRanker(KnownMeanings(), ["kok", "Kok", "bakker"], progress=heard.append)
    assert heard == [2]


@settings(max_examples=40)
@given(st.lists(st.text(alphabet="abcdefghijklmnopqrstuvwxyz /-()", max_size=20), min_size=1, max_size=6))
def test_a_title_is_ranked_the_same_in_any_company(titles: list[str]) -> None:
    ranker = TitleRanker(KnownMeanings(), LABELS)
    together = ranker.rank(titles, 4)
    for row, title in enumerate(titles):
        alone = ranker.rank([title], 4)
        assert together[0][row].tolist() == alone[0][0].tolist()
        assert together[1][row].tobytes() == alone[1][0].tobytes()
