"""Street addresses: a street with a house number, or a full postcode.

A street without a number is a place of work or a neighbourhood, thousands share it: it stays.
"""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from typing import Final

from matcher.screening.finding import Finding
from matcher.screening.house_numbers import number_before, number_behind
from matcher.screening.postcodes import TOWN_FOLLOWS, postcodes
from matcher.screening.street_names import headed, opening
from matcher.screening.street_words import (
    BARE,
    LIVES,
    NO_STREET,
    PARTICLES,
    PLAIN_NUMBERED,
    SECOND_WORDS,
    SHORTENED,
    SIDES,
    STRONG,
    WEAK,
)
from matcher.screening.tokens import Token, fold

_DIGITS: Final = re.compile(r"\d+")
_FARTHEST_NUMBER: Final = 22
_LIVING: Final = 6
_SQUARE_YEAR: Final = re.compile(
    r"\b(?:plein|laan van) (?:18|19)\d\d,?\s(?:nr\.?\s|nummer\s)?[1-9]\d{0,3}[a-z]?\b", re.I
)
# What is counted behind a number: "aan de Rotte 3 boten".
_MANY: Final = re.compile(
    r" (?!(?:boven|tussen|samen|beneden|binnen|buiten|sinds|thuis|huis|links|rechts|wonen|alleen|hopen)\b)"
    r"[a-z]{2,14}(?:en|s)\b"
)
_POST_BOX: Final = re.compile(r"\b(?:postbus|antwoordnummer) [1-9]\d{0,4}\b", re.I)
_BETWEEN_PARTS: Final = re.compile(r"[ \u00a0]{0,2}[,;(\n]?[ \u00a0\n]{0,2}(?:postcode:? )?")
# "aan de Spoorsingel 5", "op de Schere 14": what stands between these and a number is the name of a street.
_ALONG: Final = (
    ("aan", "de"), ("aan", "het"), ("aan", "t"), ("op", "de"), ("op", "het"), ("op", "t"), ("naar", "de"),
)  # fmt: skip
_DWELLS: Final = frozenset({"woon", "woont", "wonen", "woonde", "woonachtig", "wonend", "verblijf", "huis", "logeer"})
_LOWER_PLAIN: Final = frozenset({"zuid", "noord", "centrum", "begane", "mezelf", "hem", "haar", "leeftijd"})


def addresses(text: str, tokens: list[Token]) -> list[Finding]:
    """Return street addresses and full postcodes; parts that stand side by side are one."""
    joined: list[Finding] = []
    for part in sorted(_parts(text, tokens)):
        last = joined[-1] if joined else None
        if last is not None and (part.start <= last.end or _BETWEEN_PARTS.fullmatch(text, last.end, part.start)):
            joined[-1] = Finding(last.start, max(last.end, part.end), "adres")
        else:
            joined.append(part)
    return joined


def _parts(text: str, tokens: list[Token]) -> Iterator[Finding]:
    for match in _SQUARE_YEAR.finditer(text):
        yield Finding(match.start(), match.end(), "adres")
    for match in _POST_BOX.finditer(text):
        yield Finding(match.start(), match.end(), "adres")
    yield from postcodes(text)
    for index in _near_numbers(text, tokens):
        found = _street(text, tokens, index)
        if found:
            yield found


def _near_numbers(text: str, tokens: list[Token]) -> Iterator[int]:
    """Yield the places of the words that a digit follows closely or stands close before, in order."""
    ends = [token.end for token in tokens]
    behind = 0
    for match in _DIGITS.finditer(text):
        first = max(behind, bisect_left(ends, match.start() - _FARTHEST_NUMBER))
        last = bisect_right(ends, match.end() + 4 * _FARTHEST_NUMBER // 2)
        behind = max(behind, last)
        for index in range(first, behind):
            if tokens[index].is_word and not tokens[index].text[0].isdigit():
                yield index


def _street(text: str, tokens: list[Token], index: int) -> Finding | None:
    token = tokens[index]
    after = token.end + (text[token.end : token.end + 1] == "." and (token.fold.endswith(SHORTENED) or _is_side(token)))
    end = number_behind(text, after)
    if end is None:
        return _numbered_in_front(text, tokens, index)
    start = _street_start(text, tokens, index, end)
    return None if start is None else Finding(start, end, "adres")


def _numbered_in_front(text: str, tokens: list[Token], index: int) -> Finding | None:
    """ "Nummer 12 van de Putselaan"."""
    if not _ends_as_street(tokens, index):
        return None
    start = number_before(text, opening(tokens, index))
    return None if start is None else Finding(start, tokens[index].end, "adres")


def _is_side(token: Token) -> bool:
    return token.fold in SIDES


def _ends_as_street(tokens: list[Token], index: int) -> bool:
    """Say whether the word at index is that of a street by its ending, behind a capital or of itself."""
    token = tokens[index]
    if token.fold in SECOND_WORDS and token.is_capital and _is_second(tokens, index):
        return True
    last = fold(token.text.split("-")[-1])
    if len(token.fold) <= 4 or token.fold in NO_STREET or last in NO_STREET:
        return False
    capital = token.is_capital or (
        index > 0 and tokens[index - 1].is_capital and tokens[index - 1].end + 1 == token.start
    )
    if token.fold.endswith(STRONG) and (capital or not token.fold.startswith(STRONG)):
        return True
    return token.is_capital and (token.fold.endswith(WEAK) or token.fold in BARE)


def _is_second(tokens: list[Token], index: int) -> bool:
    """ "Zevenkampse Ring", and not "De Haven"."""
    before = tokens[index - 1] if index else None
    if before is None or not before.is_capital or before.end + 1 != tokens[index].start:
        return False
    return before.fold not in PARTICLES and len(before.fold) > 3 and before.sentence == tokens[index].sentence


def _street_start(text: str, tokens: list[Token], index: int, end: int) -> int | None:
    token = tokens[index]
    if _ends_as_street(tokens, index):
        return opening(tokens, index)
    if _is_side(token) and index > 0 and (_ends_as_street(tokens, index - 1) or tokens[index - 1].is_capital):
        return opening(tokens, index - 1)
    head = headed(tokens, index)
    if head is not None:
        return tokens[head].start
    if token.fold in PLAIN_NUMBERED or token.fold in LIVES:
        return None
    near = tokens[max(0, index - _LIVING) : index]
    lives = any(other.fold in LIVES for other in near if other.sentence == token.sentence)
    enveloped = _follows_postcode(text, end) or TOWN_FOLLOWS.match(text, end) is not None
    along = _is_along(tokens, index) and _MANY.match(text, end) is None
    if token.is_capital:
        known = lives or enveloped or (along and token.text.istitle()) or _is_contracted(tokens, index)
        return opening(tokens, index) if known else None
    if token.fold in BARE or (token.fold.endswith(STRONG + WEAK) and token.fold not in NO_STREET | SECOND_WORDS):
        return opening(tokens, index) if lives or enveloped else None
    dwells = (along and any(other.fold in _DWELLS for other in near[-4:])) or _is_told(tokens, index)
    return opening(tokens, index) if dwells and token.fold not in _LOWER_PLAIN else None


def _is_told(tokens: list[Token], index: int) -> bool:
    """ "adres: zuidhoek 291"."""
    before = [token.fold for token in tokens[max(0, index - 2) : index]]
    return len(before) == 2 and before[1] in (":", "is", "=") and before[0].endswith("adres")


def _is_along(tokens: list[Token], index: int) -> bool:
    words = [token.fold for token in tokens[max(0, index - 4) : index] if token.is_word]
    return any(tuple(words[-2 - skipped :][:2]) in _ALONG for skipped in (0, 1))


def _is_contracted(tokens: list[Token], index: int) -> bool:
    """ "'t Slag 9"."""
    return index >= 2 and tokens[index - 1].fold == "t" and tokens[index - 2].text in ("'", "’", "‘")


def _follows_postcode(text: str, end: int) -> bool:
    return re.match(r"\s?,?\s{0,2}[1-9]\d{3}\s?[A-Za-z]{2}\b", text[end : end + 12]) is not None
