"""Licences, certificates, the VOG, diplomas and the level of Dutch: what somebody can show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from matcher.certificates import CertificateBook
from matcher.domain import Licence
from matcher.reading import Kind, Strength
from models.dutch.spans import Span

_CODE = r"(?:am|be|b\s?\+\s?e|b/e|ce|c\s?\+\s?e|c\(e\)|c/e|c1|d1|[abcdt])(?![\w'])"
_CODES = rf"(?P<codes>{_CODE}(?:\s?(?P<link>,|/|&|\+|\ben(?:/of)?\b|\bof\b)\s?{_CODE})*)"
_WORD = r"(?:auto)?rij[\s-]?bewij(?:s|zen)"
_LICENCE = re.compile(
    rf"(?<![\w-])(?:{_WORD}[\s:(-]*(?:categorie\s|cat\.?\s|klasse\s|type\s)?\(?{_CODES}\)?"
    rf"|(?P<before>{_CODE})[\s-]{_WORD}(?!\w)"
    r"|(?P<named>groot[\s-]?rijbewijs|vracht(?:wagen|auto)[\s-]?rijbewijs|(?:trekker|tractor)[\s-]?rijbewijs"
    r"|motor[\s-]?rijbewijs|(?:brommer|bromfiets|scooter)[\s-]?(?:rijbewijs|certificaat)|bus[\s-]?rijbewijs"
    r"|aanhanger[\s-]?rijbewijs)(?!\w)"
    rf"|(?P<plain>{_WORD})(?!\w)(?!\s*(?:voor\s+(?:de\s+)?)?(?:heftruck|reach|hoogwerker|ept|shovel|verreiker)))"
)
_BARE = re.compile(r"(?<=\()(?P<code>be|ce|c1e?|b\+e|c\+e)(?=\))")
_NAMED = {
    "groot": "C", "vracht": "C", "trekker": "T", "tractor": "T", "motor": "A", "brommer": "AM", "bromfiets": "AM",
    "scooter": "AM", "bus": "D", "aanhanger": "BE",
}  # fmt: skip
_OTHER_LICENCE = re.compile(
    r"(?:heftruck|reach\w*|computer|digitaal|vaar|hoogwerker|shovel|ept|pallettruck|minigraver)[\s-]*$"
)


def _categories(said: str) -> tuple[str, ...]:
    joined = re.sub(r"([bc])(?:\s?\+\s?|/|\()e\b\)?", r"\1e", said)
    return tuple(dict.fromkeys(code.upper() for code in re.findall(rf"\b{_CODE}", joined)))


def licences(text: str) -> Iterator[Span]:
    """Yield licences; "rijbewijs" alone is B; a heftruckrijbewijs is a certificate and yields none."""
    for found in _LICENCE.finditer(text) if "bewij" in text or "bromfiets" in text else ():
        if _OTHER_LICENCE.search(text, max(0, found.start() - 14), found.start()):
            continue
        if found["named"]:
            codes: tuple[str, ...] = tuple(code for word, code in _NAMED.items() if found["named"].startswith(word))
        elif found["plain"]:
            codes = (Licence.B.value,)
        else:
            codes = _categories(found["codes"] or found["before"])
        either = bool(found["link"]) and ("of" in found["link"] or found["link"] == "/")
        yield from _alternatives(Kind.LICENCE, codes, found.start(), found.end(), either)
    for found in _BARE.finditer(text):
        yield from _alternatives(Kind.LICENCE, _categories(found["code"]), *found.span("code"), False)


def _alternatives(kind: Kind, values: tuple[str, ...], start: int, end: int, either: bool) -> Iterator[Span]:
    """Yield one span for values of which one is enough, else one for each."""
    if either and len(values) > 1:
        yield Span(kind, values[0], start, end, values[1:])
    else:
        yield from (Span(kind, value, start, end) for value in values)


_PAPER = re.compile(
    r"(?:certifica(?:at|ten|te)|certificering|diploma(?:'?s)?|brevet|rijbewijs|bewijs|pas(?:je)?|kaart|papieren"
    r"|training)(?![a-z])"
)
_TOKEN = re.compile(r"[^\s,.;:!?()\n]+")
BRACKET_REACH = 40
MOST_WORDS = 4
"""Words of a certificate's name before or behind the word that makes it a paper."""
_NOT_A_NAME = re.compile(r"^(?:een|je|jouw|het|de|dit|dat|en|of|met|als|geldig|geldige|bij|in|op|van|voor|te)$")

_ACRONYMS = {
    "vca": "VCA basis", "b-vca": "VCA basis", "vca basis": "VCA basis", "vca-basis": "VCA basis", "vol-vca": "VCA VOL",
    "vca-vol": "VCA VOL", "vca vol": "VCA VOL", "bhv": "BHV", "ehbo": "EHBO", "kinder-ehbo": "kinder-EHBO",
    "kinder ehbo": "kinder-EHBO", "haccp": "HACCP", "adr": "ADR", "code 95": "code 95", "code95": "code 95",
    "nen 3140": "NEN 3140", "nen3140": "NEN 3140", "sociale hygiene": "SVH sociale hygiëne",
    "svh": "SVH sociale hygiëne", "stcw": "STCW", "bosiet": "BOSIET", "gwo": "GWO", "vapro a": "VAPRO A",
    "vapro b": "VAPRO B", "dta": "DTA", "vil-vcu": "VIL-VCU", "big-registratie": "BIG-registratie",
    "big-geregistreerd": "BIG-registratie", "chauffeurskaart": "chauffeurskaart", "bestuurderskaart":
    "bestuurderskaart", "havenpas": "havenpas", "beveiligingspas": "beveiligingspas", "grijze pas": "beveiligingspas",
    "vaarbewijs": "vaarbewijs", "hijsbewijs": "hijsbewijs", "f-gassen": "F-gassen", "event security officer":
    "event security officer", "beveiliger 2": "diploma Beveiliger 2", "iso 9606": "ISO 9606",
    "rijinstructeurspas": "WRM-pas", "spuitlicentie": "spuitlicentie", "heftruckpapieren": "heftruckcertificaat",
    "vve-certificaat": "VVE",
}  # fmt: skip
"""Names that are papers by themselves; other names need a word like certificaat beside them."""
_ACRONYM = re.compile(
    r"(?<![\w-])(?:" + "|".join(re.escape(name) for name in sorted(_ACRONYMS, key=len, reverse=True)) + r")(?![\w])"
)
_TITLE_AFTER = re.compile(r"\s?-?\s?(?:coordinator|docent|instructeur|trainer|opleider|adviseur|organisatie|regels)")
_TWINS = re.compile(
    r"(?<!\w)(?P<one>heftruck|hef|reachtruck|reach|ept|hoogwerker)-?\s?(?P<link>en/of|en|of|/|&|,)\s?"
    r"(?P<two>heftruck|reachtruck|ept|hoogwerker)[\s-]?(?:certifica\w+|diploma\w*|rijbewijs|papieren|bewijs)"
)
_TWIN_NAMES = {
    "hef": "heftruckcertificaat", "heftruck": "heftruckcertificaat", "reach": "reachtruckcertificaat",
    "reachtruck": "reachtruckcertificaat", "ept": "EPT-certificaat", "hoogwerker": "hoogwerkercertificaat",
}  # fmt: skip
_VOG = re.compile(r"(?<![\w-])(?:vog|v\.o\.g\.|verklaring omtrent (?:het )?gedrag)(?![\w])(?!-?\s?(?:aanvraag))")


class CertificateFinder:
    """Finds the certificates of one book in folded running text."""

    def __init__(self, book: CertificateBook) -> None:
        self._book = book
        self._named = lru_cache(maxsize=16384)(self._name)

    def _name(self, words: str) -> str | None:
        certificate = self._book.get(words)
        return certificate.name if certificate is not None else None

    def find(self, text: str) -> Iterator[Span]:
        """Yield certificates; a machine or trade alone (heftruck, lassen) is none without a paper beside it.

        What stands in brackets behind a certificate explains it and is none of its own.
        """
        ends: list[int] = []
        for span in sorted(self._all(text), key=lambda span: (span.start, -span.end)):
            bracket = text.rfind("(", max(0, span.start - BRACKET_REACH), span.start)
            inside = bracket >= 0 and ")" not in text[bracket : span.start]
            if not (inside and any(0 <= bracket - end <= 1 for end in ends)):
                ends.append(span.end)
                yield span

    def _all(self, text: str) -> Iterator[Span]:
        for found in _TWINS.finditer(text):
            names = (_TWIN_NAMES[found["one"]], _TWIN_NAMES[found["two"]])
            names = (self._named(names[0]) or names[0], self._named(names[1]) or names[1])
            yield from _alternatives(Kind.CERTIFICATE, names, *found.span(), found["link"] in ("of", "en/of", "/"))
        for found in _ACRONYM.finditer(text):
            name = self._named(_ACRONYMS[found.group()])
            if name is not None and not _TITLE_AFTER.match(text, found.end()):
                yield Span(Kind.CERTIFICATE, name, *found.span())
        for found in _PAPER.finditer(text):
            yield from self._beside(text, found.start(), found.end())

    def _beside(self, text: str, paper_start: int, paper_end: int) -> Iterator[Span]:
        line_start = text.rfind("\n", 0, paper_start) + 1
        line_end = text.find("\n", paper_end)
        left = list(_TOKEN.finditer(text, max(line_start, paper_start - 80), paper_end))
        for words in left[-1 - MOST_WORDS :]:
            name = None if _NOT_A_NAME.match(words.group()) else self._named(text[words.start() : paper_end])
            if name is not None:
                yield self._extended(text, words.start(), paper_end, name)
                return
        right = list(_TOKEN.finditer(text, paper_end, line_end if line_end > 0 else len(text)))[:MOST_WORDS]
        for words in reversed(right):
            joined = text[paper_end : words.end()]
            name = None if any(mark in joined for mark in ",.;:!?()") else self._named(text[paper_start : words.end()])
            if name is not None and not _NOT_A_NAME.match(words.group()):
                yield Span(Kind.CERTIFICATE, name, paper_start, words.end())
                return

    def _extended(self, text: str, start: int, end: int, name: str) -> Span:
        """Return the span with the words behind it that name the certificate more closely (MIG/MAG, niveau 2)."""
        for words in list(_TOKEN.finditer(text, end, end + 30))[:2]:
            closer = self._named(text[start : words.end()])
            if text[end : words.start()].strip() == "" and closer is not None and closer != name:
                return Span(Kind.CERTIFICATE, closer, start, words.end())
        return Span(Kind.CERTIFICATE, name, start, end)


def vogs(text: str) -> Iterator[Span]:
    for found in _VOG.finditer(text):
        yield Span(Kind.VOG, "VOG", *found.span())


_LEVELS = (
    (re.compile(r"(?<![\w-])mbo[\s-]*(?:opleiding|diploma|niveau)?[\s-]*(?P<n>[1-4])(?!\w)(?:\s?(?:-|/|of|en)\s?[1-4](?!\w))?"), "mbo"),
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
    r"(?<![\w-])(?:diploma(?!'?s? (?:is|zijn) niet)|gediplomeerde?|afgeronde?|kwalificerend\w*|bevoegd\w*)(?!\w)"
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
    r"(?:nederlands|niveau))|(?:nederlands\w*|taal\w*|taalniveau)[^.;\n]{0,30}?(?<![\w-])(?P<behind>a[012]|b[12]|c[12])(?!\w)"
)
_TONGUES = r"(?:engels|duits|frans|arabisch|turks|pools|spaans|portugees|bulgaars|roemeens|papiaments|italiaans|oekraiens)"
_OTHER_TONGUE = re.compile(_TONGUES)
_EITHER_TONGUE = re.compile(
    rf"nederlands\w*(?:\s+taal)?\s*(?:\(?en\s?/\s?of|/|of|,)\s*(?:\w+\s+){{0,2}}{_TONGUES}"
    rf"|{_TONGUES}(?:e\s+taal)?\s*(?:of|/|en\s?/\s?of|,)\s*(?:\w+\s+){{0,2}}nederlands"
)
_DUTCH = r"(?:de nederlandse taal|nederlandse taal|nederlands)(?!e\b|er\b|talig\w* bedrijf)"
_GRADES = (
    (r"(?:zeer goed|heel goed|erg goed|uitstekend|foutloos|vloeiend|perfect)e?", {"foutloos": "C1", "vloeiend": "C1",
     "uitstekend": "C1", "perfect": "C1"}, "B2"),
    (r"(?:goed|prima|duidelijk|voldoende)e?", {}, "B1"),
    (r"(?:redelijk|genoeg|basis(?:kennis)?)e?", {}, "A2"),
    (r"(?:een beetje|wat|eenvoudig)e?", {}, "A1"),
)  # fmt: skip
_BETWEEN = r"(?:\s+(?:(?:mondeling|schriftelijk)e?|beheersing|kennis|van|in|met|de|het|en|kunnen|spreken|begrijpen|genoeg)){0,6}"
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
        if _EITHER_TONGUE.search(around):
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
