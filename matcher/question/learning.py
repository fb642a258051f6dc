"""taal, opleiding and ervaring: what somebody has learned."""

import re
from collections.abc import Iterator

from matcher.question.reading import Mention, Side, Value
from matcher.question.text import Question

_LEVELS = ("A0", "A1", "A2", "B1", "B2", "C1", "C2")
_DUTCH = r"(?:de )?(?:nederlandse taal|nederlands|taal|nl)"
_TONGUE = re.compile(
    r"\b(?:engels|duits|frans|arabisch|turks|pools|spaans|oekraiens|portugees|bulgaars|roemeens|berbers"
    r"|papiaments|italiaans|chinees|"
    r"russisch|tigrinya|somalisch|farsi|dari|kaapverdisch|papiamento)\w*\b"
)
_LEVEL = re.compile(
    r"(?:\b(?:nederlandse taal|nederlands|taalniveau|taaleis|taal|niveau|nl|op|minimaal|minstens"
    r"|maximaal|max\.?|min\.?|tenminste|hooguit|vanaf|spreekt|"
    r"taalbeheersing|cefr|erk)\b[\s:-]*){0,5}(?<![\w-])(?P<level>a0|a1|a2|b1|b2|c1"
    r"|c2)(?![\w])(?P<more>\s?[+])?(?:[\s-]*(?:niveau|nederlandse taal|nederlands))*"
)
_RANGE_OF_LEVELS = re.compile(r"(?<!\w)(?P<low>a[012]|b[12]|c[12])\s?[/-]\s?(?P<high>a[012]|b[12]|c[12])(?!\w)")
_NOT_A_LEVEL = re.compile(
    r"\b(?:snelweg|rijbewijs|rijbewijzen|verdieping|de|vitamine|kamer|gebouw|blok|poort|papier|hal"
    r"|gate)\s*$"
)
_GRADES = (
    (r"(?:zeer goed|heel goed|erg goed)", "B2"),
    (r"(?:goed|voldoende|prima|behoorlijk|goede|een goede?|voldoende beheersing van)", "B1"),
    (r"(?:vloeiend|uitstekend|perfect|foutloos)", "C1"),
    (r"(?:redelijk|matig)", "A2"),
)
_SPEAK = (
    r"(?:(?:spreek|spreekt|spreken|praat|praten|beheerst|beheersen|verstaat|verstaan|begrijpt|heeft"
    r"|kent|leest|kan|kunnen|moet)\s+)?"
)
_GOOD_DUTCH = tuple(
    (
        re.compile(
            rf"\b(?:{_SPEAK}{grade}\s+(?:(?:beheersing van|kennis van|in|met|de|het|kunnen|spreken"
            rf"|gesproken|mondeling|schriftelijk|sprekend)\s+)*"
            rf"(?:nederlandse taal|nederlands(?:\s?talig|\s?sprekende?)?|nederlandstalige?"
            rf"|nl)\b(?:\s+(?:spreekt|spreken|verstaat|verstaan|en verstaat|en verstaan|beheerst"
            rf"|beheersen|spreken en verstaan|praten|praat|kan|kunnen|machtig))*"
            rf"|(?:de |het |zijn |haar |hun )?(?:nederlandse taal|nederlands|nl)\s+(?:is |zijn |kan "
            rf"|kunnen |spreekt |moet |wel |hij |ze |taal )*{grade}(?:\s+(?:genoeg|spreken|spreekt"
            rf"|beheerst|beheersen|machtig|kunnen spreken|is|verstaan))*)(?!\w)(?!\s+(?:engels|duits))"
        ),
        level,
    )
    for grade, level in _GRADES
)
_LITTLE_DUTCH = re.compile(
    r"\b(?:(?:spreekt|spreken|spreek|praat|kent|verstaat|heeft|met)\s+)?(?:nog\s+|maar\s+|heel\s+"
    r"|erg\s+)*(?:weinig|een beetje|beetje|matig|slecht|gebrekkig|nauwelijks|amper|"
    r"niet (?:zo |heel |erg |nog )?(?:goed|veel)|nog niet (?:zo |heel )?(?:goed|veel)|beperkt"
    r"|onvoldoende|niet vloeiend|geen goed|niet genoeg)\s+(?:goed )?(?:de |het )?(?:kennis van (?:het "
    r"|de )?)?"
    r"(?:nederlandse taal|nederlands|nl)\b(?:\s+(?:spreekt|spreken|verstaat|kan|is|praat|beheerst"
    r"|machtig))*"
    r"|\b(?:zijn |haar |het |de )?nederlands(?:e taal)? (?:is |spreekt hij |spreekt ze "
    r"|gaat )?(?:nog )?(?:niet (?:zo |heel |erg )?(?:goed|best|sterk|vloeiend)|matig|slecht|beperkt"
    r"|zwak)\b"
)
_NEED_NO_DUTCH = re.compile(
    r"\bgeen nederlands\s+(?:voor\s+)?(?:hoeft|hoeven|hoef|nodig)(?: te)?(?: (?:kunnen|spreken|kennen|hebben|heeft))*\b"
    r"|\b(?:hoeft|hoeven)\s+(?:geen|niet)\s+(?:zo |heel |perfect )?(?:goed"
    r"|vloeiend)?\s*(?:in )?(?:het )?nederlands(?: te (?:kunnen )?(?:spreken|kunnen|praten"
    r"|verstaan))?\b"
)
_NO_DUTCH = re.compile(
    r"\b(?:spreekt|spreken|praat|kent|verstaat|verstaan"
    r"|nog)\s+(?:nog\s+)?geen\s+(?:woord\s+)?nederlands\b"
)


def _below(level: str) -> str:
    return _LEVELS[max(0, _LEVELS.index(level) - 1)]


def read_language(question: Question, side: Side) -> Iterator[Mention]:
    """Yield taal, always Dutch; of vacatures a denial demands the level below ("geen goed Nederlands nodig")."""
    text = question.text
    vacancies = side == "vacatures"
    for found in _NEED_NO_DUTCH.finditer(text):
        value: Value | None = {"niveau": "A2"} if vacancies else None
        yield Mention("taal", value, *found.span())
    for found in _NO_DUTCH.finditer(text):
        yield Mention("taal", {"niveau": "A0"} if vacancies else None, *found.span())
    for found in _LITTLE_DUTCH.finditer(text):
        yield Mention("taal", {"niveau": "A2"} if vacancies else None, *found.span())
    for pattern, level in _GOOD_DUTCH:
        for found in pattern.finditer(text):
            denied: Value | None = {"niveau": _below(level)} if vacancies else None
            yield Mention("taal", {"niveau": level}, *found.span(), denied=denied)
    for found in _RANGE_OF_LEVELS.finditer(text):
        level = found["high" if vacancies else "low"].upper()
        if not _NOT_A_LEVEL.search(text[: found.start()]):
            yield Mention("taal", {"niveau": level}, *found.span())
    for found in _LEVEL.finditer(text):
        around = text[max(0, found.start() - 14) : found.end() + 12]
        level = found["level"].upper()
        of_another_tongue = _TONGUE.search(around) and "nederl" not in found.group()
        if of_another_tongue or _NOT_A_LEVEL.search(text[: found.start("level")]):
            continue
        start = found.start() + len(found.group()) - len(found.group().lstrip())
        lower: Value | None = {"niveau": _below(level)} if vacancies else None
        yield Mention("taal", {"niveau": level}, start, found.end(), denied=lower)


_EDUCATION = (
    (
        r"(?:een )?mbo[\s-]*(?:opleiding|diploma|niveau|nivo|niv|n)?[\s-]*(?P<low>[1-4])(?:\s?(?:/|-|of|a"
        r"|en)\s?(?P<high>[1-4]))?\+?(?!\s?(?:jaar|uur|dagen|\d|x))",
        "mbo"),
    (
        r"(?<!bbl )(?<!bbl-)(?<!leerbaan )(?:opleidings)?niv(?:eau|o)?\.?[\s-]*(?P<low>[1-4])(?:\s?(?:/|-|of|a"
        r"|en)\s?(?P<high>[1-4]))?\+?(?!\s?(?:jaar|uur|dagen|\d|,\d))",
        "mbo"),
    (r"startkwalificatie", "mbo2"),
    (r"entree[\s-]?(?:opleiding|diploma|niveau)", "mbo1"),
    (r"vmbo(?:[\s-]?(?:tl|t|kader|basis|kb|bb|gl|k|b))?|mavo|lbo|lts|leao", "vmbo"),
    (r"havo[\s-]*(?:/|of|en)?[\s-]*vwo|havo|vwo|gymnasium|atheneum", "havo_vwo"),
    (r"hbo", "hbo"),
    (
        r"(?:universitaire? (?:opleiding|diploma|niveau|geschoold|master|bachelor)"
        r"|universiteit(?=\s*(?:afgerond|gedaan|diploma))|wo[\s-](?:niveau|diploma|opleiding|opgeleide?"
        r"|master|bachelor|geschoold)|hbo[\s-]?/[\s-]?wo)",
        "wo"),
    (
        r"pro[\s-]?/[\s-]?vso|praktijk[\s-]?onderwijs|praktijkschool|vso|speciaal onderwijs"
        r"|pro[\s-](?:diploma|niveau|school)",
        "pro_vso"),
    (
        r"basisonderwijs|lagere school|basisschool(?=[\s-]*(?:diploma|niveau|afgerond|gedaan"
        r"|opleiding))",
        "basisonderwijs"),
)  # fmt: skip
_SUFFIX = (
    r"(?:[\s-]*(?:werk- en denkniveau|werk en denkniveau|denkniveau|diploma's|diploma|opleiding|niveau"
    r"|opgeleide?|geschoold|afgerond|of hoger|en hoger|papiertje|certificaat))*"
)
_EDUCATIONS = tuple(
    (
        re.compile(
            rf"(?<![\w-])(?:minimaal |minstens |min\.? |maximaal |max\.? |ten minste |hooguit |afgeronde |een "
            rf"|vanaf )*(?:{words}){_SUFFIX}(?![\w])"
        ),
        level,
    )
    for words, level in _EDUCATION
)
_TRAINED = re.compile(
    r"(?:^|[,.;:(/+]|\b(?:alleen|niveau|opleiding|met|heeft|had|diploma|tot|uit|of|en|gedaan|volgde"
    r"|enkel|slechts|iemand|geen|zonder|min|max|achtergrond|van het|"
    r"van|liefst|graag|ook|na|een|afgerond|minstens|hooguit))\s*$"
)
_NOT_TRAINED = re.compile(
    r"(?:leraar|docent|leerkracht|assistent|werken|juf|meester|conciërge|conciërge|school|op een|op het"
    r"|in het|in een)\s*$|\b(?:in|op|bij) (?:het |de |een )?$"
)
_DIPLOMA = re.compile(
    r"(?<![\w-])(?:diploma's|diplomas|diploma|opleidingseis(?:en)?|opleiding(?:en)?|scholing"
    r"|vooropleiding|papieren)(?!\w)"
)
_UNSCHOOLED = re.compile(r"(?<![\w-])(?:ongeschoold(?:e)?(?: werk| personeel)?|ongediplomeerd)(?!\w)")
_UNFINISHED = re.compile(
    r"\s*-?\s*(?:niet (?:afgemaakt|afgerond|gehaald|af)|student|stagiair|stage|leerling|docent|school)"
)
_EDUCATION_ORDER = (
    "geen", "basisonderwijs", "pro_vso", "vmbo", "mbo1", "mbo2", "mbo3", "havo_vwo", "mbo4", "hbo", "wo",
)  # fmt: skip


def read_education(question: Question, side: Side) -> Iterator[Mention]:
    """Yield opleiding; of vacatures "geen diploma" is the level geen."""
    text = question.text
    vacancies = side == "vacatures"
    for pattern, level in _EDUCATIONS:
        for found in pattern.finditer(text):
            niveau = level
            if level == "mbo":
                niveau = "mbo" + ((found["high"] if vacancies else None) or found["low"])
            before = text[: found.start()]
            told = _TRAINED.search(before) or found.group().startswith(("minimaal", "minstens"))
            if level in ("basisonderwijs", "pro_vso") and not told:
                continue
            if level in ("basisonderwijs", "pro_vso", "hbo", "havo_vwo", "vmbo") and _NOT_TRAINED.search(before):
                continue
            if _UNFINISHED.match(text, found.end()):
                continue
            lower = _EDUCATION_ORDER[_EDUCATION_ORDER.index(niveau) - 1]
            denied: Value | None = {"niveau": lower} if vacancies else None
            yield Mention("opleiding", {"niveau": niveau}, *found.span(), denied=denied)
    for found in _DIPLOMA.finditer(text):
        yield Mention("opleiding", None, *found.span(), denied={"niveau": "geen"} if vacancies else None)
    if vacancies:
        for found in _UNSCHOOLED.finditer(text):
            yield Mention("opleiding", {"niveau": "geen"}, *found.span())


_COUNT = (
    r"(?P<count>\d{1,2}(?:[.,]\d)?|een half|half|halve|anderhalf|een|ander half)\s?\+?\s?(?P<unit>jaren"
    r"|jaar|jr\.?|maanden|maand|mnd\.?)(?P<half>\s+(?:en een half|half))?"
)
_TRADE = r"(?:[\w-]+[\s-]+){0,2}?"
_WORKED = r"(?:werkervaring|ervaring|ervaren)"
_EXPERIENCE = re.compile(
    rf"(?<![\w])(?:(?P<most>maximaal|max\.?|hooguit|hoogstens|minder dan|tot)\s+)?(?:(?:minimaal"
    rf"|minstens|min\.?|ten minste|tenminste|meer dan|ruim|al|zeker|vanaf)\s+)*{_COUNT}"
    rf"(?:\s*{_TRADE}{_WORKED}(?!\w)(?:\s+(?:heeft|heb|hebben))?|(?=\s+(?:[\w-]+\s+){{1,5}}(?:{_WORKED}"
    rf"|gewerkt)\b)|\s+(?:lang )?gewerkt\b)"
    rf"|(?<!\w){_WORKED}(?:\s+(?:van|:|is|heeft van"
    rf"|vereist|verplicht|gevraagd|een must|nodig)|,)*\s*[:(]?\s*(?:(?P<most2>maximaal|max\.?|hooguit"
    rf"|tot)\s+)?(?:(?:minimaal|minstens|min\.?|ten minste|meer dan|ruim|zeker)\s+)*"
    r"(?P<count2>\d{1,2}(?:[.,]\d)?|een half|half|anderhalf|een)\s?\+?\s?(?P<unit2>jaren|jaar|jr\.?"
    r"|maanden|maand|mnd\.?)(?!\w)"
)
_EXPERIENCE_ALONE = re.compile(
    r"(?<![\w-])(?:werkervaring|ervaring)(?:seis)?(?![\w-])(?!\s+(?:met|in) (?:lks|loonkosten))"
)


_EXPERIENCE_TOLD = re.compile(
    r"(?:minimaal|minstens|min\.?|ten minste|tenminste|zeker|ruim|al)\s+"
    r"(?P<count>\d{1,2}|een half|half|anderhalf|een) (?P<unit>jaar|jaren|maanden|maand)(?!\w)"
)
_OF_EXPERIENCE = re.compile(rf"\b{_WORKED} (?:als|in|met|bij|op)(?: [\w-]+){{1,4}}(?:,| van)?\s*$")


def _months(count: str, unit: str, half: bool) -> int:
    halves = {"een half": 0.5, "half": 0.5, "halve": 0.5, "anderhalf": 1.5, "ander half": 1.5, "een": 1.0}
    number = halves[count] if count in halves else float(count.replace(",", "."))
    return round((number + (0.5 if half else 0)) * (1 if unit.startswith("m") else 12))


def read_experience(question: Question, side: Side) -> Iterator[Mention]:
    """Yield ervaring in months: maandenMin of kandidaten, maandenMax demanded of vacatures."""
    vacancies = side == "vacatures"
    for found in _EXPERIENCE.finditer(question.text):
        count, unit = found["count"] or found["count2"], found["unit"] or found["unit2"]
        months = _months(count, unit, bool(found["half"]))
        if vacancies:
            yield Mention("ervaring", {"maandenMax": months}, *found.span(), denied={"maandenMax": 0})
        elif not (found["most"] or found["most2"]):
            yield Mention("ervaring", {"maandenMin": months}, *found.span())
    for found in _EXPERIENCE_TOLD.finditer(question.text):
        if _OF_EXPERIENCE.search(question.text[: found.start()]):
            told = _months(found["count"], found["unit"], half=False)
            yield Mention("ervaring", {"maandenMax" if vacancies else "maandenMin": told}, *found.span())
    for found in _EXPERIENCE_ALONE.finditer(question.text):
        yield Mention("ervaring", None, *found.span(), denied={"maandenMax": 0} if vacancies else None)
