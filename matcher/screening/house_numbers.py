"""A house number with what belongs to it: 14b, 33-2, 96 III, 480 kamer 12; and numbers that count something."""

import re
from typing import Final

_NUMBERED: Final = r"(?:nr\.?|nummer|no\.|huis[ -]?nummer|huis[ -]?nr\.?)"
# Behind the number: a letter, a second number, a floor, a room.
_ADDITION: Final = r"""
    (?:[ ]?[-–/][ ]?(?:\d{1,4}(?!\d)|[a-z]{1,2}(?:-?\d{1,3})?(?![^\W_])|[ivx]{1,4}(?![^\W_])
        |(?:hs|bis|huis|rood|zw|bg|boven|beneden)(?!\w))
      |[a-z](?:[-/]?\d{1,3})?(?![^\W_])|[ivx]{2,4}(?![^\W_])|hs(?!\w)|bis(?!\w)
      |[ ][a-hj-z](?:[ ]?\d{1,2})?(?![^\W_]|['’]|\.\s?[A-Z])|[ ](?-i:[IVX]{2,4})(?!\w)
      |[ ](?:hs|bis|huis|rood|zw|bg|boven|beneden)(?!\w)(?![ ](?:de|het|een)\b)
      |,?[ ](?:kamer|kmr\.?|appartement|app\.?|unit|studio|etage|portiek|flat|toren|bus|suite|woning)
        [ ](?:nr\.?[ ]|nummer[ ])?(?:\d{1,4}[a-z]?|[a-z])(?![^\W_])
      |,?[ ]\d?(?:e|de)?[ ]?(?:hoog|verdieping|etage)(?!\w))"""
_NUMBER: Final = re.compile(
    rf"""(?:[,;]?\s?{_NUMBERED}\s?:?)?[ \u00a0]{{0,2}}
    (?P<number>[1-9]\d{{0,3}})(?![\d.,:]\d|\d|\s?°|\s?%)
    {_ADDITION}{{0,3}}""",
    re.I | re.X,
)
# "nummer 12 van de Putselaan"
_IN_FRONT: Final = re.compile(
    rf"\b{_NUMBERED}[ ]?:?[ ]?[1-9]\d{{0,3}}[ ]?[a-z]?[ ](?:van|aan|op|in)[ ](?:de|het|'t)[ ]\Z", re.I
)
_COUNTED: Final = re.compile(
    r"""(?:uur|uren|dag(?:en|je)?|we(?:ek|ken)|maand(?:en)?|jaar|jaren|keer|x\b|maal|minuten|minuut|min\b|seconden|
    euro|eur\b|€|%|procent|km|kilometer|meter|m2|m²|m\b|cm|kg|kilo|ton\b|liter|personen|mensen|collega|medewerkers|
    kinderen|stuks|pallets|dozen|banen|vacatures|plaatsen|plekken|machines|lijnen|ploegen|auto'?s|bussen|vrachtwagens|
    winkels|schepen|panden|huizen|kantoren|woningen|locaties|filialen|man\b|vrouwen|mannen|leerlingen|klassen|haltes|
    seizoenen|projecten|klanten|bomen|ramen|trappen|parkeer|bedrijven|werkdagen|avonden|ochtenden|middagen|nachten|
    à\b|tot\s\d|graden|graad|fte|cent|containers|kramen|kraampjes|stands|restaurants|zalen|terrassen|kids\b|
    vestigingen|etages|verdiepingen|diensten|jarige?|bij\s\d|e\s(?!\w)|collega'?s|ha\b|hectare|punten|sterren)""",
    re.I | re.X,
)
_LONGEST_LEAD: Final = 34


def number_behind(text: str, end: int) -> int | None:
    """Return where a house number closes that stands directly behind a word that ends at end; a year and an amount
    are none."""
    match = _NUMBER.match(text, end)
    if match is None or match.start("number") == end:
        return None
    number = match.group("number")
    if len(number) == 4 and number[:2] in ("19", "20"):
        return None
    return None if counts(text, match.end()) else match.end()


def number_before(text: str, start: int) -> int | None:
    """Return where "nummer 12 van de" opens that leads to a street at start."""
    window = max(0, start - _LONGEST_LEAD)
    match = _IN_FRONT.search(text[window:start])
    return None if match is None else window + match.start()


def counts(text: str, end: int) -> bool:
    """Say whether what stands behind a number makes it an amount: "12 uur", "3 kinderen"."""
    return _COUNTED.match(text[end : end + 14].lstrip(" -")) is not None
