"""Floors under the ranking on the judged collections of this repository; floors.json says how to record them again."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import date
from functools import cache
from pathlib import Path

import pytest

from api.wiring import Engine, rule_book
from scripts.evaluation.collection import read_collection
from scripts.evaluation.floors import shortfalls
from scripts.evaluation.trial import PRODUCT, Result, benches, trial

pytestmark = [pytest.mark.quality, pytest.mark.model]

ROOT = Path(__file__).parents[2]
COLLECTIONS = {"demo": ROOT / "demo", "collection": ROOT / "tests" / "quality" / "collection"}
FLOORS = json.loads((ROOT / "tests" / "quality" / "floors.json").read_text("utf-8"))["vloeren"]
TODAY = date(2026, 11, 21)

Trial = Callable[[str], tuple[Result, ...]]


@pytest.fixture(scope="session")
def results(engine: Engine) -> Trial:
    """The trial of a collection by name, held once."""

    @cache
    def held(name: str) -> tuple[Result, ...]:
        folder = COLLECTIONS[name]
        collection, rejected = read_collection(
            folder / "kandidaten.jsonl", folder / "vacatures.jsonl", folder / "qrels.tsv"
        )
        assert not rejected
        return tuple(result for bench in benches(collection, engine, rule_book(), TODAY) for result in trial(bench))

    return held


# One test for each collection: its trial takes a minute, and processes that share the work would each hold it again.
@pytest.mark.parametrize("name", sorted(FLOORS))
def test_the_ranking_stays_above_its_floors_ahead_of_its_rivals_and_shows_nobody_who_is_refused(
    name: str, results: Trial
) -> None:
    assert shortfalls(FLOORS[name], results(name)) == []
    assert [result.refused_shown for result in results(name) if result.system == PRODUCT] == [0, 0, 0, 0]
    # Fewer queries would mean nothing.
    assert min(len(result.scores["ndcg10"]) for result in results(name)) >= 20


def test_every_collection_has_floors() -> None:
    assert sorted(FLOORS) == sorted(COLLECTIONS)
