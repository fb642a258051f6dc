"""The words in which the tables of questions are written."""

from datetime import date
from typing import NamedTuple

TODAY = date(2026, 3, 11)
"""A Wednesday."""

WORKDAYS = ("ma", "di", "wo", "do", "vr")
WEEKEND = ("za", "zo")
EVERY_DAY = WORKDAYS + WEEKEND
DAYTIME = ("ochtend", "middag")
EVERY_PART = ("ochtend", "middag", "avond", "nacht")
SCHOOL_HOURS = tuple(sorted({f"{d}-{p}" for d in WORKDAYS for p in DAYTIME} - {"wo-middag"}))


class Expected(NamedTuple):
    filter: str
    value: object
    demand: str = "moet"


class Asked(NamedTuple):
    side: str
    question: str
    filters: tuple[Expected, ...]


def people(question: str, *filters: Expected) -> Asked:
    return Asked("kandidaten", question, filters)


def jobs(question: str, *filters: Expected) -> Asked:
    return Asked("vacatures", question, filters)


def both(question: str, *filters: Expected) -> list[Asked]:
    return [people(question, *filters), jobs(question, *filters)]


def must(name: str, value: object = True) -> Expected:
    return Expected(name, value, "moet")


def rather(name: str, value: object = True) -> Expected:
    return Expected(name, value, "liefst")


def never(name: str, value: object = True) -> Expected:
    return Expected(name, value, "niet")


def gebied(*names: str, demand: str = "moet") -> Expected:
    return Expected("gebied", tuple(sorted(names)), demand)


def gemeente(*names: str, demand: str = "moet") -> Expected:
    return Expected("gemeente", tuple(sorted(names)), demand)


def uren(low: float | None = None, high: float | None = None, demand: str = "moet") -> Expected:
    bounds = {"min": low, "max": high}
    return Expected("uren", {key: bound for key, bound in bounds.items() if bound is not None}, demand)


def week(
    days: tuple[str, ...] = WORKDAYS, parts: tuple[str, ...] = DAYTIME, *more: str, demand: str = "moet"
) -> Expected:
    return Expected("dagdelen", tuple(sorted({f"{day}-{part}" for day in days for part in parts} | set(more))), demand)


def lists(name: str, *values: str, demand: str = "moet") -> Expected:
    return Expected(name, tuple(sorted(values)), demand)
