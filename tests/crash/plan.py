"""The model outside: what each writer does, step by step, and which rows there are after each step."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from api.schemas import parse_candidate, parse_vacancy
from matcher.domain import Candidate, Vacancy
from matcher.domain.side import Side

Rows = dict[tuple[Side, str], Candidate | Vacancy]

IDS_EACH = 8
"""Ids that a writer puts, replaces and removes over and over, on either side."""
_LKS = ("forfaitair", "doelgroep", "loonwaarde_vastgesteld", None)


@dataclass(frozen=True, slots=True)
class Step:
    """One write: these objects put, in the wire's own words, or one id removed."""

    side: Side
    objects: tuple[Mapping[str, Any], ...]
    removed: str | None

    @property
    def rows(self) -> list[Candidate] | list[Vacancy]:
        """The objects as rows."""
        parse: Any = parse_candidate if self.side is Side.CANDIDATES else parse_vacancy
        return [parse(item) for item in self.objects]


def step(writer: str, number: int) -> Step:
    """The step of that number, 1 and up: the same whenever it is asked for."""
    chance = random.Random(f"{writer}/{number}")
    side = Side.CANDIDATES if chance.random() < 0.7 else Side.VACANCIES
    ids = [f"{writer}-{place}" for place in range(IDS_EACH)]
    if chance.random() < 0.2:
        return Step(side, (), chance.choice(ids))
    chosen = sorted(chance.sample(ids, chance.randint(1, 5)))
    return Step(side, tuple(_object(side, id_, writer, number, chance) for id_ in chosen), None)


def _object(side: Side, id_: str, writer: str, number: int, chance: random.Random) -> Mapping[str, Any]:
    if side is Side.VACANCIES:
        return {"id": id_, "titel": "kok", "tekst": f"Koken, dienst {number}.", "urenMax": number % 40 + 1}
    # Some texts stay as they were: their representation then has to outlive the new row.
    text = f"Ik werk, dienst {number}." if chance.random() < 0.6 else "Ik werk graag."
    lks = _LKS[number % len(_LKS)]
    support = {"ondersteuning": {"lks": lks, "werkfit": "ja"}} if lks else {}
    return {"id": id_, "profieltekst": text, "urenMax": number % 40 + 1, **support}


@dataclass
class Writer:
    """How far one writer has come, and the rows of each step that may still be the last one that counts."""

    name: str
    acknowledged: int = 0
    begun: int = 0
    rows: Rows = field(default_factory=dict)
    """After `acknowledged`."""

    def possible(self) -> dict[int, Rows]:
        """The rows after each step that may have been the last: what was begun may have been done."""
        after = {self.acknowledged: self.rows}
        for number in range(self.acknowledged + 1, self.begun + 1):
            after[number] = applied(after[number - 1], step(self.name, number))
        return after

    def went(self, acknowledged: int, begun: int) -> None:
        """What the writer said about itself; takes up the steps that are certain."""
        for number in range(self.acknowledged + 1, acknowledged + 1):
            self.rows = applied(self.rows, step(self.name, number))
        self.acknowledged, self.begun = acknowledged, max(begun, acknowledged)


def applied(rows: Rows, made: Step) -> Rows:
    """The rows after a step."""
    after = dict(rows)
    if made.removed is not None:
        after.pop((made.side, made.removed), None)
    for row in made.rows:
        after[made.side, row.id] = row
    return after
