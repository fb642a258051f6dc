"""One slip of the pen set right: a word that sounds like a word for health, or differs by one letter, is read as it."""

import re
from functools import cache, lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from matcher.screening import health_words as words
from matcher.screening import owner_words
from matcher.screening.health_phrases import PHRASES
from matcher.screening.ordinary_words import ORDINARY
from matcher.screening.wordlist import worded

_DOUBLED: Final = re.compile(r"(.)\1+")
_SHORTEST: Final = 6
_SHORTEST_EDITED: Final = 7
_LONGEST: Final = 40
"""Letters; no word for health is longer, and a look-up of a slip costs the square of its length."""
# Beside the conditions: words that no everyday word comes near to.
_ALSO: Final = worded(
    """psycholoog psychiater psychiatrisch fysiotherapeut fysiotherapie medicijnen antidepressiva
    revalidatie reumatoloog cardioloog neuroloog gehoorapparaat gehoorapparaten scootmobiel overprikkeld
    geopereerd hoogsensitief gehandicapt slaapproblemen concentratieproblemen hooikoorts vermoeidheid
    hartkloppingen alzheimer klachten aandoening psychische psychisch lichamelijke lichamelijk
    verstandelijke verstandelijk chronische fysieke medische"""
)
_SOUNDS: Final = (
    ("ph", "f"), ("sch", "sg"), ("ch", "g"), ("th", "t"), ("ck", "k"), ("rh", "r"), ("y", "i"), ("ie", "i"),
    ("ij", "ei"), ("c", "k"), ("x", "ks"), ("z", "s"),
)  # fmt: skip


def sound(word: str) -> str:
    """Return how a folded word sounds, roughly: one spelling for letters that people take for one another."""
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    word = _DOUBLED.sub(r"\1", word)
    return word[:-1] + "t" if word.endswith("d") else word


@lru_cache(maxsize=65536)
def spelt(fold: str) -> str:
    """Return the word for health that a folded word is a slip of, or the word itself."""
    if not _SHORTEST <= len(fold) <= _LONGEST or not fold.isalpha() or fold in _right() or fold in ORDINARY:
        return fold
    heard = sound(fold)
    alike = _by_sound().get(heard)
    if alike is not None:
        return alike
    if len(fold) < _SHORTEST_EDITED:
        return fold
    near = _by_lost_letter()
    found = {
        _by_sound()[known]
        for form in (heard, *_without_a_letter(heard))
        for known in near.get(form, ())
        if known[0] == heard[0] and OSA.distance(heard, known, score_cutoff=1) <= 1
    }
    return min((word for word in found if not _is_form_of(fold, word)), default=fold)


def _is_form_of(one: str, other: str) -> bool:
    """Say whether one is the other with an ending: "slechtzienden" are a group, and no slip."""
    return one.startswith(other) or other.startswith(one)


@cache
def _right() -> frozenset[str]:
    """Every word that is spelt as it should be."""
    care = words.TREATMENTS | words.AIDS | words.MEDICINES | words.PRACTITIONERS | words.STATES
    spoken = frozenset(word for phrase in PHRASES for word in phrase)
    return words.CONDITIONS | care | words.BODY | words.BODY_TAILS | owner_words.GROUPS | spoken


@cache
def _by_sound() -> dict[str, str]:
    targets = (word for word in (words.CONDITIONS | _ALSO) - words.SPELT_STRICTLY if len(word) >= _SHORTEST)
    return {sound(word): word for word in sorted(targets, reverse=True)}


@cache
def _by_lost_letter() -> dict[str, list[str]]:
    """The sounds of the longer words under themselves and under each form that lacks a letter."""
    index: dict[str, list[str]] = {}
    for heard, word in sorted(_by_sound().items()):
        if len(word) > _SHORTEST_EDITED:
            for form in (heard, *_without_a_letter(heard)):
                index.setdefault(form, []).append(heard)
    return index


def _without_a_letter(heard: str) -> set[str]:
    return {heard[:at] + heard[at + 1 :] for at in range(len(heard))}
