"""uren: hours a week, parts of an fte, parttime and fulltime; never clock times, ages or the length of a shift."""

import re
from collections.abc import Iterator

from matcher.question.reading import Mention, Side
from matcher.question.text import Question

FULLTIME_HOURS = 36
"""fulltime is at least this, and one fte."""
PARTTIME_HOURS = 24
"""parttime is at most this."""
MOST_HOURS = 48
LATEST_START = 11
"""Behind "vanaf", "voor" or "tot", hours up to this are the time of day."""
MOST_CLOCK_HOURS = 24
LEAST_BARE_HOURS = 4
"""Behind "minimaal" and the like, a number without a unit counts as hours from this on."""

_NUMBER = r"(\d{1,2}(?:,\d{1,2}|\.\d)?)"
_A_WEEK = (
    r"(?:\s?(?:p\.?\s?/?\s?w\.?|/\s?w(?:eek|k)?|per\s+week|in de week|werk per week|in een week|weekly"
    r"|wekelijks|wk))"
)
_HOURS = (
    rf"(?:(?:\s?-?\s?(?:urige (?:werk)?week|urige baan|urig contract|uurs (?:contract|baan|werkweek"
    rf"|week|dienstverband)|urenweek|uren contract|urencontract|uren|uurtjes|uur|u\.?|hrs?){_A_WEEK}?"
    rf"|\s?(?:upw|u/w|p/w|p\.w\.|pw|urig|urige)|\s+per\s+week)(?![\w']))"
)
_NOT_A_WEEK = (
    r"(?!\s*(?:per|op|op een|in een|/)\s?(?:een )?(?:dag|dienst|nacht|maand|keer|shift|avond|ochtend"
    r"|etmaal)\b"
    r"|\s*'?\s?s\s?(?:ochtends|morgens|middags|avonds|nachts)|\s*(?:in de|in den?) (?:ochtend|morgen"
    r"|middag|avond|nacht)\s+(?:beginnen|starten|tot)"
    r"|\s*(?:ochtends|smorgens|reizen|reistijd|rijden|fietsen|lopen|onderweg|later|eerder|rust|van huis"
    r"|zorg|service|begint|beginnen|starten)\b)"
)
_AT_LEAST = (
    r"(?:minimaal|minimale|minimum|minstens|min\.?|ten minste|tenminste|op zijn minst|niet minder dan"
    r"|meer dan|meer als|vanaf|>=?|niet onder de|mindestens)"
)
_AT_MOST = (
    r"(?:maximaal|maximale|maximum|max\.?|hooguit|hoogstens|ten hoogste|niet meer dan|niet boven de"
    r"|minder dan|onder de|tot maximaal|tot max\.?|tot en met|"
    r"t/m|tot|<=?|op zijn hoogst|op z'n hoogst|niet meer als|uiterlijk)"
)
_ABOUT = r"(?:\s*(?:aan|van|om en nabij|ongeveer|circa|ca\.?|zo'?n|de|een|rond de|slechts|maar|:))*"
_SOLO = r"(?<![\d:.,/€-])(?<!\w)"

_RANGE = re.compile(
    rf"{_SOLO}(?P<lead>tussen de |tussen |van )?{_NUMBER}{_HOURS}?\s?(?P<to>-|/|tot en met|t/m|tot|a|of"
    rf"|en|tot maximaal|tot max)\s?(?:de )?{_NUMBER}(?P<plus>{_HOURS}){_NOT_A_WEEK}"
)
_RANGE_AND_LIMITS = re.compile(rf"\btussen de {_NUMBER} en (?:de )?{_NUMBER}(?!\w| jaar| minuten| min)")
_LIMIT = re.compile(
    rf"(?<!\w)(?P<word>{_AT_LEAST}|{_AT_MOST}){_ABOUT}\s*{_NUMBER}(?P<unit>{_HOURS}{_NOT_A_WEEK})?(?!\d"
    rf"|[.:]\d|\s?[-/]\s?\d)"
)
_LIMIT_BEHIND = re.compile(
    rf"{_SOLO}{_NUMBER}(?:(?P<plus>\s?\+\s?){_HOURS}|{_HOURS}\s*(?:\(|,)?\s*(?P<least>(?:of|en) meer"
    rf"|minimaal|minimum|minstens|min\b\.?(?! of)|en hoger|of hoger|plus\b|\+)"
    rf"|{_HOURS}\s*(?:\(|,)?\s*(?P<most>(?:of|en) minder|maximaal|maximum|max\b\.?|hooguit"
    rf"|hoogstens))(?!\s*\d)"
)
_HOURS_TOLD = re.compile(
    rf"\b(?:aantal uren|uren(?:aantal|tal)?|aantal uur)\s*(?:per week)?\s*[:=]?\s*{_NUMBER}(?:\s?(?:-"
    rf"|tot|a)\s?{_NUMBER})?(?![\w:.,-])"
)
_HOURS_ALONE = re.compile(rf"{_SOLO}{_NUMBER}{_HOURS}{_NOT_A_WEEK}")
_FTE = re.compile(
    rf"(?:(?<!\w)(?P<word>{_AT_LEAST}"
    rf"|{_AT_MOST})\s+)?{_SOLO}(?:(?P<one>[01](?:[.,]\d{{1,2}})?)(?:\s?(?:-|a|tot"
    rf"|en)\s?(?P<two>[01](?:[.,]\d{{1,2}})?))?|(?P<half>een halve|halve|half"
    rf"|een half))\s?-?\s?fte'?s?\b"
)
_FULLTIME = re.compile(
    r"\b(?:full[\s-]?time(?:rs?|baan|banen|functie|werk|job)?|voltijds?(?:baan|banen|functie|werk)?"
    r"|voltijd|ft)\b"
)
_PARTTIME = re.compile(
    r"(?:\b(?:niet meer dan|hooguit|maximaal|max) )?"
    r"\b(?:part[\s-]?time(?:rs?|baan|banen|functie|werk|job)?|deeltijds?(?:baan|banen|functie|werk)?"
    r"|deeltijd|pt)\b"
)

_CLOCK_BEFORE = re.compile(
    r"\b(?:om|na|half|begint|beginnen|start|starten|diensten? van|shifts? van|binnen|over|rond"
    r"|omstreeks|klokslag|sinds|laatste|elke|ieder|\d\s?x|keer|dagelijks|per dag|dag(?:en)? (?:van|a)|nu|(?:elke"
    r"|iedere) dag)\s*$"
)
_CLOCK_BEFORE_SMALL = re.compile(r"\b(?:voor|klaar om|thuis om|rond de)\s*$")
_OTHER_UNIT = re.compile(
    r"\s*-?\s*(?:jaar|jaren|jarige?|jr|dag|dagen|maand|maanden|mnd|weken|week\b|minuten|minuut|min\b|km"
    r"|kilo|kg|euro|€|procent|%|mensen|man\b|"
    r"personen|plekken|plaatsen|kandidaten|vacatures|meter|keer|x\b|ochtend|middag|avond|nacht|dagdelen"
    r"|dienst|vca|fte|januari|februari|"
    r"maart|april|mei|juni|juli|augustus|september|oktober|november|december|talen|werkgevers|bedrijven"
    r"|kinderen|collega|uur\b|uren\b|u\b|[a-z]\d|\d|of ouder|plus|\+)"
)
_SHIFT_BEFORE = re.compile(rf"(?:{_CLOCK_BEFORE.pattern}|\b(?:uur|dagelijks \w+)\s*$)")
_FROM_BEFORE = re.compile(r"\d\s*$|\b(?:van|vanaf|tussen)\s+\S+(?:\s+uur)?\s*$")
_UNTIL_BEFORE = re.compile(r"\b(?:vanaf|tot|tot en met|t/m|uiterlijk)\s*$")
_PART_NEAR = re.compile(r"(?:ochtends?|morgens?|middags?|avonds?|nachts?|overdag)\W{1,3}(?:dus |van |tussen |zo )?$")
_PART_HOURS = {
    "ochtend": (4, 13), "morgen": (4, 13), "middag": (11, 19), "avond": (16, 24), "nacht": (0, 24), "overdag": (6, 19),
}  # fmt: skip
"""The hours of the clock between which a part of the day can lie."""
_SAID_OF_TIME = frozenset({"t/m", "tot", "tot en met", "vanaf"})
_NEEDS_UNIT = _SAID_OF_TIME | {"meer dan", "minder dan", "niet boven de", "niet onder de", "onder de"}


def _hours(said: str) -> int | float | None:
    value = float(said.replace(",", "."))
    if not 1 <= value <= MOST_HOURS:
        return None
    return int(value) if value.is_integer() else value


def _clock_pair(lead: str, low: float, high: float, with_week: bool) -> bool:
    """Return whether "van 9 tot 17 uur" tells when a working day begins and ends."""
    if with_week:
        return False
    if lead.startswith("van"):
        return 5 <= low <= 11 and low < high <= 24
    return 6 <= low <= 9 and 14 <= high <= 18


def read_hours(question: Question, side: Side) -> Iterator[Mention]:
    """Yield uren: a mapping with min, max or both, hours a week."""
    text = question.text
    yield from _read_fte(text)
    ranges = list(_ranges(text))
    yield from (mention for _, mention in ranges if mention is not None)
    for pattern in (_RANGE_AND_LIMITS, _HOURS_TOLD):
        for found in pattern.finditer(text):
            low, high = _hours(found[1]), _hours(found[2] or found[1])
            if low is not None and high is not None and low <= high and not _OTHER_UNIT.match(text, found.end()):
                yield Mention("uren", {"min": low, "max": high}, *found.span())
    for found in (*_LIMIT_BEHIND.finditer(text), *_LIMIT.finditer(text), *_HOURS_ALONE.finditer(text)):
        start, end = found.span()
        if all(other_end <= start or end <= other_start for (other_start, other_end), _ in ranges):
            mention = _limit(text, found) if found.re is _LIMIT else _single(text, found)
            if mention is not None:
                yield mention
    for found in _FULLTIME.finditer(text):
        yield Mention("uren", {"min": FULLTIME_HOURS}, *found.span())
    for found in _PARTTIME.finditer(text):
        yield Mention("uren", {"max": PARTTIME_HOURS}, *found.span())


def _ranges(text: str) -> Iterator[tuple[tuple[int, int], Mention | None]]:
    """Yield each span of "16-24 uur" with its mention, or None where it tells the time of day."""
    for found in _RANGE.finditer(text):
        lead = found["lead"] or ""
        low, high = _hours(found[2]), _hours(found[4])
        joined_by_and = found["to"] == "en" and not lead.startswith("tussen")
        if joined_by_and or low is None or high is None or low > high:
            continue
        weekly = "week" in found["plus"] or bool(re.search(_A_WEEK, found["plus"]))
        shift = not weekly and bool(_SHIFT_BEFORE.search(text[: found.start()]))
        between = found["to"] == "tot" or lead.startswith("tussen")
        shift = shift or (not weekly and between and _within_part(text[: found.start()], low, high))
        clock = shift or _clock_pair(lead, low, high, weekly)
        yield found.span(), None if clock else Mention("uren", {"min": low, "max": high}, *found.span())


def _within_part(before: str, low: float, high: float) -> bool:
    """Return whether a part of the day was just named that holds these times: "'s avonds 17 tot 20 uur"."""
    named = _PART_NEAR.search(before)
    if named is None:
        return False
    first, last = next(hours for stem, hours in _PART_HOURS.items() if stem in named.group())
    return first <= low <= high <= last


def _usual(value: float) -> bool:
    """Return whether "tot 24 uur" rather means a working week than a time of day."""
    return value >= MOST_CLOCK_HOURS or (value > LATEST_START + 1 and value % 4 == 0)


def _single(text: str, found: re.Match[str]) -> Mention | None:
    """Return what "24 uur", "24+ uur" or "24 uur of meer" asks."""
    groups = found.groupdict()
    value = _hours(found[1])
    before = text[: found.start()]
    if value is None or _CLOCK_BEFORE.search(before) or _UNTIL_BEFORE.search(before):
        return None
    if value <= LATEST_START and "week" not in found.group() and _CLOCK_BEFORE_SMALL.search(before):
        return None
    if groups.get("plus") or groups.get("least"):
        return Mention("uren", {"min": value}, *found.span())
    if groups.get("most"):
        return Mention("uren", {"max": value}, *found.span())
    return Mention("uren", {"min": value, "max": value}, *found.span())


def _limit(text: str, found: re.Match[str]) -> Mention | None:
    """Return what "minimaal 20" or "tot 24 uur" asks."""
    value = _hours(found[2])
    word, unit = found["word"], found["unit"]
    before = text[: found.start()]
    if value is None or word == "uiterlijk":
        return None
    if unit is None and (word in _NEEDS_UNIT or value < LEAST_BARE_HOURS or _OTHER_UNIT.match(text, found.end())):
        return None
    if word in _SAID_OF_TIME and "week" not in found.group() and not _usual(value):
        return None
    if word in ("tot", "t/m", "tot en met") and _FROM_BEFORE.search(before):
        return None
    key = "min" if re.fullmatch(_AT_LEAST, word) else "max"
    return Mention("uren", {key: value}, *found.span())


def _part_of_fte(said: str) -> int | float:
    hours = round(float(said.replace(",", ".")) * FULLTIME_HOURS, 2)
    return int(hours) if float(hours).is_integer() else hours


def _read_fte(text: str) -> Iterator[Mention]:
    for found in _FTE.finditer(text):
        low = _part_of_fte(found["one"] or "0.5")
        high = _part_of_fte(found["two"]) if found["two"] else None
        word = found["word"]
        value: dict[str, int | float | str]
        if not low or low > FULLTIME_HOURS:
            continue
        if word is not None:
            value = {"min" if re.fullmatch(_AT_LEAST, word) else "max": low}
        elif high is not None:
            value = {"min": low, "max": high}
        elif low == FULLTIME_HOURS:
            value = {"min": low}
        else:
            value = {"min": low, "max": low}
        yield Mention("uren", value, *found.span())


def united(values: list[dict[str, int | float | str]]) -> dict[str, int | float | str] | None:
    """Return the one range that several statements give together, or None when they leave nothing or everything.

    Numbers win over the bare words parttime and fulltime. "minimaal 16, maximaal 24" is one range; "16 of 24 uur"
    spans both.
    """
    words = ({"min": FULLTIME_HOURS}, {"max": PARTTIME_HOURS})
    both = all(word in values for word in words)
    exact = [value for value in values if "min" in value and "max" in value]
    if exact:
        return {"min": min(value["min"] for value in exact), "max": max(value["max"] for value in exact)}
    if both and len({tuple(value.items()) for value in values}) == 2:
        return None
    merged: dict[str, int | float | str] = {}
    for value in [value for value in values if value not in words] + [value for value in values if value in words]:
        for key, bound in value.items():
            merged.setdefault(key, bound)
    if "min" in merged and "max" in merged and float(merged["min"]) > float(merged["max"]):
        return next((value for value in values if value not in words), None)
    return merged
