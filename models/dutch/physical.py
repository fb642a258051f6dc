"""What the work asks of the body: weight, heavy work, height, a medical check."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from spacy.matcher import Matcher
from spacy.tokens import Doc
from spacy.vocab import Vocab

from matcher.reading import Kind, Polarity, Strength
from models.dutch.spans import Span

HEAVY_KILOS = 15
"""Lifting from this weight on is heavy; the advice for a single lift is 23 kg at most (NIOSH)."""
_LIFT = ["tillen", "til", "sjouwen", "dragen", "tilwerk"]
"""Lemmas; the lexicon takes the infinitive tillen for the plural of til."""
_UP_HIGH = ["werken", "klimmen", "klim"]
_HEAVY = ["zwaar", "zware", "zwaarder"]
_PHYSICAL: dict[str, list[list[dict[str, Any]]]] = {
    "weight": [
        [
            {"LEMMA": {"IN": _LIFT}},
            {"IS_PUNCT": False, "IS_SPACE": False, "OP": "{0,5}"},
            {"IS_DIGIT": True},
            {"LOWER": {"IN": ["kilo", "kg", "kilogram"]}},
        ],
        [
            {"IS_DIGIT": True},
            {"LOWER": {"IN": ["kilo", "kg", "kilogram"]}},
            {"IS_PUNCT": False, "IS_SPACE": False, "OP": "{0,3}"},
            {"LEMMA": {"IN": _LIFT}},
        ],
    ],
    "zwaar_tillen": [
        [{"LOWER": {"IN": _HEAVY}}, {"IS_ALPHA": True, "OP": "?"}, {"LEMMA": {"IN": _LIFT}}],
        [{"LEMMA": {"IN": _LIFT}}, {"IS_ALPHA": True, "OP": "{0,2}"}, {"LOWER": {"IN": _HEAVY}}],
    ],
    "zwaar_werk": [
        [{"LOWER": {"IN": ["fysiek", "lichamelijk"]}}, {"LOWER": {"IN": [*_HEAVY, "veeleisend"]}}],
        [{"LOWER": {"IN": _HEAVY}}, {"LOWER": {"IN": ["fysiek", "lichamelijk", "werk"]}}],
        [{"LOWER": "het"}, {"LOWER": "is"}, {"LOWER": "zwaar"}],
    ],
    "hoogte": [
        [{"LEMMA": {"IN": _UP_HIGH}}, {"LOWER": "op"}, {"LOWER": "grote", "OP": "?"}, {"LOWER": "hoogte"}],
        [{"LOWER": "op"}, {"LOWER": "grote", "OP": "?"}, {"LOWER": "hoogte"}, {"LEMMA": {"IN": _UP_HIGH}}],
    ],
    "medische_keuring": [[{"LOWER": {"IN": ["medisch", "medische"]}}, {"LOWER": {"IN": ["gekeurd", "keuring"]}}]],
}
_AIDS = re.compile(
    r"\b(?:hulpmiddel(?:en)?|tilhulp|tillift|vacuumlifter|met (?:een|de) (?:machine|heftruck|pompwagen|kraan"
    r"|karretje|lift))\b"
)
AID_REACH = 60
"""Characters within which a lifting aid takes the weight off a demand."""
_DENIALS = frozenset(("niet", "geen", "nooit"))
_WORTH_A_LOOK = re.compile(r"kilo|kg\b|zwa(?:ar|re)|hoogte|medisch|veeleisend")
"""Without one of these no pattern can match, and the matcher is the dearest step."""
_FEAR = re.compile(
    r"(?<!\w)(?:(?P<free>geen|niet|zonder)\s+(?:last van\s+"
    r"|bang\s+)?)?(?P<word>hoogtevrees)(?!\w)(?P<bad>[^.;\n]{0,25}?\bniet\b)?"
)


class PhysicalFinder:
    """spaCy's matcher over lemmas: what is lifted, how heavy it is, and whether the work is high up."""

    def __init__(self, vocab: Vocab) -> None:
        self._matcher = Matcher(vocab)
        for name, patterns in _PHYSICAL.items():
            self._matcher.add(name, patterns, greedy="LONGEST")

    def find(self, doc: Doc, text: str) -> Iterator[Span]:
        """Yield demands on the body; `text` is the folded text of `doc`."""
        for name, first, last in self._matcher(doc) if _WORTH_A_LOOK.search(text) else ():
            value = doc.vocab.strings[name]
            words = doc[first:last]
            if value == "weight":
                kilos = [int(token.text) for token in words if token.text.isdecimal()]
                if max(kilos, default=0) < HEAVY_KILOS:
                    continue
                value = "zwaar_tillen"
            denied = any(token.lower_ in _DENIALS for token in words)
            aided = _AIDS.search(text, max(0, words.start_char - AID_REACH), words.end_char + AID_REACH)
            yield Span(
                Kind.PHYSICAL, value, words.start_char, words.end_char,
                polarity=Polarity.NEGATED if denied else None, strength=Strength.PLAIN if aided else None,
            )  # fmt: skip
        for found in _FEAR.finditer(text) if "hoogtevrees" in text else ():
            if found["free"] or found["bad"]:
                yield Span(
                    Kind.PHYSICAL, "hoogte", found.start("word"), found.end("word"),
                    polarity=Polarity.ASSERTED, strength=Strength.DEMANDED,
                )  # fmt: skip
