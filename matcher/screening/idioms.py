"""Sayings that tell of one's health without naming it, with little words between: "zat er helemaal doorheen".

A saying is a row of words; `a/b` stands for either, `~` for up to three of the little words in _BETWEEN.
"""

from typing import Final

from matcher.screening import owner_words
from matcher.screening.lexicon.sayings import SAYINGS
from matcher.screening.neighbours import is_others, is_person, left_of, opens_with_deed, right_of, word_at
from matcher.screening.tokens import Token
from matcher.screening.wordlist import worded

Saying = tuple[frozenset[str] | None, ...]

_BETWEEN: Final = worded(
    """januari februari maart april mei juni juli augustus september oktober november december week maand altijd er te
    een de het wat nog al nu toen even echt heel erg ook weer soms vaak flink best behoorlijk helemaal volledig
    totaal vorig vorige jaar laatst pas net niet zo zelf me mij zich mezelf zichzelf mijn zijn haar hem onlangs
    eerder langzaam bijna steeds lang lange tijd paar twee drie vier vijf zes keer maal maanden weken jaren
    gewoon wel eens momenteel tijdelijk toch dan sinds kort ooit vroeger m'n mn ik hij ze zij geweest in 1 2 3 4
    5 6"""
)
_ADDRESSED: Final = worded("je jij jouw u uw jullie we wij ons onze men iemand")
_AT_WORK: Final = _ADDRESSED | (owner_words.WORK - worded("werk werken werkte gewerkt wet advies zorg weet"))
_THINGS: Final = worded(
    """zaak bedrijf winkel restaurant onderneming partij partijen product producten machine auto pallet pallets goederen
    lading fruit vlees onderdelen apk storing systeem server dak brug lift kraan fiets batterijen batterij
    software netwerk planten boom bomen"""
)
_COMMON: Final = worded(
    """en moet mag alles na meer mee goed geweest gehad gaat ging zijn niet lekker door voor naar kan kon lang af gegaan
    geworden wil wilde zit zat loop loopt ben is was heb heeft had krijg krijgt kreeg met van op onder bij uit
    nodig te veel om aan geen"""
)
_FARTHEST: Final = 3


def _read(text: str) -> Saying:
    return tuple(None if word == "~" else frozenset(word.split("/")) for word in text.split())


def _anchor(saying: Saying) -> frozenset[str]:
    """Return the narrowest slot that holds no little word: without it a text has nothing of this saying."""
    slots = [slot for slot in reversed(saying) if slot is not None]
    return min((slot for slot in slots if slot.isdisjoint(_BETWEEN | _COMMON)), key=len, default=slots[0])


def _by_anchor(text: str) -> dict[str, dict[str, tuple[Saying, ...]]]:
    """Return the sayings under each word of their anchor, and there under each first word."""
    table: dict[str, dict[str, tuple[Saying, ...]]] = {}
    for saying in (_read(line) for line in text.replace("\n", ",").split(",") if line.strip()):
        for anchor in _anchor(saying):
            for word in saying[0] or ():
                table.setdefault(anchor, {}).setdefault(word, ())
                table[anchor][word] += (saying,)
    return table


_SAYINGS: Final = _by_anchor(SAYINGS)


def sayings_in(tokens: list[Token]) -> dict[str, tuple[Saying, ...]]:
    """Return the sayings of which a text holds the anchor, under the words that they begin with."""
    held = {token.fold for token in tokens}.intersection(_SAYINGS)
    found: dict[str, tuple[Saying, ...]] = {}
    for anchor in sorted(held):
        for word, sayings in _SAYINGS[anchor].items():
            found[word] = found.get(word, ()) + sayings
    return found


def said(tokens: list[Token], index: int, sayings: dict[str, tuple[Saying, ...]]) -> int:
    """Return how many words from index are one of the sayings, told of one person's health, 0 for none."""
    length = max((_matched(tokens, index, saying) for saying in sayings.get(tokens[index].fold, ())), default=0)
    return length if length and _of_one(tokens, index, length) else 0


def _matched(tokens: list[Token], index: int, saying: Saying) -> int:
    at, skips = index, 0
    for slot in saying:
        if slot is None:
            skips = _FARTHEST
            continue
        while skips and word_at(tokens, at).fold not in slot and word_at(tokens, at).fold in _BETWEEN:
            at, skips = at + 1, skips - 1
        token = word_at(tokens, at)
        if token.fold not in slot or token.sentence != tokens[index].sentence:
            return 0
        at, skips = at + 1, 0
    return at - index


def _of_one(tokens: list[Token], index: int, length: int) -> bool:
    """Say whether nobody who is worked with or spoken to stands before the saying."""
    following = right_of(tokens, index + length - 1, 3)
    if not _ADDRESSED.isdisjoint(following[:2]):
        return False
    if following[:1] == ["met"] and word_at(tokens, index + length - 1).fold == "war":
        return False
    nearest = word_at(tokens, index - 1).fold
    if nearest in ("nooit", "zelden", "amper"):
        return False
    for distance, token in left_of(tokens, index, 10):
        if token.fold in ("ik", "mijn") or is_person(tokens, index - distance):
            return True
        if token.fold in _THINGS:
            return False
        if token.fold in _AT_WORK or is_others(tokens, index - distance):
            return opens_with_deed(tokens, index)
    return _THINGS.isdisjoint(following)
