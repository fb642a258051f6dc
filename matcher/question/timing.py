"""beschikbaar: from when somebody can start, or when the work begins, relative to today."""

import calendar
import re
from collections.abc import Iterator
from datetime import date, timedelta

from matcher.question.reading import Mention, Side
from matcher.question.text import Question

MONTHS = {
    "januari": 1, "februari": 2, "maart": 3, "april": 4, "mei": 5, "juni": 6, "juli": 7, "augustus": 8,
    "september": 9, "oktober": 10, "november": 11, "december": 12,
    "jan": 1, "feb": 2, "febr": 2, "mrt": 3, "apr": 4, "jun": 6, "jul": 7, "aug": 8, "sept": 9, "sep": 9, "okt": 10,
    "nov": 11, "dec": 12,
}  # fmt: skip
_WEEKDAYS = ("maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag")
_MONTH = "(?P<month>" + "|".join(sorted(MONTHS, key=len, reverse=True)) + r")\b\.?"
_FROM = (
    r"(?:(?:beschikbaar |inzetbaar |starten |beginnen |start |begin |ingaand |ingaande |kan )?"
    r"(?:vanaf|per|met ingang van|m\.i\.v\.|miv|uiterlijk|voor|tegen|rond|sinds|startdatum|ingangsdatum"
    r"|start|begindatum|op|na|ergens|startend)\s*:?\s*)"
)
_YEAR = r"(?:\s+(?P<year>20\d\d))?"
_READY = (
    r"(?:beginnen|begint|starten|start|beschikbaar|inzetbaar|aan de slag|aan het werk|werken|instromen"
    r"|instroom|aannemen|ingezet|invullen|inzetten)"
)

_TODAY = re.compile(
    rf"\b(?:(?:direct|meteen|nu|gelijk|onmiddellijk|vandaag|morgen)\s+(?:al |nog |ook )?(?:te |kan "
    rf"|kunnen |wil |willen )?(?:al |ook )?{_READY}(?: zijn)?|"
    rf"{_READY} per direct|kan (?:direct|meteen|gelijk|nu)(?: {_READY})?|per direct|per onmiddellijk"
    rf"|per heden|per nu|per vandaag|"
    rf"z\.?s\.?m\.?(?!\w)|zo (?:snel|spoedig|gauw) mogelijk|vanaf (?:vandaag|nu|heden|morgen"
    rf"|overmorgen)|per (?:morgen|overmorgen)|"
    rf"(?:{_READY} )?(?:overmorgen)(?: {_READY})?|vandaag nog|nu al {_READY}|{_READY} (?:direct|meteen"
    rf"|nu|vandaag|morgen)\b|direct(?:e)? (?:beschikbaar|inzetbaar|beschikbare|start))\b"
)
_NEXT_WEEK = re.compile(
    rf"\b(?:(?:vanaf|per|in|met ingang van|begin|uiterlijk) )?(?:de )?(?:volgende|komende|aankomende"
    rf"|aanstaande) week(?P<day> (?:{'|'.join(_WEEKDAYS)}))?\b"
)
_NEXT_MONTH = re.compile(
    r"\b(?:(?:vanaf|per|in|met ingang van|begin|uiterlijk) )?(?:de )?(?:volgende|komende|aankomende"
    r"|aanstaande) maand\b"
)
_WITHIN = re.compile(
    r"(?<!verdeeld )(?<!verspreid )(?<!gespreid )\b(?:binnen|over|uiterlijk over|in)\s+(?:maximaal "
    r"|max\.? |ongeveer |een |circa |zo'n |de komende )?(?P<count>\d{1,2}|een|paar)?\s*(?P<unit>dagen"
    r"|dag|weken|week|maanden|maand|weekjes|weekje)\b"
    r"(?!\s*(?:ervaring|gewerkt|per|proef))"
)
_DAY_MONTH = re.compile(rf"{_FROM}?(?:de )?(?P<day>\d{{1,2}})(?:e|ste|de)?\s+{_MONTH}{_YEAR}")
_NUMERIC = re.compile(
    rf"{_FROM}?(?<![\d/.-])(?P<day>\d{{1,2}})\s?(?P<sep>[-/.])\s?(?P<month>\d{{1,2}})(?:\s?(?P=sep)\s?(?P<year>20\d\d"
    rf"|\d\d))?(?![\d/]|[.-]\d)"
)
_ISO = re.compile(rf"{_FROM}?\b(?P<year>20\d\d)-(?P<month>\d\d)-(?P<day>\d\d)\b")
_MONTH_ALONE = re.compile(
    rf"\b(?:{_FROM}|(?:{_FROM})?(?P<which>begin|half|medio|midden|eind|einde|in|de maand|begin van"
    rf"|eind van)\s+(?:de maand )?)(?:volgend jaar )?{_MONTH}{_YEAR}"
)
_FROM_DAY = re.compile(
    rf"\b(?:vanaf|per|met ingang van|uiterlijk|tegen)\s+(?:aanstaande |komende |aankomende |volgende "
    rf"|a\.s\. )?(?P<day>{'|'.join(_WEEKDAYS)})\b(?!\s*(?:t/m|tot|ochtend|middag|avond|nacht|-))"
    rf"|\b(?:aanstaande|komende|aankomende|a\.s\.) (?P<coming>{'|'.join(_WEEKDAYS)})\b"
    rf"|\b(?P<starting>{'|'.join(_WEEKDAYS)}) (?:al |nog |kan |kunnen )*(?:beginnen|starten|aan de slag)\b"
)


def _after(today: date, *, days: int = 0, months: int = 0) -> date:
    moved = today
    if months:
        whole = today.month - 1 + months
        year, month = today.year + whole // 12, whole % 12 + 1
        moved = date(year, month, min(today.day, calendar.monthrange(year, month)[1]))
    return moved + timedelta(days=days)


def _to_come(today: date, day: int, month: int, year: int | None) -> date | None:
    """Return the date; without a year the next one that is not before today. None for an impossible date."""
    years = (year,) if year is not None else (today.year, today.year + 1)
    for candidate in years:
        if not 1 <= month <= 12 or not 1 <= day <= calendar.monthrange(candidate, month)[1]:
            return None
        when = date(candidate, month, day)
        if year is not None or when >= today:
            return when
    return None


def _next_weekday(today: date, weekday: int) -> date:
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _year(said: str | None) -> int | None:
    if said is None:
        return None
    return int(said) + 2000 if len(said) == 2 else int(said)


def _month_day(which: str | None, year: int, month: int) -> int:
    if which in ("half", "medio", "midden"):
        return 15
    return calendar.monthrange(year, month)[1] if which in ("eind", "einde", "eind van") else 1


def _dates(text: str, today: date) -> Iterator[tuple[date, re.Match[str]]]:
    for pattern in (_ISO, _NUMERIC, _DAY_MONTH):
        for found in pattern.finditer(text):
            if pattern is _NUMERIC and found["year"] is None and found.group()[0].isdigit():
                continue
            said = found["month"]
            month = MONTHS[said] if said in MONTHS else int(said)
            when = _to_come(today, int(found["day"]), month, _year(found["year"]))
            if when is not None:
                yield when, found
    for found in _MONTH_ALONE.finditer(text):
        month, year = MONTHS[found["month"]], _year(found["year"])
        first = _to_come(today, 1, month, year)
        if first is not None:
            yield first.replace(day=_month_day(found["which"], first.year, month)), found
    for found in _TODAY.finditer(text):
        later = 2 if "overmorgen" in found.group() else 1 if "morgen" in found.group() else 0
        yield _after(today, days=later), found
    for found in _NEXT_WEEK.finditer(text):
        weekday = _WEEKDAYS.index(found["day"].strip()) if found["day"] else 0
        yield _next_weekday(today, 0) + timedelta(days=weekday), found
    for found in _NEXT_MONTH.finditer(text):
        yield _after(today.replace(day=1), months=1), found
    for found in _FROM_DAY.finditer(text):
        yield _next_weekday(today, _WEEKDAYS.index(found["day"] or found["coming"] or found["starting"])), found
    for found in _WITHIN.finditer(text):
        count, unit = found["count"], found["unit"]
        if (count is None and not re.search(r"\been\b", found.group())) or count == "paar":
            continue
        number = int(count) if count is not None and count.isdigit() else 1
        if found.group().startswith("in ") and "komende" not in found.group():
            continue
        if unit.startswith("maand"):
            yield _after(today, months=number), found
        else:
            yield _after(today, days=number * (7 if unit.startswith("we") else 1)), found


def read_timing(question: Question, side: Side, today: date) -> Iterator[Mention]:
    """Yield beschikbaar: {uiterlijk} of kandidaten, {start} of vacatures, as ISO dates."""
    key = "uiterlijk" if side == "kandidaten" else "start"
    for when, found in _dates(question.text, today):
        yield Mention("beschikbaar", {key: when.isoformat()}, *found.span())
