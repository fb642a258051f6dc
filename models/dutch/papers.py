"""Licences, certificates and the VOG: what somebody can show."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from matcher.certificates import CertificateBook
from matcher.domain import Licence
from matcher.reading import Kind
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
NAME_REACH = 80
"""Characters within which the words of a name are looked for."""
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
_TITLE_AFTER = re.compile(
    r"\s?-?\s?(?:coordinator|docent|instructeur|trainer|opleider|adviseur|organisatie|regels|richtlijn|norm"
    r"|protocol|wet|voorschrift"
    r"|eisen|systeem|plan)"
)
_RULES_BEFORE = re.compile(r"(?:volgens|conform|met|kennis van|regels van)(?: de| het)? $")
_TWINS = re.compile(
    r"(?<!\w)(?P<one>heftruck|hef|reachtruck|reach|ept|hoogwerker)-?\s?(?P<link>en/of|en|of|/|&|,)\s?"
    r"(?P<two>heftruck|reachtruck|ept|hoogwerker)[\s-]?(?:certifica\w+|diploma\w*|rijbewijs|papieren|bewijs)"
)
_TWIN_NAMES = {
    "hef": "heftruckcertificaat", "heftruck": "heftruckcertificaat", "reach": "reachtruckcertificaat",
    "reachtruck": "reachtruckcertificaat", "ept": "EPT-certificaat", "hoogwerker": "hoogwerkercertificaat",
}  # fmt: skip
_VOG = re.compile(r"(?<![\w-])(?:vog|v\.o\.g\.|verklaring omtrent (?:het )?gedrag)(?![\w'])(?!-?\s?(?:aanvraag))")


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
            rules = name == "HACCP" and _RULES_BEFORE.search(text, max(0, found.start() - 16), found.start())
            if name is not None and not rules and not _TITLE_AFTER.match(text, found.end()):
                yield Span(Kind.CERTIFICATE, name, *found.span())
        for found in _PAPER.finditer(text):
            yield from self._beside(text, found.start(), found.end())

    def _beside(self, text: str, paper_start: int, paper_end: int) -> Iterator[Span]:
        line_start = text.rfind("\n", 0, paper_start) + 1
        line_end = text.find("\n", paper_end) % (len(text) + 1)
        left = list(_TOKEN.finditer(text, max(line_start, paper_start - NAME_REACH), paper_end))
        for words in left[-1 - MOST_WORDS :]:
            name = None if _NOT_A_NAME.match(words.group()) else self._named(text[words.start() : paper_end])
            if name is not None:
                yield self._extended(text, words.start(), paper_end, name)
                return
        right = list(_TOKEN.finditer(text, paper_end, min(line_end, paper_end + NAME_REACH)))[:MOST_WORDS]
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
