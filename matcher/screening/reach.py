"""How far words of health reach: the part of the body, the substance or the measure that stands beside them."""

import re
from typing import Final

from matcher.screening.body import PARTS
from matcher.screening.neighbours import NOTHING, word_at
from matcher.screening.owner_words import SUBSTANCES
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

_TO_A_PART: Final = worded("aan in op van")
_BEFORE_A_PART: Final = worded(
    """mijn mn me zijn haar de het een beide allebei 1 twee linker rechter linkse rechtse onder boven z'n zn"""
)
_SIDED: Final = re.compile(r"(?:linker|rechter|onder|boven)[a-z]+")
_GOES_ON: Final = worded(
    """positief thuis gemeld geweest geraakt aanval aanvallen klachten klacht episode periode stoornis gedachten patient
    uitkering gediagnosticeerd"""
)
_MEASURES: Final = worded("weken maanden week maand")
_STATES_OF_TIME: Final = worded("zwanger")
_HOW: Final = worded("rechts links halfzijdig chronisch langdurig ernstig")
_KINDS: Final = worded("a b c")
_FARTHEST: Final = 4


def opens_at(tokens: list[Token], index: int) -> int:
    """Return the index at which the words of health at index open: "20 weken zwanger"."""
    if tokens[index].fold in _STATES_OF_TIME and word_at(tokens, index - 1).fold in _MEASURES:
        count = word_at(tokens, index - 2)
        return index - 2 if count.is_word and count.sentence == tokens[index].sentence else index - 1
    before = word_at(tokens, index - 1)
    if before.fold in ("en", "of") and word_at(tokens, index - 2).text == "-":
        elided = word_at(tokens, index - 3)
        return index - 3 if elided.is_word and elided.end == word_at(tokens, index - 2).start else index
    return index - 1 if before.fold in _HOW and before.sentence == tokens[index].sentence else index


def closes_at(tokens: list[Token], last: int) -> int:
    """Return the index of the last word that tells of the same: "verslaafd aan alcohol", "artrose in de handen"."""
    following = word_at(tokens, last + 1)
    if following is NOTHING or following.sentence != tokens[last].sentence:
        return last
    if following.fold in _GOES_ON or (following.fold in _KINDS and following.is_capital):
        return last + 1
    if following.fold not in _TO_A_PART:
        return last
    for at in range(last + 2, last + 2 + _FARTHEST):
        word = word_at(tokens, at)
        if word.fold in PARTS or (following.fold == "aan" and word.fold in SUBSTANCES and word.fold != "het"):
            return at
        if _SIDED.fullmatch(word.fold) or word.fold not in _BEFORE_A_PART:
            break
    return last
