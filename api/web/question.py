"""What a person asks on the search page: from form fields to the request of the contract, with every fault."""

from __future__ import annotations

import json
import unicodedata
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from api.web.filters import FACETS, LABELS, LEVELS, LISTS
from api.web.form import Form
from matcher.domain import Transport

SIDES = ("kandidaten", "vacatures")
SORTS: Mapping[str, str] = {"passendheid": "wat het beste past", "nieuw": "het nieuwst", "reistijd": "reistijd"}
LONGEST_QUESTION = 500
MOST_FILTERS = 50
LONGEST_FILTER = 2000
PAGE = 20

Wish = Mapping[str, Any]
"""`{filter, waarde, eis}` of the contract."""


@dataclass(frozen=True, slots=True)
class Question:
    """One question as it can be asked again; `cursors` are the pages that were turned."""

    side: str = SIDES[0]
    text: str = ""
    wishes: tuple[Wish, ...] = ()
    sort: str = "passendheid"
    strict: bool = False
    cursors: tuple[str, ...] = ()

    def request(self) -> dict[str, Any]:
        """The request of the contract."""
        asked: dict[str, Any] = {
            "vraag": self.text,
            "filters": [dict(wish) for wish in self.wishes],
            "sortering": self.sort,
            "limiet": PAGE,
            "facetten": list(FACETS[self.side]),
            "strikt": self.strict,
        }
        return {**asked, "cursor": self.cursors[-1]} if self.cursors else asked

    def without(self, name: str, demand: str) -> Question:
        kept = tuple(wish for wish in self.wishes if (wish["filter"], wish["eis"]) != (name, demand))
        return replace(self, wishes=kept)

    def value(self, name: str) -> Any:
        """The value that must be met, None when there is none."""
        return next((w["waarde"] for w in self.wishes if w["filter"] == name and w["eis"] == "moet"), None)


@dataclass(frozen=True, slots=True)
class Asked:
    """A question with what is wrong with it: field to sentence, and the values of number fields as typed."""

    question: Question
    faults: Mapping[str, str]
    typed: Mapping[str, str]


def read_question(form: Form) -> Asked:
    """Every fault at once; what can be understood is kept."""
    reader = _Reader(form)
    side = form.one("soort") if form.one("soort") in SIDES else SIDES[0]
    sort = form.one("sortering") if form.one("sortering") in SORTS else "passendheid"
    text = reader.text()
    wishes = _merged([*reader.hidden(), *reader.fields(side), *reader.facets()])
    if len(form.all("filter")) + len(form.all("kies")) > MOST_FILTERS:
        reader.faults["filters"] = f"Kies hoogstens {MOST_FILTERS} filters. Haal filters weg en zoek opnieuw."
        wishes = wishes[:MOST_FILTERS]
    question = Question(side, text, tuple(wishes), sort, form.one("strikt") == "ja")
    return Asked(_acted(form, question), reader.faults, reader.typed)


class _Reader:
    def __init__(self, form: Form) -> None:
        self._form = form
        self.faults: dict[str, str] = {}
        self.typed = {name: form.one(name)[:80] for name in ("uren_min", "uren_max", "plaats", "minuten")}

    def text(self) -> str:
        text = self._form.one("vraag")
        if len(text) > LONGEST_QUESTION:
            self.faults["vraag"] = (
                f"Uw vraag heeft {len(text)} tekens. Het mogen er hoogstens {LONGEST_QUESTION} zijn. Maak hem korter."
            )
        elif any(unicodedata.category(character) in ("Cc", "Cs", "Co", "Cn") for character in text):
            self.faults["vraag"] = (
                "Uw vraag bevat tekens die wij niet kunnen lezen. Typ de vraag opnieuw in gewone letters."
            )
        return text

    def hidden(self) -> Iterable[Wish]:
        """Filters that stand on no field of their own."""
        for raw in self._form.all("filter")[: MOST_FILTERS + 1]:
            wish = _record(raw)
            if wish is None or set(wish) != {"filter", "waarde", "eis"} or wish["filter"] not in LABELS:
                self.faults["filters"] = "Een filter was niet te lezen. Dat filter is weggelaten."
                continue
            yield wish

    def facets(self) -> Iterable[Wish]:
        for raw in self._form.all("kies")[: MOST_FILTERS + 1]:
            chosen = _record(raw)
            if chosen is None or set(chosen) != {"filter", "waarde"} or chosen["filter"] not in LABELS:
                self.faults["filters"] = "Een filter was niet te lezen. Dat filter is weggelaten."
                continue
            name, value = chosen["filter"], chosen["waarde"]
            if name in LISTS:
                value = [value]
            elif name in LEVELS and isinstance(value, str):
                value = {"niveau": value}
            yield {"filter": name, "waarde": value, "eis": "moet"}

    def fields(self, side: str) -> Iterable[Wish]:
        low = self._number("uren_min", 1, 48, "uren")
        high = self._number("uren_max", 1, 48, "uren")
        if low is not None and high is not None and low > high:
            self.faults["uren_max"] = "Het hoogste aantal uren moet groter zijn dan het laagste."
        elif low is not None or high is not None:
            bounds = {"min": low, "max": high}
            yield _must("uren", {key: bound for key, bound in bounds.items() if bound is not None})
        minutes = self._number("minuten", 1, 240, "minuten")
        place = self._form.one("plaats")
        if place and not (len(place) == 4 and place.isascii() and place.isdecimal() and place[0] != "0"):
            self.faults["plaats"] = "Schrijf de vier cijfers van een postcode, zoals 3071."
        elif minutes is not None:
            transport = self._form.one("vervoer")
            value: dict[str, Any] = {"minuten": minutes}
            if place:
                value["naar" if side == "kandidaten" else "van"] = place
            if transport in list(Transport):
                value["vervoer"] = transport
            yield _must("reistijd", value)
        elif place and "minuten" not in self.faults:
            self.faults["minuten"] = "Schrijf ook hoe lang de reis mag duren, in minuten."
        if self._form.one("met_lks") == "ja":
            yield _must("lks", True if side == "kandidaten" else "mogelijk")

    def _number(self, name: str, least: int, most: int, unit: str) -> int | None:
        typed = self._form.one(name)
        if not typed:
            return None
        if not (typed.isascii() and typed.isdecimal() and len(typed) <= 4) or not least <= int(typed) <= most:
            self.faults[name] = f"Schrijf een heel getal van {least} tot en met {most} ({unit})."
            return None
        return int(typed)


def _must(name: str, value: Any) -> Wish:
    return {"filter": name, "waarde": value, "eis": "moet"}


def _record(raw: str) -> dict[str, Any] | None:
    if len(raw) > LONGEST_FILTER:
        return None
    try:
        parsed = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return parsed if isinstance(parsed, dict) and isinstance(parsed.get("filter"), str) else None


def _merged(wishes: Sequence[Wish]) -> list[Wish]:
    """One wish for each filter and eis: lists are joined, of other values the last one counts."""
    found: dict[tuple[str, str], Wish] = {}
    for wish in wishes:
        key = (wish["filter"], str(wish["eis"]))
        old = found.get(key)
        if old is not None and isinstance(old["waarde"], list) and isinstance(wish["waarde"], list):
            joined = [*old["waarde"], *(value for value in wish["waarde"] if value not in old["waarde"])]
            wish = {**wish, "waarde": joined}
        found[key] = wish
    return list(found.values())


def _acted(form: Form, question: Question) -> Question:
    """What a button on a chip does: take a filter away, soften it, or take its words out of the question."""
    name, _, demand = form.one("weg").partition(":")
    if name:
        question = question.without(name, demand)
    start, _, end = form.one("weg_woorden").partition("-")
    if start.isdecimal() and end.isdecimal() and len(start) + len(end) < 10:
        text = f"{question.text[: int(start)]} {question.text[int(end) :]}"
        question = replace(question, text=" ".join(text.split()))
    changed = _record(form.one("maak")) if form.one("maak") else None
    if changed is not None and set(changed) == {"filter", "waarde", "eis"} and changed["filter"] in LABELS:
        kept = [wish for wish in question.wishes if wish["filter"] != changed["filter"]]
        question = replace(question, wishes=(*kept, changed))
    return question


TRANSPORTS = tuple(means.value for means in Transport)
