"""Any list of labels, ranked for any list of titles: meaning, spelling and the parts of compounds together."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from matcher.ngrams import GramWeights
from matcher.normalise import STOPWORDS, finest_parts, neutral_title, stem
from matcher.ports import Encoder, FloatMatrix, Progress, RowIds

WEIGHT_MEANING, WEIGHT_SPELLING, WEIGHT_PARTS = 5.0, 0.3, 0.1
"""Of three cosines. Those of meaning lie close together: of two unrelated titles .6 to .8, of spelling 0."""
DECIMALS = 6
"""Scores that agree so far count as equal, and then the order of the labels decides."""
SHORTEST_PART = 4
_TITLES_AT_ONCE = 64


class TitleRanker:
    """The labels, prepared once: unit vectors, letter groups of the gender-neutral form, and of its parts."""

    def __init__(self, encoder: Encoder, labels: Sequence[str], *, progress: Progress | None = None) -> None:
        """Equal labels are encoded once; `progress` hears how many different labels were encoded."""
        self._encoder = encoder
        names = sorted({_read(label) for label in labels})
        number = {name: row for row, name in enumerate(names)}
        self._row_of = np.array([number[_read(label)] for label in labels], dtype=np.int64)
        neutral = [neutral_title(name) for name in names]
        self._vocabulary = frozenset(word for name in neutral for word in name.split() if len(word) >= SHORTEST_PART)
        self._dense = encoder.encode_documents(names, progress=progress)
        parts = [self._parts(name) for name in neutral]
        self._spelling_weights, self._part_weights = GramWeights.learnt(neutral), GramWeights.learnt(parts)
        self._spelling = self._spelling_weights.rows(neutral).csr.T.tocsc()
        self._by_part = self._part_weights.rows(parts).csr.T.tocsc()

    def rank(self, titles: Sequence[str], k: int) -> tuple[RowIds, NDArray[np.float64]]:
        """Positions in `labels` and their scores, both (len(titles), min(k, len(labels))), best first.

        Equal scores stand in the order of the labels. Scores compare within a title only.
        """
        kept = min(k, len(self._row_of))
        rows = np.empty((len(titles), kept), dtype=np.int64)
        scores = np.empty((len(titles), kept), dtype=np.float64)
        for start in range(0, len(titles), _TITLES_AT_ONCE):
            some = slice(start, start + _TITLES_AT_ONCE)
            all_scores = self._scores([_read(title) for title in titles[some]])[:, self._row_of]
            rows[some] = np.argsort(-all_scores, axis=1, kind="stable")[:, :kept]
            scores[some] = np.take_along_axis(all_scores, rows[some], axis=1)
        return rows, scores

    def meaning(self, titles: Sequence[str]) -> FloatMatrix:
        """(titles, labels): the encoder's cosine alone."""
        return _products(self._encoder.encode_queries([_read(title) for title in titles]), self._dense)[:, self._row_of]

    def _scores(self, titles: Sequence[str]) -> NDArray[np.float64]:
        """(titles, different labels)."""
        neutral = [neutral_title(title) for title in titles]
        meaning = _products(self._encoder.encode_queries(titles), self._dense)
        spelling = (self._spelling_weights.rows(neutral).csr @ self._spelling).toarray()
        parts = self._part_weights.rows([self._parts(name) for name in neutral]).csr @ self._by_part
        weighed = WEIGHT_MEANING * meaning + WEIGHT_SPELLING * spelling + WEIGHT_PARTS * parts.toarray()
        rounded: NDArray[np.float64] = np.round(weighed.astype(np.float64), DECIMALS)
        return rounded

    def _parts(self, neutral: str) -> str:
        """The stems of what the words are made of, apart: magazijnmedewerker -> "magazijn medewerker"."""
        words = [word for word in neutral.split() if word not in STOPWORDS]
        return " ".join(stem(part) for word in words for part in finest_parts(word, self._vocabulary))


def _products(queries: FloatMatrix, labels: FloatMatrix) -> FloatMatrix:
    """(q, n): inner products whose bytes do not depend on how many titles are asked at once."""
    return np.vstack([labels @ query for query in queries]) if len(queries) else np.empty((0, len(labels)), np.float32)


def _read(text: str) -> str:
    """As the product reads everything: capitals change no rank."""
    return " ".join(text.lower().split())
