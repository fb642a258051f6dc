"""vorm, status, lopendTraject, minderjarig, sector, socialReturn: the standing of a person, the kind of a job."""

import re
from collections.abc import Iterator

from matcher.question.reading import Mention, Side
from matcher.question.text import Question

_FORMS = (
    (r"proef[\s-]?plaatsing(?:en)?|op proef", "proefplaatsing"),
    (
        r"bbl(?:[\s-]?(?:ers?|traject|plek(?:ken)?|leerling(?:en)?|opleiding|baan|banen|plaats))?"
        r"|leer[\s-]?ba(?:an|nen)|leer[\s-]?werk[\s-]?(?:plek(?:ken)?|ba(?:an|nen)|trajecten|traject"
        r"|plaats|bedrijf)|beroepsbegeleidende leerweg|leerwerk",
        "leerbaan"),
    (r"spring[\s-]?plank(?:[\s-]?ba(?:an|nen)|plek(?:ken)?)?", "springplankbaan"),
    (r"garantie[\s-]?ba(?:an|nen)|baangarantie", "garantiebaan"),
    (
        r"detachering(?:s?[\s-]?(?:constructie|baan|banen|basis|plek|plekken))?|detacheren"
        r"|gedetacheerd(?:e)?|detavast",
        "detachering"),
    (r"werk[\s-]?ervarings?[\s-]?(?:plaats(?:en)?|plek(?:ken)?)", "werkervaringsplaats"),
    (
        r"reguliere? (?:werk|ba(?:an|nen)|dienstverband|functies?|contract|vacatures?|arbeid)|regulier",
        "regulier"),
)  # fmt: skip
_FORM = tuple((re.compile(rf"(?<![\w-])(?:{words})(?!\w)"), form) for words, form in _FORMS)


def read_form(question: Question, side: Side) -> Iterator[Mention]:
    """Yield vorm; BBL is a leerbaan."""
    for pattern, form in _FORM:
        for found in pattern.finditer(question.text):
            yield Mention("vorm", (form,), *found.span())


_JOB = r"(?:baan|werk|plek|contract)"
_STATUSES = (
    (
        r"(?:dreigt|dreigen|dreigend|dreigende|risico op|kans op|gevaar voor|(?:die "
        r"|op )?(?:het )?punt staat)\s+(?:om )?(?:weer )?(?:uit te vallen|uitval(?:len)?|uitvaller"
        r"|te uitvallen|(?:zijn|haar|hun|de) (?:baan|werk|plek) (?:te )?(?:verliezen"
        r"|kwijt(?: te)? (?:raken|raakt))|baanverlies|(?:de |zijn |haar )?baan te verliezen"
        r"|kwijt te raken|te verliezen|te stoppen)|(?:(?:zijn|haar|hun|de|wiens) )?(?:baan|plek|werk"
        r"|contract) (?:staat op de tocht|op de tocht|loopt gevaar|dreigt te (?:stoppen|verliezen"
        r"|eindigen))|baan (?:op de tocht|in gevaar)|uitvalrisico|uitval dreigt|dreigt uitval"
        r"|uit dreigt te vallen|dreigt te (?:stoppen|vallen)|geplaatst[\s_]risico|bijna uitvalt"
        r"|uit te vallen dreigt",
        "geplaatst_risico",
    ),
    (
        r"(?:wil|willen|wilt|zoekt|zoeken|wensen|wenst|kan|vraagt|vragen|graag)\s+(?:\w+\s+)?(?:meer"
        r"|extra) uren(?: (?:werken|maken|wil|willen|zoekt|erbij|gaan werken))*|(?:meer"
        r"|extra) uren (?:wil(?:len)?|wilt|zoekt|zoeken|wenst|wensen|erbij|gewenst|werken|maken"
        r"|kan maken|kan werken)(?: (?:wil|willen))?|uitbreid(?:en|ing) (?:in|van|qua) (?:de |zijn "
        r"|haar )?uren|uren\s?uitbreiding|uitbreiding (?:van )?(?:de |zijn |haar )?uren|(?:zijn |haar "
        r"|hun |de )?uren (?:wil(?:len)? )?uitbreiden(?: wil)?|geplaatst[\s_]uitbreiding"
        r"|uitbreiding (?:van uren )?zoekt",
        "geplaatst_uitbreiding",
    ),
)
_STATUS = tuple((re.compile(rf"\b(?:{words})\b"), status) for words, status in _STATUSES)
_TRAJECT = re.compile(
    r"(?<![\w-])(?:(?:al |nog |een |in |met |lopende? |bestaand |ander |actief |actieve "
    r"|re-?integratie[\s-]?|participatie[\s-]?|loopt een |volgt een |heeft een "
    r"|zit in een )*)(?:re-?integratie|participatie|zorg|werk)?-?\s?traject(?:en)?(?: (?:loopt|lopen"
    r"|loopt al|heeft lopen))?(?!\w)"
)
_LEADING_TRAJECT = re.compile(r"^(?:nog |al )*")
_ADULT = re.compile(
    r"(?<![\w])(?:18\s?\+|18-plus(?:ser)?|18\s?plus(?:sers?)?|(?:vanaf|minimaal|minstens|min\.?"
    r"|ten minste|tenminste|boven de|ouder dan|in ieder geval|al|minimumleeftijd"
    r"|leeftijd)\s+18(?:\s?(?:jaar|jr))(?:\s+(?:of ouder|en ouder|oud|is|zijn))?|"
    r"(?:ouder dan|boven de|minimumleeftijd(?: van)?:?|leeftijd vanaf) 18(?!\s?uur)|18\s?(?:jaar "
    r"|jr )?(?:of|en) ouder|18 jaar (?:is|zijn|oud)|meerderjarige?n?)(?!\w)"
)
_MINOR = re.compile(
    r"(?<!\w)(?:(?:onder de|jonger dan|nog geen|beneden de|niet ouder dan|< ?|onder)\s?18(?:\s?(?:jaar"
    r"|jr))?(?!\s?uur)|18-(?!\s?\d)(?:min)?|minderjarige?n?)(?!\w)"
)


def read_person(question: Question, side: Side) -> Iterator[Mention]:
    """Yield status, lopendTraject and minderjarig, which are asked of kandidaten only. No other age is read."""
    if side == "vacatures":
        return
    text = question.text
    for pattern, status in _STATUS:
        for found in pattern.finditer(text):
            yield Mention("status", (status,), *found.span())
    for found in _ADULT.finditer(text):
        yield Mention("minderjarig", True, *found.span(), demand="niet")
    for found in _MINOR.finditer(text):
        yield Mention("minderjarig", True, *found.span())
    for found in _TRAJECT.finditer(text):
        lead = len(found.group()) - len(found.group().lstrip())
        yield Mention("lopendTraject", True, found.start() + lead, found.end())


_SECTORS_BY_NAME = (
    "administratie; ambacht; automotive; beveiliging; binnenvaart; bloemen; bouw; catering; chemie; cultuur; "
    "detailhandel; e-commerce; energie; energietransitie; ggz; glastuinbouw; groothandel; horeca; hotellerie;"
    " industrie; installatietechniek; jeugdzorg; kantoor; kinderopvang; landbouw; logistiek; maritiem; media;"
    " metaal; mode; offshore; onderwijs; openbare ruimte; overheid; petrochemie; productie; recreatie; "
    "recycling; retail; scheepvaart; techniek; toerisme; transport; uitzendbranche; veiligheid; visserij; "
    "vleesverwerking; welzijn"
)
_SECTORS_BY_OTHER_NAMES = {
    "circulair": "circulair; circulaire economie",
    "facilitair": "facilitair; facilitaire dienstverlening; facilitaire sector",
    "groen": "groen; groenvoorziening",
    "grond-weg-waterbouw": "grond-weg-waterbouw; gww",
    "haven": "haven; havens",
    "ict": "ict; it",
    "schoonmaak": "schoonmaak; schoonmaakbranche",
    "tuinbouw": "kassen; tuinbouw",
    "voeding": "voeding; voedingsindustrie",
    "zorg": "gezondheidszorg; ouderenzorg; thuiszorg; zorg; zorg en welzijn",
}
_SECTOR_NAMES = {name: name for name in _SECTORS_BY_NAME.split("; ")} | {
    name: sector for sector, names in _SECTORS_BY_OTHER_NAMES.items() for name in names.split("; ")
}
"""What is said after "in de" or "sector" to the name of that sector."""
_SECTOR_NAME = "|".join(sorted((re.escape(name) for name in _SECTOR_NAMES), key=len, reverse=True))
_SECTOR = re.compile(
    rf"\b(?:in\s+(?:de|het)\s+)?(?:sectoren|sector|branche)\s*:?\s*(?:de "
    rf"|in de )?(?P<named>(?:{_SECTOR_NAME})(?!\w)(?:\s*(?:,|/|&|en"
    rf"|of)\s*(?:in )?(?:de )?(?:sector )?(?:{_SECTOR_NAME})(?!\w))*)"
    rf"|\bin\s+de\s+(?P<where>(?:{_SECTOR_NAME})(?!\w)(?:\s*(?:,|/|&|en"
    rf"|of)\s*(?:in )?(?:de )?(?:{_SECTOR_NAME})(?!\w))*)"
    rf"|\bin\s+de\s+(?P<compound>{_SECTOR_NAME})(?:-|s)?\s?-?(?:sector|branche|wereld)\b"
)
_ONE_SECTOR = re.compile(rf"(?<!\w)(?:{_SECTOR_NAME})(?!\w)")
_SOCIAL_RETURN = re.compile(
    r"\b(?:social[\s-]?return(?:[\s-](?:verplichting(?:en)?|afspraken|opgave|eis|on investment"
    r"|plek(?:ken)?))?|sroi?|s\.r\.o\.i\.)(?!\w)"
)


def read_sector(question: Question, side: Side) -> Iterator[Mention]:
    """Yield sector and socialReturn, which are asked of vacatures only; a sector only after "sector" or "in de"."""
    if side == "kandidaten":
        return
    for found in _SECTOR.finditer(question.text):
        said = found["named"] or found["where"] or found["compound"]
        start = found.end() - len(said) if not found["compound"] else found.start("compound")
        names = sorted({_SECTOR_NAMES[one.group()] for one in _ONE_SECTOR.finditer(said)})
        yield Mention("sector", tuple(names), start, found.end())
    for found in _SOCIAL_RETURN.finditer(question.text):
        yield Mention("socialReturn", True, *found.span())
