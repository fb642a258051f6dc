"""Full postcodes, with the house number behind them where there is one."""

import re
from collections.abc import Iterator
from typing import Final

from matcher.screening.finding import Finding
from matcher.screening.house_numbers import counts
from matcher.screening.wordlist import worded

_POSTCODE: Final = re.compile(
    r"[1-9](?<![\w\-.,€+].)\d{3}[ \u00a0]{0,2}(?P<letters>[A-Za-z]{2})(?![^\W_])"
    r"(?P<house>\s?[,\-]?\s?(?:nr\.?\s?|nummer\s"
    r"|huisnummer\s)?[1-9]\d{0,3}(?:\s?[-/]\s?[A-Za-z\d]{1,3}\b|[a-z]\b)?(?![\d.,:]\d|\d))?"
)
_UNITS: Final = worded("KM KG CM MM EU KW PK BV NV ML MB GB HZ KB KV VA LM TB MW BH SA SD SS")
_WORDS: Final = worded("EN OF OP IN TE IS DE AL NA AF OM ER ZE WE JE IK")
_LOWER_TAIL: Final = worded("km kg cm mm en of op in te is de al na af om er ze we je ik eu kw pk")
_STANDARDS: Final = re.compile(
    r"\b(?:nen|iso|din|type|model|serie|artikel|windows|volvo|bmw|mazda|daf|man|en)[ -]?\Z", re.I
)
_BEHIND_A_NUMBER: Final = re.compile(r"[^\W\d_]{2} [1-9]\d{0,3}[ -]?[a-z\d]{0,2}, ?\Z", re.I)
TOWN_FOLLOWS: Final = re.compile(
    r",?\s{1,2}(?:(?:te|in) )?(?:rotterdam|r['’]?dam|schiedam|vlaardingen|capelle|spijkenisse|hoogvliet|barendrecht"
    r"|ridderkerk|maassluis|krimpen|hellevoetsluis|rhoon|poortugaal|brielle|pernis|rozenburg|berkel|bergschenhoek"
    r"|bleiswijk|delft|dordrecht|gouda|den haag|zwijndrecht)\b|,?\s{1,2}te\b",
    re.I,
)
"""A town behind a number or a postcode, as on an envelope."""


def postcodes(text: str) -> Iterator[Finding]:
    """Yield the postcodes of a text, four digits and two letters."""
    for match in _POSTCODE.finditer(text):
        letters = match.group("letters")
        joined = match.start("letters") == match.start() + 4
        before = text[max(0, match.start() - 16) : match.start()]
        after = text[match.end() : match.end() + 14]
        surely = "postcode" in before.lower() or TOWN_FOLLOWS.match(text, match.end()) is not None
        surely = surely or _BEHIND_A_NUMBER.search(before) is not None
        if (letters.upper() in _UNITS and not surely) or _STANDARDS.search(before):
            continue
        house = match.group("house")
        if letters.isupper():
            plain = joined or letters not in _WORDS or surely or not _shouted(before, after)
        else:
            surely = surely or (house is not None and letters not in _LOWER_TAIL)
            plain = (joined and not letters[0].isupper()) or surely or (letters.lower() not in _LOWER_TAIL and joined)
        if not plain:
            continue
        counted = house and counts(text, match.end())
        yield Finding(match.start(), match.start("house") if counted else match.end(), "adres")


def _shouted(before: str, after: str) -> bool:
    words = re.findall(r"[^\W\d_]{2,}", before) + re.findall(r"[^\W\d_]{2,}", after)
    return bool(words) and all(word.isupper() for word in words)
