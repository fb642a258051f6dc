"""Words that are a condition by themselves: listed, compound, or written with a slip."""

import re
from functools import lru_cache
from typing import Final

from rapidfuzz.distance import OSA

from matcher.screening import health_words as words
from matcher.screening import owner_words
from matcher.screening.wordlist import worded

_SPLIT_BODY: Final = re.compile(rf"(?:{'|'.join(sorted(set(words.BODY_HEADS), key=lambda h: (-len(h), h)))})s?")
_TAILS: Final = tuple(sorted(words.BODY_TAILS))
_HABITS: Final = worded("alcohol blow gok game seks koop medicijn nicotine rook drug slaappil ex poly")
_SHORTEST_MISSPELT: Final = 6
_DOUBLED: Final = re.compile(r"(.)\1+")
_SOUNDS: Final = (("ph", "f"), ("y", "i"), ("th", "t"), ("ck", "k"), ("rh", "r"), ("c", "k"))


def _sound(word: str) -> str:
    for written, heard in _SOUNDS:
        word = word.replace(written, heard)
    return _DOUBLED.sub(r"\1", word)


def _by_first_letter() -> dict[str, tuple[str, ...]]:
    sounds = sorted(
        {_sound(word) for word in words.CONDITIONS - words.SPELT_STRICTLY if len(word) >= _SHORTEST_MISSPELT}
    )
    return {letter: tuple(s for s in sounds if s[0] == letter) for letter in sorted({s[0] for s in sounds})}


_SOUNDING: Final = _by_first_letter()


@lru_cache(maxsize=65536)
def is_condition(fold: str) -> bool:
    """Say whether a folded word names a condition, in full or with one slip of the pen."""
    if fold in words.CONDITIONS:
        return True
    if fold in owner_words.GROUPS or fold.endswith(owner_words.GROUP_ENDINGS):
        return False
    return (
        _is_addicted(fold)
        or (fold.endswith("s") and len(fold) > 6 and fold[:-1] in words.CONDITIONS - words.SPELT_STRICTLY)
        or _is_compound(fold)
        or _is_misspelt(fold)
    )


def _is_addicted(fold: str) -> bool:
    """ "Blowverslaafd", "wietverslaving"; whoever is addicted to work or to the sea is not ill."""
    head, joint, tail = fold.partition("verslaa" if "verslaafd" in fold else "verslav")
    known = head.rstrip("s") in owner_words.SUBSTANCES | _HABITS or head in owner_words.SUBSTANCES | _HABITS
    return bool(joint) and known and tail in ("fd", "fde", "fden", "ing", "ingen", "ingsproblematiek", "ingsverleden")


def _is_compound(fold: str) -> bool:
    if fold.endswith(words.CONDITION_ENDINGS):
        return fold not in words.NOT_CONDITIONS and fold not in words.CONDITION_ENDINGS
    if not fold.endswith(_TAILS) or fold in words.NOT_COMPOUNDS:
        return False
    head = _SPLIT_BODY.match(fold)
    return head is not None and any(
        fold[at:] in words.BODY_TAILS for at in {head.end(), head.end() - 1, head.end() + 1}
    )


def _is_misspelt(fold: str) -> bool:
    if len(fold) < _SHORTEST_MISSPELT or not fold.isalpha() or fold in words.NOT_MISSPELT:
        return False
    sound = _sound(fold)
    return any(
        abs(len(sound) - len(known)) <= 1 and OSA.distance(sound, known, score_cutoff=1) <= 1
        for known in _SOUNDING.get(sound[0], ())
    )
