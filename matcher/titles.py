"""Linking a free job title to occupations: same title, same parts, or near in spelling."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rapidfuzz import fuzz

from matcher.normalise import STOPWORDS, finest_parts, neutral_title, stem

SAME_TITLE = 1.0
SAME_SYNONYM = 0.99
SAME_PARTS = 0.97
NEAR_CEILING = 0.95
"""The most that a title may score that is near to a known one without being the same."""
WEIGHT_GRAMS, WEIGHT_PARTS, WEIGHT_SPELLING = 0.4, 0.35, 0.25
CONTAINED_FLOOR, CONTAINED_SHARE = 0.6, 0.3
"""A known name that stands whole in the title: the floor, and what the share it fills adds."""
SAME_BUT_FOR_A_SLIP = 0.93
"""Names at least this alike, spaces aside, are taken for a spelling mistake of each other."""
LEAST_SCORE = 0.25
"""Below this a link says nothing and is left out."""
REFINED = 40
"""How many names, by letter groups and parts, are compared letter by letter."""
NOISE = frozenset((
    "aankomend", "all", "allround", "bbl", "bijbaan", "bol", "enthousiaste", "ervaren", "flexibele",
    "fulltime", "functie", "gemotiveerde", "gezocht", "junior", "leerling", "m", "medior", "parttime",
    "per", "regio", "rotterdam", "round", "senior", "stage", "starter", "topper", "uur", "v", "vacature",
    "week", "werkend", "werkende", "x", "zelfstandig", "zuid",
))  # fmt: skip
"""Words in a title that say nothing about the occupation."""
GRAM = 3


@dataclass(frozen=True, slots=True)
class Link:
    """An occupation that a title may mean; score 0..1, higher is nearer."""

    code: str
    score: float


def _grams(text: str) -> list[str]:
    padded = f" {text} "
    return sorted({padded[at : at + GRAM] for at in range(len(padded) - GRAM + 1)})


def _largest(scores: NDArray[np.float64], count: int) -> NDArray[np.intp]:
    """Return the rows of the highest scores, highest first, ties by row."""
    if len(scores) > count:
        rows = np.flatnonzero(scores >= np.partition(scores, -count)[-count])
    else:
        rows = np.arange(len(scores))
    return rows[np.argsort(-scores[rows], kind="stable")][:count]


class _Features:
    """An inverted index of weighted features; cosine of a query with every row in a few array additions."""

    def __init__(self, rows: Sequence[Sequence[str]]) -> None:
        postings: dict[str, list[int]] = defaultdict(list)
        for row, features in enumerate(rows):
            for feature in features:
                postings[feature].append(row)
        self._size = len(rows)
        self._weights = {feature: float(np.log1p(self._size / len(found))) for feature, found in postings.items()}
        self._unknown = float(np.log1p(self._size or 1))
        self._postings = {feature: np.asarray(found, dtype=np.intp) for feature, found in postings.items()}
        squares = [sum(self._weights[feature] ** 2 for feature in features) for features in rows]
        self._norms: NDArray[np.float64] = np.sqrt(np.asarray(squares, dtype=np.float64).clip(1e-12))

    def compare(self, features: Sequence[str]) -> tuple[NDArray[np.float64], NDArray[np.bool_]]:
        """Return for every row, shape (rows,): the cosine 0..1, whether all its features are there."""
        scores = np.zeros(self._size, dtype=np.float64)
        total = 0.0
        for feature in features:
            weight = self._weights.get(feature, self._unknown)
            total += weight**2
            if feature in self._postings:
                scores[self._postings[feature]] += weight**2
        contained = scores >= self._norms**2 - 1e-9
        return scores / (self._norms * np.sqrt(total or 1.0)), contained


class TitleLinker:
    """All names of all occupations, prepared once; linking a title then takes about a millisecond."""

    def __init__(self, names: Iterable[tuple[str, str, bool]], vocabulary: frozenset[str]) -> None:
        """Index (occupation code, name, whether it is the title rather than a synonym)."""
        self._vocabulary = vocabulary
        self._codes: list[str] = []
        self._names: list[str] = []
        self._same: dict[str, dict[str, float]] = defaultdict(dict)
        self._same_parts: dict[tuple[str, ...], dict[str, float]] = defaultdict(dict)
        parts: list[tuple[str, ...]] = []
        for code, name, is_title in names:
            neutral = neutral_title(name)
            if not neutral:
                continue
            known = self._same[neutral]
            known[code] = max(known.get(code, 0.0), SAME_TITLE if is_title else SAME_SYNONYM)
            key = self.parts(neutral)
            self._same_parts[key][code] = SAME_PARTS
            self._codes.append(code)
            self._names.append(neutral)
            parts.append(key)
        self._grams = _Features([_grams(name) for name in self._names])
        self._parts = _Features(parts)

    def parts(self, neutral: str) -> tuple[str, ...]:
        """Return the sorted stems of the parts of a neutral title, without stopwords and noise."""
        words = [word for word in neutral.split() if word not in STOPWORDS]
        words = [word for word in words if word not in NOISE] or words
        return tuple(sorted({stem(part) for word in words for part in finest_parts(word, self._vocabulary)}))

    def link(self, title: str, k: int = 5) -> list[Link]:
        """Return at most k occupations, best first, ties by code; empty when nothing is near."""
        neutral = neutral_title(title)
        if not neutral or not self._names or k < 1:
            return []
        key = self.parts(neutral)
        best = self._near(neutral, key)
        for exact in (self._same_parts.get(key, {}), self._same.get(neutral, {})):
            for code, score in exact.items():
                best[code] = max(score, best.get(code, 0.0))
        links = [Link(code, round(score, 6)) for code, score in best.items() if score >= LEAST_SCORE]
        return sorted(links, key=lambda link: (-link.score, link.code))[:k]

    def _near(self, neutral: str, key: tuple[str, ...]) -> dict[str, float]:
        telling = " ".join(word for word in neutral.split() if word not in NOISE) or neutral
        by_grams, _ = self._grams.compare(_grams(telling))
        by_parts, contained = self._parts.compare(key)
        floor = np.where(contained, CONTAINED_FLOOR + CONTAINED_SHARE * by_parts, 0.0)
        rough = WEIGHT_GRAMS * by_grams + WEIGHT_PARTS * by_parts
        order = _largest(np.maximum(rough, floor), REFINED)
        together = telling.replace(" ", "")
        best: dict[str, float] = {}
        for row in order.tolist():
            if rough[row] <= 0.0:
                break
            name = self._names[row]
            spelling = fuzz.token_sort_ratio(telling, name) / 100
            slip = fuzz.ratio(together, name.replace(" ", "")) / 100
            near = max(float(floor[row]), float(rough[row]) + WEIGHT_SPELLING * spelling)
            score = NEAR_CEILING * max(near, slip if slip >= SAME_BUT_FOR_A_SLIP else 0.0)
            best[self._codes[row]] = max(score, best.get(self._codes[row], 0.0))
        return best
