"""A question in plain Dutch becomes filters and the text that remains."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from functools import partial
from typing import TypeAlias

from matcher.question import credentials, hours, learning, market, modality, places, support, timing, travel, week
from matcher.question.modality import Stance
from matcher.question.reading import (
    Demand,
    Mention,
    OccupationFinder,
    ReadFilter,
    Side,
    Understood,
    Value,
    WeekParts,
)
from matcher.question.rest import remaining
from matcher.question.text import Question, read_text

LONGEST_QUESTION = 500
"""Characters; what stands behind them is not read as filters but stays in rest."""

Reader: TypeAlias = Callable[[Question, Side], Iterable[Mention]]

_PAPERS = frozenset({"certificaat", "rijbewijs"})
"""Of vacatures, where one is not needed it is not demanded; of kandidaten, "zonder" one says that it is not needed."""
_WELCOME_MEANS_YES = frozenset({"beschutWerk", "lks", "vorm"})
"""Of vacatures: where it may be, it is offered."""
_HELPERS = re.compile(r"(?:job|werk)coach|(?:werk|praktijk)?begeleid|mentor|buddy|tolk", re.IGNORECASE)
_WITH_HELPER = re.compile(r"\b(?:met|heeft|hebben|krijgt|krijgen|via|van|door|zonder) (?:een |zijn |haar |de )?$")
"""Behind these, whoever helps somebody is not the work that is asked for."""
_NEVER_REFUSED = frozenset({"beschikbaar", "reistijd"})
"""Filters whose opposite says nothing."""


def _readers(today: date) -> tuple[Reader, ...]:
    """Return the readers, first come first served: what an earlier one has read is taken."""
    return (
        places.read_nprz,
        support.read_guidance,
        support.read_workplace,
        market.read_form,
        support.read_subsidy,
        market.read_person,
        learning.read_experience,
        partial(timing.read_timing, today=today),
        credentials.read_licences,
        credentials.read_certificates,
        learning.read_education,
        learning.read_language,
        travel.read_travel,
        hours.read_hours,
        week.read_week,
        market.read_sector,
        places.read_places,
        places.read_haven,
    )


def _mentions(question: Question, side: Side, today: date) -> list[Mention]:
    taken: list[Mention] = []
    for reader in _readers(today):
        for mention in reader(question, side):
            if all(mention.end <= other.start or other.end <= mention.start for other in taken):
                taken.append(mention)
    return sorted(taken, key=lambda mention: mention.start)


def _decide(mention: Mention, stance: Stance, side: Side) -> tuple[Demand, Value | WeekParts] | None:
    """Return what a mention asks for, or None when it asks for nothing."""
    of_vacancies = side == "vacatures"
    if stance.refused and stance.soft:
        return None
    if stance.refused or stance.needless:
        return _denied(mention, stance, of_vacancies)
    if mention.value is None or (stance.soft and mention.negative):
        return None
    if mention.demand is not None:
        return None if stance.soft or stance.welcome else (mention.demand, mention.value)
    if stance.welcome and not stance.soft:
        return ("moet", mention.value) if of_vacancies and mention.filter in _WELCOME_MEANS_YES else None
    return ("liefst" if stance.soft else "moet"), mention.value


def _denied(mention: Mention, stance: Stance, of_vacancies: bool) -> tuple[Demand, Value | WeekParts] | None:
    if stance.needless and stance.soft and mention.value is not None:
        return "liefst", mention.value
    if mention.denied is not None:
        return "moet", mention.denied
    if mention.value is None or mention.filter in _NEVER_REFUSED:
        return None
    of_papers = mention.filter in _PAPERS
    if (stance.needless and not (of_vacancies and of_papers)) or (stance.without and of_papers and not of_vacancies):
        return None
    return ("moet" if mention.demand == "niet" else "niet"), mention.value


def _joined(filter_name: str, demand: Demand, values: list[Value | WeekParts]) -> Value | None:
    """Return the one value that several mentions of a filter give under one eis."""
    if filter_name == "dagdelen":
        parts = (week.dagdelen(value, demand) for value in values if isinstance(value, WeekParts))
        return tuple(sorted(frozenset().union(*parts)))
    first = values[0]
    if isinstance(first, tuple):
        return tuple(sorted({one for value in values if isinstance(value, tuple) for one in value}))
    if filter_name == "uren":
        return hours.united([dict(value) for value in values if not isinstance(value, bool | str | tuple | WeekParts)])
    if filter_name == "reistijd":
        whole: dict[str, int | float | str] = {}
        for value in values:
            if not isinstance(value, bool | str | tuple | WeekParts):
                whole = {**value, **whole}
        return {key: whole[key] for key in ("naar", "van", "minuten", "vervoer") if key in whole}
    if filter_name == "lks" and "alleen" in values:
        return "alleen"
    return None if isinstance(first, WeekParts) else first


def _filters(question: Question, asked: Iterable[tuple[Mention, Demand, Value | WeekParts]]) -> Iterator[ReadFilter]:
    together: dict[tuple[str, Demand], list[tuple[Mention, Value | WeekParts]]] = {}
    for mention, demand, said in asked:
        together.setdefault((mention.filter, demand), []).append((mention, said))
    for (filter_name, demand), group in together.items():
        value = _joined(filter_name, demand, [said for _, said in group])
        if value is None:
            continue
        first, last = group[0][0], group[0][0]
        for mention, _ in group[1:]:
            if not re.fullmatch(r"\W*(?:(?:en|of|in|op|de|het)\b\W*)*", question.text[last.end : mention.start]):
                break
            last = mention
        start, end = question.place(first.start, last.end)
        yield ReadFilter(filter_name, value, demand, question.raw[start:end], start, end)


def parse_question(question: str, side: Side, today: date, occupations: OccupationFinder | None = None) -> Understood:
    """Read the filters out of a question, by the definition of the search request; what stays is rest.

    Total and deterministic. today: what "per direct" and "volgende week" are counted from. occupations: finds
    titles, which become the filter beroep and stay in rest for the ranking.
    """
    read = read_text(question[:LONGEST_QUESTION])
    mentions = _mentions(read, side, today)
    stances = modality.weigh(read.text, mentions)
    asked: list[tuple[Mention, Demand, Value | WeekParts]] = []
    spans: list[tuple[int, int]] = []
    for mention, stance in zip(mentions, stances, strict=True):
        decision = _decide(mention, stance, side)
        if decision is not None:
            asked.append((mention, *decision))
        if mention.value is not None or stance.refused or stance.needless:
            spans.append(read.place(mention.start, mention.end))
    filters = list(_filters(read, asked))
    if occupations is not None:
        filters.extend(_occupations(question, spans, occupations))
        filters.sort(key=lambda one: (one.start, one.filter))
    return Understood(tuple(filters), remaining(question, spans))


def _without(question: str, spans: list[tuple[int, int]]) -> str:
    """Return the question with what was read struck out, every other character in its place."""
    kept = list(question)
    for start, end in spans:
        kept[start:end] = "|" * (end - start)
    return "".join(kept)


def _occupations(question: str, spans: list[tuple[int, int]], occupations: OccupationFinder) -> Iterator[ReadFilter]:
    seen: set[str] = set()
    for found in occupations.find_occupations(_without(question, spans)):
        start, end = found.start, found.end
        before = read_text(question[:start]).text
        stance = modality.before(before)
        helper = _HELPERS.match(question, start) is not None and _WITH_HELPER.search(before) is not None
        if helper or found.code in seen or stance.needless or stance.welcome or (stance.refused and stance.soft):
            continue
        seen.add(found.code)
        demand: Demand = "niet" if stance.refused else "liefst" if stance.soft else "moet"
        occupation = occupations.occupations[found.code]
        value = {"label": occupation.title, "isco08": occupation.isco08}
        yield ReadFilter("beroep", value, demand, question[start:end], start, end)
