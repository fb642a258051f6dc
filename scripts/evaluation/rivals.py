"""Humble rivals: what a plain search engine would make of the same texts. They need the extra `evaluate`."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from importlib.util import find_spec

import numpy as np
import typer

from matcher.ports import Floats

Rival = Callable[[Sequence[str], Sequence[str]], Floats]
"""(queries, documents) -> scores (queries, documents), higher is better; texts are in lower case."""

EXTRA = ("bm25s", "sklearn")
"""Packages of the extra."""
_WORD = re.compile(r"\w+")


def require_rivals() -> None:
    """Ends the command with one sentence when the extra is not installed."""
    if not all(find_spec(name) for name in EXTRA):
        typer.echo("Voor deze meting is een extra nodig: pip install 'hallowerk-matching[evaluate]'.", err=True)
        raise typer.Exit(1)


def bm25(queries: Sequence[str], documents: Sequence[str]) -> Floats:
    """BM25 (Robertson and Walker, 1994) with Lucene's idf, k1 1.5 and b .75; each word of a query counts once."""
    from bm25s import BM25

    engine = BM25(method="lucene", k1=1.5, b=0.75)
    engine.index([_WORD.findall(text) for text in documents], show_progress=False)
    known = engine.vocab_dict
    scores = np.zeros((len(queries), len(documents)))
    for row, text in enumerate(queries):
        words = [word for word in dict.fromkeys(_WORD.findall(text)) if word in known]
        if words:
            scores[row] = engine.get_scores(words)
    return scores


def char_tfidf(queries: Sequence[str], documents: Sequence[str]) -> Floats:
    """Cosine of TF-IDF over character grams of 3 to 5 inside words, sublinear in the count."""
    from sklearn.feature_extraction.text import TfidfVectorizer

    vectorizer = TfidfVectorizer(analyzer="char_wb", ngram_range=(3, 5), sublinear_tf=True)
    rows = vectorizer.fit_transform(documents)
    scores: Floats = (vectorizer.transform(queries) @ rows.T).toarray()
    return scores


RIVALS: Mapping[str, Rival] = {"BM25": bm25, "tekengroepen": char_tfidf}
"""By the name that the table shows."""
