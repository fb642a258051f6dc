"""Words that are a condition by themselves: listed, or built of a part of the body and what is wrong with it."""

from functools import lru_cache
from typing import Final

from matcher.screening import health_words as words
from matcher.screening import owner_words
from matcher.screening.spelling import spelt
from matcher.screening.wordlist import worded

_HEADS: Final = frozenset(words.BODY_HEADS) | words.CONDITIONS
_INFLECTED: Final = words.CONDITIONS - words.SPELT_STRICTLY
_TAILS: Final = tuple(sorted(words.BODY_TAILS))
_LAST: Final = 3
_LAST_LETTERS: Final = frozenset(end[-_LAST:] for end in (*_TAILS, *words.CONDITION_ENDINGS))
_HABITS: Final = worded("alcohol blow gok game seks koop medicijn nicotine rook drug slaappil ex poly")
_SHORTEST_HEAD: Final = 3
_SHORTEST_SLIPPED_TAIL: Final = 7
_JOINTS: Final = ("s", "n", "e", "en")


@lru_cache(maxsize=65536)
def is_condition(fold: str) -> bool:
    """Say whether a folded word names a condition."""
    if fold in words.CONDITIONS:
        return True
    if fold in owner_words.GROUPS or fold.endswith(owner_words.GROUP_ENDINGS):
        return False
    return (
        (("verslav" in fold or "verslaafd" in fold) and _is_addicted(fold))
        or (fold[-1:] in ("s", "e") and len(fold) > 6 and fold[:-1] in _INFLECTED)
        or _is_compound(fold)
    )


def _is_addicted(fold: str) -> bool:
    """ "Blowverslaafd", "wietverslaving"; whoever is addicted to work or to the sea is not ill."""
    head, joint, tail = fold.partition("verslaa" if "verslaafd" in fold else "verslav")
    known = head.rstrip("s") in owner_words.SUBSTANCES | _HABITS or head in owner_words.SUBSTANCES | _HABITS
    return bool(joint) and known and tail in ("fd", "fde", "fden", "ing", "ingen", "ingsproblematiek", "ingsverleden")


def _is_compound(fold: str) -> bool:
    ends = False
    if fold[-_LAST:] in _LAST_LETTERS:
        if fold.endswith(words.CONDITION_ENDINGS):
            return fold not in words.NOT_CONDITIONS and fold not in words.CONDITION_ENDINGS
        if fold in words.NOT_COMPOUNDS:
            return False
        ends = fold.endswith(_TAILS)
    for at in range(_SHORTEST_HEAD, len(fold) - _SHORTEST_HEAD):
        tail = fold[at:]
        if not ends and len(tail) < _SHORTEST_SLIPPED_TAIL:
            return False
        if _is_head(fold[:at]) and (tail if ends else spelt(tail)) in words.BODY_TAILS:
            return True
    return False


def _is_head(head: str) -> bool:
    return head in _HEADS or any(head.endswith(joint) and head[: -len(joint)] in _HEADS for joint in _JOINTS)
