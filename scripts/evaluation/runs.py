"""Rankings in files, as `hallowerk rank` writes them, and which of two is better."""

from __future__ import annotations

import json
from collections.abc import Collection as Ids
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from matcher.domain.side import Side
from matcher.errors import Fault, InvalidInput
from matcher.ports import Floats
from scripts.evaluation.collection import Grades
from scripts.evaluation.trial import judged_scores

Run = Mapping[str, tuple[str, ...]]
"""For each query the ids that were shown, best first."""


@dataclass(frozen=True, slots=True)
class Comparison:
    """Two runs over the same queries: each metric's (queries,) values of the first and of the second."""

    first: Mapping[str, Floats]
    second: Mapping[str, Floats]
    left_out: int


def read_run(path: Path, ranked: Side) -> Run:
    """Raises InvalidInput with every fault, also when a place is taken twice (the run goes the other way)."""
    places: dict[str, dict[int, str]] = {}
    faults: list[Fault] = []
    for number, line in enumerate(path.read_text("utf-8").splitlines(), start=1):
        where = f"{path.name}, regel {number}"
        try:
            record = json.loads(line)
            pair = str(record["vacatureId"]), str(record["kandidaatId"])
            place = int(record["rang"])
        except (ValueError, KeyError, TypeError):
            faults.append(Fault(where, "Hier hoort een match te staan, met vacatureId, kandidaatId en rang."))
            continue
        query, answer = pair if ranked is Side.CANDIDATES else pair[::-1]
        if places.setdefault(query, {}).setdefault(place, answer) != answer:
            faults.append(Fault(where, f"Plaats {place} van {query} is al bezet. Is --richting de goede?"))
    if faults:
        raise InvalidInput(faults)
    return {query: tuple(answers[place] for place in sorted(answers)) for query, answers in sorted(places.items())}


def compared(first: Run, second: Run, grades: Grades, refused: Ids[tuple[str, str]], ranked: Side) -> Comparison:
    """Both runs on every query that the grades know; a query that a run lacks was answered with nothing.

    `refused`: (vacancy id, candidate id) pairs that have gain 0.
    """
    by_query: dict[str, dict[str, int]] = {}
    for pair, grade in grades.items():
        query, answer = pair if ranked is Side.CANDIDATES else pair[::-1]
        by_query.setdefault(query, {})[answer] = 0 if pair in refused else grade
    scores = [_scored(run, by_query) for run in (first, second)]
    return Comparison(scores[0][0], scores[1][0], scores[0][1])


def _scored(run: Run, by_query: Mapping[str, Mapping[str, int]]) -> tuple[dict[str, Floats], int]:
    return judged_scores(
        [
            (
                np.array([answers.get(name, 0) for name in run.get(query, ())], dtype=np.float64),
                np.array(list(answers.values()), dtype=np.float64),
            )
            for query, answers in sorted(by_query.items())
        ]
    )
