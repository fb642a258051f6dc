"""First names that stand in a text without an introduction: "Rachid kan maandag beginnen", "met Anouk en Noor".

A name that is also a word, a place or a brand needs somebody's deed or company beside it. A firm that bears
a name, a street and a school stay.
"""

import re
from collections.abc import Iterator
from typing import Final

from matcher.screening.businesses import TAILS, is_business, owns
from matcher.screening.doubtful_names import DOUBTFUL_NAMES
from matcher.screening.finding import Finding
from matcher.screening.first_names import FIRST_NAMES, SURE_NAMES
from matcher.screening.name_reading import read_name
from matcher.screening.name_shapes import is_given_name
from matcher.screening.name_words import DEEDS, NEVER, PLACE_ENDINGS
from matcher.screening.neighbours import NOTHING, left_of, right_of, word_at
from matcher.screening.tokens import Token, fold
from matcher.screening.wordlist import worded

_ARTICLES: Final = worded("de het een t n den dit dat deze die geen elke")
_EMPLOYED: Final = worded(
    """werk werkte werken gewerkt werkzaam stage baan ervaring filiaal winkel kassa magazijn dienst solliciteer
    solliciteerde gesolliciteerd vacature vacatures medewerker medewerkster chauffeur vakkenvuller vakkenvuller
    orderpicker reed gereden gestaan stond functie bijbaan kleding producten klant boodschappen school diploma
    opleiding les studeerde afgestudeerd leerling"""
)
_OF_FIRMS: Final = worded(
    """filiaal winkel kassa magazijn kleding producten klant klanten vrachtwagen vrachtwagens keuken medewerker
    personeel fabriek vestiging hoofdkantoor kwam spullen schoenen vacature vacatures bus bussen wagens school
    folder folders"""
)
_COMPANY_DOORS: Final = worded("bij voor van via")
_WITH_PEOPLE: Final = worded("met door aan namens volgens want toen sprak belde gesproken naast tegen")
# Verbs and other words that open a sentence and are first names too.
_OPENING_WORDS: Final = worded(
    """bel ben wil mark leen lies door mei april juni juli job roos kies hang land lief heel begin bot stien
    in den top art dan post wind zon storm sol rein rust star may june post service shell joy hope grace time
    just rock prins wei tam vos hal hand helder ernst beau mees merel can vaart lage wending"""
)
_SHORTEST_LOWER: Final = 5


def bare_names(text: str, tokens: list[Token]) -> Iterator[Finding]:
    """Yield the first names, with what follows of the name, that no introduction is needed for."""
    behind = -1
    for index, token in enumerate(tokens):
        if token.start < behind or not token.is_word:
            continue
        given = re.split("[-'’]", token.text, maxsplit=1)[0]
        head = fold(given)
        known = is_given_name(head) if token.is_capital else head in SURE_NAMES
        if not known and head not in DOUBTFUL_NAMES:
            continue
        if not token.is_capital:
            if known and _is_lower_name(tokens, index):
                yield Finding(token.start, token.end, "naam")
            continue
        end, pieces = read_name(text, token.start, lower=False)
        if not pieces:
            continue
        behind = end
        if "'" in token.text or "’" in token.text:
            if token.text.endswith("s") and not word_at(tokens, index + 1).is_capital:
                yield Finding(token.start, token.start + len(given), "naam")
        elif _is_somebody(tokens, index, end, pieces, sure=known):
            yield Finding(token.start, end, "naam")


def _is_lower_name(tokens: list[Token], index: int) -> bool:
    token, before = tokens[index], word_at(tokens, index - 1)
    if len(token.fold) < _SHORTEST_LOWER or not token.text.islower() or owns(before.fold):
        return False
    return before.fold not in _ARTICLES | _COMPANY_DOORS and word_at(tokens, index + 1).fold not in TAILS


def _is_somebody(tokens: list[Token], index: int, end: int, pieces: list[str], sure: bool) -> bool:
    token, before = tokens[index], word_at(tokens, index - 1)
    last = fold(pieces[-1])
    if is_business(pieces) or last.endswith(PLACE_ENDINGS) or (token.text.isupper() and len(token.text) < 4):
        return False
    opens = before is NOTHING or before.sentence != token.sentence
    follower = next((other for other in tokens[index : index + 12] if other.start >= end), NOTHING)
    if follower.text in ("&", "+") or follower.fold in TAILS or follower.text == "@":
        return False
    if not opens and (before.fold in _ARTICLES or owns(before.fold) or before.text in ("&", "+")):
        return False
    if not opens and _is_part_of_name(tokens, index):
        return False
    if before.fold in _COMPANY_DOORS and (len(pieces) > 1 or not sure) and _is_employed(tokens, index, before.fold):
        return False
    return sure or _is_shown(tokens, index, opens, follower, pieces)


def _is_part_of_name(tokens: list[Token], index: int) -> bool:
    """Say whether a capital directly in front, inside the sentence, makes this the tail of another name."""
    before = tokens[index - 1]
    if not (before.is_word and before.is_capital and before.end + 1 == tokens[index].start):
        return False
    inside = index >= 2 and tokens[index - 2].sentence == before.sentence and tokens[index - 2].is_word
    return inside and before.fold not in NEVER


def _is_employed(tokens: list[Token], index: int, door: str) -> bool:
    if door == "van":
        return word_at(tokens, index - 2).fold in _OF_FIRMS
    around = [token.fold for _, token in left_of(tokens, index)] + right_of(tokens, index, 6)
    return not _EMPLOYED.isdisjoint(around)


def _is_shown(tokens: list[Token], index: int, opens: bool, follower: Token, pieces: list[str]) -> bool:
    """Say whether something near shows a person in a name that is also another word."""
    token, before = tokens[index], word_at(tokens, index - 1)
    if len(pieces) > 1 and fold(pieces[1]) in FIRST_NAMES and pieces[1].istitle():
        return True
    if _is_listed(tokens, index, follower):
        return True
    if opens and token.fold in _OPENING_WORDS:
        return False
    if len(pieces) > 1 and not pieces[1].isupper():
        return True
    if len(token.fold) > 2 and follower.fold in DEEDS and before.fold not in _COMPANY_DOORS | {"in", "uit", "naar"}:
        return True
    if before.fold in _WITH_PEOPLE:
        return True
    return before.fold == "is" and word_at(tokens, index - 2).fold == "dit"


def _is_listed(tokens: list[Token], index: int, follower: Token) -> bool:
    """Say whether the name stands beside another: "Johan en Petra", "Aanwezig: Petra, Said"."""
    before, behind = word_at(tokens, index - 1), word_at(tokens, index - 2)
    if before.fold in ("en", "of") and behind.is_capital and fold(behind.text) in FIRST_NAMES:
        return True
    if follower.fold not in ("en", "of") and not (follower.text == "," and before.text == ":"):
        return False
    other = next((token for token in tokens[index : index + 12] if token.start > follower.start), NOTHING)
    if not (other.is_capital and other.fold in FIRST_NAMES):
        return False
    closing = next((token for token in tokens[index : index + 14] if token.start > other.start), NOTHING)
    return closing.fold not in TAILS and not owns(before.fold)
