"""Diplomas and the level of Dutch: what somebody has learned."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping

from matcher.reading import Kind, Strength
from models.dutch.spans import Span

_LEVELS = (
    (re.compile(
        r"(?<![\w-])mbo[\s-]*(?:opleiding|diploma|niveau)?[\s-]*(?P<n>[1-4])(?!\w)"
        r"(?:\s?(?:-|/|of|en)\s?[1-4](?!\w))?"
    ), "mbo"),
    (re.compile(r"(?<![\w-])niveau[\s-]?(?P<n>[1-4])(?!\w)(?:\s?(?:-|/|of)\s?(?:niveau\s)?[1-4](?!\w))?"), "mbo"),
    (re.compile(r"(?<![\w-])startkwalificatie(?!\w)"), "mbo2"),
    (re.compile(r"(?<![\w-])vmbo(?:-?(?:tl|kader|basis|gt))?(?:[\s-]?(?:diploma|niveau))?(?!\w)"), "vmbo"),
    (re.compile(r"(?<![\w-])(?:havo|vwo)(?:[\s-]?(?:diploma|niveau))?(?!\w)"), "havo_vwo"),
    (re.compile(r"(?<![\w-])hbo(?:[\s-]?(?:diploma|niveau|opleiding))?(?!\w)"), "hbo"),
)  # fmt: skip
_SCHOOLS = re.compile(r"mbo|niveau|startkwalificatie|havo|vwo|hbo")
_TRADES = (
    (r"helpende(?: plus| zorg en welzijn)?", "mbo2"),
    (r"verzorgende(?:[\s-]?ig)?", "mbo3"),
    (r"verpleegkundige", "mbo4"),
    (r"(?:gespecialiseerd )?pedagogisch (?:medewerker|professional|werk)\w*", "mbo3"),
    (r"onderwijsassistent", "mbo4"),
    (r"doktersassistente?", "mbo4"),
    (r"apothekersassistente?", "mbo4"),
    (r"tandartsassistente?", "mbo4"),
)
_TRADE_DIPLOMA = tuple(
    (re.compile(rf"(?<!\w)diploma (?:van |als |tot |voor )?{words}(?!\w)|(?<!\w)gediplomeerd {words}(?!\w)"), level)
    for words, level in _TRADES
)
_DIPLOMA = re.compile(
    r"(?<!\w)(?:diploma(?!'?s? (?:is|zijn) niet)|gediplomeerde?|afgeronde?|kwalificerend\w*|bevoegd\w*)(?!\w)"
)
_NOT_A_DIPLOMA = re.compile(r"werk-? ?(?:en|/|&) ?denkniveau|denkniveau|taalniveau|nederlands|engels|bbl|leerbaan")
DIPLOMA_REACH = 60
"""Characters between a level and the word that makes it a diploma."""


def education(text: str) -> Iterator[Span]:
    """Yield levels of education; a level without the word diploma beside it is no more than said."""
    for pattern, level in _TRADE_DIPLOMA if "diploma" in text or "gediplomeerd" in text else ():
        for found in pattern.finditer(text):
            yield Span(Kind.EDUCATION, level, *found.span())
    for pattern, level in _LEVELS if _SCHOOLS.search(text) else ():
        for found in pattern.finditer(text):
            start, end = found.span()
            around_start = max(0, start - DIPLOMA_REACH)
            around = text[max(around_start, _last_break(text, start)) : _next_break(text, end)]
            bare = not _DIPLOMA.search(around) or _NOT_A_DIPLOMA.search(around)
            value = level + found["n"] if level == "mbo" else level
            yield Span(Kind.EDUCATION, value, start, end, strength=Strength.PLAIN if bare else None)


def _last_break(text: str, at: int) -> int:
    return max(text.rfind(mark, 0, at) for mark in ".\n;?!") + 1


def _next_break(text: str, at: int) -> int:
    marks = [place for mark in ".\n;?!" if (place := text.find(mark, at, at + DIPLOMA_REACH)) >= 0]
    return min(marks, default=at + DIPLOMA_REACH)


_CEFR = re.compile(
    r"(?<![\w-])(?P<low>a[012]|b[12]|c[12])(?:\s?(?:/|-|of)\s?(?:a[012]|b[12]|c[12]|[1-4]f))?(?![\w])(?=[^.;\n]{0,25}"
    r"(?:nederlands|niveau))|(?:nederlands\w*|taal\w*|taalniveau)[^.;\n]{0,30}?(?<![\w-])(?P<behind>a[012]|b[12]"
    r"|c[12])(?!\w)"
)
_TONGUES = (
    r"(?:engels|duits|frans|arabisch|turks|pools|spaans|portugees|bulgaars|roemeens|papiaments|italiaans|oekraiens)"
)
_OTHER_TONGUE = re.compile(_TONGUES)
_EITHER_TONGUE = re.compile(
    rf"nederlands\w*(?:\s+taal)?\s*(?:\(?en\s?/\s?of|/|of|,)\s*(?:\w+\s+){{0,2}}{_TONGUES}"
    rf"|{_TONGUES}(?:e\s+taal)?\s*(?:of|/|en\s?/\s?of|,)\s*(?:\w+\s+){{0,2}}nederlands"
)
_DUTCH = r"(?:de nederlandse taal|nederlandse taal|nederlands)(?!e\b|er\b|talig\w* bedrijf)"
_GRADES: tuple[tuple[str, Mapping[str, str], str], ...] = (
    (r"(?:zeer goed|heel goed|erg goed|uitstekend|foutloos|vloeiend|perfect)e?", {"foutloos": "C1", "vloeiend": "C1",
     "uitstekend": "C1", "perfect": "C1"}, "B2"),
    (r"(?:goed|prima|duidelijk)e?", {}, "B1"),
    (r"(?:redelijk|genoeg|voldoende|basis(?:kennis)?)e?", {}, "A2"),
    (r"(?:een beetje|wat|eenvoudig)e?", {}, "A1"),
)  # fmt: skip
_BETWEEN = (
    r"(?:\s+(?:(?:mondeling|schriftelijk)e?|beheersing|kennis|van|in|met|de|het|en|kunnen|spreken|begrijpen"
    r"|genoeg)){0,6}"
)
_GRADED = tuple(
    (
        re.compile(
            rf"(?<!\w)(?P<grade>{grade}){_BETWEEN}\s+{_DUTCH}(?!\w)"
            rf"|(?<!\w){_DUTCH}\s+(?:goed )?(?:spreekt je |beheers je |is |gaat je )?(?P<behind>{grade})(?!\w)"
        ),
        special,
        level,
    )
    for grade, special, level in _GRADES
)
_SPEAKS = re.compile(
    rf"(?<!\w)(?:je|jij|u) (?:spreekt|beheerst|praat)(?: en (?:verstaat|schrijft|begrijpt|leest))? {_DUTCH}(?!\w)"
    r"|(?<!\w)beheersing van (?:de nederlandse taal|het nederlands)(?!\w)"
)


def dutch_levels(text: str) -> Iterator[Span]:
    """Yield levels of Dutch; none where another language is as good."""
    if "nederlands" not in text and "taal" not in text and "niveau" not in text:
        return
    for found in (*_CEFR.finditer(text), *_graded(text), *_SPEAKS.finditer(text)):
        start, end = found.span()
        around = text[_last_break(text, start) : _next_break(text, end)]
        if _EITHER_TONGUE.search(around) or (found.re is not _CEFR and _CEFR.search(around)):
            continue
        level = _level_of(found)
        if found.re is _CEFR:
            near = text[max(0, start - 16) : end + 16]
            if _OTHER_TONGUE.search(near) and "nederlands" not in near:
                continue
        yield Span(Kind.DUTCH_LEVEL, level, start, end)


def _graded(text: str) -> Iterator[re.Match[str]]:
    for pattern, _, _ in _GRADED:
        yield from pattern.finditer(text)


def _level_of(found: re.Match[str]) -> str:
    if found.re is _CEFR:
        return (found["low"] or found["behind"]).upper()
    for pattern, special, level in _GRADED:
        if found.re is pattern:
            said = (found["grade"] or found["behind"]).removesuffix("e")
            return special.get(said, level)
    return "A2"
