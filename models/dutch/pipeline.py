"""The spaCy pipelines: a blank Dutch one with our sentences and lemmas, or nl_core_news_sm where it is installed."""

from __future__ import annotations

from functools import lru_cache
from importlib.util import find_spec
from typing import Any, cast

import numpy as np
import simplemma
import spacy
from spacy.language import Language
from spacy.tokens import Doc
from thinc.types import Ints2d

CORE_MODEL = "nl_core_news_sm"
"""Not on the package index, so it is used only when it is there and asked for."""
SENTENCES = "dutch_sentences"
LEMMAS = "dutch_lemmas"
LONGEST_TEXT = 2**31 - 1
"""No text is refused for its length; the wire allows 10 000 characters."""

LONGEST_SENTENCE = 600
"""Characters after which a sentence is cut, so that reading time grows with the text and no faster."""

_ENDS = frozenset((".", "!", "?", "…", "...", ";", "!!", "??", "?!", "!?"))
_BULLETS = frozenset(("•", "·", "▪", "●", "*", "✓", "✔", "➢", "►"))
_SHORTENED = frozenset((
    "bijv.", "o.a.", "incl.", "excl.", "dhr.", "mevr.", "ca.", "min.", "max.", "evt.", "m.u.v.", "i.p.v.", "d.m.v.",
    "nr.", "tel.", "cat.", "i.v.m.", "t.b.v.", "v.", "n.v.t.", "resp.", "enz.", "st.", "dr.", "drs.", "ing.", "ir.",
))  # fmt: skip
_ATTRIBUTES = frozenset(map(spacy.attrs.IDS.get, ("LOWER", "NORM", "IS_ALPHA", "IS_DIGIT", "IS_SPACE", "IS_PUNCT")))
"""What is worked out of a word when it is first met; the others cost two thirds of it, and nothing asks for them."""
_CLOSERS = frozenset((")", "]", '"', "'", "”", "’", "»"))


@lru_cache(maxsize=65536)
def lemma(word: str) -> str:
    """Return the dictionary form of a word in lower case: tilt, getild -> tillen."""
    return cast(str, simplemma.lemmatize(word, lang="nl")).lower() if word.isalpha() else word


@lru_cache(maxsize=65536)
def is_dutch(word: str) -> bool:
    """Return whether a word in lower case is in the lexicon."""
    return cast(bool, simplemma.is_known(word, lang="nl"))


@Language.component(SENTENCES)
def _sentences(doc: Doc) -> Doc:
    """Split at full stops, semicolons, line breaks and bullets; a stop within a number or shortening is no token.

    spaCy keeps "B." in one piece, so a capital behind such a word opens a sentence too.
    """
    marks: list[int] = []
    opened = 0
    starts, ended, shortened = True, False, False
    strings = doc.vocab.strings
    orths, places = (doc.to_array(name).tolist() for name in ("ORTH", "IDX"))
    for orth, place in zip(orths, places, strict=True):
        word = strings[orth]
        broken = "\n" in word
        if (
            (ended and not broken and word not in _CLOSERS and word not in _ENDS)
            or (shortened and word[0].isupper())
            or word in _BULLETS
            or place - opened > LONGEST_SENTENCE
        ):
            starts = True
        if starts:
            opened = place
        marks.append(1 if starts else -1)
        ended = word in _ENDS or (ended and word in _CLOSERS)
        shortened = word[-1] == "." and len(word) > 1 and word.lower() not in _SHORTENED
        starts = broken
    # One call for all: spaCy's setter for one token looks through the whole text each time.
    column = np.array(marks, dtype=np.int64).astype(np.uint64).reshape(-1, 1)
    return doc.from_array(["SENT_START"], cast(Ints2d, column))


@Language.component(LEMMAS)
def _lemmas(doc: Doc) -> Doc:
    strings = doc.vocab.strings
    ids = [strings.add(lemma(strings[word])) for word in doc.to_array("LOWER").tolist()]
    return doc.from_array(["LEMMA"], cast(Ints2d, np.array(ids, dtype=np.uint64).reshape(-1, 1)))


def blank_pipeline() -> Language:
    """Return the pipeline that needs no download."""
    nlp = spacy.blank("nl")
    worked_out = cast(Any, nlp.vocab).lex_attr_getters
    for attribute in worked_out.keys() - _ATTRIBUTES:
        del worked_out[attribute]
    nlp.max_length = LONGEST_TEXT
    nlp.add_pipe(SENTENCES)
    nlp.add_pipe(LEMMAS)
    return nlp


def core_is_installed() -> bool:
    return find_spec(CORE_MODEL) is not None


def core_pipeline() -> Language:
    """Return nl_core_news_sm with its own lemmas; sentences are ours, since vacancies are full of lists.

    Raises OSError when the model is not installed.
    """
    nlp = spacy.load(CORE_MODEL, exclude=["ner", "parser", "senter"])
    nlp.max_length = LONGEST_TEXT
    nlp.add_pipe(SENTENCES, first=True)
    return nlp
