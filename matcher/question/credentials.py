"""rijbewijs and certificaat: papers that somebody can show."""

import re
from collections.abc import Iterator

from matcher.question.reading import Mention, Side
from matcher.question.text import Question

_LICENCES = ("AM", "A", "B", "BE", "C1", "C", "CE", "D1", "D", "T")
_CODE = r"(?:am|be|b\s?\+\s?e|b/e\b|c1|ce|c\s?\+\s?e|c\(e\)|c/e\b|d1|a|b|c|d|t)"
_CODES = rf"{_CODE}(?![\w])(?:\s*(?:,|/|&|\+|en|of|-)\s*(?:rijbewijs\s+|trekker\s+)?{_CODE}(?!\w|'|\s?&))*"
_LICENCE_WORD = r"(?:auto)?rij[\s-]?bewij(?:s|zen)(?:\s*(?:categorie|cat\.?|type|klasse|:|\())?"
_LICENCE = re.compile(
    rf"\b(?:{_LICENCE_WORD}[\s-]*(?P<behind>{_CODES})\)?|(?P<before>{_CODES})\s*-?\s*rij[\s-]?bewij(?:s"
    rf"|zen)\b"
    r"|(?P<named>groot rijbewijs|vracht(?:wagen|auto)[\s-]?rijbewijs|trekker[\s-]?rijbewijs"
    r"|tractor[\s-]?rijbewijs|motor[\s-]?rijbewijs|"
    r"(?:brommer|bromfiets|scooter)[\s-]?(?:rijbewijs|certificaat)|bus[\s-]?rijbewijs"
    r"|aanhanger[\s-]?rijbewijs|auto[\s-]?rijbewijs|roze pasje)"
    r"|(?P<plain>rij[\s-]?bewij(?:s|zen))\b(?!\s*-?\s*(?:instructeur|examinator|school)))"
)
_NAMED_LICENCES = {
    "groot": "C", "vracht": "C", "trekker": "T", "tractor": "T", "motor": "A", "brommer": "AM", "bromfiets": "AM",
    "scooter": "AM", "bus": "D", "aanhanger": "BE", "auto": "B", "roze": "B",
}  # fmt: skip
_BARE_CE = re.compile(
    r"(?<![\w-])(?:c\s*(?:/|of|en)\s*)?(?:c\s?\+\s?e|ce)(?:\s*(?:/|of|en)\s*c\b)?"
    r"(?![\w+'])(?!\s?-?\s?(?:markering|keur\w*|chauffeur|label|norm\w*"
    r"|gecertificeerd|gekeurd|logo|certific\w*|verklaring))"
)
_BARE_WITH = re.compile(r"(?<=\bmet )(?:be|c1|c|d1|d)(?=\s*(?:$|[,.;]|(?:en|of|plus) (?:code|rijbewijs|vca|ce\b)))")


def _codes(said: str) -> tuple[str, ...]:
    joined = re.sub(r"b\s?\+\s?e\b|b/e\b", "be", said)
    joined = re.sub(r"c\s?\+\s?e\b|c\(e\)|c/e\b", "ce", joined)
    return tuple(sorted({code.upper() for code in re.findall(rf"\b{_CODE}(?!\w)", joined)} & set(_LICENCES)))


def read_licences(question: Question, side: Side) -> Iterator[Mention]:
    """Yield rijbewijs; without a letter it is B. A title with a licence in it (CE-chauffeur) gives none."""
    for found in _LICENCE.finditer(question.text):
        codes: tuple[str, ...] = ("B",)
        if found["behind"] or found["before"]:
            codes = _codes(found["behind"] or found["before"])
        elif found["named"]:
            codes = tuple(code for word, code in _NAMED_LICENCES.items() if found["named"].startswith(word))
        if codes:
            yield Mention("rijbewijs", codes, *found.span())
    for found in _BARE_CE.finditer(question.text):
        yield Mention("rijbewijs", _codes(found.group()), *found.span())
    for found in _BARE_WITH.finditer(question.text):
        yield Mention("rijbewijs", (found.group().upper(),), *found.span())


_PAPER = (
    r"(?:certificaten|certificaat|certificering|diploma|papieren|bewijs|rijbewijs|cert\.?|pasje"
    r"|getuigschrift)"
)
_TRUCK = r"(?:hef|reach|schuifmast|hoogwerker|vork)"
_CERTIFICATES = (
    (
        rf"heftruck[\s-]*{_PAPER}\w*|heftruck(?=\s?-?\s?(?:,|/|&|en|of)\s?(?:reachtruck|reach|ept"
        rf"|hoogwerker)[\s-]*{_PAPER})|{_PAPER} (?:voor )?(?:de )?(?:heftruck|vorkheftruck)(?!chauff)"
        rf"|vorkheftruck[\s-]*{_PAPER}",
        "heftruckcertificaat"),
    (
        rf"(?:reach|schuifmast)[\s-]?truck[\s-]*{_PAPER}|(?<=heftruck-/)reachtruck"
        rf"|{_PAPER} (?:voor )?(?:de )?(?:reach|schuifmast)[\s-]?truck(?!chauff)|reach[\s-]{_PAPER}"
        rf"|(?:reach|schuifmast)[\s-]?truck(?=\s?-?\s?(?:,|/|&|en|of)\s?heftruck[\s-]*{_PAPER})",
        "reachtruckcertificaat"),
    (r"code[\s-]?95", "code 95"),
    (
        rf"v\.?c\.?a\.?(?:[\s-]?(?:basis|vol|b-vca|vol-vca))?(?:[\s-]{_PAPER})?(?!\w)|b-?vca|vol-vca"
        rf"|veiligheid gezondheid en milieu checklist",
        "VCA"),
    (
        rf"b\.?h\.?v\.?(?:['-]?er)?(?:[\s-]{_PAPER})?(?!\w)|bedrijfshulpverlening|bedrijfshulpverlener",
        "BHV"),
    (rf"kinder[\s-]?ehbo(?:[\s-]{_PAPER})?", "kinder-EHBO"),
    (rf"e\.?h\.?b\.?o\.?(?:[\s-]{_PAPER})?(?!\w)", "EHBO"),
    (rf"haccp(?:[\s-]{_PAPER})?", "HACCP"),
    (rf"nen[\s-]?3140(?: vop)?(?:[\s-]{_PAPER})?", "NEN 3140"),
    (rf"sociale hygiene|svh(?: sociale hygiene)?(?:[\s-]{_PAPER})?", "SVH Sociale Hygiëne"),
    (r"las[\s-]?(?:diploma's|diplomas|diploma|certificaten|certificaat|papieren)", "lascertificaat"),
    (rf"hoogwerker[\s-]*{_PAPER}|{_PAPER} hoogwerker", "hoogwerkercertificaat"),
    (rf"verkeersregelaars?[\s-]*{_PAPER}", "verkeersregelaarscertificaat"),
    (rf"kettingzaag[\s-]*{_PAPER}", "kettingzaagcertificaat"),
    (rf"ept[\s-]*{_PAPER}", "EPT-certificaat"),
    (rf"adr[\s-]*{_PAPER}|(?<=met )adr", "ADR"),
    (r"chauffeurskaart", "chauffeurskaart"),
    (r"bestuurderskaart", "bestuurderskaart"),
    (
        r"beveiligings?[\s-]?(?:diploma|pas)|diploma beveiliger(?: 2)?|beveiligersdiploma"
        r"|beveiliger 2[\s-]diploma",
        "diploma Beveiliger 2"),
)  # fmt: skip
_TEACHES_BEFORE = re.compile(r"\b(?:docent|instructeur|opleider|lesgever|trainer|examinator)\s+$")
_TEACHES = re.compile(r"[\s-]?(?:docent|instructeur|opleider|trainer|examinator)")
_CERTIFICATE = tuple((re.compile(rf"(?<![\w]){'(?:' + words + ')'}(?!\w)"), name) for words, name in _CERTIFICATES)


def read_certificates(question: Question, side: Side) -> Iterator[Mention]:
    """Yield certificaat by its usual name; a title (heftruckchauffeur) gives none."""
    for pattern, name in _CERTIFICATE:
        for found in pattern.finditer(question.text):
            if _TEACHES_BEFORE.search(question.text[: found.start()]) or _TEACHES.match(question.text, found.end()):
                continue
            yield Mention("certificaat", (name,), *found.span())
