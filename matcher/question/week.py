"""dagdelen: days, parts of the day and their combinations."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from matcher.question.reading import Demand, Mention, Side, WeekParts
from matcher.question.text import Question

DAYS = ("ma", "di", "wo", "do", "vr", "za", "zo")
WORKDAYS = frozenset(DAYS[:5])
WEEKEND = frozenset(DAYS[5:])
PARTS = ("ochtend", "middag", "avond", "nacht")
DAYTIME = frozenset(PARTS[:2])
SCHOOL_HOURS = frozenset(f"{day}-{part}" for day in WORKDAYS for part in DAYTIME if (day, part) != ("wo", "middag"))

_DAY = r"(?:maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag)"
_SHORT = r"(?:ma|di|wo|do|vr|za|zo)"
_PART_END = r"(?:en|uren|diensten|dienst|ploegen|ploeg|werk|shifts|shift|uurtjes)?"
_PART = (
    rf"(?:ochtend{_PART_END}|morgens?|voormiddag(?:en)?|middag{_PART_END}|namiddag(?:en)?"
    rf"|avond{_PART_END}|nacht{_PART_END})"
)
_APOSTROPHE = r"(?:'?\s?s\s?'?\s?)"
_ADVERB = (
    rf"(?:{_APOSTROPHE}?(?:ochtends|morgens|middags|avonds|nachts)|in de (?:vroege |late )?(?:morgen)"
    rf"|{_APOSTROPHE}(?:ochtend|morgen|middag|avond)s?)"
)
_SEPARATOR = r"\s*(?:,|/|&|\+|-|\ben\b|\bof\b|\s)\s*"
_NOT_SO = r"(?!\s*(?:snel|spoedig|veel|min|mogelijk|goed|lang|groot|nodig|dicht|gauw|vroeg))"

_ATOM = re.compile(
    rf"(?P<school>\b(?:binnen|onder|tijdens|in)?\s*(?:de )?(?:school\s?tijd(?:en)?|school\s?uren"
    rf"|schooldagen)\b|\b(?:als|wanneer|terwijl|zolang) (?:de |haar |zijn |mijn )?kinderen (?:op|naar) school\b"
    rf"(?: (?:zitten|zijn|gaan)\b)?)"
    rf"|(?P<range>\b(?:van )?(?:{_DAY}|{_SHORT})\s*(?:t/m|t\.?e\.?m\.?|tm|tot en met|tot|-)\s*(?:{_DAY}"
    rf"|{_SHORT}\b)(?!-))"
    rf"|(?P<workdays>\b(?:door\s?de\s?weekse?(?: dagen)?|doordeweek|op werkdagen|werkdagen|weekdagen"
    rf"|doordeweekse dagen)\b)"
    rf"|(?P<weekend>\bweek[\s-]?end(?:en|s|diensten|dienst|werk|uren)?\b(?!\s*(?:krant|hulp))"
    rf"|\bweekeinden?\b)"
    rf"|(?P<daytime>\b(?:overdag|hele dag(?:en)?|volle dag(?:en)?|dagdiensten|dagdienst"
    rf"|kantoor\s?(?:uren|tijden)|de hele dag)\b)"
    rf"|(?P<day>\b{_DAY})(?P<joined>{_PART}|morgens?)?(?:en|s)?\b"
    rf"|(?P<shorts>\b{_SHORT}(?:{_SEPARATOR}{_SHORT})+\b{_NOT_SO}(?![/'\w]))"
    rf"|(?P<short>\b{_SHORT})(?=[\s-]{{0,2}}(?:{_PART}|{_ADVERB})\b)"
    rf"|(?P<lone>(?<=\bop )(?:ma|di|wo|do|vr|za|zo)\b{_NOT_SO}|(?<=\bgeen )(?:ma|di|vr|za)\b"
    rf"|(?<=\balleen )(?:ma|di|vr|za)\b|\bza\b|\b(?:ma|di|wo|do|vr)(?= vrij\b))"
    rf"|(?P<part>(?<!\w){_ADVERB}\b|\b{_PART}\b(?<!morgen)(?<!morgens))"
)
_DAYS_BESIDE = re.compile(r"^\s*(?:-\s*)?(?:op |in het |in de |in |van de |van |de |tijdens |tijdens de |op de )*$")
_DAYS_JOINED = re.compile(
    r"^\s*(?:,|/|&|\+|-\s*en|-?\s*of|\ben\b|\bof\b|\ben/of\b|\s|,\s*en)?\s*(?:op |in het |in de |de "
    r"|-)*\s*$"
)
_TO_PART = re.compile(r"^[\s-]*(?:in de |de |alleen (?:in de )?|gedurende de |\()?\s*$")
_FREE = re.compile(r"\s*(?:graag )?(?:vrij|is vrij|niet beschikbaar|bezet)\b(?!\s*(?:om|voor|te)\b)")
_NOT_A_TIME = re.compile(
    r"\s*-?\s*(?:vierdaagse|portier|winkel|school|krant|eten|spits|opleiding|klok|rust|wacht|gebed"
    r"|cursus|hulp)\b"
)
_START_DAY = re.compile(
    r"\b(?:vanaf|per|met ingang van|aanstaande|komende|aankomende|sinds|uiterlijk|a\.s\.|nog"
    r"|afgelopen|volgende week|voor volgende"
    r"|(?:nog|reageren|reactie|bericht|uiterlijk|beginnen|starten|klaar) voor)\s+$"
)


@dataclass(slots=True)
class _Atom:
    kind: str
    days: frozenset[str]
    parts: frozenset[str]
    start: int
    end: int


def _part_of(word: str) -> str:
    for stem, part in (("ochtend", "ochtend"), ("morgen", "ochtend"), ("voormiddag", "ochtend"), ("middag", "middag"),
                       ("avond", "avond"), ("nacht", "nacht")):  # fmt: skip
        if stem in word:
            return part
    raise ValueError(f"no part of the day in {word!r}")


def _days_of(words: str) -> list[str]:
    return [word[:2] for word in re.findall(rf"{_DAY}|\b{_SHORT}\b", words)]


def _day_range(words: str) -> frozenset[str]:
    first, last = (DAYS.index(day) for day in _days_of(words)[:2])
    return frozenset(DAYS[first : last + 1] if first <= last else DAYS[first:] + DAYS[: last + 1])


def _atoms(text: str) -> Iterator[_Atom]:
    nothing: frozenset[str] = frozenset()
    for found in _ATOM.finditer(text):
        kind = found.lastgroup or ""
        start, end = found.span()
        words = found.group()
        if _NOT_A_TIME.match(text, end) or (found["day"] and _START_DAY.search(text[:start])):
            continue
        if found["school"]:
            yield _Atom("exact", nothing, nothing, start + len(words) - len(words.lstrip()), end)
        elif found["day"]:
            days = frozenset({found["day"][:2]})
            if found["joined"]:
                yield _Atom("both", days, frozenset({_part_of(found["joined"])}), start, end)
            else:
                yield _Atom("days", days, nothing, start, end)
        elif found["range"]:
            yield _Atom("days", _day_range(words), nothing, start, end)
        elif found["workdays"]:
            yield _Atom("days", WORKDAYS, nothing, start, end)
        elif found["weekend"]:
            yield _Atom("days", WEEKEND, nothing, start, end)
        elif found["daytime"]:
            yield _Atom("parts", nothing, DAYTIME, start, end)
        elif kind in ("shorts", "short", "lone"):
            yield _Atom("days", frozenset(_days_of(words)), nothing, start, end)
        elif found["part"]:
            yield _Atom("parts", nothing, frozenset({_part_of(words)}), start, end)


def _run(text: str, atoms: list[_Atom], at: int, kind: str) -> int:
    """Return the position behind the atoms of one kind that are enumerated from at on."""
    at += 1
    while at < len(atoms) and atoms[at].kind == kind and _DAYS_JOINED.match(text[atoms[at - 1].end : atoms[at].start]):
        at += 1
    return at


def _beside(text: str, one: _Atom, other: _Atom, pattern: re.Pattern[str]) -> bool:
    return bool(pattern.match(text[one.end : other.start]))


def _groups(text: str, atoms: list[_Atom]) -> Iterator[Mention]:
    at = 0
    while at < len(atoms):
        atom = atoms[at]
        demand: Demand | None = None
        if atom.kind == "exact":
            yield Mention("dagdelen", WeekParts(exact=SCHOOL_HOURS), atom.start, atom.end)
            at += 1
            continue
        if atom.kind == "both":
            behind, parts = at + 1, atom.parts
            while (
                behind < len(atoms)
                and atoms[behind].kind == "parts"
                and re.fullmatch(r"\s*(?:en|of|/|&)\s*(?:de |-)?", text[atoms[behind - 1].end : atoms[behind].start])
                and atoms[behind].end - atoms[behind].start <= len("middag")
            ):
                parts |= atoms[behind].parts
                behind += 1
            days = atom.days
        else:
            behind = _run(text, atoms, at, atom.kind)
            days = frozenset().union(*(one.days for one in atoms[at:behind]))
            parts = frozenset().union(*(one.parts for one in atoms[at:behind]))
            if behind < len(atoms):
                behind, days, parts = _crossed(text, atoms, behind, days, parts)
        end = atoms[behind - 1].end
        free = _FREE.match(text, end)
        if free:
            demand, end = "niet", free.end()
        yield Mention("dagdelen", WeekParts(days or None, parts or None), atom.start, end, demand=demand)
        at = behind


def _crossed(
    text: str, atoms: list[_Atom], behind: int, days: frozenset[str], parts: frozenset[str]
) -> tuple[int, frozenset[str], frozenset[str]]:
    """Join days with the parts that stand beside them, or the other way round."""
    last, following = atoms[behind - 1], atoms[behind]
    between = text[last.end : following.start]
    if following.kind == "parts" and days and _TO_PART.match(between):
        end = _run(text, atoms, behind, "parts")
        return end, days, frozenset().union(*(one.parts for one in atoms[behind:end]))
    if following.kind == "both" and days and not parts and re.match(r"^-\s*(?:en|of|,|/)", between):
        return behind + 1, days | following.days, following.parts
    if following.kind == "days" and parts and _DAYS_BESIDE.match(between):
        bare_weekend = following.days == WEEKEND and not between.strip()
        if not bare_weekend:
            end = _run(text, atoms, behind, "days")
            return end, frozenset().union(*(one.days for one in atoms[behind:end])), parts
    return behind, days, parts


def read_week(question: Question, side: Side) -> Iterator[Mention]:
    """Yield dagdelen; what was left open is filled in when the eis is known, by `dagdelen`."""
    atoms = list(_atoms(question.text))
    yield from _groups(question.text, atoms)


def dagdelen(said: WeekParts, demand: Demand) -> frozenset[str]:
    """Return the dagdelen that are meant: under niet everything left open counts."""
    if said.exact:
        return said.exact
    if demand == "niet":
        days, parts = said.days or frozenset(DAYS), said.parts or frozenset(PARTS)
    else:
        days, parts = said.days or WORKDAYS, said.parts or DAYTIME
    return frozenset(f"{day}-{part}" for day in days for part in parts)
