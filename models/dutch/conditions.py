"""Hours, parts of the week and years of experience."""

from __future__ import annotations

import re
from collections.abc import Iterator

from matcher.reading import Kind
from models.dutch.spans import Span

MOST_HOURS = 48
_NUMBER = r"(?P<{0}>\d{{1,2}})(?:[.,]\d)?"
_UNIT = r"\s?-?\s?(?:uur|uren|u\.?|urige werkweek)(?!\w)"
_NOT_A_WEEK = (
    r"(?!\s*(?:per|op een|/)\s?(?:dag|dienst|nacht|maand|keer|shift)|\s*(?:'s|s)\s?(?:ochtends|avonds|nachts))"
)
_HOURS = re.compile(
    rf"(?<![\d:.,])(?:(?P<least>minimaal|minstens|ten minste|tenminste|vanaf)\s|(?P<most>maximaal|hooguit|max\.?)\s)?"
    rf"{_NUMBER.format('low')}(?:\s?(?:-|a|tot(?: en met)?|/|of)\s?{_NUMBER.format('high')})?{_UNIT}{_NOT_A_WEEK}"
    r"(?P<week>\s*(?:per|in de|/|p\.?)\s?(?:week|w\.?))?"
)
_HOURS_CUE = re.compile(r"beschikbaar|inzetbaar|contract|(?:kunt|kan|wil|wilt|wilde|zoek|werk) |uren|parttime|fulltime")


def hours(text: str) -> Iterator[Span]:
    """Yield hours a week; a number of hours counts only when the week, a contract or availability stands by it."""
    for found in _HOURS.finditer(text):
        low, high = int(found["low"]), int(found["high"] or found["low"])
        line = text[max(0, found.start() - 40) : found.end() + 40]
        if not (0 < low <= high <= MOST_HOURS) or not (found["week"] or _HOURS_CUE.search(line)):
            continue
        value = f"{low}-{high}"
        if not found["high"] and (found["least"] or found["most"]):
            value = f"{low}-" if found["least"] else f"-{high}"
        elif not found["week"] and not found["high"]:
            continue
        yield Span(Kind.HOURS, value, *found.span())


_DAYPARTS = (
    (r"week[\s-]?end(?:en|s|dienst(?:en)?|werk|uren)?|weekeinden?", "weekend"),
    (r"(?:op )?zaterdag(?:en|s|ochtend(?:en)?|middag(?:en)?)?", "za"),
    (r"(?:op )?zondag(?:en|s|ochtend(?:en)?|middag(?:en)?)?", "zo"),
    (
        r"'?\s?s avonds|avond(?:en|uren|dienst(?:en)?|ploeg|werk|shifts?)?|late diensten?|late(?=,? en weekend)"
        r"|laat(?=(?:,| en| of)[^.]{0,12}nacht)"
     r"|late ploeg", "avond"),
    (r"volcontinu\w*|(?:vijf|drie|5|3)[\s-]?ploegen\w*", "nacht"),
    (r"'?\s?s nachts|nacht(?:en|dienst(?:en)?|ploeg|werk|shifts?)?", "nacht"),
    (r"'?\s?s ochtends|ochtend(?:en|uren|dienst(?:en)?|ploeg|werk)?|vroege dienst(?:en)?", "ochtend"),
    (r"'?\s?s middags|middag(?:en|dienst(?:en)?)?", "middag"),
)  # fmt: skip
_DAYPART = re.compile(
    r"(?<![\w-])(?=[a'lmnosvwz35d])(?:"
    + "|".join(f"(?P<p{index}>{words})" for index, (words, _) in enumerate(_DAYPARTS))
    + r")(?!\w)"
)
_CLOCK = re.compile(
    r"(?<![\d.,])(?P<from>[01]?\d|2[0-4])(?:[.:](?P<fm>[0-5]\d))?(?:\s?uur)?\s?(?:-|tot|en)\s?"
    r"(?P<to>[01]?\d|2[0-4])(?:[.:](?P<tm>[0-5]\d))?\s?(?P<unit>uur)?(?![\d%])"
)
_SHIFTS = re.compile(r"dienst|werktijd|rooster|ploeg|shift|je werkt|werk je")
EVENING_FROM = 20
"""A shift that ends at this hour or later fills an evening."""
NIGHT_UNTIL = 7
"""A shift that ends by this hour, or begins at 22 or later, fills a night."""


def dayparts(text: str) -> Iterator[Span]:
    """Yield days, parts of the day and weekends, also those that a shift's times fill."""
    for found in _DAYPART.finditer(text):
        name = found.lastgroup
        if name is not None:
            yield Span(Kind.DAYPARTS, _DAYPARTS[int(name[1:])][1], *found.span())
    for found in _CLOCK.finditer(text):
        if not (found["unit"] or (found["fm"] and found["tm"])):
            continue
        if not _SHIFTS.search(text, max(0, found.start() - 60), found.start()):
            continue
        start, end = int(found["from"]), int(found["to"])
        if start >= 22 or end <= min(NIGHT_UNTIL, start - 1):
            yield Span(Kind.DAYPARTS, "nacht", *found.span())
        elif end >= EVENING_FROM and end > start:
            yield Span(Kind.DAYPARTS, "avond", *found.span())


_COUNTS = {
    "een": 1.0, "half": 0.5, "een half": 0.5, "anderhalf": 1.5, "twee": 2.0, "drie": 3.0, "vier": 4.0, "vijf": 5.0,
    "zes": 6.0, "acht": 8.0, "tien": 10.0,
}  # fmt: skip
_COUNT = (
    r"(?P<count>\d{1,2}(?:[.,]5)?|een half|half|anderhalf|een|twee|drie|vier|vijf|zes|acht|tien)"
    r"(?:\s?(?:-|a|tot|of|en)\s?(?:\d{1,2}|twee|drie|vier|vijf))?"
)
_EXPERIENCE = (
    re.compile(
        rf"(?<![\w,.])(?P<least>minimaal|minstens|ten minste|tenminste|min\.?|ruim|zeker|al|aantoonbaar)?\s{{0,2}}"
        rf"{_COUNT}"
        r"\+?\s?(?P<unit>jaar|jaren|jr|maanden|maand)\s+(?:(?:aantoonbare|relevante|recente|goede|praktijk|rij|werk|hal"
        r"|eigen)[\s-]*){0,2}[\w-]{0,14}?(?:ervaring|ervaren)(?!\w)"
    ),
    re.compile(
        rf"(?<!\w)ervaring(?:\s+\w+){{0,4}}?\s*[(:,]?\s*(?P<least>minimaal|minstens|van minimaal|van ten minste"
        rf"|ten minste"
        rf"|min\.?|van)\s+{_COUNT}\s?(?P<unit>jaar|jaren|maanden|maand)(?!\w)"
    ),
    re.compile(
        rf"(?<!\w)(?P<least>minimaal|minstens|ten minste|tenminste|aantoonbaar|zeker)\s+{_COUNT}\s?(?P<unit>jaar"
        rf"|jaren|maanden)"
        r"\s+(?:[\w-]+\s+){0,4}?(?:gewerkt|gereden|gestaan|gedraaid|werkzaam|meegelopen)(?!\w)"
    ),
)  # fmt: skip
_MONTHS_OR_YEARS = re.compile(r"jaar|jaren|jr|maand")
_YOUR_OWN = re.compile(r"(?:collega|monteur|chauffeur|team|bedrijf|vakman|begeleider|ons|wij hebben|onze)[^.,]{0,30}$")


def experience(text: str) -> Iterator[Span]:
    """Yield years of experience; those of a colleague or the firm are left out."""
    if not _MONTHS_OR_YEARS.search(text):
        return
    for pattern in _EXPERIENCE:
        for found in pattern.finditer(text):
            count = found["count"]
            number = _COUNTS[count] if count in _COUNTS else float(count.replace(",", "."))
            years = round(number / 12, 1) if found["unit"].startswith("m") else number
            if not found["least"] and _YOUR_OWN.search(text, max(0, found.start() - 50), found.start()):
                continue
            yield Span(Kind.EXPERIENCE_YEARS, f"{years:g}", *found.span())
